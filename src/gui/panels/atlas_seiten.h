// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/atlas_seite.h"

class QStackedWidget;
class QTabBar;

namespace isp::gui {

/// The tabs below the head of the Atlas: the map, then the pages of atlasseiten(), each built when it is
/// first shown. Which one is shown is part of the Auswahl.
class AtlasSeiten : public QWidget {
    Q_OBJECT

public:
    /// `karte` is the first page.
    AtlasSeiten(Umgebung& umgebung, AtlasSicht& sicht, QWidget* karte, QWidget* parent = nullptr);

    [[nodiscard]] QStringList ungespeichert() const;
    void storeChanged();
    /// Builds the page where it is not there yet; nullptr for the map and for an unknown id.
    [[nodiscard]] AtlasSeite* seite(const QString& id);
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder();

private:
    void showSeite();

    Umgebung& m_umgebung;
    AtlasSicht& m_sicht;
    std::vector<Seitenplan> m_plan;
    std::vector<AtlasSeite*> m_seiten;  ///< per entry of the plan; nullptr until shown
    QTabBar* m_reiter;
    QStackedWidget* m_stapel;
};

}  // namespace isp::gui
