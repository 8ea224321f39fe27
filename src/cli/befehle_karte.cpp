// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/befehl.h"
#include "cli/klassenoptionen.h"
#include "render/auflagenadapter.h"
#include "render/kartenart.h"
#include "render/kartenblatt.h"
#include "workspace/kartengrenzen.h"
#include "workspace/themenbuch.h"

namespace isp::cli {

namespace {

constexpr int kMinPixel = render::kLeastPixels;
constexpr int kMaxPixel = render::kMostPixels;

Result<render::Kartenwunsch> wunschOf(const Aufruf& aufruf) {
    render::Kartenwunsch wunsch;
    wunsch.art = render::Kartenart::kFlaechen;
    if (aufruf.hat("art")) {
        wunsch.art = render::kartenartFromText(aufruf.text("art"));
        if (!wunsch.art)
            return makeError(codes::kBadOption,
                             {"--art", aufruf.text("art"), "flaechen, symbole, kacheln, veraenderung"});
    }
    if (aufruf.hat("als")) {
        wunsch.aenderung = workspace::aenderungsartFromText(aufruf.text("als"));
        if (!wunsch.aenderung)
            return makeError(codes::kBadOption, {"--als", aufruf.text("als"), "differenz, prozent"});
    }
    if (aufruf.hat("gegenueber")) {
        wunsch.gegenueber = Periode::parse(aufruf.text("gegenueber"));
        if (!wunsch.gegenueber)
            return makeError(codes::kBadOption,
                             {"--gegenueber", aufruf.text("gegenueber"), "2015, 2015-12-31"});
    }
    wunsch.stetig = aufruf.hat("stetig");
    wunsch.muster = aufruf.hat("muster");
    return wunsch;
}

/// --orte and --hintergrund; nullptr where neither is asked for.
Result<std::shared_ptr<const render::Kartenauflage>> auflageOf(const Aufruf& aufruf,
                                                               workspace::Werkbank& werkbank,
                                                               const std::string& tag) {
    auto out = std::make_shared<render::Kartenauflage>();
    if (aufruf.hat("orte")) {
        ISP_TRY(const auto all, werkbank.themen().alle<Angebot>());
        *out = render::angebotsauflage(all, tag);
    }
    const auto crs = workspace::kartencrs(werkbank);
    const auto frame = workspace::kartenrahmen(werkbank);
    for (const auto& pfad : aufruf.parser.values(QStringLiteral("hintergrund"))) {
        ISP_TRY(const auto layers, workspace::hintergrundEbenen(pfad.toStdString()));
        for (const auto& layer : layers) {
            ISP_TRY(const auto content, workspace::leseHintergrund(layer, crs, frame, aufruf.progress));
            out->ebenen.push_back(render::hintergrundauflage(layer, content, out->ebenen.size()));
        }
    }
    if (out->empty() && out->hinweise.isEmpty()) return std::shared_ptr<const render::Kartenauflage>();
    return std::shared_ptr<const render::Kartenauflage>(std::move(out));
}

}  // namespace

Result<Ergebnis> karte(const Aufruf& aufruf) {
    if (!aufruf.hat("o")) return makeError(codes::kUsage, {"Es fehlt -o mit der Zieldatei"});
    ISP_TRY(const auto wahl, klassenwahlOf(aufruf));
    ISP_TRY(const auto periode, periodeOf(aufruf));
    ISP_TRY(auto wunsch, wunschOf(aufruf));
    render::Bildformat format;
    ISP_TRY(const int breite, zahlOf(aufruf, "breite", format.pixel.width(), kMinPixel, kMaxPixel));
    ISP_TRY(const int hoehe, zahlOf(aufruf, "hoehe", format.pixel.height(), kMinPixel, kMaxPixel));
    format.pixel = QSize(breite, hoehe);
    ISP_TRY(const auto* palette,
            render::findPalette(q(aufruf.hat("palette") ? aufruf.text("palette") : "blau")));

    ISP_TRY(const auto werkbank, oeffne(aufruf));
    const auto& bestand = werkbank->bestand();
    ISP_TRY(const auto* ebene, ebeneOf(aufruf, bestand));
    ISP_TRY(const auto anfrage, anfrageOf(aufruf, ebene->id));
    ISP_TRY(const auto sicht, workspace::kartensicht(*werkbank, anfrage, periode, wahl));
    ISP_TRY(const auto grenzen,
            workspace::readKartengrenzen(werkbank->store(), bestand, ebene->id, sicht.gebietstag()));
    wunsch.palette = palette->code;
    wunsch.merkmale = anfrage.merkmale;
    wunsch.klassen = wahl.optionen.anzahl;
    ISP_TRY(auto bild, render::kartenbild(*werkbank, anfrage, sicht, grenzen.get(),
                                          render::Kartengeometrie::make(render::kartenquelle(*grenzen)),
                                          nullptr, wunsch));
    render::Blattinhalt inhalt;
    inhalt.geometrie = std::move(bild.geometrie);
    inhalt.thema = std::move(bild.thema);
    ISP_TRY(inhalt.auflage, auflageOf(aufruf, *werkbank, bild.sicht.gebietstag()));
    if (inhalt.auflage) inhalt.thema.hinweise << inhalt.auflage->hinweise;
    const auto ziel = q(aufruf.text("o"));
    ISP_CHECK(render::Kartenblatt(std::move(inhalt)).save(ziel, format));
    Ergebnis ergebnis;
    ergebnis.issues = bild.sicht.hinweise;
    ergebnis.hinweis = QStringLiteral("Karte gespeichert: %1").arg(ziel);
    return ergebnis;
}

}  // namespace isp::cli
