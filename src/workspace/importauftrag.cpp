// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importauftrag.h"

#include "exchange/kopftexte.h"
#include "store/store.h"
#include "workspace/lieferungspruefung.h"
#include "workspace/sicherungen.h"

namespace isp::workspace {

namespace {

/// Finds the profile and takes its options; `v.rohdatei` has been read.
Status chooseProfil(store::Store& store, const Importwunsch& wunsch, Importstand& stand) {
    auto& v = stand.vorschau;
    // Options that came from a profile before and were put right since stay as they are.
    const auto& kept = wunsch.wahl == Profilwahl::kOhne ? wunsch.optionen.profil : std::string();
    const auto& wanted = wunsch.wahl == Profilwahl::kName ? wunsch.profil : kept;
    if (!wanted.empty()) {
        ISP_TRY(auto found, profilFuer(store, wanted, v.rohdatei));
        stand.profil = std::move(found);
        stand.angewendet = true;
    } else {
        ISP_TRY(stand.profil, passendesProfil(store, v.rohdatei, wunsch.datei.filename().string()));
        stand.angewendet = stand.profil && stand.profil->genau() && wunsch.wahl == Profilwahl::kSuchen;
    }
    if (!stand.angewendet || !kept.empty()) return {};
    const auto given = v.optionen;
    v.optionen = stand.profil->optionen;
    v.optionen.art = given.art;
    v.optionen.orteMerken = given.orteMerken;
    if (!given.stand.empty()) v.optionen.stand = given.stand;
    if (given.periode) v.optionen.periode = given.periode;
    return {};
}

void listTeiltabellen(Importstand& stand) {
    const auto& v = stand.vorschau;
    if (v.blatt >= v.rohdatei.blaetter.size()) return;
    for (const auto& part : exchange::teiltabellen(v.rohdatei.blaetter[v.blatt].raster))
        stand.teiltabellen.push_back(std::to_string(part.von) + "-" + std::to_string(part.bis));
}

/// The sheet the options name, where understanding did not get as far as choosing one.
void findBlatt(Importvorschau& v) {
    for (std::size_t i = 0; i < v.rohdatei.blaetter.size(); ++i)
        if (v.rohdatei.blaetter[i].name == v.optionen.blatt) v.blatt = i;
}

}  // namespace

Result<ImportstandPtr> pruefeImport(store::Store& store, std::shared_ptr<const Bestand> bestand,
                                    const Importwunsch& wunsch, const Progress& progress) {
    auto stand = std::make_shared<Importstand>();
    stand->bestand = std::move(bestand);
    auto& v = stand->vorschau;
    v.pfad = wunsch.datei;
    v.datei = wunsch.datei.filename().string();
    v.optionen = wunsch.optionen;
    ISP_TRY(const auto known, profile(store));
    for (const auto& p : known)
        stand->profile.push_back(p.name);
    ISP_TRY(stand->lieferanten, lieferantennamen(store));
    auto raw = exchange::readRohdatei(wunsch.datei, progress);
    if (!raw) {
        if (raw.error().code.errorClass == ErrorClass::kCanceled) return std::move(raw).error();
        stand->problem = std::move(raw).error();
        return ImportstandPtr(std::move(stand));
    }
    v.rohdatei = std::move(raw).value();
    ISP_CHECK(chooseProfil(store, wunsch, *stand));
    auto done = Importeur(store, *stand->bestand).fuelle(v, progress);
    if (!done && done.error().code.errorClass == ErrorClass::kCanceled) return std::move(done).error();
    if (!done) {
        stand->problem = std::move(done).error();
        if (v.tabelle.layout.empty()) findBlatt(v);
    }
    if (stand->profil && stand->angewendet)
        v.issues.append(abweichungAlsHinweise(stand->profil->profil, stand->profil->abweichung));
    listTeiltabellen(*stand);
    stand->orte = offeneOrte(v, *stand->bestand);
    if (!stand->problem) {
        ISP_TRY(stand->unterschied, unterschiede(store, *stand->bestand, v, progress));
        ISP_TRY(stand->befunde, pruefeLieferung(store, *stand->bestand, v, progress));
        ISP_CHECK(pruefePeriodenart(store, *stand->bestand, v));
    }
    return ImportstandPtr(std::move(stand));
}

Result<ImportstandPtr> importVorschau(const std::filesystem::path& werkbank, const Importwunsch& wunsch,
                                      const Progress& progress) {
    ISP_TRY(const auto store, store::Store::open(werkbank, store::OpenMode::kReadOnly));
    ISP_TRY(auto bestand, Bestand::read(*store));
    return pruefeImport(*store, std::make_shared<const Bestand>(std::move(bestand)), wunsch, progress);
}

Result<Uebernahme> importUebernehmen(const std::filesystem::path& werkbank, const ImportstandPtr& stand,
                                     const Progress& progress) {
    ISP_REQUIRE(stand != nullptr && !stand->problem);
    ISP_TRY(const auto store, store::Store::open(werkbank, store::OpenMode::kReadWrite));
    Uebernahme out;
    out.nichtGesichert = sichereVorImport(*store, stand->vorschau.werte, progress);
    ISP_TRY(out.lieferung, Importeur(*store, *stand->bestand).uebernehmen(stand->vorschau, progress));
    return out;
}

}  // namespace isp::workspace
