-- SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Suppliers, import profiles, remembered places, corrections, the catalogue, requests, breaks, Gebietsstand
-- min_compatible: 1
--
-- A supplier and a profile are named by their names, not by a key: two stores that know the same supplier agree on it
-- without having met. What belongs to a Kennzahl or to an Indikator alike (a tag, a mark) names it by its uid.

-- Suppliers and import ----------------------------------------------------------------------------------------------

CREATE TABLE lieferant (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    ansprechperson TEXT NOT NULL,
    email TEXT NOT NULL,
    telefon TEXT NOT NULL,
    anschrift TEXT NOT NULL,
    notiz TEXT NOT NULL
) STRICT;

-- kennzeichen tells files of one kind: layout and headers, without what changes from year to year.
CREATE TABLE importprofil (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    name_klein TEXT NOT NULL UNIQUE,
    lieferant TEXT NOT NULL,
    dateimuster TEXT NOT NULL,
    kennzeichen TEXT NOT NULL,
    zuordnung TEXT NOT NULL CHECK (zuordnung GLOB '{*}'),
    notiz TEXT NOT NULL,
    zuletzt TEXT NOT NULL
) STRICT;
CREATE INDEX importprofil_kennzeichen ON importprofil (kennzeichen);

INSERT INTO importprofil (uid, name, name_klein, lieferant, dateimuster, kennzeichen, zuordnung, notiz, zuletzt)
    SELECT lower(printf('%s-%s-4%s-a%s-%s', hex(randomblob(4)), hex(randomblob(2)), substr(hex(randomblob(2)), 2),
            substr(hex(randomblob(2)), 2), hex(randomblob(6)))),
        substr(schluessel, 8), substr(schluessel, 8), '', '', '', wert, '', geaendert
    FROM einstellung WHERE schluessel LIKE 'profil.%' AND length(schluessel) > 7 AND wert GLOB '{*}';
DELETE FROM einstellung WHERE schluessel LIKE 'profil.%';

-- A place of a table that was resolved by hand; without a Raum it was settled that it is none of the store's.
-- lieferant '' holds for every supplier, ebene '' for every level.
CREATE TABLE ortsmerkung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    lieferant TEXT NOT NULL,
    ebene TEXT NOT NULL,
    ort TEXT NOT NULL CHECK (ort <> ''),
    raum INTEGER REFERENCES raum (id) ON DELETE CASCADE,
    UNIQUE (lieferant, ebene, ort)
) STRICT;
CREATE INDEX ortsmerkung_raum ON ortsmerkung (raum);

ALTER TABLE lieferung ADD COLUMN art TEXT NOT NULL DEFAULT 'datei'
    CHECK (art IN ('datei', 'zwischenablage', 'korrektur'));
ALTER TABLE lieferung ADD COLUMN lieferant TEXT NOT NULL DEFAULT '';
ALTER TABLE lieferung ADD COLUMN profil TEXT NOT NULL DEFAULT '';
ALTER TABLE lieferung ADD COLUMN grund TEXT NOT NULL DEFAULT '';

-- Catalogue ---------------------------------------------------------------------------------------------------------

ALTER TABLE kennzahl ADD COLUMN fachplanung INTEGER REFERENCES fachplanung (id);
ALTER TABLE kennzahl ADD COLUMN quelltabelle TEXT NOT NULL DEFAULT '';
ALTER TABLE kennzahl ADD COLUMN hinweis TEXT NOT NULL DEFAULT '';
-- Days after the end of the Periode by which the supplier delivers.
ALTER TABLE kennzahl ADD COLUMN faellig_nach INTEGER CHECK (faellig_nach >= 0);
CREATE INDEX kennzahl_fachplanung ON kennzahl (fachplanung);

ALTER TABLE indikator ADD COLUMN realisierbarkeit TEXT NOT NULL DEFAULT '';
ALTER TABLE indikator ADD COLUMN nutzen TEXT NOT NULL DEFAULT '';

CREATE TABLE schlagwort (
    objekt TEXT NOT NULL CHECK (objekt <> ''),
    wort TEXT NOT NULL CHECK (wort <> ''),
    PRIMARY KEY (objekt, wort)
) STRICT, WITHOUT ROWID;
CREATE INDEX schlagwort_wort ON schlagwort (wort);

CREATE TABLE favorit (
    objekt TEXT NOT NULL PRIMARY KEY CHECK (objekt <> '')
) STRICT, WITHOUT ROWID;

-- What is known without a figure: it stands in the catalogue beside the Kennzahlen.
CREATE TABLE qualitative_quelle (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    art TEXT NOT NULL
        CHECK (art IN ('interview', 'beteiligung', 'netzwerkanalyse', 'beobachtung', 'dokument', 'sonstige')),
    titel TEXT NOT NULL CHECK (titel <> ''),
    beschreibung TEXT NOT NULL,
    methode TEXT NOT NULL,
    ergebnis TEXT NOT NULL,
    quelle TEXT NOT NULL,
    von TEXT NOT NULL,
    bis TEXT NOT NULL CHECK (bis = '' OR von <= bis),
    themenfeld TEXT NOT NULL,
    fachplanung INTEGER REFERENCES fachplanung (id),
    aktivitaet INTEGER REFERENCES aktivitaet (id) ON DELETE SET NULL,
    personenbezug INTEGER NOT NULL CHECK (personenbezug IN (0, 1))
) STRICT;
CREATE INDEX qualitative_quelle_fachplanung ON qualitative_quelle (fachplanung);
CREATE INDEX qualitative_quelle_aktivitaet ON qualitative_quelle (aktivitaet);

CREATE TABLE qualitative_quelle_raum (
    qualitative_quelle INTEGER NOT NULL REFERENCES qualitative_quelle (id) ON DELETE CASCADE,
    raum INTEGER NOT NULL REFERENCES raum (id),
    PRIMARY KEY (qualitative_quelle, raum)
) STRICT, WITHOUT ROWID;
CREATE INDEX qualitative_quelle_raum_gesucht ON qualitative_quelle_raum (raum);

-- Gaps, requests, breaks --------------------------------------------------------------------------------------------

-- What was asked of whom: for the level (none: any) and the Perioden from von to bis (none: open).
CREATE TABLE datenanfrage (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    kennzahl INTEGER NOT NULL REFERENCES kennzahl (id) ON DELETE CASCADE,
    ebene INTEGER REFERENCES raumebene (id),
    von INTEGER CHECK (von > 0),
    bis INTEGER CHECK (bis > 0),
    lieferant TEXT NOT NULL,
    zustand TEXT NOT NULL CHECK (zustand IN ('offen', 'angefragt', 'zugesagt', 'geliefert', 'abgelehnt')),
    angefragt_am TEXT NOT NULL,
    frist TEXT NOT NULL,
    antwort TEXT NOT NULL,
    notiz TEXT NOT NULL
) STRICT;
CREATE INDEX datenanfrage_kennzahl ON datenanfrage (kennzahl);
CREATE INDEX datenanfrage_ebene ON datenanfrage (ebene);

-- periode is the first one after the break; raum none: the whole series.
CREATE TABLE bruch (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    kennzahl INTEGER NOT NULL REFERENCES kennzahl (id) ON DELETE CASCADE,
    raum INTEGER REFERENCES raum (id),
    periode INTEGER NOT NULL CHECK (periode > 0),
    art TEXT NOT NULL CHECK (art IN ('definition', 'gebiet', 'quelle')),
    beschreibung TEXT NOT NULL CHECK (beschreibung <> '')
) STRICT;
CREATE INDEX bruch_kennzahl ON bruch (kennzahl);
CREATE INDEX bruch_raum ON bruch (raum);

-- A conspicuous figure that somebody has looked at and found right.
CREATE TABLE wertbestaetigung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    regel TEXT NOT NULL CHECK (regel <> ''),
    kennzahl INTEGER NOT NULL REFERENCES kennzahl (id) ON DELETE CASCADE,
    raum INTEGER NOT NULL REFERENCES raum (id),
    periode INTEGER NOT NULL CHECK (periode > 0),
    wer TEXT NOT NULL,
    zeitpunkt TEXT NOT NULL,
    grund TEXT NOT NULL CHECK (grund <> ''),
    UNIQUE (regel, kennzahl, raum, periode)
) STRICT;
CREATE INDEX wertbestaetigung_kennzahl ON wertbestaetigung (kennzahl);
CREATE INDEX wertbestaetigung_raum ON wertbestaetigung (raum);

-- Gebietsstand ------------------------------------------------------------------------------------------------------

CREATE TABLE gebietsaenderung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    datum TEXT NOT NULL CHECK (datum <> ''),
    art TEXT NOT NULL
        CHECK (art IN ('eingliederung', 'zusammenschluss', 'teilung', 'gebietstausch', 'umbenennung')),
    beschreibung TEXT NOT NULL,
    quelle TEXT NOT NULL
) STRICT;

-- Which share of `von` went to `nach`, by inhabitants and by area. All shares of one `von` in one change make 1.
CREATE TABLE gebietsanteil (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    gebietsaenderung INTEGER NOT NULL REFERENCES gebietsaenderung (id) ON DELETE CASCADE,
    von INTEGER NOT NULL REFERENCES raum (id),
    nach INTEGER NOT NULL REFERENCES raum (id),
    anteil_einwohner REAL NOT NULL CHECK (anteil_einwohner BETWEEN 0 AND 1),
    anteil_flaeche REAL NOT NULL CHECK (anteil_flaeche BETWEEN 0 AND 1),
    UNIQUE (gebietsaenderung, von, nach)
) STRICT;
CREATE INDEX gebietsanteil_von ON gebietsanteil (von);
CREATE INDEX gebietsanteil_nach ON gebietsanteil (nach);

-- Disclosure --------------------------------------------------------------------------------------------------------

-- What left the store for the public, and what the disclosure rules kept back.
CREATE TABLE freigabe (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    zeitpunkt TEXT NOT NULL,
    wer TEXT NOT NULL,
    art TEXT NOT NULL CHECK (art <> ''),
    ziel TEXT NOT NULL,
    inhalt TEXT NOT NULL CHECK (inhalt GLOB '{*}'),
    gesperrt INTEGER NOT NULL CHECK (gesperrt >= 0),
    zweitsperrungen INTEGER NOT NULL CHECK (zweitsperrungen >= 0)
) STRICT;
