// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/leerzustand.h"

#include "gui/theme.h"
#include "gui/widgets/rollrahmen.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace isp::gui {

Leerzustand::Leerzustand(QWidget* parent)
    : QWidget(parent),
      m_titel(new Rollenlabel(render::TextRole::kSection, {}, this)),
      m_satz(new QLabel(this)),
      m_knopf(new QPushButton(this)) {
    auto* inhalt = new QWidget(this);
    m_knopf->setObjectName(QStringLiteral("leer_knopf"));
    m_satz->setWordWrap(true);
    m_satz->setAlignment(Qt::AlignHCenter);
    auto* column = new QVBoxLayout(inhalt);
    column->setContentsMargins(abstand(6), abstand(6), abstand(6), abstand(6));
    column->setSpacing(abstand(2));
    column->addStretch(1);
    column->addWidget(m_titel, 0, Qt::AlignHCenter);
    column->addWidget(m_satz);  // with an alignment of its own its lines would be cut
    column->addSpacing(abstand(2));
    column->addWidget(m_knopf, 0, Qt::AlignHCenter);
    column->addStretch(2);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new Rollrahmen(Rollrahmen::kHochBreit, inhalt, this));
    connect(m_knopf, &QPushButton::clicked, this, &Leerzustand::triggered);
}

void Leerzustand::setInhalt(const QString& titel, const QString& satz, const QString& knopf) {
    m_titel->setText(titel);
    m_satz->setText(satz);
    m_knopf->setText(knopf);
    m_knopf->setVisible(!knopf.isEmpty());
}

}  // namespace isp::gui
