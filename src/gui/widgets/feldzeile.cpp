// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/feldzeile.h"

#include "gui/theme.h"

#include <QVBoxLayout>

namespace isp::gui {

Feldzeile::Feldzeile(Feldvorgabe feld, QWidget* parent) : QWidget(parent), m_feld(std::move(feld)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(1));
    if (m_feld.art == Feldart::kAbschnitt) {
        buildHeading();
    } else {
        buildField();
    }
    column->addStretch(1);
}

void Feldzeile::buildHeading() {
    layout()->setContentsMargins(0, abstand(2), 0, 0);
    layout()->addWidget(new Rollenlabel(render::TextRole::kSection, m_feld.label, this));
    if (m_feld.hilfe.isEmpty()) return;
    m_hilfe = new Rollenlabel(render::TextRole::kNote, m_feld.hilfe, this);
    m_hilfe->setWordWrap(true);
    layout()->addWidget(m_hilfe);
}

void Feldzeile::buildField() {
    m_editor = makeEditor(m_feld, this);
    auto* focus = m_editor->fokus();
    focus->setObjectName(QStringLiteral("feld_") + m_feld.schluessel);
    focus->setAccessibleName(m_feld.pflicht ? tr("%1, Pflichtfeld").arg(m_feld.label) : m_feld.label);
    focus->setAccessibleDescription(m_feld.hilfe);
    if (m_feld.art != Feldart::kJaNein) {
        m_label = new QLabel(m_feld.pflicht ? tr("%1 *").arg(m_feld.label) : m_feld.label, this);
        m_label->setWordWrap(true);
        m_label->setBuddy(focus);
        layout()->addWidget(m_label);
    }
    layout()->addWidget(m_editor);
    if (!m_feld.hilfe.isEmpty()) {
        m_hilfe = new Rollenlabel(render::TextRole::kNote, m_feld.hilfe, this);
        m_hilfe->setWordWrap(true);
        layout()->addWidget(m_hilfe);
    }
    m_fehler = new QLabel(this);
    m_fehler->setObjectName(QStringLiteral("fehler_") + m_feld.schluessel);
    m_fehler->setWordWrap(true);
    m_fehler->hide();
    layout()->addWidget(m_fehler);
}

bool Feldzeile::leer() const {
    if (m_editor == nullptr || m_feld.art == Feldart::kJaNein) return false;
    const auto value = m_editor->wert();
    if (m_feld.art == Feldart::kMehrfach) return value.toList().isEmpty();
    return !value.isValid() && m_editor->fehler().isEmpty();
}

void Feldzeile::showError(const QString& text) {
    if (m_fehler == nullptr || (text.isEmpty() && !hatFehler())) return;
    m_fehler->setText(text.isEmpty() ? QString() : QStringLiteral("⚠ ") + text);
    m_fehler->setVisible(!text.isEmpty());
    m_editor->fokus()->setAccessibleDescription(text.isEmpty() ? m_feld.hilfe : text);
}

bool Feldzeile::hatFehler() const {
    return m_fehler != nullptr && !m_fehler->text().isEmpty();
}

void Feldzeile::setAktiv(bool aktiv) {
    m_aktiv = aktiv;
    if (!aktiv) showError({});
    for (QWidget* part : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_editor)})
        if (part != nullptr) part->setEnabled(aktiv);
}

void Feldzeile::merkeStand() {
    if (m_editor != nullptr) m_stand = m_editor->wert();
}

bool Feldzeile::geaendert() const {
    return m_editor != nullptr && (m_editor->wert() != m_stand || !m_editor->fehler().isEmpty());
}

}  // namespace isp::gui
