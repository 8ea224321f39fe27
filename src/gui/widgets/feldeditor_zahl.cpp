// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"
#include "gui/widgets/feldeditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <cmath>
#include <limits>

namespace isp::gui {

namespace {

constexpr int kStellenHoechstens = 9;
/// Beyond this a double no longer holds every whole number.
constexpr double kGanzzahlGrenze = 9007199254740992.0;

const QLocale& german() {
    static const QLocale locale(QLocale::German, QLocale::Germany);
    return locale;
}

QString bare(QString text) {
    text.remove(QChar::Nbsp);
    text.remove(QChar(0x202f));  // narrow no-break space, a thousands sign in typeset tables
    text.replace(QChar(0x2212), u'-');
    return text.trimmed();
}

/// As many decimals as the value has, so that nothing is rounded off by being shown; `least` at least where
/// it has any.
QString shown(double value, int least) {
    if (value == std::floor(value) && std::abs(value) < kGanzzahlGrenze)
        return german().toString(value, 'f', 0);
    for (int places = std::max(1, least); places <= kStellenHoechstens; ++places) {
        const auto text = german().toString(value, 'f', places);
        if (german().toDouble(text) == value) return text;
    }
    return german().toString(value, 'f', std::max(1, least));
}

int decimalsOf(const QString& text) {
    const auto comma = text.indexOf(u',');
    return comma < 0 ? 0 : static_cast<int>(text.size() - comma - 1);
}

class Zahleditor : public Feldeditor {
public:
    Zahleditor(const Feldvorgabe& feld, QWidget* parent)
        : Feldeditor(parent),
          m_feld(feld),
          m_zeile(new QLineEdit(this)) {
        m_zeile->setPlaceholderText(feld.platzhalter);
        m_zeile->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_zeile, 1);
        if (!feld.einheit.isEmpty()) row->addWidget(new QLabel(feld.einheit, this));
        connect(m_zeile, &QLineEdit::textChanged, this, &Feldeditor::changed);
        connect(m_zeile, &QLineEdit::editingFinished, this, [this] {
            if (fehler().isEmpty() && wert().isValid() && m_zeile->text() != m_gezeigt) show(wert());
            Q_EMIT verlassen();
        });
    }

    [[nodiscard]] QVariant wert() const override {
        // What was not touched is what was loaded, to the last digit.
        if (m_zeile->text() == m_gezeigt) return m_geladen;
        const auto value = parsed();
        if (!value || !fehler().isEmpty()) return {};
        return m_feld.art == Feldart::kGanzzahl ? QVariant::fromValue(static_cast<qlonglong>(*value))
                                                : QVariant(*value);
    }
    void setWert(const QVariant& wert) override { show(wert); }
    [[nodiscard]] QString fehler() const override {
        const auto text = bare(m_zeile->text());
        if (text.isEmpty() || m_zeile->text() == m_gezeigt) return {};
        const auto value = parsed();
        const bool whole = m_feld.art == Feldart::kGanzzahl;
        if (!value)
            return whole ? tr("„%1“ ist keine ganze Zahl. Schreiben Sie zum Beispiel 1.250.").arg(text)
                         : tr("„%1“ ist keine Zahl. Schreiben Sie zum Beispiel 1.250,5.").arg(text);
        if (whole && *value != std::floor(*value)) return tr("Hier ist nur eine ganze Zahl möglich.");
        if (decimalsOf(text) > m_feld.nachkommastellen && !whole)
            return m_feld.nachkommastellen == 0
                       ? tr("Hier ist nur eine Zahl ohne Nachkommastellen möglich.")
                       : tr("Höchstens %1 Nachkommastellen sind möglich.").arg(m_feld.nachkommastellen);
        return rangeError(*value);
    }
    [[nodiscard]] QWidget* fokus() const override { return m_zeile; }

private:
    [[nodiscard]] std::optional<double> parsed() const {
        bool ok = false;
        const double value = german().toDouble(bare(m_zeile->text()), &ok);
        // No exponents, no „inf“: nobody means them here.
        for (const auto c : m_zeile->text())
            if (c.isLetter()) return {};
        if (!ok || !std::isfinite(value) || std::abs(value) > kGanzzahlGrenze) return {};
        return value;
    }
    [[nodiscard]] QString rangeError(double value) const {
        // Limits of the type of a member are no limits a planner sets.
        const auto told = [](const std::optional<double>& limit) {
            return limit && std::abs(*limit) < std::numeric_limits<int>::max();
        };
        const auto text = [](double limit) { return shown(limit, 1); };
        const bool low = m_feld.min && value < *m_feld.min;
        const bool high = m_feld.max && value > *m_feld.max;
        if (!low && !high) return {};
        if (told(m_feld.min) && told(m_feld.max))
            return tr("Der Wert muss zwischen %1 und %2 liegen.").arg(text(*m_feld.min), text(*m_feld.max));
        if (low) return tr("Der Wert muss mindestens %1 sein.").arg(text(*m_feld.min));
        return tr("Der Wert darf höchstens %1 sein.").arg(text(*m_feld.max));
    }
    void show(const QVariant& value) {
        m_geladen = value;
        m_gezeigt = value.isValid() ? text(value) : QString();
        m_zeile->setText(m_gezeigt);
    }
    [[nodiscard]] QString text(const QVariant& value) const {
        if (m_feld.art == Feldart::kGanzzahl) {
            // Without a unit it may be a year, and 2.026 is none.
            const auto number = value.toLongLong();
            return m_feld.einheit.isEmpty() && std::abs(number) < 10000 ? QString::number(number)
                                                                        : german().toString(number);
        }
        return shown(value.toDouble(), m_feld.nachkommastellen > 1 ? m_feld.nachkommastellen : 1);
    }

    Feldvorgabe m_feld;
    QLineEdit* m_zeile;
    QVariant m_geladen;
    QString m_gezeigt;
};

}  // namespace

Feldeditor* makeZahlEditor(const Feldvorgabe& feld, QWidget* parent) {
    return new Zahleditor(feld, parent);
}

}  // namespace isp::gui
