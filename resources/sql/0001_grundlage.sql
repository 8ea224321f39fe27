-- SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Räume, Grenzen, Kennzahlen, Werte, Indikatoren and the history of changes
-- min_compatible: 1
--
-- Conventions. Text is never NULL, '' means not given; a missing number is NULL. Dates are ISO (2023-12-31), points
-- in time ISO in UTC; a validity has both its ends inside and '' for an open one. Flags are 0 or 1. A Periode is the
-- integer of Periode::code(), a sign the integer of Zeichen. Geometry is WKB in the CRS named in meta.
-- What a user creates or exchanges carries a uid that is the same in every store; the integer keys are this store's
-- own and never leave it.

CREATE TABLE meta (
    schluessel TEXT NOT NULL PRIMARY KEY,
    wert TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE einstellung (
    schluessel TEXT NOT NULL PRIMARY KEY,
    wert TEXT NOT NULL,
    geaendert TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Räume -------------------------------------------------------------------------------------------------------------

CREATE TABLE raumebene (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL,
    plural TEXT NOT NULL,
    rang INTEGER NOT NULL,
    summierbar INTEGER NOT NULL CHECK (summierbar IN (0, 1)),
    analyse INTEGER NOT NULL CHECK (analyse IN (0, 1))
) STRICT;

CREATE TABLE raum (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ebene INTEGER NOT NULL REFERENCES raumebene (id),
    schluessel TEXT NOT NULL CHECK (schluessel <> ''),
    name TEXT NOT NULL,
    typ TEXT NOT NULL,
    flaeche_km2 REAL CHECK (flaeche_km2 >= 0),
    einwohner REAL CHECK (einwohner >= 0),
    einwohner_stand TEXT NOT NULL,
    gueltig_ab TEXT NOT NULL,
    gueltig_bis TEXT NOT NULL CHECK (gueltig_bis = '' OR gueltig_ab <= gueltig_bis),
    eigenes INTEGER NOT NULL CHECK (eigenes IN (0, 1)),
    UNIQUE (ebene, schluessel, gueltig_ab)
) STRICT;

CREATE TABLE raum_name (
    raum INTEGER NOT NULL REFERENCES raum (id),
    gueltig_ab TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    gueltig_bis TEXT NOT NULL CHECK (gueltig_bis = '' OR gueltig_ab <= gueltig_bis),
    PRIMARY KEY (raum, gueltig_ab, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE raum_schluessel (
    raum INTEGER NOT NULL REFERENCES raum (id),
    art TEXT NOT NULL CHECK (art <> ''),
    schluessel TEXT NOT NULL CHECK (schluessel <> ''),
    gueltig_ab TEXT NOT NULL,
    gueltig_bis TEXT NOT NULL CHECK (gueltig_bis = '' OR gueltig_ab <= gueltig_bis),
    PRIMARY KEY (raum, art, schluessel, gueltig_ab)
) STRICT, WITHOUT ROWID;
CREATE INDEX raum_schluessel_gesucht ON raum_schluessel (schluessel, art);

-- A Raum may belong to several others at one time, at different levels: a Gemeinde to its Raum and, for each
-- Fachplanung, to a Planungsraum.
CREATE TABLE raum_zugehoerigkeit (
    raum INTEGER NOT NULL REFERENCES raum (id),
    uebergeordnet INTEGER NOT NULL REFERENCES raum (id) CHECK (uebergeordnet <> raum),
    gueltig_ab TEXT NOT NULL,
    gueltig_bis TEXT NOT NULL CHECK (gueltig_bis = '' OR gueltig_ab <= gueltig_bis),
    PRIMARY KEY (raum, uebergeordnet, gueltig_ab)
) STRICT, WITHOUT ROWID;
CREATE INDEX raum_zugehoerigkeit_teile ON raum_zugehoerigkeit (uebergeordnet);

CREATE TABLE grenzquelle (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    zeitpunkt TEXT NOT NULL,
    datei TEXT NOT NULL,
    quelle TEXT NOT NULL,
    lizenz TEXT NOT NULL,
    stand TEXT NOT NULL,
    schematisch INTEGER NOT NULL CHECK (schematisch IN (0, 1)),
    zurueckgezogen INTEGER NOT NULL DEFAULT 0 CHECK (zurueckgezogen IN (0, 1))
) STRICT;

-- Boundaries are added, never overwritten: for a date the one that begins last counts, of those that begin together
-- the one loaded last. So a load can be withdrawn and the earlier boundaries are there again.
CREATE TABLE grenze (
    id INTEGER PRIMARY KEY,
    raum INTEGER NOT NULL REFERENCES raum (id),
    quelle INTEGER NOT NULL REFERENCES grenzquelle (id),
    gueltig_ab TEXT NOT NULL,
    gueltig_bis TEXT NOT NULL CHECK (gueltig_bis = '' OR gueltig_ab <= gueltig_bis),
    geometrie BLOB NOT NULL,
    UNIQUE (raum, gueltig_ab, quelle)
) STRICT;
CREATE INDEX grenze_quelle ON grenze (quelle);

-- Kennzahlen --------------------------------------------------------------------------------------------------------

CREATE TABLE fachplanung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL,
    sortierung INTEGER NOT NULL
) STRICT;

-- code_klein is the code as it is compared: without case, umlauts included, which NOCASE would not do.
CREATE TABLE kennzahl (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL CHECK (code <> ''),
    code_klein TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    einheit TEXT NOT NULL,
    nachkommastellen INTEGER NOT NULL CHECK (nachkommastellen BETWEEN 0 AND 15),
    aggregation TEXT NOT NULL CHECK (aggregation IN ('summe', 'keine')),
    zeitbezug TEXT NOT NULL CHECK (zeitbezug IN ('periode', 'fortgeltend')),
    art TEXT NOT NULL CHECK (art IN ('lebenslage', 'massnahme')),
    definition TEXT NOT NULL,
    themenfeld TEXT NOT NULL,
    quelle TEXT NOT NULL,
    lieferant TEXT NOT NULL,
    lizenz TEXT NOT NULL,
    rhythmus TEXT NOT NULL,
    feinste_ebene TEXT NOT NULL,
    realisierbarkeit TEXT NOT NULL,
    nutzen TEXT NOT NULL,
    geheim_unter REAL CHECK (geheim_unter >= 0),
    erfunden INTEGER NOT NULL CHECK (erfunden IN (0, 1))
) STRICT;

CREATE TABLE merkmal (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE auspraegung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    merkmal INTEGER NOT NULL REFERENCES merkmal (id),
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL,
    sortierung INTEGER NOT NULL,
    UNIQUE (merkmal, code),
    UNIQUE (merkmal, id)
) STRICT;

-- One Kennzahl in one combination of Ausprägungen. The signature is the sorted list of their ids and makes the
-- combination unique; '' is the total.
CREATE TABLE reihe (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    kennzahl INTEGER NOT NULL REFERENCES kennzahl (id),
    signatur TEXT NOT NULL,
    UNIQUE (kennzahl, signatur)
) STRICT;

-- The primary key lets no Reihe have two Ausprägungen of one Merkmal.
CREATE TABLE reihe_auspraegung (
    reihe INTEGER NOT NULL REFERENCES reihe (id),
    merkmal INTEGER NOT NULL,
    auspraegung INTEGER NOT NULL,
    PRIMARY KEY (reihe, merkmal),
    FOREIGN KEY (merkmal, auspraegung) REFERENCES auspraegung (merkmal, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reihe_auspraegung_gesucht ON reihe_auspraegung (merkmal, auspraegung);

-- Werte -------------------------------------------------------------------------------------------------------------

CREATE TABLE lieferung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    zeitpunkt TEXT NOT NULL,
    wer TEXT NOT NULL,
    datei TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    quelle TEXT NOT NULL,
    stand TEXT NOT NULL,
    lizenz TEXT NOT NULL,
    layout TEXT NOT NULL,
    zuordnung TEXT NOT NULL,
    zurueckgezogen INTEGER NOT NULL CHECK (zurueckgezogen IN (0, 1)),
    kennzahlen INTEGER NOT NULL,
    werte INTEGER NOT NULL,
    neu INTEGER NOT NULL,
    geaendert INTEGER NOT NULL,
    unveraendert INTEGER NOT NULL,
    abgelehnt INTEGER NOT NULL
) STRICT;
CREATE INDEX lieferung_sha256 ON lieferung (sha256);

-- The figures of one Reihe, Periode and Raumebene in one Lieferung. It carries what its figures have in common, so
-- that a row of wert holds only two keys (docs/adr/0001-layout-der-wertetabelle.md).
CREATE TABLE wertesatz (
    id INTEGER PRIMARY KEY,
    reihe INTEGER NOT NULL REFERENCES reihe (id),
    periode INTEGER NOT NULL CHECK (periode > 0),
    ebene INTEGER NOT NULL REFERENCES raumebene (id),
    lieferung INTEGER NOT NULL REFERENCES lieferung (id),
    werte INTEGER NOT NULL CHECK (werte > 0),
    UNIQUE (reihe, periode, ebene, lieferung)
) STRICT;
CREATE INDEX wertesatz_lieferung ON wertesatz (lieferung);

-- The second check: where a sign stands instead of a figure (unknown, secret, later, not meaningful, not reliable) no
-- figure may lie beneath it.
CREATE TABLE wert (
    satz INTEGER NOT NULL REFERENCES wertesatz (id),
    raum INTEGER NOT NULL REFERENCES raum (id),
    wert REAL,
    zeichen INTEGER NOT NULL CHECK (zeichen BETWEEN 0 AND 11),
    PRIMARY KEY (satz, raum),
    CHECK (zeichen NOT BETWEEN 3 AND 7 OR wert IS NULL)
) STRICT, WITHOUT ROWID;

-- Indikatoren and history -------------------------------------------------------------------------------------------

CREATE TABLE indikator (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL CHECK (code <> ''),
    code_klein TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    formel TEXT NOT NULL,
    einheit TEXT NOT NULL,
    nachkommastellen INTEGER NOT NULL CHECK (nachkommastellen BETWEEN 0 AND 15),
    richtung TEXT NOT NULL CHECK (richtung IN ('hoch_schlecht', 'hoch_gut', 'neutral')),
    definition TEXT NOT NULL,
    interpretation TEXT NOT NULL,
    themenfeld TEXT NOT NULL,
    fachplanung INTEGER REFERENCES fachplanung (id),
    standard INTEGER NOT NULL CHECK (standard IN (0, 1)),
    erfunden INTEGER NOT NULL CHECK (erfunden IN (0, 1))
) STRICT;

CREATE TABLE historie (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    zeitpunkt TEXT NOT NULL,
    wer TEXT NOT NULL,
    aktion TEXT NOT NULL,
    objekt_art TEXT NOT NULL,
    objekt_uid TEXT NOT NULL,
    bezeichnung TEXT NOT NULL,
    alt TEXT NOT NULL CHECK (alt = '' OR alt GLOB '{*}'),
    neu TEXT NOT NULL CHECK (neu = '' OR neu GLOB '{*}')
) STRICT;
CREATE INDEX historie_objekt ON historie (objekt_uid);
