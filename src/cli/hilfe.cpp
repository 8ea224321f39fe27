// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hilfe.h"

#include <algorithm>

namespace isp::cli {

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

QString optionText(const Option& option) {
    const auto dashes = QLatin1String(qstrlen(option.name) == 1 ? "-" : "--");
    return dashes + QLatin1String(option.name) +
           (option.wert != nullptr ? QLatin1Char(' ') + u(option.wert) : QString());
}

}  // namespace

void beschreibe(const Befehl& befehl, QCommandLineParser& parser) {
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    for (const auto& option : befehl.optionen) {
        QCommandLineOption made(QLatin1String(option.name), u(option.hilfe));
        if (option.wert != nullptr) made.setValueName(u(option.wert));
        parser.addOption(made);
    }
}

QString aufrufzeile(const Befehl& befehl) {
    QString line = QStringLiteral("isp ") + QLatin1String(befehl.name);
    if (befehl.unterbefehle != nullptr) line += QLatin1Char(' ') + QLatin1String(befehl.unterbefehle);
    line += QLatin1Char(' ') + QLatin1String(befehl.zuerst);
    if (befehl.argumente[0] != '\0') line += QLatin1Char(' ') + u(befehl.argumente);
    if (!befehl.optionen.empty()) line += QStringLiteral(" [--optionen]");
    return line;
}

QString hilfe(const Befehl& befehl) {
    QString text = aufrufzeile(befehl) + QStringLiteral("\n  ") + u(befehl.hilfe) + QStringLiteral("\n\n");
    qsizetype width = 0;
    for (const auto& option : befehl.optionen)
        width = std::max(width, optionText(option).size());
    for (const auto& option : befehl.optionen) {
        text += QStringLiteral("  ") + optionText(option).leftJustified(width + 2) + u(option.hilfe) +
                QLatin1Char('\n');
    }
    return text;
}

QString uebersicht() {
    QString text = QStringLiteral(
                       "isp %1: die Befehlszeile der ISP-Werkbank\n\nisp BEFEHL WERKBANK.isp [Argumente] "
                       "[--optionen]\n\n")
                       .arg(QStringLiteral(ISP_VERSION));
    qsizetype width = 0;
    for (const auto& befehl : befehle())
        width = std::max(width, QLatin1String(befehl.name).size());
    for (const auto& befehl : befehle())
        text += QStringLiteral("  ") + QString::fromLatin1(befehl.name).leftJustified(width + 2) +
                u(befehl.hilfe) + QLatin1Char('\n');
    text += QStringLiteral(
        "\n„isp BEFEHL --help“ zeigt die Optionen eines Befehls.\n"
        "Rückgabe: 0 fertig, 1 abgelehnt, 2 falsche Benutzung, 3 Werkbank nicht zu öffnen, 4 teilweise "
        "ausgeführt.\n");
    return text;
}

QString deutsch(const QCommandLineParser& parser) {
    const auto unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) return QStringLiteral("Die Option „%1“ gibt es hier nicht.").arg(unknown.first());
    return QStringLiteral("Eine Option braucht einen Wert.");
}

}  // namespace isp::cli
