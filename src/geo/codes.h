// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::geo::codes {

// The source as a whole
inline constexpr Code kNoLayers{"geo.no_layers"};               // %1 path
inline constexpr Code kNoPolygonLayer{"geo.no_polygon_layer"};  // %1 path, %2 layers
inline constexpr Code kLayerNotFound{"geo.layer_not_found",
                                     ErrorClass::kUsage};                   // %1 path, %2 layer, %3 layers
inline constexpr Code kLayerWithoutPolygons{"geo.layer_without_polygons"};  // %1 path, %2 layer
inline constexpr Code kFieldNotFound{"geo.field_not_found",
                                     ErrorClass::kUsage};    // %1 layer, %2 field, %3 fields
inline constexpr Code kNoKeyField{"geo.no_key_field"};       // %1 layer, %2 fields
inline constexpr Code kNothingUsable{"geo.nothing_usable"};  // %1 path, %2 layer, %3 features
inline constexpr Code kReadFailed{"geo.read_failed"};        // %1 path, %2 features read

// Pictures
inline constexpr Code kRasterWithoutPlace{"geo.raster_without_place"};  // %1 path
inline constexpr Code kRasterWithoutCrs{"geo.raster_without_crs"};      // %1 path
inline constexpr Code kRasterElsewhere{"geo.raster_elsewhere"};         // %1 path
inline constexpr Code kRasterReadFailed{"geo.raster_read_failed"};      // %1 path

// Coordinate reference systems
inline constexpr Code kNoCrs{"geo.no_crs"};                                     // %1 path, %2 layer
inline constexpr Code kNoCrsGuessed{"geo.no_crs_guessed"};                      // %1 path, %2 layer, %3 guess
inline constexpr Code kNotDegrees{"geo.not_degrees"};                           // %1 path, %2 layer, %3 CRS
inline constexpr Code kUnknownCrs{"geo.unknown_crs", ErrorClass::kUsage};       // %1 CRS
inline constexpr Code kCrsNotMetric{"geo.crs_not_metric", ErrorClass::kUsage};  // %1 CRS
inline constexpr Code kNoTransformation{"geo.no_transformation"};               // %1 from, %2 to
inline constexpr Code kSourceCrsIgnored{"geo.source_crs_ignored"};              // %1 given, %2 of the source
inline constexpr Code kCrsAssumed{"geo.crs_assumed"};                           // %1 CRS
inline constexpr Code kOutsideAreaOfUse{"geo.outside_area_of_use"};             // %1 CRS

// One feature: %1 its number, %2 its key (or name)
inline constexpr Code kFeatureWithoutKey{"geo.feature_without_key"};  // %1 number, %2 field
inline constexpr Code kFeatureEmpty{"geo.feature_empty"};
inline constexpr Code kFeatureNoPolygon{"geo.feature_no_polygon"};  // %3 OGC type
inline constexpr Code kFeatureBadCoordinates{"geo.feature_bad_coordinates"};
inline constexpr Code kFeatureNotTransformed{"geo.feature_not_transformed"};  // %3 target CRS
inline constexpr Code kFeatureNotRepairable{"geo.feature_not_repairable"};
inline constexpr Code kFeatureRepaired{"geo.feature_repaired"};
inline constexpr Code kFeaturePartsDropped{"geo.feature_parts_dropped"};

// Features under one key
inline constexpr Code kWaterLeftOut{"geo.water_left_out"};           // %1 key, %2 number of features
inline constexpr Code kJoined{"geo.joined"};                         // %1 key, %2 number of features
inline constexpr Code kJoinedOtherNames{"geo.joined_other_names"};   // %1 key, %2 names
inline constexpr Code kJoinedOverlapping{"geo.joined_overlapping"};  // %1 key, %2 m² twice
inline constexpr Code kLayerChosen{"geo.layer_chosen"};              // %1 layer, %2 the others

inline constexpr Code kUnionFailed{"geo.union_failed"};

}  // namespace isp::geo::codes
