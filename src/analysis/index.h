// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace isp::analysis {

/// One part of an index: the figures of its Räume (NaN = none), all parts in the same order of Räume.
struct Indexteil {
    std::span<const double> werte;
    bool hochSchlecht = true;  ///< a high figure is a burden
    double gewicht = 1.0;
};

enum class Indexmethode {
    kZ,            ///< weighted sum of z values (population SD)
    kMinMax,       ///< weighted mean of the parts scaled to 0 … 1
    kGeometrisch,  ///< weighted geometric mean of the parts scaled to 0.01 … 1: no part can be made up for
    kHauptkomponente,  ///< first principal component of the z values; the weights are its loadings
};

enum class Statusklasse { kKeine, kHoch, kMittel, kNiedrig, kSehrNiedrig };
enum class Dynamikklasse { kKeine, kPositiv, kStabil, kNegativ };

struct Indexraum {
    double summe;  ///< NaN where a part is missing
    double index;  ///< (summe − mean)/SD over the Räume; high = burdened
    Statusklasse status = Statusklasse::kKeine;
    std::vector<double> werte;      ///< standardised figure of each part, turned so that high is a burden
    std::vector<double> beitraege;  ///< what each part adds to `summe`; for kGeometrisch to its logarithm
    std::size_t gehalten =
        0;  ///< variants (one part left out, one weight halved or doubled) with the same class
};

struct Indexergebnis {
    std::vector<Indexraum> raeume;
    std::vector<double> gewichte;  ///< as used; for kHauptkomponente the loadings
    std::size_t n = 0;             ///< Räume with all parts
    std::size_t varianten = 0;
};

/// Index and Status of each Raum (methods.md, "Index"; Berlin, Monitoring Soziale Stadtentwicklung; Hamburg,
/// Sozialmonitoring). Missing in a part, missing out. Errors: kIndexNoParts, kIndexTooFew below three
/// complete Räume, kIndexConstant (%1 number of the part) where a part or the sum does not vary, kIndexWeight
/// where a weight is not positive and finite, kIndexDirection where a part pulls the index against its own
/// direction.
[[nodiscard]] Result<Indexergebnis> berechneIndex(std::span<const Indexteil> teile,
                                                  Indexmethode methode = Indexmethode::kZ);

/// What each part has in the finished index: covariance of its contributions with their sum over the variance
/// of the sum. Adds up to 1; negative where a part works against the others.
[[nodiscard]] std::vector<double> indexanteile(const Indexergebnis& ergebnis);

/// Pearson correlation of each part, turned so that high is a burden, with the index. Negative: Räume that
/// are worse off in this part stand better in the index as a whole.
[[nodiscard]] std::vector<double> indexzusammenhaenge(const Indexergebnis& ergebnis);

/// hoch ≤ −1 < mittel < 1 ≤ niedrig < 1.5 ≤ sehr niedrig; kKeine for NaN.
[[nodiscard]] Statusklasse statusklasse(double index);
/// The index of the changes: positiv ≤ −1 < stabil < 1 ≤ negativ; kKeine for NaN.
[[nodiscard]] Dynamikklasse dynamikklasse(double index);

}  // namespace isp::analysis
