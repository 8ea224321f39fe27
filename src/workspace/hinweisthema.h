// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thema.h"
#include "workspace/hinweiseingang.h"

#include <string>

namespace isp::workspace {

/// What makes a Hinweis the same over searches and stores, as one text.
[[nodiscard]] std::string hinweisschluessel(const Bestand& bestand, const Hinweis& hinweis);
/// The same of what was done about it.
[[nodiscard]] std::string hinweisschluessel(const Hinweisbearbeitung& bearbeitung);

/// What is known of a Thema that begins with a Hinweis (way B of the Themenfindung): origin, Raum, and an
/// Indikatorenset that holds the Indikator where there is one. The words are for the caller to add.
[[nodiscard]] Thema themaAus(Werkbank& werkbank, const Hinweis& hinweis);

/// Ties a new Thema and the Hinweis it came from; a Thema without an Indikatorenset gets one with the
/// Indikator. One step to be undone.
[[nodiscard]] Status verbinde(Werkbank& werkbank, const Hinweis& hinweis, ThemaId thema,
                              const QString& erklaerung);

}  // namespace isp::workspace
