-- SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Raumsätze of own Räume, what they are for, Sozialräume
-- min_compatible: 1
--
-- Planungs-, Handlungs- and Zuständigkeitsräume are Räume like all others, each set on a level of its own and made of
-- Räume or Gemeinden through raum_zugehoerigkeit: so every figure adds up on them. What a set is and what a Raum is for
-- is added here. A Sozialraum is no Raum: nothing is ever summed up on it.

CREATE TABLE raumsatz (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ebene INTEGER NOT NULL UNIQUE REFERENCES raumebene (id),
    art TEXT NOT NULL CHECK (art IN ('planung', 'handlung', 'zustaendigkeit')),
    fachplanung INTEGER UNIQUE REFERENCES fachplanung (id),
    notiz TEXT NOT NULL,
    CHECK (fachplanung IS NULL OR art = 'planung')
) STRICT;

CREATE TABLE raumzweck (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    raum INTEGER NOT NULL UNIQUE REFERENCES raum (id) ON DELETE CASCADE,
    thema INTEGER REFERENCES thema (id) ON DELETE SET NULL,
    massnahme INTEGER REFERENCES massnahme (id) ON DELETE SET NULL,
    akteur INTEGER REFERENCES akteur (id),
    zweck TEXT NOT NULL
) STRICT;
CREATE INDEX raumzweck_thema ON raumzweck (thema);
CREATE INDEX raumzweck_massnahme ON raumzweck (massnahme);
CREATE INDEX raumzweck_akteur ON raumzweck (akteur);

CREATE TABLE sozialraum (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    notiz TEXT NOT NULL,
    quelle TEXT NOT NULL,
    geometrie BLOB NOT NULL
) STRICT;
