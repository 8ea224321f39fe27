-- SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- description: Catalogue: direction of a Kennzahl, who answers for an Indikator, order of sets and of their members
-- min_compatible: 1
--
-- The full-text search has no tables here: a catalogue is small, its index is made in memory when it is needed, so
-- that it can neither lag behind the records nor differ between two stores.

ALTER TABLE kennzahl ADD COLUMN richtung TEXT NOT NULL DEFAULT 'neutral'
    CHECK (richtung IN ('neutral', 'hoch_schlecht', 'hoch_gut'));

ALTER TABLE indikator ADD COLUMN verantwortlich INTEGER REFERENCES akteur (id);
CREATE INDEX indikator_verantwortlich ON indikator (verantwortlich);

ALTER TABLE indikatorenset ADD COLUMN sortierung INTEGER NOT NULL DEFAULT 0;

-- Place of a member in its set, from 1; 0 where nobody has put them into an order.
ALTER TABLE indikatorenset_indikator ADD COLUMN platz INTEGER NOT NULL DEFAULT 0;
ALTER TABLE indikatorenset_kennzahl ADD COLUMN platz INTEGER NOT NULL DEFAULT 0;
