// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of own Räume: sets, their comparison, Indikatoren; and the Sozialräume.
#include "base/clock.h"
#include "domain/text.h"
#include "geo/geo.h"
#include "store/ablage.h"
#include "store/raumsatz_repository.h"
#include "workspace/codes.h"
#include "workspace/gefuellt.h"
#include "workspace/raumsaetze.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_map>

namespace isp::workspace {

namespace {

std::optional<double> add(const std::optional<double>& sum, const std::optional<double>& part) {
    return sum && part ? std::optional(*sum + *part) : std::nullopt;
}

QString schritt(const char* source, const std::string& name) {
    return QCoreApplication::translate("Schritte", source).arg(QString::fromStdString(name));
}

/// The last Periode in which that Raum has a figure.
std::optional<std::size_t> latest(const Werteblock& block, std::size_t column) {
    for (auto i = block.perioden.size(); i-- > 0;)
        if (block.zelle(i, column).hasValue()) return i;
    return std::nullopt;
}

}  // namespace

std::vector<RaumId> Raumsaetze::gemeinden() const {
    const auto& bestand = m_werkbank.bestand();
    std::vector<RaumId> out;
    const auto* grund = bestand.grundebene();
    if (grund == nullptr) return out;
    const auto today = Clock::todayIso();
    for (const auto p : bestand.positionen(grund->id)) {
        const auto& raum = bestand.raeume()[p];
        if (raum.eigenes && raum.gueltigkeit.contains(today) && !istNichtZuordenbar(raum))
            out.push_back(raum.id);
    }
    return out;
}

std::vector<RaumId> Raumsaetze::gemeindenVon(RaumId raum) const {
    const auto& bestand = m_werkbank.bestand();
    const auto* grund = bestand.grundebene();
    const auto p = bestand.position(raum);
    std::vector<RaumId> out;
    if (grund == nullptr || !p) return out;
    // A set that begins later or has ended is shown as it was made.
    const auto& g = bestand.raeume()[*p].gueltigkeit;
    auto day = Clock::todayIso();
    if (!g.contains(day)) day = !g.ab.empty() && g.ab > day ? g.ab : g.bis;
    for (const auto part : bestand.teileDerEbene(*p, grund->id, day))
        out.push_back(bestand.raeume()[part].id);
    return out;
}

Abdeckung Raumsaetze::abdeckung(const std::vector<RaumId>& gemeinden) const {
    const auto& bestand = m_werkbank.bestand();
    Abdeckung out{gemeinden.size(), 0.0, 0.0};
    for (const auto id : gemeinden) {
        const auto p = bestand.position(id);
        if (!p) continue;
        out.einwohner = add(out.einwohner, bestand.raeume()[*p].einwohner);
        out.flaecheKm2 = add(out.flaecheKm2, bestand.raeume()[*p].flaecheKm2);
    }
    return out;
}

Result<Satzbild> Raumsaetze::bild(Raumsatzart art, FachplanungId fachplanung) {
    Satzbild out;
    out.satz.art = art;
    out.satz.fachplanung = fachplanung;
    const auto* known = satz(art, fachplanung);
    const auto& bestand = m_werkbank.bestand();
    if (known != nullptr) {
        out.satz = *known;
        ISP_TRY(const auto zwecke, store::Ablage<Raumzweck>(m_werkbank.store()).alle());
        for (const auto p : bestand.positionen(known->ebene)) {
            const auto& raum = bestand.raeume()[p];
            auto& entwurf = out.raeume.emplace_back();
            entwurf.id = raum.id;
            entwurf.name = raum.name;
            entwurf.gueltigkeit = raum.gueltigkeit;
            entwurf.gemeinden = gemeindenVon(raum.id);
            for (const auto& z : zwecke) {
                if (z.raum != raum.id) continue;
                entwurf.thema = z.thema;
                entwurf.massnahme = z.massnahme;
                entwurf.akteur = z.akteur;
                entwurf.zweck = z.zweck;
            }
        }
    }
    const auto all = gemeinden();
    const auto found = pruefeTeilung(teilung(out));
    for (const auto g : found.luecken)
        out.luecken.push_back(all[g]);
    for (const auto& u : found.ueberlappungen)
        for (const auto r : u.raeume)
            out.ueberlappungen[all[u.gemeinde]].push_back(out.raeume[r].id);
    return out;
}

Raumteilung Raumsaetze::teilung(const Satzbild& bild) const {
    const auto all = gemeinden();
    std::unordered_map<RaumId, std::size_t> index;
    for (std::size_t i = 0; i < all.size(); ++i)
        index.emplace(all[i], i);
    Raumteilung out;
    out.gemeinden = all.size();
    const auto today = Clock::todayIso();
    for (const auto& raum : bild.raeume) {
        auto& members = out.raeume.emplace_back();
        // One that has ended or not yet begun covers nothing today.
        if (!raum.gueltigkeit.contains(today)) continue;
        for (const auto g : raum.gemeinden)
            if (const auto found = index.find(g); found != index.end()) members.push_back(found->second);
    }
    return out;
}

Result<Satzvergleich> Raumsaetze::vergleiche(FachplanungId a, FachplanungId b) {
    ISP_TRY(const auto left, bild(Raumsatzart::kPlanung, a));
    ISP_TRY(const auto right, bild(Raumsatzart::kPlanung, b));
    Satzvergleich out;
    out.gemeinden = gemeinden();
    for (const auto& raum : left.raeume)
        out.raeumeA.push_back(raum.id);
    for (const auto& raum : right.raeume)
        out.raeumeB.push_back(raum.id);
    const auto& bestand = m_werkbank.bestand();
    std::vector<std::optional<double>> einwohner;
    for (const auto g : out.gemeinden)
        einwohner.push_back(bestand.raeume()[*bestand.position(g)].einwohner);
    out.vergleich = vergleicheTeilungen(teilung(left), teilung(right), einwohner);
    return out;
}

std::vector<Raumindikator> Raumsaetze::indikatoren(RaumId raum) {
    const auto& bestand = m_werkbank.bestand();
    std::vector<Raumindikator> out;
    const auto p = bestand.position(raum);
    if (!p) return out;
    const auto ebene = bestand.raeume()[*p].ebene;
    const auto* whole = bestand.gebietsEbene();
    const auto filled = gefuellteCodes(bestand);
    for (const auto& indikator : bestand.indikatoren()) {
        if (!filled.contains(toLower(indikator.code))) continue;
        auto& row = out.emplace_back();
        row.indikator = indikator.id;
        row.code = indikator.code;
        row.name = indikator.name;
        row.einheit = indikator.einheit;
        row.nachkommastellen = indikator.nachkommastellen;
        const auto block = m_werkbank.auswertung().werte({indikator.code, ebene, {}, {}});
        if (!block) continue;  // its formula is broken: the editor of Indikatoren says why
        const auto column = (*block)->spalte(*p);
        const auto at = column ? latest(**block, *column) : std::nullopt;
        if (!at) continue;
        row.periode = (*block)->perioden[*at];
        row.wert = (*block)->zelle(*at, *column);
        if (whole == nullptr) continue;
        const auto total = m_werkbank.auswertung().werte({indikator.code, whole->id, {}, {}});
        if (!total || (*total)->raeume.empty()) continue;
        if (const auto same = (*total)->index(*row.periode)) row.gebiet = (*total)->zelle(*same, 0);
    }
    return out;
}

Result<std::vector<Sozialraum>> Raumsaetze::sozialraeume() {
    return store::Ablage<Sozialraum>(m_werkbank.store()).alle();
}

Result<SozialraumId> Raumsaetze::speichere(const Sozialraum& sozialraum) {
    SozialraumId id;
    const auto work = [&]() -> Status {
        ISP_TRY(id, store::Ablage<Sozialraum>(m_werkbank.store()).speichere(sozialraum));
        return {};
    };
    ISP_CHECK(m_werkbank.aendere(
        schritt(QT_TRANSLATE_NOOP("Schritte", "Sozialraum %1 speichern"), sozialraum.name), work));
    return id;
}

Status Raumsaetze::loesche(SozialraumId id) {
    ISP_TRY(const auto known, store::Ablage<Sozialraum>(m_werkbank.store()).lies(id));
    return m_werkbank.aendere(schritt(QT_TRANSLATE_NOOP("Schritte", "Sozialraum %1 löschen"), known.name),
                              [&] { return store::Ablage<Sozialraum>(m_werkbank.store()).loesche(id); });
}

Result<MultiPolygon> Raumsaetze::liesUmriss(const std::filesystem::path& datei) {
    geo::LadeOptionen optionen;
    optionen.zielCrs = m_werkbank.store().crs();
    ISP_TRY(const auto read, geo::readGrenzen(datei, optionen));
    MultiPolygon out;
    for (const auto& gebiet : read.gebiete)
        out.insert(out.end(), gebiet.geometrie.begin(), gebiet.geometrie.end());
    return out;
}

}  // namespace isp::workspace
