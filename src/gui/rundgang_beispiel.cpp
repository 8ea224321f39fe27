// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rundgang_beispiel.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

namespace isp::gui {

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
