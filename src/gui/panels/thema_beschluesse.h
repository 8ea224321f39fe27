// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"
#include "gui/widgets/eintragsliste.h"

namespace isp::gui {

/// The Vorlagen of a Thema and what was decided on them (origin B).
class ThemaBeschluesse : public QWidget {
    Q_OBJECT

public:
    ThemaBeschluesse(Umgebung& umgebung, QWidget* parent);

    void zeige(const Schrittlage& lage);
    /// A new Vorlage, with the Gremium of the one before.
    void neu();
    [[nodiscard]] int anzahl() const { return static_cast<int>(m_liste->eintraege().size()); }

private:
    Umgebung& m_umgebung;
    Schrittlage m_lage;
    EintragslisteVon<Beschluss>* m_liste;
};

}  // namespace isp::gui
