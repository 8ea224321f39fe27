// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/warteseite.h"

#include "gui/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace isp::gui {

namespace {
constexpr int kSteps = 1000;
}

Warteseite::Warteseite(QWidget* parent)
    : QWidget(parent),
      m_text(new Rollenlabel(render::TextRole::kSection, {}, this)),
      m_balken(new QProgressBar(this)) {
    m_balken->setRange(0, kSteps);
    m_balken->setTextVisible(false);
    m_balken->setFixedWidth(abstand(80));
    auto* cancel = new QPushButton(tr("Abbrechen"), this);
    cancel->setObjectName(QStringLiteral("warten_abbrechen"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(abstand(4));
    column->addStretch(2);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addWidget(m_balken, 0, Qt::AlignHCenter);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(cancel, &QPushButton::clicked, this, &Warteseite::abbrechenRequested);
}

void Warteseite::start(const QString& text) {
    m_text->setText(text);
    m_balken->setValue(0);
}

void Warteseite::setAnteil(double share) {
    m_balken->setValue(qRound(share * kSteps));
}

}  // namespace isp::gui
