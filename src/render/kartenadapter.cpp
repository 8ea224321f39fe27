// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenadapter.h"

#include "analysis/codes.h"
#include "render/textsatz.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/bestand.h"
#include "workspace/codes.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace isp::render {

namespace {

QString text(const std::string& s) {
    return QString::fromStdString(s);
}

/// The figure of the whole is a measure for rates; beside the counts of its parts it is only a large number.
bool hasVergleich(const workspace::Kartensicht& sicht) {
    return !sicht.block->anzahl && sicht.gebietswert && sicht.gebietswert->complete();
}

std::vector<Gebiet> gebieteOf(const std::vector<workspace::Grenzflaeche>& flaechen) {
    std::vector<Gebiet> out;
    out.reserve(flaechen.size());
    for (const auto& f : flaechen)
        out.push_back({f.raum, text(f.name), {}, f.grenze, {}});
    return out;
}

/// Classes that lie symmetrically around 0 have their middle there.
std::vector<QColor> colorsAroundZero(const workspace::Kartensicht& sicht, const std::string& palette) {
    const auto found = findPalette(text(palette));
    return classColors(found ? **found : palettes().front(), static_cast<int>(sicht.klassen.size()),
                       sicht.block->richtung == Richtung::kHochGut);
}

std::vector<Legendenklasse> legendenklassen(const workspace::Kartensicht& sicht, const Themenwahl& wahl) {
    const auto colors =
        wahl.umNull ? colorsAroundZero(sicht, wahl.palette) : klassenfarben(sicht, wahl.palette);
    std::vector<Legendenklasse> out;
    double von = sicht.klassen.unten;
    for (std::size_t i = 0; i < sicht.klassen.size(); ++i) {
        out.push_back({von, sicht.klassen.oben[i], 0, colors[i]});
        von = sicht.klassen.oben[i];
    }
    return out;
}

/// Signs that stand beside a figure and change how far it may be trusted.
struct Vorbehalt {
    Zeichen zeichen;
    const char* eins;
    const char* mehrere;
};
constexpr std::array kVorbehalte = {
    Vorbehalt{Zeichen::kVorlaeufig, QT_TRANSLATE_NOOP("Render", "1 Wert ist vorläufig."),
              QT_TRANSLATE_NOOP("Render", "%1 Werte sind vorläufig.")},
    Vorbehalt{Zeichen::kRevidiert, QT_TRANSLATE_NOOP("Render", "1 Wert ist berichtigt."),
              QT_TRANSLATE_NOOP("Render", "%1 Werte sind berichtigt.")},
    Vorbehalt{Zeichen::kGeschaetzt, QT_TRANSLATE_NOOP("Render", "1 Wert ist geschätzt."),
              QT_TRANSLATE_NOOP("Render", "%1 Werte sind geschätzt.")},
    Vorbehalt{Zeichen::kEingeschraenkt,
              QT_TRANSLATE_NOOP("Render", "1 Wert ist eingeschränkt aussagekräftig."),
              QT_TRANSLATE_NOOP("Render", "%1 Werte sind eingeschränkt aussagekräftig.")},
};

QString counted(const char* one, const char* many, std::size_t n) {
    return n == 1 ? tr(one) : tr(many).arg(n);
}

void addVorbehalte(const workspace::Kartensicht& sicht, QStringList& out) {
    for (const auto& v : kVorbehalte) {
        std::size_t n = 0;
        for (const auto& zelle : sicht.block->zeile(sicht.periode))
            n += zelle.hasValue() && zelle.zeichen == v.zeichen ? 1 : 0;
        if (n > 0) out << counted(v.eins, v.mehrere, n);
    }
}

void addGrenzhinweise(const workspace::Kartengrenzen& grenzen, QStringList& out) {
    if (grenzen.ersatzweise)
        out << tr(QT_TRANSLATE_NOOP(
            "Render", "Für diesen Zeitpunkt liegen keine Grenzen vor; gezeigt sind die heutigen."));
    if (!grenzen.ohneGrenze.empty())
        out << counted(QT_TRANSLATE_NOOP("Render", "1 Raum hat keine Grenze und fehlt auf der Karte."),
                       QT_TRANSLATE_NOOP("Render", "%1 Räume haben keine Grenze und fehlen auf der Karte."),
                       grenzen.ohneGrenze.size());
}

/// Hints that belong under a map. That a figure lies near the edge of its class is one for the analyst, not
/// for the wall.
bool belongsOnMap(const Issue& issue) {
    // One figure is one class: nobody expects more.
    if (issue.code == workspace::codes::kFewerClasses)
        return !issue.args.empty() && issue.args.front() != "1";
    return issue.code == workspace::codes::kBruchInReihe || issue.code == analysis::codes::kValuesOutside ||
           issue.code == analysis::codes::kClassesMerged;
}

/// `Bevölkerung am 31.12.2015`, `Arbeitslosenquote 2021`, `… im Juni 2023`.
QString headline(const QString& name, const Periode& periode) {
    const auto when = texte::periode(periode);
    switch (periode.art()) {
        case PeriodeArt::kStichtag:
            return tr(QT_TRANSLATE_NOOP("Render", "%1 am %2")).arg(name, when);
        case PeriodeArt::kMonat:
        case PeriodeArt::kQuartal:
        case PeriodeArt::kHalbjahr:
            return tr(QT_TRANSLATE_NOOP("Render", "%1 im %2")).arg(name, when);
        case PeriodeArt::kJahr:
            break;
    }
    return name + QStringLiteral(" ") + when;
}

QStringList hinweiseFor(const workspace::Kartensicht& sicht, const workspace::Kartengrenzen* grenzen,
                        bool warnungAnzahl) {
    QStringList out;
    if (sicht.erfunden) out << tr(QT_TRANSLATE_NOOP("Render", "Erfundene Werte zur Vorführung."));
    if (grenzen != nullptr) addGrenzhinweise(*grenzen, out);
    if (sicht.block->anzahl && warnungAnzahl)
        out << tr(QT_TRANSLATE_NOOP("Render",
                                    "Anzahlen als Flächenfarbe: Große Räume fallen stärker auf. Für "
                                    "Vergleiche eignen sich Anteile."));
    if (sicht.nichtZuordenbar) {
        out << tr(QT_TRANSLATE_NOOP("Render", "Im Kreis mitgezählt, aber räumlich nicht zuordenbar: %1."))
                   .arg(texte::wert(*sicht.nichtZuordenbar, sicht.block->nachkommastellen));
    }
    if (sicht.klassenproblem) out << texte::meldung(*sicht.klassenproblem).satz;
    addVorbehalte(sicht, out);
    for (const auto& issue : sicht.hinweise.items())
        if (belongsOnMap(issue)) out << texte::meldung(issue).satz;
    return out;
}

}  // namespace

Kartenquelle kartenquelle(const workspace::Kartengrenzen& grenzen) {
    Kartenquelle out;
    out.gebiete = gebieteOf(grenzen.gebiete);
    out.ausserhalb = gebieteOf(grenzen.ausserhalb);
    out.innen = grenzen.innen;
    out.aussen = grenzen.aussen;
    out.feineLinien = !grenzen.aussen.empty();
    out.schematisch = grenzen.schematisch;
    return out;
}

Kartenquelle kartenquelle(const workspace::Grenzvorschau& vorschau) {
    Kartenquelle out;
    constexpr std::size_t kMany = 60;
    out.feineLinien = vorschau.gelesen.gebiete.size() > kMany;
    std::int64_t number = 0;
    for (const auto& gebiet : vorschau.gelesen.gebiete)
        out.gebiete.push_back({RaumId{++number}, text(gebiet.name), {}, gebiet.geometrie, {}});
    return out;
}

Kartenthema flaechenthema(const Kartengeometrie& geometrie,
                          const std::function<bool(RaumId)>& hervorgehoben) {
    Kartenthema out;
    out.klassen.push_back({0.0, 0.0, 0, classColors(palettes().front(), 5)[1]});
    for (std::size_t i = 0; i < geometrie.anzahl(); ++i) {
        Gebietswert wert;
        wert.art = hervorgehoben(geometrie.info(i).raum) ? Gebietsart::kKlasse : Gebietsart::kAusserhalb;
        out.gebiete.push_back(wert);
    }
    return out;
}

Gebietswert gebietswert(const Zelle& zelle, const workspace::Kartensicht& sicht) {
    Gebietswert out;
    out.wert = zelle.complete() ? zelle.wert : kFehlt;
    out.text = texte::wert(zelle, sicht.block->nachkommastellen);
    if (zelle.zeichen == Zeichen::kGeheim) {
        out.art = Gebietsart::kGeheim;
    } else if (zelle.zeichen == Zeichen::kNichtSinnvoll) {
        out.art = Gebietsart::kNichtSinnvoll;
    } else if (zelle.zeichen == Zeichen::kUnvollstaendig || (zelle.hasValue() && !zelle.complete())) {
        out.art = Gebietsart::kUnvollstaendig;
    } else if (!zelle.hasValue()) {
        out.art = Gebietsart::kFehlt;
    } else if (sicht.nullEigen && zelle.wert == 0.0) {
        out.art = Gebietsart::kNull;
    } else if (const auto klasse = sicht.klassen.klasse(zelle.wert)) {
        out.art = Gebietsart::kKlasse;
        out.klasse = *klasse;
    } else {
        out.art = Gebietsart::kOhneKlasse;
    }
    return out;
}

std::vector<QColor> klassenfarben(const workspace::Kartensicht& sicht, const std::string& palette) {
    const auto found = findPalette(text(palette));
    const auto& chosen = found ? **found : palettes().front();
    const auto n = sicht.klassen.size();
    if (chosen.kind != PaletteKind::kDiverging) return classColors(chosen, static_cast<int>(n));
    const bool reversed = sicht.block->richtung == Richtung::kHochGut;
    // The class of the Kreis is the neutral middle; the longer side has the full range of colours.
    const auto middle = hasVergleich(sicht) ? sicht.klassen.klasse(sicht.gebietswert->wert) : std::nullopt;
    if (!middle) return classColors(chosen, static_cast<int>(n), reversed);
    const auto side = std::max(*middle, n - 1 - *middle);
    const auto ramp = classColors(chosen, static_cast<int>(2 * side + 1), reversed);
    const auto first = ramp.begin() + static_cast<std::ptrdiff_t>(side - *middle);
    return {first, first + static_cast<std::ptrdiff_t>(n)};
}

QString bezeichnung(const workspace::Werteblock& block, const workspace::Bestand& bestand,
                    const std::vector<std::pair<std::string, std::string>>& merkmale) {
    auto out = text(block.name);
    for (const auto& [merkmal, auspraegung] : merkmale) {
        const auto* m = bestand.merkmal(merkmal);
        const auto* a = m != nullptr ? bestand.auspraegung(m->id, auspraegung) : nullptr;
        out += QStringLiteral(", ") + text(a != nullptr ? a->name : auspraegung);
    }
    return out;
}

Kartenthema kartenthema(const workspace::Kartensicht& sicht, const workspace::Bestand& bestand,
                        const workspace::Kartengrenzen* grenzen, const Kartengeometrie& geometrie,
                        const Themenwahl& wahl) {
    const auto& block = *sicht.block;
    Kartenthema out;
    out.titel = headline(bezeichnung(block, bestand, wahl.merkmale), sicht.zeitpunkt());
    out.einheit = text(block.einheit);
    if (const auto* ebene = bestand.ebene(block.ebene)) out.raumebene = text(ebene->plural);
    out.quelle = text(sicht.quelle);
    if (block.umgerechnet) {
        out.quelle += (out.quelle.isEmpty() ? QString() : QStringLiteral("; ")) +
                      texte::umgerechnetAuf(block.gebietsstand);
    }
    if (grenzen != nullptr && !grenzen->quelle.empty() && !grenzen->schematisch) {
        out.quelle += (out.quelle.isEmpty() ? QString() : QStringLiteral("; ")) +
                      tr(QT_TRANSLATE_NOOP("Render", "Grenzen: %1")).arg(text(grenzen->quelle));
    }
    out.stand = texte::datum(sicht.stand);
    out.hinweise = hinweiseFor(sicht, grenzen, wahl.warnungAnzahl);
    out.nachkommastellen = block.nachkommastellen;
    out.klassen = legendenklassen(sicht, wahl);
    if (hasVergleich(sicht)) {
        out.vergleichswert = sicht.gebietswert->wert;
        out.vergleichsname = text(sicht.gebietsname);
    }
    for (const auto& v : sicht.vergleichswerte)
        out.weitereVergleiche << text(v.name) + QChar(0x00A0) +
                                     texte::zahl(v.zelle.wert, block.nachkommastellen);
    Gebietswert missing;
    if (block.ausschnitt) missing.art = Gebietsart::kAusgeblendet;
    out.gebiete.reserve(geometrie.anzahl());
    for (std::size_t i = 0; i < geometrie.anzahl(); ++i) {
        const auto p = bestand.position(geometrie.info(i).raum);
        const auto spalte = p ? block.spalte(*p) : std::nullopt;
        out.gebiete.push_back(spalte ? gebietswert(block.zelle(sicht.periode, *spalte), sicht) : missing);
        const auto& wert = out.gebiete.back();
        if (wert.art == Gebietsart::kKlasse) ++out.klassen[wert.klasse].anzahl;
    }
    return out;
}

Rangfolge rangfolge(const workspace::Kartensicht& sicht, const workspace::Bestand& bestand,
                    const std::string& palette) {
    const auto& block = *sicht.block;
    const auto colors = klassenfarben(sicht, palette);
    const auto day = sicht.gebietstag();
    Rangfolge out;
    out.einheit = text(block.einheit);
    for (std::size_t r = 0; r < block.raeume.size(); ++r) {
        const auto& raum = bestand.raeume()[block.raeume[r]];
        const auto& zelle = block.zelle(sicht.periode, r);
        if (!zelle.vorhanden && !raum.gueltigkeit.contains(day)) continue;
        if (istNichtZuordenbar(raum)) continue;
        auto wert = gebietswert(zelle, sicht);
        Fuellung fuellung{wert.art, {}};
        if (wert.art == Gebietsart::kKlasse) fuellung.farbe = colors[wert.klasse];
        out.zeilen.push_back({raum.id, text(raum.name), wert.wert, std::move(wert.text), fuellung, 0});
    }
    if (hasVergleich(sicht)) {
        out.vergleichswert = sicht.gebietswert->wert;
        out.vergleichstext = text(sicht.gebietsname) + QStringLiteral(" ") +
                             texte::wert(*sicht.gebietswert, block.nachkommastellen);
    }
    out.ordne();
    return out;
}

namespace {

Zeitreihe zeitreihe(const workspace::Werteblock& block, std::size_t spalte, const Raum& raum) {
    Zeitreihe out;
    out.raum = raum.id;
    out.name = text(raum.name);
    out.punkte.reserve(block.perioden.size());
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < block.perioden.size(); ++i) {
        const auto& zelle = block.zelle(i, spalte);
        const bool there = zelle.complete();
        const bool broken = there && before && block.bruchZwischen(*before, i, spalte) != nullptr;
        out.punkte.push_back(
            {block.perioden[i], there ? zelle.wert : kFehlt, texte::wert(zelle, block.nachkommastellen),
             broken,
             there && (zelle.zeichen == Zeichen::kVorlaeufig || zelle.zeichen == Zeichen::kGeschaetzt)});
        if (there) before = i;
    }
    return out;
}

/// Half way between the last Periode before a break and the first after it; none where one is missing.
std::optional<double> markPosition(const workspace::Werteblock& block, const workspace::Bruchstelle& bruch) {
    std::optional<double> before;
    for (const auto& periode : block.perioden) {
        if (periode.lastDay() < bruch.tag)
            before = periode.position();
        else
            return before ? std::optional((*before + periode.position()) / 2.0) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<Bruchmarke> bruchmarken(const workspace::Werteblock& block, const workspace::Bestand& bestand) {
    std::vector<Bruchmarke> out;
    for (const auto& bruch : block.brueche) {
        const auto at = markPosition(block, bruch);
        if (!at) continue;
        auto& mark = out.emplace_back(Bruchmarke{*at,
                                                 texte::bruchname(bruch.tag, bruch.art, bruch.text),
                                                 texte::nichtVergleichbar(bruch.tag, bruch.art, bruch.text),
                                                 {}});
        for (const auto c : bruch.spalten)
            mark.raeume.push_back(bestand.raeume()[block.raeume[c]].id);
    }
    return out;
}

void addReferenzen(Verlauf& out, const std::vector<workspace::WerteblockPtr>& referenzen,
                   const workspace::Bestand& bestand) {
    for (const auto& block : referenzen)
        for (std::size_t r = 0; r < block->raeume.size(); ++r) {
            const auto& raum = bestand.raeume()[block->raeume[r]];
            auto line = zeitreihe(*block, r, raum);
            line.referenz = true;
            out.reihen.push_back(std::move(line));
        }
}

}  // namespace

Verlauf verlauf(const workspace::Werteblock& block, const workspace::Werteblock* gebiet,
                const workspace::Bestand& bestand, const std::vector<workspace::WerteblockPtr>& referenzen) {
    Verlauf out;
    out.brueche = bruchmarken(block, bestand);
    out.einheit = text(block.einheit);
    out.nachkommastellen = block.nachkommastellen;
    for (std::size_t r = 0; r < block.raeume.size(); ++r)
        out.reihen.push_back(zeitreihe(block, r, bestand.raeume()[block.raeume[r]]));
    if (gebiet == nullptr || gebiet->ebene == block.ebene || block.anzahl) return out;
    const auto* ebene = bestand.ebene(gebiet->ebene);
    for (std::size_t r = 0; r < gebiet->raeume.size(); ++r) {
        const auto& raum = bestand.raeume()[gebiet->raeume[r]];
        if (!raum.eigenes) continue;
        auto whole = zeitreihe(*gebiet, r, raum);
        if (ebene != nullptr) whole.name = text(ebene->name);
        whole.vergleich = true;
        out.reihen.push_back(std::move(whole));
    }
    addReferenzen(out, referenzen, bestand);
    return out;
}

}  // namespace isp::render
