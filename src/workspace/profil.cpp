// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/profil.h"

#include "domain/text.h"
#include "store/store.h"
#include "workspace/codes.h"

namespace isp::workspace {

namespace {
std::string keyOf(const std::string& name) {
    return "profil." + toLower(trim(name));
}
}  // namespace

Result<ImportOptionen> ladeProfil(store::Store& store, const std::string& name, ImportOptionen start) {
    ISP_TRY(const auto json, store.einstellung(keyOf(name)));
    if (!json) return makeError(codes::kUnknownProfil, {name});
    return optionenFromJson(*json, std::move(start));
}

Status speichereProfil(store::Store& store, const std::string& name, const ImportOptionen& optionen) {
    return store.setEinstellung(keyOf(name), toJson(optionen));
}

}  // namespace isp::workspace
