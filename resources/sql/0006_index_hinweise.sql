-- SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Index definitions with their versions, and what was done about Hinweise
-- min_compatible: 1

CREATE TABLE indexdefinition (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    name_klein TEXT NOT NULL UNIQUE,
    notiz TEXT NOT NULL
) STRICT;

-- A version is never changed: whoever reads an older figure can see how it was made. `inhalt` is the JSON `isp index`
-- reads and writes, so that a definition can be carried to another store as it is.
CREATE TABLE indexfassung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    indexdefinition INTEGER NOT NULL REFERENCES indexdefinition (id) ON DELETE CASCADE,
    nummer INTEGER NOT NULL CHECK (nummer >= 1),
    zeitpunkt TEXT NOT NULL,
    wer TEXT NOT NULL,
    anlass TEXT NOT NULL,
    inhalt TEXT NOT NULL CHECK (inhalt <> ''),
    UNIQUE (indexdefinition, nummer)
) STRICT;

-- A Hinweis itself is not kept: it is found anew in the figures. Kept is what somebody did about it, under what makes
-- it the same again: rule, code, level (by code) and Raum (by uid), or the Ziel or index it is about (`gegenstand`).
-- `periode` and `wert` are those of the figures that were judged: later or other figures make it open again.
CREATE TABLE hinweisbearbeitung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    regel TEXT NOT NULL CHECK (regel IN ('trichter', 'sprung', 'folge', 'rang', 'status', 'ziel')),
    code TEXT NOT NULL,
    ebene TEXT NOT NULL,
    raum TEXT NOT NULL,
    gegenstand TEXT NOT NULL,
    periode INTEGER NOT NULL,
    wert REAL,
    erklaerung TEXT NOT NULL,
    grund TEXT NOT NULL,
    wer TEXT NOT NULL,
    zeitpunkt TEXT NOT NULL,
    thema INTEGER REFERENCES thema (id) ON DELETE CASCADE,
    CHECK (grund <> '' OR thema IS NOT NULL)
) STRICT;
CREATE INDEX hinweisbearbeitung_thema ON hinweisbearbeitung (thema);
CREATE INDEX hinweisbearbeitung_code ON hinweisbearbeitung (code);
