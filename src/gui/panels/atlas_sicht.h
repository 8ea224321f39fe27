// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/atlas_zeilen.h"
#include "render/kartenadapter.h"
#include "render/kartensymbole.h"
#include "workspace/auswahl.h"

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace isp::gui {

class Umgebung;

/// What the Atlas shows at the moment, computed once for all its views: Auswahl and store in; figures,
/// classes, map, rows out. The views only draw. Keeps the geometry of every level it has shown until the
/// boundaries change.
class AtlasSicht : public QObject {
    Q_OBJECT

public:
    explicit AtlasSicht(Umgebung& umgebung, QObject* parent = nullptr);

    /// A store was opened, closed or replaced: everything is asked for again, and the Auswahl gets sensible
    /// values where it fits nothing.
    void storeChanged();

    /// nullptr where there is nothing to show; problem() says why.
    [[nodiscard]] const workspace::Kartensicht* sicht() const { return m_sicht ? &*m_sicht : nullptr; }
    [[nodiscard]] const std::optional<Error>& problem() const noexcept { return m_problem; }
    /// Why there is no map although there are figures (no boundaries of the level).
    [[nodiscard]] const std::optional<Error>& kartenproblem() const noexcept { return m_kartenproblem; }
    /// Never null.
    [[nodiscard]] const std::shared_ptr<const render::Kartengeometrie>& geometrie() const noexcept {
        return m_geometrie;
    }
    /// What geometrie() was made of; nullptr where there are no boundaries.
    [[nodiscard]] const workspace::Kartengrenzen* grenzen() const noexcept { return m_grenzen.get(); }
    [[nodiscard]] const render::Kartenthema& thema() const noexcept { return m_thema; }
    [[nodiscard]] const std::vector<models::Atlaszeile>& zeilen() const noexcept { return m_zeilen; }
    [[nodiscard]] const models::Wertkontext& kontext() const noexcept { return m_kontext; }
    [[nodiscard]] QStringList hinweis(RaumId raum) const;
    [[nodiscard]] render::Rangfolge rangfolge() const;
    [[nodiscard]] render::Verlauf verlauf() const;
    [[nodiscard]] workspace::Anfrage anfrage() const;

    /// Places and layers over every map of the Atlas; nullptr where there are none.
    [[nodiscard]] const std::shared_ptr<const render::Kartenauflage>& auflage() const noexcept {
        return m_auflage;
    }
    void setAuflage(std::shared_ptr<const render::Kartenauflage> auflage);

    /// The Periode `steps` after (or before) the present one; stays inside what there is. False at the end.
    bool stepPeriode(int steps);
    void setPeriodenindex(std::size_t index);

Q_SIGNALS:
    void geometrieChanged();
    /// Figures, classes, colours, Periode: whatever the views show.
    void sichtChanged();
    void auflageChanged();

private:
    struct Grenzstand {
        workspace::KartengrenzenPtr grenzen;
        std::shared_ptr<const render::Kartengeometrie> geometrie;
    };

    void connectStore();
    void forget();
    void chooseDefaults();
    void update();
    void updateLater();
    [[nodiscard]] Status compute();
    [[nodiscard]] std::optional<Periode> periodeFor(const workspace::Werteblock& block) const;
    void findGeometrie(const std::string& day);
    void findGebiet();

    Umgebung& m_umgebung;
    QObject* m_verbindungen = nullptr;  ///< context of the connections to the open store
    QTimer m_later;
    bool m_updating = false;
    std::optional<workspace::Kartensicht> m_sicht;
    std::optional<Error> m_problem;
    std::optional<Error> m_kartenproblem;
    std::map<EbeneId, std::vector<Grenzstand>> m_grenzstaende;
    workspace::KartengrenzenPtr m_grenzen;
    std::shared_ptr<const render::Kartengeometrie> m_geometrie;
    workspace::WerteblockPtr m_gebiet;                   ///< the same question for the whole territory
    std::vector<workspace::WerteblockPtr> m_referenzen;  ///< and for Land and Bund
    render::Kartenthema m_thema;
    std::shared_ptr<const render::Kartenauflage> m_auflage;
    std::vector<models::Atlaszeile> m_zeilen;
    std::unordered_map<RaumId, std::size_t> m_zeileVon;
    models::Wertkontext m_kontext;
    std::optional<Periode> m_wunsch;  ///< the Periode chosen last by hand, for Indikatoren that have it
};

}  // namespace isp::gui
