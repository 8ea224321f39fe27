// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/jobs.h"
#include "workspace/sicherungen.h"

#include <QDialog>
#include <QString>
#include <map>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace isp::gui {

class SicherungenModel;

/// The backups of the open store with their reason, size and state, what can be done with them, and how many
/// are kept. Restoring itself is the window's business: it has to let go of the store first.
class SicherungenDialog : public QDialog {
    Q_OBJECT

public:
    /// `schreibbar`: whether the store may be replaced.
    SicherungenDialog(std::filesystem::path werkbank, bool schreibbar, QWidget* parent = nullptr);

Q_SIGNALS:
    void wiederherstellenRequested(const QString& sicherung);
    void kopieRequested(const QString& sicherung);

private:
    void build();
    QWidget* buildRegel();
    void refresh();
    void updateButtons();
    void sichereJetzt();
    void pruefe();
    void stelleWiederHer();
    void oeffneAlsKopie();
    void waehleOrdner();
    void speichereRegel();
    [[nodiscard]] const workspace::Sicherung* chosen() const;

    std::filesystem::path m_werkbank;
    bool m_schreibbar;
    SicherungenModel* m_model;
    QTableView* m_tabelle;
    QLabel* m_satz;
    QPushButton* m_jetzt;
    QPushButton* m_pruefen;
    QPushButton* m_wiederherstellen;
    QPushButton* m_kopie;
    QLineEdit* m_ordner = nullptr;
    QSpinBox* m_letzte = nullptr;
    QSpinBox* m_tage = nullptr;
    QSpinBox* m_monate = nullptr;
    std::map<std::filesystem::path, QString> m_zustand;  ///< of those that were checked
    workspace::Job m_job;
};

}  // namespace isp::gui
