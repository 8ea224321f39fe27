// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grenzauftrag.h"

#include "domain/schluessel.h"
#include "store/raum_repository.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

namespace isp::workspace {

namespace {

/// In a store without Räume the form of the keys tells the level: nine digits are Ämter and amtsfreie
/// Gemeinden, which ISP works with as its Räume.
Result<Grenzvorschau> guessLevel(Grenzlader& lader, const std::filesystem::path& pfad, GrenzOptionen optionen,
                                 const Progress& progress) {
    optionen.anlegen = true;
    optionen.raumebene = ebenen::kGemeinde;
    auto read = lader.vorschau(pfad, optionen, progress);
    if (!read || read->gelesen.gebiete.empty()) return read;
    const auto& key = read->gelesen.gebiete.front().schluessel;
    auto level = ebeneOfSchluessel(normalizedSchluessel(key));
    if (level == "verband") level = ebenen::kRaum;
    if (level.empty() || level == optionen.raumebene) return read;
    optionen.raumebene = level;
    return lader.vorschau(pfad, optionen, progress);
}

Result<Grenzvorschau> tryLevels(Grenzlader& lader, const Bestand& bestand, const std::filesystem::path& pfad,
                                GrenzOptionen optionen, const Progress& progress) {
    if (bestand.raeume().empty()) return guessLevel(lader, pfad, std::move(optionen), progress);
    std::optional<Error> first;
    for (const auto* ebene : bestand.belegteEbenen()) {
        optionen.raumebene = ebene->code;
        auto read = lader.vorschau(pfad, optionen, progress);
        // Only where the file was read but means other Räume is it worth asking again.
        if (read || read.error().code != codes::kGrenzeNoneMatched) return read;
        if (!first) first = std::move(read).error();
    }
    return first ? *first : makeError(codes::kUnknownEbene, {"", ""});
}

}  // namespace

Result<std::vector<Grenzebene>> grenzebenen(const std::filesystem::path& pfad) {
    return geo::inspect(pfad);
}

Result<std::shared_ptr<const Grenzvorschau>> pruefeGrenzen(const std::filesystem::path& isp,
                                                           const std::shared_ptr<const Bestand>& bestand,
                                                           const std::filesystem::path& pfad,
                                                           const GrenzOptionen& optionen,
                                                           const Progress& progress) {
    ISP_TRY(const auto store, store::Store::open(isp, store::OpenMode::kReadOnly));
    Grenzlader lader(*store, *bestand);
    auto read = optionen.raumebene.empty() ? tryLevels(lader, *bestand, pfad, optionen, progress)
                                           : lader.vorschau(pfad, optionen, progress);
    ISP_TRY(auto vorschau, std::move(read));
    return std::make_shared<const Grenzvorschau>(std::move(vorschau));
}

Result<Grenzergebnis> uebernehmeGrenzen(const std::filesystem::path& isp,
                                        const std::shared_ptr<const Bestand>& bestand,
                                        const Grenzvorschau& vorschau, const Progress& progress) {
    ISP_TRY(const auto store, store::Store::open(isp));
    return Grenzlader(*store, *bestand).uebernehmen(vorschau, progress);
}

Result<std::vector<Grenzherkunft>> grenzherkunft(Werkbank& werkbank) {
    ISP_TRY(const auto all, store::RaumRepository(werkbank.store()).grenzquellen());
    std::vector<Grenzherkunft> out;
    out.reserve(all.size());
    for (const auto& q : all)
        out.push_back(
            {q.id, q.zeitpunkt, q.datei, q.quelle, q.lizenz, q.stand, q.schematisch, q.zurueckgezogen});
    return out;
}

}  // namespace isp::workspace
