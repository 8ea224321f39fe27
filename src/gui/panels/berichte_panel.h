// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"
#include "report/bericht.h"
#include "workspace/jobs.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace isp::gui {

class BerichteListe;
class Seitenvorschau;
class VorlagenSeite;

/// The area Berichte: which report, of what, for whom; its first pages as they will be printed; the file.
/// Beside it those that were made, and the templates. Reckoning and writing are jobs.
class BerichtePanel : public Panel {
    Q_OBJECT

public:
    explicit BerichtePanel(Umgebung& umgebung, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("berichte"); }
    [[nodiscard]] QString titel() const override { return tr("Berichte"); }
    [[nodiscard]] QIcon icon() const override;
    void storeChanged() override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    [[nodiscard]] report::Berichtswunsch wunsch() const;
    [[nodiscard]] bool arbeitet() const noexcept { return m_vorschau.running() || m_erstellen.running(); }

private:
    QWidget* buildNeu();
    void nameWahl();
    QWidget* buildWahl();
    QWidget* buildVorschau();
    [[nodiscard]] Berichtsart art() const;
    [[nodiscard]] bool alleTeile() const;
    void fillGegenstand();
    void fillTeile();
    void fillSets();
    void fillVorlagen();
    void refreshListen();
    void showArt();
    void showState();
    void zeigeVorschau();
    void showVorschau(const Result<report::Berichtsvorschau>& vorschau);
    void erstelle();
    void finish(const Result<report::Ergebnis>& ergebnis, const QString& ziel);
    void legeBeispieleAn();
    void nimmBeispieleWeg();

    QTabBar* m_reiter;
    QStackedWidget* m_stapel;
    BerichteListe* m_liste;
    VorlagenSeite* m_vorlagen;
    QFormLayout* m_formular = nullptr;
    QComboBox* m_art;
    QComboBox* m_gegenstand;  ///< Thema or meeting
    QComboBox* m_ebene;
    QComboBox* m_set;
    QListWidget* m_teile;  ///< chapters or steps
    QLineEdit* m_gremium;
    QLineEdit* m_herausgeber;
    QComboBox* m_fuer;
    QComboBox* m_vorlage;
    QComboBox* m_standart;  ///< live or frozen
    QComboBox* m_format;
    QPushButton* m_zeigen;
    QPushButton* m_speichern;
    QPushButton* m_abbrechen;
    QProgressBar* m_balken;
    QLabel* m_stand;
    Seitenvorschau* m_seiten = nullptr;
    std::vector<BerichtId> m_beispiele;  ///< reports that are there only for a picture
    workspace::Job m_vorschau{this};
    workspace::Job m_erstellen{this};
};

}  // namespace isp::gui
