// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/export.h"
#include "workspace/jobs.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace isp::gui {

class ExportAuswahl;
class Umgebung;

/// „Exportieren …“: which figures, on which level, for which time, into which file, for whom. What the file
/// will hold, and for the public what stays back, is shown before anything is written. Reckoning and writing
/// are jobs.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// The Werkbank of `umgebung` must be open as long as the dialog lives; `ordner` is offered for the file.
    ExportDialog(Umgebung& umgebung, const QString& ordner, QWidget* parent = nullptr);

    [[nodiscard]] bool arbeitet() const noexcept { return m_export.running(); }
    /// Until the preview shows what is chosen.
    [[nodiscard]] bool rechnet() const noexcept { return m_warten.isActive() || m_vorschau.running(); }
    [[nodiscard]] workspace::Exportwunsch wunsch() const;

Q_SIGNALS:
    /// The file was written there.
    void ordnerUsed(const QString& ordner);

public Q_SLOTS:
    void reject() override;
    /// For --rundgang: chooses a code on a level, for the public or not, and reckons at once.
    void zeigeBeispiel(const std::string& code, EbeneId ebene, bool oeffentlich);

private:
    void build();
    QWidget* buildRechts();
    QWidget* buildZeit();
    QWidget* buildZiel();
    QWidget* buildVorschau();
    QWidget* buildFuss();
    void fillEbenen();
    void fillZeit();
    void changed();
    void formatChosen();
    void zielEdited();
    void frageZiel();
    /// What keeps it from being written; empty: nothing.
    [[nodiscard]] QString hindernis() const;
    void startVorschau();
    void showVorschau(const Result<workspace::Exportergebnis>& result);
    void exportiere();
    void finish(const Result<workspace::Exportergebnis>& result);
    void updateState();
    void setMeldung(const QString& text);
    [[nodiscard]] QString pfad() const;

    Umgebung& m_umgebung;
    QString m_ordner;
    QString m_bestaetigt;  ///< the file the user agreed to replace
    ExportAuswahl* m_auswahl;
    QComboBox* m_ebene;
    QComboBox* m_zeit;
    QSpinBox* m_von;
    QSpinBox* m_bis;
    QWidget* m_spanne;
    QCheckBox* m_auspraegungen;
    QComboBox* m_format;
    QLineEdit* m_ziel;
    QPushButton* m_waehlen;
    QCheckBox* m_oeffentlich;
    QLabel* m_umfang;
    models::TabellenModel<workspace::Sperrung>* m_sperrungen;
    QTableView* m_sperrliste;
    QLabel* m_meldungSymbol;
    QLabel* m_meldung;
    QProgressBar* m_balken;
    QPushButton* m_abbrechen;
    QPushButton* m_exportieren;
    QWidget* m_eingaben;
    QTimer m_warten;
    workspace::Job m_vorschau{this};
    workspace::Job m_export{this};
};

}  // namespace isp::gui
