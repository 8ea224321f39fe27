// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QCheckBox;

namespace isp::models {
class PruefungModel;
}

namespace isp::gui {

class Listenseite;
class Umgebung;

/// Doubtful figures: to be looked at in the Atlas, to be confirmed with a reason.
class PruefungSeite : public QWidget {
    Q_OBJECT

public:
    explicit PruefungSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    /// Looks anew when the page is seen.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void updateActions();
    void showInAtlas(int zeile);
    void confirm();

    Umgebung& m_umgebung;
    models::PruefungModel* m_model;
    Listenseite* m_liste;
    QAction* m_bestaetigen;
    QCheckBox* m_alle;
    bool m_veraltet = true;
};

}  // namespace isp::gui
