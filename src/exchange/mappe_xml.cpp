// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mappe_xml.h"

#include "exchange/lesen.h"

#include <algorithm>
#include <cpl_vsi.h>
#include <iterator>
#include <memory>
#include <utility>

namespace isp::exchange {

namespace {

struct VsiCloser {
    void operator()(VSILFILE* file) const noexcept { VSIFCloseL(file); }
};

}  // namespace

std::string mitglied(const std::string& path) {
    constexpr std::size_t kChunk = 1UL << 20;
    const std::unique_ptr<VSILFILE, VsiCloser> file(VSIFOpenL(path.c_str(), "rb"));
    std::string out;
    while (file && out.size() < kMaxBytes) {
        const auto before = out.size();
        out.resize(before + kChunk);
        const auto read = VSIFReadL(out.data() + before, 1, kChunk, file.get());
        out.resize(before + read);
        if (read == 0) break;
    }
    return out;
}

std::string attribut(std::string_view tag, std::string_view name) {
    const auto start = tag.find(" " + std::string(name) + "=\"");
    if (start == std::string_view::npos) return {};
    const auto from = start + name.size() + 3;
    const auto to = tag.find('"', from);
    if (to == std::string_view::npos) return {};
    const auto value = tag.substr(from, to - from);
    constexpr std::pair<std::string_view, std::string_view> kEntities[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}};
    std::string out;
    for (std::size_t at = 0; at < value.size();) {
        const auto rest = value.substr(at);
        const auto* found = std::find_if(std::begin(kEntities), std::end(kEntities),
                                         [rest](const auto& e) { return rest.starts_with(e.first); });
        const bool entity = found != std::end(kEntities);
        out += entity ? found->second : rest.substr(0, 1);
        at += entity ? found->first.size() : 1;
    }
    return out;
}

}  // namespace isp::exchange
