// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartengeometrie.h"
#include "workspace/auswahl.h"
#include "workspace/grenzauftrag.h"
#include "workspace/jobs.h"

#include <QDialog>
#include <QTimer>
#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace isp::models {
class GrenzzeilenModel;
class HinweiseModel;
}  // namespace isp::models

namespace isp::gui {

class KartenWidget;
class Listenseite;
class Umgebung;

/// Loads boundaries from a file: what was guessed can be changed, and everything that will happen is shown on
/// a small map and in a list before it does. Reading and writing are jobs.
class GrenzenDialog : public QDialog {
    Q_OBJECT

public:
    /// The Werkbank of `umgebung` must be open and writable as long as the dialog lives.
    GrenzenDialog(Umgebung& umgebung, const QString& pfad, QWidget* parent = nullptr);
    ~GrenzenDialog() override;

    /// nullptr while nothing has been understood.
    [[nodiscard]] const std::shared_ptr<const workspace::Grenzvorschau>& vorschau() const noexcept {
        return m_vorschau;
    }
    [[nodiscard]] bool arbeitet() const noexcept { return m_lesen.running() || m_schreiben.running(); }
    [[nodiscard]] workspace::GrenzOptionen optionen() const;

Q_SIGNALS:
    void vorschauFinished();

public Q_SLOTS:
    void reject() override;

private:
    struct Gelesen {
        std::shared_ptr<const workspace::Grenzvorschau> vorschau;
        std::shared_ptr<const render::Kartengeometrie> geometrie;
    };

    void build();
    QWidget* buildFelder();
    QWidget* buildVorschau();
    QWidget* buildFuss();
    void connectFields();
    void inspect();
    void showLayer();
    void read();
    void showGelesen(const Gelesen& gelesen);
    void showSummary();
    void showFehler(const Error& error);
    void showText(const QString& symbolName, const QString& text);
    void setBusy(bool busy, const QString& what = {});
    void write();
    [[nodiscard]] const workspace::Grenzebene* layer() const;
    [[nodiscard]] QStringList hinweis(RaumId gebiet) const;

    Umgebung& m_umgebung;
    QString m_pfad;
    std::vector<workspace::Grenzebene> m_layers;
    std::shared_ptr<const workspace::Grenzvorschau> m_vorschau;
    workspace::Auswahl m_auswahl;  ///< of the small map and its list

    QComboBox* m_layer = nullptr;
    QComboBox* m_ebene = nullptr;
    QComboBox* m_schluessel = nullptr;
    QComboBox* m_name = nullptr;
    QLabel* m_crsText = nullptr;
    QComboBox* m_crs = nullptr;
    QLineEdit* m_gueltigAb = nullptr;
    QLineEdit* m_quelle = nullptr;
    QLineEdit* m_lizenz = nullptr;
    QCheckBox* m_anlegen = nullptr;
    KartenWidget* m_karte = nullptr;
    QTabWidget* m_reiter = nullptr;
    models::GrenzzeilenModel* m_zeilen = nullptr;
    models::HinweiseModel* m_hinweise = nullptr;
    QLabel* m_symbol = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_taetigkeit = nullptr;
    QProgressBar* m_balken = nullptr;
    QPushButton* m_abbrechen = nullptr;
    QPushButton* m_laden = nullptr;
    QTimer m_spaeter;  ///< typing is not answered letter by letter
    workspace::Job m_lesen;
    workspace::Job m_schreiben;
};

}  // namespace isp::gui
