// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bezugsmenue.h"
#include "workspace/katalog.h"

#include <QObject>
#include <functional>
#include <string>

class QAction;
class QToolButton;

namespace isp::gui {

class Listenseite;
class Umgebung;

/// What the lists of the catalogue share: the full-text search behind their filter box, the star of a
/// favourite (Ctrl+D, or a click on it) and the filter „Nur Favoriten“.
class Katalogliste : public QObject {
    Q_OBJECT

public:
    struct Eintrag {
        std::string uid;
        QString name;
        bool favorit = false;
    };
    struct Plan {
        workspace::Katalogart art;
        int favoritspalte;
        std::function<Eintrag(int zeile)> eintrag;  ///< of a row of the model
    };

    /// Belongs to the list.
    Katalogliste(Umgebung& umgebung, Listenseite& liste, Plan plan);

    /// A further filter of the page; the row stays when both say so.
    void setBedingung(std::function<bool(int zeile)> bedingung);
    /// The tags and marks of the open store; empty ones where they cannot be read.
    [[nodiscard]] static workspace::KatalogmarkenPtr marken(Umgebung& umgebung);
    void refresh();

Q_SIGNALS:
    /// Every filter but the text is to be opened.
    void geoeffnet();

private:
    void buildFilter();
    void toggle(int zeile);

    Umgebung& m_umgebung;
    Listenseite& m_liste;
    Plan m_plan;
    QAction* m_favorit;
    QToolButton* m_nurFavoriten;
    std::function<bool(int)> m_bedingung;
};

/// The lines of a menu (zeigeBezuege): the Indikatoren that compute with a code, each leading into the Atlas,
/// then the Ziele and Indikatorensets of Themen that use it. One of the two ids is given.
[[nodiscard]] Result<std::vector<Bezugszeile>> verwendungszeilen(Umgebung& umgebung, const std::string& code,
                                                                 IndikatorId indikator,
                                                                 KennzahlId kennzahl = {});

}  // namespace isp::gui
