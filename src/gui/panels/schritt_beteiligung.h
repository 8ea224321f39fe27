// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"
#include "gui/widgets/eintragsliste.h"

namespace isp::gui {

struct Beteiligungszeile {
    Beteiligung beteiligung;
    Akteur akteur;
};

/// Who takes part in a step, of which group and how far (concept 2.3).
class SchrittBeteiligung : public QWidget {
    Q_OBJECT

public:
    SchrittBeteiligung(Umgebung& umgebung, QWidget* parent);

    void zeige(const Schrittlage& lage);
    [[nodiscard]] int anzahl() const { return static_cast<int>(m_liste->eintraege().size()); }

private:
    void bearbeite(const Beteiligung& start);

    Umgebung& m_umgebung;
    Schrittlage m_lage;
    EintragslisteVon<Beteiligungszeile>* m_liste;
};

}  // namespace isp::gui
