// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hinweisbild.h"

#include "render/indexadapter.h"
#include "render/kartenadapter.h"
#include "render/textsatz.h"
#include "texte/meldung.h"
#include "workspace/indexrechnung.h"
#include "workspace/indizes.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr int kIndexjahre = 10;  ///< so many earlier years of an index are computed for its course

/// A limit: a dashed line that belongs to no Raum.
void addLine(Verlauf& verlauf, const QString& name, const std::vector<std::pair<Periode, double>>& points) {
    Zeitreihe line;
    line.name = name;
    line.referenz = true;
    for (const auto& [periode, value] : points) {
        if (!std::isfinite(value)) return;
        line.punkte.push_back({periode, value, texte::zahl(value, verlauf.nachkommastellen), false});
    }
    verlauf.reihen.push_back(std::move(line));
}

void addLevel(Verlauf& verlauf, const QString& name, double value) {
    std::optional<Periode> first, last;
    for (const auto& reihe : verlauf.reihen)
        for (const auto& p : reihe.punkte) {
            if (!first || p.periode < *first) first = p.periode;
            if (!last || p.periode > *last) last = p.periode;
        }
    if (first && last && *first != *last) addLine(verlauf, name, {{*first, value}, {*last, value}});
}

void addLimits(Verlauf& verlauf, const Hinweis& h, const std::optional<Periode>& before) {
    const auto upper = tr(QT_TRANSLATE_NOOP("Render", "obere Grenze"));
    const auto lower = tr(QT_TRANSLATE_NOOP("Render", "untere Grenze"));
    switch (h.regel) {
        case Hinweisregel::kTrichter:
            addLevel(verlauf, upper, h.oben);
            addLevel(verlauf, lower, h.unten);
            break;
        case Hinweisregel::kSprung:
            if (!before) break;
            addLine(verlauf, upper, {{*before, h.vergleich}, {h.periode, h.vergleich + h.oben}});
            addLine(verlauf, lower, {{*before, h.vergleich}, {h.periode, h.vergleich + h.unten}});
            break;
        case Hinweisregel::kStatus:
            addLevel(verlauf, tr(QT_TRANSLATE_NOOP("Render", "niedrig ab 1")), 1.0);
            addLevel(verlauf, tr(QT_TRANSLATE_NOOP("Render", "sehr niedrig ab 1,5")), 1.5);
            break;
        case Hinweisregel::kZiel:
            addLevel(verlauf, tr(QT_TRANSLATE_NOOP("Render", "Zielwert")), h.vergleich);
            break;
        case Hinweisregel::kFolge:
        case Hinweisregel::kRang:
            break;
    }
}

std::optional<workspace::Indexbeschreibung> beschreibungOf(workspace::Werkbank& werkbank, const Hinweis& h) {
    const auto index = workspace::findeIndex(werkbank, h.code);
    if (!index) return std::nullopt;
    const auto read = index->beschreibung();
    return read ? std::optional(*read) : std::nullopt;
}

/// The index of one Raum over the years; what cannot be computed is left out.
Verlauf indexverlauf(workspace::Werkbank& werkbank, const Hinweis& h) {
    Verlauf out;
    out.nachkommastellen = 2;
    auto description = beschreibungOf(werkbank, h);
    if (!description) return out;
    description->dynamik = 0;
    Zeitreihe line;
    line.raum = h.raum;
    line.name = QString::fromStdString(h.raumname);
    for (int back = kIndexjahre; back >= 0; --back) {
        const auto periode = workspace::frueher(h.periode, back);
        description->periode = periode.toString();
        const auto index = workspace::rechneIndex(werkbank, *description);
        if (!index) continue;
        for (const auto& row : index->zeilen)
            if (werkbank.bestand().raeume()[row.raum].id == h.raum && std::isfinite(row.status.index))
                line.punkte.push_back({periode, row.status.index, texte::zahl(row.status.index, 2), false});
    }
    if (!line.punkte.empty()) out.reihen.push_back(std::move(line));
    return out;
}

/// The Räume of the level but the one it is about would only be noise in a small picture.
Verlauf figures(workspace::Werkbank& werkbank, const Hinweis& h) {
    const auto* whole = werkbank.bestand().gebietsEbene();
    const auto ebene = h.ebene.valid() ? h.ebene : (whole == nullptr ? EbeneId{} : whole->id);
    auto level = ebene;
    if (!h.ebene.valid() && h.raum.valid())
        if (const auto at = werkbank.bestand().position(h.raum))
            level = werkbank.bestand().raeume()[*at].ebene;
    const auto block = werkbank.auswertung().werte({h.code, level, {}, {}});
    if (!block) return {};
    workspace::WerteblockPtr kreis;
    if (whole != nullptr && whole->id != level)
        if (auto read = werkbank.auswertung().werte({h.code, whole->id, {}, {}})) kreis = *read;
    auto out = verlauf(**block, kreis.get(), werkbank.bestand());
    std::erase_if(out.reihen, [&](const Zeitreihe& reihe) {
        return !reihe.vergleich && h.raum.valid() && reihe.raum != h.raum;
    });
    return out;
}

}  // namespace

Verlauf hinweisverlauf(workspace::Werkbank& werkbank, const Hinweis& hinweis) {
    auto out =
        hinweis.regel == Hinweisregel::kStatus ? indexverlauf(werkbank, hinweis) : figures(werkbank, hinweis);
    std::optional<Periode> before;
    for (const auto& reihe : out.reihen)
        if (reihe.raum == hinweis.raum)
            for (const auto& p : reihe.punkte)
                if (p.periode < hinweis.periode && std::isfinite(p.wert)) before = p.periode;
    if (!out.reihen.empty()) addLimits(out, hinweis, before);
    out.periode = hinweis.periode;
    return out;
}

std::optional<Kartenthema> hinweisthema(workspace::Werkbank& werkbank, const Hinweis& hinweis,
                                        const Kartengeometrie& geometrie) {
    if (!hinweis.ebene.valid()) return std::nullopt;
    if (hinweis.regel == Hinweisregel::kStatus) {
        const auto description = beschreibungOf(werkbank, hinweis);
        if (!description) return std::nullopt;
        const auto index = workspace::rechneIndex(werkbank, *description);
        if (!index) return std::nullopt;
        return indexthema(*index, werkbank, geometrie);
    }
    const auto sicht =
        workspace::kartensicht(werkbank, {hinweis.code, hinweis.ebene, {}, {}}, hinweis.periode, {});
    if (!sicht) return std::nullopt;
    return kartenthema(*sicht, werkbank.bestand(), nullptr, geometrie, {"blau", {}});
}

}  // namespace isp::render
