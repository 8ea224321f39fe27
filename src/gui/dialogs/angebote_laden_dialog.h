// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/angebotsquelle.h"

#include <QDialog>
#include <array>

class QComboBox;
class QLabel;
class QLineEdit;

class QPushButton;

namespace isp::models {
class HinweiseModel;
}

namespace isp::gui {

class Umgebung;

/// A list of Einrichtungen or Angebote is taken over: which column is what, what that would change, and what
/// is left out. Nothing is written before *Übernehmen*.
class AngeboteLadenDialog : public QDialog {
    Q_OBJECT

public:
    AngeboteLadenDialog(Umgebung& umgebung, workspace::Angebotsquelle quelle, QWidget* parent = nullptr);

    [[nodiscard]] const workspace::Angebotsplan& plan() const noexcept { return m_plan; }

private:
    void build();
    [[nodiscard]] QComboBox* columnBox(workspace::Angebotsfeld feld, int gewaehlt);
    [[nodiscard]] workspace::Angebotszuordnung zuordnung() const;
    void showPlan();
    void take();

    Umgebung& m_umgebung;
    workspace::Angebotsquelle m_quelle;
    workspace::Angebotsplan m_plan;
    std::array<QComboBox*, workspace::kAngebotsfelder> m_spalten{};
    QComboBox* m_art;
    QLineEdit* m_einheit;
    QLabel* m_summe;
    models::HinweiseModel* m_hinweise;
    QPushButton* m_uebernehmen;
};

/// Asks for a file and opens the dialog; what cannot be read is said.
void ladeAngebote(Umgebung& umgebung, QWidget* parent);

}  // namespace isp::gui
