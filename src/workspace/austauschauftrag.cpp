// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/austauschauftrag.h"

#include "base/log.h"
#include "store/error_mapping.h"
#include "store/store.h"

namespace isp::workspace {

namespace fs = std::filesystem;

namespace {

constexpr const char* kOrdner = "austausch.postfach";

}  // namespace

Result<Paketvorschau> paketVorschau(const fs::path& werkbank, const Paketwunsch& wunsch,
                                    const Progress& progress) {
    Paketvorschau out{wunsch.paket, {}, {}, {}};
    if (!out.paket) {
        ISP_TRY(auto read, lesePaket(wunsch.datei));
        out.paket = std::make_shared<const Aenderungspaket>(std::move(read));
    }
    ISP_TRY(const auto store, store::Store::open(werkbank));
    ISP_TRY(out.stand, paketstand(*store, out.paket->kopf.uid));
    out.fremd = out.paket->kopf.werkbank != store->uid();
    if (out.stand != Paketstand::kNeu) return out;
    ISP_TRY(out.ergebnis, pruefePaket(*store, *out.paket, wunsch.vorgabe, progress));
    return out;
}

Result<Einspielung> paketEinspielen(const fs::path& werkbank, const PaketPtr& paket,
                                    const Konfliktvorgabe& vorgabe, const Progress& progress) {
    ISP_REQUIRE(paket != nullptr);
    ISP_TRY(const auto store, store::Store::open(werkbank));
    return spielePaketEin(*store, *paket, vorgabe, progress);
}

Result<Ausfuhr> paketSchreiben(const fs::path& werkbank, const std::string& seit, const fs::path& ziel,
                               bool eigenes, const Progress& progress) {
    ISP_TRY(auto out, erzeugePaket(werkbank, seit, ziel, progress));
    if (!eigenes) return out;
    // The package is there, whatever becomes of this: the store only would not know it again.
    auto store = store::Store::open(werkbank);
    const auto kept = store ? merkeEigenes(**store, out.kopf) : Status(std::move(store).error());
    if (!kept) log::error("workspace", kept.error());
    return out;
}

Result<std::string> postfachordner(store::Store& store) {
    ISP_TRY(const auto kept, store.einstellung(kOrdner));
    return kept.value_or(std::string());
}

Result<std::vector<Postfachpaket>> postfachZeigen(const fs::path& werkbank, const fs::path& ordner,
                                                  bool merken, const Progress& progress) {
    const auto mode = merken ? store::OpenMode::kReadWrite : store::OpenMode::kReadOnly;
    ISP_TRY(const auto store, store::Store::open(werkbank, mode));
    if (merken) ISP_CHECK(store->setEinstellung(kOrdner, store::utf8(ordner)));
    return postfach(*store, ordner, progress);
}

}  // namespace isp::workspace
