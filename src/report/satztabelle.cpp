// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/satzteile.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace isp::report {

namespace {

constexpr double kSchrift = 8.5;
constexpr double kRandX = 5.0, kRandY = 2.2;

constexpr double kHoechsterAnteil = 0.4;  ///< of the width that one column may demand
constexpr qsizetype kUnteilbar = 14;      ///< characters of a figure or date that stays on one line

/// Shares of the width as the table asks for them.
std::vector<double> wanted(const Tabelle& tabelle, double breite) {
    std::vector<double> out;
    const double sum = std::accumulate(tabelle.spalten.begin(), tabelle.spalten.end(), 0.0,
                                       [](double s, const auto& c) { return s + c.breite; });
    for (const auto& column : tabelle.spalten)
        out.push_back(sum > 0.0 ? breite * column.breite / sum
                                : breite / static_cast<double>(tabelle.spalten.size()));
    return out;
}

/// Width of the longest piece of a text that must not be broken.
double unbroken(const QString& text, const QFontMetricsF& metrics) {
    if (text.size() <= kUnteilbar) return metrics.horizontalAdvance(text);
    double out = 0.0;
    for (const auto& word : text.split(u' ', Qt::SkipEmptyParts))
        out = std::max(out, metrics.horizontalAdvance(word));
    return out;
}

/// Takes from the columns with room to spare what the narrow ones lack, in proportion to the room.
void levelOut(std::vector<double>& widths, const std::vector<double>& needs) {
    double lack = 0.0, spare = 0.0;
    for (std::size_t c = 0; c < widths.size(); ++c)
        (needs[c] > widths[c] ? lack : spare) += std::abs(needs[c] - widths[c]);
    if (lack <= 0.0 || spare <= 0.0) return;
    const double given = std::min(lack, spare);
    for (std::size_t c = 0; c < widths.size(); ++c) {
        const double gap = needs[c] - widths[c];
        widths[c] += gap > 0.0 ? gap * given / lack : gap * given / spare;
    }
}

/// One cell after the other: how many lines a piece of a cell takes that is too long for a page.
std::vector<Tabellenzelle> takeLines(std::vector<Tabellenzelle>& rest, std::size_t characters) {
    std::vector<Tabellenzelle> out;
    for (auto& cell : rest) {
        auto part = cell;
        auto cut = std::min(static_cast<qsizetype>(characters), cell.text.size());
        if (cut < cell.text.size()) {
            const auto space = cell.text.lastIndexOf(u' ', cut);
            if (space > cut / 2) cut = space + 1;
        }
        part.text = cell.text.left(cut);
        cell.text = cell.text.mid(cut);
        out.push_back(std::move(part));
    }
    return out;
}

}  // namespace

std::vector<double> Setzer::spaltenbreiten(const Tabelle& tabelle, double breite) const {
    auto out = wanted(tabelle, breite);
    const QFontMetricsF plain(m_stil.schrift(kSchrift, false)), bold(m_stil.schrift(kSchrift, true));
    std::vector<double> needs;
    for (std::size_t c = 0; c < out.size(); ++c) {
        double need = unbroken(tabelle.spalten[c].titel, bold);
        for (const auto& row : tabelle.zeilen) {
            const auto& cell = zelleBei(row, c);
            need = std::max(need, unbroken(cell.text, cell.fett ? bold : plain));
        }
        needs.push_back(std::min(std::ceil(need) + 2.0 * kRandX + 1.0, breite * kHoechsterAnteil));
    }
    levelOut(out, needs);
    return out;
}

Satzstueck Setzer::zeile(const Tabelle& tabelle, const std::vector<Tabellenzelle>& zellen,
                         const std::vector<double>& breiten, bool kopf) const {
    const auto& colors = m_stil.theme().colors();
    Satzstueck piece;
    std::vector<std::pair<Textsatz, double>> texts;
    double x = 0.0;
    for (std::size_t c = 0; c < breiten.size(); ++c) {
        const auto& cell = zelleBei(zellen, c);
        const Laeufe runs{Lauf{sauber(cell.text), false, cell.ziel}};
        const auto side = tabelle.spalten[c].rechts ? Qt::AlignRight : Qt::AlignLeft;
        auto text = setzeText(runs, m_stil.schrift(kSchrift, kopf || cell.fett), colors.text, m_stil.akzent(),
                              std::max(4.0, breiten[c] - 2.0 * kRandX), side);
        piece.hoehe = std::max(piece.hoehe, text.hoehe + 2.0 * kRandY);
        for (int i = 0; !cell.ziel.isEmpty() && i < text.zeilen(); ++i)
            for (auto& link : text.verweise(runs, i))
                piece.verweise.push_back(
                    {link.ort.translated(x + kRandX, kRandY + text.layout->lineAt(i).y()), link.ziel});
        texts.emplace_back(std::move(text), x + kRandX);
        x += breiten[c];
    }
    piece.male = [texts, kopf, width = x, height = piece.hoehe, line = colors.line, strong = m_stil.akzent()](
                     QPainter& p, QPointF at) {
        for (const auto& [text, left] : texts)
            text.male(p, at + QPointF(left, kopf ? height - kRandY - text.hoehe : kRandY), 0, text.zeilen());
        p.setPen(kopf ? QPen(strong, 1.2) : QPen(line, 0.6));
        p.drawLine(at + QPointF(0.0, height), at + QPointF(width, height));
    };
    return piece;
}

void Setzer::addReihe(Stuecke& out, const Tabelle& tabelle, const std::vector<Tabellenzelle>& zellen,
                      const std::vector<double>& breiten,
                      const std::shared_ptr<const Satzstueck>& kopf) const {
    auto row = zeile(tabelle, zellen, breiten, false);
    const double room = kSatzhoehe - kopf->hoehe;
    row.wiederholung = kopf;
    if (row.hoehe <= room) {
        out.push_back(std::move(row));
        return;
    }
    // Higher than a page: only such a row is cut, into pieces of equal length in characters.
    auto rest = zellen;
    qsizetype longest = 1;
    for (const auto& cell : rest)
        longest = std::max(longest, cell.text.size());
    const auto step = static_cast<std::size_t>(static_cast<double>(longest) * room / row.hoehe * 0.4) + 1;
    while (std::ranges::any_of(rest, [](const auto& c) { return !c.text.isEmpty(); })) {
        auto piece = zeile(tabelle, takeLines(rest, step), breiten, false);
        piece.wiederholung = kopf;
        out.push_back(std::move(piece));
    }
}

void Setzer::add(Stuecke& out, const Tabelle& tabelle, double breite) const {
    if (tabelle.spalten.empty()) return;
    const auto& colors = m_stil.theme().colors();
    const auto caption =
        setzeText(laeufe(sauber(tabelle.titel)), m_stil.schrift(9.0, true), colors.text, colors.text, breite);
    Satzstueck title;
    title.hoehe = caption.hoehe;
    title.abstand = 10.0;
    title.klebt = true;
    title.male = [caption](QPainter& p, QPointF at) { caption.male(p, at, 0, caption.zeilen()); };
    out.push_back(std::move(title));

    const auto columns = spaltenbreiten(tabelle, breite);
    std::vector<Tabellenzelle> heads;
    for (const auto& column : tabelle.spalten)
        heads.push_back({column.titel, true});
    const auto head = std::make_shared<Satzstueck>(zeile(tabelle, heads, columns, true));
    auto first = *head;
    first.klebt = true;
    first.abstand = 2.0;
    out.push_back(std::move(first));
    for (std::size_t i = 0; i < tabelle.zeilen.size(); ++i) {
        addReihe(out, tabelle, tabelle.zeilen[i], columns, head);
        // Neither the first nor the last row stands alone.
        if (i == 0 && tabelle.zeilen.size() > 1) out.back().klebt = true;
        if (tabelle.zeilen.size() > 2 && i + 2 == tabelle.zeilen.size()) out.back().klebt = true;
    }
    if (tabelle.zeilen.empty()) out.back().klebt = false;
}

}  // namespace isp::report
