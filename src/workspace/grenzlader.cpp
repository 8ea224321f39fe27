// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grenzlader.h"

#include "base/clock.h"
#include "base/codes.h"
#include "domain/schluessel.h"
#include "store/raum_repository.h"
#include "workspace/codes.h"
#include "workspace/importpruefung.h"
#include "workspace/raumanlage.h"
#include "workspace/raumzuordnung.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <unordered_map>

namespace isp::workspace {

namespace {

/// Drawn area beyond which a boundary is doubtful. Generalised boundaries (1:5 000 000) are off by up to a
/// third.
constexpr double kMaxAreaDeviation = 0.35;

std::string examples(const geo::GeleseneGrenzen& gelesen) {
    constexpr std::size_t kMax = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(kMax, gelesen.gebiete.size()); ++i)
        text += (i == 0 ? "" : ", ") + gelesen.gebiete[i].schluessel;
    return text;
}

bool isIsoDate(const std::string& text) {
    const auto p = Periode::parse(text);
    return p && p->art() == PeriodeArt::kStichtag && p->toString() == text;
}

/// The own keys of a feature go with the official area where there is one.
void compareAreas(Grenzvorschau& v, const Bestand& bestand) {
    for (std::size_t i = 0; i < v.gelesen.gebiete.size(); ++i) {
        if (v.raeume.treffer[i].status != Ortsstatus::kRaum) continue;
        const auto& raum = bestand.raeume()[v.raeume.treffer[i].position];
        if (!raum.flaecheKm2 || *raum.flaecheKm2 <= 0.0) continue;
        const double drawn = area(v.gelesen.gebiete[i].geometrie) / 1e6;
        const double deviation = drawn / *raum.flaecheKm2 - 1.0;
        if (std::abs(deviation) <= kMaxAreaDeviation) continue;
        const auto german = [](std::string text) {
            std::replace(text.begin(), text.end(), '.', ',');
            return text;
        };
        v.issues.add(Severity::kWarning, codes::kGrenzeAreaDiffers,
                     {raum.name, german(fmt::format("{:.2f}", *raum.flaecheKm2)),
                      german(fmt::format("{:.2f}", drawn)), fmt::format("{:+.0f}", deviation * 100.0)});
    }
}

void reportUnmatched(Grenzvorschau& v) {
    for (std::size_t i = 0; i < v.gelesen.gebiete.size(); ++i) {
        const auto status = v.raeume.treffer[i].status;
        if (status == Ortsstatus::kRaum || status == Ortsstatus::kNeu) continue;
        const auto& gebiet = v.gelesen.gebiete[i];
        v.issues.add(Severity::kRefused, codes::kGrenzeUnknownKey, {gebiet.schluessel, gebiet.name},
                     Location{{}, gebiet.feature, 0, v.gelesen.ebene.name});
    }
}

/// A few Räume without a boundary are named, many are counted: then the file is only part of the territory.
void reportMissing(Grenzvorschau& v, const Raumebene& ebene, const Bestand& bestand) {
    constexpr std::size_t kMaxNamed = 10;
    if (v.ohneGrenze.size() > kMaxNamed) {
        v.issues.add(Severity::kWarning, codes::kGrenzenMissing,
                     {std::to_string(v.ohneGrenze.size()), ebene.plural});
        return;
    }
    for (const auto p : v.ohneGrenze) {
        const auto& raum = bestand.raeume()[p];
        v.issues.add(Severity::kWarning, codes::kGrenzeMissing, {raum.schluessel, raum.name});
    }
}

/// Finds the Räume of one layer.
Result<Grenzvorschau> readLayer(const std::filesystem::path& pfad, const GrenzOptionen& optionen,
                                const std::string& crs, const Bestand& bestand, const Progress& progress) {
    Grenzvorschau v;
    v.pfad = pfad;
    v.optionen = optionen;
    const geo::LadeOptionen laden{optionen.layer, optionen.schluesselfeld, optionen.namensfeld, crs,
                                  optionen.quellCrs};
    ISP_TRY(v.gelesen, geo::readGrenzen(pfad, laden, progress));
    v.issues.append(v.gelesen.issues);
    std::vector<Ortsangabe> orte;
    for (const auto& gebiet : v.gelesen.gebiete)
        orte.push_back({gebiet.schluessel, gebiet.name, gebiet.feature});
    const auto* ebene = bestand.ebene(optionen.raumebene);
    AufloesungsOptionen aufloesung;
    // A level that does not exist yet has no Räume: then every feature is new.
    aufloesung.ebene = ebene != nullptr ? ebene->id : EbeneId{-1};
    aufloesung.anlegen = optionen.anlegen;
    v.raeume = loeseAuf(bestand, orte, aufloesung);
    return v;
}

bool usable(const Grenzvorschau& v) {
    return !v.raeume.gefunden.empty() || v.raeume.neu > 0;
}

/// A file of several layers, none of them named, holds several levels: the one with most Räume of the level
/// asked for is meant.
Result<Grenzvorschau> readBestLayer(const std::filesystem::path& pfad, GrenzOptionen optionen,
                                    const std::string& crs, const Bestand& bestand,
                                    const Progress& progress) {
    auto best = readLayer(pfad, optionen, crs, bestand, progress);
    if (!optionen.layer.empty() || !best || usable(*best)) return best;
    ISP_TRY(const auto layers, geo::inspect(pfad));
    std::size_t most = 0;
    for (const auto& layer : layers) {
        optionen.layer = layer.name;
        auto other = readLayer(pfad, optionen, crs, bestand, progress);
        if (!other || other->raeume.gefunden.empty()) continue;
        const auto found = other->raeume.gefunden.begin()->second;
        if (found <= most) continue;
        most = found;
        best = std::move(other);
    }
    return best;
}

}  // namespace

Result<Grenzvorschau> Grenzlader::vorschau(const std::filesystem::path& pfad, const GrenzOptionen& optionen,
                                           const Progress& progress) {
    const auto* ebene = m_bestand.ebene(optionen.raumebene);
    if (ebene == nullptr && !optionen.anlegen) return unknownEbene(m_bestand, optionen.raumebene);
    if (!optionen.gueltigAb.empty() && !isIsoDate(optionen.gueltigAb))
        return makeError(codes::kDateInvalid, {optionen.gueltigAb});
    ISP_TRY(auto v, readBestLayer(pfad, optionen, m_store.crs(), m_bestand, progress));
    if (!usable(v)) {
        return makeError(codes::kGrenzeNoneMatched,
                         {std::to_string(v.gelesen.gebiete.size()),
                          ebene != nullptr ? ebene->plural : optionen.raumebene, examples(v.gelesen)})
            .at(Location{pfad.filename().string(), 0, 0, v.gelesen.ebene.name});
    }
    reportUnmatched(v);
    compareAreas(v, m_bestand);
    if (ebene != nullptr) {
        std::vector<bool> seen(m_bestand.raeume().size(), false);
        for (const auto& hit : v.raeume.treffer)
            if (hit.status == Ortsstatus::kRaum) seen[hit.position] = true;
        for (const auto p : m_bestand.positionen(ebene->id))
            if (!seen[p]) v.ohneGrenze.push_back(p);
        reportMissing(v, *ebene, m_bestand);
    }
    return v;
}

namespace {

using Geometrien = std::unordered_map<RaumId, const MultiPolygon*>;

/// Dissolves, level by level, every Raum all of whose parts have a boundary from this load.
class Aufsteiger {
public:
    Aufsteiger(store::Store& store, const Bestand& bestand, std::string day)
        : m_repository(store),
          m_bestand(bestand),
          m_day(std::move(day)) {}

    Status run(int fromRang, Geometrien known, const store::Grenze& pattern, Grenzergebnis& result) {
        std::vector<MultiPolygon> made;
        made.reserve(m_bestand.raeume().size());  // pointers into it must stay valid
        for (const auto& ebene : m_bestand.ebenen()) {
            if (ebene.rang <= fromRang || !ebene.summierbar) continue;
            for (const auto p : m_bestand.positionen(ebene.id)) {
                std::vector<const MultiPolygon*> parts;
                if (!collect(p, fromRang, known, parts, result.issues)) continue;
                ISP_TRY(auto geometry, geo::dissolve(parts));
                made.push_back(std::move(geometry));
                auto grenze = pattern;
                grenze.raum = m_bestand.raeume()[p].id;
                grenze.geometrie = made.back();
                ISP_CHECK(m_repository.setGrenze(grenze));
                known[grenze.raum] = &made.back();
                ++result.aufgeloest[ebene.code];
            }
        }
        return {};
    }

private:
    /// A part of a level finer than the loaded one can not be in the file: then the parent stays as it is.
    bool collect(Position parent, int fromRang, const Geometrien& known,
                 std::vector<const MultiPolygon*>& parts, IssueList& issues) const {
        std::string missing;
        bool finer = false;
        for (const auto p : m_bestand.teile(parent, m_day)) {
            const auto found = known.find(m_bestand.raeume()[p].id);
            if (found == known.end()) {
                const auto* ebene = m_bestand.ebene(m_bestand.raeume()[p].ebene);
                finer = finer || (ebene != nullptr && ebene->rang < fromRang);
                if (missing.empty()) missing = m_bestand.raeume()[p].name;
            } else {
                parts.push_back(found->second);
            }
        }
        if (parts.empty() || finer) return false;
        if (missing.empty()) return true;
        issues.add(Severity::kWarning, codes::kGrenzeNotDissolved,
                   {m_bestand.raeume()[parent].name, missing});
        return false;
    }

    store::RaumRepository m_repository;
    const Bestand& m_bestand;
    std::string m_day;
};

Result<std::vector<RaumId>> createRaeume(store::Store& store, const Bestand& bestand,
                                         const Grenzvorschau& v) {
    std::vector<NeuerRaum> neue;
    for (std::size_t i = 0; i < v.gelesen.gebiete.size(); ++i) {
        if (v.raeume.treffer[i].status != Ortsstatus::kNeu) continue;
        auto key = normalizedSchluessel(v.gelesen.gebiete[i].schluessel);
        if (const auto padded = withLostZero(key); v.raeume.nullenErgaenzt && !padded.empty()) key = padded;
        // A store without Räume is made for the territory of the file; elsewhere new Räume are neighbours.
        neue.push_back({key, v.gelesen.gebiete[i].name, v.optionen.raumebene, bestand.raeume().empty()});
    }
    if (neue.empty()) return std::vector<RaumId>{};
    return legeRaeumeAn(store, bestand, neue);
}

}  // namespace

Result<Grenzergebnis> Grenzlader::uebernehmen(const Grenzvorschau& v, const Progress& progress) {
    Grenzergebnis result;
    result.issues = v.issues;
    store::Transaktion transaction(m_store);
    ISP_CHECK(transaction.begun());
    store::RaumRepository repository(m_store);
    store::Grenzquelle quelle;
    quelle.datei = v.pfad.filename().string();
    quelle.quelle = v.optionen.quelle;
    quelle.lizenz = v.optionen.lizenz;
    quelle.schematisch = v.optionen.schematisch;
    ISP_TRY(result.quelle, repository.addGrenzquelle(quelle));
    ISP_TRY(const auto created, createRaeume(m_store, m_bestand, v));
    result.angelegt = created.size();

    store::Grenze pattern;
    pattern.gueltigkeit.ab = v.optionen.gueltigAb;
    pattern.quelle = result.quelle;
    Geometrien known;
    std::size_t nextCreated = 0;
    for (std::size_t i = 0; i < v.gelesen.gebiete.size(); ++i) {
        const auto& hit = v.raeume.treffer[i];
        auto grenze = pattern;
        if (hit.status == Ortsstatus::kRaum) {
            grenze.raum = m_bestand.raeume()[hit.position].id;
        } else if (hit.status == Ortsstatus::kNeu) {
            grenze.raum = created[nextCreated++];
        } else {
            continue;
        }
        grenze.geometrie = v.gelesen.gebiete[i].geometrie;
        ISP_CHECK(repository.setGrenze(grenze));
        known.emplace(grenze.raum, &v.gelesen.gebiete[i].geometrie);
        ++result.geladen;
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
    }
    // Read again: Räume that were just created have parents, too.
    ISP_TRY(auto bestand, Bestand::read(m_store));
    const auto day = v.optionen.gueltigAb.empty() ? Clock::todayIso() : v.optionen.gueltigAb;
    ISP_TRY(result.zugeordnet, ordneRaeumlichZu(m_store, bestand, created, day, progress));
    if (result.zugeordnet > 0) {
        ISP_TRY(bestand, Bestand::read(m_store));
    }
    if (const auto* ebene = bestand.ebene(v.optionen.raumebene)) {
        ISP_CHECK(Aufsteiger(m_store, bestand, day).run(ebene->rang, std::move(known), pattern, result));
    }
    ISP_CHECK(transaction.commit());
    return result;
}

Result<std::vector<std::pair<Position, Position>>> nachbarn(store::Store& store, const Bestand& bestand,
                                                            EbeneId ebene, geo::Nachbarschaft art) {
    ISP_TRY(const auto grenzen, store::RaumRepository(store).grenzen(ebene, Clock::todayIso()));
    if (grenzen.empty()) {
        const auto* e = bestand.ebene(ebene);
        return makeError(codes::kNoGrenzen, {e != nullptr ? e->plural : std::string()});
    }
    std::vector<const MultiPolygon*> geometrien;
    std::vector<Position> positionen;
    for (const auto& grenze : grenzen) {
        const auto p = bestand.position(grenze.raum);
        if (!p) continue;
        geometrien.push_back(&grenze.geometrie);
        positionen.push_back(*p);
    }
    ISP_TRY(const auto pairs, geo::nachbarn(geometrien, art));
    std::vector<std::pair<Position, Position>> out;
    for (const auto& [a, b] : pairs)
        out.emplace_back(std::min(positionen[a], positionen[b]), std::max(positionen[a], positionen[b]));
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace isp::workspace
