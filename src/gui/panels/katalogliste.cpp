// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/katalogliste.h"

#include "gui/panel.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/listenseite.h"
#include "workspace/abhaengigkeiten.h"
#include "workspace/auswahl.h"
#include "workspace/themenbezug.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QHeaderView>
#include <QToolButton>

namespace isp::gui {

Katalogliste::Katalogliste(Umgebung& umgebung, Listenseite& liste, Plan plan)
    : QObject(&liste),
      m_umgebung(umgebung),
      m_liste(liste),
      m_plan(std::move(plan)),
      m_favorit(new QAction(symbol(QStringLiteral("stern")), tr("Favorit"), this)),
      m_nurFavoriten(new QToolButton(&liste)) {
    m_liste.filter()->setSuche([this](const QString& text) -> std::optional<std::set<qlonglong>> {
        auto* open = m_umgebung.werkbank();
        if (open == nullptr) return std::nullopt;
        const auto hits = open->katalog().suche(m_plan.art, text.toStdString());
        if (!hits) return std::nullopt;
        return std::set<qlonglong>(hits->begin(), hits->end());
    });
    m_favorit->setObjectName(QStringLiteral("favorit"));
    m_favorit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_favorit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_liste.addMenueaktion(m_favorit);
    connect(m_favorit, &QAction::triggered, this, [this] {
        if (const auto row = m_liste.gewaehlteZeile()) toggle(*row);
    });
    connect(m_liste.tabelle(), &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == m_plan.favoritspalte) toggle(m_liste.filter()->mapToSource(index).row());
    });
    // The star stands in front of everything, wherever the model keeps it.
    auto* header = m_liste.tabelle()->horizontalHeader();
    header->moveSection(header->visualIndex(m_plan.favoritspalte), 0);
    m_liste.setSpaltenbreite(m_plan.favoritspalte, 2, 3);
    buildFilter();
}

void Katalogliste::buildFilter() {
    m_nurFavoriten->setObjectName(QStringLiteral("nur_favoriten"));
    m_nurFavoriten->setCheckable(true);
    m_nurFavoriten->setIcon(symbol(QStringLiteral("stern")));
    m_nurFavoriten->setToolTip(tr("Nur Favoriten"));
    m_nurFavoriten->setAccessibleName(tr("Nur Favoriten"));
    m_nurFavoriten->setFocusPolicy(Qt::StrongFocus);
    m_liste.addFilter(m_nurFavoriten);
    m_liste.filter()->setBedingung([this](int row) {
        if (m_nurFavoriten->isChecked() && !m_plan.eintrag(row).favorit) return false;
        return !m_bedingung || m_bedingung(row);
    });
    connect(m_nurFavoriten, &QToolButton::toggled, &m_liste, &Listenseite::filterChanged);
    connect(&m_liste, &Listenseite::filterLeeren, this, [this] {
        m_nurFavoriten->setChecked(false);
        Q_EMIT geoeffnet();
    });
}

void Katalogliste::setBedingung(std::function<bool(int)> bedingung) {
    m_bedingung = std::move(bedingung);
    m_liste.filterChanged();
}

workspace::KatalogmarkenPtr Katalogliste::marken(Umgebung& umgebung) {
    if (auto* open = umgebung.werkbank()) {
        auto read = open->katalog().marken();
        if (read) return *read;
        umgebung.zeigeFehler(read.error());
    }
    return std::make_shared<const workspace::Katalogmarken>();
}

void Katalogliste::refresh() {
    const auto* open = m_umgebung.werkbank();
    m_favorit->setVisible(open != nullptr && open->schreibbar());
}

void Katalogliste::toggle(int zeile) {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr || !open->schreibbar()) return;
    const auto entry = m_plan.eintrag(zeile);
    if (const auto done = open->katalog().setFavorit(entry.uid, !entry.favorit); !done)
        return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(entry.favorit ? tr("„%1“ ist kein Favorit mehr.").arg(entry.name)
                                         : tr("„%1“ ist als Favorit gemerkt.").arg(entry.name),
                           true);
}

namespace {

/// As it is kept now: it may have been renamed or deleted since the menu was opened.
void oeffneAnsicht(Umgebung& umgebung, AnsichtId id) {
    const auto all = umgebung.werkbank()->themen().alle<Ansicht>();
    if (!all) return umgebung.zeigeFehler(all.error());
    if (const auto* found = Themenakte::find(*all, id)) umgebung.oeffneAnsicht(*found);
}

}  // namespace

Result<std::vector<Bezugszeile>> verwendungszeilen(Umgebung& umgebung, const std::string& code,
                                                   IndikatorId indikator, KennzahlId kennzahl) {
    auto& open = *umgebung.werkbank();
    std::vector<Bezugszeile> lines;
    for (const auto& user : workspace::benutztVon(open.bestand(), code))
        lines.push_back({Katalogliste::tr("Indikator „%1“").arg(QString::fromStdString(user.name)),
                         [&umgebung, used = user.code] {
                             umgebung.auswahl().setCode(used);
                             umgebung.oeffneBereich(QStringLiteral("atlas"));
                         }});
    ISP_TRY(const auto uses, workspace::themenbezuege(open, indikator, kennzahl));
    for (const auto& use : uses) {
        const auto thema = QString::fromStdString(use.thematitel);
        if (use.ansicht.valid()) {
            const auto name = QString::fromStdString(use.bezeichnung);
            lines.push_back({thema.isEmpty()
                                 ? Katalogliste::tr("Ansicht „%1“").arg(name)
                                 : Katalogliste::tr("Ansicht „%1“ im Thema „%2“").arg(name, thema),
                             [&umgebung, id = use.ansicht] { oeffneAnsicht(umgebung, id); }});
            continue;
        }
        const auto text = use.art == "ziel" ? Katalogliste::tr("Ziel „%1“ im Thema „%2“")
                                                  .arg(QString::fromStdString(use.bezeichnung), thema)
                                            : Katalogliste::tr("Indikatorenset des Themas „%1“").arg(thema);
        lines.push_back({text, [&umgebung, use] { umgebung.oeffneSchritt(use.thema, use.schritt); }});
    }
    return lines;
}

}  // namespace isp::gui
