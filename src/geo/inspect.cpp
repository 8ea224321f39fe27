// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "geo/codes.h"
#include "geo/source.h"

#include <new>

namespace isp::geo {

namespace {

Result<std::vector<Ebeneninfo>> inspectUnguarded(const std::filesystem::path& quelle) {
    ISP_TRY(const auto dataset, openSource(quelle));
    gdalkit::MessageCatcher messages;
    std::vector<Ebeneninfo> layers;
    for (int i = 0; i < dataset->GetLayerCount(); ++i)
        if (auto* layer = dataset->GetLayer(i)) layers.push_back(describe(*layer));
    if (layers.empty()) return makeError(codes::kNoLayers, {quelle.string()}).because(messages.text());
    return layers;
}

}  // namespace

Result<std::vector<Ebeneninfo>> inspect(const std::filesystem::path& quelle) {
    try {
        return inspectUnguarded(quelle);
    } catch (const std::bad_alloc&) {
        return makeError(isp::codes::kOutOfMemory, {quelle.string()});
    }
}

}  // namespace isp::geo
