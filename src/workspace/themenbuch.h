// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/kreislauf.h"
#include "domain/themenakte.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace isp::workspace {

class Werkbank;

using ThemenaktePtr = std::shared_ptr<const Themenakte>;
using StammdatenPtr = std::shared_ptr<const Stammdaten>;

/// The use cases of the Steuerungskreislauf. Everything that changes is one step to be undone and announced
/// by Werkbank::themenChanged(); what was read stays valid for its holder, the next call reads anew. One per
/// Werkbank, in its thread.
class Themenbuch {
public:
    explicit Themenbuch(Werkbank& werkbank) : m_werkbank(werkbank) {}

    [[nodiscard]] Result<std::vector<Thema>> themen();
    /// Error store::codes::kUnknownObject.
    [[nodiscard]] Result<ThemenaktePtr> akte(ThemaId thema);
    [[nodiscard]] Result<StammdatenPtr> stammdaten();
    /// Records that need not belong to a Thema: Aktivitaet, Arbeitsgruppe, Ansicht, Teilnahme, Mitglied, and
    /// all others across Themen.
    template <typename T>
    [[nodiscard]] Result<std::vector<T>> alle();

    /// Adds (id 0) or changes one record of any kind. `schritt` names the step for the Edit menu. Records of
    /// a closed Durchlauf stay as they are: codes::kDurchlaufZu. A Schritt changes its state only through
    /// setZustand.
    template <typename T>
    [[nodiscard]] Result<decltype(T::id)> speichere(const T& record, const QString& schritt);
    template <typename T>
    [[nodiscard]] Status loesche(decltype(T::id) id, const QString& schritt);
    /// Sets `sortierung` (of a Handlungsfeld `prioritaet`) to 1, 2 … in this order, as one step.
    template <typename T>
    [[nodiscard]] Status ordne(const std::vector<decltype(T::id)>& reihenfolge, const QString& schritt);

    /// A new Thema with its first Durchlauf, whose first step is in work.
    [[nodiscard]] Result<ThemaId> legeAn(const Thema& thema,
                                         const std::vector<ThemaFachplanung>& fachplanungen = {});
    /// Errors: those of pruefeUebergang. What happened is kept as a Schrittwechsel.
    [[nodiscard]] Status setZustand(SchrittId schritt, Schrittzustand nach, const std::string& grund = {});
    /// Closes the open Durchlauf and begins the next with what lasts (uebernahme). Errors: those of
    /// pruefeNeuenDurchlauf.
    [[nodiscard]] Result<DurchlaufId> starteDurchlauf(ThemaId thema, const std::string& anlass);
    /// Closes Durchlauf and Thema. Error codes::kGrundFehlt without a reason.
    [[nodiscard]] Status beende(ThemaId thema, const std::string& grund);
    /// The new Thema a decision of step 7 leads to; it is remembered on both sides.
    [[nodiscard]] Result<ThemaId> legeFolgethemaAn(EntscheidungId entscheidung, Thema thema);

    /// Keeps a copy of the file in the store. Errors: base's file codes, codes::kAnhangZuGross, kAnhangTyp.
    [[nodiscard]] Result<AnhangId> fuegeAnhangHinzu(Anhang anhang, const QString& pfad);
    /// Writes the kept bytes into a new file. Errors: base's file codes.
    [[nodiscard]] Status schreibeAnhang(AnhangId anhang, const QString& pfad);
    /// A copy below `ordner`, to be opened by another program; says where it lies. Name and content are
    /// looked at again: a record may have come from another store. Errors: codes::kAnhangTyp, kAnhangName, as
    /// above.
    [[nodiscard]] Result<QString> legeAnhangAb(const Anhang& anhang, const QString& ordner);

    /// Forgets what was read. For the Werkbank.
    void vergiss();

private:
    Result<QByteArray> inhaltVon(AnhangId anhang);
    template <typename T>
    Status pruefeOffen(const T& record);
    Result<DurchlaufId> uebertrage(const Themenakte& akte, const Durchlauf& alt, const std::string& anlass);

    Werkbank& m_werkbank;
    std::map<ThemaId, ThemenaktePtr> m_akten;
    StammdatenPtr m_stammdaten;
};

}  // namespace isp::workspace
