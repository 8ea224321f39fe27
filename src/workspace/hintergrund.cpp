// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/hintergrund.h"

#include "store/store.h"
#include "workspace/werkbank.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace isp::workspace {

std::string toText(const std::vector<Hintergrund>& ebenen) {
    if (ebenen.empty()) return {};
    QJsonArray list;
    for (const auto& e : ebenen)
        list.append(QJsonObject{{QStringLiteral("pfad"), QString::fromStdString(e.pfad)},
                                {QStringLiteral("ebene"), QString::fromStdString(e.ebene)},
                                {QStringLiteral("name"), QString::fromStdString(e.name)},
                                {QStringLiteral("sichtbar"), e.sichtbar},
                                {QStringLiteral("darueber"), e.darueber}});
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
        if (!e.pfad.empty()) out.push_back(std::move(e));
    }
    return out;
}

Result<std::vector<Hintergrund>> hintergrundEbenen(const std::filesystem::path& pfad) {
    ISP_TRY(const auto layers, geo::inspect(pfad));
    std::vector<Hintergrund> out;
    for (const auto& layer : layers) {
        if (layer.geometrieArt == "None" || layer.anzahl == 0) continue;
        const auto stem = pfad.stem().string();
        const auto name = layers.size() == 1 || layer.name == stem ? stem : stem + ": " + layer.name;
        out.push_back({pfad.string(), layer.name, name, true, false});
    }
    return out;
}

std::string kartencrs(Werkbank& werkbank) {
    return werkbank.store().crs();
}

Result<geo::Figuren> leseHintergrund(const Hintergrund& ebene, const std::string& crs,
                                     const Progress& progress) {
    geo::FigurOptionen options;
    options.ebene = ebene.ebene;
    options.zielCrs = crs;
    return geo::readFiguren(ebene.pfad, options, progress);
}

}  // namespace isp::workspace
