// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/indikator.h"

#include <QWidget>

class QAction;

namespace isp::models {
class IndikatorenModel;
}

namespace isp::gui {

class Katalogliste;
class Listenseite;
class Umgebung;

/// The list of Indikatoren, with making, changing and removing them.
class IndikatorenSeite : public QWidget {
    Q_OBJECT

public:
    explicit IndikatorenSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] Listenseite* liste() const noexcept { return m_liste; }
    /// For --rundgang: the dialog on the first Indikator.
    void zeigeBeispiel();

private:
    void buildActions();
    void edit(const Indikator& indikator);
    void remove();
    void showInAtlas();
    void showBezuege();

    Umgebung& m_umgebung;
    models::IndikatorenModel* m_model;
    Listenseite* m_liste;
    Katalogliste* m_katalog;
    QAction* m_neu = nullptr;
};

}  // namespace isp::gui
