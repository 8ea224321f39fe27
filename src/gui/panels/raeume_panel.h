// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"
#include "workspace/auswahl.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace isp::models {
class GrenzherkunftModel;
class RaumModel;
}  // namespace isp::models

namespace isp::workspace {
class Mitgeliefert;
}

namespace isp::gui {

class GebietsstandSeite;
class KartenWidget;
class Leerzustand;
class Listenseite;
class RaumsatzSeite;
class RaumvergleichSeite;
class SozialraumSeite;
class Tabellenkopplung;

/// All about Räume, in tabs: the levels with their keys, membership and validity and where the boundaries
/// come from; the Planungsräume of each Fachplanung and their comparison; Handlungs- and Zuständigkeitsräume;
/// Sozialräume; changes of territory and breaks. Has a selection of its own: looking things up here does not
/// move the Atlas.
class RaeumePanel : public Panel {
    Q_OBJECT

public:
    explicit RaeumePanel(Umgebung& umgebung, QWidget* parent = nullptr);
    ~RaeumePanel() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("raeume"); }
    [[nodiscard]] QString titel() const override { return tr("Räume"); }
    [[nodiscard]] QIcon icon() const override;
    void storeChanged() override;
    [[nodiscard]] QStringList ungespeichert() const override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    [[nodiscard]] workspace::Auswahl& auswahl() noexcept { return m_auswahl; }
    [[nodiscard]] KartenWidget& karte() const noexcept { return *m_karte; }
    [[nodiscard]] Listenseite& liste() const noexcept { return *m_liste; }

    enum Seite { kEbenen, kPlanungsraeume, kVergleich, kHandlungsraeume, kSozialraeume, kGebietsstand };
    void zeige(Seite seite);
    [[nodiscard]] RaumsatzSeite& planungsraeume() const noexcept { return *m_planungsraeume; }
    [[nodiscard]] RaumsatzSeite& handlungsraeume() const noexcept { return *m_handlungsraeume; }
    [[nodiscard]] RaumvergleichSeite& vergleich() const noexcept { return *m_vergleich; }
    [[nodiscard]] SozialraumSeite& sozialraeume() const noexcept { return *m_sozialraeume; }

    [[nodiscard]] GebietsstandSeite& gebietsstand() const noexcept { return *m_gebietsstand; }

    /// Asks for a file and opens the dialog for it.
    void ladeGrenzen();
    void ladeRaumtabelle();

private:
    void build();
    void buildSeiten();
    void refreshSeiten();
    QWidget* buildEbenen();
    void showBezuege();
    QWidget* buildKopf();
    QWidget* buildSeite();
    void fillEbenen();
    void showEbene();
    void showKarte();
    void showHerkunft();
    void openDialog(const QString& pfad);

    workspace::Auswahl m_auswahl;
    std::unique_ptr<workspace::Mitgeliefert> m_mitgeliefert;  ///< the file --rundgang shows in the dialog
    QObject* m_verbindungen = nullptr;
    QTabBar* m_reiter = nullptr;
    QStackedWidget* m_seiten = nullptr;
    RaumsatzSeite* m_planungsraeume = nullptr;
    RaumvergleichSeite* m_vergleich = nullptr;
    RaumsatzSeite* m_handlungsraeume = nullptr;
    SozialraumSeite* m_sozialraeume = nullptr;
    GebietsstandSeite* m_gebietsstand = nullptr;
    QComboBox* m_ebene = nullptr;
    QPushButton* m_laden = nullptr;
    QPushButton* m_tabelle = nullptr;
    QPushButton* m_ortlos = nullptr;
    models::RaumModel* m_raeume = nullptr;
    models::GrenzherkunftModel* m_herkunft = nullptr;
    Listenseite* m_liste = nullptr;
    Listenseite* m_quellen = nullptr;
    Tabellenkopplung* m_kopplung = nullptr;
    QStackedWidget* m_kartenstapel = nullptr;
    KartenWidget* m_karte = nullptr;
    Leerzustand* m_ohneGrenzen = nullptr;
    QLabel* m_grenzhinweis = nullptr;
};

}  // namespace isp::gui
