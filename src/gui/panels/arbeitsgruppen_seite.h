// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/stammseite.h"

namespace isp::gui {

/// Standing and temporary working groups with their members; those whose Thema has ended are proposed to be
/// dissolved.
class ArbeitsgruppenSeite : public QWidget {
    Q_OBJECT

public:
    ArbeitsgruppenSeite(Umgebung& umgebung, QWidget* parent);

    void refresh();

private:
    void loeseAuf(ArbeitsgruppeId id);
    void showMitglieder();

    Umgebung& m_umgebung;
    Eintragsabschnitt<Arbeitsgruppe>* m_gruppen;
    Eintragsabschnitt<Mitglied>* m_mitglieder;
};

}  // namespace isp::gui
