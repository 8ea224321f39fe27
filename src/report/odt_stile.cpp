// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odt_xml.h"
#include "report/textfelder.h"
#include "report/worte.h"

#include <QFontInfo>
#include <QRegularExpression>
#include <QXmlStreamWriter>
#include <array>

namespace isp::report {

namespace {

/// A paragraph style as data.
struct Stil {
    const char* name;
    const char* anzeige;
    const char* eltern;
    const char* groesse;
    const char* oben;
    const char* unten;
    bool fett;
    int farbe;  ///< 0 text, 1 quiet, 2 accent
    int gliederung;
};
constexpr std::array kStile{
    Stil{"Text", "ISP Text", "Standard", "10pt", "0cm", "0.2cm", false, 0, 0},
    Stil{"Hinweis", "ISP Hinweis", "Standard", "8.5pt", "0cm", "0.15cm", false, 1, 0},
    Stil{"Zurueberschrift", "ISP Zur Überschrift", "Standard", "8.5pt", "0cm", "0.15cm", false, 1, 0},
    Stil{"Unterschrift", "ISP Unterschrift", "Standard", "10pt", "1.6cm", "0.2cm", false, 0, 0},
    Stil{"Leer", "ISP Leer", "Standard", "10pt", "0cm", "0.2cm", false, 1, 0},
    Stil{"Titel", "ISP Titel", "Standard", "28pt", "0.5cm", "0.4cm", true, 2, 0},
    Stil{"Untertitel", "ISP Untertitel", "Standard", "14pt", "0cm", "0.3cm", false, 0, 0},
    Stil{"Tabellentitel", "ISP Tabellentitel", "Standard", "9pt", "0.3cm", "0.1cm", true, 0, 0},
    Stil{"Tabellenkopf", "ISP Tabellenkopf", "Standard", "8.5pt", "0cm", "0cm", true, 0, 0},
    Stil{"Tabellentext", "ISP Tabellentext", "Standard", "8.5pt", "0cm", "0cm", false, 0, 0},
    Stil{"Bildtitel", "ISP Bildtitel", "Standard", "8.5pt", "0.1cm", "0.3cm", false, 1, 0},
    Stil{"Kopfzeile", "ISP Kopfzeile", "Standard", "8.5pt", "0cm", "0cm", false, 1, 0},
    Stil{"Verzeichnis1", "ISP Verzeichnis 1", "Standard", "10pt", "0.15cm", "0cm", true, 0, 0},
    Stil{"Verzeichnis2", "ISP Verzeichnis 2", "Standard", "10pt", "0cm", "0cm", false, 0, 0},
    Stil{"Heading_1", "Heading 1", "Standard", "17pt", "0.6cm", "0.25cm", true, 2, 1},
    Stil{"Heading_2", "Heading 2", "Standard", "13pt", "0.5cm", "0.2cm", true, 2, 2},
    Stil{"Heading_3", "Heading 3", "Standard", "11pt", "0.35cm", "0.15cm", true, 0, 3},
    Stil{"Heading_4", "Heading 4", "Standard", "10pt", "0.3cm", "0.1cm", true, 0, 4},
};

class Stilblatt {
public:
    explicit Stilblatt(const Dokument& dokument) : m_dokument(dokument), m_xml(&m_bytes) {}

    QByteArray write() {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("office:document-styles"));
        for (const auto& [prefix, uri] :
             {std::pair{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
              std::pair{"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
              std::pair{"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
              std::pair{"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
              std::pair{"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"}})
            attribute(QByteArray("xmlns:") + prefix, uri);
        attribute("office:version", "1.3");
        styles();
        pages();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void attribute(const QByteArray& name, const QString& value) {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }
    void attribute(const QByteArray& name, const char* value) { attribute(name, QString::fromUtf8(value)); }
    void start(const char* name) { m_xml.writeStartElement(QString::fromLatin1(name)); }
    void end() { m_xml.writeEndElement(); }

    QString family() const {
        const auto& wanted = m_dokument.gestaltung.schrift;
        return wanted.isEmpty() ? QFontInfo(QFont()).family() : wanted;
    }

    void styles() {
        start("office:font-face-decls");
        start("style:font-face");
        attribute("style:name", "Schrift");
        attribute("svg:font-family", u'\'' + family().remove(u'\'') + u'\'');
        end();
        end();
        start("office:styles");
        start("style:default-style");
        attribute("style:family", "paragraph");
        start("style:text-properties");
        attribute("style:font-name", "Schrift");
        attribute("fo:font-size", "10pt");
        attribute("fo:language", "de");
        attribute("fo:country", "DE");
        end();
        end();
        start("style:style");
        attribute("style:name", "Standard");
        attribute("style:family", "paragraph");
        end();
        for (const auto& style : kStile)
            paragraph(style);
        characters("Fett", "fo:font-weight", "bold");
        // LibreOffice's own names: without these styles it underlines each link, which drowns lists of them.
        for (const auto* name : {"Internet_20_link", "Visited_20_Internet_20_Link"})
            characters(name, "style:text-underline-style", "none");
        outline();
        end();
    }

    void characters(const char* name, const char* property, const char* value) {
        start("style:style");
        attribute("style:name", name);
        attribute("style:family", "text");
        start("style:text-properties");
        attribute(property, value);
        end();
        end();
    }

    void paragraph(const Stil& style) {
        start("style:style");
        attribute("style:name", style.name);
        attribute("style:display-name", style.anzeige);
        attribute("style:family", "paragraph");
        attribute("style:parent-style-name", style.eltern);
        if (style.gliederung > 0) {
            attribute("style:next-style-name", "Text");
            attribute("style:default-outline-level", QString::number(style.gliederung));
        }
        start("style:paragraph-properties");
        attribute("fo:margin-top", style.oben);
        attribute("fo:margin-bottom", style.unten);
        attribute("fo:orphans", "2");
        attribute("fo:widows", "2");
        const QByteArray name(style.name);
        const bool stays = style.gliederung > 0 || name == "Tabellentitel" || name == "Zurueberschrift";
        if (stays) attribute("fo:keep-with-next", "always");
        const bool tabs =
            QByteArray(style.name).startsWith("Verzeichnis") || QByteArray(style.name) == "Kopfzeile";
        if (tabs) {
            if (QByteArray(style.name) == "Verzeichnis2") attribute("fo:margin-left", "0.5cm");
            start("style:tab-stops");
            start("style:tab-stop");
            attribute("style:position", QByteArray(style.name) == "Verzeichnis2" ? "16.5cm" : "17cm");
            attribute("style:type", "right");
            end();
            end();
        }
        end();
        start("style:text-properties");
        attribute("fo:font-size", style.groesse);
        attribute("fo:font-weight", style.fett ? "bold" : "normal");
        attribute("fo:color", style.farbe == 2
                                  ? m_dokument.gestaltung.akzent.name()
                                  : QString::fromLatin1(style.farbe == 1 ? "#5b6876" : "#1c2733"));
        end();
        end();
    }

    void outline() {
        start("text:outline-style");
        attribute("style:name", "Gliederung");
        for (int level = 1; level <= 4; ++level) {
            start("text:outline-level-style");
            attribute("text:level", QString::number(level));
            attribute("style:num-format", "");
            end();
        }
        end();
    }

    void pages() {
        start("office:automatic-styles");
        start("style:page-layout");
        attribute("style:name", "Blatt");
        start("style:page-layout-properties");
        for (const auto& [name, value] :
             {std::pair{"fo:page-width", "21cm"}, std::pair{"fo:page-height", "29.7cm"},
              std::pair{"fo:margin-left", "2cm"}, std::pair{"fo:margin-right", "2cm"},
              std::pair{"fo:margin-top", "1.2cm"}, std::pair{"fo:margin-bottom", "1.2cm"},
              std::pair{"style:print-orientation", "portrait"}})
            attribute(name, value);
        end();
        for (const char* part : {"style:header-style", "style:footer-style"}) {
            start(part);
            start("style:header-footer-properties");
            attribute("fo:min-height", "1cm");
            attribute(QByteArray(part).contains("header") ? "fo:margin-bottom" : "fo:margin-top", "0.4cm");
            end();
            end();
        }
        end();
        end();
        start("office:master-styles");
        master("Standard", true, QString());
        master("Deckblatt", false, QStringLiteral("Standard"));
        end();
    }

    void master(const char* name, bool full, const QString& next) {
        start("style:master-page");
        attribute("style:name", name);
        attribute("style:page-layout-name", "Blatt");
        if (!next.isEmpty()) attribute("style:next-style-name", next);
        const auto& look = m_dokument.gestaltung;
        start("style:header");
        line(full ? (look.kopfzeile.isEmpty() ? m_dokument.titel : look.kopfzeile) : QString(),
             m_dokument.vermerk, false);
        end();
        start("style:footer");
        line(look.fusszeile, {}, full);
        end();
        end();
    }

    /// A text in which {seite} and {seiten} become fields.
    void numbered(const QString& text) {
        static const QRegularExpression kFeld(QStringLiteral("\\{seiten?\\}"));
        qsizetype from = 0;
        for (auto it = kFeld.globalMatch(text); it.hasNext();) {
            const auto found = it.next();
            m_xml.writeCharacters(text.mid(from, found.capturedStart() - from));
            const bool all = found.captured() == QStringLiteral("{seiten}");
            m_xml.writeTextElement(
                all ? QStringLiteral("text:page-count") : QStringLiteral("text:page-number"),
                QStringLiteral("1"));
            from = found.capturedEnd();
        }
        m_xml.writeCharacters(text.mid(from));
    }

    void line(const QString& left, const QString& right, bool pages) {
        start("text:p");
        attribute("text:style-name", "Kopfzeile");
        numbered(sauber(left).replace(u'\n', u' '));
        m_xml.writeEmptyElement(QStringLiteral("text:tab"));
        if (!right.isEmpty()) {
            start("text:span");
            attribute("text:style-name", "Fett");
            m_xml.writeCharacters(sauber(right));
            end();
        }
        if (pages && !nenntSeite(m_dokument.gestaltung.kopfzeile) &&
            !nenntSeite(m_dokument.gestaltung.fusszeile)) {
            m_xml.writeCharacters(tr(QT_TRANSLATE_NOOP("Bericht", "Seite")) + u' ');
            m_xml.writeTextElement(QStringLiteral("text:page-number"), QStringLiteral("1"));
            m_xml.writeCharacters(u' ' + tr(QT_TRANSLATE_NOOP("Bericht", "von")) + u' ');
            m_xml.writeTextElement(QStringLiteral("text:page-count"), QStringLiteral("1"));
        }
        end();
    }

    const Dokument& m_dokument;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

}  // namespace

QByteArray odtStile(const Dokument& dokument) {
    return Stilblatt(dokument).write();
}

}  // namespace isp::report
