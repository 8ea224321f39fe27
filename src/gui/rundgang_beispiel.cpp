// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rundgang_beispiel.h"

#include "base/codes.h"
#include "workspace/aenderungspaket.h"
#include "workspace/austausch.h"
#include "workspace/themenbuch.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

namespace isp::gui {

namespace {

namespace fs = std::filesystem;

/// Adds to the titles of the Themen in the store at `pfad`, of all or of the first.
Status aendere(const fs::path& pfad, const std::string& zusatz, bool alle) {
    ISP_TRY(const auto werkbank, workspace::Werkbank::oeffnen(pfad));
    ISP_TRY(auto themen, werkbank->themen().themen());
    if (themen.empty()) return makeError(isp::codes::kFileNotFound, {pfad.string()});
    if (!alle) themen.resize(1);
    for (auto& thema : themen) {
        thema.titel += zusatz;
        ISP_CHECK(werkbank->themen().speichere(thema, {}));
    }
    return {};
}

/// The beginning is the present store with an older title, the package has changed that title otherwise.
Status packeBeispiel(const fs::path& ordner, const fs::path& ziel, workspace::Werkbank& werkbank) {
    const auto anfang = ordner / "anfang.isp", kopie = ordner / "kopie.isp";
    ISP_CHECK(werkbank.store().backupTo(anfang));
    ISP_CHECK(aendere(anfang, " im Entwurf", false));
    ISP_TRY(const auto began, workspace::Werkbank::oeffnen(anfang));
    ISP_CHECK(began->store().backupTo(kopie));
    ISP_CHECK(aendere(kopie, " (erfunden)", true));
    ISP_TRY(const auto paket, workspace::paketSeit(kopie, anfang));
    return workspace::schreibePaket(paket, ziel);
}

}  // namespace

QString schreibeBeispielpaket(const QString& ordner, workspace::Werkbank& werkbank) {
    QDir dir(ordner);
    if (!dir.mkpath(QStringLiteral("pakete"))) return {};
    const auto folder = dir.filePath(QStringLiteral("pakete"));
    const fs::path place = ordner.toStdU16String();
    const auto made =
        packeBeispiel(place, fs::path(folder.toStdU16String()) / "anna-erfunden.ispx", werkbank);
    return made ? folder : QString();
}

QString schreibeBeispieltabelle(const QString& ordner, const workspace::Bestand& bestand) {
    QFile file(QDir(ordner).filePath(QStringLiteral("kita_plaetze_erfunden.csv")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) return {};
    QTextStream out(&file);
    const auto* ebene = bestand.analyseEbene();
    const auto raeume = ebene != nullptr ? bestand.positionen(ebene->id) : std::vector<workspace::Position>();
    out << QStringLiteral("schluessel;name;periode;kennzahl;wert;zeichen\n");
    int number = 0;
    for (const int year : {2022, 2023, 2024}) {
        for (const auto position : raeume) {
            const auto& raum = bestand.raeume()[position];
            ++number;
            const auto value =
                number == 4 ? QStringLiteral("viele") : QString::number(120 + number * 37 % 800);
            const auto sign = year == 2024 ? QStringLiteral("p") : QString();
            out << QString::fromStdString(raum.schluessel) << u';' << QString::fromStdString(raum.name)
                << u';' << year << QStringLiteral(";KITA_PLAETZE_ERFUNDEN;") << value << u';' << sign
                << u'\n';
        }
    }
    out << QStringLiteral("010609999;Unbekannt;2024;KITA_PLAETZE_ERFUNDEN;12;\n");
    return file.fileName();
}

}  // namespace isp::gui
