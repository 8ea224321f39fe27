// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/austausch.h"

#include <QString>
#include <string>
#include <string_view>

namespace isp::texte {

/// The kind of record a table holds; of a list of links `Thema: Raum`.
[[nodiscard]] QString gegenstand(std::string_view tabelle);
/// `neu`, `geändert`, `gelöscht`.
[[nodiscard]] QString wort(Aenderungsart art);
/// What the kind of conflict means, as a sentence about the record.
[[nodiscard]] QString erklaerung(const Konflikt& konflikt);
[[nodiscard]] QString wort(Konfliktregel regel);
/// Why something is left out, in one sentence.
[[nodiscard]] QString grund(const Ablehnung& ablehnung);
/// What a field holds, as people read it: a word for a code, a name for a reference, nothing for nothing.
[[nodiscard]] QString inhalt(const Zusammenfuehrung& z, const std::string& tabelle, const std::string& spalte,
                             const Feldinhalt& wert);
/// `2 neu, 1 geändert, 0 gelöscht`
[[nodiscard]] QString paketinhalt(std::int64_t neu, std::int64_t geaendert, std::int64_t geloescht);
/// `3 Änderungen, 12 Werte, 1 offener Konflikt`
[[nodiscard]] QString zusammenfassung(const Zusammenfuehrung& z);

}  // namespace isp::texte
