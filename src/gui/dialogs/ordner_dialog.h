// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/jobs.h"
#include "workspace/ordnerimport.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace isp::gui {

class OrdnerModel;
class Umgebung;

/// A whole folder: what each file is, which profile fits, and one button that takes all in that fit. Reading
/// and writing are jobs.
class OrdnerDialog : public QDialog {
    Q_OBJECT

public:
    /// The Werkbank of `umgebung` must be open and writable as long as the dialog lives.
    OrdnerDialog(Umgebung& umgebung, const QString& ordner, QWidget* parent = nullptr);

    [[nodiscard]] bool arbeitet() const noexcept { return m_job.running(); }

Q_SIGNALS:
    /// This file is to be looked at in the assistant.
    void dateiChosen(const QString& pfad);

public Q_SLOTS:
    void reject() override;
    /// Looks at the files again.
    void lies(bool uebernehmen = false);

private:
    void build();
    void show(const std::vector<workspace::Ordnereintrag>& entries, bool uebernommen);
    void updateButtons();
    void openChosen();

    Umgebung& m_umgebung;
    QString m_ordner;
    OrdnerModel* m_model;
    QTableView* m_tabelle;
    QLabel* m_satz;
    QProgressBar* m_balken;
    QPushButton* m_alle;
    QPushButton* m_einzeln;
    QPushButton* m_schliessen;
    workspace::Job m_job{this};
};

}  // namespace isp::gui
