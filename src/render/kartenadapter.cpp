// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenadapter.h"

#include "render/textsatz.h"
#include "texte/meldung.h"
#include "workspace/bestand.h"

#include <array>

namespace isp::render {

namespace {

QString text(const std::string& s) {
    return QString::fromStdString(s);
}

std::vector<Gebiet> gebieteOf(const std::vector<workspace::Grenzflaeche>& flaechen) {
    std::vector<Gebiet> out;
    out.reserve(flaechen.size());
    for (const auto& f : flaechen)
        out.push_back({f.raum, text(f.name), {}, f.grenze, {}});
    return out;
}

std::vector<Legendenklasse> legendenklassen(const workspace::Kartensicht& sicht, const std::string& palette) {
    const auto colors = klassenfarben(sicht, palette);
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
    Vorbehalt{Zeichen::kEingeschraenkt, QT_TRANSLATE_NOOP("Render", "1 Wert ist eingeschränkt aussagekräftig."),
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
        out << tr(QT_TRANSLATE_NOOP("Render", "Für diesen Zeitpunkt liegen keine Grenzen vor; gezeigt sind die heutigen."));
    if (!grenzen.ohneGrenze.empty())
        out << counted(QT_TRANSLATE_NOOP("Render", "1 Raum hat keine Grenze und fehlt auf der Karte."),
                       QT_TRANSLATE_NOOP("Render", "%1 Räume haben keine Grenze und fehlen auf der Karte."),
                       grenzen.ohneGrenze.size());
}

QStringList hinweiseFor(const workspace::Kartensicht& sicht, const workspace::Kartengrenzen* grenzen) {
    QStringList out;
    if (sicht.erfunden) out << tr(QT_TRANSLATE_NOOP("Render", "Erfundene Werte zur Vorführung."));
    if (sicht.block->anzahl)
        out << tr(QT_TRANSLATE_NOOP("Render", "Anzahlen als Flächenfarbe: Große Räume fallen stärker auf. Für Vergleiche eignen sich Anteile."));
    if (sicht.klassenproblem) out << texte::meldung(*sicht.klassenproblem).satz;
    addVorbehalte(sicht, out);
    for (const auto& issue : sicht.hinweise.items())
        out << texte::meldung(issue).satz;
    if (grenzen != nullptr) addGrenzhinweise(*grenzen, out);
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
    const bool reversed =
        chosen.kind == PaletteKind::kDiverging && sicht.block->richtung == Richtung::kHochGut;
    return classColors(chosen, static_cast<int>(sicht.klassen.size()), reversed);
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
    out.titel = bezeichnung(block, bestand, wahl.merkmale);
    out.einheit = text(block.einheit);
    out.periode = texte::periode(sicht.zeitpunkt());
    if (const auto* ebene = bestand.ebene(block.ebene)) out.raumebene = text(ebene->plural);
    out.quelle = text(sicht.quelle);
    if (grenzen != nullptr && !grenzen->quelle.empty() && !grenzen->schematisch) {
        out.quelle += (out.quelle.isEmpty() ? QString() : QStringLiteral("; ")) +
                      tr(QT_TRANSLATE_NOOP("Render", "Grenzen: %1")).arg(text(grenzen->quelle));
    }
    out.stand = texte::datum(sicht.stand);
    out.hinweise = hinweiseFor(sicht, grenzen);
    out.nachkommastellen = block.nachkommastellen;
    out.klassen = legendenklassen(sicht, wahl.palette);
    if (sicht.gebietswert && sicht.gebietswert->complete()) {
        out.vergleichswert = sicht.gebietswert->wert;
        out.vergleichsname = text(sicht.gebietsname);
    }
    out.gebiete.reserve(geometrie.anzahl());
    for (std::size_t i = 0; i < geometrie.anzahl(); ++i) {
        const auto p = bestand.position(geometrie.info(i).raum);
        const auto spalte = p ? block.spalte(*p) : std::nullopt;
        out.gebiete.push_back(spalte ? gebietswert(block.zelle(sicht.periode, *spalte), sicht) : Gebietswert{});
        const auto& wert = out.gebiete.back();
        if (wert.art == Gebietsart::kKlasse) ++out.klassen[wert.klasse].anzahl;
    }
    return out;
}

Rangfolge rangfolge(const workspace::Kartensicht& sicht, const workspace::Bestand& bestand,
                    const std::string& palette) {
    const auto& block = *sicht.block;
    const auto colors = klassenfarben(sicht, palette);
    const auto day = sicht.zeitpunkt().lastDay();
    Rangfolge out;
    out.einheit = text(block.einheit);
    for (std::size_t r = 0; r < block.raeume.size(); ++r) {
        const auto& raum = bestand.raeume()[block.raeume[r]];
        const auto& zelle = block.zelle(sicht.periode, r);
        if (!zelle.vorhanden && !raum.gueltigkeit.contains(day)) continue;
        auto wert = gebietswert(zelle, sicht);
        Fuellung fuellung{wert.art, {}};
        if (wert.art == Gebietsart::kKlasse) fuellung.farbe = colors[wert.klasse];
        out.zeilen.push_back({raum.id, text(raum.name), wert.wert, std::move(wert.text), fuellung, 0});
    }
    if (sicht.gebietswert && sicht.gebietswert->complete()) {
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
    for (std::size_t i = 0; i < block.perioden.size(); ++i) {
        const auto& zelle = block.zelle(i, spalte);
        out.punkte.push_back({block.perioden[i], zelle.complete() ? zelle.wert : kFehlt,
                              texte::wert(zelle, block.nachkommastellen), false});
    }
    return out;
}

}  // namespace

Verlauf verlauf(const workspace::Werteblock& block, const workspace::Werteblock* gebiet,
                const workspace::Bestand& bestand) {
    Verlauf out;
    out.einheit = text(block.einheit);
    out.nachkommastellen = block.nachkommastellen;
    for (std::size_t r = 0; r < block.raeume.size(); ++r)
        out.reihen.push_back(zeitreihe(block, r, bestand.raeume()[block.raeume[r]]));
    if (gebiet == nullptr || gebiet->ebene == block.ebene) return out;
    const auto* ebene = bestand.ebene(gebiet->ebene);
    for (std::size_t r = 0; r < gebiet->raeume.size(); ++r) {
        const auto& raum = bestand.raeume()[gebiet->raeume[r]];
        if (!raum.eigenes) continue;
        auto whole = zeitreihe(*gebiet, r, raum);
        if (ebene != nullptr) whole.name = text(ebene->name);
        whole.vergleich = true;
        out.reihen.push_back(std::move(whole));
    }
    return out;
}

}  // namespace isp::render
