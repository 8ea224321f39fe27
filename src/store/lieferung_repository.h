// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lieferung.h"
#include "domain/wert.h"
#include "store/quellenfrage.h"
#include "store/reihenwerte.h"
#include "store/store.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace isp::store {

/// What the history knows of a Lieferung that was withdrawn.
struct Rueckzug {
    std::string zeitpunkt;  ///< ISO 8601, UTC
    std::string grund;      ///< empty where nobody said
};

/// Lieferungen and the figures they brought. Every Lieferung keeps all its figures, also the unchanged ones:
/// only so can an earlier one be withdrawn and any view be asked as of a Lieferung.
class LieferungRepository {
public:
    explicit LieferungRepository(Store& store) : m_store(store) {}

    /// In the order of their arrival.
    [[nodiscard]] Result<std::vector<Lieferung>> lieferungen();
    /// The Lieferung with that SHA-256 that has not been withdrawn, if any.
    [[nodiscard]] Result<std::optional<Lieferung>> findSha256(const std::string& sha256);

    /// Writes one Lieferung in one transaction; fills id, kennzahlen, werte, neu, geaendert, unveraendert of
    /// `lieferung` and, where empty, uid, zeitpunkt and wer. A figure under a sign that stands instead of one
    /// is not kept. Requires each Reihe once. Canceled or failed, the store is as it was. Errors:
    /// codes::kBadWert (impossible Periode, unknown Raum, infinite, a sign that is only computed),
    /// kUnknownObject (Reihe), kLocked, kIo, base codes kDiskFull, kCanceled.
    [[nodiscard]] Result<Lieferung> schreibe(Lieferung lieferung, std::span<const ReihenWerte> reihen,
                                             const Progress& progress = {});
    /// `grund` is kept in the history, where it is not empty.
    [[nodiscard]] Status setZurueckgezogen(LieferungId lieferung, bool zurueckgezogen,
                                           const std::string& grund = {});
    /// When and why it was last withdrawn; nullopt where it never was.
    [[nodiscard]] Result<std::optional<Rueckzug>> rueckzug(const Lieferung& lieferung);

    /// Current figures of a Reihe, sorted by (periode, raum): the latest Lieferung that was not withdrawn
    /// wins. With `stand` only Lieferungen up to that one count.
    [[nodiscard]] Result<std::vector<Wert>> werte(ReiheId reihe, std::optional<LieferungId> stand = {});
    /// The Lieferungen (of those that count) that gave the current figures of a Reihe: for source lines.
    [[nodiscard]] Result<std::vector<LieferungId>> quellen(ReiheId reihe, const Quellenfrage& frage = {});
    /// All figures one Lieferung brought, whether they count or not, Reihe by Reihe in the order of their
    /// ids.
    [[nodiscard]] Result<std::vector<ReihenWerte>> geliefert(LieferungId lieferung);
    /// Was ever a figure delivered for this Raum and a Periode before this one?
    [[nodiscard]] Result<bool> hatWerteVor(RaumId raum, std::int32_t periode);
    /// What each Lieferung said of one figure, in the order of arrival, withdrawn ones too.
    [[nodiscard]] Result<std::vector<std::pair<LieferungId, Wert>>> verlauf(ReiheId reihe, RaumId raum,
                                                                            std::int32_t periode);

private:
    Store& m_store;
};

}  // namespace isp::store
