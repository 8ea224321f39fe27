// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/satzteile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace isp::report {

namespace {

constexpr double kText = 10.0, kKlein = 8.5;
constexpr std::array kUeberschrift{17.0, 13.0, 11.0, 10.0};
constexpr double kAbsatz = 7.0;         ///< between paragraphs
constexpr double kUnterschrift = 60.0;  ///< room to sign

QColor tint(const QColor& color, double share) {
    const auto mix = [share](int c) { return static_cast<int>(std::lround(255.0 - (255.0 - c) * share)); };
    return {mix(color.red()), mix(color.green()), mix(color.blue())};
}

Laeufe gesaeubert(Laeufe laeufe) {
    for (auto& run : laeufe)
        run.text = sauber(run.text);
    return laeufe;
}

double heightOf(const std::vector<Satzstueck>& pieces) {
    double sum = 0.0;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        sum += pieces[i].hoehe + (i == 0 ? 0.0 : pieces[i].abstand);
    return sum;
}

}  // namespace

Setzer::Setzer(const Dokument& dokument, Seitenzahlen zahlen)
    : m_dokument(dokument),
      m_stil(dokument.gestaltung),
      m_zahlen(std::move(zahlen)) {}

std::vector<Satzstueck> Setzer::setze(const std::vector<Block>& bloecke, double breite) const {
    Stuecke out;
    for (const auto& block : bloecke)
        std::visit([&](const auto& content) { add(out, content, breite); }, block.inhalt);
    return out;
}

void Setzer::addZeilen(Stuecke& out, const Laeufe& laeufe, const Textsatz& satz, double einzug,
                       double abstand) const {
    const int n = satz.zeilen();
    for (int i = 0; i < n; ++i) {
        Satzstueck piece;
        piece.hoehe = satz.zeilenhoehe(i);
        piece.abstand = i == 0 ? abstand : 0.0;
        piece.klebt = n > 1 && (i == 0 || i == n - 2) && i < n - 1;
        piece.male = [satz, i, einzug](QPainter& p, QPointF at) {
            satz.male(p, at + QPointF(einzug, 0.0), i, i + 1);
        };
        piece.verweise = satz.verweise(laeufe, i);
        for (auto& link : piece.verweise)
            link.ort.translate(einzug, 0.0);
        out.push_back(std::move(piece));
    }
}

void Setzer::add(Stuecke& out, const Absatz& absatz, double breite) const {
    const auto& colors = m_stil.theme().colors();
    const bool title = absatz.art == Absatzart::kTitel, sub = absatz.art == Absatzart::kUntertitel;
    const bool belongs = absatz.art == Absatzart::kZurUeberschrift;
    const bool note = belongs || absatz.art == Absatzart::kHinweis;
    const bool quiet = note || absatz.art == Absatzart::kLeer;
    const double pt = title ? 28.0 : sub ? 14.0 : note ? kKlein : kText;
    const auto color = title ? m_stil.akzent() : quiet ? colors.muted : colors.text;
    const auto runs = gesaeubert(absatz.laeufe);
    const auto text = setzeText(runs, m_stil.schrift(pt, title), color, m_stil.akzent(), breite);
    const double above = note                                     ? 4.0
                         : title || sub                           ? 12.0
                         : absatz.art == Absatzart::kUnterschrift ? kUnterschrift
                                                                  : kAbsatz;
    const auto first = out.size();
    addZeilen(out, runs, text, 0.0, above);
    for (auto i = first; belongs && i < out.size(); ++i)
        out[i].klebt = true;
}

void Setzer::add(Stuecke& out, const Ueberschrift& ueberschrift, double breite) const {
    const auto level = static_cast<std::size_t>(std::clamp(ueberschrift.ebene, 1, 4));
    const auto color = level <= 2 ? m_stil.akzent() : m_stil.theme().colors().text;
    const auto text = setzeText(laeufe(sauber(ueberschrift.text)),
                                m_stil.schrift(kUeberschrift[level - 1], true), color, color, breite);
    Satzstueck piece;
    piece.hoehe = text.hoehe + (level == 1 ? 3.0 : 0.0);
    piece.abstand = level == 1 ? 22.0 : level == 2 ? 18.0 : 12.0;
    piece.klebt = true;
    piece.neueSeite = ueberschrift.neueSeite;
    piece.anker = ueberschrift.anker;
    if (ueberschrift.imVerzeichnis) piece.gliederung = {static_cast<int>(level), sauber(ueberschrift.text)};
    piece.male = [text](QPainter& p, QPointF at) { text.male(p, at, 0, text.zeilen()); };
    out.push_back(std::move(piece));
}

void Setzer::add(Stuecke& out, const Liste& liste, double breite) const {
    constexpr double kEinzug = 18.0;
    int number = 0;
    for (const auto& item : liste.punkte) {
        const auto mark =
            liste.nummeriert ? QString::number(++number) + QStringLiteral(".") : QStringLiteral("•");
        const auto runs = gesaeubert(item);
        const auto& colors = m_stil.theme().colors();
        const auto text =
            setzeText(runs, m_stil.schrift(kText), colors.text, m_stil.akzent(), breite - kEinzug);
        const auto sign = setzeText(laeufe(mark), m_stil.schrift(kText), colors.text, colors.text, kEinzug);
        const auto first = out.size();
        addZeilen(out, runs, text, kEinzug, number <= 1 && &item == &liste.punkte.front() ? kAbsatz : 3.0);
        if (out.size() == first) continue;
        const auto lines = out[first].male;
        out[first].male = [lines, sign](QPainter& p, QPointF at) {
            lines(p, at);
            sign.male(p, at, 0, 1);
        };
    }
}

void Setzer::add(Stuecke& out, const Bild& bild, double breite) const {
    const auto& colors = m_stil.theme().colors();
    const double scale = std::min(
        {1.0, breite / (bild.mm.width() * kPxJeMm), (kSatzhoehe - 40.0) / (bild.mm.height() * kPxJeMm)});
    const QSizeF size = bild.mm * kPxJeMm * scale;
    Satzstueck piece;
    piece.hoehe = size.height();
    piece.abstand = kAbsatz + 2.0;
    piece.klebt = !bild.titel.isEmpty();
    piece.male = [draw = bild.zeichner, size](QPainter& p, QPointF at) {
        p.translate(at);
        p.setClipRect(QRectF(QPointF(), size));
        draw(p, size);
    };
    out.push_back(std::move(piece));
    if (bild.titel.isEmpty()) return;
    const auto caption =
        setzeText(laeufe(sauber(bild.titel)), m_stil.schrift(kKlein), colors.muted, colors.muted, breite);
    Satzstueck under;
    under.hoehe = caption.hoehe;
    under.abstand = 3.0;
    under.male = [caption](QPainter& p, QPointF at) { caption.male(p, at, 0, caption.zeilen()); };
    out.push_back(std::move(under));
}

void Setzer::add(Stuecke& out, const Kasten& kasten, double breite) const {
    constexpr double kRand = 8.0, kLuecke = 8.0, kSchmal = 120.0, kBreit = 190.0;
    const auto& own = m_dokument.gestaltung.flaeche;
    const auto fill = own.isValid() ? own : tint(m_stil.akzent(), 0.07);
    const auto& colors = m_stil.theme().colors();
    const auto perRow =
        static_cast<std::size_t>(std::clamp((breite + kLuecke) / (kSchmal + kLuecke), 1.0, 4.0));
    const double gaps = kLuecke * static_cast<double>(perRow - 1);
    const double width = std::min(kBreit, (breite - gaps) / static_cast<double>(perRow));
    for (std::size_t from = 0; from < kasten.angaben.size(); from += perRow) {
        const auto n = std::min(perRow, kasten.angaben.size() - from);
        std::vector<std::pair<Textsatz, Textsatz>> tiles;
        double height = 0.0;
        for (std::size_t i = from; i < from + n; ++i) {
            const auto& fact = kasten.angaben[i];
            tiles.emplace_back(setzeText(laeufe(sauber(fact.wert)), m_stil.schrift(13.0, true), colors.text,
                                         colors.text, width - 2.0 * kRand),
                               setzeText(laeufe(sauber(fact.name)), m_stil.schrift(kKlein), colors.muted,
                                         colors.muted, width - 2.0 * kRand));
            height = std::max(height, tiles.back().first.hoehe + tiles.back().second.hoehe + 2.0 * kRand);
        }
        Satzstueck piece;
        piece.hoehe = height;
        piece.abstand = from == 0 ? kAbsatz + 2.0 : kLuecke;
        piece.male = [tiles, width, height, fill](QPainter& p, QPointF at) {
            for (const auto& [value, name] : tiles) {
                p.fillRect(QRectF(at, QSizeF(width, height)), fill);
                value.male(p, at + QPointF(kRand, kRand), 0, value.zeilen());
                name.male(p, at + QPointF(kRand, kRand + value.hoehe), 0, name.zeilen());
                at.rx() += width + kLuecke;
            }
        };
        out.push_back(std::move(piece));
    }
}

void Setzer::add(Stuecke& out, const Seitenumbruch&, double) const {
    Satzstueck piece;
    piece.neueSeite = true;
    piece.klebt = true;
    out.push_back(std::move(piece));
}

void Setzer::add(Stuecke& out, const Verzeichnis& verzeichnis, double breite) const {
    add(out, Ueberschrift{1, verzeichnis.titel, {}, false, false}, breite);
    constexpr double kZahl = 36.0, kEinzug = 16.0;
    for (const auto* heading : ueberschriften(m_dokument)) {
        if (!heading->imVerzeichnis || heading->ebene > verzeichnis.tiefe || heading->anker.isEmpty())
            continue;
        const double indent = kEinzug * (heading->ebene - 1);
        const auto font = m_stil.schrift(kText, heading->ebene == 1);
        const auto color = m_stil.theme().colors().text;
        const auto text =
            setzeText(laeufe(sauber(heading->text)), font, color, color, breite - kZahl - indent);
        Satzstueck piece;
        piece.hoehe = text.hoehe;
        piece.abstand = heading->ebene == 1 ? 6.0 : 1.0;
        piece.verweise = {{QRectF(0.0, 0.0, breite, text.hoehe), heading->anker}};
        piece.klebt = heading->ebene == 1;
        piece.male = [text, font, color, indent, breite, numbers = m_zahlen, anchor = heading->anker](
                         QPainter& p, QPointF at) {
            text.male(p, at + QPointF(indent, 0.0), 0, text.zeilen());
            const auto found = numbers->find(anchor);
            if (found == numbers->end()) return;
            // Set like the words, so that both stand on one line.
            const auto digits = QString::number(found->second);
            const auto number = setzeText(laeufe(digits), font, color, color, kZahl);
            const double x = breite - QFontMetricsF(font).horizontalAdvance(digits);
            number.male(p, at + QPointF(x, text.hoehe - number.hoehe), 0, number.zeilen());
        };
        out.push_back(std::move(piece));
    }
    if (!out.empty()) out.back().klebt = false;
}

void Setzer::add(Stuecke& out, const Nebeneinander& spalten, double breite) const {
    constexpr double kSteg = 14.0;
    const double left = (breite - kSteg) * spalten.anteil;
    auto l = setze(spalten.links, left);
    auto r = setze(spalten.rechts, breite - kSteg - left);
    const double height = std::max(heightOf(l), heightOf(r));
    if (height > kSatzhoehe || l.empty() || r.empty()) {
        for (const auto* side : {&spalten.links, &spalten.rechts})
            for (auto& piece : setze(*side, breite))
                out.push_back(std::move(piece));
        return;
    }
    Satzstueck piece;
    piece.hoehe = height;
    piece.abstand = kAbsatz + 2.0;
    std::vector<std::pair<std::function<void(QPainter&, QPointF)>, QPointF>> parts;
    const auto stack = [&](Stuecke& pieces, double x) {
        double y = 0.0;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            y += i == 0 ? 0.0 : pieces[i].abstand;
            if (pieces[i].male) parts.emplace_back(pieces[i].male, QPointF(x, y));
            for (auto& link : pieces[i].verweise)
                piece.verweise.push_back({link.ort.translated(x, y), link.ziel});
            y += pieces[i].hoehe;
        }
    };
    stack(l, 0.0);
    stack(r, left + kSteg);
    piece.male = [parts](QPainter& p, QPointF at) {
        for (const auto& [paint, offset] : parts) {
            p.save();
            paint(p, at + offset);
            p.restore();
        }
    };
    out.push_back(std::move(piece));
}

}  // namespace isp::report
