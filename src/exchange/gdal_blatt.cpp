// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gdal_blatt.h"

#include "base/codes.h"
#include "gdalkit/gdalkit.h"

#include <algorithm>
#include <ogrsf_frmts.h>

namespace isp::exchange {

namespace {

/// Which fields hold the text itself, so that it can be read without a copy.
std::vector<bool> stringFields(OGRLayer& layer) {
    auto* definition = layer.GetLayerDefn();
    std::vector<bool> isString;
    for (int i = 0; i < definition->GetFieldCount(); ++i)
        isString.push_back(definition->GetFieldDefn(i)->GetType() == OFTString);
    return isString;
}

std::string_view textOf(OGRFeature& feature, int field, bool isString) {
    if (!isString) return feature.GetFieldAsString(field);
    const char* text = feature.GetRawFieldRef(field)->String;
    return text != nullptr ? std::string_view(text) : std::string_view();
}

void addRow(OGRFeature& feature, const std::vector<bool>& isString, bool keepBlank, long line,
            Raster& raster) {
    int last = static_cast<int>(isString.size()) - 1;
    while (last >= 0 &&
           (!feature.IsFieldSetAndNotNull(last) || (!keepBlank && *feature.GetFieldAsString(last) == '\0')))
        --last;
    for (int i = 0; i <= last; ++i)
        raster.addCell(feature.IsFieldSetAndNotNull(i)
                           ? textOf(feature, i, isString[static_cast<std::size_t>(i)])
                           : std::string_view());
    raster.endRow(line);
}

}  // namespace

Result<Raster> readBlatt(OGRLayer& layer, const BlattRegeln& regeln, const Progress& progress) {
    const auto isString = stringFields(layer);
    // Where the rows are known, the layer is not asked: the CSV driver would read the whole text to count
    // them.
    const auto count = regeln.zeilen.empty()
                           ? static_cast<std::size_t>(std::max<GIntBig>(layer.GetFeatureCount(), 0))
                           : regeln.zeilen.size();
    Raster raster;
    raster.reserve(count, std::min(count * isString.size(), kMaxZellen), regeln.bytes);
    layer.ResetReading();
    std::size_t read = 0;
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        if (read++ < regeln.skip) continue;
        const auto index = read - regeln.skip - 1;
        const auto line = index < regeln.zeilen.size() ? static_cast<long>(regeln.zeilen[index])
                          : regeln.zeilen.empty()      ? static_cast<long>(feature->GetFID())
                                                       : 0;
        addRow(*feature, isString, regeln.keepBlank, line, raster);
        if (read % 1024 == 0) {
            if (progress.canceled()) return makeError(isp::codes::kCanceled);
            progress.at(static_cast<double>(read) / static_cast<double>(std::max(count, read)));
        }
    }
    return raster;
}

}  // namespace isp::exchange
