// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a Thema as blocks, shared by Themenbericht and Vorlage.
#pragma once

#include "report/atlasteile.h"
#include "report/bericht.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace isp::report {

/// A Thema in its present Durchlauf, with what of it may be shown.
class Themenlage {
public:
    /// Error store::codes::kUnknownObject.
    [[nodiscard]] static Result<std::unique_ptr<Themenlage>> lies(workspace::Zahlenquelle& quelle,
                                                                  const Berichtswunsch& wunsch);

    [[nodiscard]] const Themenakte& akte() const noexcept { return *m_akte; }
    [[nodiscard]] const Stammdaten& stamm() const noexcept { return *m_stamm; }
    [[nodiscard]] const workspace::Bestand& bestand() const { return m_quelle.werkbank().bestand(); }
    [[nodiscard]] workspace::Zahlenquelle& quelle() const noexcept { return m_quelle; }
    [[nodiscard]] bool oeffentlich() const noexcept { return m_wunsch.oeffentlich; }
    [[nodiscard]] const Berichtswunsch& wunsch() const noexcept { return m_wunsch; }
    [[nodiscard]] DurchlaufId durchlauf() const noexcept { return m_durchlauf; }
    [[nodiscard]] const Schritt* schritt(Schrittart art) const { return m_akte->schritt(m_durchlauf, art); }
    [[nodiscard]] QString akteur(AkteurId id) const;
    [[nodiscard]] QString fachplanung(FachplanungId id) const;
    /// Names joined; `leer` where there are none.
    [[nodiscard]] QString raeume(const std::vector<RaumId>& ids, const QString& leer) const;
    [[nodiscard]] QString zielgruppen() const;
    /// Of the present Durchlauf, and of the Räume chosen (what names none concerns all).
    template <typename T>
    [[nodiscard]] std::vector<T> imDurchlauf(const std::vector<T>& all) const {
        auto out = Themenakte::imDurchlauf(all, m_durchlauf);
        if constexpr (requires(const T& t) { t.raeume; })
            std::erase_if(out, [this](const T& t) { return !betrifft(t.raeume); });
        return out;
    }
    [[nodiscard]] bool betrifft(const std::vector<RaumId>& ids) const;
    /// Whether the figures of a code in these Räume together may be told: in something public none of them is
    /// kept back.
    [[nodiscard]] Result<bool> darfZeigen(const std::string& code, const std::vector<RaumId>& raeume) const;
    [[nodiscard]] Result<bool> darfZeigenFormel(const std::string& formel,
                                                const std::vector<RaumId>& raeume) const;

private:
    Themenlage(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch)
        : m_quelle(quelle),
          m_wunsch(wunsch) {}

    workspace::Zahlenquelle& m_quelle;
    const Berichtswunsch& m_wunsch;
    workspace::ThemenaktePtr m_akte;
    workspace::StammdatenPtr m_stamm;
    DurchlaufId m_durchlauf;
};

// Each adds its part under headings of `ebene`; empty ones say plainly that nothing is recorded.
void addAuftrag(Dokument& out, const Themenlage& lage, int ebene);
[[nodiscard]] Status addBefunde(Dokument& out, const Themenlage& lage, int ebene, const Atlasbilder* bilder);
void addErfordernisse(Dokument& out, const Themenlage& lage, int ebene);
[[nodiscard]] Status addBedarfe(Dokument& out, const Themenlage& lage, int ebene);
void addHandlungsfelder(Dokument& out, const Themenlage& lage, int ebene);
void addZiele(Dokument& out, const Themenlage& lage, int ebene);
void addMassnahmen(Dokument& out, const Themenlage& lage, int ebene, bool zeitplan);
void addBudget(Dokument& out, const Themenlage& lage, int ebene);
void addBeteiligung(Dokument& out, const Themenlage& lage, int ebene);
[[nodiscard]] Status addWirkung(Dokument& out, const Themenlage& lage, int ebene);

}  // namespace isp::report
