// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what a field of a record holds as a code.
#include "domain/aktivitaet.h"
#include "domain/analyse.h"
#include "domain/datenluecke.h"
#include "domain/durchlauf.h"
#include "domain/gebietsstand.h"
#include "domain/kennzahl.h"
#include "domain/planung.h"
#include "domain/qualitativ.h"
#include "domain/thema.h"
#include "domain/wirkung.h"
#include "texte/berichtsworte.h"
#include "texte/datenworte.h"
#include "texte/hinweisworte.h"
#include "texte/historie.h"
#include "texte/kreislauf.h"
#include "texte/rundenworte.h"

#include <array>

namespace isp::texte {

namespace {

template <typename E>
QString wordOf(std::string_view code) {
    const auto known = fromText<E>(code);
    if (!known) return {};
    if constexpr (std::is_same_v<E, Schrittart>)
        return titel(*known);
    else
        return wort(*known);
}

template <auto kFromText>
QString wordBy(std::string_view code) {
    const auto known = kFromText(std::string(code));
    return known ? wort(*known) : QString();
}

struct Codefeld {
    std::string_view tabelle;
    std::string_view feld;
    QString (*wort)(std::string_view code);
};

constexpr std::array kCodefelder = {
    Codefeld{"thema", "herkunft", wordOf<Herkunft>},
    Codefeld{"thema", "zustand", wordOf<Themenzustand>},
    Codefeld{"thema", "signifikanz", wordOf<Signifikanz>},
    Codefeld{"beschluss", "ergebnis", wordOf<Beschlussergebnis>},
    Codefeld{"akteur", "gruppe", wordOf<Akteursgruppe>},
    Codefeld{"akteur", "art", wordOf<Akteursart>},
    Codefeld{"schritt", "art", wordOf<Schrittart>},
    Codefeld{"schritt", "zustand", wordOf<Schrittzustand>},
    Codefeld{"schrittwechsel", "von", wordOf<Schrittzustand>},
    Codefeld{"schrittwechsel", "nach", wordOf<Schrittzustand>},
    Codefeld{"schrittwechsel", "schritt", wordOf<Schrittart>},
    Codefeld{"beteiligung", "schritt", wordOf<Schrittart>},
    Codefeld{"beteiligung", "stufe", wordOf<Beteiligungsstufe>},
    Codefeld{"ansicht", "art", wordOf<Ansichtsart>},
    Codefeld{"befund", "art", wordOf<Befundart>},
    Codefeld{"befund", "wertung", wordOf<Befundwertung>},
    Codefeld{"angebot", "art", wordOf<Angebotsart>},
    Codefeld{"datenbedarf", "zustand", wordOf<Datenbedarfzustand>},
    Codefeld{"bedarf", "art", wordOf<Bedarfsart>},
    Codefeld{"ziel", "art", wordOf<Zielart>},
    Codefeld{"ziel", "richtung", wordOf<Zielrichtung>},
    Codefeld{"ziel", "regel", wordOf<Zielregel>},
    Codefeld{"ziel", "zustand", wordOf<Zielzustand>},
    Codefeld{"massnahme", "zustand", wordOf<Massnahmezustand>},
    Codefeld{"zielbewertung", "wetter", wordOf<Zielwetter>},
    Codefeld{"ueberpruefung", "art", wordOf<Ueberpruefungsart>},
    Codefeld{"entscheidung", "art", wordOf<Entscheidungsart>},
    Codefeld{"aktivitaet", "art", wordOf<Aktivitaetsart>},
    Codefeld{"aktivitaet", "phase", wordOf<Aktivitaetsphase>},
    Codefeld{"aktivitaet", "wiederholung", wordOf<Wiederholung>},
    Codefeld{"arbeitsgruppe", "art", wordOf<Gruppenart>},
    Codefeld{"sitzungsreihe", "wiederholung", wordOf<Wiederholung>},
    Codefeld{"sitzungstermin", "zustand", wordOf<Sitzungszustand>},
    Codefeld{"sitzungsteilnahme", "anwesenheit", wordOf<Anwesenheit>},
    Codefeld{"tagesordnungspunkt", "art", wordOf<Punktart>},
    Codefeld{"tagesordnungspunkt", "zustand", wordOf<Punktzustand>},
    Codefeld{"tagesordnungspunkt", "herkunft", wordOf<Punktherkunft>},
    Codefeld{"tagesordnungspunkt", "prozessschritt", wordOf<Schrittart>},
    Codefeld{"rundenbeschluss", "prozessschritt", wordOf<Schrittart>},
    Codefeld{"planungsauftrag", "zustand", wordOf<Auftragszustand>},
    Codefeld{"planungsauftrag", "prozessschritt", wordOf<Schrittart>},
    Codefeld{"praesentationsfolie", "art", wordOf<Folienart>},
    Codefeld{"bericht", "art", wordOf<Berichtsart>},
    Codefeld{"bericht", "standart", wordOf<Standart>},
    Codefeld{"berichtsvorlage", "zweck", wordOf<Vorlagenzweck>},
    Codefeld{"qualitative_quelle", "art", wordOf<Qualitativart>},
    Codefeld{"kennzahl", "art", wordBy<kennzahlArtFromText>},
    Codefeld{"kennzahl", "aggregation", wordBy<aggregationFromText>},
    Codefeld{"kennzahl", "zeitbezug", wordBy<zeitbezugFromText>},
    Codefeld{"datenanfrage", "zustand", wordOf<Anfragezustand>},
    Codefeld{"bruch", "art", wordOf<Bruchart>},
    Codefeld{"gebietsaenderung", "art", wordOf<Gebietsaenderungsart>},
    Codefeld{"hinweisbearbeitung", "regel", wordOf<Hinweisregel>},
};

}  // namespace

QString codewort(std::string_view tabelle, std::string_view feld, std::string_view code) {
    for (const auto& known : kCodefelder)
        if (known.tabelle == tabelle && known.feld == feld) return known.wort(code);
    return {};
}

}  // namespace isp::texte
