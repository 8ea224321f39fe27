// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace isp {
struct Lieferung;
}

namespace isp::models {
class LieferungenModel;
}

namespace isp::gui {

class Listenseite;
class Umgebung;

/// The Lieferungen: what came in when and from where; withdrawing and restoring one.
class LieferungenSeite : public QWidget {
    Q_OBJECT

public:
    explicit LieferungenSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] Listenseite* liste() const noexcept { return m_liste; }
    /// For --rundgang: the details of the first one.
    void zeigeBeispiel();
    /// Chooses that Lieferung in the list.
    void zeigeLieferung(qlonglong id);

private:
    void updateActions();
    void toggle();
    void frageZurueckziehen(const Lieferung& lieferung);
    void stelleWiederHer(const Lieferung& lieferung);
    void showVergleich();
    void showDetails(int zeile);

    Umgebung& m_umgebung;
    models::LieferungenModel* m_model;
    Listenseite* m_liste;
    QAction* m_zustand;
};

}  // namespace isp::gui
