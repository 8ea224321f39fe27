// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/hintergrund.h"

#include "base/clock.h"
#include "geo/geo.h"
#include "store/store.h"
#include "workspace/kartengrenzen.h"
#include "workspace/werkbank.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace isp::workspace {

std::string toText(const std::vector<Hintergrund>& ebenen) {
    if (ebenen.empty()) return {};
    QJsonArray list;
    for (const auto& e : ebenen)
        list.append(QJsonObject{{QStringLiteral("pfad"), QString::fromStdString(e.pfad)},
                                {QStringLiteral("ebene"), QString::fromStdString(e.ebene)},
                                {QStringLiteral("name"), QString::fromStdString(e.name)},
                                {QStringLiteral("sichtbar"), e.sichtbar},
                                {QStringLiteral("darueber"), e.darueber},
                                {QStringLiteral("bild"), e.bild}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<Hintergrund> hintergrundFromText(const std::string& text) {
    std::vector<Hintergrund> out;
    const auto list = QJsonDocument::fromJson(QByteArray::fromStdString(text)).array();
    for (const auto& value : list) {
        const auto entry = value.toObject();
        Hintergrund e;
        e.pfad = entry[QStringLiteral("pfad")].toString().toStdString();
        e.ebene = entry[QStringLiteral("ebene")].toString().toStdString();
        e.name = entry[QStringLiteral("name")].toString().toStdString();
        e.sichtbar = entry[QStringLiteral("sichtbar")].toBool(true);
        e.darueber = entry[QStringLiteral("darueber")].toBool(false);
        e.bild = entry[QStringLiteral("bild")].toBool(false);
        if (!e.pfad.empty()) out.push_back(std::move(e));
    }
    return out;
}

Result<std::vector<Hintergrund>> hintergrundEbenen(const std::filesystem::path& pfad) {
    std::vector<Hintergrund> out;
    const auto picture = [&pfad] {
        return Hintergrund{pfad.string(), {}, pfad.stem().string(), true, false, true};
    };
    if (geo::isRaster(pfad)) return std::vector{picture()};
    ISP_TRY(const auto layers, geo::inspect(pfad));
    for (const auto& layer : layers) {
        if (layer.geometrieArt == "None" || layer.anzahl == 0) continue;
        const auto stem = pfad.stem().string();
        const auto name = layers.size() == 1 || layer.name == stem ? stem : stem + ": " + layer.name;
        out.push_back({pfad.string(), layer.name, name, true, false, false});
    }
    // A GeoPackage may hold tiles instead of layers.
    if (out.empty() && pfad.extension() == ".gpkg") out.push_back(picture());
    return out;
}

std::string kartencrs(Werkbank& werkbank) {
    return werkbank.store().crs();
}

Rechteck kartenrahmen(Werkbank& werkbank) {
    const auto* ebene = werkbank.bestand().analyseEbene();
    Rechteck box;
    if (ebene == nullptr) return box;
    const auto grenzen =
        readKartengrenzen(werkbank.store(), werkbank.bestand(), ebene->id, Clock::todayIso());
    if (!grenzen) return box;
    for (const auto* areas : {&(*grenzen)->gebiete, &(*grenzen)->ausserhalb})
        for (const auto& area : *areas)
            box.include(bounds(area.grenze));
    constexpr double kRand = 0.15;  // around the Kreis there is something to be seen too
    const double margin = kRand * std::max(box.width(), box.height());
    if (!box.empty()) box = {box.xMin - margin, box.yMin - margin, box.xMax + margin, box.yMax + margin};
    return box;
}

Result<Hintergrundinhalt> leseHintergrund(const Hintergrund& ebene, const std::string& crs,
                                          const Rechteck& rahmen, const Progress& progress) {
    Hintergrundinhalt out;
    if (ebene.bild) {
        geo::RasterOptionen options;
        options.zielCrs = crs;
        options.ausschnitt = rahmen;
        ISP_TRY(auto read, geo::readRaster(ebene.pfad, options, progress));
        out.bild = std::make_shared<const geo::Rasterbild>(std::move(read));
    } else {
        geo::FigurOptionen options;
        options.ebene = ebene.ebene;
        options.zielCrs = crs;
        ISP_TRY(auto read, geo::readFiguren(ebene.pfad, options, progress));
        out.figuren = std::make_shared<const geo::Figuren>(std::move(read));
    }
    return out;
}

}  // namespace isp::workspace
