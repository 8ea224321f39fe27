// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/formular.h"

namespace isp::test {

enum class Stufe { kNiedrig = 1, kMittel, kHoch };

/// A record with a member of every kind a form can edit.
struct Muster {
    std::string titel;
    std::string text;
    std::optional<double> quote;
    double kosten = std::numeric_limits<double>::quiet_NaN();
    int rang = 1;
    std::optional<int> jahr;
    std::string beginn;
    Stufe stufe = Stufe::kMittel;
    std::optional<Stufe> gewicht;
    RaumId raum;
    std::vector<RaumId> raeume;
    bool laufend = false;
    std::string grund;

    friend bool operator==(const Muster& a, const Muster& b) {
        const bool sameKosten = a.kosten == b.kosten || (std::isnan(a.kosten) && std::isnan(b.kosten));
        return sameKosten && a.titel == b.titel && a.text == b.text && a.quote == b.quote &&
               a.rang == b.rang && a.jahr == b.jahr && a.beginn == b.beginn && a.stufe == b.stufe &&
               a.gewicht == b.gewicht && a.raum == b.raum && a.raeume == b.raeume && a.laufend == b.laufend &&
               a.grund == b.grund;
    }
};

inline std::vector<std::pair<Stufe, QString>> stufen() {
    return {{Stufe::kNiedrig, QStringLiteral("niedrig")},
            {Stufe::kMittel, QStringLiteral("mittel")},
            {Stufe::kHoch, QStringLiteral("hoch")}};
}

inline std::vector<std::pair<RaumId, QString>> raeume(int anzahl) {
    std::vector<std::pair<RaumId, QString>> made;
    for (int i = 1; i <= anzahl; ++i)
        made.emplace_back(RaumId{i}, QStringLiteral("Amt Musterland %1").arg(i, 2, 10, QLatin1Char('0')));
    return made;
}

inline std::vector<gui::Formularfeld<Muster>> musterfelder(int raumzahl = 15) {
    using namespace gui;
    const auto t = [](const char* text) { return QString::fromUtf8(text); };
    return {
        abschnitt<Muster>(t("Worum es geht"), t("So erscheint die Maßnahme im Bericht.")),
        textFeld<Muster>("titel", t("Titel"), &Muster::titel)
            .pflicht()
            .hilfe(t("Kurz, wie auf einem Schild.")),
        wahlFeld<Muster>("stufe", t("Stufe"), &Muster::stufe, stufen()),
        langtextFeld<Muster>("text", t("Beschreibung"), &Muster::text).platzhalter(t("Was wird getan?")),
        abschnitt<Muster>(t("Umfang")),
        zahlFeld<Muster>("quote", t("Anteil"), &Muster::quote, t("%"), 1).zwischen(0, 100),
        geldFeld<Muster>("kosten", t("Kosten"), &Muster::kosten),
        ganzzahlFeld<Muster>("rang", t("Rang"), &Muster::rang).zwischen(1, {}),
        ganzzahlFeld<Muster>("jahr", t("Zieljahr"), &Muster::jahr).zwischen(1990, 2100),
        datumFeld<Muster>("beginn", t("Beginn"), &Muster::beginn).pruefe([t](const Muster& m) {
            return m.beginn < "2000" && !m.beginn.empty() ? t("Der Beginn liegt vor dem Jahr 2000.")
                                                          : QString();
        }),
        wahlFeld<Muster>("gewicht", t("Gewicht"), &Muster::gewicht, stufen()),
        wahlFeld<Muster>("raum", t("Raum"), &Muster::raum, raeume(raumzahl)),
        jaNeinFeld<Muster>("laufend", t("läuft schon"), &Muster::laufend),
        mehrfachFeld<Muster>("raeume", t("Weitere Räume"), &Muster::raeume, raeume(raumzahl)),
        textFeld<Muster>("grund", t("Grund"),
                         {[](const Muster& m) { return m.grund; },
                          [](Muster& m, std::string value) { m.grund = std::move(value); }})
            .pflicht()
            .aktivWenn([](const Muster& m) { return m.laufend; }),
    };
}

}  // namespace isp::test
