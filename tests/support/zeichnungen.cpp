// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/zeichnungen.h"

#include <array>

namespace isp::test {

using namespace render;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

}  // namespace

Kreislaufbild kreislaufBeispiel() {
    Kreislaufbild bild;
    bild.schritte = {
        {u("Thema"), u("Thema"), Schrittzeichen::kAbgeschlossen, u("ISP"), false, false},
        {u("Datenbasierte Analyse"), u("Analyse"), Schrittzeichen::kAbgeschlossen, u("Sozialplanung"), false,
         false},
        {u("Interpretation der Ergebnisse"), u("Interpretation"), Schrittzeichen::kInArbeit,
         u("Gesundheitsplanung"), true, false},
        {u("Bedarfe ermitteln / Maßnahmen planen"), u("Bedarfe / Maßnahmen"), Schrittzeichen::kInArbeit,
         u("Gesundheitsplanung"), true, false},
        {u("Steuern und Umsetzen"), u("Umsetzen"), Schrittzeichen::kEntfaellt, u("Fachdienstleitung"), false,
         false},
        {u("Wirkungsmessung und Controlling"), u("Wirkung"), Schrittzeichen::kOffen, u("Fachdienstleitung"),
         false, true},
        {u("Anpassung der Maßnahmen / Ziele / Themen"),
         u("Anpassung"),
         Schrittzeichen::kOffen,
         {},
         false,
         true},
    };
    bild.aktuell = 2;
    bild.mitte = u("Ärztliche Versorgung im ländlichen Raum");
    bild.untertitel = u("Durchlauf 2");
    return bild;
}

Kreislaufbild kreislaufMit(int schritte, const QString& titel) {
    Kreislaufbild bild;
    for (int i = 0; i < schritte; ++i)
        bild.schritte.push_back({titel, {}, Schrittzeichen::kOffen, {}, i % 2 == 0, i % 3 == 0});
    bild.mitte = titel;
    return bild;
}

Fachplanungsbild fachplanungenBeispiel() {
    Fachplanungsbild bild;
    bild.thema = u("Gesundheit");
    bild.untertitel = u("6 Fachplanungen");
    bild.felder = {
        {u("Gesundheitsplanung"), u("Ärztliche und pflegerische Versorgung in den Räumen"), true, true},
        {u("Sozialplanung"), u("Gesundheit von Menschen in schwierigen Lebenslagen"), false, true},
        {u("Jugendhilfeplanung"), u("Frühe Hilfen, Schuleingangsuntersuchungen"), false, true},
        {u("Bildungsplanung"), u("Gesundheitsförderung in Kitas und Schulen"), false, true},
        {u("Integrationsplanung"), u("Zugang zum Gesundheitswesen ohne Sprachhürden"), false, true},
        {u("Finanzplanung"), {}, false, false},
    };
    return bild;
}

Gantt ganttBeispiel() {
    Gantt g;
    g.heute = QDate(2026, 11, 28);
    const auto care = u("Ärztliche Versorgung"), prevention = u("Vorbeugung");
    g.zeilen = {
        {u("Gemeindeschwester in Bornhöved"),
         QDate(2026, 2, 1),
         QDate(2026, 9, 30),
         0.6,
         Schrittzeichen::kInArbeit,
         care,
         {{u("Stelle besetzt"), QDate(2026, 4, 1), true}, {u("Zwischenbericht"), QDate(2026, 8, 15), false}}},
        {u("Medizinisches Versorgungszentrum Trappenkamp: Machbarkeit und Trägerschaft klären"),
         QDate(2026, 6, 1),
         QDate(2027, 8, 31),
         0.25,
         Schrittzeichen::kInArbeit,
         care,
         {{u("Machbarkeitsstudie"), QDate(2027, 2, 1), false}}},
        {u("Fahrdienst zu Praxen"),
         QDate(2025, 11, 1),
         QDate(2026, 6, 30),
         std::nullopt,
         Schrittzeichen::kAbgeschlossen,
         care,
         {{u("Start"), QDate(2026, 1, 1), true}}},
        {u("Gesunde Kita"),
         QDate(2027, 1, 1),
         QDate(2027, 12, 31),
         std::nullopt,
         Schrittzeichen::kOffen,
         prevention,
         {}},
        {u("Elternabende"),
         QDate(2026, 10, 1),
         QDate(),
         std::nullopt,
         Schrittzeichen::kInArbeit,
         prevention,
         {}},
        {u("Bewegungspark"),
         QDate(2026, 3, 1),
         QDate(2026, 12, 31),
         std::nullopt,
         Schrittzeichen::kEntfaellt,
         prevention,
         {}},
        {u("Zahnprophylaxe"), QDate(), QDate(), std::nullopt, Schrittzeichen::kOffen, prevention, {}},
    };
    return g;
}

Netzwerk netzBeispiel() {
    Netzwerk n;
    const std::array<std::pair<const char*, const char*>, 12> actors = {{
        {"ISP", "Kreis"},
        {"Gesundheitsplanung", "Kreis"},
        {"Jugendhilfeplanung", "Kreis"},
        {"Amt Bornhöved", "Kommunen"},
        {"Stadt Bad Segeberg", "Kommunen"},
        {"Stadt Norderstedt", "Kommunen"},
        {"Diakonisches Werk", "Träger und Verbände"},
        {"Arbeiterwohlfahrt", "Träger und Verbände"},
        {"Kassenärztliche Vereinigung Schleswig-Holstein", "Träger und Verbände"},
        {"Sozialausschuss", "Politik"},
        {"Kreistag", "Politik"},
        {"Pflegestützpunkt", "Träger und Verbände"},
    }};
    for (std::size_t i = 0; i < actors.size(); ++i)
        n.akteure.push_back({static_cast<std::int64_t>(i + 1) * 10, u(actors[i].first), u(actors[i].second)});
    const auto tie = [&](int a, int b, const char* kind, int strength, bool both) {
        n.bindungen.push_back({a * 10, b * 10, u(kind), strength, both});
    };
    for (const int other : {2, 3, 4, 5, 6})
        tie(1, other, "Zusammenarbeit", other <= 3 ? 3 : 1, true);
    tie(2, 9, "Zusammenarbeit", 2, true);
    tie(2, 12, "Zusammenarbeit", 3, true);
    tie(3, 7, "Förderung", 2, false);
    tie(3, 8, "Förderung", 2, false);
    tie(1, 10, "Bericht", 2, false);
    tie(10, 11, "Bericht", 3, false);
    tie(4, 7, "Zusammenarbeit", 1, true);
    tie(5, 12, "Zusammenarbeit", 1, true);
    return n;
}

Zielverlauf zielBeispiel() {
    Zielverlauf z;
    z.titel = u("Vollendete Vorsorgeuntersuchungen U8 in Bornhöved und Trappenkamp");
    z.einheit = u("%");
    z.ist = {{2018, 81.2}, {2019, 82.0}, {2020, 78.4}, {2022, 84.1}, {2023, 86.0}, {2024, 87.9}};
    z.ausgangswert = Zielpunkt{2019, 82.0};
    z.ziel = Zielpunkt{2030, 95.0};
    z.vergleich = {{2018, 82.0}, {2019, 82.4}, {2020, 80.9}, {2021, 81.5},
                   {2022, 82.8}, {2023, 83.0}, {2024, 83.4}};
    z.bewertung = Zielbewertung::kLeichtBewoelkt;
    z.fussnote = u("Quelle: Kinder- und Jugendärztlicher Dienst, Stand 12.10.2026");
    return z;
}

}  // namespace isp::test
