-- SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Themen, Durchläufe and steps with everything they hold, Angebote, actors, working groups
-- min_compatible: 1
--
-- What belongs to something goes with it (ON DELETE CASCADE); what is merely named by something else cannot be removed
-- while it is. The conventions of 0001 hold. The texts a CHECK lists are those of the enums in src/domain.

-- Thema and who takes part ------------------------------------------------------------------------------------------

CREATE TABLE zielgruppe (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    beschreibung TEXT NOT NULL,
    sortierung INTEGER NOT NULL
) STRICT;

CREATE TABLE akteur (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    gruppe TEXT NOT NULL
        CHECK (gruppe IN ('verwaltung', 'kommunal', 'institutionell', 'politik', 'oeffentlichkeit', 'sonstige')),
    art TEXT NOT NULL CHECK (art IN ('einheit', 'fachdienstleitung', 'person', 'gremium', 'organisation')),
    kontakt TEXT NOT NULL,
    notiz TEXT NOT NULL,
    raum INTEGER REFERENCES raum (id),
    fachplanung INTEGER REFERENCES fachplanung (id)
) STRICT;
CREATE INDEX akteur_raum ON akteur (raum);
CREATE INDEX akteur_fachplanung ON akteur (fachplanung);

CREATE TABLE indikatorenset (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    beschreibung TEXT NOT NULL
) STRICT;

CREATE TABLE indikatorenset_indikator (
    indikatorenset INTEGER NOT NULL REFERENCES indikatorenset (id) ON DELETE CASCADE,
    indikator INTEGER NOT NULL REFERENCES indikator (id),
    PRIMARY KEY (indikatorenset, indikator)
) STRICT, WITHOUT ROWID;
CREATE INDEX indikatorenset_indikator_gesucht ON indikatorenset_indikator (indikator);

CREATE TABLE indikatorenset_kennzahl (
    indikatorenset INTEGER NOT NULL REFERENCES indikatorenset (id) ON DELETE CASCADE,
    kennzahl INTEGER NOT NULL REFERENCES kennzahl (id),
    PRIMARY KEY (indikatorenset, kennzahl)
) STRICT, WITHOUT ROWID;
CREATE INDEX indikatorenset_kennzahl_gesucht ON indikatorenset_kennzahl (kennzahl);

CREATE TABLE thema (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    titel TEXT NOT NULL CHECK (titel <> ''),
    fragestellung TEXT NOT NULL,
    beschreibung TEXT NOT NULL,
    herkunft TEXT NOT NULL CHECK (herkunft IN ('politik', 'verwaltung', 'extern')),
    zustand TEXT NOT NULL CHECK (zustand IN ('aktiv', 'ruht', 'beendet', 'abgelehnt', 'beantwortet')),
    federfuehrung INTEGER REFERENCES fachplanung (id),
    indikatorenset INTEGER REFERENCES indikatorenset (id),
    vorgaenger INTEGER REFERENCES thema (id) ON DELETE SET NULL,
    sortierung INTEGER NOT NULL,
    angelegt TEXT NOT NULL,
    wiedervorlage TEXT NOT NULL,
    auftrag_gremium TEXT NOT NULL,
    auftrag_datum TEXT NOT NULL,
    auftrag_drucksache TEXT NOT NULL,
    hinweis_von TEXT NOT NULL,
    hinweis_datum TEXT NOT NULL,
    hinweis_text TEXT NOT NULL,
    signifikanz TEXT NOT NULL CHECK (signifikanz IN ('offen', 'wie_a', 'wie_b', 'antwort')),
    signifikanz_begruendung TEXT NOT NULL,
    signifikanz_datum TEXT NOT NULL,
    antwort TEXT NOT NULL,
    antwort_datum TEXT NOT NULL,
    beendet_am TEXT NOT NULL,
    beendet_grund TEXT NOT NULL,
    erfunden INTEGER NOT NULL CHECK (erfunden IN (0, 1))
) STRICT;

CREATE TABLE thema_zielgruppe (
    thema INTEGER NOT NULL REFERENCES thema (id) ON DELETE CASCADE,
    zielgruppe INTEGER NOT NULL REFERENCES zielgruppe (id),
    PRIMARY KEY (thema, zielgruppe)
) STRICT, WITHOUT ROWID;
CREATE INDEX thema_zielgruppe_gesucht ON thema_zielgruppe (zielgruppe);

CREATE TABLE thema_raum (
    thema INTEGER NOT NULL REFERENCES thema (id) ON DELETE CASCADE,
    raum INTEGER NOT NULL REFERENCES raum (id),
    PRIMARY KEY (thema, raum)
) STRICT, WITHOUT ROWID;
CREATE INDEX thema_raum_gesucht ON thema_raum (raum);
CREATE INDEX thema_federfuehrung ON thema (federfuehrung);
CREATE INDEX thema_indikatorenset ON thema (indikatorenset);
CREATE INDEX thema_vorgaenger ON thema (vorgaenger);

CREATE TABLE thema_fachplanung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    thema INTEGER NOT NULL REFERENCES thema (id) ON DELETE CASCADE,
    fachplanung INTEGER NOT NULL REFERENCES fachplanung (id),
    aspekt TEXT NOT NULL,
    ansprechperson TEXT NOT NULL,
    UNIQUE (thema, fachplanung)
) STRICT;
CREATE INDEX thema_fachplanung_fachplanung ON thema_fachplanung (fachplanung);

CREATE TABLE beschluss (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    thema INTEGER NOT NULL REFERENCES thema (id) ON DELETE CASCADE,
    gremium TEXT NOT NULL,
    drucksache TEXT NOT NULL,
    vorlage_datum TEXT NOT NULL,
    datum TEXT NOT NULL,
    ergebnis TEXT NOT NULL CHECK (ergebnis IN ('offen', 'angenommen', 'geaendert', 'vertagt', 'abgelehnt')),
    wortlaut TEXT NOT NULL,
    auflagen TEXT NOT NULL,
    CHECK (datum = '' OR vorlage_datum <= datum)
) STRICT;
CREATE INDEX beschluss_thema ON beschluss (thema);

CREATE TABLE beziehung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    von INTEGER NOT NULL REFERENCES akteur (id) ON DELETE CASCADE,
    nach INTEGER NOT NULL REFERENCES akteur (id) ON DELETE CASCADE,
    art TEXT NOT NULL,
    staerke INTEGER NOT NULL,
    beidseitig INTEGER NOT NULL CHECK (beidseitig IN (0, 1)),
    thema INTEGER REFERENCES thema (id) ON DELETE SET NULL,
    notiz TEXT NOT NULL,
    CHECK (staerke BETWEEN 1 AND 3),
    CHECK (von <> nach)
) STRICT;
CREATE INDEX beziehung_von ON beziehung (von);
CREATE INDEX beziehung_nach ON beziehung (nach);
CREATE INDEX beziehung_thema ON beziehung (thema);

-- Durchläufe and steps ----------------------------------------------------------------------------------------------

CREATE TABLE durchlauf (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    thema INTEGER NOT NULL REFERENCES thema (id) ON DELETE CASCADE,
    nummer INTEGER NOT NULL,
    beginn TEXT NOT NULL,
    ende TEXT NOT NULL,
    anlass TEXT NOT NULL,
    zusammenfassung TEXT NOT NULL,
    UNIQUE (thema, nummer),
    CHECK (ende = '' OR beginn <= ende)
) STRICT;
-- Two rounds of one Thema are never open at once.
CREATE UNIQUE INDEX durchlauf_offen ON durchlauf (thema) WHERE ende = '';

CREATE TABLE schritt (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    art TEXT NOT NULL
        CHECK (art IN ('thema', 'analyse', 'interpretation', 'planung', 'umsetzung', 'wirkung', 'anpassung')),
    zustand TEXT NOT NULL CHECK (zustand IN ('offen', 'in_arbeit', 'abgeschlossen', 'entfaellt')),
    begruendung TEXT NOT NULL,
    verantwortlich INTEGER REFERENCES akteur (id),
    beginn TEXT NOT NULL,
    ende TEXT NOT NULL,
    frist TEXT NOT NULL,
    wiedervorlage TEXT NOT NULL,
    ergebnis TEXT NOT NULL,
    notiz TEXT NOT NULL,
    UNIQUE (durchlauf, art)
) STRICT;
CREATE INDEX schritt_verantwortlich ON schritt (verantwortlich);

CREATE TABLE schrittwechsel (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    schritt INTEGER NOT NULL REFERENCES schritt (id) ON DELETE CASCADE,
    zeitpunkt TEXT NOT NULL,
    wer TEXT NOT NULL,
    von TEXT NOT NULL CHECK (von IN ('offen', 'in_arbeit', 'abgeschlossen', 'entfaellt')),
    nach TEXT NOT NULL CHECK (nach IN ('offen', 'in_arbeit', 'abgeschlossen', 'entfaellt')),
    grund TEXT NOT NULL
) STRICT;
CREATE INDEX schrittwechsel_schritt ON schrittwechsel (schritt);

CREATE TABLE beteiligung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    schritt INTEGER NOT NULL REFERENCES schritt (id) ON DELETE CASCADE,
    akteur INTEGER NOT NULL REFERENCES akteur (id),
    stufe TEXT NOT NULL
        CHECK (stufe IN ('information', 'anhoerung', 'mitwirkung', 'mitbestimmung', 'mitentscheidung', 'selbstorganisation')),
    notiz TEXT NOT NULL,
    UNIQUE (schritt, akteur)
) STRICT;
CREATE INDEX beteiligung_akteur ON beteiligung (akteur);

-- Work without numbers, working groups ------------------------------------------------------------------------------

CREATE TABLE aktivitaet (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    thema INTEGER REFERENCES thema (id) ON DELETE CASCADE,
    schritt INTEGER REFERENCES schritt (id) ON DELETE SET NULL,
    art TEXT NOT NULL
        CHECK (art IN ('workshop', 'fachtagung', 'konferenz', 'interview', 'schulung', 'moderation', 'netzwerkanalyse', 'arbeitsgruppe', 'beteiligung', 'sonstige')),
    phase TEXT NOT NULL
        CHECK (phase IN ('vorbereitung', 'durchfuehrung', 'begleitung', 'nachbereitung', 'abgeschlossen')),
    titel TEXT NOT NULL CHECK (titel <> ''),
    absicht TEXT NOT NULL,
    methode TEXT NOT NULL,
    beginn TEXT NOT NULL,
    ende TEXT NOT NULL,
    ort TEXT NOT NULL,
    wiederholung TEXT NOT NULL
        CHECK (wiederholung IN ('keine', 'woechentlich', 'monatlich', 'vierteljaehrlich', 'halbjaehrlich', 'jaehrlich')),
    wiederholung_bis TEXT NOT NULL,
    serie INTEGER REFERENCES aktivitaet (id) ON DELETE SET NULL,
    verantwortlich INTEGER REFERENCES akteur (id),
    vorbereitung TEXT NOT NULL,
    durchfuehrung TEXT NOT NULL,
    begleitung TEXT NOT NULL,
    nachbereitung TEXT NOT NULL,
    leitfaden TEXT NOT NULL,
    CHECK (ende = '' OR beginn <= ende)
) STRICT;
CREATE INDEX aktivitaet_thema ON aktivitaet (thema);
CREATE INDEX aktivitaet_schritt ON aktivitaet (schritt);
CREATE INDEX aktivitaet_serie ON aktivitaet (serie);
CREATE INDEX aktivitaet_verantwortlich ON aktivitaet (verantwortlich);

CREATE TABLE teilnahme (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    aktivitaet INTEGER NOT NULL REFERENCES aktivitaet (id) ON DELETE CASCADE,
    akteur INTEGER REFERENCES akteur (id),
    name TEXT NOT NULL,
    rolle TEXT NOT NULL,
    anwesend INTEGER NOT NULL CHECK (anwesend IN (0, 1))
) STRICT;
CREATE INDEX teilnahme_aktivitaet ON teilnahme (aktivitaet);
CREATE INDEX teilnahme_akteur ON teilnahme (akteur);

CREATE TABLE arbeitsgruppe (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    art TEXT NOT NULL CHECK (art IN ('staendig', 'anlass', 'thema')),
    auftrag TEXT NOT NULL,
    thema INTEGER REFERENCES thema (id) ON DELETE SET NULL,
    gegruendet TEXT NOT NULL,
    aufgeloest TEXT NOT NULL,
    aufloesung_grund TEXT NOT NULL,
    leitung INTEGER REFERENCES akteur (id),
    CHECK (aufgeloest = '' OR gegruendet <= aufgeloest)
) STRICT;
CREATE INDEX arbeitsgruppe_thema ON arbeitsgruppe (thema);
CREATE INDEX arbeitsgruppe_leitung ON arbeitsgruppe (leitung);

CREATE TABLE mitglied (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    gruppe INTEGER NOT NULL REFERENCES arbeitsgruppe (id) ON DELETE CASCADE,
    akteur INTEGER NOT NULL REFERENCES akteur (id),
    rolle TEXT NOT NULL,
    von TEXT NOT NULL,
    bis TEXT NOT NULL,
    CHECK (bis = '' OR von <= bis)
) STRICT;
CREATE INDEX mitglied_gruppe ON mitglied (gruppe);
CREATE INDEX mitglied_akteur ON mitglied (akteur);

-- Durchläufe and steps ----------------------------------------------------------------------------------------------

CREATE TABLE anhang (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    thema INTEGER REFERENCES thema (id) ON DELETE CASCADE,
    schritt INTEGER REFERENCES schritt (id) ON DELETE CASCADE,
    aktivitaet INTEGER REFERENCES aktivitaet (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    typ TEXT NOT NULL,
    groesse INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    notiz TEXT NOT NULL,
    zeitpunkt TEXT NOT NULL
) STRICT;

CREATE TABLE anhang_inhalt (
    anhang INTEGER PRIMARY KEY REFERENCES anhang (id) ON DELETE CASCADE,
    inhalt BLOB NOT NULL
) STRICT;
CREATE INDEX anhang_thema ON anhang (thema);
CREATE INDEX anhang_schritt ON anhang (schritt);
CREATE INDEX anhang_aktivitaet ON anhang (aktivitaet);

-- Step 2: what was seen and what there is ---------------------------------------------------------------------------

CREATE TABLE ansicht (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    notiz TEXT NOT NULL,
    art TEXT NOT NULL CHECK (art IN ('karte', 'verlauf', 'rangfolge', 'tabelle')),
    thema INTEGER REFERENCES thema (id) ON DELETE CASCADE,
    definition TEXT NOT NULL,
    stand INTEGER REFERENCES lieferung (id),
    erstellt TEXT NOT NULL,
    wer TEXT NOT NULL,
    sortierung INTEGER NOT NULL
) STRICT;
CREATE INDEX ansicht_thema ON ansicht (thema);
CREATE INDEX ansicht_stand ON ansicht (stand);

CREATE TABLE befund (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    art TEXT NOT NULL CHECK (art IN ('daten', 'qualitativ')),
    wertung TEXT NOT NULL CHECK (wertung IN ('auffaellig', 'unauffaellig', 'guenstig', 'offen')),
    text TEXT NOT NULL CHECK (text <> ''),
    ansicht INTEGER REFERENCES ansicht (id),
    aktivitaet INTEGER REFERENCES aktivitaet (id),
    sortierung INTEGER NOT NULL
) STRICT;

CREATE TABLE befund_raum (
    befund INTEGER NOT NULL REFERENCES befund (id) ON DELETE CASCADE,
    raum INTEGER NOT NULL REFERENCES raum (id),
    PRIMARY KEY (befund, raum)
) STRICT, WITHOUT ROWID;
CREATE INDEX befund_raum_gesucht ON befund_raum (raum);
CREATE INDEX befund_durchlauf ON befund (durchlauf);
CREATE INDEX befund_ansicht ON befund (ansicht);
CREATE INDEX befund_aktivitaet ON befund (aktivitaet);

CREATE TABLE angebot (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    art TEXT NOT NULL CHECK (art IN ('angebot', 'einrichtung')),
    traeger TEXT NOT NULL,
    fachplanung INTEGER REFERENCES fachplanung (id),
    raum INTEGER REFERENCES raum (id),
    adresse TEXT NOT NULL,
    rechtswert REAL,
    hochwert REAL,
    kapazitaet REAL,
    einheit TEXT NOT NULL,
    belegt REAL,
    stand TEXT NOT NULL,
    beschreibung TEXT NOT NULL,
    von TEXT NOT NULL,
    bis TEXT NOT NULL,
    erfunden INTEGER NOT NULL CHECK (erfunden IN (0, 1)),
    CHECK (kapazitaet >= 0),
    CHECK (belegt >= 0),
    CHECK (bis = '' OR von <= bis)
) STRICT;

CREATE TABLE angebot_zielgruppe (
    angebot INTEGER NOT NULL REFERENCES angebot (id) ON DELETE CASCADE,
    zielgruppe INTEGER NOT NULL REFERENCES zielgruppe (id),
    PRIMARY KEY (angebot, zielgruppe)
) STRICT, WITHOUT ROWID;
CREATE INDEX angebot_zielgruppe_gesucht ON angebot_zielgruppe (zielgruppe);

CREATE TABLE angebot_einzugsraum (
    angebot INTEGER NOT NULL REFERENCES angebot (id) ON DELETE CASCADE,
    raum INTEGER NOT NULL REFERENCES raum (id),
    PRIMARY KEY (angebot, raum)
) STRICT, WITHOUT ROWID;
CREATE INDEX angebot_einzugsraum_gesucht ON angebot_einzugsraum (raum);
CREATE INDEX angebot_fachplanung ON angebot (fachplanung);
CREATE INDEX angebot_raum ON angebot (raum);

CREATE TABLE bestandseintrag (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    angebot INTEGER NOT NULL REFERENCES angebot (id),
    einschaetzung TEXT NOT NULL,
    UNIQUE (durchlauf, angebot)
) STRICT;
CREATE INDEX bestandseintrag_angebot ON bestandseintrag (angebot);

CREATE TABLE datenbedarf (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    beschreibung TEXT NOT NULL CHECK (beschreibung <> ''),
    an_wen TEXT NOT NULL,
    zustand TEXT NOT NULL CHECK (zustand IN ('offen', 'angefragt', 'erhalten', 'nicht_moeglich')),
    angefragt_am TEXT NOT NULL,
    frist TEXT NOT NULL,
    antwort TEXT NOT NULL
) STRICT;
CREATE INDEX datenbedarf_durchlauf ON datenbedarf (durchlauf);

-- Step 3: weighing --------------------------------------------------------------------------------------------------

CREATE TABLE ruecksprache (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    datum TEXT NOT NULL,
    akteur INTEGER REFERENCES akteur (id),
    gegenstand TEXT NOT NULL,
    ergebnis TEXT NOT NULL
) STRICT;
CREATE INDEX ruecksprache_durchlauf ON ruecksprache (durchlauf);
CREATE INDEX ruecksprache_akteur ON ruecksprache (akteur);

CREATE TABLE handlungserfordernis (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    titel TEXT NOT NULL CHECK (titel <> ''),
    begruendung TEXT NOT NULL,
    verfolgt INTEGER NOT NULL CHECK (verfolgt IN (0, 1)),
    sortierung INTEGER NOT NULL
) STRICT;

CREATE TABLE handlungserfordernis_raum (
    handlungserfordernis INTEGER NOT NULL REFERENCES handlungserfordernis (id) ON DELETE CASCADE,
    raum INTEGER NOT NULL REFERENCES raum (id),
    PRIMARY KEY (handlungserfordernis, raum)
) STRICT, WITHOUT ROWID;
CREATE INDEX handlungserfordernis_raum_gesucht ON handlungserfordernis_raum (raum);

CREATE TABLE handlungserfordernis_zielgruppe (
    handlungserfordernis INTEGER NOT NULL REFERENCES handlungserfordernis (id) ON DELETE CASCADE,
    zielgruppe INTEGER NOT NULL REFERENCES zielgruppe (id),
    PRIMARY KEY (handlungserfordernis, zielgruppe)
) STRICT, WITHOUT ROWID;
CREATE INDEX handlungserfordernis_zielgruppe_gesucht ON handlungserfordernis_zielgruppe (zielgruppe);

CREATE TABLE handlungserfordernis_befund (
    handlungserfordernis INTEGER NOT NULL REFERENCES handlungserfordernis (id) ON DELETE CASCADE,
    befund INTEGER NOT NULL REFERENCES befund (id),
    PRIMARY KEY (handlungserfordernis, befund)
) STRICT, WITHOUT ROWID;
CREATE INDEX handlungserfordernis_befund_gesucht ON handlungserfordernis_befund (befund);
CREATE INDEX handlungserfordernis_durchlauf ON handlungserfordernis (durchlauf);

CREATE TABLE bewertungskriterium (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    erlaeuterung TEXT NOT NULL,
    gewicht REAL NOT NULL,
    sortierung INTEGER NOT NULL,
    CHECK (gewicht >= 0)
) STRICT;
CREATE INDEX bewertungskriterium_durchlauf ON bewertungskriterium (durchlauf);

CREATE TABLE bewertung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    erfordernis INTEGER NOT NULL REFERENCES handlungserfordernis (id) ON DELETE CASCADE,
    kriterium INTEGER NOT NULL REFERENCES bewertungskriterium (id) ON DELETE CASCADE,
    akteur INTEGER NOT NULL REFERENCES akteur (id),
    punkte INTEGER NOT NULL,
    UNIQUE (erfordernis, kriterium, akteur),
    CHECK (punkte BETWEEN 0 AND 4)
) STRICT;
CREATE INDEX bewertung_kriterium ON bewertung (kriterium);
CREATE INDEX bewertung_akteur ON bewertung (akteur);

-- Steps 4 and 5: Bedarf, Ziele, Massnahmen --------------------------------------------------------------------------

CREATE TABLE bedarf (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    bezeichnung TEXT NOT NULL CHECK (bezeichnung <> ''),
    erfordernis INTEGER REFERENCES handlungserfordernis (id),
    zielgruppe INTEGER REFERENCES zielgruppe (id),
    art TEXT NOT NULL CHECK (art IN ('quote', 'fest')),
    bezug TEXT NOT NULL,
    quote REAL,
    quote_unten REAL,
    quote_oben REAL,
    periode TEXT NOT NULL,
    prognosejahr INTEGER,
    einheit TEXT NOT NULL,
    begruendung TEXT NOT NULL
) STRICT;

CREATE TABLE bedarf_raum (
    bedarf INTEGER NOT NULL REFERENCES bedarf (id) ON DELETE CASCADE,
    raum INTEGER NOT NULL REFERENCES raum (id),
    PRIMARY KEY (bedarf, raum)
) STRICT, WITHOUT ROWID;
CREATE INDEX bedarf_raum_gesucht ON bedarf_raum (raum);

CREATE TABLE bedarf_angebot (
    bedarf INTEGER NOT NULL REFERENCES bedarf (id) ON DELETE CASCADE,
    angebot INTEGER NOT NULL REFERENCES angebot (id),
    PRIMARY KEY (bedarf, angebot)
) STRICT, WITHOUT ROWID;
CREATE INDEX bedarf_angebot_gesucht ON bedarf_angebot (angebot);
CREATE INDEX bedarf_durchlauf ON bedarf (durchlauf);
CREATE INDEX bedarf_erfordernis ON bedarf (erfordernis);
CREATE INDEX bedarf_zielgruppe ON bedarf (zielgruppe);

CREATE TABLE bedarfsmenge (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    bedarf INTEGER NOT NULL REFERENCES bedarf (id) ON DELETE CASCADE,
    raum INTEGER NOT NULL REFERENCES raum (id),
    menge REAL,
    begruendung TEXT NOT NULL,
    UNIQUE (bedarf, raum)
) STRICT;
CREATE INDEX bedarfsmenge_raum ON bedarfsmenge (raum);

CREATE TABLE handlungsfeld (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    vorgaenger INTEGER REFERENCES handlungsfeld (id) ON DELETE SET NULL,
    titel TEXT NOT NULL CHECK (titel <> ''),
    beschreibung TEXT NOT NULL,
    prioritaet INTEGER NOT NULL
) STRICT;

CREATE TABLE handlungsfeld_handlungserfordernis (
    handlungsfeld INTEGER NOT NULL REFERENCES handlungsfeld (id) ON DELETE CASCADE,
    handlungserfordernis INTEGER NOT NULL REFERENCES handlungserfordernis (id),
    PRIMARY KEY (handlungsfeld, handlungserfordernis)
) STRICT, WITHOUT ROWID;
CREATE INDEX handlungsfeld_handlungserfordernis_gesucht ON handlungsfeld_handlungserfordernis (handlungserfordernis);
CREATE INDEX handlungsfeld_durchlauf ON handlungsfeld (durchlauf);
CREATE INDEX handlungsfeld_vorgaenger ON handlungsfeld (vorgaenger);

CREATE TABLE ziel (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    vorgaenger INTEGER REFERENCES ziel (id) ON DELETE SET NULL,
    uebergeordnet INTEGER REFERENCES ziel (id),
    art TEXT NOT NULL CHECK (art IN ('leitziel', 'wirkungsziel', 'teilziel')),
    titel TEXT NOT NULL CHECK (titel <> ''),
    wirkungshypothese TEXT NOT NULL,
    wirkungsstufe INTEGER NOT NULL,
    handlungsfeld INTEGER REFERENCES handlungsfeld (id),
    indikator INTEGER REFERENCES indikator (id),
    kennzahl INTEGER REFERENCES kennzahl (id),
    richtung TEXT NOT NULL CHECK (richtung IN ('senken', 'erhoehen', 'halten')),
    regel TEXT NOT NULL CHECK (regel IN ('zielwert', 'halten', 'richtung')),
    ausgangswert REAL,
    ausgangsjahr INTEGER,
    zielwert REAL,
    zieljahr INTEGER,
    zustand TEXT NOT NULL CHECK (zustand IN ('gilt', 'erreicht', 'aufgegeben')),
    sortierung INTEGER NOT NULL,
    CHECK (wirkungsstufe BETWEEN 1 AND 7),
    CHECK (indikator IS NULL OR kennzahl IS NULL),
    CHECK (zieljahr IS NULL OR ausgangsjahr IS NULL OR ausgangsjahr < zieljahr)
) STRICT;

CREATE TABLE ziel_raum (
    ziel INTEGER NOT NULL REFERENCES ziel (id) ON DELETE CASCADE,
    raum INTEGER NOT NULL REFERENCES raum (id),
    PRIMARY KEY (ziel, raum)
) STRICT, WITHOUT ROWID;
CREATE INDEX ziel_raum_gesucht ON ziel_raum (raum);

CREATE TABLE ziel_vergleichsraum (
    ziel INTEGER NOT NULL REFERENCES ziel (id) ON DELETE CASCADE,
    raum INTEGER NOT NULL REFERENCES raum (id),
    PRIMARY KEY (ziel, raum)
) STRICT, WITHOUT ROWID;
CREATE INDEX ziel_vergleichsraum_gesucht ON ziel_vergleichsraum (raum);
CREATE INDEX ziel_durchlauf ON ziel (durchlauf);
CREATE INDEX ziel_vorgaenger ON ziel (vorgaenger);
CREATE INDEX ziel_uebergeordnet ON ziel (uebergeordnet);
CREATE INDEX ziel_handlungsfeld ON ziel (handlungsfeld);
CREATE INDEX ziel_indikator ON ziel (indikator);
CREATE INDEX ziel_kennzahl ON ziel (kennzahl);

CREATE TABLE massnahme (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    vorgaenger INTEGER REFERENCES massnahme (id) ON DELETE SET NULL,
    titel TEXT NOT NULL CHECK (titel <> ''),
    beschreibung TEXT NOT NULL,
    handlungsfeld INTEGER REFERENCES handlungsfeld (id),
    verantwortlich INTEGER REFERENCES akteur (id),
    beginn TEXT NOT NULL,
    ende TEXT NOT NULL,
    zustand TEXT NOT NULL
        CHECK (zustand IN ('geplant', 'beschlossen', 'laeuft', 'abgeschlossen', 'zurueckgestellt', 'gestoppt')),
    fortschritt REAL,
    stand TEXT NOT NULL,
    sortierung INTEGER NOT NULL,
    erfunden INTEGER NOT NULL CHECK (erfunden IN (0, 1)),
    CHECK (ende = '' OR beginn <= ende),
    CHECK (fortschritt BETWEEN 0 AND 100)
) STRICT;

CREATE TABLE massnahme_raum (
    massnahme INTEGER NOT NULL REFERENCES massnahme (id) ON DELETE CASCADE,
    raum INTEGER NOT NULL REFERENCES raum (id),
    PRIMARY KEY (massnahme, raum)
) STRICT, WITHOUT ROWID;
CREATE INDEX massnahme_raum_gesucht ON massnahme_raum (raum);

CREATE TABLE massnahme_ziel (
    massnahme INTEGER NOT NULL REFERENCES massnahme (id) ON DELETE CASCADE,
    ziel INTEGER NOT NULL REFERENCES ziel (id),
    PRIMARY KEY (massnahme, ziel)
) STRICT, WITHOUT ROWID;
CREATE INDEX massnahme_ziel_gesucht ON massnahme_ziel (ziel);
CREATE INDEX massnahme_durchlauf ON massnahme (durchlauf);
CREATE INDEX massnahme_vorgaenger ON massnahme (vorgaenger);
CREATE INDEX massnahme_handlungsfeld ON massnahme (handlungsfeld);
CREATE INDEX massnahme_verantwortlich ON massnahme (verantwortlich);

CREATE TABLE meilenstein (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    massnahme INTEGER NOT NULL REFERENCES massnahme (id) ON DELETE CASCADE,
    titel TEXT NOT NULL CHECK (titel <> ''),
    termin TEXT NOT NULL,
    erreicht_am TEXT NOT NULL
) STRICT;
CREATE INDEX meilenstein_massnahme ON meilenstein (massnahme);

CREATE TABLE budgetposten (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    massnahme INTEGER NOT NULL REFERENCES massnahme (id) ON DELETE CASCADE,
    jahr INTEGER,
    posten TEXT NOT NULL,
    plan REAL,
    ist REAL,
    finanzierung TEXT NOT NULL
) STRICT;
CREATE INDEX budgetposten_massnahme ON budgetposten (massnahme);

CREATE TABLE abstimmung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    massnahme INTEGER REFERENCES massnahme (id),
    datum TEXT NOT NULL,
    beteiligte TEXT NOT NULL,
    gegenstand TEXT NOT NULL,
    ergebnis TEXT NOT NULL,
    beitrag_isp TEXT NOT NULL
) STRICT;
CREATE INDEX abstimmung_durchlauf ON abstimmung (durchlauf);
CREATE INDEX abstimmung_massnahme ON abstimmung (massnahme);

-- Steps 6 and 7: effect and decisions -------------------------------------------------------------------------------

CREATE TABLE zielbewertung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    ziel INTEGER NOT NULL REFERENCES ziel (id) ON DELETE CASCADE,
    datum TEXT NOT NULL,
    jahr INTEGER,
    wert REAL,
    prognose REAL,
    abweichung REAL,
    wetter TEXT NOT NULL CHECK (wetter IN ('keine', 'sonne', 'leicht_bewoelkt', 'wolke', 'blitz')),
    stand INTEGER REFERENCES lieferung (id),
    kommentar TEXT NOT NULL
) STRICT;
CREATE INDEX zielbewertung_ziel ON zielbewertung (ziel);
CREATE INDEX zielbewertung_stand ON zielbewertung (stand);

CREATE TABLE ueberpruefung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    art TEXT NOT NULL CHECK (art IN ('massnahme', 'prozess', 'ergebnis')),
    massnahme INTEGER REFERENCES massnahme (id),
    ziel INTEGER REFERENCES ziel (id),
    schritt INTEGER,
    feststellung TEXT NOT NULL,
    empfehlung TEXT NOT NULL
) STRICT;
CREATE INDEX ueberpruefung_durchlauf ON ueberpruefung (durchlauf);
CREATE INDEX ueberpruefung_massnahme ON ueberpruefung (massnahme);
CREATE INDEX ueberpruefung_ziel ON ueberpruefung (ziel);

CREATE TABLE entscheidung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    durchlauf INTEGER NOT NULL REFERENCES durchlauf (id) ON DELETE CASCADE,
    art TEXT NOT NULL
        CHECK (art IN ('fortfuehren', 'massnahmen_aendern', 'ziele_aendern', 'neues_thema', 'beenden')),
    begruendung TEXT NOT NULL,
    datum TEXT NOT NULL,
    akteur INTEGER REFERENCES akteur (id),
    massnahme INTEGER REFERENCES massnahme (id),
    ziel INTEGER REFERENCES ziel (id),
    folgethema INTEGER REFERENCES thema (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX entscheidung_durchlauf ON entscheidung (durchlauf);
CREATE INDEX entscheidung_akteur ON entscheidung (akteur);
CREATE INDEX entscheidung_massnahme ON entscheidung (massnahme);
CREATE INDEX entscheidung_ziel ON entscheidung (ziel);
CREATE INDEX entscheidung_folgethema ON entscheidung (folgethema);
