// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a Raum is used: each record with the name people know it by, and with the place it leads to.
#include "store/ablage.h"
#include "store/raumsatz_repository.h"
#include "workspace/raumsaetze.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::workspace {

namespace {

using store::Verwendung;

/// What a record of a Thema is called, and where it stands.
struct Fund {
    std::string name;
    DurchlaufId durchlauf;
    Schrittart schritt;
};

template <typename T>
std::optional<Fund> pick(const std::vector<T>& records, std::int64_t id, std::string T::*name,
                         Schrittart schritt) {
    for (const auto& r : records)
        if (r.id.value == id) return Fund{r.*name, r.durchlauf, schritt};
    return std::nullopt;
}

/// A Bedarf of one Raum has no name but that of its Bedarf.
std::int64_t bedarfOf(const Themenakte& a, std::int64_t menge) {
    const auto* found = Themenakte::find(a.bedarfsmengen, BedarfsmengeId{menge});
    return found == nullptr ? 0 : found->bedarf.value;
}

std::optional<Fund> findIn(const Themenakte& a, const Verwendung& use) {
    using S = Schrittart;
    if (use.art == "massnahme") return pick(a.massnahmen, use.id, &Massnahme::titel, S::kPlanung);
    if (use.art == "ziel") return pick(a.ziele, use.id, &Ziel::titel, S::kPlanung);
    if (use.art == "bedarf") return pick(a.bedarfe, use.id, &Bedarf::bezeichnung, S::kPlanung);
    if (use.art == "bedarfsmenge")
        return pick(a.bedarfe, bedarfOf(a, use.id), &Bedarf::bezeichnung, S::kPlanung);
    if (use.art == "befund") return pick(a.befunde, use.id, &Befund::text, S::kAnalyse);
    if (use.art == "handlungserfordernis")
        return pick(a.erfordernisse, use.id, &Handlungserfordernis::titel, S::kInterpretation);
    return std::nullopt;
}

/// The Thema of the record, where it belongs to one.
bool placeInThema(const Themenakte& a, const Verwendung& use, Raumbezug& bezug) {
    if (use.art == "thema" && a.thema.id.value == use.id) {
        bezug.bezeichnung = a.thema.titel;
        bezug.thema = a.thema.id;
        return true;
    }
    const auto found = findIn(a, use);
    if (!found) return false;
    bezug.bezeichnung = found->name;
    bezug.thema = a.thema.id;
    bezug.schritt = found->schritt;
    const auto* runde = a.durchlauf(found->durchlauf);
    const auto* present = a.aktuellerDurchlauf();
    if (runde != nullptr && runde != present) bezug.durchlauf = std::to_string(runde->nummer);
    return true;
}

std::string orElse(const std::string& text, const std::string& other) {
    return text.empty() ? other : text;
}

template <typename T>
const T* byId(const std::vector<T>& records, std::int64_t id) {
    const auto found =
        std::find_if(records.begin(), records.end(), [id](const T& r) { return r.id.value == id; });
    return found == records.end() ? nullptr : &*found;
}

std::string kennzahlname(const Bestand& bestand, KennzahlId id) {
    const auto* kennzahl = byId(bestand.kennzahlen(), id.value);
    return kennzahl == nullptr ? std::string() : kennzahl->name;
}

/// Names of what belongs to no Thema and has none of its own.
std::string nameOf(Werkbank& werkbank, const Verwendung& use) {
    const auto& bestand = werkbank.bestand();
    if (use.art == "wert") return {};
    if (use.art == "bruch") {
        const auto* bruch = byId(bestand.brueche(), use.id);
        return bruch == nullptr ? std::string()
                                : kennzahlname(bestand, bruch->kennzahl) + ": " + bruch->beschreibung;
    }
    if (use.art == "gebietsanteil") {
        const auto* share = byId(bestand.gebietsanteile(), use.id);
        const auto* change =
            share == nullptr ? nullptr : byId(bestand.gebietsaenderungen(), share->gebietsaenderung.value);
        return change == nullptr ? std::string() : orElse(change->beschreibung, change->datum);
    }
    if (use.art == "wertbestaetigung") {
        const auto read = store::Ablage<Wertbestaetigung>(werkbank.store()).lies(WertbestaetigungId{use.id});
        return !read ? std::string() : kennzahlname(bestand, read->kennzahl) + ": " + read->grund;
    }
    return use.bezeichnung;
}

/// What people see instead of the table a link stands in.
std::string artOf(const std::string& table) {
    if (table == "bedarfsmenge") return "bedarf";
    return table == "gebietsanteil" ? "gebietsaenderung" : table;
}

}  // namespace

Result<std::vector<Raumbezug>> Raumsaetze::bezuege(RaumId raum) {
    ISP_TRY(auto uses, store::RaumsatzRepository(m_werkbank.store()).verwendungen(raum));
    ISP_TRY(const auto zwecke, store::Ablage<Raumzweck>(m_werkbank.store()).alle());
    auto& buch = m_werkbank.themen();
    ISP_TRY(const auto themen, buch.themen());
    std::vector<ThemenaktePtr> akten;
    for (const auto& thema : themen) {
        ISP_TRY(auto akte, buch.akte(thema.id));
        akten.push_back(std::move(akte));
    }
    for (const auto& z : zwecke) {
        if (z.raum != raum) continue;
        if (z.thema.valid()) uses.push_back({"thema", {}, z.thema.value});
        if (z.massnahme.valid()) uses.push_back({"massnahme", {}, z.massnahme.value});
    }
    std::vector<Raumbezug> out;
    for (const auto& use : uses) {
        Raumbezug bezug{artOf(use.art), {}, {}};
        const auto in = [&](const ThemenaktePtr& a) { return placeInThema(*a, use, bezug); };
        if (std::none_of(akten.begin(), akten.end(), in)) bezug.bezeichnung = nameOf(m_werkbank, use);
        const auto same = [&](const Raumbezug& b) {
            return b.art == bezug.art && b.bezeichnung == bezug.bezeichnung && b.thema == bezug.thema &&
                   b.durchlauf == bezug.durchlauf;
        };
        if (std::none_of(out.begin(), out.end(), same)) out.push_back(std::move(bezug));
    }
    return out;
}

}  // namespace isp::workspace
