// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/wertgeschichte.h"

#include <QDialog>
#include <optional>
#include <vector>

class QComboBox;
class QPushButton;

namespace isp::gui {

class EintragDialog;
class Listenseite;
class Umgebung;

/// The whole story of a figure: which Lieferungen brought it, which one counts and why, breaks and
/// confirmations; from here it is corrected. A sum or a rate is told part by part.
class WertDialog : public QDialog {
    Q_OBJECT

public:
    /// `stellen` must not be empty; `stand`: what counts is told as of that Lieferung.
    WertDialog(Umgebung& umgebung, const QString& titel, std::vector<workspace::Wertstelle> stellen,
               std::optional<LieferungId> stand, QWidget* parent = nullptr);

    /// Opens the form of a correction of the part that is shown; nullptr where the store is read-only.
    EintragDialog* korrigiere();

private:
    void build(const QString& titel);
    void fillWahl();
    void showStelle();
    [[nodiscard]] const workspace::Wertstelle& stelle() const;
    [[nodiscard]] QString nameOf(const workspace::Wertstelle& at) const;
    [[nodiscard]] int nachkommastellen() const;

    Umgebung& m_umgebung;
    std::vector<workspace::Wertstelle> m_stellen;
    std::optional<LieferungId> m_stand;
    workspace::Wertgeschichte m_geschichte;
    QComboBox* m_wahl;
    QLabel* m_notiz;
    models::TabellenModel<workspace::Wertschritt>* m_model;
    Listenseite* m_liste;
    QPushButton* m_korrigieren = nullptr;
};

}  // namespace isp::gui
