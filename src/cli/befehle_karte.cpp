// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/befehl.h"
#include "cli/klassenoptionen.h"
#include "render/kartenadapter.h"
#include "render/kartenblatt.h"
#include "workspace/kartengrenzen.h"

namespace isp::cli {

namespace {

constexpr int kMinPixel = render::kLeastPixels;
constexpr int kMaxPixel = render::kMostPixels;

}  // namespace

Result<Ergebnis> karte(const Aufruf& aufruf) {
    if (!aufruf.hat("o")) return makeError(codes::kUsage, {"Es fehlt -o mit der Zieldatei"});
    ISP_TRY(const auto wahl, klassenwahlOf(aufruf));
    ISP_TRY(const auto periode, periodeOf(aufruf));
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
    render::Blattinhalt inhalt;
    inhalt.geometrie = render::Kartengeometrie::make(render::kartenquelle(*grenzen));
    inhalt.thema = render::kartenthema(sicht, bestand, grenzen.get(), *inhalt.geometrie,
                                       {palette->code, anfrage.merkmale});
    const auto ziel = q(aufruf.text("o"));
    ISP_CHECK(render::Kartenblatt(std::move(inhalt)).save(ziel, format));
    Ergebnis ergebnis;
    ergebnis.issues = sicht.hinweise;
    ergebnis.hinweis = QStringLiteral("Karte gespeichert: %1").arg(ziel);
    return ergebnis;
}

}  // namespace isp::cli
