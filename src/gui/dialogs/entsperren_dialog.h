// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/geschuetzt.h"
#include "workspace/jobs.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace isp::gui {

class Passwortfeld;

/// Asks for the password of a container and where its store is to be unpacked, and does it.
class EntsperrenDialog : public QDialog {
    Q_OBJECT

public:
    explicit EntsperrenDialog(QString behaelter, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The store that came out of it.
    void ausgepackt(const QString& pfad);

private:
    void build();
    void updateKnopf();
    void waehleZiel();
    void entsperre();
    void setLaeuft(bool laeuft);

    QString m_behaelter;
    Passwortfeld* m_passwort;
    QLineEdit* m_ziel;
    QLabel* m_fehler;
    QProgressBar* m_anteil;
    QPushButton* m_waehlen;
    QPushButton* m_oeffnen;
    workspace::Job m_job;
};

}  // namespace isp::gui
