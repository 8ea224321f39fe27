// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "report/bilddaten.h"
#include "report/odt_xml.h"
#include "report/worte.h"

#include <QXmlStreamWriter>
#include <algorithm>
#include <array>
#include <numeric>

namespace isp::report {

namespace {

constexpr double kBreite = 17.0;       // cm
constexpr double kZwischenraum = 0.3;  // cm, right of each of two columns

QString cm(double value) {
    return QString::number(value, 'f', 3) + QStringLiteral("cm");
}

class Inhalt {
public:
    Inhalt(const Dokument& dokument, const Progress& progress)
        : m_dokument(dokument),
          m_progress(progress),
          m_xml(&m_body) {}

    Result<std::vector<Paketteil>> write() {
        // The body first: its automatic styles are known afterwards.
        m_xml.writeStartElement(QStringLiteral("office:text"));
        const auto total = std::max<std::size_t>(1, m_dokument.bloecke.size());
        std::size_t n = 0;
        m_deckblatt = m_dokument.deckblatt;
        for (const auto& block : m_dokument.bloecke) {
            if (m_progress.canceled()) return makeError(isp::codes::kCanceled);
            ISP_CHECK(write(block));
            m_progress.at(0.9 * static_cast<double>(++n) / static_cast<double>(total));
        }
        m_xml.writeEndElement();
        std::vector<Paketteil> out{{"content.xml", "text/xml", content(), true}};
        for (auto& picture : m_bilder)
            out.push_back(std::move(picture));
        return out;
    }

private:
    void attribute(const char* name, const QString& value) {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }
    void attribute(const char* name, const char* value) { attribute(name, QString::fromUtf8(value)); }
    void start(const char* name) { m_xml.writeStartElement(QString::fromLatin1(name)); }
    void empty(const char* name) { m_xml.writeEmptyElement(QString::fromLatin1(name)); }
    void end() { m_xml.writeEndElement(); }

    QByteArray content() const {
        QByteArray out = R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content)";
        static constexpr std::array kRaeume{
            std::pair{"office", "office"},     std::pair{"style", "style"},
            std::pair{"text", "text"},         std::pair{"table", "table"},
            std::pair{"draw", "drawing"},      std::pair{"fo", "xsl-fo-compatible"},
            std::pair{"svg", "svg-compatible"}};
        for (const auto& [prefix, name] : kRaeume)
            out += QByteArray(" xmlns:") + prefix + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name +
                   ":1.0\"";
        out +=
            " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.3\"><office:automatic-styles>";
        out += kFest;
        out += m_stile;
        out +=
            "</office:automatic-styles><office:body>" + m_body + "</office:body></office:document-content>";
        return out;
    }

    static constexpr auto kFest =
        R"(<style:style style:name="Bild" style:family="graphic"><style:graphic-properties style:wrap="none" style:vertical-pos="top" style:vertical-rel="baseline" fo:margin="0cm" fo:padding="0cm" fo:border="none"/></style:style>)"
        R"(<style:style style:name="Zelle" style:family="table-cell"><style:table-cell-properties fo:padding="0.06cm" fo:border-bottom="0.5pt solid #d9dee5"/></style:style>)"
        R"(<style:style style:name="Kopfzelle" style:family="table-cell"><style:table-cell-properties fo:padding="0.06cm" style:vertical-align="bottom" fo:border-bottom="1pt solid #1c2733"/></style:style>)"
        R"(<style:style style:name="Offen" style:family="table-cell"><style:table-cell-properties fo:padding="0cm" fo:padding-right="0.3cm" fo:border="none"/></style:style>)"
        R"(<style:style style:name="Reihe" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>)"
        R"(<style:style style:name="TextRechts" style:family="paragraph" style:parent-style-name="Tabellentext"><style:paragraph-properties fo:text-align="end"/></style:style>)"
        R"(<style:style style:name="KopfRechts" style:family="paragraph" style:parent-style-name="Tabellenkopf"><style:paragraph-properties fo:text-align="end"/></style:style>)"
        R"(<style:style style:name="BildMitTitel" style:family="paragraph" style:parent-style-name="Text"><style:paragraph-properties fo:keep-with-next="always"/></style:style>)"
        R"(<style:style style:name="Umbruch" style:family="paragraph" style:parent-style-name="Text"><style:paragraph-properties fo:break-before="page"/></style:style>)"
        R"(<style:style style:name="Deck" style:family="paragraph" style:parent-style-name="Titel" style:master-page-name="Deckblatt"/>)"
        R"(<style:style style:name="DeckBild" style:family="paragraph" style:parent-style-name="Text" style:master-page-name="Deckblatt"/>)"
        R"(<style:style style:name="Kopf1Neu" style:family="paragraph" style:parent-style-name="Heading_1"><style:paragraph-properties fo:break-before="page"/></style:style>)"
        R"(<style:style style:name="Kopf2Neu" style:family="paragraph" style:parent-style-name="Heading_2"><style:paragraph-properties fo:break-before="page"/></style:style>)"
        R"(<style:style style:name="Kopf3Neu" style:family="paragraph" style:parent-style-name="Heading_3"><style:paragraph-properties fo:break-before="page"/></style:style>)"
        R"(<style:style style:name="Kopf4Neu" style:family="paragraph" style:parent-style-name="Heading_4"><style:paragraph-properties fo:break-before="page"/></style:style>)"
        R"(<text:list-style style:name="Punkte"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="0.6cm" fo:text-indent="-0.5cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>)"
        R"(<text:list-style style:name="Nummern"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="0.7cm" fo:text-indent="-0.6cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>)";

    /// Spaces in a row and line ends need elements of their own.
    void characters(const QString& raw) {
        const auto text = sauber(raw);
        QString plain;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool space = text[i] == u' ' && i > 0 && text[i - 1] == u' ';
            if (!space && text[i] != u'\n') {
                plain += text[i];
                continue;
            }
            m_xml.writeCharacters(plain);
            plain.clear();
            empty(space ? "text:s" : "text:line-break");
        }
        m_xml.writeCharacters(plain);
    }

    void linkStyle() {
        attribute("text:style-name", "Internet_20_link");
        attribute("text:visited-style-name", "Visited_20_Internet_20_Link");
    }

    void runs(const Laeufe& laeufe, bool bold = false) {
        for (const auto& run : laeufe) {
            if (!run.ziel.isEmpty()) {
                start("text:a");
                attribute("xlink:type", "simple");
                attribute("xlink:href", u'#' + run.ziel);
                linkStyle();
            }
            if (run.fett || bold) {
                start("text:span");
                attribute("text:style-name", "Fett");
            }
            characters(run.text);
            if (run.fett || bold) end();
            if (!run.ziel.isEmpty()) end();
        }
    }

    void paragraph(const char* style, const Laeufe& laeufe, bool bold = false) {
        start("text:p");
        attribute("text:style-name", style);
        runs(laeufe, bold);
        end();
    }

    Status write(const Block& block) {
        return std::visit([this](const auto& content) -> Status { return put(content); }, block.inhalt);
    }

    Status put(const Absatz& absatz) {
        static constexpr std::array kNamen{"Text",       "Hinweis",         "Leer",        "Titel",
                                           "Untertitel", "Zurueberschrift", "Unterschrift"};
        const char* style = kNamen[static_cast<std::size_t>(absatz.art)];
        if (std::exchange(m_deckblatt, false)) style = "Deck";
        paragraph(style, absatz.laeufe);
        return {};
    }

    Status put(const Ueberschrift& heading) {
        const int level = std::clamp(heading.ebene, 1, 4);
        m_deckblatt = false;
        start("text:h");
        attribute("text:style-name", (heading.neueSeite || std::exchange(m_umbruch, false))
                                         ? QStringLiteral("Kopf%1Neu").arg(level)
                                         : QStringLiteral("Heading_%1").arg(level));
        attribute("text:outline-level", QString::number(level));
        if (!heading.anker.isEmpty()) {
            empty("text:bookmark");
            attribute("text:name", heading.anker);
        }
        characters(heading.text);
        end();
        return {};
    }

    Status put(const Liste& liste) {
        start("text:list");
        attribute("text:style-name", liste.nummeriert ? "Nummern" : "Punkte");
        for (const auto& item : liste.punkte) {
            start("text:list-item");
            paragraph("Text", item);
            end();
        }
        end();
        return {};
    }

    /// Styles of a table as wide as the room it stands in, its columns sharing it in proportion.
    void tableStyles(const std::vector<double>& shares, const QString& name) {
        const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
        m_stile +=
            QStringLiteral(R"(<style:style style:name="%1" style:family="table"><style:table-properties )"
                           R"(style:width="%2" table:align="left" fo:margin-bottom="0.3cm"/></style:style>)")
                .arg(name, cm(m_breite))
                .toUtf8();
        for (std::size_t c = 0; c < shares.size(); ++c)
            m_stile +=
                QStringLiteral(R"(<style:style style:name="%1.%2" style:family="table-column">)"
                               R"(<style:table-column-properties style:column-width="%3"/></style:style>)")
                    .arg(name)
                    .arg(c)
                    .arg(cm(m_breite * shares[c] / sum))
                    .toUtf8();
    }

    /// Opens a table of columns with these shares of the width.
    void startTable(const std::vector<double>& shares) {
        const auto name = QStringLiteral("T%1").arg(++m_tabellen);
        tableStyles(shares, name);
        start("table:table");
        attribute("table:name", name);
        attribute("table:style-name", name);
        for (std::size_t c = 0; c < shares.size(); ++c) {
            empty("table:table-column");
            attribute("table:style-name", name + u'.' + QString::number(c));
        }
    }

    Status put(const Tabelle& tabelle) {
        if (tabelle.spalten.empty()) return {};
        std::vector<double> shares;
        for (const auto& column : tabelle.spalten)
            shares.push_back(column.breite);
        paragraph("Tabellentitel", laeufe(tabelle.titel));
        startTable(shares);
        start("table:table-header-rows");
        start("table:table-row");
        attribute("table:style-name", "Reihe");
        for (const auto& column : tabelle.spalten)
            cell({column.titel, false}, column.rechts, true);
        end();
        end();
        for (const auto& row : tabelle.zeilen) {
            start("table:table-row");
            attribute("table:style-name", "Reihe");
            for (std::size_t c = 0; c < tabelle.spalten.size(); ++c)
                cell(zelleBei(row, c), tabelle.spalten[c].rechts, false);
            end();
        }
        end();
        return {};
    }

    void cell(const Tabellenzelle& zelle, bool right, bool head) {
        start("table:table-cell");
        attribute("table:style-name", head ? "Kopfzelle" : "Zelle");
        attribute("office:value-type", "string");
        const char* style =
            head ? (right ? "KopfRechts" : "Tabellenkopf") : (right ? "TextRechts" : "Tabellentext");
        paragraph(style, {Lauf{zelle.text, false, zelle.ziel}}, zelle.fett);
        end();
    }

    Status put(const Bild& bild) {
        ISP_TRY(auto png, alsPng(bild));
        const auto file = QStringLiteral("Pictures/bild%1.png").arg(m_bilder.size() + 1);
        m_bilder.push_back({file.toLatin1(), "image/png", std::move(png), false});
        const double scale = std::min(1.0, m_breite * 10.0 / bild.mm.width());
        start("text:p");
        attribute("text:style-name", std::exchange(m_deckblatt, false) ? "DeckBild"
                                     : bild.titel.isEmpty()            ? "Text"
                                                                       : "BildMitTitel");
        start("draw:frame");
        attribute("draw:style-name", "Bild");
        attribute("draw:name", QStringLiteral("Bild %1").arg(m_bilder.size()));
        attribute("text:anchor-type", "as-char");
        attribute("svg:width", cm(bild.mm.width() * scale / 10.0));
        attribute("svg:height", cm(bild.mm.height() * scale / 10.0));
        empty("draw:image");
        attribute("xlink:href", file);
        attribute("xlink:type", "simple");
        attribute("xlink:show", "embed");
        attribute("xlink:actuate", "onLoad");
        if (!bild.titel.isEmpty()) m_xml.writeTextElement(QStringLiteral("svg:title"), sauber(bild.titel));
        m_xml.writeTextElement(QStringLiteral("svg:desc"), sauber(bild.alternative));
        end();
        end();
        if (!bild.titel.isEmpty()) paragraph("Bildtitel", laeufe(bild.titel));
        return {};
    }

    /// Facts become a small table: name over figure.
    Status put(const Kasten& kasten) {
        Tabelle table;
        table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Auf einen Blick"));
        table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Angabe")), false, 2.0},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Wert")), true, 1.0}};
        for (const auto& fact : kasten.angaben)
            table.zeilen.push_back({{fact.name}, {fact.wert, true}});
        return put(table);
    }

    Status put(const Seitenumbruch&) {
        m_umbruch = true;
        return {};
    }

    Status put(const Verzeichnis& verzeichnis) {
        start("text:h");
        attribute("text:style-name", std::exchange(m_umbruch, false) ? "Kopf1Neu" : "Heading_1");
        attribute("text:outline-level", "1");
        attribute("text:is-list-header", "true");
        characters(verzeichnis.titel);
        end();
        start("text:table-of-content");
        attribute("text:name", "Inhaltsverzeichnis");
        attribute("text:protected", "false");
        tocSource(verzeichnis);
        start("text:index-body");
        for (const auto* heading : ueberschriften(m_dokument)) {
            if (!heading->imVerzeichnis || heading->ebene > verzeichnis.tiefe || heading->anker.isEmpty())
                continue;
            start("text:p");
            attribute("text:style-name", heading->ebene == 1 ? "Verzeichnis1" : "Verzeichnis2");
            start("text:a");
            attribute("xlink:type", "simple");
            attribute("xlink:href", u'#' + heading->anker);
            linkStyle();
            characters(heading->text);
            empty("text:tab");
            start("text:bookmark-ref");
            attribute("text:reference-format", "page");
            attribute("text:ref-name", heading->anker);
            end();
            end();
            end();
        }
        end();
        end();
        return {};
    }

    void tocSource(const Verzeichnis& verzeichnis) {
        start("text:table-of-content-source");
        attribute("text:outline-level", QString::number(verzeichnis.tiefe));
        attribute("text:use-outline-level", "true");
        for (int level = 1; level <= verzeichnis.tiefe; ++level) {
            start("text:table-of-content-entry-template");
            attribute("text:outline-level", QString::number(level));
            attribute("text:style-name", level == 1 ? "Verzeichnis1" : "Verzeichnis2");
            empty("text:index-entry-link-start");
            empty("text:index-entry-text");
            empty("text:index-entry-tab-stop");
            attribute("style:type", "right");
            empty("text:index-entry-page-number");
            empty("text:index-entry-link-end");
            end();
        }
        end();
    }

    /// Two cells without borders: one below the other, each Indikator would need a second, nearly empty page.
    Status put(const Nebeneinander& spalten) {
        startTable({spalten.anteil, 1.0 - spalten.anteil});
        start("table:table-row");
        const double whole = m_breite;
        for (const auto* side : {&spalten.links, &spalten.rechts}) {
            start("table:table-cell");
            attribute("table:style-name", "Offen");
            const double share = side == &spalten.links ? spalten.anteil : 1.0 - spalten.anteil;
            m_breite = whole * share - kZwischenraum;
            for (const auto& block : *side)
                ISP_CHECK(write(block));
            end();
        }
        m_breite = whole;
        end();
        end();
        return {};
    }

    const Dokument& m_dokument;
    const Progress& m_progress;
    QByteArray m_body, m_stile;
    QXmlStreamWriter m_xml;
    std::vector<Paketteil> m_bilder;
    double m_breite = kBreite;  ///< cm, of the room to write in
    int m_tabellen = 0;
    bool m_umbruch = false;
    bool m_deckblatt = false;
};

}  // namespace

Result<std::vector<Paketteil>> odtInhalt(const Dokument& dokument, const Progress& progress) {
    return Inhalt(dokument, progress).write();
}

}  // namespace isp::report
