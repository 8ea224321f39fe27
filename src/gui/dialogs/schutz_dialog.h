// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/geschuetzt.h"
#include "workspace/jobs.h"

#include <QDialog>
#include <filesystem>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace isp::gui {

class Passwortfeld;

/// Writes the open store or one of its backups into a container with a password.
class SchutzDialog : public QDialog {
    Q_OBJECT

public:
    /// `ordner`: where the container is to go, as a suggestion.
    SchutzDialog(std::filesystem::path werkbank, QString ordner, QWidget* parent = nullptr);

Q_SIGNALS:
    void geschuetzt(const QString& pfad);

private:
    void build();
    void fillQuellen();
    void updateRegel();
    void speichere();
    void schreibe(const QString& ziel, store::Vorhandenes vorhandenes);
    void setLaeuft(bool laeuft);

    std::filesystem::path m_werkbank;
    QString m_ordner;
    QComboBox* m_quelle;
    Passwortfeld* m_erstes;
    Passwortfeld* m_zweites;
    QLabel* m_regel;
    QLabel* m_fehler;
    QProgressBar* m_anteil;
    QPushButton* m_speichern;
    workspace::Job m_job;
};

}  // namespace isp::gui
