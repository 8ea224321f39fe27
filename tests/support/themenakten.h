// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kreislauf.h"

namespace isp::test {

/// Makes a Themenakte for tests of the rules: one Durchlauf, seven open steps, nothing filled in. Each call
/// adds what it says; `akte` and `stamm` may be changed by hand.
class Aktenbauer {
public:
    explicit Aktenbauer(Herkunft herkunft = Herkunft::kPolitik);

    /// The one Durchlauf of a fresh Akte.
    static constexpr DurchlaufId kDurchlauf{1};

    Aktenbauer& signifikanz(Signifikanz ergebnis);
    Aktenbauer& beschluss(Beschlussergebnis ergebnis, const std::string& datum = "2026-03-01");
    Aktenbauer& zustand(Schrittart art, Schrittzustand zustand);
    /// All earlier steps closed, this one in work.
    Aktenbauer& bis(Schrittart art);
    /// Someone of this kind answers for the step.
    Aktenbauer& verantwortlich(Schrittart art, Akteursart wer = Akteursart::kFachdienstleitung,
                               Akteursgruppe gruppe = Akteursgruppe::kVerwaltung);
    /// Everything the criteria of the step ask for, also what is not mandatory.
    Aktenbauer& vollstaendig(Schrittart art);
    /// A further Durchlauf, the one before closed; its id.
    DurchlaufId naechster();
    Aktenbauer& entscheidung(Entscheidungsart art = Entscheidungsart::kFortfuehren);

    [[nodiscard]] Schritt& schritt(Schrittart art);
    [[nodiscard]] Status uebergang(Schrittart art, Schrittzustand nach, std::string_view grund = "weil");
    [[nodiscard]] Status zugang(Schrittart art) const;
    /// The criterion of that id in the list of the step; fails the test where there is none.
    [[nodiscard]] Kriterium kriterium(std::string_view id) const;

    Themenakte akte;
    Stammdaten stamm;

private:
    void addSchritte(DurchlaufId durchlauf);
    void fillThema();
    void fillAnalyse();
    void fillInterpretation();
    void fillPlanung();
    void fillUmsetzung();
    void fillWirkung();
    void fillAnpassung();
};

/// A Wirkungsziel that lacks nothing: from 8 (2020) down to 5 (2030).
[[nodiscard]] Ziel wirkungsziel(DurchlaufId durchlauf = Aktenbauer::kDurchlauf);
/// Planned with everything the criteria ask for, from 2027-01-01 to 2028-12-31.
[[nodiscard]] Massnahme massnahme(DurchlaufId durchlauf = Aktenbauer::kDurchlauf);

}  // namespace isp::test
