// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/indikator_auswahl.h"

#include "domain/text.h"
#include "models/atlas_texte.h"
#include "workspace/bestand.h"
#include "workspace/gefuellt.h"

#include <QStringList>
#include <algorithm>
#include <iterator>
#include <set>

namespace isp::models {

namespace {

QString text(const std::string& s) {
    return QString::fromStdString(s);
}

QString withUnit(const std::string& name, const std::string& einheit) {
    return einheit.empty() ? text(name)
                           : text(name) + QStringLiteral(" (") + text(einheit) + QStringLiteral(")");
}

QString heading(const char* kind, const std::string& themenfeld) {
    const auto name = atlasText(kind);
    return themenfeld.empty() ? name : name + QStringLiteral(" · ") + text(themenfeld);
}

/// One group per Themenfeld in the order of first occurrence: the catalogue has an order.
template <typename T>
void addGroups(const std::vector<T>& all, const std::set<std::string>& shown, const char* kind,
               std::vector<Auswahlzeile>& out) {
    std::vector<T> items;
    std::copy_if(all.begin(), all.end(), std::back_inserter(items),
                 [&](const T& item) { return shown.empty() || shown.contains(toLower(item.code)); });
    std::vector<std::string> felder;
    for (const auto& item : items)
        if (std::find(felder.begin(), felder.end(), item.themenfeld) == felder.end())
            felder.push_back(item.themenfeld);
    for (const auto& feld : felder) {
        out.push_back({heading(kind, feld), {}, {}});
        for (const auto& item : items)
            if (item.themenfeld == feld)
                out.push_back({withUnit(item.name, item.einheit), text(item.definition), text(item.code)});
    }
}

struct Sortierte {
    std::vector<const Auspraegung*> auspraegungen;  ///< sorted by Merkmal
};

/// Reihen of a Kennzahl: fewer Merkmale first, then as the Ausprägungen are sorted.
std::vector<Sortierte> reihenOf(const workspace::Bestand& bestand, const std::string& code) {
    std::vector<Sortierte> out;
    const auto* kennzahl = bestand.kennzahl(code);
    if (kennzahl == nullptr) return out;
    for (const auto* reihe : bestand.reihen(kennzahl->id)) {
        Sortierte one;
        for (const auto id : reihe->auspraegungen)
            if (const auto* a = bestand.auspraegung(id)) one.auspraegungen.push_back(a);
        std::sort(one.auspraegungen.begin(), one.auspraegungen.end(),
                  [](const auto* a, const auto* b) { return a->merkmal < b->merkmal; });
        out.push_back(std::move(one));
    }
    const auto key = [](const Auspraegung* a) { return std::tuple(a->merkmal, a->sortierung, a->id); };
    std::sort(out.begin(), out.end(), [&](const Sortierte& a, const Sortierte& b) {
        if (a.auspraegungen.size() != b.auspraegungen.size())
            return a.auspraegungen.size() < b.auspraegungen.size();
        return std::lexicographical_compare(a.auspraegungen.begin(), a.auspraegungen.end(),
                                            b.auspraegungen.begin(), b.auspraegungen.end(),
                                            [&](const auto* x, const auto* y) { return key(x) < key(y); });
    });
    return out;
}

}  // namespace

std::vector<Auswahlzeile> indikatorauswahl(const workspace::Bestand& bestand) {
    std::vector<Auswahlzeile> out;
    const auto shown = workspace::gefuellteCodes(bestand);
    addGroups(bestand.indikatoren(), shown, QT_TRANSLATE_NOOP("Atlas", "Indikatoren"), out);
    addGroups(bestand.kennzahlen(), shown, QT_TRANSLATE_NOOP("Atlas", "Kennzahlen"), out);
    return out;
}

std::vector<Auswahlzeile> reihenauswahl(const workspace::Bestand& bestand, const std::string& code) {
    const auto reihen = reihenOf(bestand, code);
    if (reihen.size() < 2) return {};
    std::vector<Auswahlzeile> out;
    for (std::size_t i = 0; i < reihen.size(); ++i) {
        QStringList names;
        for (const auto* a : reihen[i].auspraegungen)
            names << text(a->name);
        out.push_back({names.isEmpty() ? atlasText(QT_TRANSLATE_NOOP("Atlas", "insgesamt"))
                                       : names.join(QStringLiteral(" · ")),
                       {},
                       QString::number(i)});
    }
    return out;
}

std::vector<Merkmalwahl> reihenMerkmale(const workspace::Bestand& bestand, const std::string& code) {
    std::vector<Merkmalwahl> out;
    for (const auto& reihe : reihenOf(bestand, code)) {
        Merkmalwahl wahl;
        for (const auto* a : reihe.auspraegungen)
            if (const auto* m = bestand.merkmal(a->merkmal)) wahl.emplace_back(m->code, a->code);
        out.push_back(std::move(wahl));
    }
    return out;
}

}  // namespace isp::models
