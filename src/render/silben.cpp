// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/passform.h"

#include <QFontMetricsF>
#include <algorithm>

namespace isp::render {

namespace {

constexpr qsizetype kLeast = 3;  ///< letters on each side of a hyphen

bool isVowel(QChar c) {
    return QStringLiteral("aeiouyäöü").contains(c.toLower());
}

/// Length of the consonant at a place; those that are spoken as one or begin a syllable count as one.
qsizetype consonantAt(const QString& word, qsizetype at) {
    static const QStringList kTogether =
        QStringLiteral("sch ch ck ph th qu bl br dr fl fr gl gr kl kr pl pr tr").split(QLatin1Char(' '));
    const auto rest = QStringView(word).mid(at);
    for (const auto& unit : kTogether)
        if (rest.startsWith(unit, Qt::CaseInsensitive)) return unit.size();
    return 1;
}

/// The word in pieces that are each, with their hyphen, no wider than `width` where that is possible.
QStringList pieces(const QString& word, const QFontMetricsF& metrics, double width) {
    QStringList out;
    qsizetype from = 0;
    const auto points = breakPoints(word);
    while (metrics.horizontalAdvance(word.mid(from)) > width) {
        qsizetype best = -1;
        for (const auto point : points)
            if (point - from >= kLeast &&
                metrics.horizontalAdvance(word.mid(from, point - from) + QLatin1Char('-')) <= width)
                best = point;
        if (best < 0) break;
        out << word.mid(from, best - from) + QLatin1Char('-');
        from = best;
    }
    return out << word.mid(from);
}

/// The line with … at its end, though it would fit: more comes after it.
QString cutOff(QString line, const QFontMetricsF& metrics, double width) {
    const QChar more(0x2026);
    while (!line.isEmpty() && (line.endsWith(QLatin1Char('-')) || line.endsWith(QLatin1Char(' ')) ||
                               metrics.horizontalAdvance(line + more) > width))
        line.chop(1);
    return line + more;
}

}  // namespace

std::vector<qsizetype> breakPoints(const QString& word) {
    std::vector<qsizetype> out;
    qsizetype at = 0;
    while (at < word.size()) {
        if (!word[at].isLetter() || isVowel(word[at])) {
            ++at;
            continue;
        }
        const auto start = at;
        std::vector<qsizetype> consonants;
        while (at < word.size() && word[at].isLetter() && !isVowel(word[at])) {
            consonants.push_back(at);
            at += consonantAt(word, at);
        }
        const bool between = start > 0 && isVowel(word[start - 1]) && at < word.size() && isVowel(word[at]);
        constexpr std::size_t kTold = 2;
        if (!between || consonants.size() > kTold) continue;
        const auto point = consonants.back();
        if (point >= kLeast && word.size() - point >= kLeast) out.push_back(point);
    }
    return out;
}

Textblock breakHyphenated(const QString& text, const QFont& font, double breite, int zeilen) {
    const QFontMetricsF metrics(font);
    constexpr qsizetype kLongest = 400;
    QStringList lines;
    for (const auto& word : text.left(kLongest).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto joined = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(joined) <= breite)
            lines.back() = joined;
        else
            lines << pieces(word, metrics, breite);
    }
    if (zeilen < 1) return breakText(text, font, breite, zeilen);
    if (lines.size() > zeilen) {
        lines = lines.mid(0, zeilen);
        lines.back() = cutOff(lines.back(), metrics, breite);
    }
    // A word that may not be broken is cut as everywhere else.
    const auto fits = [&](const QString& line) { return metrics.horizontalAdvance(line) <= breite; };
    if (!std::all_of(lines.begin(), lines.end(), fits)) return breakText(text, font, breite, zeilen);
    Textblock block{lines, font, 0.0, metrics.lineSpacing()};
    for (const auto& line : lines)
        block.breite = std::max(block.breite, metrics.horizontalAdvance(line));
    return block;
}

}  // namespace isp::render
