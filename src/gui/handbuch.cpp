// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/handbuch.h"

#include "base/log.h"

#include <QDir>
#include <QFile>
#include <QUrl>
#include <QWidget>
#include <algorithm>

namespace isp::gui {

namespace {

const QString kOrdner = QStringLiteral(":/handbuch");
/// What the handbook refers to beside its own chapters.
const QStringList kBeilagen = {QStringLiteral("../methoden.md"), QStringLiteral("../glossar.md"),
                               QStringLiteral("../datenschutz.md"), QStringLiteral("../barrierefreiheit.md")};
const QString kInhalt = QStringLiteral("README.md");

/// `## Lieferant\*innen` → level and plain text; level 0 where the line is no heading.
std::pair<int, QString> heading(const QString& line) {
    int level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    if (level == 0 || level > 3 || level >= line.size() || line[level] != u' ') return {0, {}};
    auto text = line.mid(level + 1).trimmed();
    text.remove(u'\\');
    text.remove(u'`');
    return {level, text};
}

Handbuchkapitel read(const QString& name) {
    Handbuchkapitel out;
    out.datei = name;
    QFile file(QDir::cleanPath(kOrdner + u'/' + name));
    if (!file.open(QIODevice::ReadOnly)) {
        log::error("gui", "a chapter of the handbook cannot be read");
        return out;
    }
    out.text = QString::fromUtf8(file.readAll());
    bool code = false;
    for (const auto& line : out.text.split(u'\n')) {
        if (line.startsWith(QStringLiteral("```"))) code = !code;
        const auto [level, title] = code ? std::pair<int, QString>() : heading(line);
        if (level == 0) continue;
        if (out.titel.isEmpty()) out.titel = title;
        out.abschnitte.push_back({title, handbuchanker(title), level});
    }
    return out;
}

/// 0 for the contents, then the number in front; what has none comes last.
int order(const QString& name) {
    constexpr int kLast = 1000;
    if (name == kInhalt) return 0;
    const int number = name.section(u'-', 0, 0).toInt();
    return number > 0 ? number : kLast;
}

}  // namespace

const std::vector<Handbuchkapitel>& handbuch() {
    static const auto all = [] {
        auto names = QDir(kOrdner).entryList({QStringLiteral("*.md")}, QDir::Files);
        std::stable_sort(names.begin(), names.end(),
                         [](const QString& a, const QString& b) { return order(a) < order(b); });
        names += kBeilagen;
        std::vector<Handbuchkapitel> chapters;
        for (const auto& name : names)
            chapters.push_back(read(name));
        return chapters;
    }();
    return all;
}

const Handbuchkapitel* handbuchkapitel(const QString& datei) {
    const auto& all = handbuch();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Handbuchkapitel& k) { return k.datei == datei; });
    return found == all.end() ? nullptr : &*found;
}

QString handbuchanker(const QString& ueberschrift) {
    QString out;
    for (const auto c : ueberschrift.toLower()) {
        if (c == u' ')
            out += u'-';
        else if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            out += c;
    }
    return out;
}

Handbuchstelle handbuchziel(const QString& verweis, const QString& hier) {
    const auto decoded = QUrl::fromPercentEncoding(verweis.toUtf8());
    const auto file = decoded.section(u'#', 0, 0);
    const auto folder = hier.contains(u'/') ? hier.section(u'/', 0, -2) + u'/' : QString();
    auto name = file.isEmpty() ? hier : QDir::cleanPath(folder + file);
    const auto own = QStringLiteral("../handbuch/");  // as the other pages call a chapter
    if (name.startsWith(own)) name.remove(0, own.size());
    return {name, decoded.contains(u'#') ? decoded.section(u'#', 1) : QString()};
}

Handbuchstelle handbuchstelle(const QWidget* widget, const QString& bereich) {
    const auto find = [](const QString& name) -> const Handbuchbezug* {
        const auto& all = handbuchbezuege();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Handbuchbezug& b) {
            return !name.isEmpty() && name == QLatin1String(b.name);
        });
        return found == all.end() ? nullptr : &*found;
    };
    for (; widget != nullptr; widget = widget->parentWidget())
        if (const auto* found = find(widget->objectName()))
            return handbuchziel(QString::fromUtf8(found->ziel), {});
    if (const auto* found = find(bereich)) return handbuchziel(QString::fromUtf8(found->ziel), {});
    return {QStringLiteral("1-erste-schritte.md"), {}};
}

const std::vector<Handbuchbezug>& handbuchbezuege() {
    static const std::vector<Handbuchbezug> kBezuege = {
        {"haus", "1-erste-schritte.md#das-fenster"},
        {"atlas", "2-atlas.md"},
        {"daten", "3-daten.md"},
        {"raeume", "5-raeume-und-grenzen.md"},
        {"themen", "8-ein-erstes-thema.md"},
        {"planungsrunde", "13-planungsrunde.md"},
        {"berichte", "12-berichte.md"},
        {"kennzahlen_seite", "3-daten.md#kennzahlen"},
        {"kennzahl_dialog", "3-daten.md#kennzahlen"},
        {"indikatoren_seite", "3-daten.md#indikatoren"},
        {"qualitativ_seite", "3-daten.md#qualitatives"},
        {"qualitativ_dialog", "3-daten.md#qualitatives"},
        {"indikatorensets_seite", "3-daten.md#indikatorensets"},
        {"lieferanten_seite", "3-daten.md#lieferantinnen"},
        {"lieferungen_seite", "3-daten.md#lieferungen"},
        {"dialog_wert", "3-daten.md#die-geschichte-eines-werts"},
        {"dialog_korrektur", "3-daten.md#die-geschichte-eines-werts"},
        {"luecken_seite", "3-daten.md#lücken"},
        {"datenanfrage_dialog", "3-daten.md#lücken"},
        {"pruefung_seite", "3-daten.md#prüfung"},
        {"kalender_seite", "3-daten.md#kalender"},
        {"verlauf_seite", "3-daten.md#verlauf"},
        {"import_dialog", "4-tabellen-einlesen.md"},
        {"import_zuordnung", "4-tabellen-einlesen.md#schritt-3-zuordnung"},
        {"import_orteliste", "4-tabellen-einlesen.md#schritt-3-zuordnung"},
        {"import_hinweise", "4-tabellen-einlesen.md#schritt-4-prüfung"},
        {"profil_dialog", "4-tabellen-einlesen.md#profile-einmal-zuordnen-dann-nie-wieder"},
        {"profile_dialog", "4-tabellen-einlesen.md#profile-einmal-zuordnen-dann-nie-wieder"},
        {"ordner_dialog", "4-tabellen-einlesen.md#ein-ganzer-ordner"},
        {"grenzen_dialog", "5-raeume-und-grenzen.md#grenzen-laden"},
        {"ebene_dialog", "5-raeume-und-grenzen.md#ortsteile-und-andere-ebenen"},
        {"gebietsstand_seite", "5-raeume-und-grenzen.md#gebietsstand-und-brüche"},
        {"gebietsaenderung_dialog", "5-raeume-und-grenzen.md#gebietsstand-und-brüche"},
        {"bruch_dialog", "5-raeume-und-grenzen.md#gebietsstand-und-brüche"},
        {"index_seite", "11-index-und-hinweise.md#index"},
        {"hinweise_seite", "11-index-und-hinweise.md#hinweise"},
        {"dialog_angebote_laden", "2-atlas.md#einrichtungen-und-angebote-hintergrund"},
        {"dialog_hintergrund", "2-atlas.md#einrichtungen-und-angebote-hintergrund"},
        {"dialog_ansicht", "2-atlas.md#ansichten"},
        {"dialog_vergleich", "2-atlas.md#vergleich"},
        {"export_dialog", "9-exportieren-und-freigeben.md"},
        {"austausch_dialog", "15-gemeinsam-arbeiten.md"},
        {"personen_dialog", "16-datenschutz.md"},
        {"schutz_dialog", "16-datenschutz.md#mit-passwort-weitergeben"},
        {"entsperren_dialog", "16-datenschutz.md#mit-passwort-weitergeben"},
        {"sicherungen_dialog", "7-wenn-etwas-nicht-geht.md#sicherungen"},
        {"thema_seite", "8-ein-erstes-thema.md#die-seite-eines-themas"},
        {"thema_dialog", "8-ein-erstes-thema.md#ein-thema-anlegen"},
        {"vorlagen_seite", "12-berichte.md#vorlagen"},
        {"berichtsvorlage_dialog", "12-berichte.md#vorlagen"},
        {"zahlenfeld_dialog", "12-berichte.md#platzhalter-und-zahlenfelder"},
        {"widersprueche_dialog", "12-berichte.md#erstellte-berichte-laufend-oder-eingefroren"},
        {"vortragsfenster", "13-planungsrunde.md#präsentation"},
    };
    return kBezuege;
}

}  // namespace isp::gui
