// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/issue.h"
#include "domain/indikator.h"
#include "domain/periode.h"
#include "domain/wert.h"

#include <QString>
#include <vector>

/// What the program says to people: the sentence for an Error or Issue, numbers, Perioden and signs the
/// German way. The command line, the window, maps and reports all speak through here.
namespace isp::texte {

/// A sentence with file, row and column, and a remedy (may be empty).
struct Meldung {
    QString satz;
    QString abhilfe;
    QString technisch;  ///< what the library below said; shown on demand
    /// `satz abhilfe` in one.
    [[nodiscard]] QString ganz() const;
};

[[nodiscard]] Meldung meldung(const Error& error);
[[nodiscard]] Meldung meldung(const Issue& issue);
/// True where a sentence exists for the code.
[[nodiscard]] bool hatSatz(std::string_view code);

/// `12.345,6` with exactly `nachkommastellen`; `·` for NaN.
[[nodiscard]] QString zahl(double wert, int nachkommastellen);
/// The number with its sign (`12,4 p`, `(12)`), or the sign alone; `·` where nothing was delivered.
[[nodiscard]] QString wert(const Zelle& zelle, int nachkommastellen);
/// What the sign means, in words: `geheim gehalten`, `vorläufig` …; empty for kKeins.
[[nodiscard]] QString bedeutung(Zeichen zeichen);
/// `2015`, `31.12.2015`, `2. Quartal 2023`, `Juni 2023`, `1. Halbjahr 2023`.
[[nodiscard]] QString periode(const Periode& periode);
/// `12.10.2026` from an ISO date or time.
[[nodiscard]] QString datum(const std::string& iso);
/// `hoch ist ungünstig`, `hoch ist günstig`, `neutral`.
[[nodiscard]] QString richtung(Richtung richtung);

}  // namespace isp::texte
