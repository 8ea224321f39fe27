// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/haus.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kFirst = 0.36;       // width of the ridge as a share of the roof
constexpr double kKachelMin = 128.0;  // design px: a Fachplanung fits on two lines
constexpr double kSteinMin = 190.0;   // design px
constexpr double kZeichen = 16.0;
constexpr int kKachelzeilen = 3;

/// How many tiles of at least `kachel` stand in each row of the roof, the top one first: wider rows take
/// more.
std::vector<int> rows(int count, double breite, double kachel, const Theme& theme) {
    const double gap = theme.space(2);
    if (count <= 0) return {};
    for (int n = 1;; ++n) {
        std::vector<int> out;
        int room = 0;
        for (int row = 0; row < n; ++row) {
            // As wide as the roof at the least is where the row begins.
            const double share = kFirst + (1.0 - kFirst) * row / n;
            const double free = breite * share - theme.space(4) + gap;
            out.push_back(std::max(1, static_cast<int>(free / (kachel + gap))));
            room += out.back();
        }
        if (room < count) continue;
        for (std::size_t row = 0; room > count; row = (row + 1) % out.size())
            if (out[row] > 1) {
                --out[row];
                --room;
            } else if (std::all_of(out.begin(), out.end(), [](int k) { return k <= 1; })) {
                out.erase(out.begin());
                --room;
                row = 0;
            }
        return out;
    }
}

double blockHeight(const std::vector<const Textblock*>& blocks, double gap) {
    double height = 0.0;
    for (const auto* block : blocks)
        if (!block->empty()) height += block->hoehe() + (height > 0.0 ? gap : 0.0);
    return height;
}

class Ordner {
public:
    Ordner(double breite, double hoehe, const Haus& haus, const Theme& theme)
        : m_breite(breite),
          m_min(hoehe),
          m_haus(haus),
          m_theme(theme) {}

    Hausanordnung ordne() {
        const double roof = ordneDach();
        const double stones = ordneSteine(roof);
        const double base = messeFundament();
        const double bottom = std::max(roof + stones, m_min - base);
        m_out.wand = {m_theme.space(4), roof, m_breite - m_theme.space(8), bottom - roof};
        setzeFundament(bottom);
        m_out.hoehe = bottom + base;
        return std::move(m_out);
    }

private:
    double ordneDach() {
        const double gap = m_theme.space(2);
        const auto counts = rows(static_cast<int>(m_haus.dach.size()), m_breite, kachelMin(), m_theme);
        m_out.dachtitel.text =
            breakText(m_haus.dachtitel, m_theme.boldFont(TextRole::kSection), m_breite * kFirst, 2);
        const double top = m_theme.space(2);
        const double title = m_out.dachtitel.text.hoehe();
        m_out.dachtitel.rect = {m_breite * (1.0 - kFirst) / 2, top, m_breite * kFirst, title};
        const double line =
            breakText(QStringLiteral("X"), m_theme.font(TextRole::kNote), m_breite, 1).hoehe();
        const double tile = kKachelzeilen * line + 2 * m_theme.space(1);
        double y = top + title + gap;
        const double height = y + static_cast<double>(counts.size()) * (tile + gap) + m_theme.space(1);
        std::size_t at = 0;
        for (const int count : counts) {
            const double share = kFirst + (1.0 - kFirst) * y / height;  // of the upper edge of the row
            const double room = m_breite * share - m_theme.space(4);
            const double width = std::min((room - (count - 1) * gap) / count, kachelMin() * 1.6);
            double x = (m_breite - (count * width + (count - 1) * gap)) / 2;
            for (int i = 0; i < count; ++i, ++at, x += width + gap)
                m_out.dach.push_back({{x, y, width, tile}, kachelText(m_haus.dach[at].text, width)});
            y += tile + gap;
        }
        const double ridge = m_breite * (1.0 - kFirst) / 2;
        m_out.dachflaeche =
            QPolygonF({{ridge, 0.0}, {m_breite - ridge, 0.0}, {m_breite, height}, {0.0, height}});
        return height;
    }

    /// Wide enough for the longest word: none is broken as long as the roof has room.
    [[nodiscard]] double kachelMin() const {
        const QFontMetricsF metrics(m_theme.font(TextRole::kNote));
        double widest = 0.0;
        for (const auto& tile : m_haus.dach)
            for (const auto& word : tile.text.split(QLatin1Char(' ')))
                widest = std::max(widest, metrics.horizontalAdvance(word));
        return std::max(m_theme.px(kKachelMin), std::ceil(widest) + 2 * m_theme.space(2) + 1.0);
    }

    [[nodiscard]] Textblock kachelText(const QString& text, double width) const {
        return breakText(text, m_theme.font(TextRole::kNote), width - 2 * m_theme.space(2), kKachelzeilen);
    }

    [[nodiscard]] Steinlage steinSatz(const Hausstein& stein, double breite) const {
        Steinlage lage;
        const double inner = breite - 2 * m_theme.space(3);
        const double beside = m_theme.px(kZeichen) + m_theme.space(1.5);
        const auto note = m_theme.font(TextRole::kNote);
        lage.titel = breakText(stein.titel, m_theme.boldFont(TextRole::kBody), inner, 3);
        lage.schritt = breakText(stein.schritt, note, inner - beside, 3);
        const auto line = stein.kennzeichen.isEmpty() ? stein.federfuehrung
                          : stein.federfuehrung.isEmpty()
                              ? stein.kennzeichen
                              : stein.federfuehrung + QStringLiteral(" · ") + stein.kennzeichen;
        lage.federfuehrung = breakText(line, note, inner, 2);
        lage.termin = breakText(stein.termin, note, inner - (stein.ueberfaellig ? beside : 0.0), 2);
        return lage;
    }

    /// Rows of equal height, so that they look laid; returns the height of all.
    double ordneSteine(double top) {
        const double gap = m_theme.space(2);
        const double inner = m_breite - m_theme.space(8) - 2 * m_theme.space(3);
        const int fit = static_cast<int>((inner + gap) / (m_theme.px(kSteinMin) + gap));
        const int count = static_cast<int>(m_haus.steine.size());
        m_out.spalten = std::clamp(fit, 1, std::max(3, std::min(count, 6)));
        const double width = (inner - (m_out.spalten - 1) * gap) / m_out.spalten;
        double y = top + m_theme.space(3);
        for (int first = 0; first < count; first += m_out.spalten) {
            double height = 0.0;
            const int last = std::min(count, first + m_out.spalten);
            for (int i = first; i < last; ++i) {
                auto lage = steinSatz(m_haus.steine[static_cast<std::size_t>(i)], width);
                height = std::max(height,
                                  blockHeight({&lage.titel, &lage.schritt, &lage.federfuehrung, &lage.termin},
                                              m_theme.space(1)));
                m_out.steine.push_back(std::move(lage));
            }
            height += 2 * m_theme.space(2.5);
            for (int i = first; i < last; ++i)
                m_out.steine[static_cast<std::size_t>(i)].rect = {
                    m_theme.space(7) + (i - first) * (width + gap), y, width, height};
            y += height + gap;
        }
        return y - top + m_theme.space(1);
    }

    /// Tiles flow from the left; positions are relative to the foundation until it is set.
    double messeFundament() {
        const double gap = m_theme.space(2);
        const double edge = m_theme.space(4);
        m_out.fundamenttitel.text =
            breakText(m_haus.fundamenttitel, m_theme.boldFont(TextRole::kNote), m_breite - 2 * edge, 2);
        double y = gap;
        m_out.fundamenttitel.rect = {edge, y, m_breite - 2 * edge, m_out.fundamenttitel.text.hoehe()};
        y += m_out.fundamenttitel.rect.height() + m_theme.space(1.5);
        double x = edge;
        double height = 0.0;
        for (const auto& tile : m_haus.fundament) {
            auto text = breakText(tile.text, m_theme.font(TextRole::kNote),
                                  m_breite - 2 * edge - 2 * m_theme.space(2), 1);
            const double width = text.breite + 2 * m_theme.space(2);
            height = text.hoehe() + 2 * m_theme.space(1);
            if (x > edge && x + width > m_breite - edge) {
                x = edge;
                y += height + m_theme.space(1.5);
            }
            m_out.fundament.push_back({{x, y, width, height}, std::move(text)});
            x += width + gap;
        }
        return y + height + gap;
    }

    void setzeFundament(double top) {
        double bottom = m_out.fundamenttitel.rect.bottom();
        for (auto& tile : m_out.fundament) {
            bottom = std::max(bottom, tile.rect.bottom());
            tile.rect.translate(0, top);
        }
        m_out.fundamenttitel.rect.translate(0, top);
        m_out.fundamentflaeche = {0.0, top, m_breite, bottom + m_theme.space(2)};
    }

    double m_breite;
    double m_min;
    const Haus& m_haus;
    const Theme& m_theme;
    Hausanordnung m_out;
};

class Maler {
public:
    Maler(QPainter& painter, const Theme& theme, const Hauszustand& zustand)
        : m_painter(painter),
          m_theme(theme),
          m_zustand(zustand) {}

    void flaechen(const Hausanordnung& a) {
        const auto& c = m_theme.colors();
        const QPen line(mixed(c.line, c.text, 0.25), m_theme.px(1.2));
        m_painter.setPen(line);
        m_painter.setBrush(mixed(c.surface, c.ground, 0.6));
        m_painter.drawRect(a.wand);
        m_painter.setBrush(mixed(c.surface, c.accent, m_theme.isDark() ? 0.28 : 0.16));
        m_painter.drawPolygon(a.dachflaeche);
        m_painter.setBrush(mixed(c.surface, c.text, 0.14));
        m_painter.drawRect(a.fundamentflaeche.adjusted(0.6, 0, -0.6, -0.6));
        paintText(m_painter, a.dachtitel.text, a.dachtitel.rect, c.text, Qt::AlignHCenter);
        paintText(m_painter, a.fundamenttitel.text, a.fundamenttitel.rect, c.text);
    }

    void kachel(const Kachellage& lage, int teil) {
        rahmen(lage.rect, teil, m_theme.px(3));
        const double free = (lage.rect.height() - lage.text.hoehe()) / 2;
        paintText(m_painter, lage.text, lage.rect.adjusted(m_theme.space(2), free, -m_theme.space(2), -free),
                  m_theme.colors().text, Qt::AlignHCenter);
    }

    void stein(const Steinlage& lage, const Hausstein& stein, int teil) {
        const auto& c = m_theme.colors();
        rahmen(lage.rect, teil, m_theme.px(4));
        auto rect = lage.rect.adjusted(m_theme.space(3), m_theme.space(2.5), -m_theme.space(3), 0);
        zeile(lage.titel, rect, c.text, std::nullopt);
        zeile(lage.schritt, rect, c.text,
              stein.gesperrt ? Bildzeichen::kGesperrt : bildzeichen(stein.zeichen));
        zeile(lage.federfuehrung, rect, c.muted, std::nullopt);
        zeile(lage.termin, rect, stein.ueberfaellig ? c.text : c.muted,
              stein.ueberfaellig ? std::optional(Bildzeichen::kUeberfaellig) : std::nullopt);
    }

private:
    void rahmen(const QRectF& rect, int teil, double radius) {
        const auto& c = m_theme.colors();
        const bool strong = teil == m_zustand.fokus || teil == m_zustand.ziel;
        const bool marked = strong || teil == m_zustand.hover;
        m_painter.setPen(QPen(marked ? c.accent : mixed(c.line, c.text, 0.15), m_theme.px(strong ? 2.5 : 1.0),
                              teil == m_zustand.gezogen ? Qt::DashLine : Qt::SolidLine));
        m_painter.setBrush(c.surface);
        m_painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    }

    void zeile(const Textblock& block, QRectF& rect, const QColor& color,
               std::optional<Bildzeichen> zeichen) {
        if (block.empty()) return;
        double left = 0.0;
        if (zeichen) {
            const double size = m_theme.px(kZeichen);
            paintBildzeichen(m_painter, {rect.left(), rect.top(), size, block.zeilenhoehe}, *zeichen, color);
            left = size + m_theme.space(1.5);
        }
        paintText(m_painter, block, rect.adjusted(left, 0, 0, 0), color);
        rect.setTop(rect.top() + block.hoehe() + m_theme.space(1));
    }

    QPainter& m_painter;
    const Theme& m_theme;
    const Hauszustand& m_zustand;
};

}  // namespace

Hausanordnung ordneHaus(double breite, double hoehe, const Haus& haus, const Theme& theme) {
    return Ordner(breite, hoehe, haus, theme).ordne();
}

int teilzahl(const Haus& haus) {
    return static_cast<int>(haus.dach.size() + haus.steine.size() + haus.fundament.size());
}

Hausstelle stelleVon(const Haus& haus, int teil) {
    const int roof = static_cast<int>(haus.dach.size());
    const int stones = static_cast<int>(haus.steine.size());
    if (teil < roof) return {Hausteil::kDach, teil};
    if (teil < roof + stones) return {Hausteil::kStein, teil - roof};
    return {Hausteil::kFundament, teil - roof - stones};
}

QRectF rectVon(const Hausanordnung& a, Hausstelle stelle) {
    const auto at = static_cast<std::size_t>(stelle.index);
    if (stelle.teil == Hausteil::kDach) return at < a.dach.size() ? a.dach[at].rect : QRectF();
    if (stelle.teil == Hausteil::kStein) return at < a.steine.size() ? a.steine[at].rect : QRectF();
    return at < a.fundament.size() ? a.fundament[at].rect : QRectF();
}

std::optional<int> hausteilBei(const Hausanordnung& a, QPointF position) {
    int part = 0;
    for (const auto& tile : a.dach) {
        if (tile.rect.contains(position)) return part;
        ++part;
    }
    for (const auto& stone : a.steine) {
        if (stone.rect.contains(position)) return part;
        ++part;
    }
    for (const auto& tile : a.fundament) {
        if (tile.rect.contains(position)) return part;
        ++part;
    }
    return std::nullopt;
}

void maleHaus(QPainter& painter, const Hausanordnung& a, const Haus& haus, const Theme& theme,
              const Hauszustand& zustand) {
    painter.setRenderHint(QPainter::Antialiasing);
    Maler maler(painter, theme, zustand);
    maler.flaechen(a);
    int part = 0;
    for (const auto& tile : a.dach)
        maler.kachel(tile, part++);
    for (std::size_t i = 0; i < a.steine.size(); ++i)
        maler.stein(a.steine[i], haus.steine[i], part++);
    for (const auto& tile : a.fundament)
        maler.kachel(tile, part++);
}

}  // namespace isp::render
