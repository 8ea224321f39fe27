// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projector/rundeneingabe.h"

#include "gui/projector/leinwandfenster.h"  // a QPointer wants the whole class
#include "gui/projector/praesentation.h"
#include "gui/projector/vortragsfenster.h"  // a QPointer wants the whole class
#include "gui/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace isp::gui {

Rundeneingabe::Rundeneingabe(QWidget* parent, bool untereinander)
    : QWidget(parent),
      m_entscheidung(new QLineEdit(this)),
      m_auftrag(new QLineEdit(this)),
      m_meldung(new Rollenlabel(render::TextRole::kNote, {}, this)) {
    m_entscheidung->setObjectName(QStringLiteral("eingabe_entscheidung"));
    m_entscheidung->setAccessibleName(tr("Entscheidung"));
    m_entscheidung->setPlaceholderText(tr("Wir fragen bei allen Ämtern nach. (8:0:1)"));
    m_entscheidung->setToolTip(
        tr("Enter hält die Entscheidung fest. Gezählte Stimmen stehen am Ende: (Ja:Nein:Enthaltungen)."));
    m_auftrag->setObjectName(QStringLiteral("eingabe_auftrag"));
    m_auftrag->setAccessibleName(tr("Auftrag"));
    m_auftrag->setPlaceholderText(tr("Plätze abfragen @Jugendhilfeplanung bis 15.12."));
    m_auftrag->setToolTip(tr("Enter hält den Auftrag fest. Nach @ steht, an wen; nach „bis“ die Frist."));
    m_meldung->setObjectName(QStringLiteral("eingabe_meldung"));
    m_meldung->setWordWrap(true);
    m_meldung->setTextFormat(Qt::PlainText);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(abstand(3));
    grid->setVerticalSpacing(abstand(1));
    int place = 0;
    for (auto* field : {m_entscheidung, m_auftrag}) {
        auto* label = new QLabel(field == m_auftrag ? tr("&Auftrag") : tr("&Entscheidung"), this);
        label->setBuddy(field);
        const int column = untereinander ? 0 : place;
        const int row = untereinander ? place * 2 : 0;
        grid->addWidget(label, row, column);
        grid->addWidget(field, row + 1, column);
        field->installEventFilter(this);
        ++place;
    }
    grid->addWidget(m_meldung, untereinander ? 4 : 2, 0, 1, untereinander ? 1 : 2);
    connect(m_entscheidung, &QLineEdit::returnPressed, this, [this] {
        m_zuletzt = m_entscheidung;
        if (!m_entscheidung->text().trimmed().isEmpty()) Q_EMIT entschieden(m_entscheidung->text());
    });
    connect(m_auftrag, &QLineEdit::returnPressed, this, [this] {
        m_zuletzt = m_auftrag;
        if (!m_auftrag->text().trimmed().isEmpty()) Q_EMIT erteilt(m_auftrag->text());
    });
}

void Rundeneingabe::verbinde(Praesentation& praesentation) {
    connect(&praesentation, &Praesentation::gemeldet, this, &Rundeneingabe::melde);
    connect(this, &Rundeneingabe::entschieden, this,
            [this, &praesentation](const QString& line) { nimmAn(praesentation.entscheide(line)); });
    connect(this, &Rundeneingabe::erteilt, this,
            [this, &praesentation](const QString& line) { nimmAn(praesentation.erteile(line)); });
    connect(this, &Rundeneingabe::verlassen, this, [this] { window()->setFocus(); });
}

void Rundeneingabe::frage(bool auftrag) {
    (auftrag ? m_auftrag : m_entscheidung)->setFocus(Qt::OtherFocusReason);
}

void Rundeneingabe::nimmAn(bool gelungen) {
    if (gelungen && m_zuletzt != nullptr) m_zuletzt->clear();
}

void Rundeneingabe::melde(const QString& text) {
    m_meldung->setText(text);
}

bool Rundeneingabe::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT verlassen();
        return true;
    }
    // The keys of a presentation are letters here.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace isp::gui
