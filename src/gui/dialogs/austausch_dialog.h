// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/austausch.h"
#include "workspace/jobs.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
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
/// here.
class AustauschDialog : public QDialog {
    Q_OBJECT

public:
    explicit AustauschDialog(workspace::Werkbank& werkbank, QWidget* parent = nullptr);

    /// Reads a package that lies anywhere and shows what it would change.
    void zeigePaket(const QString& pfad);
    void zeigeOrdner(const QString& ordner);

private:
    QWidget* buildEmpfang();
    QWidget* buildVersand();
    void waehleOrdner();
    void waehleDatei();
    void refreshPostfach();
    void chosenChanged();
    void refreshVorschau();
    void uebernimm();
    void schreibe();
    void sage(const QString& text);

    workspace::Werkbank& m_werkbank;
    PostfachModel* m_model;
    QTableView* m_liste;
    AustauschVorschau* m_vorschau;
    QLineEdit* m_ordner;
    QPushButton* m_uebernehmen;
    QComboBox* m_seit = nullptr;
    QPushButton* m_schreiben = nullptr;
    QLabel* m_gesagt;
    std::optional<workspace::Aenderungspaket> m_paket;
    workspace::Job m_job;
};

}  // namespace isp::gui
