// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/zeitleiste.h"

#include "gui/symbole.h"
#include "gui/theme.h"
#include "texte/meldung.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <algorithm>

namespace isp::gui {

namespace {

/// Long enough to take in a map of 15 Räume before it changes.
constexpr int kTaktMs = 1200;

}  // namespace

Zeitleiste::Zeitleiste(QWidget* parent)
    : QWidget(parent),
      m_name(new QLabel(this)),
      m_regler(new QSlider(Qt::Horizontal, this)),
      m_zurueck(new QToolButton(this)),
      m_vor(new QToolButton(this)),
      m_spielen(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(1));
    row->addWidget(m_name);
    row->addWidget(m_zurueck);
    row->addWidget(m_regler, 1);
    row->addWidget(m_vor);
    row->addWidget(m_spielen);
    m_name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setObjectName(QStringLiteral("zeit_name"));
    m_regler->setObjectName(QStringLiteral("zeit_regler"));
    m_regler->setPageStep(1);
    m_regler->setTickPosition(QSlider::TicksBelow);
    m_regler->setTickInterval(1);
    m_regler->setMinimumWidth(abstand(18));
    m_zurueck->setArrowType(Qt::LeftArrow);
    m_zurueck->setToolTip(tr("Einen Zeitpunkt zurück (←)"));
    m_vor->setArrowType(Qt::RightArrow);
    m_vor->setToolTip(tr("Einen Zeitpunkt weiter (→)"));
    m_spielen->setObjectName(QStringLiteral("zeit_spielen"));
    for (auto* button : {m_zurueck, m_vor, m_spielen}) {
        button->setAutoRaise(true);
        button->setAccessibleName(button->toolTip());
    }
    m_zurueck->setFocusPolicy(Qt::NoFocus);
    m_vor->setFocusPolicy(Qt::NoFocus);
    m_uhr.setInterval(kTaktMs);
    connect(&m_uhr, &QTimer::timeout, this, &Zeitleiste::step);
    connect(m_regler, &QSlider::valueChanged, this, [this](int value) {
        showState();
        Q_EMIT periodeChosen(static_cast<std::size_t>(value));
    });
    connect(m_zurueck, &QToolButton::clicked, this, [this] { m_regler->setValue(m_regler->value() - 1); });
    connect(m_vor, &QToolButton::clicked, this, [this] { m_regler->setValue(m_regler->value() + 1); });
    connect(m_spielen, &QToolButton::clicked, this, [this] { laeuft() ? haltAn() : starte(); });
    showState();
}

void Zeitleiste::setPerioden(const std::vector<Periode>& perioden, std::size_t gewaehlt) {
    const QSignalBlocker quiet(m_regler);
    if (perioden != m_perioden) {
        m_perioden = perioden;
        m_regler->setRange(0, std::max(0, static_cast<int>(perioden.size()) - 1));
        int width = 0;
        for (const auto& p : perioden)
            width = std::max(width, m_name->fontMetrics().horizontalAdvance(texte::periode(p)));
        m_name->setMinimumWidth(width);
    }
    m_regler->setValue(static_cast<int>(gewaehlt));
    showState();
}

void Zeitleiste::starte() {
    if (m_perioden.size() < 2) return;
    if (m_regler->value() == m_regler->maximum()) m_regler->setValue(0);
    m_uhr.start();
    showState();
}

void Zeitleiste::haltAn() {
    m_uhr.stop();
    showState();
}

void Zeitleiste::step() {
    m_regler->setValue(m_regler->value() + 1);
    if (m_regler->value() == m_regler->maximum()) haltAn();
}

void Zeitleiste::showState() {
    const auto at = static_cast<std::size_t>(m_regler->value());
    const bool choice = m_perioden.size() > 1;
    m_name->setText(at < m_perioden.size() ? texte::periode(m_perioden[at]) : QString());
    // Its value is the place in the row, which tells nobody anything.
    m_regler->setAccessibleName(m_name->text().isEmpty() ? tr("Zeitpunkt")
                                                         : tr("Zeitpunkt: %1").arg(m_name->text()));
    m_regler->setEnabled(choice);
    m_regler->setToolTip(
        choice ? tr("%1 bis %2").arg(texte::periode(m_perioden.front()), texte::periode(m_perioden.back()))
               : QString());
    m_zurueck->setEnabled(choice && m_regler->value() > 0);
    m_vor->setEnabled(choice && m_regler->value() < m_regler->maximum());
    m_spielen->setEnabled(choice);
    m_spielen->setIcon(symbol(laeuft() ? QStringLiteral("anhalten") : QStringLiteral("abspielen")));
    m_spielen->setToolTip(laeuft() ? tr("Anhalten") : tr("Zeitlauf abspielen"));
    m_spielen->setAccessibleName(m_spielen->toolTip());
}

}  // namespace isp::gui
