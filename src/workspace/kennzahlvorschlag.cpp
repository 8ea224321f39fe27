// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/kennzahlvorschlag.h"

#include "domain/text.h"
#include "workspace/importpruefung.h"
#include "workspace/namensvergleich.h"

#include <algorithm>

namespace isp::workspace {

namespace {

constexpr double kGleich = 0.95;     ///< the same name
constexpr double kAnbieten = 0.35;   ///< worth offering by name alone
constexpr double kAehnlich = 0.5;    ///< near enough where the table says the same
constexpr double kDefinition = 0.9;  ///< the definition says that the source calls it so
constexpr double kVorsprung = 0.15;  ///< before the next of the same table

/// `12411-01-01-5, 12411-02-03-5` names either table, and the statistics 12411 they belong to.
bool nenntTabelle(const std::string& list, const std::string& tabelle) {
    std::string_view rest = list;
    while (!tabelle.empty() && !rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        const auto entry = trim(rest.substr(0, comma));
        if (equalsNoCase(entry, tabelle) || entry.starts_with(tabelle + "-")) return true;
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return false;
}

/// `„erwerbsfähige Bevölkerung“ in INKAR`: several words of the definition, so that one common word is no
/// evidence.
bool nenntDefinition(const Kennzahl& k, const std::string& text) {
    const auto wanted = kopfschluessel(text);
    return wanted.find(' ') != std::string::npos &&
           kopfschluessel(k.definition).find(wanted) != std::string::npos;
}

double naeheOf(const Kennzahl& k, const std::string& text) {
    auto code = k.code;
    std::replace(code.begin(), code.end(), '_', ' ');
    const double name = std::max(namensnaehe(text, k.name), namensnaehe(text, code));
    return name < kDefinition && nenntDefinition(k, text) ? kDefinition : name;
}

bool unitsAgree(const std::string& a, const std::string& b) {
    return a.empty() || b.empty() || einheitenVertraeglich(a, b);
}

}  // namespace

std::vector<Kennzahlvorschlag> kennzahlvorschlaege(const Bestand& bestand, const std::string& tabelle,
                                                   const std::string& text, const std::string& einheit) {
    std::vector<Kennzahlvorschlag> out;
    for (const auto& k : bestand.kennzahlen()) {
        if (!unitsAgree(k.einheit, einheit)) continue;
        const bool source = nenntTabelle(k.quelltabelle, tabelle);
        const double near = naeheOf(k, text);
        if (!source && near < kAnbieten) continue;
        const bool elsewhere = !source && !tabelle.empty() && !k.quelltabelle.empty();
        out.push_back({k.id, source ? Zuordnungsgrund::kTabelle : Zuordnungsgrund::kName, near, elsewhere});
    }
    const auto rank = [&](const Kennzahlvorschlag& v) {
        if (v.grund == Zuordnungsgrund::kTabelle) return v.naehe > 0.0 ? 1.0 + v.naehe : 0.0;
        // What comes from another table is another thing of the same name, as far as anybody knows.
        return v.naehe + (v.naehe >= kGleich && !v.andereTabelle ? 1.0 : 0.0);
    };
    std::stable_sort(out.begin(), out.end(), [&](const auto& a, const auto& b) { return rank(a) > rank(b); });
    if (out.size() > kMaxKennzahlvorschlaege) out.resize(kMaxKennzahlvorschlaege);
    return out;
}

bool istSicher(const std::vector<Kennzahlvorschlag>& all, bool einzig) {
    if (all.empty()) return false;
    const auto& best = all.front();
    if (best.andereTabelle) return false;
    const bool alone =
        all.size() == 1 || best.grund != all[1].grund || best.naehe >= all[1].naehe + kVorsprung;
    if (best.naehe >= kGleich) return alone || all[1].naehe < kGleich;
    if (best.grund != Zuordnungsgrund::kTabelle || !alone) return false;
    return best.naehe >= kAehnlich || (einzig && best.naehe > 0.0);
}

}  // namespace isp::workspace
