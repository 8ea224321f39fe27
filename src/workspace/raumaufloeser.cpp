// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/raumaufloeser.h"

#include "domain/schluessel.h"
#include "domain/text.h"
#include "workspace/codes.h"

#include <algorithm>
#include <set>

namespace isp::workspace {

namespace {

/// `Bad Segeberg, Stadt` and `Segeberg, Landkreis` are the same place as without the addition.
std::string plainName(std::string_view name) {
    const auto comma = name.find(',');
    return toLower(trim(name.substr(0, comma)));
}

class Aufloeser {
public:
    Aufloeser(const Bestand& bestand, const AufloesungsOptionen& optionen)
        : m_bestand(bestand),
          m_optionen(optionen) {
        for (const auto& raum : bestand.raeume())
            if (raum.eigenes && isDigits(raum.schluessel) && raum.schluessel.size() == 5)
                m_eigeneKreise.insert(raum.schluessel);
    }

    [[nodiscard]] std::vector<Position> byKey(const std::string& key) const {
        auto found = m_bestand.mitSchluessel(key);
        std::erase_if(found, [&](Position p) { return !allowed(p); });
        return found;
    }

    /// Zeros were lost where more keys are found with a zero in front than as they stand.
    [[nodiscard]] bool zerosLost(const std::vector<Ortsangabe>& orte) const {
        std::size_t plain = 0;
        std::size_t padded = 0;
        for (const auto& ort : orte) {
            const auto key = normalizedSchluessel(ort.schluessel);
            plain += byKey(key).empty() ? 0 : 1;
            const auto withZero = withLostZero(key);
            padded += withZero.empty() || byKey(withZero).empty() ? 0 : 1;
        }
        return padded > plain;
    }

    [[nodiscard]] Ortstreffer find(const Ortsangabe& ort, bool zeros) const {
        const auto& outside = m_optionen.ausgeschlossen;
        if (!outside.empty() && outside.contains(ort.schluessel.empty() ? ort.name : ort.schluessel))
            return {Ortsstatus::kAusserhalb, 0};
        if (const auto byHand = assigned(ort)) return *byHand;
        auto key = normalizedSchluessel(ort.schluessel);
        if (key.empty()) return byName(ort);
        if (const auto padded = withLostZero(key); zeros && !padded.empty()) key = padded;
        auto places = byKey(key);
        // A key of seven digits is nobody's: single ones that lost their zero are found without a vote. Eight
        // digits may be an AGS of another Land.
        if (const auto padded = withLostZero(key); places.empty() && padded.size() == 8)
            places = byKey(padded);
        if (places.size() == 1) return {Ortsstatus::kRaum, places.front()};
        if (places.size() > 1) return {Ortsstatus::kMehrdeutig, 0};
        return unknown(key);
    }

private:
    [[nodiscard]] bool allowed(Position p) const {
        return !m_optionen.ebene.valid() || m_bestand.raeume()[p].ebene == m_optionen.ebene;
    }

    [[nodiscard]] std::optional<Ortstreffer> assigned(const Ortsangabe& ort) const {
        for (const auto& text : {ort.schluessel, ort.name}) {
            if (text.empty()) continue;
            const auto entry = m_optionen.zuordnung.find(text);
            if (entry == m_optionen.zuordnung.end()) continue;
            auto places = byKey(normalizedSchluessel(entry->second));
            // The key a level shows decides where a former one of another Raum is the same.
            if (places.size() > 1)
                std::erase_if(places,
                              [&](Position p) { return m_bestand.raeume()[p].schluessel != entry->second; });
            if (places.size() == 1) return Ortstreffer{Ortsstatus::kRaum, places.front()};
        }
        return std::nullopt;
    }

    [[nodiscard]] Ortstreffer byName(const Ortsangabe& ort) const {
        if (!m_optionen.ebene.valid()) return {Ortsstatus::kOhneSchluessel, 0};
        std::vector<Position> places;
        for (const auto p : m_bestand.positionen(m_optionen.ebene)) {
            const auto& raum = m_bestand.raeume()[p];
            bool same = plainName(raum.name) == plainName(ort.name);
            for (const auto& former : raum.namen)
                same = same || plainName(former.name) == plainName(ort.name);
            if (same) places.push_back(p);
        }
        if (places.size() == 1) return {Ortsstatus::kRaum, places.front()};
        return {places.empty() ? Ortsstatus::kUnbekannt : Ortsstatus::kMehrdeutig, 0};
    }

    [[nodiscard]] Ortstreffer unknown(const std::string& key) const {
        const bool official = !ebeneOfSchluessel(key).empty();
        if (m_optionen.anlegen && (official || m_optionen.ebene.valid())) return {Ortsstatus::kNeu, 0};
        const bool own = key.size() > 5 && m_eigeneKreise.contains(key.substr(0, 5));
        // Another spatial level of the source (national tables carry Verbandsgemeinden): outside, not wrong.
        if (official && !own) return {Ortsstatus::kAusserhalb, 0};
        return {Ortsstatus::kUnbekannt, 0};
    }

    const Bestand& m_bestand;
    const AufloesungsOptionen& m_optionen;
    std::set<std::string> m_eigeneKreise;
};

void report(const Ortsangabe& ort, Ortsstatus status, IssueList& issues) {
    const Location where{{}, ort.zeile, 0, {}};
    switch (status) {
        case Ortsstatus::kUnbekannt:
            issues.add(Severity::kRefused, codes::kOrtUnknown, {ort.schluessel, ort.name}, where);
            break;
        case Ortsstatus::kMehrdeutig:
            issues.add(Severity::kRefused, codes::kOrtAmbiguous,
                       {ort.schluessel.empty() ? ort.name : ort.schluessel}, where);
            break;
        case Ortsstatus::kOhneSchluessel:
            issues.add(Severity::kRefused, codes::kOrtWithoutKey, {ort.name}, where);
            break;
        default:
            break;
    }
}

}  // namespace

std::string ebeneOfSchluessel(std::string_view key) {
    if (key == "DG") return ebenen::kBund;
    if (!isDigits(key)) return {};
    switch (key.size()) {
        case 2:
            return key == "00" ? ebenen::kBund : ebenen::kLand;
        case 3:
            return "regierungsbezirk";
        case 5:
            return ebenen::kKreis;
        case 8:
        case 10:  // Kreis, two digits of the Verbandsgemeinde, Gemeinde: how GENESIS writes Rheinland-Pfalz
        case 11:  // the same with three digits: Niedersachsen, Thüringen
        case 12:
            return ebenen::kGemeinde;
        case 4:
        case 7:
        case 9:
            return "verband";
        default:
            return {};
    }
}

Aufloesung loeseAuf(const Bestand& bestand, const std::vector<Ortsangabe>& orte,
                    const AufloesungsOptionen& optionen) {
    Aufloesung out;
    const Aufloeser aufloeser(bestand, optionen);
    out.nullenErgaenzt = aufloeser.zerosLost(orte);
    std::map<Position, std::size_t> firstUse;
    out.treffer.reserve(orte.size());
    for (std::size_t i = 0; i < orte.size(); ++i) {
        auto hit = aufloeser.find(orte[i], out.nullenErgaenzt);
        if (hit.status == Ortsstatus::kRaum) {
            const auto [first, fresh] = firstUse.emplace(hit.position, i);
            if (fresh) {
                ++out.gefunden[bestand.raeume()[hit.position].ebene];
            } else {
                // The same Raum under two keys of one source: only the first counts, nothing is added up
                // silently.
                out.issues.add(
                    Severity::kRefused, codes::kOrtDoubled,
                    {orte[first->second].schluessel, orte[i].schluessel, bestand.raeume()[hit.position].name},
                    Location{{}, orte[i].zeile, 0, {}});
                hit.status = Ortsstatus::kMehrdeutig;
                out.treffer.push_back(hit);
                continue;
            }
        }
        out.ausserhalb += hit.status == Ortsstatus::kAusserhalb ? 1 : 0;
        out.neu += hit.status == Ortsstatus::kNeu ? 1 : 0;
        report(orte[i], hit.status, out.issues);
        out.treffer.push_back(hit);
    }
    if (out.nullenErgaenzt) {
        const auto example = std::find_if(orte.begin(), orte.end(), [](const Ortsangabe& ort) {
            return !withLostZero(normalizedSchluessel(ort.schluessel)).empty();
        });
        if (example != orte.end())
            out.issues.add(Severity::kNote, codes::kLostZeros, {example->schluessel}, Location{});
    }
    return out;
}

}  // namespace isp::workspace
