// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/source.h"

/// What of a source is read: layer, fields, source CRS. Internal to geo.
namespace isp::geo {

struct Ebenenwahl {
    OGRLayer* layer = nullptr;
    Ebeneninfo info;
};

/// The layer named in the options, else the polygon layer with a key field and, among those, the most
/// features.
[[nodiscard]] Result<Ebenenwahl> chooseLayer(GDALDataset& dataset, const std::string& file,
                                             const LadeOptionen& options, IssueList& issues);

/// Field numbers; -1 = none.
struct Feldwahl {
    int key = -1, name = -1, geofaktor = -1;
};

/// The fields named in the options, else the guessed ones; `info` then names the ones taken.
[[nodiscard]] Result<Feldwahl> chooseFields(Ebenenwahl& choice, const LadeOptionen& options);

/// The system of the layer's coordinates: its own, or the given one where it has none or an impossible one (a
/// GeoJSON file counts as WGS 84 even where its coordinates are metres). TopoJSON cannot state one and is
/// taken as WGS 84 where its coordinates are degrees in Germany.
[[nodiscard]] Result<gdalkit::SrsPtr> sourceSrs(OGRLayer& layer, bool topoJson, const std::string& file,
                                                const LadeOptionen& options, IssueList& issues);

/// The layer of that name whatever its geometry; without a name the first one with features.
[[nodiscard]] Result<OGRLayer*> anyLayer(GDALDataset& dataset, const std::string& file,
                                         const std::string& name);

/// As sourceSrs, but a layer without a CRS is taken in the one its coordinates look like: for what is only
/// laid on a map.
[[nodiscard]] Result<gdalkit::SrsPtr> likelySrs(OGRLayer& layer, GDALDataset& dataset,
                                                const std::string& file, const std::string& quellCrs = {});

}  // namespace isp::geo
