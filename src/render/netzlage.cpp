// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/netzwerkbild.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>
#include <unordered_map>

namespace isp::render {

namespace {

constexpr int kRounds = 400;
constexpr double kGravity = 0.05;  ///< keeps parts without ties to each other in the picture

using Paar = std::pair<int, int>;

std::unordered_map<std::int64_t, int> indexById(const Netzwerk& netz) {
    std::unordered_map<std::int64_t, int> out;
    for (std::size_t i = 0; i < netz.akteure.size(); ++i)
        out.emplace(netz.akteure[i].id, static_cast<int>(i));
    return out;
}

/// Each tied pair once, the smaller index first; a tie to itself or to nobody is none.
std::set<Paar> pairsOf(const Netzwerk& netz) {
    const auto index = indexById(netz);
    std::set<Paar> out;
    for (const auto& tie : netz.bindungen) {
        const auto a = index.find(tie.von), b = index.find(tie.bis);
        if (a != index.end() && b != index.end() && a->second != b->second)
            out.insert(std::minmax(a->second, b->second));
    }
    return out;
}

/// Places like the seeds of a sunflower: even, without a symmetry in which the forces would get stuck.
std::vector<QPointF> sunflower(std::size_t n) {
    const double golden = std::numbers::pi * (3.0 - std::sqrt(5.0));
    std::vector<QPointF> out;
    for (std::size_t i = 0; i < n; ++i) {
        const double r = 0.5 * std::sqrt((static_cast<double>(i) + 0.5) / static_cast<double>(n));
        const double a = golden * static_cast<double>(i);
        out.emplace_back(0.5 + r * std::cos(a), 0.5 + r * std::sin(a));
    }
    return out;
}

std::vector<QPointF> circle(std::size_t n) {
    std::vector<QPointF> out;
    for (std::size_t i = 0; i < n; ++i) {
        const double a = 2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(n);
        out.emplace_back(0.5 + 0.5 * std::sin(a), 0.5 - 0.5 * std::cos(a));
    }
    return out;
}

double length(const QPointF& p) {
    return std::hypot(p.x(), p.y());
}

/// One round: all push each other away, ties pull, none moves further than `heat`.
void moveOnce(std::vector<QPointF>& places, const std::set<Paar>& pairs, double k, double heat) {
    constexpr double kNear = 1e-4;
    std::vector<QPointF> force(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = i + 1; j < places.size(); ++j) {
            auto d = places[i] - places[j];
            if (length(d) < kNear) d = QPointF(kNear, kNear * static_cast<double>(i + 1));
            const auto push = d * (k * k / (length(d) * length(d)));
            force[i] += push;
            force[j] -= push;
        }
        force[i] += (QPointF(0.5, 0.5) - places[i]) * kGravity;
    }
    for (const auto& [a, b] : pairs) {
        const auto i = static_cast<std::size_t>(a), j = static_cast<std::size_t>(b);
        const auto d = places[i] - places[j];
        const auto pull = d * (length(d) / k);
        force[i] -= pull;
        force[j] += pull;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double strength = length(force[i]);
        if (strength > 0.0) places[i] += force[i] * (std::min(strength, heat) / strength);
    }
}

/// Stretches the places over the whole unit square.
void fill(std::vector<QPointF>& places) {
    const auto [left, right] = std::minmax_element(
        places.begin(), places.end(), [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
    const auto [top, bottom] = std::minmax_element(
        places.begin(), places.end(), [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    const QPointF from(left->x(), top->y());
    const double width = right->x() - left->x(), height = bottom->y() - top->y();
    for (auto& p : places)
        p = QPointF(width > 0.0 ? (p.x() - from.x()) / width : 0.5,
                    height > 0.0 ? (p.y() - from.y()) / height : 0.5);
}

/// Moves apart what came too near, and keeps all in the square.
void separate(std::vector<QPointF>& places, double least) {
    constexpr int kTimes = 60;
    for (int round = 0; round < kTimes; ++round) {
        bool moved = false;
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (std::size_t j = i + 1; j < places.size(); ++j) {
                auto d = places[j] - places[i];
                const double now = length(d);
                if (now >= least) continue;
                if (now <= 0.0) d = QPointF(1e-3, 1e-3 * static_cast<double>(j));
                const auto half = d * ((least - now) / 2.0 / length(d));
                places[i] -= half;
                places[j] += half;
                moved = true;
            }
        }
        for (auto& p : places)
            p = QPointF(std::clamp(p.x(), 0.0, 1.0), std::clamp(p.y(), 0.0, 1.0));
        if (!moved) return;
    }
}

template <typename Of, typename Name>
QStringList firstSeen(const Of& all, const Name& name) {
    QStringList out;
    for (const auto& one : all)
        if (!out.contains(name(one))) out << name(one);
    return out;
}

}  // namespace

std::vector<QPointF> ordneNetz(const Netzwerk& netz) {
    constexpr std::size_t kFew = 3;
    const auto n = netz.akteure.size();
    if (n == 0) return {};
    if (n == 1) return {QPointF(0.5, 0.5)};
    const auto pairs = pairsOf(netz);
    if (n <= kFew || pairs.empty()) return circle(n);
    auto places = sunflower(n);
    const double k = 0.75 / std::sqrt(static_cast<double>(n));
    for (int round = 0; round < kRounds; ++round)
        moveOnce(places, pairs, k, 0.1 * (1.0 - static_cast<double>(round) / kRounds) + 1e-3);
    fill(places);
    separate(places, 0.6 / std::sqrt(static_cast<double>(n)));
    return places;
}

QStringList gruppen(const Netzwerk& netz) {
    return firstSeen(netz.akteure, [](const Netzakteur& a) { return a.gruppe; });
}

QStringList arten(const Netzwerk& netz) {
    return firstSeen(netz.bindungen, [](const Netzbindung& b) { return b.art; });
}

std::vector<int> nachbarn(const Netzwerk& netz, int akteur) {
    std::vector<int> out;
    for (const auto& [a, b] : pairsOf(netz)) {
        if (a == akteur) out.push_back(b);
        if (b == akteur) out.push_back(a);
    }
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace isp::render
