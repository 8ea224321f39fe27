-- SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Remembered headings of tables
-- min_compatible: 1

-- A heading of a table that was given to a Kennzahl once. lieferant '' holds for every supplier; tabelle is the
-- official number of the table, '' where it has none.
CREATE TABLE kennzahlmerkung (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    lieferant TEXT NOT NULL,
    tabelle TEXT NOT NULL,
    ueberschrift TEXT NOT NULL CHECK (ueberschrift <> ''),
    kennzahl INTEGER NOT NULL REFERENCES kennzahl (id) ON DELETE CASCADE,
    UNIQUE (lieferant, tabelle, ueberschrift)
) STRICT;
CREATE INDEX kennzahlmerkung_kennzahl ON kennzahlmerkung (kennzahl);
