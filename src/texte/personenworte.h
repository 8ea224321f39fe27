// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufbewahrung.h"
#include "domain/personendaten.h"

#include <QString>

namespace isp::texte {

/// What a place says about a person: `Name`, `Kontakt`, `hat es getan`, `erwähnt`.
[[nodiscard]] QString wort(Personenbezug bezug);
/// What stands in place of a deleted name, before a number: `Gelöschte Person`.
[[nodiscard]] QString geloeschtePerson();

/// What a period is for: `Teilnehmende an Sitzungen`.
[[nodiscard]] QString wort(Fristart art);
/// What starts it: `Tag der Sitzung`.
[[nodiscard]] QString fristbeginn(Fristart art);

}  // namespace isp::texte
