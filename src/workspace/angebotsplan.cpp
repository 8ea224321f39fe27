// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "exchange/lesen.h"
#include "geo/orte.h"
#include "store/store.h"
#include "workspace/angebotsquelle.h"
#include "workspace/codes.h"
#include "workspace/hintergrund.h"
#include "workspace/kartengrenzen.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <cmath>

/// What a list of Angebote would change, and changing it.
namespace isp::workspace {

namespace {

constexpr double kGleicherOrt = 100.0;  ///< metres within which one name is one Einrichtung

class Planer {
public:
    Planer(Werkbank& werkbank, const Angebotsquelle& quelle, const Angebotszuordnung& zuordnung)
        : m_quelle(quelle),
          m_zuordnung(zuordnung),
          m_crs(kartencrs(werkbank)) {
        if (auto known = werkbank.themen().alle<Angebot>()) m_bekannt = std::move(*known);
        const auto* ebene = werkbank.bestand().analyseEbene();
        if (ebene == nullptr) return;
        if (auto read = readKartengrenzen(werkbank.store(), werkbank.bestand(), ebene->id, Clock::todayIso()))
            m_grenzen = *read;
    }

    Angebotsplan plan() {
        for (const auto& row : m_quelle.zeilen)
            take(row);
        return std::move(m_plan);
    }

private:
    [[nodiscard]] std::string text(const Angebotsquelle::Zeile& row, Angebotsfeld feld) const {
        const int column = m_zuordnung.of(feld);
        if (column < 0 || static_cast<std::size_t>(column) >= row.werte.size()) return {};
        return row.werte[static_cast<std::size_t>(column)];
    }

    [[nodiscard]] Location at(const Angebotsquelle::Zeile& row, Angebotsfeld feld) const {
        return {m_quelle.datei, row.nummer, static_cast<long>(m_zuordnung.of(feld)) + 1, {}};
    }

    /// nullopt where nothing stands there, or no number: then that is said.
    std::optional<double> number(const Angebotsquelle::Zeile& row, Angebotsfeld feld) {
        const auto written = text(row, feld);
        if (written.empty()) return std::nullopt;
        const bool place = feld == Angebotsfeld::kRechtswert || feld == Angebotsfeld::kHochwert;
        // In a German table 1.020 is a thousand and twenty; a coordinate with a point is 10.309 degrees.
        const bool german = written.find(',') != std::string::npos || (!place && !m_quelle.mitOrt);
        auto value = exchange::parseZahl(written, german ? ',' : '.');
        if (!value) value = exchange::parseZahl(written, german ? '.' : ',');
        if (value && (place || *value >= 0.0)) return value;
        m_plan.hinweise.add(Severity::kWarning, codes::kAngebotszahl, {written}, at(row, feld));
        return std::nullopt;
    }

    std::optional<Punkt> place(const Angebotsquelle::Zeile& row) {
        if (row.ort) return row.ort;
        const auto x = number(row, Angebotsfeld::kRechtswert), y = number(row, Angebotsfeld::kHochwert);
        if (!x || !y) return std::nullopt;
        const auto made = geo::ortAus(*x, *y, m_crs);
        if (!made)
            m_plan.hinweise.add(Severity::kWarning, codes::kAngebotsort, {},
                                at(row, Angebotsfeld::kRechtswert));
        return made;
    }

    [[nodiscard]] RaumId raumAt(Punkt p) const {
        if (!m_grenzen) return {};
        for (const auto& area : m_grenzen->gebiete)
            if (contains(area.grenze, p)) return area.raum;
        return {};
    }

    /// The one of that name that stands there; of that name alone where one of the two has no place.
    [[nodiscard]] const Angebot* known(const std::string& name, const std::optional<Punkt>& ort) const {
        for (const auto& a : m_bekannt) {
            if (a.name != name) continue;
            if (!ort || !a.rechtswert || !a.hochwert) return &a;
            if (std::hypot(*a.rechtswert - ort->x, *a.hochwert - ort->y) <= kGleicherOrt) return &a;
        }
        return nullptr;
    }

    void fill(Angebot& angebot, const Angebotsquelle::Zeile& row, const std::optional<Punkt>& ort) {
        const auto put = [](std::string& field, std::string value) {
            if (!value.empty()) field = std::move(value);
        };
        put(angebot.traeger, text(row, Angebotsfeld::kTraeger));
        put(angebot.adresse, text(row, Angebotsfeld::kAdresse));
        if (const auto value = number(row, Angebotsfeld::kKapazitaet)) {
            angebot.kapazitaet = value;
            const auto unit = text(row, Angebotsfeld::kEinheit);
            put(angebot.einheit, unit.empty() ? m_zuordnung.einheit : unit);
        }
        if (const auto value = number(row, Angebotsfeld::kBelegt)) angebot.belegt = value;
        if (!ort) return;
        angebot.rechtswert = std::round(ort->x);
        angebot.hochwert = std::round(ort->y);
        if (const auto raum = raumAt(*ort); raum.valid()) angebot.raum = raum;
    }

    void take(const Angebotsquelle::Zeile& row) {
        const auto name = text(row, Angebotsfeld::kName);
        if (name.empty())
            return m_plan.hinweise.add(Severity::kRefused, codes::kAngebotOhneName, {},
                                       at(row, Angebotsfeld::kName));
        const auto ort = place(row);
        const auto* before = known(name, ort);
        Angebot angebot;
        if (before != nullptr) angebot = *before;
        if (before == nullptr) {
            angebot.name = name;
            angebot.art = m_zuordnung.art;
        }
        fill(angebot, row, ort);
        if (before != nullptr && same(*before, angebot)) {
            ++m_plan.gleich;
            return;
        }
        m_plan.ohneOrt += angebot.rechtswert ? 0 : 1;
        (before == nullptr ? m_plan.neu : m_plan.geaendert).push_back(std::move(angebot));
    }

    [[nodiscard]] static bool same(const Angebot& a, const Angebot& b) {
        const auto told = [](const Angebot& x) {
            return std::tie(x.traeger, x.adresse, x.kapazitaet, x.einheit, x.belegt, x.rechtswert, x.hochwert,
                            x.raum);
        };
        return told(a) == told(b);
    }

    const Angebotsquelle& m_quelle;
    const Angebotszuordnung& m_zuordnung;
    std::string m_crs;
    std::vector<Angebot> m_bekannt;
    KartengrenzenPtr m_grenzen;
    Angebotsplan m_plan;
};

}  // namespace

Angebotsplan planeAngebote(Werkbank& werkbank, const Angebotsquelle& quelle,
                           const Angebotszuordnung& zuordnung) {
    return Planer(werkbank, quelle, zuordnung).plan();
}

Status uebernimmAngebote(Werkbank& werkbank, const Angebotsplan& plan, const QString& schritt) {
    return werkbank.aendere(schritt, [&]() -> Status {
        for (const auto* list : {&plan.neu, &plan.geaendert})
            for (const auto& angebot : *list)
                ISP_CHECK(werkbank.themen().speichere(angebot, schritt));
        return {};
    });
}

}  // namespace isp::workspace
