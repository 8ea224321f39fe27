// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personendaten.h"
#include "store/zeile.h"

#include <string>

namespace isp::store {

/// A place from the columns key, what the row is called, content and time, in this order.
inline Fundstelle liesFundstelle(Zeile& zeile, Personenbezug bezug, std::string tabelle, std::string feld) {
    Fundstelle f;
    f.bezug = bezug;
    f.tabelle = std::move(tabelle);
    f.feld = std::move(feld);
    f.id = zeile.integer();
    f.bezeichnung = zeile.text();
    f.inhalt = zeile.text();
    f.zeitpunkt = zeile.text();
    return f;
}

}  // namespace isp::store
