// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of gaps and doubtful figures.
#include "domain/pruefcodes.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "texte/wortwahl.h"

#include <algorithm>

namespace isp::texte {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Luecken", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// `3.000`: of a jump of many Räume or of all with one figure there is none.
QString number(const Pruefbefund& b, double value) {
    return zahl(value, b.nachkommastellen);
}

QString sprung(const Pruefbefund& b) {
    if (b.anzahl > 1)
        return tr(QT_TRANSLATE_NOOP("Luecken",
                                    "%1 von %2 Räumen ändern sich zugleich und in dieselbe Richtung weit "
                                    "stärker als je zuvor."))
            .arg(b.anzahl)
            .arg(b.von);
    return tr(QT_TRANSLATE_NOOP("Luecken",
                                "Von %1 auf %2: Die Veränderung ist mehr als fünfmal so groß wie die übliche "
                                "Streuung der früheren Veränderungen (Grenze ± %3)."))
        .arg(number(b, b.vergleich), number(b, b.wert), number(b, b.ueblich));
}

QString zeichensatz(const Pruefbefund& b) {
    if (b.zeichen == Zeichen::kKeins)
        return tr(QT_TRANSLATE_NOOP("Luecken", "Hier steht weder eine Zahl noch ein Zeichen."));
    if (b.zeichen == Zeichen::kNichtSinnvoll)
        return tr(
            QT_TRANSLATE_NOOP("Luecken", "Das Zeichen „x“ (nicht sinnvoll) passt nicht zu einer Anzahl."));
    return tr(QT_TRANSLATE_NOOP("Luecken", "Das Zeichen „%1“ (%2) passt nicht zum Wert %3."))
        .arg(QString::fromUtf8(symbol(b.zeichen).data(), static_cast<qsizetype>(symbol(b.zeichen).size())),
             bedeutung(b.zeichen), number(b, b.wert));
}

QString teilsatz(const Pruefbefund& b) {
    if (b.vergleich != b.vergleich)
        return tr(QT_TRANSLATE_NOOP("Luecken",
                                    "Der Anteil beträgt %1 %; ein Teil kann nicht mehr sein als das Ganze."))
            .arg(number(b, b.wert));
    return tr(QT_TRANSLATE_NOOP("Luecken", "Der Teil (%1) ist größer als das Ganze (%2)."))
        .arg(number(b, b.wert), number(b, b.vergleich));
}

QString gleichsatz(const Pruefbefund& b) {
    if (b.vorher)
        return tr(QT_TRANSLATE_NOOP("Luecken",
                                    "Alle Räume haben dieselben Werte wie in der Periode davor (%1)."))
            .arg(periode(*b.vorher));
    return tr(QT_TRANSLATE_NOOP("Luecken", "Alle Räume der Ebene haben denselben Wert: %1."))
        .arg(number(b, b.wert));
}

QString satz(const Pruefbefund& b) {
    switch (b.regel) {
        case Pruefregel::kNegativ:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Der Wert %1 ist negativ; das kann er nicht sein."))
                .arg(number(b, b.wert));
        case Pruefregel::kAnteilUeber100:
            return teilsatz(b);
        case Pruefregel::kSprung:
            return sprung(b);
        case Pruefregel::kSumme:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Angegeben sind %1, die %2 Teile ergeben zusammen %3."))
                .arg(number(b, b.wert))
                .arg(b.anzahl)
                .arg(number(b, b.vergleich));
        case Pruefregel::kZeichen:
            return zeichensatz(b);
        case Pruefregel::kGleicheWerte:
            return gleichsatz(b);
        case Pruefregel::kRaumNeu:
            return tr(QT_TRANSLATE_NOOP("Luecken",
                                        "Der Raum hat hier einen Wert, in der Periode davor (%1) nicht."))
                .arg(periode(b.vorher.value_or(b.periode)));
        case Pruefregel::kRaumFehlt:
            return tr(QT_TRANSLATE_NOOP("Luecken",
                                        "Der Raum hat hier keinen Wert, in der Periode davor (%1) schon."))
                .arg(periode(b.vorher.value_or(b.periode)));
    }
    return {};
}

}  // namespace

QString wort(Lueckengrund value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "nie angefragt"),
        QT_TRANSLATE_NOOP("Kreislauf", "angefragt"),
        QT_TRANSLATE_NOOP("Kreislauf", "abgelehnt"),
        QT_TRANSLATE_NOOP("Kreislauf", "geheim"),
        QT_TRANSLATE_NOOP("Kreislauf", "nicht auf dieser Ebene"),
        QT_TRANSLATE_NOOP("Kreislauf", "Definition geändert"),
        QT_TRANSLATE_NOOP("Kreislauf", "noch nicht fällig"),
        QT_TRANSLATE_NOOP("Kreislauf", "unvollständig"),
        QT_TRANSLATE_NOOP("Kreislauf", "als unbekannt geliefert"),
        QT_TRANSLATE_NOOP("Kreislauf", "nicht verlässlich"),
    };
    return pick(value, kWorte);
}

QString abhilfe(Lueckengrund grund) {
    switch (grund) {
        case Lueckengrund::kNieAngefragt:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Legen Sie eine Anfrage an."));
        case Lueckengrund::kAngefragt:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Die Anfrage läuft."));
        case Lueckengrund::kAbgelehnt:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Die Anfrage wurde abgelehnt."));
        case Lueckengrund::kGeheim:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Die Quelle hält den Wert geheim."));
        case Lueckengrund::kNichtAufDieserEbene:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Werte gibt es nur für größere Räume."));
        case Lueckengrund::kDefinitionGeaendert:
            return tr(
                QT_TRANSLATE_NOOP("Luecken",
                                  "Werte gibt es nur auf der anderen Seite eines Bruchs; sie sind nicht "
                                  "vergleichbar."));
        case Lueckengrund::kNochNichtFaellig:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Der Wert ist noch nicht zu erwarten."));
        case Lueckengrund::kUnvollstaendig:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Ein Teil der Summe fehlt."));
        case Lueckengrund::kUnbekannt:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Die Quelle kennt den Wert nicht oder hält ihn geheim."));
        case Lueckengrund::kNichtVerlaesslich:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Der Quelle ist der Wert nicht verlässlich genug."));
    }
    return {};
}

QString wort(Pruefregel value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "negativer Wert"), QT_TRANSLATE_NOOP("Kreislauf", "Anteil über 100 %"),
        QT_TRANSLATE_NOOP("Kreislauf", "Sprung"),         QT_TRANSLATE_NOOP("Kreislauf", "Summe weicht ab"),
        QT_TRANSLATE_NOOP("Kreislauf", "Zeichen"),        QT_TRANSLATE_NOOP("Kreislauf", "gleiche Werte"),
        QT_TRANSLATE_NOOP("Kreislauf", "neuer Raum"),     QT_TRANSLATE_NOOP("Kreislauf", "Raum fehlt")};
    return pick(value, kWorte);
}

QString erklaerung(const Pruefbefund& befund) {
    const auto text = satz(befund);
    return befund.gliederung.empty() ? text : q(befund.gliederung) + QStringLiteral(": ") + text;
}

IssueList hinweise(std::span<const Lieferungsbefund> befunde, const std::string& datei) {
    IssueList out;
    for (const auto& [b, zeile, spalte] : befunde) {
        const QString sentence = QStringLiteral("%1, %2, %3: %4")
                                     .arg(QString::fromStdString(b.code), QString::fromStdString(b.raumname),
                                          periode(b.periode), erklaerung(b));
        out.add(Severity::kWarning, codes::kAuffaellig,
                {sentence.toStdString(), abhilfe(b.regel).toStdString()},
                Location{zeile > 0 ? datei : std::string(), zeile, spalte, {}});
    }
    return out;
}

QString abhilfe(Pruefregel regel) {
    switch (regel) {
        case Pruefregel::kSprung:
            return tr(
                QT_TRANSLATE_NOOP("Luecken",
                                  "Vergleichen Sie mit der Quelle. Wird seitdem anders gezählt, tragen Sie "
                                  "einen Bruch ein; stimmt der Wert, bestätigen Sie ihn."));
        case Pruefregel::kSumme:
            return tr(
                QT_TRANSLATE_NOOP("Luecken",
                                  "Angezeigt wird der gelieferte Wert. Bei größeren Abweichungen fragen Sie "
                                  "bei der liefernden Stelle nach."));
        case Pruefregel::kRaumNeu:
        case Pruefregel::kRaumFehlt:
            return tr(QT_TRANSLATE_NOOP("Luecken", "Prüfen Sie, ob die Lieferung vollständig ist."));
        default:
            return tr(
                QT_TRANSLATE_NOOP("Luecken", "Vergleichen Sie mit der Quelle und berichtigen Sie den Wert."));
    }
}

QString rhythmuswort(const std::string& rhythmus) {
    static constexpr std::array<std::pair<const char*, const char*>, 6> kWorte = {
        {{"jaehrlich", QT_TRANSLATE_NOOP("Luecken", "jährlich")},
         {"halbjahr", QT_TRANSLATE_NOOP("Luecken", "halbjährlich")},
         {"halbjaehrlich", QT_TRANSLATE_NOOP("Luecken", "halbjährlich")},
         {"quartal", QT_TRANSLATE_NOOP("Luecken", "vierteljährlich")},
         {"monat", QT_TRANSLATE_NOOP("Luecken", "monatlich")},
         {"monatlich", QT_TRANSLATE_NOOP("Luecken", "monatlich")}}};
    for (const auto& [key, word] : kWorte)
        if (rhythmus == key) return tr(word);
    return q(rhythmus);
}

}  // namespace isp::texte
