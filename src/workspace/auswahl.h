// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/periode.h"
#include "workspace/kartensicht.h"

#include <QObject>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace isp::workspace {

/// The one selection all views share: what, where, when, and which Räume are marked. Map, chart, ranking and
/// table read it and write it; a change is announced once, only where something differs.
class Auswahl : public QObject {
    Q_OBJECT

public:
    using Merkmalwahl = std::vector<std::pair<std::string, std::string>>;

    /// What the pages of the Atlas have set, by `page.setting` (`diagramme.art`).
    using Einstellungen = std::map<std::string, std::string>;

    using QObject::QObject;

    [[nodiscard]] const std::string& code() const noexcept { return m_code; }
    /// Chosen Ausprägungen of a Kennzahl, as an Anfrage takes them; empty = the total.
    [[nodiscard]] const Merkmalwahl& merkmale() const noexcept { return m_merkmale; }
    [[nodiscard]] EbeneId ebene() const noexcept { return m_ebene; }
    [[nodiscard]] const std::optional<Periode>& periode() const noexcept { return m_periode; }
    [[nodiscard]] const std::set<RaumId>& raeume() const noexcept { return m_raeume; }
    [[nodiscard]] std::optional<RaumId> hover() const noexcept { return m_hover; }
    [[nodiscard]] const Klassenwahl& klassenwahl() const noexcept { return m_klassenwahl; }
    [[nodiscard]] const std::string& palette() const noexcept { return m_palette; }

    /// The Lieferung figures are asked as of; nullopt = what counts today.
    [[nodiscard]] const std::optional<LieferungId>& stand() const noexcept { return m_stand; }

    /// ISO day on whose territory earlier figures are shown; empty = as delivered.
    [[nodiscard]] const std::string& gebietsstand() const noexcept { return m_gebietsstand; }

    /// The only Räume shown; empty = all of the level.
    [[nodiscard]] const std::set<RaumId>& filter() const noexcept { return m_filter; }

    /// The page of the Atlas that is shown; `karte` in the beginning.
    [[nodiscard]] const std::string& seite() const noexcept { return m_seite; }
    [[nodiscard]] const Einstellungen& einstellungen() const noexcept { return m_einstellungen; }
    /// `vorgabe` where nothing is set.
    [[nodiscard]] std::string einstellung(const std::string& schluessel,
                                          const std::string& vorgabe = {}) const;

    void setCode(const std::string& code, Merkmalwahl merkmale = {});
    /// Marked Räume belong to a level: they are forgotten.
    void setEbene(EbeneId ebene);
    void setPeriode(const std::optional<Periode>& periode);
    void setKlassenwahl(const Klassenwahl& wahl);
    void setStand(const std::optional<LieferungId>& stand);
    void setGebietsstand(const std::string& isoDate);
    void setPalette(const std::string& palette);
    void setSeite(const std::string& seite);
    /// An empty value takes the setting back to its default.
    void setEinstellung(const std::string& schluessel, const std::string& wert);
    void setEinstellungen(Einstellungen einstellungen);
    void setHover(std::optional<RaumId> raum);
    /// A click: `add` (Ctrl) toggles the Raum, otherwise it becomes the only one.
    void waehle(RaumId raum, bool add);
    void setRaeume(std::set<RaumId> raeume);
    /// Shows only these; marks of others are forgotten. Empty = all.
    void setFilter(std::set<RaumId> raeume);
    /// Esc: takes marking or filter back one step; a new Raumebene begins anew.
    void stepBack();

Q_SIGNALS:
    void codeChanged();  ///< or the Ausprägungen
    void ebeneChanged();
    void periodeChanged();
    void darstellungChanged();
    void standChanged();  ///< or the Gebietsstand
    void raeumeChanged();
    void filterChanged();
    void hoverChanged();
    void seiteChanged();
    void einstellungenChanged();

private:
    std::string m_code;
    Merkmalwahl m_merkmale;
    EbeneId m_ebene;
    std::optional<Periode> m_periode;
    std::set<RaumId> m_raeume;
    struct Schritt {
        std::set<RaumId> raeume, filter;
    };
    void remember();

    std::set<RaumId> m_filter;
    std::vector<Schritt> m_vorher;
    std::optional<RaumId> m_hover;
    Klassenwahl m_klassenwahl;
    std::string m_palette = "blau";
    std::optional<LieferungId> m_stand;
    std::string m_gebietsstand;
    std::string m_seite = "karte";
    Einstellungen m_einstellungen;
};

}  // namespace isp::workspace
