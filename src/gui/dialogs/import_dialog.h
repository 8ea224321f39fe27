// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/import_optionen.h"
#include "workspace/jobs.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace isp::models {
class HinweiseModel;
class ZuordnungModel;
}  // namespace isp::models

namespace isp::gui {

class ImportOrte;
class ImportProfil;
class ImportRaster;
class ImportUnterschiede;
class Umgebung;

/// Takes a table over: the raw grid stays in sight while the steps Quelle, Aufbau, Zuordnung, Prüfung and
/// Unterschiede show what was understood and let it be put right; Übernehmen writes it as one Lieferung. A
/// profile that fits is applied by itself. Reading and writing
/// are jobs.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// The Werkbank of `umgebung` must be open and writable as long as the dialog lives.
    ImportDialog(Umgebung& umgebung, const QString& pfad, QWidget* parent = nullptr,
                 Lieferungsart art = Lieferungsart::kDatei);

    enum Schritt { kQuelle, kAufbau, kZuordnung, kPruefung, kUnterschiede, kUebernehmen };
    void zeige(Schritt schritt);
    /// nullptr while the first preview is on its way.
    [[nodiscard]] const workspace::ImportstandPtr& stand() const noexcept { return m_stand; }
    [[nodiscard]] bool arbeitet() const noexcept { return m_vorschau.running() || m_uebernahme.running(); }

Q_SIGNALS:
    void vorschauFinished();

public Q_SLOTS:
    void reject() override;

private:
    void build();
    QWidget* buildKopf();
    QWidget* buildZuordnung();
    QWidget* buildPruefung();
    QWidget* buildFuss();
    QWidget* buildUebernahme();
    void preview(workspace::Profilwahl wahl, const QString& profil = {});
    /// Empty: without one.
    void chooseProfil(const QString& name);
    void merkeProfil();
    void showStand(workspace::ImportstandPtr stand);
    void showMeldung(const QString& symbol, const QString& text);
    void showFehler(const Error& error);
    void setBusy(bool busy, const QString& what = {});
    void commit();
    void finish(const Lieferung& lieferung);

    Umgebung& m_umgebung;
    QString m_pfad;
    Lieferungsart m_art;
    std::filesystem::path m_werkbankPfad;
    workspace::ImportstandPtr m_stand;
    ImportOptionenFelder* m_felder;
    ImportRaster* m_raster;
    models::ZuordnungModel* m_zuordnung;
    models::HinweiseModel* m_hinweise;
    ImportProfil* m_profil = nullptr;
    ImportOrte* m_ortsliste = nullptr;
    ImportUnterschiede* m_unterschiede = nullptr;
    QLabel* m_uebersicht = nullptr;
    QLabel* m_zusammenfassung = nullptr;
    QLabel* m_meldungSymbol = nullptr;
    QLabel* m_meldung = nullptr;
    QListWidget* m_schritte = nullptr;
    QStackedWidget* m_seiten = nullptr;
    QTableView* m_zuordnungTabelle = nullptr;
    QPushButton* m_zuordnungZurueck = nullptr;
    QLabel* m_orte = nullptr;
    QLabel* m_zeichen = nullptr;
    QTableView* m_hinweiseTabelle = nullptr;
    QLabel* m_taetigkeit = nullptr;
    QProgressBar* m_balken = nullptr;
    QPushButton* m_abbrechen = nullptr;
    QPushButton* m_uebernehmen = nullptr;
    workspace::Job m_vorschau{this};
    workspace::Job m_uebernahme{this};
};

}  // namespace isp::gui
