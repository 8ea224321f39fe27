// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/thema_seite.h"
#include "tastatur.h"
#include "themenprobe.h"

namespace isp::test {

/// Walks a Thema through its steps by keyboard alone. Each call fills what the step asks for and closes it;
/// what is there already (in a second Durchlauf) is left as it is.
class Rundlauf : public Themenprobe {
public:
    Rundlauf() : m_tasten(*this) {}

    [[nodiscard]] Tastatur& tasten() noexcept { return m_tasten; }
    /// „Neues Thema …“ with everything its origin asks for; opened.
    ThemaId legeAn(Herkunft herkunft, const QString& titel);
    void thema();
    void analyse();
    void interpretation();
    void planung();
    void umsetzung();
    void wirkung();
    void anpassung();
    void naechsterDurchlauf(const QString& anlass);
    void beschliesse();
    /// Steps 2 to 7, with the Beschluss in between where it is asked for.
    void durchlauf();

    [[nodiscard]] workspace::ThemenaktePtr stand() { return akte(seite().thema()); }
    [[nodiscard]] DurchlaufId runde() { return stand()->aktuellerDurchlauf()->id; }

private:
    /// „Schritt beginnen“, and who answers for it.
    void beginne(Schrittart art);
    void schliesse(Schrittart art);
    void verantwortlich(const QString& name, const QString& art);
    void halteAnsichtFest();
    void bewerte();
    void plane();
    void ermittleBedarf();

    Tastatur m_tasten;
};

}  // namespace isp::test
