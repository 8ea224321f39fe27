// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/berichtsablage.h"

#include "store/ablage.h"
#include "store/benutzer.h"
#include "store/bericht_repository.h"
#include "workspace/berichtscodes.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::workspace {

namespace {

/// The record for which `is` holds; it lives as long as `all`.
template <typename T, typename Is>
Result<const T*> found(const std::vector<T>& all, Is is) {
    const auto at = std::find_if(all.begin(), all.end(), is);
    if (at == all.end()) return makeError(codes::kBerichtsbezugFehlt);
    return &*at;
}

template <typename T>
Result<std::string> uidOf(const std::vector<T>& all, decltype(T::id) id) {
    if (!id.valid()) return std::string();
    ISP_TRY(const auto record, found(all, [&](const T& one) { return one.id == id; }));
    return record->uid;
}

template <typename T>
Result<decltype(T::id)> idOf(const std::vector<T>& all, const std::string& uid) {
    if (uid.empty()) return decltype(T::id){};
    ISP_TRY(const auto record, found(all, [&](const T& one) { return one.uid == uid; }));
    return record->id;
}

}  // namespace

Result<Berichtsbezugsuids> uidsOf(Werkbank& werkbank, const Berichtsbezug& bezug) {
    const auto& bestand = werkbank.bestand();
    Berichtsbezugsuids out;
    ISP_TRY(const auto themen, werkbank.themen().alle<Thema>());
    ISP_TRY(const auto sitzungen, werkbank.themen().alle<Sitzungstermin>());
    ISP_TRY(const auto sets, werkbank.themen().alle<Indikatorenset>());
    ISP_TRY(out.thema, uidOf(themen, bezug.thema));
    ISP_TRY(out.sitzung, uidOf(sitzungen, bezug.sitzung));
    ISP_TRY(out.set, uidOf(sets, bezug.set));
    ISP_TRY(out.ebene, uidOf(bestand.ebenen(), bezug.ebene));
    for (const auto raum : bezug.raeume) {
        ISP_TRY(auto uid, uidOf(bestand.raeume(), raum));
        out.raeume.push_back(std::move(uid));
    }
    return out;
}

Result<Berichtsbezug> bezugOf(Werkbank& werkbank, const Berichtsbezugsuids& uids) {
    const auto& bestand = werkbank.bestand();
    Berichtsbezug out;
    ISP_TRY(const auto themen, werkbank.themen().alle<Thema>());
    ISP_TRY(const auto sitzungen, werkbank.themen().alle<Sitzungstermin>());
    ISP_TRY(const auto sets, werkbank.themen().alle<Indikatorenset>());
    ISP_TRY(out.thema, idOf(themen, uids.thema));
    ISP_TRY(out.sitzung, idOf(sitzungen, uids.sitzung));
    ISP_TRY(out.set, idOf(sets, uids.set));
    ISP_TRY(out.ebene, idOf(bestand.ebenen(), uids.ebene));
    for (const auto& uid : uids.raeume) {
        ISP_TRY(const auto id, idOf(bestand.raeume(), uid));
        out.raeume.push_back(id);
    }
    return out;
}

Result<Bericht> liesBericht(Werkbank& werkbank, BerichtId id) {
    return store::Ablage<Bericht>(werkbank.store()).lies(id);
}

Result<Berichtsinhalt> liesBerichtsinhalt(Werkbank& werkbank, BerichtId id) {
    ISP_TRY(auto kept, store::BerichtRepository(werkbank.store()).inhalt(id));
    return Berichtsinhalt{std::move(kept.zahlen), std::move(kept.inhalt)};
}

Result<BerichtId> speichereBericht(Werkbank& werkbank, const Bericht& bericht, const Berichtsinhalt& inhalt) {
    return store::BerichtRepository(werkbank.store()).speichere(bericht, {inhalt.zahlen, inhalt.inhalt});
}

std::string bearbeitendePerson() {
    return store::currentUser();
}

}  // namespace isp::workspace
