// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/passform.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace isp::render {

namespace {

constexpr int kHalvings = 10;
/// Tries to move a text off the middle, in shares of the height of a line: along and across.
constexpr std::array<QPointF, 9> kShifts = {QPointF{0, 0},    QPointF{0, .4},   QPointF{0, -.4},
                                            QPointF{.4, 0},   QPointF{-.4, 0},  QPointF{.4, .4},
                                            QPointF{-.4, .4}, QPointF{.4, -.4}, QPointF{-.4, -.4}};

struct Word {
    QString text;
    double width = 0.0;
};

/// Fills line after line up to a width.
QStringList greedy(const std::vector<Word>& words, double space, double width) {
    QStringList lines;
    double at = 0.0;
    for (const auto& word : words) {
        if (!lines.isEmpty() && at + space + word.width <= width) {
            lines.back() += QLatin1Char(' ') + word.text;
            at += space + word.width;
        } else {
            lines << word.text;
            at = word.width;
        }
    }
    return lines;
}

/// Head and text at a place; nullopt where one of them leaves the shape.
std::optional<Passung> place(const QPolygonF& rand, const Passwunsch& wunsch, const Textblock& block,
                             const QPointF& mitte) {
    const double gap = wunsch.kopf.isEmpty() ? 0.0 : wunsch.abstand;
    const double height = wunsch.kopf.height() + gap + block.hoehe();
    const QRectF head(mitte.x() - wunsch.kopf.width() / 2.0, mitte.y() - height / 2.0, wunsch.kopf.width(),
                      wunsch.kopf.height());
    const QRectF rect(mitte.x() - block.breite / 2.0, mitte.y() + height / 2.0 - block.hoehe(), block.breite,
                      block.hoehe());
    const auto free = [&](const QRectF& r) {
        return liesInside(rand, r.adjusted(-wunsch.rand, -wunsch.rand, wunsch.rand, wunsch.rand));
    };
    if (!wunsch.kopf.isEmpty() && !free(head)) return std::nullopt;
    const auto lines = lineRects(block, rect);
    if (!std::all_of(lines.begin(), lines.end(), free)) return std::nullopt;
    return Passung{block, rect, false};
}

}  // namespace

// Liang and Barsky: what is left of the line after clipping at four edges.
bool cuts(const QPointF& a, const QPointF& b, const QRectF& rect) {
    double from = 0.0, to = 1.0;
    const auto clip = [&](double p, double q) {
        if (p == 0.0) return q >= 0.0;
        const double r = q / p;
        if (p < 0.0)
            from = std::max(from, r);
        else
            to = std::min(to, r);
        return from <= to;
    };
    const auto d = b - a;
    return clip(-d.x(), a.x() - rect.left()) && clip(d.x(), rect.right() - a.x()) &&
           clip(-d.y(), a.y() - rect.top()) && clip(d.y(), rect.bottom() - a.y());
}

bool liesInside(const QPolygonF& rand, const QRectF& rect) {
    if (rand.size() < 3 || !rand.containsPoint(rect.center(), Qt::OddEvenFill)) return false;
    for (qsizetype i = 0; i < rand.size(); ++i)
        if (cuts(rand[i], rand[(i + 1) % rand.size()], rect)) return false;
    return true;
}

std::vector<QRectF> lineRects(const Textblock& block, const QRectF& rect) {
    const QFontMetricsF metrics(block.font);
    std::vector<QRectF> out;
    double top = rect.top();
    for (const auto& line : block.zeilen) {
        const double width = metrics.horizontalAdvance(line);
        out.emplace_back(rect.center().x() - width / 2.0, top, width, metrics.height());
        top += block.zeilenhoehe;
    }
    return out;
}

QFont sized(QFont font, double pixels) {
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    return font;
}

Textblock breakEvenly(const QString& text, const QFont& font, int zeilen) {
    const QFontMetricsF metrics(font);
    Textblock block{{}, font, 0.0, metrics.lineSpacing()};
    constexpr qsizetype kLongest = 1000;
    std::vector<Word> words;
    for (const auto& word : text.left(kLongest).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        // A stroke or dash stays with the word before it: no line begins with one.
        const bool stroke = word == QStringLiteral("/") || word == QStringLiteral("–");
        const auto joined = stroke && !words.empty() ? words.back().text + QLatin1Char(' ') + word : word;
        if (joined != word) words.pop_back();
        words.push_back({joined, metrics.horizontalAdvance(joined)});
    }
    if (words.empty() || zeilen < 1) return block;
    const double space = metrics.horizontalAdvance(QLatin1Char(' '));
    double low = 0.0, high = 0.0;
    for (const auto& word : words) {
        low = std::max(low, word.width);
        high += word.width + space;
    }
    for (int i = 0; i < kHalvings && greedy(words, space, low).size() > zeilen; ++i) {
        const double middle = (low + high) / 2.0;
        (greedy(words, space, middle).size() > zeilen ? low : high) = middle;
    }
    block.zeilen = greedy(words, space, low);
    if (block.zeilen.size() > zeilen) block.zeilen = greedy(words, space, high);
    for (const auto& line : block.zeilen)
        block.breite = std::max(block.breite, metrics.horizontalAdvance(line));
    return block;
}

std::optional<Passung> fitWhole(const QPolygonF& rand, const Passwunsch& wunsch, const QString& text,
                                const QFont& font) {
    qsizetype before = 0;
    for (int lines = 1; lines <= wunsch.zeilen; ++lines) {
        const auto block = breakEvenly(text, font, lines);
        if (block.zeilen.size() == before || block.zeilen.size() > lines) continue;
        before = block.zeilen.size();
        for (const auto& shift : kShifts)
            if (auto found = place(rand, wunsch, block, wunsch.mitte + shift * block.zeilenhoehe))
                return found;
    }
    return std::nullopt;
}

Passung fitCut(const QPolygonF& rand, const Passwunsch& wunsch, const QString& text, const QFont& font) {
    constexpr double kStep = 0.9;
    const double widest = rand.boundingRect().width();
    Passung best;
    qsizetype length = 0;
    for (int lines = 1; lines <= wunsch.zeilen; ++lines) {
        for (double width = widest; width > QFontMetricsF(font).averageCharWidth() * 3.0; width *= kStep) {
            auto found = place(rand, wunsch, breakHyphenated(text, font, width, lines), wunsch.mitte);
            if (!found) continue;
            const auto now = found->block.zeilen.join(QString()).size();
            if (now > length) {
                length = now;
                best = *found;
            }
            break;
        }
    }
    best.gekuerzt = true;
    return best;
}

Passung fitBox(const QSizeF& box, const QString& text, const QFont& font, double klein, double gross) {
    const auto linesAt = [&](const QFont& f) {
        return std::max(1, static_cast<int>(box.height() / QFontMetricsF(f).lineSpacing()));
    };
    for (double px = std::round(gross); px >= klein; px -= 1.0) {
        const auto f = sized(font, px);
        for (int lines = 1; lines <= linesAt(f); ++lines) {
            auto block = breakEvenly(text, f, lines);
            if (block.zeilen.size() <= lines && block.breite <= box.width() && block.hoehe() <= box.height())
                return {block, QRectF({}, QSizeF(block.breite, block.hoehe())), false};
        }
    }
    const auto f = sized(font, klein);
    auto block = breakHyphenated(text, f, box.width(), linesAt(f));
    if (block.hoehe() > box.height() || block.breite > box.width() + 1.0)
        block = {{}, f, 0.0, block.zeilenhoehe};
    const bool whole = block.empty() ? text.isEmpty() : !block.zeilen.back().endsWith(QChar(0x2026));
    return {block, QRectF({}, QSizeF(block.breite, block.hoehe())), !whole};
}

std::vector<Legendenplatz> placeAtFoot(const QRectF& rect,
                                       const std::vector<std::pair<double, QString>>& entries,
                                       const Theme& theme) {
    const auto font = theme.font(TextRole::kNote);
    const double height = std::ceil(QFontMetricsF(font).height() + theme.space(1)), gap = theme.space(1.5);
    std::vector<Legendenplatz> out;
    double x = rect.left(), y = 0.0;
    for (const auto& [symbol, words] : entries) {
        auto text = breakText(words, font, std::max(1.0, rect.width() - symbol - gap), 1);
        const double width = symbol + gap + text.breite;
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            y += height;
        }
        const QRectF beside(x + symbol + gap, y + theme.space(0.5), text.breite, text.zeilenhoehe);
        out.push_back({std::move(text), QRectF(x, y, symbol, height), beside});
        x += width + theme.space(4);
    }
    for (auto& entry : out) {
        entry.zeichen.translate(0.0, rect.bottom() - y - height);
        entry.textRect.translate(0.0, rect.bottom() - y - height);
    }
    return out;
}

}  // namespace isp::render
