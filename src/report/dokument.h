// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ausgabe.h"

#include <QByteArray>
#include <QColor>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

/// A report as a plain tree of blocks. Nothing here knows the domain, nothing knows a file format: the
/// chapters (sozialatlas, themenbericht …) fill it, the writers (pdf, odt, html) turn it into a file. All
/// text is plain text: whatever stands in it is shown as it is.
namespace isp::report {

/// A run of text of one kind.
struct Lauf {
    QString text;
    bool fett = false;
    QString ziel = {};  ///< anchor inside the document it leads to; empty = no link
};
using Laeufe = std::vector<Lauf>;

[[nodiscard]] inline Laeufe laeufe(const QString& text) {
    return {Lauf{text}};
}
/// Runs to be added to.
[[nodiscard]] Laeufe fett(const QString& text);
[[nodiscard]] QString plain(const Laeufe& laeufe);

struct Ueberschrift {
    int ebene = 1;  ///< 1 … 4
    QString text;
    QString anker;  ///< unique in the document; empty = none leads here
    bool neueSeite = false;
    bool imVerzeichnis = true;
};

enum class Absatzart {
    kText,
    kHinweis,  ///< sources, notes: small and quiet
    kLeer,     ///< says that nothing is recorded: quiet, body size
    kTitel,    ///< of the cover
    kUntertitel,
    kZurUeberschrift,  ///< a note under a heading: looks like kHinweis, never ends a page
    kUnterschrift,     ///< lines to sign on, with room above
};
struct Absatz {
    Laeufe laeufe;
    Absatzart art = Absatzart::kText;
};

struct Liste {
    std::vector<Laeufe> punkte;
    bool nummeriert = false;
};

struct Tabellenspalte {
    QString titel;
    bool rechts = false;  ///< numbers
    double breite = 1.0;  ///< share of the width, in proportion to the others
};
struct Tabellenzelle {
    QString text;
    bool fett = false;
    QString ziel = {};
    QString bedeutung = {};  ///< what a sign in the cell means, for those who hear the table
};
struct Tabelle {
    QString titel;  ///< caption; every table has one
    std::vector<Tabellenspalte> spalten;
    std::vector<std::vector<Tabellenzelle>> zeilen;  ///< as many cells as columns each
    bool zeilenkopf = true;                          ///< the first cell of a row names it
};

struct Bild {
    render::Zeichner zeichner;
    QSizeF mm{170.0, 100.0};
    QString titel;             ///< caption; may be empty where the picture has a title of its own
    QString alternative;       ///< what it shows, for those who do not see it; never empty
    QByteArray aufnahme = {};  ///< of a frozen document: the recording `zeichner` plays
};

/// Key facts side by side: figure over its name.
struct Kasten {
    struct Angabe {
        QString wert;
        QString name;
    };
    std::vector<Angabe> angaben;
};

struct Seitenumbruch {};

/// Headings down to `tiefe` with their pages.
struct Verzeichnis {
    QString titel;
    int tiefe = 2;
};

struct Block;
/// Two columns where there is room for both; one below the other where there is not.
struct Nebeneinander {
    std::vector<Block> links;
    std::vector<Block> rechts;
    double anteil = 0.5;  ///< of the left one
};

struct Block {
    std::variant<Absatz, Ueberschrift, Liste, Tabelle, Bild, Kasten, Seitenumbruch, Verzeichnis,
                 Nebeneinander>
        inhalt;
    template <typename T>
    requires(!std::is_same_v<T, Block>) Block(T block)
        : inhalt(std::move(block)) {}  // NOLINT(google-explicit-*)
};

/// How the house's documents look: what a Berichtsvorlage keeps.
struct Gestaltung {
    QString schrift;  ///< family; empty or not installed = the system's sans serif
    QColor akzent{0x0b, 0x5c, 0xad};
    QColor flaeche;     ///< behind key facts; invalid = a tint of `akzent`
    QByteArray logo;    ///< PNG, JPEG or SVG; empty = none
    QString kopfzeile;  ///< on every page but the cover; {seite} and {seiten} stand for its number
    QString fusszeile;
};

struct Dokument {
    QString titel;
    QString verfasser;
    QString datum;           ///< as shown
    QString zeitIso;         ///< moment it was made, ISO with time, UTC: goes into the properties of the file
    QString vermerk;         ///< on each page, e.g. `intern – nicht zur Weitergabe`
    bool deckblatt = false;  ///< the first page has no header and no number
    Gestaltung gestaltung;
    std::vector<Block> bloecke;

    template <typename T>
    void add(T block) {
        bloecke.emplace_back(std::move(block));
    }
};

/// The cell of a row; an empty one where the row is short.
[[nodiscard]] const Tabellenzelle& zelleBei(const std::vector<Tabellenzelle>& zeile, std::size_t spalte);
/// Makes anchors unique (links lead to the first of equal ones) and plain text of each link whose target is
/// not in the document: chapters link to each other without knowing which of them were chosen.
void ordneVerweise(Dokument& dokument);
/// All headings in their order, also those inside columns.
[[nodiscard]] std::vector<const Ueberschrift*> ueberschriften(const Dokument& dokument);
/// Control characters out, line ends the same everywhere: nothing a writer could stumble over.
[[nodiscard]] QString sauber(const QString& text);

}  // namespace isp::report
