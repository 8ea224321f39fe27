// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/austauschauftrag.h"
#include "workspace/jobs.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace isp::workspace {
class Werkbank;
}

namespace isp::gui {

class AustauschVorschau;
class PostfachModel;

/// Changes exchanged with another planner's store: a folder as mailbox with the packages that were not taken
/// in yet, what the chosen one would change and how conflicts are decided, and a package of what was changed
/// here. Reading, looking and writing are jobs.
class AustauschDialog : public QDialog {
    Q_OBJECT

public:
    explicit AustauschDialog(workspace::Werkbank& werkbank, QWidget* parent = nullptr);

    /// Reads a package that lies anywhere and shows what it would change.
    void zeigePaket(const QString& pfad);
    /// `merken`: as the mailbox of this store.
    void zeigeOrdner(const QString& ordner, bool merken = true);
    [[nodiscard]] bool arbeitet() const noexcept;

public Q_SLOTS:
    void reject() override;

private:
    QWidget* buildEmpfang();
    QWidget* buildVersand();
    QWidget* buildFuss();
    void fillStaende();
    void waehleOrdner();
    void waehleDatei();
    void refreshPostfach(bool merken = false);
    void showPostfach(std::vector<workspace::Postfachpaket> rows);
    void chosenChanged();
    [[nodiscard]] QString leerSatz() const;
    void refreshVorschau();
    void showVorschau(const Result<workspace::Paketvorschau>& seen);
    void uebernimm();
    void registriere(workspace::Einspielung done);
    void schreibe();
    void updateZustand();
    void sage(const QString& text);

    workspace::Werkbank& m_werkbank;
    PostfachModel* m_model;
    QTableView* m_liste;
    AustauschVorschau* m_vorschau;
    QLineEdit* m_ordner;
    QPushButton* m_uebernehmen;
    QPushButton* m_schliessen;
    QProgressBar* m_balken;
    QLabel* m_gesagt;
    QComboBox* m_seit = nullptr;
    QPushButton* m_schreiben = nullptr;
    std::vector<QPushButton*> m_orte;  ///< where packages are looked for
    workspace::Paketwunsch m_wunsch;   ///< the package that is shown
    bool m_bereit = false;             ///< it can be taken in
    workspace::Job m_suche{this};
    workspace::Job m_pruefung{this};
    workspace::Job m_uebernahme{this};
    workspace::Job m_versand{this};
};

}  // namespace isp::gui
