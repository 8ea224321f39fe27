// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/farbsehen.h"
#include "render/kartenart.h"
#include "render/rangfolge.h"
#include "workspace/auswahl.h"

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

namespace isp::gui {

class AtlasSicht;
class Umgebung;

/// The map page of the Atlas: turns what is shown (AtlasSicht) into the kind of map that is set (`karte.art`
/// and the like in the Auswahl's settings). Figures, classes and ranking of the other views stay those of the
/// AtlasSicht.
class Kartenregie : public QObject {
    Q_OBJECT

public:
    Kartenregie(Umgebung& umgebung, AtlasSicht& sicht, QObject* parent = nullptr);

    /// nullptr where there is nothing to draw or the map asked for is refused: problem() says why.
    [[nodiscard]] const render::Kartenbild* bild() const { return m_bild ? &*m_bild : nullptr; }
    [[nodiscard]] const std::optional<Error>& problem() const noexcept { return m_problem; }
    /// The theme of bild() as the chosen colour vision sees it; for the window only.
    [[nodiscard]] render::Kartenthema gezeigt() const;
    /// The ranking of what the map shows, in its colours.
    [[nodiscard]] render::Rangfolge rangfolge() const;
    /// Lines for the card beside the pointer: those of the AtlasSicht, with the change where that is shown.
    [[nodiscard]] QStringList hinweis(RaumId raum) const;

    [[nodiscard]] render::Kartenart art() const;
    void setArt(render::Kartenart art);
    /// Perioden before the present one that have figures: what a change can be measured against.
    [[nodiscard]] std::vector<Periode> fruehere() const;
    [[nodiscard]] render::Farbsehen farbsehen() const noexcept { return m_farbsehen; }
    void setFarbsehen(render::Farbsehen art);
    [[nodiscard]] render::Kartenwunsch wunsch() const;

Q_SIGNALS:
    void bildChanged();

private:
    void update();
    [[nodiscard]] std::shared_ptr<const render::Kartengeometrie> kacheln();

    Umgebung& m_umgebung;
    AtlasSicht& m_sicht;
    std::optional<render::Kartenbild> m_bild;
    std::optional<Error> m_problem;
    std::shared_ptr<const render::Kartengeometrie> m_kachelnVon;  ///< the outlines m_kacheln was made of
    std::shared_ptr<const render::Kartengeometrie> m_kacheln;
    workspace::Auswahl::Einstellungen m_gesehen;  ///< settings of the map the picture was made for
    render::Farbsehen m_farbsehen = render::Farbsehen::kAlle;
};

}  // namespace isp::gui
