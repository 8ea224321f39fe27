// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/profil.h"

#include "domain/text.h"
#include "store/ablage.h"
#include "workspace/codes.h"

#include <algorithm>
#include <optional>

namespace isp::workspace {

namespace {

Result<std::optional<Importprofil>> find(store::Store& store, const std::string& name) {
    ISP_TRY(const auto all, store::Ablage<Importprofil>(store).alle());
    const auto key = toLower(trim(name));
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Importprofil& p) { return p.nameKlein == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

Result<Importprofil> profil(store::Store& store, const std::string& name) {
    ISP_TRY(auto found, find(store, name));
    if (!found) return makeError(codes::kUnknownProfil, {name});
    return std::move(*found);
}

Result<ImportOptionen> ladeProfil(store::Store& store, const std::string& name, ImportOptionen start) {
    ISP_TRY(const auto found, profil(store, name));
    return optionenFromJson(found.zuordnung, std::move(start));
}

Status speichereProfil(store::Store& store, const std::string& name, const ImportOptionen& optionen) {
    ISP_TRY(auto found, find(store, name));
    auto changed = found.value_or(Importprofil{});
    if (changed.name.empty()) changed.name = trim(name);
    changed.nameKlein = toLower(changed.name);
    changed.zuordnung = toJson(optionen);
    ISP_TRY(const auto id, store::Ablage<Importprofil>(store).speichere(changed));
    static_cast<void>(id);
    return {};
}

}  // namespace isp::workspace
