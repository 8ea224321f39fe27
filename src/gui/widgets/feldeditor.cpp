// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/feldeditor.h"

#include "base/contracts.h"
#include "gui/theme.h"

#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <algorithm>
#include <cmath>

namespace isp::gui {

namespace {

constexpr int kZeilenHoechstens = 12;

QHBoxLayout* bareRow(QWidget* owner) {
    auto* row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    return row;
}

QVariant textWert(const QString& text) {
    const auto bare = text.trimmed();
    return bare.isEmpty() ? QVariant() : QVariant(bare);
}

class Texteditor : public Feldeditor {
public:
    Texteditor(const Feldvorgabe& feld, QWidget* parent) : Feldeditor(parent), m_zeile(new QLineEdit(this)) {
        m_zeile->setPlaceholderText(feld.platzhalter);
        if (feld.zeichenMax > 0) m_zeile->setMaxLength(feld.zeichenMax);
        if (!feld.vorschlaege.isEmpty()) {
            auto* completer = new QCompleter(feld.vorschlaege, this);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_zeile->setCompleter(completer);
        }
        bareRow(this)->addWidget(m_zeile);
        connect(m_zeile, &QLineEdit::textChanged, this, &Feldeditor::changed);
        connect(m_zeile, &QLineEdit::editingFinished, this, &Feldeditor::verlassen);
    }
    [[nodiscard]] QVariant wert() const override { return textWert(m_zeile->text()); }
    void setWert(const QVariant& wert) override {
        m_zeile->setText(wert.toString());
        m_zeile->setCursorPosition(0);
    }
    [[nodiscard]] QWidget* fokus() const override { return m_zeile; }

private:
    QLineEdit* m_zeile;
};

/// A long text that grows with what is written, so that one reads it whole before it begins to scroll.
class Langtexteditor : public Feldeditor {
public:
    Langtexteditor(const Feldvorgabe& feld, QWidget* parent)
        : Feldeditor(parent),
          m_text(new QPlainTextEdit(this)),
          m_zeilen(feld.zeilen) {
        m_text->setPlaceholderText(feld.platzhalter);
        m_text->setTabChangesFocus(true);
        bareRow(this)->addWidget(m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &Feldeditor::changed);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] { adapt(); });
        m_text->installEventFilter(this);
        adapt();
    }
    [[nodiscard]] QVariant wert() const override { return textWert(m_text->toPlainText()); }
    void setWert(const QVariant& wert) override { m_text->setPlainText(wert.toString()); }
    [[nodiscard]] QWidget* fokus() const override { return m_text; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusOut) Q_EMIT verlassen();
        if (event->type() == QEvent::FontChange || event->type() == QEvent::Resize) adapt();
        return Feldeditor::eventFilter(watched, event);
    }

private:
    void adapt() {
        // A QPlainTextEdit measures its document in lines.
        const int written = static_cast<int>(std::ceil(m_text->document()->size().height()));
        const int lines = std::clamp(written, m_zeilen, std::max(m_zeilen, kZeilenHoechstens));
        const int frame = 2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()));
        m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame);
    }

    QPlainTextEdit* m_text;
    int m_zeilen;
};

class JaNeinEditor : public Feldeditor {
public:
    JaNeinEditor(const Feldvorgabe& feld, QWidget* parent)
        : Feldeditor(parent),
          m_haken(new QCheckBox(feld.label, this)) {
        auto* row = bareRow(this);
        row->addWidget(m_haken);
        row->addStretch(1);
        connect(m_haken, &QCheckBox::toggled, this, &Feldeditor::changed);
    }
    [[nodiscard]] QVariant wert() const override { return m_haken->isChecked(); }
    void setWert(const QVariant& wert) override { m_haken->setChecked(wert.toBool()); }
    [[nodiscard]] QWidget* fokus() const override { return m_haken; }

private:
    QCheckBox* m_haken;
};

}  // namespace

Feldeditor* makeTextEditor(const Feldvorgabe& feld, QWidget* parent) {
    return new Texteditor(feld, parent);
}

Feldeditor* makeLangtextEditor(const Feldvorgabe& feld, QWidget* parent) {
    return new Langtexteditor(feld, parent);
}

Feldeditor* makeJaNeinEditor(const Feldvorgabe& feld, QWidget* parent) {
    return new JaNeinEditor(feld, parent);
}

Feldeditor* makeEditor(const Feldvorgabe& feld, QWidget* parent) {
    using Make = Feldeditor* (*)(const Feldvorgabe&, QWidget*);
    static constexpr std::pair<Feldart, Make> kEditoren[] = {
        {Feldart::kText, makeTextEditor},         {Feldart::kLangtext, makeLangtextEditor},
        {Feldart::kZahl, makeZahlEditor},         {Feldart::kGanzzahl, makeZahlEditor},
        {Feldart::kDatum, makeDatumEditor},       {Feldart::kWahl, makeWahlEditor},
        {Feldart::kMehrfach, makeMehrfachEditor}, {Feldart::kJaNein, makeJaNeinEditor},
    };
    const auto* found = std::find_if(std::begin(kEditoren), std::end(kEditoren),
                                     [&](const auto& entry) { return entry.first == feld.art; });
    ISP_REQUIRE(found != std::end(kEditoren));
    return found->second(feld, parent);
}

}  // namespace isp::gui
