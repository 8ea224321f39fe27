// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/bedarf_tabelle.h"
#include "gui/steps/eintragsabschnitt.h"

class QLabel;

namespace isp::gui {

class Szenarioleiste;

/// „Bedarf gegen Angebot“: the Bedarfe of the Durchlauf; of the chosen one the comparison per Raum, under a
/// scenario if wanted. A scenario changes no data; a computed Bedarf becomes a settled one only when the
/// planner takes it over.
class BedarfAbschnitt : public QWidget {
    Q_OBJECT

public:
    BedarfAbschnitt(Umgebung& umgebung, QWidget* parent);

    void zeige(const Schrittlage& lage);
    [[nodiscard]] int anzahl() const { return static_cast<int>(m_liste->eintraege().size()); }

private:
    void buildTabelle();
    void rechne();
    void showMoeglich();
    [[nodiscard]] const Bedarfsmenge* mengeOf(RaumId raum) const;
    /// The Bedarf of a Raum by hand, starting with what is computed.
    void legeFest(RaumId raum);
    /// Settles the computed Bedarf of these Räume.
    void uebernimm(const std::vector<qlonglong>& raeume);
    void hebeAuf(const std::vector<qlonglong>& raeume);

    Umgebung& m_umgebung;
    Schrittlage m_lage;
    Bedarf m_bedarf;  ///< the chosen one
    Eintragsabschnitt<Bedarf>* m_liste;
    QWidget* m_vergleich;
    QLabel* m_titel;
    Szenarioleiste* m_szenario;
    EintragslisteVon<Bedarfstabellenzeile>* m_tabelle;
    QLabel* m_anmerkung;
};

}  // namespace isp::gui
