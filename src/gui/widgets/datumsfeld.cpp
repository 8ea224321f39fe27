// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/datumsfeld.h"

#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/feldeditor.h"
#include "texte/sprache.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace isp::gui {

namespace {

const QString kFormat = QStringLiteral("dd.MM.yyyy");

/// 26 is 2026, 98 is 1998: what a planner means lies around now.
int fullYear(const QString& digits) {
    const int year = digits.toInt();
    if (digits.size() > 2) return year;
    const int century = QDate::currentDate().year() / 100 * 100;
    constexpr int kSpanne = 50;
    return century + year > QDate::currentDate().year() + kSpanne ? century - 100 + year : century + year;
}

}  // namespace

std::optional<QDate> dateFromGerman(const QString& text) {
    static const QRegularExpression patterns[] = {
        QRegularExpression(
            QStringLiteral("^(?<d>\\d{1,2})\\s*[.]\\s*(?<m>\\d{1,2})\\s*[.]\\s*(?<y>\\d{4}|\\d{2})$")),
        QRegularExpression(QStringLiteral("^(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4}|\\d{2})$")),
        QRegularExpression(QStringLiteral("^(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})$")),
    };
    for (const auto& pattern : patterns) {
        const auto match = pattern.match(text.trimmed());
        if (!match.hasMatch()) continue;
        const QDate date(fullYear(match.captured(QStringLiteral("y"))),
                         match.captured(QStringLiteral("m")).toInt(),
                         match.captured(QStringLiteral("d")).toInt());
        if (date.isValid()) return date;
    }
    return {};
}

Datumsfeld::Datumsfeld(QWidget* parent)
    : QWidget(parent),
      m_zeile(new QLineEdit(this)),
      m_knopf(new QToolButton(this)) {
    m_zeile->setPlaceholderText(tr("TT.MM.JJJJ"));
    m_zeile->setClearButtonEnabled(true);
    m_zeile->installEventFilter(this);
    m_knopf->setIcon(symbol(QStringLiteral("kalender")));
    m_knopf->setToolTip(tr("Im Kalender wählen (Alt+↓)"));
    m_knopf->setAccessibleName(tr("Kalender öffnen"));
    m_knopf->setFocusPolicy(Qt::NoFocus);  // Alt+↓ does the same: one stop of the Tab key per field
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(1));
    row->addWidget(m_zeile, 1);
    row->addWidget(m_knopf);
    setFocusProxy(m_zeile);
    connect(m_knopf, &QToolButton::clicked, this, &Datumsfeld::openCalendar);
    connect(m_zeile, &QLineEdit::textChanged, this, &Datumsfeld::changed);
    connect(m_zeile, &QLineEdit::editingFinished, this, [this] {
        if (const auto date = dateFromGerman(m_zeile->text())) m_zeile->setText(date->toString(kFormat));
        Q_EMIT verlassen();
    });
}

QDate Datumsfeld::datum() const {
    return dateFromGerman(m_zeile->text()).value_or(QDate());
}

void Datumsfeld::setDatum(const QDate& datum) {
    m_zeile->setText(datum.isValid() ? datum.toString(kFormat) : QString());
}

bool Datumsfeld::ungueltig() const {
    return !m_zeile->text().trimmed().isEmpty() && !dateFromGerman(m_zeile->text());
}

bool Datumsfeld::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_zeile && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Datumsfeld::openCalendar() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setObjectName(QStringLiteral("kalender"));
    calendar->setLocale(texte::namensschema());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    // Qt writes the weekend in red, which no dark ground carries.
    QTextCharFormat plain;
    plain.setForeground(palette().brush(QPalette::Text));
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, plain);
    if (datum().isValid()) calendar->setSelectedDate(datum());
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    connect(menu->addAction(tr("Heute")), &QAction::triggered, this,
            [this] { setDatum(QDate::currentDate()); });
    connect(menu->addAction(tr("Leeren")), &QAction::triggered, m_zeile, &QLineEdit::clear);
    const auto take = [this, menu](const QDate& date) {
        setDatum(date);
        menu->close();
        m_zeile->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

namespace {

class Datumseditor : public Feldeditor {
public:
    Datumseditor(const Feldvorgabe& feld, QWidget* parent)
        : Feldeditor(parent),
          m_feld(new Datumsfeld(this)) {
        if (!feld.platzhalter.isEmpty()) m_feld->zeile()->setPlaceholderText(feld.platzhalter);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_feld);
        connect(m_feld, &Datumsfeld::changed, this, &Feldeditor::changed);
        connect(m_feld, &Datumsfeld::verlassen, this, &Feldeditor::verlassen);
    }
    [[nodiscard]] QVariant wert() const override {
        const auto date = m_feld->datum();
        if (!m_geladen.isEmpty() && m_feld->zeile()->text() == m_gezeigt) return m_geladen;
        return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
    }
    void setWert(const QVariant& wert) override {
        // A stored text that is no whole date (only a year) is shown as it is, and lives on untouched.
        m_geladen = wert.toString();
        const auto date = QDate::fromString(m_geladen, Qt::ISODate);
        if (date.isValid()) {
            m_feld->setDatum(date);
        } else {
            m_feld->zeile()->setText(m_geladen);
        }
        m_gezeigt = m_feld->zeile()->text();
    }
    [[nodiscard]] QString fehler() const override {
        if (!m_feld->ungueltig() || m_feld->zeile()->text() == m_gezeigt) return {};
        return QCoreApplication::translate("Datumseditor",
                                           "„%1“ ist kein Datum. Schreiben Sie zum Beispiel 31.12.2026.")
            .arg(m_feld->zeile()->text().trimmed());
    }
    [[nodiscard]] QWidget* fokus() const override { return m_feld->zeile(); }

private:
    Datumsfeld* m_feld;
    QString m_geladen;
    QString m_gezeigt;
};

}  // namespace

Feldeditor* makeDatumEditor(const Feldvorgabe& feld, QWidget* parent) {
    return new Datumseditor(feld, parent);
}

}  // namespace isp::gui
