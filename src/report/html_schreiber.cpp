// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "render/theme.h"
#include "report/bilddaten.h"
#include "report/schreiben.h"
#include "report/textfelder.h"
#include "report/worte.h"

#include <QRegularExpression>
#include <algorithm>

namespace isp::report {

namespace {

/// Colours keep a contrast of at least 4.5 in both schemes; pictures stay on white, for they were drawn on
/// it.
constexpr auto kStil = R"(
:root{color-scheme:light dark;--grund:#fff;--text:#1c2733;--leise:#52606d;--linie:#d9dee5;--akzent:AKZENT;--flaeche:#f2f5f9}
@media(prefers-color-scheme:dark){:root{--grund:#14181d;--text:#e6ebf0;--leise:#a9b5c1;--linie:#3b4651;--akzent:#8cc4f8;--flaeche:#1d232a}}
*{box-sizing:border-box}html{font-size:100%}
body{margin:0;background:var(--grund);color:var(--text);font:1rem/1.5 FAMILIE,sans-serif}
main,header,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
header{border-bottom:1px solid var(--linie);color:var(--leise);padding-top:.75rem;padding-bottom:.5rem}
footer{border-top:1px solid var(--linie);color:var(--leise);margin-top:3rem;padding-top:.75rem;padding-bottom:2rem}
.vermerk{font-weight:700;color:var(--text)}
.sprung{position:absolute;left:-99rem}.sprung:focus{left:1rem;top:1rem;background:var(--grund);color:var(--akzent);padding:.5rem 1rem;border:2px solid}
a{color:var(--akzent)}a:focus-visible{outline:2px solid var(--akzent);outline-offset:2px}
h1,h2,h3,h4,h5{line-height:1.25;margin:2em 0 .5em;overflow-wrap:anywhere}h1{font-size:2rem;color:var(--akzent)}h2{font-size:1.6rem;color:var(--akzent)}h3{font-size:1.25rem;color:var(--akzent)}h4,h5{font-size:1.05rem}
p,li{overflow-wrap:anywhere}.hinweis{font-size:.875rem;color:var(--leise)}.leer{color:var(--leise)}.unterschrift{margin-top:4rem}.unter{font-size:1.25rem}
.tafel{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:700;padding:.25rem 0}th,td{padding:.3rem .6rem;border-bottom:1px solid var(--linie);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
thead th{border-bottom:2px solid var(--akzent);font-weight:700;vertical-align:bottom}.z{text-align:right}.f{font-weight:700}
figure{margin:1rem 0}figure img{max-width:100%;height:auto;background:#fff;border:1px solid var(--linie)}figcaption{font-size:.875rem;color:var(--leise)}
.neben{display:flex;flex-wrap:wrap;gap:1.5rem}.neben>div{flex:1 1 22rem;min-width:0}
dl.kasten{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.5rem;margin:1rem 0}dl.kasten div{background:var(--flaeche);padding:.6rem .8rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
dl.kasten dt{font-size:.875rem;color:var(--leise)}dl.kasten dd{margin:0;font-size:1.3rem;font-weight:700;overflow-wrap:anywhere}
nav ol{list-style:none;padding-left:1.25rem}nav>ol{padding-left:0}
@media print{:root{--grund:#fff;--text:#000;--leise:#444;--linie:#bbb;--akzent:#000;--flaeche:#f4f4f4}main,header,footer{max-width:none}.seite{break-before:page}h1,h2,h3,h4{break-after:avoid}figure,tr{break-inside:avoid}.sprung{display:none}a{text-decoration:none}}
)";

class Schreiber {
public:
    Schreiber(const Dokument& dokument, const Progress& progress)
        : m_dokument(dokument),
          m_progress(progress) {}

    Result<QByteArray> write() {
        head();
        const auto total = std::max<std::size_t>(1, m_dokument.bloecke.size());
        std::size_t n = 0;
        for (const auto& block : m_dokument.bloecke) {
            if (m_progress.canceled()) return makeError(isp::codes::kCanceled);
            ISP_CHECK(write(block));
            m_progress.at(static_cast<double>(++n) / static_cast<double>(total));
        }
        m_out += QStringLiteral("</main>\n<footer><p>%1</p></footer>\n</body>\n</html>\n")
                     .arg(text(ohneSeite(m_dokument.gestaltung.fusszeile, m_dokument.datum)));
        return m_out.toUtf8();
    }

private:
    static QString text(const QString& raw) {
        return sauber(raw).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    }
    /// A page of the web has no number: a line that names one is replaced.
    static QString ohneSeite(const QString& line, const QString& instead) {
        return line.isEmpty() || nenntSeite(line) ? instead : mitSeite(line, {}, {});
    }
    static QString attribute(const QString& raw) { return sauber(raw).toHtmlEscaped().replace(u'\n', u' '); }
    static QString anchor(const QString& raw) { return attribute(raw).replace(u' ', u'-'); }

    static QString runs(const Laeufe& laeufe) {
        QString out;
        for (const auto& run : laeufe) {
            auto piece = text(run.text);
            if (run.fett) piece = QStringLiteral("<strong>") + piece + QStringLiteral("</strong>");
            if (!run.ziel.isEmpty())
                piece =
                    QStringLiteral("<a href=\"#%1\">").arg(anchor(run.ziel)) + piece + QStringLiteral("</a>");
            out += piece;
        }
        return out;
    }

    void head() {
        auto style = QString::fromUtf8(kStil);
        style.replace(QStringLiteral("AKZENT"), lesbar(m_dokument.gestaltung.akzent).name());
        const auto& area = m_dokument.gestaltung.flaeche;
        style.replace(QStringLiteral("#f2f5f9"), area.isValid() ? area.name() : QStringLiteral("#f2f5f9"));
        auto family = m_dokument.gestaltung.schrift;
        family.remove(QRegularExpression(QStringLiteral("[^\\p{L}\\p{N} -]")));
        style.replace(QStringLiteral("FAMILIE"), family.isEmpty()
                                                     ? QStringLiteral("system-ui")
                                                     : QStringLiteral("\"%1\",system-ui").arg(family));
        m_out += QStringLiteral(
                     "<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"generator\" content=\"ISP-Werkbank\">\n<title>") +
                 text(m_dokument.titel) + QStringLiteral("</title>\n<style>") + style +
                 QStringLiteral("</style>\n</head>\n<body>\n") +
                 QStringLiteral("<a class=\"sprung\" href=\"#inhalt\">") +
                 tr(QT_TRANSLATE_NOOP("Bericht", "Zum Inhalt springen")) +
                 QStringLiteral("</a>\n<header><p>") +
                 text(ohneSeite(m_dokument.gestaltung.kopfzeile, m_dokument.titel));
        if (!m_dokument.vermerk.isEmpty())
            m_out += QStringLiteral(" · <span class=\"vermerk\">") + text(m_dokument.vermerk) +
                     QStringLiteral("</span>");
        m_out += QStringLiteral("</p></header>\n<main id=\"inhalt\" tabindex=\"-1\">\n");
        const bool named = std::ranges::any_of(m_dokument.bloecke, [](const auto& b) {
            const auto* p = std::get_if<Absatz>(&b.inhalt);
            return p != nullptr && p->art == Absatzart::kTitel;
        });
        if (!named) m_out += QStringLiteral("<h1>") + text(m_dokument.titel) + QStringLiteral("</h1>\n");
    }

    /// The accent as text needs a contrast of 4.5 on white.
    static QColor lesbar(QColor color) {
        while (color.isValid() && render::contrast(color, Qt::white) < 4.5)
            color = color.darker(115);
        return color.isValid() ? color : QColor(0x0b, 0x5c, 0xad);
    }

    Status write(const Block& block) {
        return std::visit([this](const auto& content) -> Status { return put(content); }, block.inhalt);
    }

    Status put(const Absatz& absatz) {
        const auto inner = runs(absatz.laeufe);
        switch (absatz.art) {
            case Absatzart::kTitel:
                m_out += (m_titel ? QStringLiteral("<p class=\"unter\">") : QStringLiteral("<h1>")) + inner +
                         (m_titel ? QStringLiteral("</p>\n") : QStringLiteral("</h1>\n"));
                m_titel = true;
                break;
            case Absatzart::kUntertitel:
                m_out += QStringLiteral("<p class=\"unter\">") + inner + QStringLiteral("</p>\n");
                break;
            case Absatzart::kUnterschrift:
                m_out += QStringLiteral("<p class=\"unterschrift\">") + inner + QStringLiteral("</p>\n");
                break;
            case Absatzart::kHinweis:
            case Absatzart::kZurUeberschrift:
                m_out += QStringLiteral("<p class=\"hinweis\">") + inner + QStringLiteral("</p>\n");
                break;
            case Absatzart::kLeer:
                m_out += QStringLiteral("<p class=\"leer\">") + inner + QStringLiteral("</p>\n");
                break;
            case Absatzart::kText:
                m_out += QStringLiteral("<p>") + inner + QStringLiteral("</p>\n");
                break;
        }
        return {};
    }

    /// Below the title, and no level left out: a screen reader counts.
    Status put(const Ueberschrift& heading) {
        m_ebene = std::min(std::clamp(heading.ebene, 1, 4), m_ebene + 1);
        const QString tag = QStringLiteral("h%1").arg(m_ebene + 1);
        m_out += u'<' + tag;
        if (!heading.anker.isEmpty()) m_out += QStringLiteral(" id=\"") + anchor(heading.anker) + u'"';
        if (heading.neueSeite) m_out += QStringLiteral(" class=\"seite\"");
        m_out += u'>' + text(heading.text) + QStringLiteral("</") + tag + QStringLiteral(">\n");
        return {};
    }

    Status put(const Liste& liste) {
        const auto tag = liste.nummeriert ? QStringLiteral("ol") : QStringLiteral("ul");
        m_out += u'<' + tag + QStringLiteral(">\n");
        for (const auto& item : liste.punkte)
            m_out += QStringLiteral("<li>") + runs(item) + QStringLiteral("</li>\n");
        m_out += QStringLiteral("</") + tag + QStringLiteral(">\n");
        return {};
    }

    Status put(const Tabelle& tabelle) {
        m_out += QStringLiteral("<div class=\"tafel\" tabindex=\"0\" role=\"region\" aria-label=\"") +
                 attribute(tabelle.titel) + QStringLiteral("\"><table>\n<caption>") + text(tabelle.titel) +
                 QStringLiteral("</caption>\n<thead><tr>");
        for (const auto& column : tabelle.spalten)
            m_out += QStringLiteral("<th scope=\"col\"%1>")
                         .arg(column.rechts ? QStringLiteral(" class=\"z\"") : QString()) +
                     text(column.titel) + QStringLiteral("</th>");
        m_out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const auto& row : tabelle.zeilen) {
            m_out += QStringLiteral("<tr>");
            for (std::size_t c = 0; c < tabelle.spalten.size(); ++c)
                cell(zelleBei(row, c), tabelle.spalten[c].rechts, c == 0 && tabelle.zeilenkopf);
            m_out += QStringLiteral("</tr>\n");
        }
        m_out += QStringLiteral("</tbody></table></div>\n");
        return {};
    }

    void cell(const Tabellenzelle& zelle, bool right, bool heads) {
        const auto tag = heads ? QStringLiteral("th") : QStringLiteral("td");
        QStringList classes;
        if (right) classes << QStringLiteral("z");
        if (zelle.fett) classes << QStringLiteral("f");
        m_out += u'<' + tag;
        if (heads) m_out += QStringLiteral(" scope=\"row\"");
        if (!classes.isEmpty()) m_out += QStringLiteral(" class=\"") + classes.join(u' ') + u'"';
        if (!zelle.bedeutung.isEmpty())
            m_out += QStringLiteral(" title=\"") + attribute(zelle.bedeutung) + u'"';
        m_out += u'>';
        m_out += runs({Lauf{zelle.text, false, zelle.ziel}});
        m_out += QStringLiteral("</") + tag + u'>';
    }

    Status put(const Bild& bild) {
        ISP_TRY(const auto svg, alsSvg(bild));
        m_out += QStringLiteral("<figure><img alt=\"") + attribute(bild.alternative) +
                 QStringLiteral("\" src=\"data:image/svg+xml;base64,") + QString::fromLatin1(svg.toBase64()) +
                 QStringLiteral("\">");
        if (!bild.titel.isEmpty())
            m_out += QStringLiteral("<figcaption>") + text(bild.titel) + QStringLiteral("</figcaption>");
        m_out += QStringLiteral("</figure>\n");
        return {};
    }

    Status put(const Kasten& kasten) {
        m_out += QStringLiteral("<dl class=\"kasten\">\n");
        for (const auto& fact : kasten.angaben)
            m_out += QStringLiteral("<div><dt>") + text(fact.name) + QStringLiteral("</dt><dd>") +
                     text(fact.wert) + QStringLiteral("</dd></div>\n");
        m_out += QStringLiteral("</dl>\n");
        return {};
    }

    Status put(const Seitenumbruch&) { return {}; }

    Status put(const Verzeichnis& verzeichnis) {
        m_out += QStringLiteral("<nav aria-labelledby=\"verzeichnis\">\n<h2 id=\"verzeichnis\">") +
                 text(verzeichnis.titel) + QStringLiteral("</h2>\n");
        int depth = 0;
        for (const auto* heading : ueberschriften(m_dokument)) {
            if (!heading->imVerzeichnis || heading->ebene > verzeichnis.tiefe || heading->anker.isEmpty())
                continue;
            const int level = std::min(heading->ebene, depth + 1);
            if (level > depth) m_out += QStringLiteral("<ol>");
            for (; depth > level; --depth)
                m_out += QStringLiteral("</li></ol>");
            if (level == depth) m_out += QStringLiteral("</li>");
            depth = level;
            m_out += QStringLiteral("\n<li><a href=\"#") + anchor(heading->anker) + QStringLiteral("\">") +
                     text(heading->text) + QStringLiteral("</a>");
        }
        for (; depth > 0; --depth)
            m_out += QStringLiteral("</li></ol>");
        m_out += QStringLiteral("\n</nav>\n");
        m_ebene = 1;
        return {};
    }

    Status put(const Nebeneinander& spalten) {
        m_out += QStringLiteral("<div class=\"neben\">");
        for (const auto* side : {&spalten.links, &spalten.rechts}) {
            m_out += QStringLiteral("<div>\n");
            for (const auto& block : *side)
                ISP_CHECK(write(block));
            m_out += QStringLiteral("</div>");
        }
        m_out += QStringLiteral("</div>\n");
        return {};
    }

    const Dokument& m_dokument;
    const Progress& m_progress;
    QString m_out;
    int m_ebene = 0;
    bool m_titel = false;
};

}  // namespace

Result<QByteArray> alsHtml(const Dokument& dokument, const Progress& progress) {
    return Schreiber(dokument, progress).write();
}

}  // namespace isp::report
