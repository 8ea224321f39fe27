// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/analyse.h"
#include "domain/sitzungsakte.h"
#include "render/folie.h"
#include "workspace/kartengrenzen.h"
#include "workspace/kartensicht.h"
#include "workspace/praesentationsfolgen.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace isp::workspace {
class Auswahl;
class Werkbank;
}  // namespace isp::workspace

namespace isp::gui {

/// What was changed on a map while it is shown; the Ansicht itself stays as it is.
struct Folienwunsch {
    std::string code;  ///< '' = that of the Ansicht
    EbeneId ebene;
    std::optional<Periode> periode;
    std::optional<RaumId> zoom;

    friend bool operator==(const Folienwunsch&, const Folienwunsch&) = default;
};

/// What the map of a screen shows at the moment, for the controls beside it.
struct Folienstand {
    std::string code;
    EbeneId ebene;
    std::optional<Periode> periode;
    std::vector<Periode> perioden;
    std::vector<RaumId> raeume;  ///< highest figure first
};

/// Makes the screens of a sequence from what the store holds. Only what may be seen by all goes in: titles,
/// public texts, figures behind the gate; never working notes, names of persons or the notes of steps.
class Folienbau {
public:
    explicit Folienbau(workspace::Werkbank& werkbank) : m_werkbank(werkbank) {}

    /// A screen that cannot be made says why instead.
    [[nodiscard]] render::Folie baue(const Praesentationsfolie& folie, const Sitzungsakte& akte,
                                     const Folienwunsch& wunsch = {});
    /// Of the last map that was made; nullptr for any other screen.
    [[nodiscard]] const Folienstand* stand() const { return m_stand ? &*m_stand : nullptr; }
    /// The words of a screen in a list: its statement, else what it shows.
    [[nodiscard]] QString titel(const Praesentationsfolie& folie, const Sitzungsakte& akte);

private:
    [[nodiscard]] Result<render::Folie> inhalt(const Praesentationsfolie& folie, const Sitzungsakte& akte,
                                               const Folienwunsch& wunsch);
    [[nodiscard]] Result<render::Folie> ansicht(const Praesentationsfolie& folie, const Folienwunsch& wunsch);
    void stelleDar(render::Folie& out, Ansichtsart art, const workspace::Kartensicht& sicht,
                   const workspace::Auswahl& auswahl, const Folienwunsch& wunsch);
    [[nodiscard]] Result<render::Folie> rad(const Praesentationsfolie& folie);
    [[nodiscard]] Result<render::Folie> bedarf(const Praesentationsfolie& folie);
    [[nodiscard]] Result<render::Folie> punkt(const Praesentationsfolie& folie, const Sitzungsakte& akte);
    [[nodiscard]] std::shared_ptr<const render::Kartengeometrie> geometrie(
        EbeneId ebene, const std::string& tag, workspace::KartengrenzenPtr& grenzen);

    workspace::Werkbank& m_werkbank;
    std::optional<Folienstand> m_stand;
    struct Grenzstand {
        workspace::KartengrenzenPtr grenzen;
        std::shared_ptr<const render::Kartengeometrie> geometrie;
    };
    std::map<std::pair<std::int64_t, std::string>, Grenzstand> m_grenzen;
};

}  // namespace isp::gui
