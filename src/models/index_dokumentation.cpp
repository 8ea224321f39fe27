// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index_model.h"
#include "texte/meldung.h"
#include "workspace/luecken.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>
#include <cmath>

namespace isp::models {

namespace {

using workspace::Dynamikausschluss;
using workspace::Indexausschluss;
using workspace::Indexrechnung;
using workspace::Indexteilangabe;

QString tr(const char* text) {
    return QCoreApplication::translate("Indexdokumentation", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString percent(double share) {
    return texte::zahl(100.0 * share, 0) + QChar(0x00a0) + u'%';
}

constexpr std::array kMethoden{
    QT_TRANSLATE_NOOP("Indexdokumentation",
                      "Jeder Teil wird standardisiert, z = (Wert − Mittelwert) / Standardabweichung über die "
                      "Räume, und so gedreht, dass ein hoher Wert belastet. Summe = Σ Gewicht · z; "
                      "Index = (Summe − Mittelwert) / Standardabweichung."),
    QT_TRANSLATE_NOOP("Indexdokumentation",
                      "Jeder Teil wird auf 0 bis 1 gebracht, (Wert − Minimum) / (Maximum − Minimum), und so "
                      "gedreht, dass 1 belastet. Summe = gewichtetes Mittel; Index = (Summe − Mittelwert) / "
                      "Standardabweichung."),
    QT_TRANSLATE_NOOP("Indexdokumentation",
                      "Jeder Teil wird auf 0,01 bis 1 gebracht und so gedreht, dass 1 belastet. Summe = "
                      "gewichtetes geometrisches Mittel: Ein günstiger Teil gleicht einen ungünstigen kaum "
                      "aus. Index = (Summe − Mittelwert) / Standardabweichung."),
    QT_TRANSLATE_NOOP(
        "Indexdokumentation",
        "Die Teile werden standardisiert und gedreht; ihre Gewichte sind die Ladungen der ersten "
        "Hauptkomponente. Sie folgen aus den Zahlen und ändern sich mit ihnen.")};

constexpr const char* kQuelle = QT_TRANSLATE_NOOP(
    "Indexdokumentation",
    "Verfahren nach Berlin, Monitoring Soziale Stadtentwicklung, und Hamburg, Sozialmonitoring (RISE). "
    "Status: hoch bis −1, mittel bis unter 1, niedrig ab 1, sehr niedrig ab 1,5. Dynamik: positiv bis −1, "
    "stabil bis unter 1, negativ ab 1.");

class Schreiber {
public:
    Schreiber(const Indexrechnung& index, const workspace::Bestand& bestand, const QString& notiz)
        : m_index(index),
          m_bestand(bestand),
          m_notiz(notiz) {}

    QString html() {
        head();
        parts();
        section(tr(QT_TRANSLATE_NOOP("Indexdokumentation", "Verfahren")));
        paragraph(methodenwort(m_index.beschreibung.methode) + QStringLiteral(". ") +
                  tr(kMethoden[static_cast<std::size_t>(m_index.beschreibung.methode)]));
        dynamics();
        stability();
        leftOut();
        section(tr(QT_TRANSLATE_NOOP("Indexdokumentation", "Quelle des Verfahrens")));
        paragraph(tr(kQuelle));
        section(tr(QT_TRANSLATE_NOOP("Indexdokumentation", "Was der Index nicht sagt")));
        paragraph(tr(QT_TRANSLATE_NOOP(
            "Indexdokumentation",
            "Er ordnet die Räume untereinander und sagt nicht, ob die Lage gut oder schlecht ist. Ein Index "
            "allein belegt keinen Bedarf; die Interpretation braucht einen Text.")));
        if (m_index.n < 20)
            paragraph(tr(QT_TRANSLATE_NOOP("Indexdokumentation",
                                           "Bei %1 Räumen kann ein einzelner Raum die Klassen verschieben."))
                          .arg(m_index.n));
        return m_out.join(QString());
    }

private:
    void section(const QString& text) { m_out << QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped()); }
    void paragraph(const QString& text) { m_out << QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

    void head() {
        m_out << QStringLiteral("<h3>%1</h3>").arg(q(m_index.beschreibung.name).toHtmlEscaped());
        if (!m_notiz.isEmpty()) paragraph(m_notiz);
        const auto* ebene = m_bestand.ebene(m_index.ebene);
        paragraph(
            tr(QT_TRANSLATE_NOOP("Indexdokumentation",
                                 "Zeitpunkt: %1. Raumebene: %2, %3 mit Index. Ein hoher Wert belastet."))
                .arg(texte::periode(m_index.periode), ebene == nullptr ? QString() : q(ebene->plural))
                .arg(m_index.n));
    }

    void parts() {
        section(tr(QT_TRANSLATE_NOOP("Indexdokumentation", "Teile")));
        QStringList items;
        for (const auto& line : teilzeilen(m_index))
            items << QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
        m_out << QStringLiteral("<ul>%1</ul>").arg(items.join(QString()));
        for (const auto& teil : m_index.teile)
            if (teil.zusammenhang < 0.0)
                paragraph(
                    tr(QT_TRANSLATE_NOOP("Indexdokumentation",
                                         "„%1“ läuft gegen den Index (Zusammenhang %2): Räume, die hier "
                                         "ungünstig liegen, stehen im Ganzen besser da."))
                        .arg(q(teil.name), texte::zahl(teil.zusammenhang, 2)));
    }

    void dynamics() {
        if (m_index.beschreibung.dynamik == 0) return;
        if (m_index.dynamikproblem) {
            const auto m = texte::meldung(*m_index.dynamikproblem);
            paragraph(tr(QT_TRANSLATE_NOOP("Indexdokumentation", "Ohne Dynamik: %1")).arg(m.satz));
        } else if (m_index.vorher) {
            paragraph(
                tr(QT_TRANSLATE_NOOP("Indexdokumentation",
                                     "Dynamik: dasselbe mit den Veränderungen seit %1, für %2 Räume; nie "
                                     "über einen Bruch hinweg."))
                    .arg(texte::periode(*m_index.vorher))
                    .arg(m_index.nDynamik));
        }
    }

    void stability() {
        if (m_index.varianten == 0) return;
        std::size_t sure = 0;
        for (const auto& row : m_index.zeilen)
            if (row.ausschluss == Indexausschluss::kKeiner && row.status.gehalten == m_index.varianten)
                ++sure;
        section(tr(QT_TRANSLATE_NOOP("Indexdokumentation", "Wie sicher die Klassen sind")));
        paragraph(
            tr(QT_TRANSLATE_NOOP("Indexdokumentation",
                                 "Geprüft in %1 Varianten: je ein Teil weggelassen, je ein Gewicht halbiert "
                                 "oder verdoppelt. Bei %2 von %3 Räumen bleibt die Klasse in allen gleich."))
                .arg(m_index.varianten)
                .arg(sure)
                .arg(m_index.n));
    }

    void leftOut() {
        QStringList small, missing, broken;
        for (const auto& row : m_index.zeilen) {
            const auto name = q(workspace::eindeutigerName(m_bestand, row.raum));
            if (row.ausschluss == Indexausschluss::kEinwohner) small << name;
            if (row.dynamikausschluss == Dynamikausschluss::kBruch) broken << name;
            if (row.ausschluss != Indexausschluss::kFehlt) continue;
            QStringList codes;
            for (const auto j : row.fehlend)
                codes << q(m_index.teile[j].name);
            missing << QStringLiteral("%1 (%2)").arg(name, codes.join(QStringLiteral(", ")));
        }
        if (small.isEmpty() && missing.isEmpty() && broken.isEmpty()) return;
        section(tr(QT_TRANSLATE_NOOP("Indexdokumentation", "Wer fehlt und warum")));
        if (!small.isEmpty())
            paragraph(tr(QT_TRANSLATE_NOOP("Indexdokumentation", "Unter %1 Einwohner*innen: %2."))
                          .arg(texte::zahl(m_index.beschreibung.mindestEinwohner, 0),
                               small.join(QStringLiteral(", "))));
        if (!missing.isEmpty())
            paragraph(tr(QT_TRANSLATE_NOOP("Indexdokumentation", "Ohne vollständigen Wert: %1."))
                          .arg(missing.join(QStringLiteral(", "))));
        if (!broken.isEmpty())
            paragraph(tr(QT_TRANSLATE_NOOP("Indexdokumentation", "Ohne Dynamik wegen eines Bruchs: %1."))
                          .arg(broken.join(QStringLiteral(", "))));
    }

    const Indexrechnung& m_index;
    const workspace::Bestand& m_bestand;
    QString m_notiz;
    QStringList m_out;
};

}  // namespace

QStringList teilzeilen(const Indexrechnung& index) {
    QStringList out;
    for (const auto& teil : index.teile)
        out << tr(QT_TRANSLATE_NOOP("Indexdokumentation",
                                    "%1 (%2): ein hoher Wert %3, Gewicht %4, Anteil am Index %5"))
                   .arg(q(teil.name), texte::periode(teil.periode),
                        teil.hochSchlecht ? tr(QT_TRANSLATE_NOOP("Indexdokumentation", "belastet"))
                                          : tr(QT_TRANSLATE_NOOP("Indexdokumentation", "entlastet")),
                        texte::zahl(teil.gewicht, 2), percent(teil.anteil));
    return out;
}

QString indexdokumentation(const Indexrechnung& index, const workspace::Bestand& bestand,
                           const QString& notiz) {
    return Schreiber(index, bestand, notiz).html();
}

}  // namespace isp::models
