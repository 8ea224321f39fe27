// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/kreislaufbilder.h"

#include "gui/kreislaufworte.h"

#include <QCoreApplication>

namespace isp::gui {

namespace {

render::Kreislaufschritt schrittOf(const Themenakte& akte, const Stammdaten& stamm, DurchlaufId durchlauf,
                                   Schrittart art, std::string_view heute) {
    render::Kreislaufschritt out;
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

const ThemaFachplanung* beitragOf(const Themenakte& akte, FachplanungId id) {
    for (const auto& beitrag : akte.fachplanungen)
        if (beitrag.fachplanung == id) return &beitrag;
    return nullptr;
}

}  // namespace

render::Schrittzeichen zeichen(Schrittzustand zustand) {
    switch (zustand) {
        case Schrittzustand::kInArbeit:
            return render::Schrittzeichen::kInArbeit;
        case Schrittzustand::kAbgeschlossen:
            return render::Schrittzeichen::kAbgeschlossen;
        case Schrittzustand::kEntfaellt:
            return render::Schrittzeichen::kEntfaellt;
        case Schrittzustand::kOffen:
            break;
    }
    return render::Schrittzeichen::kOffen;
}

render::Kreislaufbild kreislaufbild(const Themenakte& akte, const Stammdaten& stamm, DurchlaufId durchlauf,
                                    Schrittart gezeigt, std::string_view heute) {
    render::Kreislaufbild bild;
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

render::Fachplanungsbild fachplanungsbild(const Themenakte& akte,
                                          const std::vector<Fachplanung>& fachplanungen) {
    render::Fachplanungsbild bild;
    bild.thema = QString::fromStdString(akte.thema.titel);
    for (const auto& f : fachplanungen) {
        const auto* beitrag = beitragOf(akte, f.id);
        render::Fachplanungsfeld feld;
        feld.name = QString::fromStdString(f.name);
        if (beitrag != nullptr) feld.aspekt = QString::fromStdString(beitrag->aspekt);
        feld.federfuehrend = f.id == akte.thema.federfuehrung;
        feld.beteiligt = beitrag != nullptr || feld.federfuehrend;
        bild.felder.push_back(feld);
    }
    return bild;
}

}  // namespace isp::gui
