// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lieferant.h"

#include <QWidget>

class QAction;

namespace isp::models {
class LieferantenModel;
}

namespace isp::gui {

class Listenseite;
class Umgebung;

/// Who delivers figures, with contact, and how much rests on each. A supplier that Kennzahlen name but nobody
/// has described yet stands in the list too.
class LieferantenSeite : public QWidget {
    Q_OBJECT

public:
    explicit LieferantenSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] Listenseite* liste() const noexcept { return m_liste; }
    /// For --rundgang: the form of the first.
    void zeigeBeispiel();

private:
    void buildActions();
    void edit(const Lieferant& lieferant);
    void editChosen();
    void remove();

    Umgebung& m_umgebung;
    models::LieferantenModel* m_model;
    Listenseite* m_liste;
    QAction* m_neu = nullptr;
};

}  // namespace isp::gui
