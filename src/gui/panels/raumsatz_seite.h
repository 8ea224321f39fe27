// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"
#include "workspace/raumsaetze.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace isp::models {
class RaumbezugModel;
class RaumindikatorModel;
class SatzraumModel;
}  // namespace isp::models

namespace isp::gui {

class Gemeindewahl;
class Listenseite;

/// The own Räume of a kind: left the list of a set with what keeps it from dividing the Kreis, and for the
/// chosen Raum its Indikatoren and where it is used; right the Raum in work, its Gemeinden picked on the map.
/// While there are unsaved changes the list waits.
class RaumsatzSeite : public QWidget {
    Q_OBJECT

public:
    struct Satzwahl {
        Raumsatzart art = Raumsatzart::kPlanung;
        FachplanungId fachplanung;
        QString name;
    };

    /// `arten`: Planungsräume (a set for each Fachplanung), or Handlungs- and Zuständigkeitsräume.
    RaumsatzSeite(Umgebung& umgebung, std::vector<Raumsatzart> arten, QWidget* parent = nullptr);

    /// The store was opened, closed or changed.
    void refresh();
    /// As Panel::ungespeichert().
    [[nodiscard]] QStringList ungespeichert() const;
    /// Gives up what is being edited: the store it belongs to is gone.
    void vergiss();
    /// What refers to the chosen Raum may have changed.
    void refreshBezuege();
    void waehleSatz(int index);
    [[nodiscard]] Gemeindewahl& gemeindewahl() const noexcept { return *m_wahl; }
    [[nodiscard]] Listenseite& liste() const noexcept { return *m_liste; }

Q_SIGNALS:
    /// Breaks and changes of territory are to be shown.
    void gebietsstandRequested();

private:
    void build();
    QWidget* buildKopf();
    QWidget* buildLinks();
    QWidget* buildEditor();
    void connectAll();
    void fillSaetze();
    void fillZwecke();
    void showSatz();
    void showBefund();
    void showRaum();
    void showEditor(const workspace::Raumentwurf& entwurf);
    void neu();
    void speichere();
    void verwirf();
    void loesche();
    void setDirty(bool dirty);
    void showAbdeckung();
    void takeZweck(workspace::Raumentwurf& entwurf) const;
    [[nodiscard]] workspace::Raumentwurf entwurf() const;
    [[nodiscard]] const workspace::Raumentwurf* gewaehlt() const;
    [[nodiscard]] const Satzwahl* satz() const;

    Umgebung& m_umgebung;
    std::vector<Raumsatzart> m_arten;
    std::vector<Satzwahl> m_saetze;
    workspace::Satzbild m_bild;
    workspace::Raumentwurf m_entwurf;  ///< as it was read; id 0 while a new one is made
    bool m_neu = false;
    bool m_dirty = false;
    bool m_showing = false;
    RaumId m_gezeigt;

    QComboBox* m_satz = nullptr;
    QPushButton* m_neuKnopf = nullptr;
    QPushButton* m_loeschen = nullptr;
    models::SatzraumModel* m_raeume = nullptr;
    models::RaumindikatorModel* m_indikatoren = nullptr;
    models::RaumbezugModel* m_bezuege = nullptr;
    Listenseite* m_liste = nullptr;
    Listenseite* m_indikatorliste = nullptr;
    Listenseite* m_bezugliste = nullptr;
    QTabWidget* m_einzelheiten = nullptr;
    QLabel* m_befund = nullptr;
    QLabel* m_titel = nullptr;
    QLabel* m_zweckname = nullptr;
    QLabel* m_abdeckung = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_ab = nullptr;
    QLineEdit* m_bis = nullptr;
    QLineEdit* m_zweck = nullptr;
    QComboBox* m_fuer = nullptr;
    Gemeindewahl* m_wahl = nullptr;
    QPushButton* m_speichern = nullptr;
    QPushButton* m_verwerfen = nullptr;
};

}  // namespace isp::gui
