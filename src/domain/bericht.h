// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"
#include "domain/planungsrunde.h"

#include <string>

namespace isp {

using BerichtId = Id<struct BerichtTag>;
using BerichtsvorlageId = Id<struct BerichtsvorlageTag>;

/// What ISP hands out (concept 5.1).
enum class Berichtsart { kSozialatlas, kThema, kVorlage, kProtokoll };

template <>
struct Aufzaehlung<Berichtsart> {
    static constexpr std::array werte{
        std::pair{Berichtsart::kSozialatlas, "sozialatlas"}, std::pair{Berichtsart::kThema, "thema"},
        std::pair{Berichtsart::kVorlage, "vorlage"}, std::pair{Berichtsart::kProtokoll, "protokoll"}};
};

/// A document that was made: what of, when, from which Stand. A live one is made anew from today's data; of a
/// frozen one the content is kept beside it (store::BerichtRepository), so that it can be made again as it
/// was.
struct Bericht {
    BerichtId id;
    std::string uid;
    Berichtsart art = Berichtsart::kSozialatlas;
    std::string titel;
    ThemaId thema;
    SitzungsterminId sitzung;
    bool oeffentlich = false;
    bool eingefroren = false;
    std::string wunsch;     ///< JSON: every option, to be made again
    std::string zahlen;     ///< JSON: the figures that stand in it (workspace/bericht_zahlen.h)
    std::string zeitpunkt;  ///< ISO, UTC
    std::string wer;
    LieferungId stand;   ///< the latest Lieferung then
    std::string ziel;    ///< file name
    std::string sha256;  ///< of the file
};

/// How the house's documents look: a template, kept as the JSON that is exchanged as a file too.
struct Berichtsvorlage {
    BerichtsvorlageId id;
    std::string uid;
    std::string name;
    std::string nameKlein;  ///< two templates never differ by case alone
    bool standard = false;  ///< taken where nothing else is chosen
    std::string inhalt;     ///< JSON (report/berichtsvorlage.h)
};

}  // namespace isp
