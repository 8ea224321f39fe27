// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bericht.h"

#include <QString>

/// The words of reports and their templates.
namespace isp::texte {

[[nodiscard]] QString wort(Berichtsart art);
[[nodiscard]] QString wort(Standart standart);
[[nodiscard]] QString wort(Vorlagenzweck zweck);

}  // namespace isp::texte
