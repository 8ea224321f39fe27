// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ordnerimport.h"

#include "base/codes.h"
#include "domain/text.h"
#include "store/store.h"
#include "workspace/codes.h"
#include "workspace/sicherungen.h"

#include <algorithm>
#include <array>

namespace isp::workspace {

namespace {

constexpr std::array<std::string_view, 6> kEndungen = {".csv", ".txt", ".tsv", ".xlsx", ".xls", ".ods"};

void reason(Ordnereintrag& out, const Error& error) {
    out.gruende.add(Severity::kRefused, error.code, error.args, error.location);
}

/// What the preview says about the file.
void assess(const Importstand& stand, Ordnereintrag& out) {
    const auto& v = stand.vorschau;
    if (stand.profil) out.profil = stand.profil->profil.name;
    if (stand.profil && !stand.angewendet) {
        out.zustand = Dateizustand::kAbweichung;
        out.gruende = abweichungAlsHinweise(stand.profil->profil, stand.profil->abweichung);
        return;
    }
    if (stand.problem && stand.angewendet) {
        out.zustand = Dateizustand::kAbweichung;
        return reason(out, *stand.problem);
    }
    const bool table = !v.tabelle.layout.empty() || (v.blatt < v.rohdatei.blaetter.size() &&
                                                     !kennzeichen(v).empty() && kennzeichen(v)[0] != '\n');
    if (!stand.angewendet) {
        out.zustand = table ? Dateizustand::kOhneProfil : Dateizustand::kUnlesbar;
        if (!table && stand.problem) return reason(out, *stand.problem);
        out.gruende.add(Severity::kRefused, codes::kKeinProfil, {out.datei});
        return;
    }
    out.zustand = v.schonGeliefert ? Dateizustand::kSchonGeliefert : Dateizustand::kBereit;
    out.werte = v.werte;
    out.abgelehnt = v.abgelehnt();
    out.neu = stand.unterschied.neu;
    out.geaendert = stand.unterschied.geaendertAlle();
    out.gleich = stand.unterschied.gleich;
    out.befunde = stand.befunde;
    for (const auto& issue : v.issues.items())
        if (issue.severity == Severity::kRefused) out.gruende.add(issue);
}

Status takeFile(store::Store& store, bool uebernehmen, const Progress& progress, Ordnereintrag& out) {
    ISP_TRY(auto read, Bestand::read(store));  // the file before may have made Kennzahlen
    const auto bestand = std::make_shared<const Bestand>(std::move(read));
    Importwunsch wunsch;
    wunsch.datei = out.pfad;
    wunsch.wahl = Profilwahl::kSuchen;
    wunsch.optionen.orteMerken = true;
    ISP_TRY(const auto stand, pruefeImport(store, bestand, wunsch, progress));
    assess(*stand, out);
    if (!uebernehmen || out.zustand != Dateizustand::kBereit) return {};
    if (const auto failed = sichereVorImport(store, stand->vorschau.werte, progress))
        out.gruende.add(Severity::kWarning, failed->code, failed->args);
    ISP_TRY(out.lieferung, Importeur(store, *bestand).uebernehmen(stand->vorschau, progress));
    out.zustand = Dateizustand::kUebernommen;
    return {};
}

}  // namespace

Result<std::vector<std::filesystem::path>> tabellenIn(const std::filesystem::path& ordner) {
    std::vector<std::filesystem::path> out;
    std::error_code problem;
    for (std::filesystem::directory_iterator it(ordner, problem), end; !problem && it != end;
         it.increment(problem)) {
        const auto ending = toLower(it->path().extension().string());
        const auto name = it->path().filename().string();
        const bool temporary = name.front() == '.' || name.front() == '~';
        if (!temporary && it->is_regular_file() &&
            std::find(kEndungen.begin(), kEndungen.end(), ending) != kEndungen.end())
            out.push_back(it->path());
    }
    if (problem) return makeError(isp::codes::kFileNotReadable, {ordner.string()});
    if (out.empty()) return makeError(codes::kOrdnerLeer, {ordner.string()});
    std::sort(out.begin(), out.end());
    return out;
}

Result<std::vector<Ordnereintrag>> liesOrdner(store::Store& store, const std::filesystem::path& ordner,
                                              bool uebernehmen, const Progress& progress) {
    ISP_TRY(const auto files, tabellenIn(ordner));
    std::vector<Ordnereintrag> out;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto share = [&](double part) {
            progress.at((static_cast<double>(i) + part) / static_cast<double>(files.size()));
        };
        const Progress own{progress.cancel, share};
        Ordnereintrag entry;
        entry.pfad = files[i];
        entry.datei = files[i].filename().string();
        if (const auto done = takeFile(store, uebernehmen, own, entry); !done) {
            if (done.error().code.errorClass == ErrorClass::kCanceled) return done.error();
            if (done.error().code.errorClass == ErrorClass::kStore) return done.error();
            entry.zustand = Dateizustand::kUnlesbar;
            reason(entry, done.error());
        }
        out.push_back(std::move(entry));
    }
    return out;
}

Result<std::vector<Ordnereintrag>> ordnerAuftrag(const std::filesystem::path& werkbank,
                                                 const std::filesystem::path& ordner, bool uebernehmen,
                                                 const Progress& progress) {
    const auto mode = uebernehmen ? store::OpenMode::kReadWrite : store::OpenMode::kReadOnly;
    ISP_TRY(const auto store, store::Store::open(werkbank, mode));
    return liesOrdner(*store, ordner, uebernehmen, progress);
}

}  // namespace isp::workspace
