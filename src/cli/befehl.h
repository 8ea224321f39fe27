// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/issue.h"
#include "base/result.h"
#include "cli/ausgabe.h"
#include "cli/codes.h"
#include "workspace/werkbank.h"

#include <QCommandLineParser>
#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace isp::cli {

/// Exit codes of cli.md.
enum Ende { kFertig = 0, kAbgelehnt = 1, kBenutzung = 2, kNichtZuOeffnen = 3, kTeilweise = 4 };

/// One option of a command, as data: `--name WERT` or, without `wert`, a switch.
struct Option {
    const char* name;
    const char* wert;
    const char* hilfe;
};

/// What a command is given: its parsed options, the store path, the other arguments.
struct Aufruf {
    const QCommandLineParser& parser;
    QStringList argumente;  ///< without the command and the store
    QString store;
    Progress progress;
    QString unterbefehl = {};

    [[nodiscard]] bool hat(const char* option) const { return parser.isSet(QLatin1String(option)); }
    [[nodiscard]] std::string text(const char* option) const {
        return parser.value(QLatin1String(option)).toStdString();
    }
    [[nodiscard]] std::filesystem::path pfad() const { return store.toStdString(); }
};

/// What a command leaves behind.
struct Ergebnis {
    Ende ende = kFertig;
    Ausgabetabelle tabelle;
    QByteArray text;   ///< goes out instead of the table for `tabelle`, where a list says too little
    QByteArray json;   ///< and for `json`
    IssueList issues;  ///< listed on standard error
    QString hinweis;   ///< a closing sentence on standard error
};

/// One command, as data: the table of all commands is in befehle.cpp.
struct Befehl {
    const char* name;
    const char* argumente;  ///< in words, for the help
    const char* hilfe;
    int mindestens;  ///< number of arguments after the store
    int hoechstens;
    std::vector<Option> optionen;
    Result<Ergebnis> (*ausfuehren)(const Aufruf&);
    const char* unterbefehle = nullptr;   ///< `export|einspielen`: one of them stands before the store
    const char* zuerst = "WERKBANK.isp";  ///< what the first argument is, where it is no store
};

[[nodiscard]] const std::vector<Befehl>& befehle();

// Shared by the commands.
/// Keeps windows and other commands from writing to the store until this one ends; a store that is not there
/// is not kept. Error: store::codes::kBelegt.
[[nodiscard]] Status sperre(const Aufruf& aufruf);
[[nodiscard]] Result<std::unique_ptr<workspace::Werkbank>> oeffne(
    const Aufruf& aufruf, store::OpenMode mode = store::OpenMode::kReadOnly);
/// The level of --raumebene, or the store's analysis level.
[[nodiscard]] Result<const Raumebene*> ebeneOf(const Aufruf& aufruf, const workspace::Bestand& bestand);
/// --periode as a filter; `otherwise` where it is not given.
[[nodiscard]] Result<PeriodenFilter> periodenOf(const Aufruf& aufruf, const PeriodenFilter& otherwise);
/// --periode as one Periode; nullopt for `letzte` or where it is not given.
[[nodiscard]] Result<std::optional<Periode>> periodeOf(const Aufruf& aufruf);
/// --gebietsstand as an ISO day; empty where it is not given.
[[nodiscard]] Result<std::string> gebietsstandOf(const Aufruf& aufruf);
[[nodiscard]] Result<int> zahlOf(const Aufruf& aufruf, const char* option, int otherwise, int min, int max);
[[nodiscard]] QString q(const std::string& text);

// The commands, by topic.
Result<Ergebnis> anlegen(const Aufruf&);
Result<Ergebnis> info(const Aufruf&);
Result<Ergebnis> pruefen(const Aufruf&);
Result<Ergebnis> sichern(const Aufruf&);
Result<Ergebnis> sicherungen(const Aufruf&);
Result<Ergebnis> wiederherstellen(const Aufruf&);
Result<Ergebnis> personen(const Aufruf&);
Result<Ergebnis> schuetzen(const Aufruf&);
Result<Ergebnis> entschuetzen(const Aufruf&);
Result<Ergebnis> aenderungen(const Aufruf&);
Result<Ergebnis> raeume(const Aufruf&);
Result<Ergebnis> grenzen(const Aufruf&);
Result<Ergebnis> nachbarn(const Aufruf&);
Result<Ergebnis> importieren(const Aufruf&);
Result<Ergebnis> lieferungen(const Aufruf&);
Result<Ergebnis> kennzahlen(const Aufruf&);
Result<Ergebnis> indikatoren(const Aufruf&);
Result<Ergebnis> indikator(const Aufruf&);
Result<Ergebnis> werte(const Aufruf&);
Result<Ergebnis> luecken(const Aufruf&);
Result<Ergebnis> plausibilitaet(const Aufruf&);
Result<Ergebnis> exportieren(const Aufruf&);
Result<Ergebnis> historie(const Aufruf&);
Result<Ergebnis> wert(const Aufruf&);
Result<Ergebnis> vergleich(const Aufruf&);
Result<Ergebnis> klassen(const Aufruf&);
Result<Ergebnis> statistik(const Aufruf&);
Result<Ergebnis> trend(const Aufruf&);
Result<Ergebnis> korrelation(const Aufruf&);
Result<Ergebnis> autokorrelation(const Aufruf&);
Result<Ergebnis> prognose(const Aufruf&);
Result<Ergebnis> hinweise(const Aufruf&);
Result<Ergebnis> index(const Aufruf&);
Result<Ergebnis> karte(const Aufruf&);
Result<Ergebnis> themen(const Aufruf&);
Result<Ergebnis> thema(const Aufruf&);
Result<Ergebnis> bericht(const Aufruf&);
Result<Ergebnis> berichte(const Aufruf&);

}  // namespace isp::cli
