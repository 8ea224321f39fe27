// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"
#include "workspace/auswahl.h"
#include "workspace/raumsaetze.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;

namespace isp::models {
class VergleichModel;
}

namespace isp::gui {

class KartenWidget;
class Listenseite;
class Musterlegende;

/// The Planungsräume of two Fachplanungen side by side, as the way to unify them: how far they agree, which
/// Räume correspond, which Gemeinden stand between, on a map and in a table; and one of the two taken over as
/// those all Fachplanungen share.
class RaumvergleichSeite : public QWidget {
    Q_OBJECT

public:
    explicit RaumvergleichSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    void vergleiche(FachplanungId a, FachplanungId b);
    [[nodiscard]] QString ergebnis() const;

private:
    QLayout* buildKopf();
    void build();
    void fillSaetze();
    void showVergleich();
    void showTabelle();
    void showKarte();
    void uebernimm();
    [[nodiscard]] FachplanungId gewaehlt(const QComboBox& box) const;
    [[nodiscard]] QString nameOf(RaumId raum) const;

    Umgebung& m_umgebung;
    workspace::Auswahl m_auswahl;
    workspace::Satzvergleich m_vergleich;
    QComboBox* m_a = nullptr;
    QComboBox* m_b = nullptr;
    QLabel* m_ergebnis = nullptr;
    QLabel* m_vorschlag = nullptr;
    QPushButton* m_uebernehmen = nullptr;
    models::VergleichModel* m_zeilen = nullptr;
    Listenseite* m_tabelle = nullptr;
    KartenWidget* m_karte = nullptr;
    Musterlegende* m_legende = nullptr;
};

}  // namespace isp::gui
