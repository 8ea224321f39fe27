// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/periode.h"
#include "workspace/kartensicht.h"

#include <QObject>
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

    void setCode(const std::string& code, Merkmalwahl merkmale = {});
    /// Marked Räume belong to a level: they are forgotten.
    void setEbene(EbeneId ebene);
    void setPeriode(const std::optional<Periode>& periode);
    void setKlassenwahl(const Klassenwahl& wahl);
    void setStand(const std::optional<LieferungId>& stand);
    void setGebietsstand(const std::string& isoDate);
    void setPalette(const std::string& palette);
    void setHover(std::optional<RaumId> raum);
    /// A click: `add` (Ctrl) toggles the Raum, otherwise it becomes the only one.
    void waehle(RaumId raum, bool add);
    void setRaeume(std::set<RaumId> raeume);
    /// Esc: takes the marking back one step; nothing marked stays nothing.
    void stepBack();

Q_SIGNALS:
    void codeChanged();  ///< or the Ausprägungen
    void ebeneChanged();
    void periodeChanged();
    void darstellungChanged();
    void standChanged();  ///< or the Gebietsstand
    void raeumeChanged();
    void hoverChanged();

private:
    std::string m_code;
    Merkmalwahl m_merkmale;
    EbeneId m_ebene;
    std::optional<Periode> m_periode;
    std::set<RaumId> m_raeume;
    std::vector<std::set<RaumId>> m_vorher;
    std::optional<RaumId> m_hover;
    Klassenwahl m_klassenwahl;
    std::string m_palette = "blau";
    std::optional<LieferungId> m_stand;
    std::string m_gebietsstand;
};

}  // namespace isp::workspace
