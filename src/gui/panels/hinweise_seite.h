// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/atlas_seite.h"
#include "gui/panels/geometriespeicher.h"
#include "models/hinweisliste_model.h"
#include "workspace/auswahl.h"

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace isp::gui {

class KartenWidget;
class Listenseite;
class VerlaufWidget;

/// The inbox of early warnings: what was found, strongest first, with map, course and the rule in words; a
/// Thema can be made of it, or it is dismissed with a reason.
class HinweiseSeite : public AtlasSeite {
    Q_OBJECT

public:
    HinweiseSeite(Umgebung& umgebung, AtlasSicht& sicht, QWidget* parent = nullptr);

    void storeChanged() override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;
    [[nodiscard]] Listenseite& liste() const noexcept { return *m_liste; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildListe();
    QWidget* buildDetail();
    QComboBox* addFilter(const char* name, const QString& titel);
    QPushButton* addKnopf(const char* name, const QString& text, void (HinweiseSeite::*handler)());
    void fillFilter();
    void filterChanged();
    [[nodiscard]] bool passt(const models::Hinweislistenzeile& zeile) const;

    void refresh();
    void waehleGewuenschten();
    void waehleErsten();
    void showDetail();
    void showBilder(const Hinweis& hinweis);
    void showZustand(const workspace::Hinweiseintrag& eintrag);
    [[nodiscard]] const workspace::Hinweiseintrag* gewaehlt() const;

    void machThema();
    void oeffneThema();
    void verwirf();
    void oeffneWieder();
    void zeigeImAtlas();

    models::HinweislisteModel* m_model;
    Listenseite* m_liste = nullptr;
    QComboBox* m_zustand = nullptr;
    QComboBox* m_regel = nullptr;
    QComboBox* m_ebene = nullptr;
    QLabel* m_stand = nullptr;
    QStackedWidget* m_stapel = nullptr;
    QLabel* m_titel = nullptr;
    QLabel* m_satz = nullptr;
    QLabel* m_regeltext = nullptr;
    QLabel* m_bearbeitung = nullptr;
    KartenWidget* m_karte = nullptr;
    QLabel* m_ohneKarte = nullptr;
    VerlaufWidget* m_verlauf = nullptr;
    QPushButton* m_thema = nullptr;
    QPushButton* m_verwerfen = nullptr;
    QPushButton* m_atlas = nullptr;
    workspace::Auswahl m_eigene;  ///< marks the Raum of the Hinweis in map and chart
    Geometriespeicher m_geometrien;
    std::string m_gezeigt;  ///< key of the Hinweis in the detail
    bool m_fuellt = false;
};

}  // namespace isp::gui
