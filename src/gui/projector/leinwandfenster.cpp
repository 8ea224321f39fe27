// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projector/leinwandfenster.h"

#include "gui/projector/praesentation.h"
#include "gui/projector/rundeneingabe.h"
#include "gui/projector/vortragsfenster.h"  // a QPointer wants the whole class
#include "gui/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTime>
#include <QTimer>
#include <QVBoxLayout>

namespace isp::gui {

Leinwandfenster::Leinwandfenster(Praesentation& praesentation)
    : m_praesentation(praesentation),
      m_leinwand(new Leinwand(this)),
      m_leiste(new QWidget(this)),
      m_lage(new QLabel(m_leiste)),
      m_eingabe(new Rundeneingabe(m_leiste)) {
    setObjectName(QStringLiteral("leinwandfenster"));
    setWindowTitle(tr("Präsentation"));
    setFocusPolicy(Qt::StrongFocus);
    m_leiste->setObjectName(QStringLiteral("leinwand_leiste"));
    m_lage->setObjectName(QStringLiteral("leinwand_lage"));
    auto* strip = new QHBoxLayout(m_leiste);
    strip->setContentsMargins(abstand(4), abstand(2), abstand(4), abstand(2));
    strip->setSpacing(abstand(4));
    strip->addWidget(m_lage);
    strip->addWidget(m_eingabe, 1);
    m_leiste->setAutoFillBackground(true);
    m_leiste->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_leinwand, 1);
    column->addWidget(m_leiste);
    connect(&praesentation, &Praesentation::changed, this, &Leinwandfenster::showState);
    connect(&praesentation, &Praesentation::eingabeRequested, this, &Leinwandfenster::frage);
    m_eingabe->verbinde(praesentation);
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &Leinwandfenster::showState);
    clock->start(1000);
}

bool Leinwandfenster::leiste() const {
    return !m_leiste->isHidden();
}

void Leinwandfenster::setLeisteMoeglich(bool moeglich) {
    m_moeglich = moeglich;
    if (!moeglich) setLeiste(false);
}

void Leinwandfenster::setLeiste(bool sichtbar) {
    m_leiste->setVisible(sichtbar && m_moeglich);
    if (!sichtbar) setFocus();
    showState();
}

void Leinwandfenster::frage(bool auftrag) {
    if (!m_moeglich) return;
    setLeiste(true);
    m_eingabe->frage(auftrag);
}

void Leinwandfenster::showState() {
    if (!leiste()) return;
    m_eingabe->setEnabled(m_praesentation.schreibbar());
    m_lage->setText(tr("%1 von %2 · %3 Uhr")
                        .arg(m_praesentation.stelle() + 1)
                        .arg(m_praesentation.anzahl())
                        .arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))));
}

void Leinwandfenster::keyPressEvent(QKeyEvent* event) {
    if (m_praesentation.taste(event)) return event->accept();
    QWidget::keyPressEvent(event);
}

/// Tab shows and hides the strip as long as the focus is not in it.
bool Leinwandfenster::focusNextPrevChild(bool next) {
    if (!m_moeglich) return false;
    if (m_leiste->isAncestorOf(focusWidget())) return QWidget::focusNextPrevChild(next);
    setLeiste(!leiste());
    return true;
}

void Leinwandfenster::closeEvent(QCloseEvent* event) {
    event->accept();
    m_praesentation.beende();
}

}  // namespace isp::gui
