-- SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Planungsrunde: series, meetings, agenda, decisions, Auftraege and prepared presentations
-- min_compatible: 1

CREATE TABLE sitzungsreihe (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    gruppe INTEGER REFERENCES arbeitsgruppe (id),
    wiederholung TEXT NOT NULL
        CHECK (wiederholung IN ('keine', 'woechentlich', 'monatlich', 'vierteljaehrlich', 'halbjaehrlich', 'jaehrlich')),
    beginn TEXT NOT NULL,
    dauer INTEGER,
    ort TEXT NOT NULL,
    notiz TEXT NOT NULL,
    CHECK (dauer BETWEEN 1 AND 1440)
) STRICT;
CREATE INDEX sitzungsreihe_gruppe ON sitzungsreihe (gruppe);

CREATE TABLE sitzungsreihe_akteur (
    sitzungsreihe INTEGER NOT NULL REFERENCES sitzungsreihe (id) ON DELETE CASCADE,
    akteur INTEGER NOT NULL REFERENCES akteur (id),
    PRIMARY KEY (sitzungsreihe, akteur)
) STRICT, WITHOUT ROWID;
CREATE INDEX sitzungsreihe_akteur_akteur ON sitzungsreihe_akteur (akteur);

-- `ende` not after `beginn` is on the next day, so the two are not compared.
CREATE TABLE sitzungstermin (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    reihe INTEGER REFERENCES sitzungsreihe (id),
    gruppe INTEGER REFERENCES arbeitsgruppe (id),
    titel TEXT NOT NULL CHECK (titel <> ''),
    datum TEXT NOT NULL CHECK (datum <> ''),
    beginn TEXT NOT NULL,
    ende TEXT NOT NULL,
    ort TEXT NOT NULL,
    zustand TEXT NOT NULL CHECK (zustand IN ('geplant', 'laeuft', 'abgeschlossen', 'abgesagt')),
    leitung INTEGER REFERENCES akteur (id),
    schriftfuehrung INTEGER REFERENCES akteur (id),
    begonnen TEXT NOT NULL,
    beendet TEXT NOT NULL,
    vorbemerkung TEXT NOT NULL,
    notiz TEXT NOT NULL,
    erfunden INTEGER NOT NULL CHECK (erfunden IN (0, 1))
) STRICT;
CREATE INDEX sitzungstermin_reihe ON sitzungstermin (reihe);
CREATE INDEX sitzungstermin_gruppe ON sitzungstermin (gruppe);
CREATE INDEX sitzungstermin_leitung ON sitzungstermin (leitung);
CREATE INDEX sitzungstermin_schriftfuehrung ON sitzungstermin (schriftfuehrung);

CREATE TABLE sitzungsteilnahme (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    sitzung INTEGER NOT NULL REFERENCES sitzungstermin (id) ON DELETE CASCADE,
    akteur INTEGER REFERENCES akteur (id),
    name TEXT NOT NULL,
    rolle TEXT NOT NULL,
    anwesenheit TEXT NOT NULL CHECK (anwesenheit IN ('offen', 'anwesend', 'entschuldigt', 'abwesend')),
    CHECK (akteur IS NOT NULL OR name <> '')
) STRICT;
CREATE INDEX sitzungsteilnahme_sitzung ON sitzungsteilnahme (sitzung);
CREATE INDEX sitzungsteilnahme_akteur ON sitzungsteilnahme (akteur);

-- Aufträge and decisions outlast the Thema and the step they name: those are only references (SET NULL), and no part
-- of a Durchlauf. An Auftrag outlasts the meeting it comes from, too.
CREATE TABLE planungsauftrag (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    titel TEXT NOT NULL CHECK (titel <> ''),
    akteur INTEGER REFERENCES akteur (id),
    name TEXT NOT NULL,
    frist TEXT NOT NULL,
    zustand TEXT NOT NULL CHECK (zustand IN ('offen', 'erledigt', 'entfallen')),
    ergebnis TEXT NOT NULL,
    erteilt TEXT NOT NULL,
    erledigt TEXT NOT NULL,
    sitzung INTEGER REFERENCES sitzungstermin (id) ON DELETE SET NULL,
    punkt INTEGER REFERENCES tagesordnungspunkt (id) ON DELETE SET NULL,
    thema INTEGER REFERENCES thema (id) ON DELETE SET NULL,
    prozessschritt INTEGER REFERENCES schritt (id) ON DELETE SET NULL,
    erfunden INTEGER NOT NULL CHECK (erfunden IN (0, 1))
) STRICT;
CREATE INDEX planungsauftrag_akteur ON planungsauftrag (akteur);
CREATE INDEX planungsauftrag_sitzung ON planungsauftrag (sitzung);
CREATE INDEX planungsauftrag_punkt ON planungsauftrag (punkt);
CREATE INDEX planungsauftrag_thema ON planungsauftrag (thema);
CREATE INDEX planungsauftrag_prozessschritt ON planungsauftrag (prozessschritt);

CREATE TABLE tagesordnungspunkt (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    sitzung INTEGER NOT NULL REFERENCES sitzungstermin (id) ON DELETE CASCADE,
    sortierung INTEGER NOT NULL,
    titel TEXT NOT NULL CHECK (titel <> ''),
    art TEXT NOT NULL CHECK (art IN ('information', 'beratung', 'entscheidung', 'verschiedenes')),
    zustand TEXT NOT NULL CHECK (zustand IN ('offen', 'behandelt', 'vertagt')),
    herkunft TEXT NOT NULL
        CHECK (herkunft IN ('eigener', 'uebertrag', 'auftrag', 'hinweis', 'schritt', 'wiedervorlage', 'beschluss', 'daten')),
    anlass TEXT NOT NULL,
    bezug TEXT NOT NULL,
    thema INTEGER REFERENCES thema (id) ON DELETE SET NULL,
    prozessschritt INTEGER REFERENCES schritt (id) ON DELETE SET NULL,
    auftrag INTEGER REFERENCES planungsauftrag (id) ON DELETE SET NULL,
    ansicht INTEGER REFERENCES ansicht (id) ON DELETE SET NULL,
    vorgaenger INTEGER REFERENCES tagesordnungspunkt (id) ON DELETE SET NULL,
    minuten INTEGER,
    notiz TEXT NOT NULL,
    protokoll TEXT NOT NULL,
    CHECK (minuten BETWEEN 1 AND 1440)
) STRICT;
CREATE INDEX tagesordnungspunkt_sitzung ON tagesordnungspunkt (sitzung);
CREATE INDEX tagesordnungspunkt_thema ON tagesordnungspunkt (thema);
CREATE INDEX tagesordnungspunkt_prozessschritt ON tagesordnungspunkt (prozessschritt);
CREATE INDEX tagesordnungspunkt_auftrag ON tagesordnungspunkt (auftrag);
CREATE INDEX tagesordnungspunkt_ansicht ON tagesordnungspunkt (ansicht);
CREATE INDEX tagesordnungspunkt_vorgaenger ON tagesordnungspunkt (vorgaenger);

CREATE TABLE rundenbeschluss (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    sitzung INTEGER NOT NULL REFERENCES sitzungstermin (id) ON DELETE CASCADE,
    punkt INTEGER REFERENCES tagesordnungspunkt (id) ON DELETE SET NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    ja INTEGER CHECK (ja >= 0),
    nein INTEGER CHECK (nein >= 0),
    enthaltung INTEGER CHECK (enthaltung >= 0),
    thema INTEGER REFERENCES thema (id) ON DELETE SET NULL,
    prozessschritt INTEGER REFERENCES schritt (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX rundenbeschluss_sitzung ON rundenbeschluss (sitzung);
CREATE INDEX rundenbeschluss_punkt ON rundenbeschluss (punkt);
CREATE INDEX rundenbeschluss_thema ON rundenbeschluss (thema);
CREATE INDEX rundenbeschluss_prozessschritt ON rundenbeschluss (prozessschritt);

CREATE TABLE praesentationsfolge (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    sitzung INTEGER REFERENCES sitzungstermin (id) ON DELETE CASCADE,
    erstellt TEXT NOT NULL,
    gezeigt TEXT NOT NULL
) STRICT;
CREATE INDEX praesentationsfolge_sitzung ON praesentationsfolge (sitzung);

CREATE TABLE praesentationsfolie (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    folge INTEGER NOT NULL REFERENCES praesentationsfolge (id) ON DELETE CASCADE,
    sortierung INTEGER NOT NULL,
    art TEXT NOT NULL CHECK (art IN ('titel', 'punkt', 'ansicht', 'kreislauf', 'bedarf', 'text')),
    titel TEXT NOT NULL,
    text TEXT NOT NULL,
    punkt INTEGER REFERENCES tagesordnungspunkt (id) ON DELETE SET NULL,
    ansicht INTEGER REFERENCES ansicht (id) ON DELETE SET NULL,
    thema INTEGER REFERENCES thema (id) ON DELETE SET NULL,
    bedarf INTEGER REFERENCES bedarf (id) ON DELETE SET NULL,
    notiz TEXT NOT NULL
) STRICT;
CREATE INDEX praesentationsfolie_folge ON praesentationsfolie (folge);
CREATE INDEX praesentationsfolie_punkt ON praesentationsfolie (punkt);
CREATE INDEX praesentationsfolie_ansicht ON praesentationsfolie (ansicht);
CREATE INDEX praesentationsfolie_thema ON praesentationsfolie (thema);
CREATE INDEX praesentationsfolie_bedarf ON praesentationsfolie (bedarf);
