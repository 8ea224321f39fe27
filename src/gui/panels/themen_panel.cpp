// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/themen_panel.h"

#include "gui/panels/akteure_seite.h"
#include "gui/panels/aktivitaeten_seite.h"
#include "gui/panels/angebote_seite.h"
#include "gui/panels/arbeitsgruppen_seite.h"
#include "gui/panels/thema_seite.h"
#include "gui/panels/themen_seite.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "workspace/werkbank.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace isp::gui {

ThemenPanel::ThemenPanel(Umgebung& umgebung, QWidget* parent)
    : Panel(umgebung, parent),
      m_reiter(new QTabBar(this)),
      m_seiten(new QStackedWidget(this)),
      m_stapel(new QStackedWidget(this)) {
    // The pages of the overview, one line each.
    m_themen = addSeite<ThemenSeite>(QStringLiteral("themen"), tr("Themen"));
    addSeite<AktivitaetenSeite>(QStringLiteral("aktivitaeten"), tr("Aktivitäten"));
    addSeite<ArbeitsgruppenSeite>(QStringLiteral("arbeitsgruppen"), tr("Arbeitsgruppen"));
    addSeite<AkteureSeite>(QStringLiteral("akteure"), tr("Akteure"));
    addSeite<AngeboteSeite>(QStringLiteral("angebote"), tr("Angebote"));
    build();
    connect(m_themen, &ThemenSeite::themaRequested, this, &ThemenPanel::oeffne);
    connect(m_thema, &ThemaSeite::zurueckRequested, this, &ThemenPanel::zeigeUebersicht);
    connect(m_reiter, &QTabBar::currentChanged, this, qOverload<int>(&ThemenPanel::zeigeSeite));
}

template <typename S>
S* ThemenPanel::addSeite(const QString& id, const QString& titel) {
    auto* page = new S(umgebung(), m_seiten);
    page->setObjectName(id + QStringLiteral("_seite"));
    m_seiten->addWidget(page);
    m_reiter->addTab(titel);
    m_tabelle.push_back({page, [page] { page->refresh(); }});
    return page;
}

void ThemenPanel::build() {
    m_reiter->setObjectName(QStringLiteral("themen_reiter"));
    m_reiter->setAccessibleName(tr("Themen"));
    m_reiter->setExpanding(false);
    m_reiter->setDrawBase(false);
    m_reiter->setVisible(m_tabelle.size() > 1);
    auto* overview = new QWidget(m_stapel);
    auto* column = new QVBoxLayout(overview);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(new Rollenlabel(render::TextRole::kTitle, tr("Themen"), overview));
    column->addWidget(m_reiter);
    column->addWidget(m_seiten, 1);
    m_thema = new ThemaSeite(umgebung(), m_stapel);
    m_stapel->addWidget(overview);
    m_stapel->addWidget(m_thema);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stapel);
}

QString ThemenPanel::titel() const {
    return tr("Themen");
}

QIcon ThemenPanel::icon() const {
    return symbol(QStringLiteral("themen"));
}

void ThemenPanel::storeChanged() {
    m_thema->schliesse();
    m_stapel->setCurrentIndex(0);
    if (auto* open = umgebung().werkbank()) {
        connect(open, &workspace::Werkbank::themenChanged, this, &ThemenPanel::refresh);
        connect(open, &workspace::Werkbank::bestandChanged, this, &ThemenPanel::refresh);
    }
    refresh();
}

void ThemenPanel::refresh() {
    for (const auto& seite : m_tabelle)
        seite.refresh();
    if (!m_thema->refresh() && m_stapel->currentWidget() == m_thema) zeigeUebersicht();
}

void ThemenPanel::oeffne(ThemaId thema) {
    if (!m_thema->oeffne(thema)) return;
    m_stapel->setCurrentWidget(m_thema);
    m_thema->setFocus();
}

void ThemenPanel::zeigeUebersicht() {
    m_thema->schliesse();
    m_stapel->setCurrentIndex(0);
    m_seiten->currentWidget()->setFocus();
}

void ThemenPanel::oeffneSchritt(ThemaId thema, Schrittart schritt) {
    oeffne(thema);
    if (m_thema->thema() == thema) m_thema->zeigeSchritt(schritt);
}

void ThemenPanel::zeigeSeite(const QString& id) {
    zeigeUebersicht();
    for (std::size_t i = 0; i < m_tabelle.size(); ++i)
        if (m_tabelle[i].widget->objectName() == id + QStringLiteral("_seite"))
            m_reiter->setCurrentIndex(static_cast<int>(i));
}

void ThemenPanel::zeigeSeite(int index) {
    m_seiten->setCurrentIndex(index);
    // Who walks along the tabs by keyboard stays in them.
    if (!m_reiter->hasFocus()) m_seiten->currentWidget()->setFocus();
}

void ThemenPanel::focusInEvent(QFocusEvent*) {
    if (m_stapel->currentWidget() == m_thema)
        m_thema->setFocus();
    else
        m_seiten->currentWidget()->setFocus();
}

std::vector<Rundgangbild> ThemenPanel::rundgangbilder() {
    const auto close = [] {
        if (auto* shown = QApplication::activeModalWidget()) shown->close();
    };
    const auto show = [this](ThemenSeite::Sicht sicht) {
        zeigeUebersicht();
        m_reiter->setCurrentIndex(0);
        m_themen->zeige(sicht);
    };
    std::vector<Rundgangbild> bilder;
    bilder.push_back({QStringLiteral("themen-liste"),
                      [show]() -> QWidget* {
                          show(ThemenSeite::kListe);
                          return nullptr;
                      },
                      {}});
    bilder.push_back({QStringLiteral("themen-tafel"),
                      [show]() -> QWidget* {
                          show(ThemenSeite::kTafel);
                          return nullptr;
                      },
                      {}});
    if (umgebung().werkbank() != nullptr && umgebung().werkbank()->schreibbar())
        bilder.push_back({QStringLiteral("thema-neu"),
                          [this, show] {
                              show(ThemenSeite::kTafel);
                              m_themen->legeThemaAn();
                              return QApplication::activeModalWidget();
                          },
                          close});
    for (const auto& seite : m_tabelle) {
        if (seite.widget == m_themen) continue;
        const auto id = seite.widget->objectName().section(u'_', 0, 0);
        bilder.push_back({QStringLiteral("themen-") + id,
                          [this, id]() -> QWidget* {
                              zeigeSeite(id);
                              return nullptr;
                          },
                          {}});
    }
    if (m_themen->zeilen().empty()) return bilder;
    const auto first = m_themen->zeilen().front().thema.id;
    for (auto& bild : m_thema->rundgangbilder([this, first] { oeffne(first); }))
        bilder.push_back(std::move(bild));
    return bilder;
}

}  // namespace isp::gui
