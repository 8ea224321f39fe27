// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kennzahl.h"

#include <QWidget>

class QAction;
class QComboBox;

namespace isp::models {
class KennzahlenModel;
}

namespace isp::gui {

class EintragDialog;
class Katalogliste;
class Listenseite;
class Umgebung;

/// The list of Kennzahlen: what the store holds of each and how far it serves, with making, changing and
/// removing them.
class KennzahlenSeite : public QWidget {
    Q_OBJECT

public:
    explicit KennzahlenSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] Listenseite* liste() const noexcept { return m_liste; }
    /// For --rundgang: the dialog on the Kennzahl of the Atlas, else the first.
    void zeigeBeispiel();

private:
    void buildActions();
    void buildFilter();
    void edit(const Kennzahl& kennzahl);
    void remove();
    void showInAtlas();
    void showBezuege();

    Umgebung& m_umgebung;
    models::KennzahlenModel* m_model;
    Listenseite* m_liste;
    Katalogliste* m_katalog;
    QComboBox* m_art;
    QAction* m_neu = nullptr;
};

}  // namespace isp::gui
