// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"

class QLabel;

namespace isp::gui {

class Datumsfeld;
class Suchauswahl;

/// Who answers for a step, until when it shall be done, when it is looked at again: chosen in place, saved at
/// once. Who may not answer for it is said below.
class SchrittVerantwortung : public QWidget {
    Q_OBJECT

public:
    SchrittVerantwortung(Umgebung& umgebung, QWidget* parent);

    void zeige(const Schrittlage& lage);
    /// Puts the focus on who answers for it.
    void zeigeAuswahl();

private:
    void build();
    void choose(const QString& schluessel);
    void setVerantwortlich(AkteurId akteur);
    void setDatum(std::string Schritt::*feld, const Datumsfeld& editor, const QString& schritt);
    void save(const Schritt& schritt, const QString& text);

    Umgebung& m_umgebung;
    Schrittlage m_lage;
    Suchauswahl* m_verantwortlich;
    Datumsfeld* m_frist;
    Datumsfeld* m_wiedervorlage;
    QLabel* m_fehler;
};

}  // namespace isp::gui
