// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/flaechenraster.h"

#include "base/contracts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace isp::render {

namespace {

using Spanne = Flaechenraster::Spanne;

/// Lines per pixel row. Across the row coverage is exact; four lines are enough under a border line.
constexpr int kLines = 4;

/// Cuts all areas into stretches on lines, kLines per pixel row, each line sorted by position.
class Scanner {
public:
    Scanner(const QTransform& toPixel, QSize size)
        : m_toPixel(toPixel),
          m_width(static_cast<float>(size.width())),
          m_lines(static_cast<std::size_t>(size.height()) * kLines),
          m_cuts(m_lines.size()) {}

    void add(const Detailstufe& stufe, std::size_t gebiet) {
        m_low = m_lines.size();
        m_high = 0;
        for (auto r = stufe.firstRing(gebiet); r < stufe.endRing(gebiet); ++r)
            addRing(stufe.ring(r));
        for (auto line = m_low; line < m_high; ++line)
            closeLine(line, static_cast<std::uint32_t>(gebiet + 1));
    }

    std::vector<std::vector<Spanne>>& lines() { return m_lines; }

private:
    void addRing(std::span<const Detailstufe::P> ring) {
        const auto pixel = [this](const Detailstufe::P& p) {
            auto q = m_toPixel.map(QPointF(double{p.x}, double{p.y}));
            return QPointF(q.x(), q.y() * kLines);
        };
        QPointF a = pixel(ring.back());
        for (const auto& p : ring) {
            const QPointF b = pixel(p);
            // Always from top to bottom: the border of two neighbours then falls on the same float in both.
            if (a.y() < b.y()) addEdge(a, b);
            if (a.y() > b.y()) addEdge(b, a);
            a = b;
        }
    }

    void addEdge(QPointF top, QPointF bottom) {
        const double last = static_cast<double>(m_lines.size());
        const double from = std::clamp(std::ceil(top.y() - 0.5), 0.0, last);
        const double to = std::clamp(std::ceil(bottom.y() - 0.5), 0.0, last);
        if (from >= to) return;
        const double slope = (bottom.x() - top.x()) / (bottom.y() - top.y());
        const auto begin = static_cast<std::size_t>(from), end = static_cast<std::size_t>(to);
        m_low = std::min(m_low, begin);
        m_high = std::max(m_high, end);
        for (auto line = begin; line < end; ++line) {
            const double x = top.x() + (static_cast<double>(line) + 0.5 - top.y()) * slope;
            m_cuts[line].push_back(static_cast<float>(x));
        }
    }

    void closeLine(std::size_t line, std::uint32_t gebiet) {
        auto& cuts = m_cuts[line];
        std::sort(cuts.begin(), cuts.end());
        for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
            const float from = std::max(cuts[i], 0.0F), to = std::min(cuts[i + 1], m_width);
            if (from < to) m_lines[line].push_back({from, to, gebiet});
        }
        cuts.clear();
    }

    QTransform m_toPixel;
    float m_width;
    std::vector<std::vector<Spanne>> m_lines;
    std::vector<std::vector<float>> m_cuts;
    std::size_t m_low = 0, m_high = 0;
};

/// Sorted and without overlaps: data that overlap are a fault of the source, but must not be drawn as holes.
void straighten(std::vector<Spanne>& line) {
    const auto before = [](const Spanne& a, const Spanne& b) { return a.von < b.von; };
    if (!std::is_sorted(line.begin(), line.end(), before)) std::sort(line.begin(), line.end(), before);
    const auto overlap = [](const Spanne& a, const Spanne& b) { return b.von < a.bis; };
    if (std::adjacent_find(line.begin(), line.end(), overlap) == line.end()) return;

    std::vector<float> edges;
    for (const auto& s : line)
        edges.insert(edges.end(), {s.von, s.bis});
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::vector<Spanne> result;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        std::uint32_t top = 0;
        for (const auto& s : line)
            if (s.von <= edges[i] && s.bis >= edges[i + 1]) top = std::max(top, s.gebiet);
        if (top != 0) result.push_back({edges[i], edges[i + 1], top});
    }
    line = std::move(result);
}

/// What lies on one line at pixel x: the area that covers it wholly and up to where, or no single one.
struct Stand {
    std::uint32_t gebiet = 0;
    int bis = 0;
    bool ganz = true;
};

Stand standAt(const std::vector<Spanne>& line, std::size_t at, int x, int width) {
    if (at == line.size()) return {0, width, true};
    const auto& s = line[at];
    const auto left = static_cast<float>(x), right = static_cast<float>(x + 1);
    if (s.von >= right) return {0, static_cast<int>(s.von), true};
    if (s.von <= left && s.bis >= right) return {s.gebiet, static_cast<int>(s.bis), true};
    return {0, 0, false};
}

QRgb mix(QRgb a, QRgb b, unsigned shareB) {
    const unsigned shareA = 256 - shareB;
    const unsigned redBlue = (((a & 0xff00ff) * shareA + (b & 0xff00ff) * shareB + 0x800080) >> 8) & 0xff00ff;
    const unsigned green = (((a & 0x00ff00) * shareA + (b & 0x00ff00) * shareB + 0x008000) >> 8) & 0x00ff00;
    return 0xff000000 | redBlue | green;
}

QRgb colorAt(const Flaechenraster::Farbe& farbe, int x, int y) {
    if (!farbe.kachel) return farbe.farbe;
    const auto& tile = *farbe.kachel;
    return reinterpret_cast<const QRgb*>(tile.constScanLine(y % tile.height()))[x % tile.width()];
}

void fillRun(QRgb* line, int from, int to, int y, const Flaechenraster::Farbe& farbe) {
    if (!farbe.kachel) {
        std::fill(line + from, line + to, farbe.farbe);
        return;
    }
    const int period = farbe.kachel->width();
    const auto* row = reinterpret_cast<const QRgb*>(farbe.kachel->constScanLine(y % farbe.kachel->height()));
    for (int x = from, i = from % period; x < to; ++x) {
        line[x] = row[i];
        if (++i == period) i = 0;
    }
}

}  // namespace

Flaechenraster Flaechenraster::make(const Detailstufe& stufe, const QTransform& toPixel, QSize size) {
    Flaechenraster raster;
    raster.m_size = size.isValid() ? size : QSize(0, 0);
    Scanner scanner(toPixel, raster.m_size);
    for (std::size_t g = 0; g < stufe.size(); ++g)
        scanner.add(stufe, g);
    auto lines = std::span(scanner.lines());
    for (std::size_t y = 0; y < lines.size(); y += kLines)
        raster.addRow(lines.subspan(y, kLines));
    return raster;
}

void Flaechenraster::addRun(int x, std::uint32_t gebiet) {
    if (m_laeufe.size() > m_zeilen.back() && m_laeufe.back().gebiet == gebiet) return;
    m_laeufe.push_back({x, gebiet});
}

void Flaechenraster::addRow(std::span<std::vector<Spanne>> zeilen) {
    std::array<std::size_t, kLines> at{};
    for (auto& line : zeilen)
        straighten(line);
    const int width = m_size.width();
    for (int x = 0; x < width;) {
        Stand all{0, width, true};
        for (std::size_t i = 0; i < kLines && all.ganz; ++i) {
            const auto& line = zeilen[i];
            while (at[i] < line.size() && line[at[i]].bis <= static_cast<float>(x))
                ++at[i];
            const auto stand = standAt(line, at[i], x, width);
            all.ganz = stand.ganz && (i == 0 || stand.gebiet == all.gebiet);
            all.gebiet = stand.gebiet;
            all.bis = std::min(all.bis, stand.bis);
        }
        if (all.ganz) {
            addRun(x, all.gebiet);
            x = all.bis;
        } else {
            addMixture(zeilen, at, x);
            ++x;
        }
    }
    m_zeilen.push_back(m_laeufe.size());
    m_mischzeilen.push_back(m_mischungen.size());
}

void Flaechenraster::addMixture(std::span<const std::vector<Spanne>> zeilen, std::span<const std::size_t> at,
                                int x) {
    struct Share {
        std::uint32_t gebiet;
        float anteil;
    };
    std::array<Share, 8> shares{};
    std::size_t n = 1;  // shares[0]: no area
    const auto left = static_cast<float>(x), right = static_cast<float>(x + 1);
    float covered = 0.0F;
    for (std::size_t i = 0; i < kLines; ++i) {
        for (auto k = at[i]; k < zeilen[i].size() && zeilen[i][k].von < right; ++k) {
            const auto& s = zeilen[i][k];
            const float part = std::min(s.bis, right) - std::max(s.von, left);
            if (part <= 0.0F) continue;
            covered += part;
            std::size_t j = 1;
            while (j < n && shares[j].gebiet != s.gebiet)
                ++j;
            if (j == shares.size()) continue;
            if (j == n) shares[n++] = {s.gebiet, 0.0F};
            shares[j].anteil += part;
        }
    }
    shares[0].anteil = static_cast<float>(kLines) - covered;
    Share a = shares[0], b{};
    for (std::size_t j = 1; j < n; ++j) {
        if (shares[j].anteil > a.anteil)
            b = std::exchange(a, shares[j]);
        else if (shares[j].anteil > b.anteil)
            b = shares[j];
    }
    addRun(x, a.gebiet);
    if (b.anteil <= 0.0F) return;
    const float shareB = b.anteil / (a.anteil + b.anteil);
    m_mischungen.push_back({x, a.gebiet, b.gebiet, static_cast<std::uint8_t>(std::lround(shareB * 256.0F))});
}

void Flaechenraster::paint(QImage& bild, QRgb grund, std::span<const Farbe> farben) const {
    ISP_REQUIRE(bild.size() == m_size && bild.format() == QImage::Format_RGB32);
    const Farbe background{grund, nullptr};
    const auto farbeOf = [&](std::uint32_t gebiet) -> const Farbe& {
        return gebiet == 0 || gebiet > farben.size() ? background : farben[gebiet - 1];
    };
    for (int y = 0; y < m_size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(bild.scanLine(y));
        const auto row = static_cast<std::size_t>(y);
        for (auto i = m_zeilen[row]; i < m_zeilen[row + 1]; ++i) {
            const int to = i + 1 < m_zeilen[row + 1] ? m_laeufe[i + 1].von : m_size.width();
            fillRun(line, m_laeufe[i].von, to, y, farbeOf(m_laeufe[i].gebiet));
        }
        for (auto i = m_mischzeilen[row]; i < m_mischzeilen[row + 1]; ++i) {
            const auto& m = m_mischungen[i];
            line[m.x] = mix(colorAt(farbeOf(m.a), m.x, y), colorAt(farbeOf(m.b), m.x, y), m.anteilB);
        }
    }
}

std::optional<std::size_t> Flaechenraster::gebietBei(int x, int y) const noexcept {
    if (x < 0 || y < 0 || x >= m_size.width() || y >= m_size.height()) return std::nullopt;
    const auto row = static_cast<std::size_t>(y);
    const auto begin = m_laeufe.begin() + static_cast<std::ptrdiff_t>(m_zeilen[row]);
    const auto end = m_laeufe.begin() + static_cast<std::ptrdiff_t>(m_zeilen[row + 1]);
    const auto next = std::upper_bound(begin, end, x, [](int at, const Lauf& lauf) { return at < lauf.von; });
    if (next == begin || (next - 1)->gebiet == 0) return std::nullopt;
    return (next - 1)->gebiet - 1;
}

}  // namespace isp::render
