// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texte/meldung.h"

#include <functional>
#include <string_view>

namespace isp::texte {

/// How a form calls the field of a column; empty where it has none.
using Feldnamen = std::function<QString(std::string_view spalte)>;

/// The sentence for an error in the words of the form it is shown in (`Beschlossen am`), where the general
/// one (texte::feldname, `Datum`) would leave open which field is meant.
[[nodiscard]] Meldung meldung(const Error& error, const Feldnamen& felder);

}  // namespace isp::texte
