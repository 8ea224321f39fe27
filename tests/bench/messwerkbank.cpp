// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messwerkbank.h"

#include "workspace/importeur.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace isp::workspace {

std::unique_ptr<Werkbank> fresh(const QTemporaryDir& dir, const char* name, bool demo) {
    AnlegeOptionen optionen;
    optionen.demo = demo;
    const std::filesystem::path path = dir.filePath(QLatin1String(name)).toStdString();
    std::filesystem::remove(path);
    return std::move(Werkbank::anlegen(path, optionen)).value();
}

std::unique_ptr<Werkbank> messwerkbank(const QTemporaryDir& dir, int indikatoren) {
    auto w = fresh(dir, "mess.isp", false);
    const auto& b = w->bestand();
    std::string text = "schluessel;periode;kennzahl;wert\n";
    for (const auto p : b.positionen(b.ebene("gemeinde")->id))
        for (int year = 2000; year < 2025; ++year)
            for (const char* code : {"ALO", "BEV_15_64"})
                text += b.raeume()[p].schluessel + ";" + std::to_string(year) + ";" + code + ";" +
                        std::to_string(100 + p + static_cast<Position>(year % 7)) + "\n";
    const std::filesystem::path csv = dir.filePath(QStringLiteral("werte.csv")).toStdString();
    std::ofstream(csv) << text;
    Importeur importeur(w->store(), w->bestand());
    if (!importeur.uebernehmen(*importeur.vorschau(csv, {}))) return nullptr;
    for (int i = 0; i < indikatoren; ++i) {
        Indikator indikator;
        indikator.code = "I" + std::to_string(i);
        indikator.name = indikator.code;
        indikator.formel = "100 * ([ALO] + " + std::to_string(i) + ") / [BEV_15_64]";
        indikator.richtung = Richtung::kHochSchlecht;
        if (!w->speichereIndikator(indikator)) return nullptr;
    }
    return w;
}

}  // namespace isp::workspace
