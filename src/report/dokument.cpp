// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dokument.h"

#include <set>

namespace isp::report {

namespace {

void collect(const std::vector<Block>& bloecke, std::vector<const Ueberschrift*>& out) {
    for (const auto& block : bloecke) {
        if (const auto* heading = std::get_if<Ueberschrift>(&block.inhalt)) out.push_back(heading);
        if (const auto* columns = std::get_if<Nebeneinander>(&block.inhalt)) {
            collect(columns->links, out);
            collect(columns->rechts, out);
        }
    }
}

using Anker = std::set<QString>;

void makeUnique(QString& anker, Anker& seen) {
    if (anker.isEmpty()) return;
    const auto stem = anker;
    for (int n = 2; !seen.insert(anker).second; ++n)
        anker = QStringLiteral("%1-%2").arg(stem).arg(n);
}

void makeUnique(std::vector<Block>& bloecke, Anker& seen) {
    for (auto& block : bloecke) {
        if (auto* heading = std::get_if<Ueberschrift>(&block.inhalt)) makeUnique(heading->anker, seen);
        if (auto* columns = std::get_if<Nebeneinander>(&block.inhalt)) {
            makeUnique(columns->links, seen);
            makeUnique(columns->rechts, seen);
        }
    }
}

/// Drops the links of a block that lead nowhere.
class Verweispruefer {
public:
    explicit Verweispruefer(const Anker& known) : m_known(known) {}

    void all(std::vector<Block>& bloecke) const {
        for (auto& block : bloecke)
            std::visit(*this, block.inhalt);
    }
    void operator()(Absatz& absatz) const { runs(absatz.laeufe); }
    void operator()(Liste& liste) const {
        for (auto& item : liste.punkte)
            runs(item);
    }
    void operator()(Tabelle& tabelle) const {
        for (auto& row : tabelle.zeilen)
            for (auto& cell : row)
                link(cell.ziel);
    }
    void operator()(Nebeneinander& columns) const {
        all(columns.links);
        all(columns.rechts);
    }
    template <typename T>
    void operator()(T&) const {}  // holds no links

private:
    void runs(Laeufe& laeufe) const {
        for (auto& run : laeufe)
            link(run.ziel);
    }
    void link(QString& ziel) const {
        if (!m_known.contains(ziel)) ziel.clear();
    }

    const Anker& m_known;
};

}  // namespace

void ordneVerweise(Dokument& dokument) {
    Anker anchors;
    makeUnique(dokument.bloecke, anchors);
    Verweispruefer(anchors).all(dokument.bloecke);
}

Laeufe fett(const QString& text) {
    Laeufe out;
    out.push_back({text, true});
    return out;
}

QString plain(const Laeufe& laeufe) {
    QString out;
    for (const auto& run : laeufe)
        out += run.text;
    return out;
}

const Tabellenzelle& zelleBei(const std::vector<Tabellenzelle>& zeile, std::size_t spalte) {
    static const Tabellenzelle kLeer{};
    return spalte < zeile.size() ? zeile[spalte] : kLeer;
}

std::vector<const Ueberschrift*> ueberschriften(const Dokument& dokument) {
    std::vector<const Ueberschrift*> out;
    collect(dokument.bloecke, out);
    return out;
}

QString sauber(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n') out += u'\n';
        } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            out += u'\n';
        } else if (c == u'\t') {
            out += u' ';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) ||
                   c.unicode() >= 0xfffe) {
            out += QChar::ReplacementCharacter;
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace isp::report
