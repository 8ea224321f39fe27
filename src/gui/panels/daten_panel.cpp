// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/daten_panel.h"

#include "gui/panels/indikatoren_seite.h"
#include "gui/panels/kennzahlen_seite.h"
#include "gui/panels/lieferungen_seite.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "workspace/werkbank.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace isp::gui {

DatenPanel::DatenPanel(Umgebung& umgebung, QWidget* parent)
    : Panel(umgebung, parent),
      m_reiter(new QTabBar(this)),
      m_stapel(new QStackedWidget(this)),
      m_kennzahlen(new KennzahlenSeite(umgebung, m_stapel)),
      m_indikatoren(new IndikatorenSeite(umgebung, m_stapel)),
      m_lieferungen(new LieferungenSeite(umgebung, m_stapel)) {
    m_reiter->setObjectName(QStringLiteral("daten_reiter"));
    m_reiter->setAccessibleName(tr("Daten"));
    m_reiter->setExpanding(false);
    m_reiter->setDrawBase(false);
    const std::pair<QString, QWidget*> pages[] = {
        {tr("Kennzahlen"), m_kennzahlen}, {tr("Indikatoren"), m_indikatoren}, {tr("Lieferungen"), m_lieferungen}};
    for (const auto& [title, page] : pages) {
        m_reiter->addTab(title);
        m_stapel->addWidget(page);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(new Rollenlabel(render::TextRole::kTitle, tr("Daten"), this));
    column->addWidget(m_reiter);
    column->addWidget(m_stapel, 1);
    connect(m_reiter, &QTabBar::currentChanged, m_stapel, &QStackedWidget::setCurrentIndex);
    connect(m_kennzahlen, &KennzahlenSeite::einlesenRequested, &umgebung, &Umgebung::liesTabelleEin);
    setFocusProxy(m_stapel);
}

QString DatenPanel::titel() const {
    return tr("Daten");
}

QIcon DatenPanel::icon() const {
    return symbol(QStringLiteral("daten"));
}

}  // namespace isp::gui
