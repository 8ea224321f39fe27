// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/gemeindewahl.h"

#include "base/clock.h"
#include "gui/theme.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/musterlegende.h"
#include "render/kartenadapter.h"
#include "texte/meldung.h"
#include "workspace/kartengrenzen.h"
#include "workspace/werkbank.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

constexpr int kRaumRole = Qt::UserRole;

RaumId raumOf(const QTreeWidgetItem& item) {
    return {item.data(0, kRaumRole).toLongLong()};
}

}  // namespace

Gemeindewahl::Gemeindewahl(QWidget* parent) : QWidget(parent) {
    build();
    connect(&m_auswahl, &workspace::Auswahl::raeumeChanged, this, [this] {
        // A click on the map is a change of the Raum, not a marking that stays.
        const auto clicked = m_auswahl.raeume();
        if (clicked.empty()) return;
        m_auswahl.setRaeume({});
        for (const auto raum : clicked)
            toggle(raum);
    });
    connect(m_liste, &QTreeWidget::itemChanged, this, [this] { takeTicks(); });
    connect(m_suche, &QLineEdit::textChanged, this, [this](const QString& wanted) {
        for (const auto& [raum, item] : m_zeilen)
            item->setHidden(!item->text(0).contains(wanted, Qt::CaseInsensitive));
    });
}

Gemeindewahl::~Gemeindewahl() = default;

void Gemeindewahl::build() {
    m_karte = new KartenWidget(m_auswahl, this);
    m_karte->setObjectName(QStringLiteral("gemeindewahl_karte"));
    m_karte->setBeiwerk(false);
    m_karte->setHinweis([this](RaumId raum) { return card(raum); });
    m_legende = new Musterlegende(this);
    m_ganze = new QCheckBox(tr("&Ganze Räume wählen"), this);
    m_ganze->setObjectName(QStringLiteral("gemeindewahl_ganze"));
    m_ganze->setChecked(true);
    m_ganze->setToolTip(tr("Ein Klick nimmt alle Gemeinden des Amtes oder der Stadt auf oder heraus."));
    m_hinweis = new Rollenlabel(render::TextRole::kNote, {}, this);
    m_hinweis->setWordWrap(true);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(1));
    column->addWidget(m_karte, 1);
    column->addWidget(m_legende);
    column->addWidget(m_hinweis);

    m_suche = new QLineEdit(this);
    m_suche->setObjectName(QStringLiteral("gemeindewahl_suche"));
    m_suche->setPlaceholderText(tr("Gemeinde suchen …"));
    m_suche->setAccessibleName(tr("Gemeinde suchen"));
    m_suche->setClearButtonEnabled(true);
    m_liste = new QTreeWidget(this);
    m_liste->setObjectName(QStringLiteral("gemeindewahl_liste"));
    m_liste->setAccessibleName(tr("Gemeinden des Raums"));
    m_liste->setHeaderHidden(true);
    m_liste->setUniformRowHeights(true);
    m_liste->setIndentation(abstand(3));
    m_liste->setMinimumWidth(abstand(54));
    auto* right = new QWidget(this);
    auto* list = new QVBoxLayout(right);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(abstand(1));
    list->addWidget(m_ganze);
    list->addWidget(m_suche);
    list->addWidget(m_liste, 1);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
}

void Gemeindewahl::setWerkbank(workspace::Werkbank* werkbank) {
    m_werkbank = werkbank;
    m_geometrie = render::Kartengeometrie::make({});
    m_hinweis->clear();
    if (werkbank != nullptr && werkbank->bestand().grundebene() != nullptr) {
        const auto read = workspace::readKartengrenzen(
            werkbank->store(), werkbank->bestand(), werkbank->bestand().grundebene()->id, Clock::todayIso());
        if (read) m_geometrie = render::Kartengeometrie::make(render::kartenquelle(**read));
        m_hinweis->setText(read ? QString::fromStdString((*read)->quelle)
                                : texte::meldung(read.error()).ganz());
    }
    m_karte->setGeometrie(m_geometrie);
    std::vector<RaumId> order;
    for (std::size_t i = 0; i < m_geometrie->anzahl(); ++i)
        order.push_back(m_geometrie->info(i).raum);
    m_karte->setReihenfolge(std::move(order));
    fillListe();
    showTicks();
    showKarte();
}

/// Gemeinden under the Raum they belong to; those of none stand at the end.
void Gemeindewahl::fillListe() {
    m_showing = true;
    m_liste->clear();
    m_zeilen.clear();
    if (m_werkbank != nullptr) {
        const auto& bestand = m_werkbank->bestand();
        const auto today = Clock::todayIso();
        std::map<RaumId, QTreeWidgetItem*> groups;
        const auto* analyse = bestand.analyseEbene();
        for (const auto id : workspace::Raumsaetze(*m_werkbank).gemeinden()) {
            const auto p = *bestand.position(id);
            const auto above = bestand.uebergeordnet(p, today);
            const bool grouped = above && analyse != nullptr && bestand.raeume()[*above].ebene == analyse->id;
            auto*& group = groups[grouped ? bestand.raeume()[*above].id : RaumId{}];
            if (group == nullptr) {
                const auto name =
                    grouped ? QString::fromStdString(bestand.raeume()[*above].name) : tr("ohne Raum");
                group = new QTreeWidgetItem(m_liste, {name});
                group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            }
            auto* row = new QTreeWidgetItem(group, {QString::fromStdString(bestand.raeume()[p].name)});
            row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
            row->setCheckState(0, Qt::Unchecked);
            row->setData(0, kRaumRole, qlonglong{id.value});
            m_zeilen[id] = row;
        }
    }
    m_showing = false;
}

void Gemeindewahl::setSatz(const workspace::Satzbild& bild, bool anteile) {
    m_bild = bild;
    m_anteile = anteile;
    showKarte();
}

void Gemeindewahl::setRaum(RaumId raum, const std::vector<RaumId>& gemeinden) {
    m_raum = raum;
    m_gewaehlt = {gemeinden.begin(), gemeinden.end()};
    showTicks();
    showKarte();
}

void Gemeindewahl::setBearbeitbar(bool an) {
    m_bearbeitbar = an;
    m_liste->setEnabled(an);
    m_ganze->setEnabled(an);
}

std::vector<RaumId> Gemeindewahl::group(RaumId gemeinde) const {
    const auto found = m_zeilen.find(gemeinde);
    if (found == m_zeilen.end()) return {};
    const auto* parent = found->second->parent();
    if (!m_ganze->isChecked() || parent == nullptr) return {gemeinde};
    std::vector<RaumId> out;
    for (int i = 0; i < parent->childCount(); ++i)
        out.push_back(raumOf(*parent->child(i)));
    return out;
}

void Gemeindewahl::toggle(RaumId gemeinde) {
    if (!m_bearbeitbar) return;
    const bool put = !m_gewaehlt.contains(gemeinde);
    for (const auto raum : group(gemeinde)) {
        if (put)
            m_gewaehlt.insert(raum);
        else
            m_gewaehlt.erase(raum);
    }
    showTicks();
    showKarte();
    Q_EMIT gemeindenChanged();
}

void Gemeindewahl::takeTicks() {
    if (m_showing) return;
    std::set<RaumId> ticked;
    for (const auto& [raum, item] : m_zeilen)
        if (item->checkState(0) == Qt::Checked) ticked.insert(raum);
    if (ticked == m_gewaehlt) return;
    m_gewaehlt = std::move(ticked);
    showKarte();
    Q_EMIT gemeindenChanged();
}

void Gemeindewahl::showTicks() {
    m_showing = true;
    for (const auto& [raum, item] : m_zeilen)
        item->setCheckState(0, m_gewaehlt.contains(raum) ? Qt::Checked : Qt::Unchecked);
    m_showing = false;
}

std::size_t Gemeindewahl::othersWith(RaumId gemeinde) const {
    return static_cast<std::size_t>(
        std::count_if(m_bild.raeume.begin(), m_bild.raeume.end(), [&](const workspace::Raumentwurf& r) {
            return r.id != m_raum &&
                   std::find(r.gemeinden.begin(), r.gemeinden.end(), gemeinde) != r.gemeinden.end();
        }));
}

void Gemeindewahl::showKarte() {
    if (!m_geometrie) return;
    using render::Gebietsart;
    auto thema = render::flaechenthema(*m_geometrie, [](RaumId) { return true; });
    for (std::size_t i = 0; i < m_geometrie->anzahl(); ++i) {
        const auto raum = m_geometrie->info(i).raum;
        const bool own = m_gewaehlt.contains(raum);
        const auto others = othersWith(raum);
        auto& area = thema.gebiete[i].art;
        if (m_anteile && others + (own ? 1 : 0) > 1)
            area = Gebietsart::kUnvollstaendig;
        else if (own)
            area = Gebietsart::kKlasse;
        else if (others > 0)
            area = Gebietsart::kOhneKlasse;
        else
            area = m_anteile ? Gebietsart::kFehlt : Gebietsart::kNull;
    }
    showLegende(thema);
    m_karte->setThema(std::move(thema));
}

void Gemeindewahl::showLegende(const render::Kartenthema& thema) {
    using render::Gebietsart;
    const auto count = [&](Gebietsart art) { return thema.anzahl(art); };
    std::vector<Musterlegende::Zeile> rows;
    const auto add = [&](Gebietsart art, const QString& words) {
        if (const auto n = count(art); n > 0)
            rows.push_back({{art, thema.klassen.front().farbe}, QStringLiteral("%1 (%2)").arg(words).arg(n)});
    };
    add(Gebietsart::kKlasse, tr("dieser Raum"));
    add(Gebietsart::kOhneKlasse, m_anteile ? tr("anderer Raum") : tr("in einem anderen Raum"));
    add(Gebietsart::kFehlt, tr("Lücke"));
    add(Gebietsart::kUnvollstaendig, tr("Überlappung"));
    static_cast<Musterlegende*>(m_legende)->setZeilen(std::move(rows));
}

QStringList Gemeindewahl::card(RaumId gemeinde) const {
    if (m_werkbank == nullptr) return {};
    const auto& bestand = m_werkbank->bestand();
    const auto p = bestand.position(gemeinde);
    if (!p) return {};
    const auto& raum = bestand.raeume()[*p];
    QStringList out = {QString::fromStdString(raum.name)};
    out << tr("%1 Einwohner*innen")
               .arg(raum.einwohner ? texte::zahl(*raum.einwohner, 0) : QStringLiteral("·"));
    QStringList places;
    if (m_gewaehlt.contains(gemeinde)) places << tr("dieser Raum");
    for (const auto& r : m_bild.raeume)
        if (r.id != m_raum &&
            std::find(r.gemeinden.begin(), r.gemeinden.end(), gemeinde) != r.gemeinden.end())
            places << QString::fromStdString(r.name);
    out << (places.isEmpty() ? tr("in keinem Raum") : places.join(QStringLiteral(", ")));
    return out;
}

}  // namespace isp::gui
