// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/indikator.h"
#include "domain/kennzahl.h"
#include "domain/lieferant.h"
#include "domain/qualitativ.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace isp::store {
class Volltext;
}

namespace isp::workspace {

class Werkbank;

/// The kinds of entries of the catalogue.
enum class Katalogart { kKennzahl, kIndikator, kQualitativ };

/// Tags and favourites, by uid.
struct Katalogmarken {
    std::map<std::string, std::vector<std::string>> schlagwoerter;
    std::set<std::string> favoriten;

    [[nodiscard]] std::vector<std::string> von(const std::string& uid) const;
    /// Every tag in use, once.
    [[nodiscard]] std::vector<std::string> alle() const;
};
using KatalogmarkenPtr = std::shared_ptr<const Katalogmarken>;

/// A supplier as the list shows it: with a record of its own or only named by others (id 0).
struct Lieferantzeile {
    Lieferant lieferant;
    std::int64_t kennzahlen = 0;
    std::int64_t lieferungen = 0;
};

/// The use cases of the catalogue of the area Daten. Everything that changes is one step to be undone. One
/// per Werkbank, in its thread.
class Katalog {
public:
    using Schlagwoerter = std::vector<std::string>;

    explicit Katalog(Werkbank& werkbank);
    ~Katalog();

    [[nodiscard]] Result<KatalogmarkenPtr> marken();
    /// Announced by Werkbank::themenChanged().
    [[nodiscard]] Status setFavorit(const std::string& uid, bool favorit);

    /// Adds (id 0) or changes, with the tags. A code that formulas, Ansichten or profiles name cannot change:
    /// codes::kInUse, kCodeNamed. Errors: kCodeInvalid, kNameMissing, those of the store. location.field
    /// names the field.
    [[nodiscard]] Result<KennzahlId> speichere(Kennzahl kennzahl, const Schlagwoerter& schlagwoerter);
    [[nodiscard]] Result<IndikatorId> speichere(Indikator indikator, const Schlagwoerter& schlagwoerter);
    [[nodiscard]] Result<QualitativeQuelleId> speichere(QualitativeQuelle quelle,
                                                        const Schlagwoerter& schlagwoerter);
    /// Errors: what uses it is named (codes::kInUse, kCodeNamed, store::codes::kHasFigures, kStillReferred).
    [[nodiscard]] Status loesche(KennzahlId id);
    [[nodiscard]] Status loesche(IndikatorId id);
    [[nodiscard]] Status loesche(QualitativeQuelleId id);

    [[nodiscard]] Result<std::vector<QualitativeQuelle>> qualitative();

    /// Records and names without one, in order of names.
    [[nodiscard]] Result<std::vector<Lieferantzeile>> lieferanten();
    /// Whatever named the supplier by its name before (`alterName`) names it by the new one. Error
    /// codes::kLieferantVergeben for a name another record has.
    [[nodiscard]] Result<LieferantId> speichere(const Lieferant& lieferant, const std::string& alterName);
    /// Also one without a record, which others keep naming. Error codes::kLieferantGenannt naming what does.
    [[nodiscard]] Status loesche(const Lieferant& lieferant);

    /// Ids of the entries that have all the words: each word by its beginning, in code, name and tags also
    /// inside. Follows every change. All of them where the text holds no word.
    [[nodiscard]] Result<std::set<std::int64_t>> suche(Katalogart art, const std::string& text);

    /// Forgets what was read. For the Werkbank.
    void vergiss();

private:
    Status pruefeCodewechsel(const std::string& alt, const std::string& neu);
    Status pruefeNennung(const std::string& code);
    Status benenneUm(const std::string& alt, const std::string& neu);

    Werkbank& m_werkbank;
    KatalogmarkenPtr m_marken;
    std::map<Katalogart, std::unique_ptr<store::Volltext>> m_suche;
};

/// The suppliers of a Kennzahl: several are joined by `; `.
[[nodiscard]] std::vector<std::string> lieferantenVon(const Kennzahl& kennzahl);

}  // namespace isp::workspace
