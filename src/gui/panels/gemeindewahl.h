// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "workspace/auswahl.h"
#include "workspace/raumsaetze.h"

#include <QWidget>
#include <map>
#include <memory>
#include <set>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace isp::render {
struct Kartenthema;
class Kartengeometrie;
}  // namespace isp::render

namespace isp::workspace {
class Werkbank;
}

namespace isp::gui {

class KartenWidget;

/// Gemeinden picked for a Raum, on the map and in a list beside it that says the same: a click or Space on
/// the map puts a Gemeinde in or takes it out (or its whole Raum), a tick in the list does too. The map marks
/// the Raum in work, the others of its set, gaps and overlaps, each with its own pattern and in words below.
class Gemeindewahl : public QWidget {
    Q_OBJECT

public:
    explicit Gemeindewahl(QWidget* parent = nullptr);
    ~Gemeindewahl() override;

    /// The boundaries and names of a store; nullptr: none.
    void setWerkbank(workspace::Werkbank* werkbank);
    /// What the set of the Raum in work looks like; `anteile`: one Gemeinde belongs to one Raum, so that gaps
    /// and overlaps count.
    void setSatz(const workspace::Satzbild& bild, bool anteile);
    void setRaum(RaumId raum, const std::vector<RaumId>& gemeinden);
    void setBearbeitbar(bool an);
    [[nodiscard]] std::vector<RaumId> gemeinden() const { return {m_gewaehlt.begin(), m_gewaehlt.end()}; }
    [[nodiscard]] KartenWidget& karte() const noexcept { return *m_karte; }
    [[nodiscard]] QTreeWidget& liste() const noexcept { return *m_liste; }

Q_SIGNALS:
    void gemeindenChanged();  ///< by the user

private:
    void build();
    void fillListe();
    void toggle(RaumId gemeinde);
    void takeTicks();
    void showTicks();
    void showKarte();
    void showLegende(const render::Kartenthema& thema);
    [[nodiscard]] std::vector<RaumId> group(RaumId gemeinde) const;
    [[nodiscard]] QStringList card(RaumId gemeinde) const;
    [[nodiscard]] std::size_t othersWith(RaumId gemeinde) const;

    workspace::Werkbank* m_werkbank = nullptr;
    workspace::Auswahl m_auswahl;
    std::shared_ptr<const render::Kartengeometrie> m_geometrie;
    workspace::Satzbild m_bild;
    bool m_anteile = true;
    bool m_bearbeitbar = false;
    bool m_showing = false;
    RaumId m_raum;
    std::set<RaumId> m_gewaehlt;
    std::map<RaumId, QTreeWidgetItem*> m_zeilen;
    KartenWidget* m_karte = nullptr;
    QCheckBox* m_ganze = nullptr;
    QLabel* m_hinweis = nullptr;
    QWidget* m_legende = nullptr;
    QLineEdit* m_suche = nullptr;
    QTreeWidget* m_liste = nullptr;
};

}  // namespace isp::gui
