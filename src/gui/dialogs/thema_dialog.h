// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <functional>

class QWidget;

namespace isp {
struct Thema;
}

namespace isp::gui {

class EintragDialog;
class Umgebung;

/// Makes (id 0) or changes a Thema: origin, question, for whom and where, who leads and who takes part with
/// which aspect, Indikatorenset. Fachplanungen, Zielgruppen and sets can be added on the spot.
EintragDialog* bearbeiteThema(Umgebung& umgebung, QWidget* parent, ThemaId thema,
                              std::function<void(ThemaId)> fertig);
/// A new Thema that begins with what `start` says; with `entscheidung` it follows from that decision.
EintragDialog* neuesThema(Umgebung& umgebung, QWidget* parent, const Thema& start,
                          std::function<void(ThemaId)> fertig, EntscheidungId entscheidung = {});

/// Asks, then removes the Thema with all its Durchläufe; can be undone. True where it was removed.
bool loescheThema(Umgebung& umgebung, QWidget* parent, ThemaId thema);

}  // namespace isp::gui
