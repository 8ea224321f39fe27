// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of own Räume and Sozialräume.
#include "domain/regelkette.h"
#include "domain/regeln.h"

namespace isp {

template <>
Status pruefeRegeln(const Raumsatz& r) {
    return Regelkette().pflicht("ebene", r.ebene).status();
}

template <>
Status pruefeRegeln(const Raumzweck& r) {
    return Regelkette().pflicht("raum", r.raum).status();
}

template <>
Status pruefeRegeln(const Sozialraum& s) {
    return Regelkette().pflicht("name", s.name).status();
}

}  // namespace isp
