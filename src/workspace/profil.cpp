// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/profil.h"

#include "base/clock.h"
#include "domain/text.h"
#include "store/ablage.h"
#include "workspace/codes.h"

#include <algorithm>
#include <optional>

namespace isp::workspace {

namespace {

using Ablage = store::Ablage<Importprofil>;

Result<std::optional<Importprofil>> find(store::Store& store, const std::string& name) {
    ISP_TRY(const auto all, Ablage(store).alle());
    const auto key = toLower(trim(name));
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Importprofil& p) { return p.nameKlein == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Status save(store::Store& store, const Importprofil& profil) {
    ISP_TRY([[maybe_unused]] const auto id, Ablage(store).speichere(profil));
    return {};
}

Status ensureLieferant(store::Store& store, const std::string& name) {
    if (name.empty()) return {};
    ISP_TRY(const auto known, lieferantennamen(store));
    if (std::find(known.begin(), known.end(), name) != known.end()) return {};
    Lieferant neu;
    neu.name = name;
    ISP_TRY([[maybe_unused]] const auto id, store::Ablage<Lieferant>(store).speichere(neu));
    return {};
}

}  // namespace

Result<std::vector<Importprofil>> profile(store::Store& store) {
    ISP_TRY(auto all, Ablage(store).alle());
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.nameKlein < b.nameKlein; });
    return all;
}

Result<Importprofil> profil(store::Store& store, const std::string& name) {
    ISP_TRY(auto found, find(store, name));
    if (!found) return makeError(codes::kUnknownProfil, {name});
    return std::move(*found);
}

Result<ImportOptionen> ladeProfil(store::Store& store, const std::string& name, ImportOptionen start) {
    ISP_TRY(const auto found, profil(store, name));
    ISP_TRY(auto optionen, optionenFromJson(found.zuordnung, std::move(start)));
    optionen.profil = found.name;
    if (optionen.lieferant.empty()) optionen.lieferant = found.lieferant;
    return optionen;
}

Status speichereProfil(store::Store& store, const std::string& name, const ImportOptionen& optionen) {
    ISP_TRY(auto found, find(store, name));
    auto changed = found.value_or(Importprofil{});
    if (changed.name.empty()) changed.name = trim(name);
    changed.nameKlein = toLower(changed.name);
    changed.zuordnung = toJson(optionen);
    return save(store, changed);
}

Status setzeKennzeichen(store::Store& store, const std::string& name, const Importvorschau& vorschau) {
    ISP_TRY(auto changed, profil(store, name));
    changed.kennzeichen = kennzeichen(vorschau);
    changed.lieferant = vorschau.optionen.lieferant;
    changed.zuletzt = Clock::nowIso();
    return save(store, changed);
}

Status merkeProfil(store::Store& store, const Profilangabe& angabe, const Importvorschau& vorschau) {
    ISP_TRY(auto found, find(store, angabe.name));
    auto changed = found.value_or(Importprofil{});
    changed.name = trim(angabe.name);
    changed.nameKlein = toLower(changed.name);
    changed.lieferant = trim(angabe.lieferant);
    changed.dateimuster = trim(angabe.dateimuster);
    changed.kennzeichen = kennzeichen(vorschau);
    auto optionen = vorschau.optionen;
    optionen.stand.clear();
    optionen.periode.reset();
    optionen.raeume.clear();  // kept as Ortsmerkung, where every file of the supplier finds them
    optionen.ausgeschlossen.clear();
    optionen.lieferant = changed.lieferant;
    changed.zuordnung = toJson(optionen);
    ISP_CHECK(ensureLieferant(store, changed.lieferant));
    return save(store, changed);
}

Status benenneProfilUm(store::Store& store, const std::string& name, const std::string& neu) {
    ISP_TRY(auto changed, profil(store, name));
    ISP_TRY(const auto other, find(store, neu));
    if (other && other->id != changed.id) return makeError(codes::kProfilnameVergeben, {neu});
    changed.name = trim(neu);
    changed.nameKlein = toLower(changed.name);
    return save(store, changed);
}

Status loescheProfil(store::Store& store, const std::string& name) {
    ISP_TRY(const auto found, profil(store, name));
    return Ablage(store).loesche(found.id);
}

Status merkeNutzung(store::Store& store, const ImportOptionen& optionen) {
    ISP_CHECK(ensureLieferant(store, optionen.lieferant));
    if (optionen.profil.empty()) return {};
    ISP_TRY(auto found, find(store, optionen.profil));
    if (!found) return {};
    found->zuletzt = Clock::nowIso();
    return save(store, *found);
}

Result<std::vector<std::string>> lieferantennamen(store::Store& store) {
    ISP_TRY(const auto all, store::Ablage<Lieferant>(store).alle());
    std::vector<std::string> names;
    for (const auto& l : all)
        names.push_back(l.name);
    return names;
}

}  // namespace isp::workspace
