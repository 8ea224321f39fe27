// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aufruf.h"

#include "gui/aktionen.h"

#include <QCoreApplication>
#include <algorithm>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Aufruf", text);
}

std::optional<QSize> parseGroesse(const QString& text) {
    constexpr int kMin = 320;
    constexpr int kMax = 16'384;
    const auto parts = text.split(u'x');
    if (parts.size() != 2) return {};
    bool isWidth = false;
    bool isHeight = false;
    const QSize size(parts[0].toInt(&isWidth), parts[1].toInt(&isHeight));
    const auto inRange = [](int n) { return n >= kMin && n <= kMax; };
    if (!isWidth || !isHeight || !inRange(size.width()) || !inRange(size.height())) return {};
    return size;
}

std::optional<int> parseSchrift(const QString& text) {
    const auto* found = std::find(std::begin(kSchriftgroessen), std::end(kSchriftgroessen), text.toInt());
    if (found == std::end(kSchriftgroessen)) return {};
    return *found;
}

QString schriftgroessen() {
    QStringList all;
    for (const int percent : kSchriftgroessen)
        all << QString::number(percent);
    return all.join(QStringLiteral(", "));
}

/// Flags without a value, as data.
struct Schalter {
    const char* name;
    bool Aufruf::*member;
};

constexpr Schalter kSchalter[] = {
    {"--demo", &Aufruf::demo},          {"--dunkel", &Aufruf::dunkel},
    {"--help", &Aufruf::hilfe},         {"-h", &Aufruf::hilfe},
    {"--hilfe", &Aufruf::hilfe},        {"--version", &Aufruf::version},
    {"--nur-lesen", &Aufruf::nurLesen}, {"--praesentation", &Aufruf::praesentation},
};

bool readSchalter(const QString& argument, Aufruf& out) {
    for (const auto& flag : kSchalter) {
        if (argument != QLatin1String(flag.name)) continue;
        out.*flag.member = true;
        return true;
    }
    return false;
}

/// Options with a value: `--option value` or `--option=value`.
bool readOption(const QString& name, const QString& value, Aufruf& out) {
    if (name == QStringLiteral("--rundgang")) {
        out.rundgang = value;
        if (value.isEmpty()) out.fehler = tr("Bei --rundgang fehlt der Ordner für die Bilder.");
        return true;
    }
    if (name == QStringLiteral("--groesse")) {
        if (const auto size = parseGroesse(value)) {
            out.groesse = *size;
        } else {
            out.fehler = tr("„%1“ ist keine Größe. Geben Sie zum Beispiel --groesse 1366x768 an.").arg(value);
        }
        return true;
    }
    if (name == QStringLiteral("--schrift")) {
        out.schriftProzent = parseSchrift(value);
        if (!out.schriftProzent)
            out.fehler =
                tr("Die Schriftgröße „%1“ gibt es nicht. Möglich sind: %2.").arg(value, schriftgroessen());
        return true;
    }
    if (name == QStringLiteral("--sprache")) {
        out.sprache = texte::spracheFromText(value);
        if (!out.sprache)
            out.fehler = tr("Die Sprache „%1“ gibt es nicht. Geben Sie de oder en an.").arg(value);
        return true;
    }
    return false;
}

}  // namespace

Aufruf leseAufruf(const QStringList& argumente) {
    Aufruf out;
    for (qsizetype i = 0; i < argumente.size() && out.fehler.isEmpty(); ++i) {
        const auto& argument = argumente[i];
        if (readSchalter(argument, out)) continue;
        if (!argument.startsWith(u'-')) {
            if (!out.werkbank.isEmpty()) out.fehler = tr("Es lässt sich nur eine Werkbank zugleich öffnen.");
            out.werkbank = argument;
            continue;
        }
        const auto equals = argument.indexOf(u'=');
        const bool joined = equals > 0;
        const auto name = joined ? argument.left(equals) : argument;
        const auto value = joined ? argument.mid(equals + 1) : argumente.value(i + 1);
        if (!readOption(name, value, out)) {
            out.fehler = tr("Die Option „%1“ gibt es nicht.").arg(name);
        } else if (!joined) {
            ++i;
        }
    }
    if (out.fehler.isEmpty() && out.demo && !out.werkbank.isEmpty())
        out.fehler = tr("Geben Sie entweder eine Werkbank oder --demo an.");
    if (out.fehler.isEmpty() && out.nurLesen && out.werkbank.isEmpty())
        out.fehler = tr("Bei --nur-lesen fehlt die Werkbank.");
    if (out.fehler.isEmpty() && out.praesentation && out.werkbank.isEmpty())
        out.fehler = tr("Bei --praesentation fehlt die Werkbank.");
    return out;
}

QString aufrufHilfe() {
    return tr(
        "Aufruf: isp-werkbank [WERKBANK.isp|GESCHÜTZTE.ispz] [Optionen]\n"
        "\n"
        "Ohne Angabe öffnet sich die zuletzt benutzte Werkbank.\n"
        "\n"
        "  --demo                 öffnet eine frische Demo-Werkbank\n"
        "  --nur-lesen            öffnet die Werkbank, ohne etwas ändern zu können\n"
        "  --praesentation        beginnt die zuletzt vorbereitete Präsentation der Werkbank\n"
        "  --rundgang ORDNER      macht von jeder Ansicht und jedem Dialog ein Bild und endet\n"
        "  --groesse 1366x768     Größe des Fensters beim Rundgang\n"
        "  --dunkel               dunkle Farben\n"
        "  --schrift 200          Schriftgröße in Prozent, statt der eingestellten\n"
        "  --sprache de|en        Sprache der Oberfläche, statt der eingestellten\n"
        "  --help, --version      diese Hilfe, die Version\n");
}

}  // namespace isp::gui
