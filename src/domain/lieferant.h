// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <string>

namespace isp {

/// Who delivers figures. Everything else names a supplier by its name, so that two stores agree on it. The
/// contact is personal data.
struct Lieferant {
    LieferantId id;
    std::string uid;
    std::string name;
    std::string ansprechperson;
    std::string email;
    std::string telefon;
    std::string anschrift;
    std::string notiz;
};

/// How files of one kind are taken in, so that the next one needs no typing.
struct Importprofil {
    ImportprofilId id;
    std::string uid;
    std::string name;
    std::string nameKlein;    ///< as it is compared; filled on saving
    std::string lieferant;    ///< name, or empty
    std::string dateimuster;  ///< `12411-*.csv`; empty: any name
    std::string kennzeichen;  ///< layout and headers the profile was made from (workspace/profil.h)
    std::string zuordnung;    ///< JSON: the options of the import
    std::string notiz;
    std::string zuletzt;  ///< ISO, UTC; empty: never used
};

/// A place of a table that was settled by hand. Without a Raum it is none of the store's.
struct Ortsmerkung {
    OrtsmerkungId id;
    std::string uid;
    std::string lieferant;  ///< name; empty: whoever delivers
    std::string ebene;      ///< code of the level it was looked for on; empty: any
    std::string ort;        ///< key, or the name in lower case where the table has no key
    RaumId raum;
};

}  // namespace isp
