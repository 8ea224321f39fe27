// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/join.h"

#include "geo/codes.h"
#include "geo/source.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

namespace isp::geo {

namespace {

using Group = std::vector<std::size_t>;

/// Features with the same key, groups in the order of first occurrence.
std::vector<Group> groupByKey(const std::vector<Merkmalsflaeche>& features) {
    std::unordered_map<std::string_view, std::size_t> index;
    std::vector<Group> groups;
    for (std::size_t i = 0; i < features.size(); ++i) {
        const auto [entry, isNew] = index.emplace(features[i].gebiet.schluessel, groups.size());
        if (isNew) groups.emplace_back();
        groups[entry->second].push_back(i);
    }
    return groups;
}

bool isWater(const Merkmalsflaeche& f) noexcept {
    return f.geofaktor >= 1 && f.geofaktor <= 3;
}

/// Without the water features where there is land; tells how many went.
std::size_t dropWater(const std::vector<Merkmalsflaeche>& features, Group& group) {
    const bool land =
        std::any_of(group.begin(), group.end(), [&](std::size_t i) { return features[i].geofaktor == 4; });
    return land ? std::erase_if(group, [&](std::size_t i) { return isWater(features[i]); }) : 0;
}

std::vector<std::string> differentNames(const std::vector<Merkmalsflaeche>& features, const Group& group) {
    std::vector<std::string> names;
    for (const auto i : group) {
        const auto& name = features[i].gebiet.name;
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    return names;
}

bool boxesApart(const std::vector<Rechteck>& boxes) {
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t k = i + 1; k < boxes.size(); ++k)
            if (boxes[i].xMin <= boxes[k].xMax && boxes[k].xMin <= boxes[i].xMax &&
                boxes[i].yMin <= boxes[k].yMax && boxes[k].yMin <= boxes[i].yMax)
                return false;
    return true;
}

/// Parts side by side, or their union where they may touch.
Result<MultiPolygon> unite(const std::vector<Merkmalsflaeche>& features, const Group& group) {
    std::vector<const MultiPolygon*> parts;
    std::vector<Rechteck> boxes;
    MultiPolygon sideBySide;
    for (const auto i : group) {
        const auto& part = features[i].gebiet.geometrie;
        parts.push_back(&part);
        boxes.push_back(bounds(part));
        sideBySide.insert(sideBySide.end(), part.begin(), part.end());
    }
    return boxesApart(boxes) ? Result<MultiPolygon>(std::move(sideBySide)) : dissolve(parts);
}

class Joiner {
public:
    Joiner(std::vector<Merkmalsflaeche> features, const Location& where, IssueList& issues)
        : m_features(std::move(features)),
          m_where(where),
          m_issues(issues) {}

    Result<std::vector<GelesenesGebiet>> run() {
        std::vector<GelesenesGebiet> out;
        for (auto& group : groupByKey(m_features)) {
            const auto water = dropWater(m_features, group);
            auto& first = m_features[group.front()].gebiet;
            if (water > 0)
                note(Severity::kNote, codes::kWaterLeftOut, {first.schluessel, std::to_string(water)},
                     first.feature);
            if (group.size() > 1) ISP_CHECK(join(group));
            out.push_back(std::move(first));
        }
        return out;
    }

private:
    Status join(const Group& group) {
        auto& first = m_features[group.front()].gebiet;
        double sum = 0.0;
        for (const auto i : group)
            sum += area(m_features[i].gebiet.geometrie);
        ISP_TRY(auto united, unite(m_features, group));
        reportJoin(group, sum - area(united));
        for (const auto i : group)
            first.repariert = first.repariert || m_features[i].gebiet.repariert;
        first.geometrie = std::move(united);
        return {};
    }

    void reportJoin(const Group& group, double twice) {
        const auto& first = m_features[group.front()].gebiet;
        const auto names = differentNames(m_features, group);
        if (names.size() > 1)
            note(Severity::kWarning, codes::kJoinedOtherNames, {first.schluessel, joined(names)},
                 first.feature);
        else
            note(Severity::kNote, codes::kJoined, {first.schluessel, std::to_string(group.size())},
                 first.feature);
        static constexpr double kNoticeable = 1000.0;  // m²: above what generalised borders overlap by
        if (twice > kNoticeable)
            note(Severity::kWarning, codes::kJoinedOverlapping,
                 {first.schluessel, std::to_string(std::llround(twice))}, first.feature);
    }

    void note(Severity severity, Code code, std::vector<std::string> args, long feature) {
        auto where = m_where;
        where.row = feature;
        m_issues.add(severity, code, std::move(args), std::move(where));
    }

    std::vector<Merkmalsflaeche> m_features;
    Location m_where;
    IssueList& m_issues;
};

}  // namespace

Result<std::vector<GelesenesGebiet>> joinByKey(std::vector<Merkmalsflaeche> features, const Location& where,
                                               IssueList& issues) {
    return Joiner(std::move(features), where, issues).run();
}

}  // namespace isp::geo
