// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kreislaufadapter.h"

#include "texte/datenworte.h"
#include "texte/kreislauf.h"

#include <QCoreApplication>
#include <array>

namespace isp::render {

namespace {

Kreislaufschritt schrittOf(const Themenakte& akte, const Stammdaten& stamm, DurchlaufId durchlauf,
                           Schrittart art, std::string_view heute) {
    Kreislaufschritt out;
    out.titel = texte::titel(art);
    out.kurz = texte::kurztitel(art);
    const auto* schritt = akte.schritt(durchlauf, art);
    if (schritt == nullptr) return out;
    out.zeichen = zeichen(schritt->zustand);
    if (const auto* akteur = Themenakte::find(stamm.akteure, schritt->verantwortlich))
        out.verantwortlich = QString::fromStdString(akteur->name);
    out.ueberfaellig = ueberfaellig(*schritt, heute);
    const auto* runde = akte.durchlauf(durchlauf);
    const bool open = runde != nullptr && runde->ende.empty();
    out.gesperrt = open && schritt->zustand == Schrittzustand::kOffen && !pruefeZugang(akte, durchlauf, art);
    return out;
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QDate day(const std::string& iso) {
    return QDate::fromString(q(iso), Qt::ISODate);
}

Zielbewertung symbolOf(Zielwetter wetter) {
    constexpr std::array kPairs{std::pair{Zielwetter::kSonne, Zielbewertung::kSonne},
                                std::pair{Zielwetter::kLeichtBewoelkt, Zielbewertung::kLeichtBewoelkt},
                                std::pair{Zielwetter::kWolke, Zielbewertung::kWolke},
                                std::pair{Zielwetter::kBlitz, Zielbewertung::kBlitz}};
    for (const auto& [from, to] : kPairs)
        if (from == wetter) return to;
    return Zielbewertung::kKeine;
}

/// The years of a series; a year that a break parts from the one before begins a new line.
std::vector<Zielpunkt> points(const std::vector<analysis::Jahreswert>& werte,
                              const workspace::Gebietsreihe& reihe) {
    std::vector<Zielpunkt> out;
    for (const auto& w : werte)
        out.push_back(
            {w.jahr, w.wert, !out.empty() && reihe.bruchZwischen(out.back().jahr, w.jahr) != nullptr});
    return out;
}

std::optional<Zielpunkt> point(const std::optional<analysis::Jahreswert>& wert) {
    return wert ? std::optional(Zielpunkt{wert->jahr, wert->wert}) : std::nullopt;
}

const ThemaFachplanung* beitragOf(const Themenakte& akte, FachplanungId id) {
    for (const auto& beitrag : akte.fachplanungen)
        if (beitrag.fachplanung == id) return &beitrag;
    return nullptr;
}

}  // namespace

Schrittzeichen zeichen(Schrittzustand zustand) {
    switch (zustand) {
        case Schrittzustand::kInArbeit:
            return Schrittzeichen::kInArbeit;
        case Schrittzustand::kAbgeschlossen:
            return Schrittzeichen::kAbgeschlossen;
        case Schrittzustand::kEntfaellt:
            return Schrittzeichen::kEntfaellt;
        case Schrittzustand::kOffen:
            break;
    }
    return Schrittzeichen::kOffen;
}

Kreislaufbild kreislaufbild(const Themenakte& akte, const Stammdaten& stamm, DurchlaufId durchlauf,
                            Schrittart gezeigt, std::string_view heute) {
    Kreislaufbild bild;
    for (const auto art : schrittarten())
        bild.schritte.push_back(schrittOf(akte, stamm, durchlauf, art, heute));
    bild.aktuell = static_cast<int>(gezeigt);
    if (const auto* runde = akte.durchlauf(durchlauf))
        bild.mitte = QCoreApplication::translate("Kreislaufbilder", "Durchlauf %1").arg(runde->nummer);
    bild.untertitel = QCoreApplication::translate("Kreislaufbilder", "Schritt %1 von %2")
                          .arg(nummer(gezeigt))
                          .arg(kSchrittzahl);
    return bild;
}

Fachplanungsbild fachplanungsbild(const Themenakte& akte, const std::vector<Fachplanung>& fachplanungen) {
    Fachplanungsbild bild;
    bild.thema = QString::fromStdString(akte.thema.titel);
    for (const auto& f : fachplanungen) {
        const auto* beitrag = beitragOf(akte, f.id);
        Fachplanungsfeld feld;
        feld.name = QString::fromStdString(f.name);
        if (beitrag != nullptr) feld.aspekt = QString::fromStdString(beitrag->aspekt);
        feld.federfuehrend = f.id == akte.thema.federfuehrung;
        feld.beteiligt = beitrag != nullptr || feld.federfuehrend;
        bild.felder.push_back(feld);
    }
    return bild;
}

Schrittzeichen zeichen(Massnahmezustand zustand) {
    switch (zustand) {
        case Massnahmezustand::kLaeuft:
            return Schrittzeichen::kInArbeit;
        case Massnahmezustand::kAbgeschlossen:
            return Schrittzeichen::kAbgeschlossen;
        case Massnahmezustand::kGestoppt:
        case Massnahmezustand::kZurueckgestellt:
            return Schrittzeichen::kEntfaellt;
        case Massnahmezustand::kGeplant:
        case Massnahmezustand::kBeschlossen:
            break;
    }
    return Schrittzeichen::kOffen;
}

Gantt zeitplan(const Themenakte& akte, DurchlaufId durchlauf, std::string_view heute) {
    Gantt out;
    out.heute = day(std::string(heute));
    for (const auto& m : Themenakte::imDurchlauf(akte.massnahmen, durchlauf)) {
        Ganttzeile row;
        row.titel = q(m.titel);
        row.von = day(m.beginn);
        row.bis = day(m.ende);
        if (m.fortschritt) row.anteil = *m.fortschritt / 100.0;
        row.zeichen = zeichen(m.zustand);
        if (const auto* field = Themenakte::find(akte.handlungsfelder, m.handlungsfeld))
            row.gruppe = q(field->titel);
        for (const auto& s : akte.meilensteine)
            if (s.massnahme == m.id && !s.termin.empty())
                row.meilensteine.push_back({q(s.titel), day(s.termin), !s.erreichtAm.empty()});
        out.zeilen.push_back(std::move(row));
    }
    return out;
}

Zielverlauf zielbild(const Ziel& ziel, const workspace::Zielwirkung& w) {
    Zielverlauf out;
    out.titel = q(w.reihe.name.empty() ? ziel.titel : w.reihe.name);
    out.einheit = q(w.reihe.einheit);
    out.nachkommastellen = w.reihe.nachkommastellen;
    out.ist = points(w.ist, w.reihe);
    out.ausgangswert = point(w.ausgang);
    out.ziel = point(w.zielpunkt);
    if (w.vergleichsreihe) out.vergleich = points(w.vergleich, *w.vergleichsreihe);
    out.bewertung = symbolOf(w.urteil.wetter);
    QStringList notes;
    if (w.reihe.erfunden)
        notes << QCoreApplication::translate("Kreislaufbilder", "Erfundene Zahlen zur Anschauung.");
    if (w.bruch)
        notes << QCoreApplication::translate("Kreislaufbilder", "Bruch der Reihe: %1")
                     .arg(texte::bruchname(w.bruch->tag, w.bruch->art, w.bruch->text));
    out.fussnote = notes.join(u' ');
    return out;
}

}  // namespace isp::render
