// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/anfragetext.h"

#include "texte/datenworte.h"
#include "texte/meldung.h"

#include <QCoreApplication>
#include <QStringList>

namespace isp::models {

namespace {

using workspace::Anfrageblock;
using workspace::Anfrageposten;

QString tr(const char* text) {
    return QCoreApplication::translate("Anfragetext", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString supplierOf(const Anfrageblock& block) {
    return block.lieferant.empty() ? tr("Lieferant noch nicht bekannt") : q(block.lieferant);
}

QString raeumeOf(const Anfrageposten& posten) {
    if (posten.raeume.empty())
        return posten.ebene.empty() ? tr("alle Räume") : tr("alle %1").arg(q(posten.ebene));
    QStringList names;
    for (const auto& name : posten.raeume)
        names << q(name);
    return names.join(QStringLiteral(", "));
}

QString zustandOf(const Anfrageposten& posten) {
    if (!posten.zustand) return tr("noch nicht angefragt");
    auto text = texte::wort(*posten.zustand);
    if (!posten.frist.empty()) text += tr(", Frist %1").arg(texte::datum(posten.frist));
    return text;
}

QString perioden(const Anfrageposten& posten) {
    return posten.perioden.empty() ? tr("alle verfügbaren") : periodenliste(posten.perioden);
}

}  // namespace

QString periodenliste(const std::vector<Periode>& perioden) {
    QStringList out;
    for (const auto& [von, bis] : workspace::zusammengefasst(perioden))
        out << (von == bis ? texte::periode(von)
                           : tr("%1 bis %2").arg(texte::periode(von), texte::periode(bis)));
    return out.join(QStringLiteral(", "));
}

QString anfragetext(std::span<const Anfrageblock> bloecke, const std::string& stand) {
    QString out = tr("Was von wem zu erbitten ist (Stand %1)").arg(texte::datum(stand)) + u'\n';
    for (const auto& block : bloecke) {
        out += u'\n' + supplierOf(block) + u'\n';
        QStringList contact{q(block.ansprechperson), q(block.email)};
        contact.removeAll(QString());
        if (!contact.isEmpty()) out += contact.join(QStringLiteral(", ")) + u'\n';
        for (const auto& posten : block.posten) {
            out += QStringLiteral("- ") + q(posten.name) + QStringLiteral(" (") + q(posten.code) + u')';
            if (!posten.quelltabelle.empty()) out += tr(", Tabelle %1").arg(q(posten.quelltabelle));
            out += u'\n';
            out += QStringLiteral("  ") + tr("Zeitraum: %1").arg(perioden(posten)) + u'\n';
            out += QStringLiteral("  ") + tr("Räume: %1").arg(raeumeOf(posten)) + u'\n';
            out += QStringLiteral("  ") + tr("Stand der Anfrage: %1").arg(zustandOf(posten)) + u'\n';
        }
    }
    return out;
}

QString anfrageHtml(std::span<const Anfrageblock> bloecke, const std::string& stand) {
    QString out = QStringLiteral("<html><head><meta charset=\"utf-8\"><title>") + tr("Datenanfragen") +
                  QStringLiteral("</title></head><body><h1>") + tr("Was von wem zu erbitten ist") +
                  QStringLiteral("</h1><p>") + tr("Stand %1").arg(texte::datum(stand)) +
                  QStringLiteral("</p>");
    const auto cell = [](const QString& text) -> QString {
        return QStringLiteral("<td>") + text.toHtmlEscaped() + QStringLiteral("</td>");
    };
    for (const auto& block : bloecke) {
        out += QStringLiteral("<h2>") + supplierOf(block).toHtmlEscaped() + QStringLiteral("</h2>");
        out += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><tr>");
        for (const auto& head : {tr("Kennzahl"), tr("Tabelle"), tr("Zeitraum"), tr("Räume"), tr("Anfrage")})
            out += QStringLiteral("<th align=\"left\">") + head + QStringLiteral("</th>");
        out += QStringLiteral("</tr>");
        for (const auto& posten : block.posten)
            out += QStringLiteral("<tr>") + cell(q(posten.name)) + cell(q(posten.quelltabelle)) +
                   cell(perioden(posten)) + cell(raeumeOf(posten)) + cell(zustandOf(posten)) +
                   QStringLiteral("</tr>");
        out += QStringLiteral("</table>");
    }
    return out + QStringLiteral("</body></html>");
}

}  // namespace isp::models
