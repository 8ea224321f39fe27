-- SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Reports that were made, what frozen ones hold, and the templates they are made with
-- min_compatible: 1

-- How the house's reports look and which words of its own stand in them. `teile`: codes of chapters and steps, comma
-- between; '' = all. Texts hold placeholders and number fields and are shown as plain text.
CREATE TABLE berichtsvorlage (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    zweck TEXT NOT NULL CHECK (zweck IN ('alle', 'sozialatlas', 'thema', 'vorlage', 'protokoll')),
    schrift TEXT NOT NULL,
    akzent TEXT NOT NULL CHECK (akzent <> ''),
    flaeche TEXT NOT NULL CHECK (flaeche <> ''),
    logo BLOB NOT NULL,
    kopfzeile TEXT NOT NULL,
    fusszeile TEXT NOT NULL,
    herausgeber TEXT NOT NULL,
    vorwort TEXT NOT NULL,
    schluss TEXT NOT NULL,
    teile TEXT NOT NULL,
    notiz TEXT NOT NULL
) STRICT;

-- `stand`: the last Lieferung that counted when the report was made. `vorlagenname` stays when the template goes.
CREATE TABLE bericht (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    art TEXT NOT NULL CHECK (art IN ('sozialatlas', 'thema', 'vorlage', 'protokoll')),
    titel TEXT NOT NULL CHECK (titel <> ''),
    wunsch TEXT NOT NULL,
    oeffentlich INTEGER NOT NULL CHECK (oeffentlich IN (0, 1)),
    standart TEXT NOT NULL CHECK (standart IN ('laufend', 'eingefroren')),
    stand INTEGER REFERENCES lieferung (id) ON DELETE SET NULL,
    standtag TEXT NOT NULL,
    vorlage INTEGER REFERENCES berichtsvorlage (id) ON DELETE SET NULL,
    vorlagenname TEXT NOT NULL,
    datei TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    inhalt_sha256 TEXT NOT NULL,
    erzeugt TEXT NOT NULL,
    wer TEXT NOT NULL
) STRICT;
CREATE INDEX bericht_stand ON bericht (stand);
CREATE INDEX bericht_vorlage ON bericht (vorlage);

-- `zahlen`: the figures that stand in the report. `inhalt`: of a frozen one the whole document, packed; empty of a
-- live one.
CREATE TABLE berichtsinhalt (
    bericht INTEGER PRIMARY KEY REFERENCES bericht (id) ON DELETE CASCADE,
    zahlen BLOB NOT NULL,
    inhalt BLOB NOT NULL
) STRICT;
