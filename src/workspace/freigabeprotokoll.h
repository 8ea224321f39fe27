// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/freigabe.h"
#include "workspace/sperrmuster.h"

#include <QJsonArray>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// A pattern as a Freigabe keeps it: per figure its Ausprägungen, the uid of its Raum, the Periode and the
/// figure itself. Uids and codes, so that it still holds in another store and after a Lieferung is withdrawn.
[[nodiscard]] QJsonArray musterAlsJson(const Bestand& bestand, const Sperrmuster& muster);

/// What the Freigaben of a store kept back. Reads them once.
class Freigabegedaechtnis {
public:
    explicit Freigabegedaechtnis(Werkbank& werkbank) : m_werkbank(werkbank) {}

    /// Everything of a Kennzahl that was ever kept back, with the figures of then.
    [[nodiscard]] Result<Gesperrtes> gesperrtes(const Kennzahl& kennzahl);

private:
    Werkbank& m_werkbank;
    std::optional<std::vector<Freigabe>> m_freigaben;
};

}  // namespace isp::workspace
