// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/raumvergleich_seite.h"

#include "base/clock.h"
#include "gui/theme.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/musterlegende.h"
#include "models/raumsatz_zeilen.h"
#include "render/kartenadapter.h"
#include "texte/meldung.h"
#include "workspace/kartengrenzen.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace isp::gui {

namespace {

/// Letters of the columns with the names of Räume.
constexpr int kNameMin = 22;
constexpr int kNameMax = 40;

}  // namespace

RaumvergleichSeite::RaumvergleichSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung) {
    build();
    for (auto* box : {m_a, m_b})
        connect(box, &QComboBox::currentIndexChanged, this, &RaumvergleichSeite::showVergleich);
    connect(m_uebernehmen, &QPushButton::clicked, this, &RaumvergleichSeite::uebernimm);
    refresh();
}

QLayout* RaumvergleichSeite::buildKopf() {
    auto* head = new QHBoxLayout;
    head->setSpacing(abstand(2));
    const auto box = [&](const char* name, const QString& title) {
        auto* combo = new QComboBox(this);
        combo->setObjectName(QString::fromLatin1(name));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto* label = new QLabel(title, this);
        label->setBuddy(combo);
        head->addWidget(label);
        head->addWidget(combo);
        return combo;
    };
    m_a = box("vergleich_a", tr("&Erster Satz"));
    m_b = box("vergleich_b", tr("&Zweiter Satz"));
    m_uebernehmen = new QPushButton(tr("Ersten Satz für alle ü&bernehmen"), this);
    m_uebernehmen->setObjectName(QStringLiteral("vergleich_uebernehmen"));
    m_uebernehmen->setToolTip(
        tr("Macht aus dem ersten Satz die gemeinsamen Planungsräume aller Fachplanungen."));
    head->addStretch(1);
    head->addWidget(m_uebernehmen);
    return head;
}

void RaumvergleichSeite::build() {
    auto* head = buildKopf();
    m_ergebnis = new Rollenlabel(render::TextRole::kSection, {}, this);
    m_ergebnis->setObjectName(QStringLiteral("vergleich_ergebnis"));
    m_ergebnis->setWordWrap(true);
    m_vorschlag = new QLabel(this);
    m_vorschlag->setObjectName(QStringLiteral("vergleich_vorschlag"));
    m_vorschlag->setWordWrap(true);
    m_zeilen = new models::VergleichModel(this);
    m_tabelle = new Listenseite(m_zeilen,
                                {tr("Raum oder Gemeinde suchen …"),
                                 tr("Schnitt"),
                                 tr("Schnitte"),
                                 tr("Noch nichts zu vergleichen"),
                                 tr("Legen Sie unter „Planungsräume“ Räume für beide Fachplanungen an."),
                                 {}},
                                this);
    m_tabelle->setObjectName(QStringLiteral("vergleich_tabelle"));
    m_tabelle->setDehnbareSpalte(5);
    for (const int name : {0, 1})
        m_tabelle->setSpaltenbreite(name, kNameMin, kNameMax);
    m_karte = new KartenWidget(m_auswahl, this);
    m_karte->setBeiwerk(false);
    m_karte->setObjectName(QStringLiteral("vergleich_karte"));
    m_legende = new Musterlegende(this);
    auto* map = new QWidget(this);
    auto* mapColumn = new QVBoxLayout(map);
    mapColumn->setContentsMargins(0, 0, 0, 0);
    mapColumn->addWidget(m_karte, 1);
    mapColumn->addWidget(m_legende);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_tabelle);
    split->addWidget(map);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({abstand(190), abstand(120)});
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addLayout(head);
    column->addWidget(m_ergebnis);
    column->addWidget(m_vorschlag);
    column->addWidget(split, 1);
}

void RaumvergleichSeite::refresh() {
    fillSaetze();
    showVergleich();
}

/// Begins with two sets that have Räume, where there are two.
void RaumvergleichSeite::fillSaetze() {
    auto* werkbank = m_umgebung.werkbank();
    std::vector<qlonglong> made;
    if (werkbank != nullptr)
        for (const auto& satz : werkbank->bestand().raumsaetze())
            if (satz.art == Raumsatzart::kPlanung && !werkbank->bestand().positionen(satz.ebene).empty())
                made.push_back(satz.fachplanung.value);
    int nth = 0;
    for (auto* box : {m_a, m_b}) {
        const QSignalBlocker quiet(box);
        const auto before = box->currentData();
        box->clear();
        if (werkbank == nullptr) continue;
        for (const auto& f : werkbank->bestand().fachplanungen())
            box->addItem(QString::fromStdString(f.name), qlonglong{f.id.value});
        box->addItem(tr("alle Fachplanungen gemeinsam"), qlonglong{0});
        const auto start = static_cast<std::size_t>(nth);
        const int first = made.size() >= 2 ? box->findData(made[start]) : nth;
        const int known = before.isValid() ? box->findData(before) : first;
        box->setCurrentIndex(std::max(0, known));
        ++nth;
    }
}

FachplanungId RaumvergleichSeite::gewaehlt(const QComboBox& box) const {
    return {box.currentData().toLongLong()};
}

void RaumvergleichSeite::vergleiche(FachplanungId a, FachplanungId b) {
    m_a->setCurrentIndex(m_a->findData(qlonglong{a.value}));
    m_b->setCurrentIndex(m_b->findData(qlonglong{b.value}));
}

QString RaumvergleichSeite::ergebnis() const {
    return m_ergebnis->text();
}

QString RaumvergleichSeite::nameOf(RaumId raum) const {
    const auto& bestand = m_umgebung.werkbank()->bestand();
    const auto p = bestand.position(raum);
    return p ? QString::fromStdString(bestand.raeume()[*p].name) : QString();
}

void RaumvergleichSeite::showVergleich() {
    auto* werkbank = m_umgebung.werkbank();
    m_vergleich = {};
    m_ergebnis->clear();
    m_vorschlag->clear();
    m_zeilen->setRows({});
    m_uebernehmen->setEnabled(false);
    if (werkbank == nullptr) return;
    auto read = workspace::Raumsaetze(*werkbank).vergleiche(gewaehlt(*m_a), gewaehlt(*m_b));
    if (!read) return m_umgebung.zeigeFehler(read.error());
    m_vergleich = std::move(read).value();
    m_uebernehmen->setEnabled(werkbank->schreibbar() && !m_vergleich.raeumeA.empty() &&
                              gewaehlt(*m_a).valid());
    if (!m_vergleich.raeumeA.empty() && !m_vergleich.raeumeB.empty()) {
        const auto& v = m_vergleich.vergleich;
        m_ergebnis->setText(
            tr("%1 % der Einwohner*innen leben in Räumen, die einander entsprechen. %2 von %3 Gemeinden "
               "sind unterschiedlich zugeordnet.")
                .arg(texte::zahl(v.uebereinstimmung() * 100.0, 1))
                .arg(v.abweichend.size())
                .arg(v.gemeinden));
        m_vorschlag->setText(v.abweichend.empty()
                                 ? tr("✔ Beide Sätze teilen den Kreis gleich auf. Sie können vereinheitlicht "
                                      "werden.")
                                 : tr("Wer die Sätze vereinheitlichen will, entscheidet über die "
                                      "Gemeinden in den Zeilen „weicht ab“."));
        showTabelle();
    }
    showKarte();
}

void RaumvergleichSeite::showTabelle() {
    std::vector<models::Vergleichszeile> rows;
    const auto& v = m_vergleich.vergleich;
    for (const auto& feld : v.felder) {
        auto& row = rows.emplace_back();
        row.id = static_cast<qlonglong>(rows.size());
        row.a = feld.a ? nameOf(m_vergleich.raeumeA[*feld.a]) : tr("in keinem");
        row.b = feld.b ? nameOf(m_vergleich.raeumeB[*feld.b]) : tr("in keinem");
        const bool differs =
            std::binary_search(v.abweichend.begin(), v.abweichend.end(), feld.gemeinden.front());
        row.urteil = differs ? tr("≠ weicht ab") : tr("= entspricht");
        row.anzahl = feld.gemeinden.size();
        row.einwohner = feld.einwohner;
        QStringList names;
        for (const auto g : feld.gemeinden)
            names << nameOf(m_vergleich.gemeinden[g]);
        row.gemeinden = names.join(QStringLiteral(", "));
    }
    m_zeilen->setRows(std::move(rows));
}

void RaumvergleichSeite::showKarte() {
    using render::Gebietsart;
    auto* werkbank = m_umgebung.werkbank();
    auto geometrie = render::Kartengeometrie::make({});
    if (const auto* grund = werkbank->bestand().grundebene()) {
        const auto read = workspace::readKartengrenzen(werkbank->store(), werkbank->bestand(), grund->id,
                                                       Clock::todayIso());
        if (read) geometrie = render::Kartengeometrie::make(render::kartenquelle(**read));
    }
    std::set<RaumId> differing;
    for (const auto g : m_vergleich.vergleich.abweichend)
        differing.insert(m_vergleich.gemeinden[g]);
    auto thema = render::flaechenthema(*geometrie, [](RaumId) { return true; });
    for (std::size_t i = 0; i < geometrie->anzahl(); ++i)
        if (differing.contains(geometrie->info(i).raum)) thema.gebiete[i].art = Gebietsart::kUnvollstaendig;
    std::vector<Musterlegende::Zeile> rows;
    const auto add = [&](Gebietsart art, const QString& words) {
        if (const auto n = thema.anzahl(art); n > 0)
            rows.push_back({{art, thema.klassen.front().farbe}, QStringLiteral("%1 (%2)").arg(words).arg(n)});
    };
    add(Gebietsart::kKlasse, tr("gleich zugeordnet"));
    add(Gebietsart::kUnvollstaendig, tr("unterschiedlich zugeordnet"));
    m_legende->setZeilen(std::move(rows));
    m_karte->setGeometrie(geometrie);
    m_karte->setThema(std::move(thema));
}

void RaumvergleichSeite::uebernimm() {
    auto* werkbank = m_umgebung.werkbank();
    if (werkbank == nullptr) return;
    if (const auto done = workspace::Raumsaetze(*werkbank).uebernimm(gewaehlt(*m_a), {}); !done)
        return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(tr("Der Satz gilt jetzt als gemeinsamer Satz aller Fachplanungen."), true);
}

}  // namespace isp::gui
