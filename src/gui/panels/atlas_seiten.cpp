// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/atlas_seiten.h"

#include "gui/panels/diagramme_seite.h"
#include "gui/panels/hinweise_seite.h"
#include "gui/panels/index_seite.h"
#include "gui/panels/vergleich_seite.h"
#include "gui/theme.h"
#include "workspace/auswahl.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

std::vector<Seitenplan> atlasseiten() {
    return {
        {QStringLiteral("vergleich"), AtlasSeiten::tr("Vergleich"),
         [](Umgebung& u, AtlasSicht& s, QWidget* p) -> AtlasSeite* { return new VergleichSeite(u, s, p); }},
        {QStringLiteral("diagramme"), AtlasSeiten::tr("Diagramme"),
         [](Umgebung& u, AtlasSicht& s, QWidget* p) -> AtlasSeite* { return new DiagrammeSeite(u, s, p); }},
        {QStringLiteral("index"), AtlasSeiten::tr("Index"),
         [](Umgebung& u, AtlasSicht& s, QWidget* p) -> AtlasSeite* { return new IndexSeite(u, s, p); }},
        {QStringLiteral("hinweise"), AtlasSeiten::tr("Hinweise"),
         [](Umgebung& u, AtlasSicht& s, QWidget* p) -> AtlasSeite* { return new HinweiseSeite(u, s, p); }},
    };
}

AtlasSeiten::AtlasSeiten(Umgebung& umgebung, AtlasSicht& sicht, QWidget* karte, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_sicht(sicht),
      m_plan(atlasseiten()),
      m_seiten(m_plan.size(), nullptr),
      m_reiter(new QTabBar(this)),
      m_stapel(new QStackedWidget(this)) {
    m_reiter->setObjectName(QStringLiteral("atlas_reiter"));
    m_reiter->setAccessibleName(tr("Atlas"));
    m_reiter->setExpanding(false);
    m_reiter->setDrawBase(false);
    m_reiter->addTab(tr("Karte"));
    m_stapel->addWidget(karte);
    for (const auto& plan : m_plan)
        m_reiter->addTab(plan.titel);
    m_reiter->setVisible(!m_plan.empty());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(m_reiter);
    column->addWidget(m_stapel, 1);
    connect(m_reiter, &QTabBar::currentChanged, this, [this](int index) {
        const auto id = index <= 0 ? QStringLiteral("karte") : m_plan[static_cast<std::size_t>(index - 1)].id;
        m_umgebung.auswahl().setSeite(id.toStdString());
    });
    connect(&umgebung.auswahl(), &workspace::Auswahl::seiteChanged, this, &AtlasSeiten::showSeite);
    showSeite();
}

AtlasSeite* AtlasSeiten::seite(const QString& id) {
    const auto found =
        std::find_if(m_plan.begin(), m_plan.end(), [&](const Seitenplan& p) { return p.id == id; });
    if (found == m_plan.end()) return nullptr;
    auto& page = m_seiten[static_cast<std::size_t>(found - m_plan.begin())];
    if (page == nullptr) {
        page = found->bau(m_umgebung, m_sicht, m_stapel);
        m_stapel->addWidget(page);
        page->storeChanged();
    }
    return page;
}

/// An Ansicht may name a page of another edition of the program: then the map is shown.
void AtlasSeiten::showSeite() {
    const auto id = QString::fromStdString(m_umgebung.auswahl().seite());
    auto* page = seite(id);
    int tab = 0;
    for (std::size_t i = 0; i < m_plan.size(); ++i)
        if (page != nullptr && m_plan[i].id == id) tab = static_cast<int>(i) + 1;
    m_reiter->setCurrentIndex(tab);
    m_stapel->setCurrentWidget(page != nullptr ? page : m_stapel->widget(0));
}

QStringList AtlasSeiten::ungespeichert() const {
    QStringList out;
    for (const auto* page : m_seiten)
        if (page != nullptr) out += page->ungespeichert();
    return out;
}

void AtlasSeiten::storeChanged() {
    for (auto* page : m_seiten)
        if (page != nullptr) page->storeChanged();
}

std::vector<Rundgangbild> AtlasSeiten::rundgangbilder() {
    std::vector<Rundgangbild> out;
    for (const auto& plan : m_plan) {
        const auto show = [this, id = plan.id] { m_umgebung.auswahl().setSeite(id.toStdString()); };
        const auto back = [this] { m_umgebung.auswahl().setSeite("karte"); };
        out.push_back({QStringLiteral("atlas-") + plan.id,
                       [show]() -> QWidget* {
                           show();
                           return nullptr;
                       },
                       back});
        for (auto& shot : seite(plan.id)->rundgangbilder())
            out.push_back({shot.name,
                           [show, prepare = std::move(shot.vorbereiten)]() -> QWidget* {
                               show();
                               return prepare();
                           },
                           [back, tidy = std::move(shot.aufraeumen)] {
                               if (tidy) tidy();
                               back();
                           }});
    }
    return out;
}

}  // namespace isp::gui
