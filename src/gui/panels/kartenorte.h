// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analyse.h"
#include "render/kartensymbole.h"

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

namespace isp::gui {

class AtlasSicht;
class KartenWidget;
class Kartenhintergrund;
class Kartenregie;
class Umgebung;

/// Einrichtungen and Angebote on the map of the Atlas: those that have a place, and giving one its place by
/// a click. Shown while `karte.orte` is set. Puts them on every map of the Atlas together with the layers
/// behind it.
class Kartenorte : public QObject {
    Q_OBJECT

public:
    Kartenorte(Umgebung& umgebung, AtlasSicht& sicht, Kartenregie& regie, KartenWidget& karte,
               QWidget* panel);

    void storeChanged();
    [[nodiscard]] Kartenhintergrund& hintergrund() const noexcept { return *m_hintergrund; }
    /// Asks which Angebot; the next click on the map is its place.
    void frageOrt();
    /// The next click on the map is the place of this one.
    void setze(AngebotId angebot);
    /// Whether a click is waited for.
    [[nodiscard]] bool wartet() const noexcept { return m_wartend.has_value(); }
    void brichAb();

private:
    void update();
    void nimmOrt(Punkt ort);

    Umgebung& m_umgebung;
    AtlasSicht& m_sicht;
    Kartenregie& m_regie;
    KartenWidget& m_karte;
    QWidget* m_panel;
    Kartenhintergrund* m_hintergrund;
    QObject* m_verbindungen = nullptr;
    std::optional<AngebotId> m_wartend;
};

}  // namespace isp::gui
