// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What all reports begin and end with.
#pragma once

#include "report/bericht.h"

#include <string>
#include <vector>

namespace isp::report {

/// Title, author, marks, look. `vermerk`: whether an internal document says so on each page.
[[nodiscard]] Dokument rahmen(const Berichtswunsch& wunsch, const QString& titel);
/// Cover: logo, title, subtitle, lines below.
void addDeckblatt(Dokument& out, const QString& titel, const QString& untertitel, const QStringList& zeilen);
/// Contents, and the words of the house before the first chapter.
void addVerzeichnis(Dokument& out, const Berichtswunsch& wunsch, int tiefe = 2);
/// The words of the house in a report without contents.
void addEinleitung(Dokument& out, const Berichtswunsch& wunsch);
/// Name and value of facts, one a line; what is not given says so.
[[nodiscard]] Tabelle angabentabelle(const QString& titel,
                                     const std::vector<std::pair<QString, QString>>& angaben);
void addSchluss(Dokument& out, const Berichtswunsch& wunsch);

/// A paragraph per line of a text; `leer` (quiet) where there is none.
void addText(Dokument& out, const std::string& text, const QString& leer = {});
void addLeer(Dokument& out, const QString& text);
/// Whether a public document may name an actor: no persons.
[[nodiscard]] QString akteurname(const std::vector<Akteur>& akteure, AkteurId id, bool oeffentlich);

}  // namespace isp::report
