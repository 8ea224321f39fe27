// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importauftrag.h"

#include "store/store.h"

namespace isp::workspace {

Result<ImportstandPtr> importVorschau(const std::filesystem::path& werkbank,
                                      const std::filesystem::path& datei, const ImportOptionen& optionen,
                                      const Progress& progress) {
    ISP_TRY(const auto store, store::Store::open(werkbank, store::OpenMode::kReadOnly));
    ISP_TRY(auto bestand, Bestand::read(*store));
    auto stand = std::make_shared<Importstand>();
    stand->bestand = std::make_shared<const Bestand>(std::move(bestand));
    auto vorschau = Importeur(*store, *stand->bestand).vorschau(datei, optionen, progress);
    if (vorschau) {
        stand->vorschau = std::move(vorschau).value();
        return ImportstandPtr(std::move(stand));
    }
    if (vorschau.error().code.errorClass == ErrorClass::kCanceled) return std::move(vorschau).error();
    stand->problem = std::move(vorschau).error();
    stand->vorschau.pfad = datei;
    stand->vorschau.datei = datei.filename().string();
    stand->vorschau.optionen = optionen;
    // What could be read is shown all the same; a file that cannot be read has already said so above.
    if (auto raw = exchange::readRohdatei(datei, progress)) stand->vorschau.rohdatei = std::move(raw).value();
    return ImportstandPtr(std::move(stand));
}

Result<Lieferung> importUebernehmen(const std::filesystem::path& werkbank, const ImportstandPtr& stand,
                                    const Progress& progress) {
    ISP_REQUIRE(stand != nullptr && !stand->problem);
    ISP_TRY(const auto store, store::Store::open(werkbank, store::OpenMode::kReadWrite));
    return Importeur(*store, *stand->bestand).uebernehmen(stand->vorschau, progress);
}

}  // namespace isp::workspace
