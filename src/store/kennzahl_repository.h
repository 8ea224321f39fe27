// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kennzahl.h"
#include "domain/periode.h"
#include "store/store.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace isp::store {

/// What a Kennzahl holds, over all Lieferungen that count.
struct KennzahlUmfang {
    KennzahlId kennzahl;
    std::vector<EbeneId> ebenen;  ///< levels with delivered figures, finest first
    std::optional<Periode> von;
    std::optional<Periode> bis;
    std::int64_t werte = 0;  ///< current figures (one per Reihe × Raum × Periode)
};

/// Kennzahlen, their Merkmale with Ausprägungen, and the Reihen that map combinations to small integers.
class KennzahlRepository {
public:
    explicit KennzahlRepository(Store& store) : m_store(store) {}

    [[nodiscard]] Result<std::vector<Kennzahl>> kennzahlen();
    /// Adds (id 0) or changes. Codes are unique without regard to case among Kennzahlen and Indikatoren:
    /// codes::kCodeTaken. Also kCodeMissing, kBadNumber, kUnknownObject.
    [[nodiscard]] Result<KennzahlId> save(const Kennzahl& kennzahl);
    /// With its Reihen, requests and breaks. Errors: codes::kHasFigures for one that ever had figures,
    /// codes::kStillReferred naming what refers to it.
    [[nodiscard]] Status remove(KennzahlId kennzahl);

    [[nodiscard]] Result<std::vector<Merkmal>> merkmale();
    [[nodiscard]] Result<std::vector<Auspraegung>> auspraegungen();
    /// Finds by code (no case) or adds.
    [[nodiscard]] Result<MerkmalId> merkmal(const std::string& code, const std::string& name);
    [[nodiscard]] Result<AuspraegungId> auspraegung(MerkmalId merkmal, const std::string& name);

    [[nodiscard]] Result<std::vector<Reihe>> reihen();
    /// Finds the Reihe of the combination or adds it. An empty list is the total. codes::kMerkmalTwice for
    /// two Ausprägungen of one Merkmal.
    [[nodiscard]] Result<ReiheId> reihe(KennzahlId kennzahl, std::vector<AuspraegungId> auspraegungen);

    /// Kennzahlen without any figure that counts are left out.
    [[nodiscard]] Result<std::vector<KennzahlUmfang>> umfaenge();

private:
    Store& m_store;
};

}  // namespace isp::store
