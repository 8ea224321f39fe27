// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/speicherschutz.h"
#include "cli/befehl.h"
#include "workspace/indexcodes.h"
#include "workspace/indexrechnung.h"
#include "workspace/indizes.h"

#include <QFile>
#include <algorithm>
#include <map>

namespace isp::cli {

namespace {

using workspace::Indexausschluss;
using workspace::Indexbeschreibung;
using workspace::Indexrechnung;
using workspace::Indexzeile;

constexpr int kStellen = 4;

Result<Indexbeschreibung> fromFile(const std::string& path, const std::string& name) {
    QFile file(q(path));
    ISP_CHECK(pruefeFremdeDatei(path));
    if (!file.open(QIODevice::ReadOnly))
        return makeError(isp::codes::kFileNotReadable, {path}).because(file.errorString().toStdString());
    auto read = workspace::indexbeschreibungOf(file.readAll().toStdString());
    if (!read) {
        auto error = std::move(read).error();
        error.location.file = path;
        return error;
    }
    read->name = name;
    return read;
}

Result<Indexbeschreibung> beschreibungOf(const Aufruf& aufruf, workspace::Werkbank& werkbank) {
    const auto name = aufruf.argumente.first().toStdString();
    Indexbeschreibung b;
    if (aufruf.hat("definition")) {
        ISP_TRY(b, fromFile(aufruf.text("definition"), name));
    } else {
        ISP_TRY(const auto index, workspace::findeIndex(werkbank, name));
        ISP_TRY(b, index.beschreibung());
    }
    if (aufruf.hat("raumebene")) {
        ISP_TRY(const auto* ebene, ebeneOf(aufruf, werkbank.bestand()));
        b.raumebene = ebene->code;
    }
    if (aufruf.hat("periode")) {
        ISP_TRY(const auto periode, periodeOf(aufruf));
        b.periode = periode ? periode->toString() : std::string();
    }
    return b;
}

/// The code of each part; with its Ausprägungen where a code stands twice.
std::vector<QString> partColumns(const Indexrechnung& index) {
    std::map<std::string, int> count;
    for (const auto& teil : index.teile)
        ++count[teil.code];
    std::vector<QString> out;
    for (std::size_t j = 0; j < index.teile.size(); ++j) {
        QString name = q(index.teile[j].code);
        if (count[index.teile[j].code] > 1)
            for (const auto& [merkmal, auspraegung] : index.beschreibung.teile[j].merkmale)
                name += QStringLiteral(":") + q(merkmal) + QStringLiteral("=") + q(auspraegung);
        out.push_back(name);
    }
    return out;
}

/// Empty where the Raum is left out.
Feld wordOf(bool there, std::string_view word) {
    if (!there) return {};
    return Feld(std::string(word));
}
Feld countOf(bool there, std::size_t count) {
    if (!there) return {};
    return Feld(static_cast<std::int64_t>(count));
}

std::vector<Feld> rowOf(const Indexrechnung& index, const Indexzeile& row, const Raum& raum) {
    const bool there = row.ausschluss == Indexausschluss::kKeiner;
    std::vector<Feld> out;
    out.emplace_back(raum.schluessel);
    out.emplace_back(raum.name);
    out.push_back(Feld::zahl(row.status.summe, kStellen));
    out.push_back(Feld::zahl(row.status.index, kStellen));
    out.push_back(wordOf(there, workspace::toText(row.status.status)));
    for (std::size_t j = 0; j < index.teile.size(); ++j)
        out.push_back(Feld::zahl(there ? row.status.werte[j] : kFehlt, kStellen));
    out.push_back(Feld::zahl(row.dynamikindex, kStellen));
    out.push_back(wordOf(row.dynamikindex.has_value(), workspace::toText(row.dynamik)));
    out.push_back(countOf(there, row.status.gehalten));
    out.push_back(countOf(there, index.varianten));
    return out;
}

/// One issue for each Raum that is left out, with the reason.
IssueList leftOut(const Indexrechnung& index, const workspace::Bestand& bestand) {
    IssueList out;
    for (const auto& row : index.zeilen) {
        if (row.ausschluss == Indexausschluss::kKeiner) continue;
        const auto& name = bestand.raeume()[row.raum].name;
        if (row.ausschluss == Indexausschluss::kEinwohner) {
            out.add(Severity::kNote, workspace::codes::kIndexZuKlein, {name});
            continue;
        }
        std::string missing;
        for (const auto j : row.fehlend)
            missing += (missing.empty() ? "" : ", ") + index.teile[j].code;
        out.add(Severity::kRefused, workspace::codes::kIndexTeilFehlt, {name, missing});
    }
    return out;
}

QString closing(const Indexrechnung& index) {
    auto text = QStringLiteral("Index „%1“, %2, %3 Räume; ein hoher Wert belastet.")
                    .arg(q(index.beschreibung.name), q(index.periode.toString()))
                    .arg(index.n);
    if (index.vorher)
        text += QStringLiteral(" Dynamik gegenüber %1: %2 Räume.")
                    .arg(q(index.vorher->toString()))
                    .arg(index.nDynamik);
    return text;
}

}  // namespace

Result<Ergebnis> index(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    ISP_TRY(const auto beschreibung, beschreibungOf(aufruf, *werkbank));
    ISP_TRY(const auto found, workspace::rechneIndex(*werkbank, beschreibung));
    Ergebnis ergebnis;
    auto& spalten = ergebnis.tabelle.spalten;
    for (const char* name : {"schluessel", "raum", "summe", "index", "klasse"})
        spalten.push_back(QString::fromLatin1(name));
    for (auto& name : partColumns(found))
        spalten.push_back(std::move(name));
    for (const char* name : {"dynamik_index", "dynamik", "gehalten", "varianten"})
        spalten.push_back(QString::fromLatin1(name));
    const auto& bestand = werkbank->bestand();
    for (const auto& row : found.zeilen)
        ergebnis.tabelle.zeilen.push_back(rowOf(found, row, bestand.raeume()[row.raum]));
    ergebnis.issues = leftOut(found, bestand);
    const bool missing = std::ranges::any_of(
        found.zeilen, [](const Indexzeile& row) { return row.ausschluss == Indexausschluss::kFehlt; });
    if (missing) ergebnis.ende = kTeilweise;
    ergebnis.hinweis = closing(found);
    return ergebnis;
}

}  // namespace isp::cli
