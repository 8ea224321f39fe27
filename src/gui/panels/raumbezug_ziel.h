// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/raumsaetze.h"

#include <QString>
#include <functional>

namespace isp::gui {

class Umgebung;

/// `Maßnahme „Sprachkurse am Abend“ (Durchlauf 1)`
[[nodiscard]] QString bezugstext(const workspace::Raumbezug& bezug);

/// The way to what uses a Raum: the step of its Thema, the page of its kind, the figures in the Atlas.
/// `gebietsstand` opens the page of breaks and changes of territory. Every kind has one.
[[nodiscard]] std::function<void()> bezugsweg(Umgebung& umgebung, const workspace::Raumbezug& bezug,
                                              RaumId raum, std::function<void()> gebietsstand);

}  // namespace isp::gui
