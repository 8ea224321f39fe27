// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/indexrechnung.h"

#include "analysis/codes.h"
#include "domain/text.h"
#include "workspace/importpruefung.h"
#include "workspace/indexcodes.h"
#include "workspace/luecken.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <set>
#include <utility>

namespace isp::workspace {

namespace {

constexpr std::size_t kMindestraeume = 3;

Error atPart(Error error, std::size_t number) {
    Location where;
    where.field = "teil_" + std::to_string(number);
    return std::move(error).at(std::move(where));
}

std::string label(const Werteblock& block, const Indexbestandteil& part) {
    std::string out = block.name;
    for (const auto& [merkmal, auspraegung] : part.merkmale)
        out += ", " + auspraegung;
    return out;
}

/// Where a part has its figure for a Periode: what holds until the next one holds for later Perioden too.
std::optional<std::size_t> indexIn(const Werteblock& block, const Periode& periode) {
    if (const auto found = block.index(periode)) return found;
    if (!block.fortgeltend) return std::nullopt;
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < block.perioden.size(); ++i)
        if (block.perioden[i].lastDay() <= periode.lastDay()) last = i;
    return last;
}

class Indexrechner {
public:
    Indexrechner(Werkbank& werkbank, const Indexbeschreibung& beschreibung)
        : m_w(werkbank),
          m_bestand(werkbank.bestand()) {
        m_out.beschreibung = beschreibung;
    }

    Result<Indexrechnung> rechne() {
        ISP_CHECK(findEbene());
        ISP_CHECK(readParts());
        makeRows();
        ISP_CHECK(findPeriode());
        fillFigures();
        ISP_CHECK(rechneStatus());
        if (m_out.beschreibung.dynamik > 0) rechneDynamik();
        return std::move(m_out);
    }

private:
    Status findEbene() {
        const auto& code = m_out.beschreibung.raumebene;
        if (m_bestand.raeume().empty()) return makeError(codes::kNoRaeume);
        const auto* ebene = code.empty() ? m_bestand.analyseEbene() : m_bestand.ebene(code);
        if (ebene == nullptr) return unknownEbene(m_bestand, code);
        m_out.ebene = ebene->id;
        m_plural = ebene->plural;
        return {};
    }

    Status readParts() {
        const auto& parts = m_out.beschreibung.teile;
        if (parts.empty()) return makeError(analysis::codes::kIndexNoParts);
        for (std::size_t j = 0; j < parts.size(); ++j) {
            const auto& part = parts[j];
            if (std::count_if(parts.begin(), parts.end(), [&](const Indexbestandteil& other) {
                    return equalsNoCase(other.code, part.code) && other.merkmale == part.merkmale;
                }) > 1)
                return atPart(makeError(codes::kIndexTeilDoppelt, {part.code}), j + 1);
            if (part.richtung == Richtung::kNeutral)
                return atPart(makeError(codes::kIndexTeilRichtung, {part.code}), j + 1);
            auto block = m_w.auswertung().werte({part.code, m_out.ebene, part.merkmale, {}});
            if (!block) return atPart(std::move(block).error(), j + 1);
            Indexteilangabe angabe;
            angabe.block = *block;
            angabe.code = angabe.block->code;
            angabe.name = label(*angabe.block, part);
            angabe.einheit = angabe.block->einheit;
            angabe.nachkommastellen = angabe.block->nachkommastellen;
            angabe.hochSchlecht = part.richtung == Richtung::kHochSchlecht;
            angabe.gewicht = part.gewicht;
            angabe.erfunden = angabe.block->erfunden;
            m_out.teile.push_back(std::move(angabe));
        }
        return {};
    }

    void makeRows() {
        for (const auto p : eigeneRaeume(m_bestand, m_out.ebene)) {
            Indexzeile row;
            row.raum = p;
            row.einwohner = m_bestand.raeume()[p].einwohner;
            // A Raum whose population nobody knows cannot be said to reach the minimum.
            if (m_out.beschreibung.mindestEinwohner > 0.0 &&
                row.einwohner.value_or(0.0) < m_out.beschreibung.mindestEinwohner)
                row.ausschluss = Indexausschluss::kEinwohner;
            m_out.zeilen.push_back(std::move(row));
        }
    }

    /// The figure of a part; NaN where it is missing or not complete.
    [[nodiscard]] double figure(const Indexteilangabe& teil, std::optional<std::size_t> at,
                                Position raum) const {
        const auto column = teil.block->spalte(raum);
        if (!at || !column) return kFehlt;
        const auto& zelle = teil.block->zelle(*at, *column);
        return zelle.complete() ? zelle.wert : kFehlt;
    }

    [[nodiscard]] std::size_t completeIn(const Periode& periode) const {
        return static_cast<std::size_t>(std::ranges::count_if(m_out.zeilen, [&](const Indexzeile& row) {
            return row.ausschluss == Indexausschluss::kKeiner &&
                   std::ranges::all_of(m_out.teile, [&](const Indexteilangabe& teil) {
                       return std::isfinite(figure(teil, indexIn(*teil.block, periode), row.raum));
                   });
        }));
    }

    Status findPeriode() {
        if (const auto& wanted = m_out.beschreibung.periode; !wanted.empty()) {
            const auto periode = Periode::parse(wanted);
            if (!periode) return makeError(codes::kIndexMember, {"periode", "2021, 2021-12-31"});
            for (std::size_t j = 0; j < m_out.teile.size(); ++j)
                if (!indexIn(*m_out.teile[j].block, *periode))
                    return atPart(makeError(codes::kIndexTeilPeriode, {m_out.teile[j].code, wanted}), j + 1);
            m_out.periode = *periode;
            return {};
        }
        std::set<int, std::greater<>> years;
        for (const auto& teil : m_out.teile)
            for (const auto& periode : teil.block->perioden)
                years.insert(periode.year());
        for (const int year : years) {
            if (completeIn(Periode::jahr(year)) < kMindestraeume) continue;
            m_out.periode = Periode::jahr(year);
            return {};
        }
        return makeError(codes::kIndexPeriode, {m_plural});
    }

    void fillFigures() {
        m_index.clear();
        for (auto& teil : m_out.teile) {
            m_index.push_back(*indexIn(*teil.block, m_out.periode));
            teil.periode = teil.block->perioden[m_index.back()];
        }
        for (auto& row : m_out.zeilen) {
            for (std::size_t j = 0; j < m_out.teile.size(); ++j) {
                row.rohwerte.push_back(figure(m_out.teile[j], m_index[j], row.raum));
                if (!std::isfinite(row.rohwerte.back())) row.fehlend.push_back(j);
            }
            if (row.ausschluss == Indexausschluss::kKeiner && !row.fehlend.empty())
                row.ausschluss = Indexausschluss::kFehlt;
        }
    }

    /// One column per part of what `pick` takes from the rows; NaN for the Räume that are left out.
    template <typename Pick>
    Result<analysis::Indexergebnis> rechneAus(Pick&& pick) const {
        std::vector<std::vector<double>> columns(m_out.teile.size());
        for (const auto& row : m_out.zeilen)
            for (std::size_t j = 0; j < columns.size(); ++j)
                columns[j].push_back(row.ausschluss == Indexausschluss::kKeiner ? pick(row)[j] : kFehlt);
        std::vector<analysis::Indexteil> teile;
        for (std::size_t j = 0; j < columns.size(); ++j)
            teile.push_back({columns[j], m_out.teile[j].hochSchlecht, m_out.beschreibung.teile[j].gewicht});
        auto result = analysis::berechneIndex(teile, m_out.beschreibung.methode);
        if (!result) return named(std::move(result).error());
        return result;
    }

    /// The same error with the code of the part instead of its number.
    [[nodiscard]] Error named(Error error) const {
        const bool constant = error.code == analysis::codes::kIndexConstant;
        if (!constant && error.code != analysis::codes::kIndexDirection &&
            error.code != analysis::codes::kIndexWeight)
            return error;
        const auto number = static_cast<std::size_t>(std::stoul(error.args.at(0)));
        if (number == 0) return makeError(codes::kIndexSummeKonstant);
        if (error.code == analysis::codes::kIndexWeight) return atPart(std::move(error), number);
        const auto& code = m_out.teile[number - 1].code;
        return atPart(makeError(constant ? codes::kIndexTeilKonstant : codes::kIndexTeilGegen, {code}),
                      number);
    }

    Status rechneStatus() {
        ISP_TRY(const auto result,
                rechneAus([](const Indexzeile& row) -> const auto& { return row.rohwerte; }));
        m_out.n = result.n;
        m_out.varianten = result.varianten;
        for (std::size_t i = 0; i < m_out.zeilen.size(); ++i)
            m_out.zeilen[i].status = result.raeume[i];
        const auto shares = analysis::indexanteile(result);
        const auto ties = analysis::indexzusammenhaenge(result);
        for (std::size_t j = 0; j < m_out.teile.size(); ++j) {
            m_out.teile[j].gewicht = result.gewichte[j];
            m_out.teile[j].anteil = shares[j];
            m_out.teile[j].zusammenhang = ties[j];
        }
        return {};
    }

    void change(Indexzeile& row, const Periode& before) const {
        for (std::size_t j = 0; j < m_out.teile.size(); ++j) {
            const auto& teil = m_out.teile[j];
            const auto then = indexIn(*teil.block, before);
            const double old = figure(teil, then, row.raum);
            row.veraenderungen.push_back(row.rohwerte[j] - old);
            if (row.ausschluss != Indexausschluss::kKeiner) continue;
            const auto column = teil.block->spalte(row.raum);
            if (!std::isfinite(row.veraenderungen[j])) {
                row.dynamikausschluss = Dynamikausschluss::kFehlt;
            } else if (column && teil.block->bruchZwischen(*then, m_index[j], *column) != nullptr) {
                row.veraenderungen[j] = kFehlt;
                row.dynamikausschluss = Dynamikausschluss::kBruch;
            }
        }
    }

    void rechneDynamik() {
        const auto before = frueher(m_out.periode, m_out.beschreibung.dynamik);
        m_out.vorher = before;
        for (auto& row : m_out.zeilen)
            change(row, before);
        const bool any = std::ranges::any_of(m_out.zeilen, [](const Indexzeile& row) {
            return row.ausschluss == Indexausschluss::kKeiner &&
                   row.dynamikausschluss == Dynamikausschluss::kKeiner;
        });
        if (!any) {
            m_out.dynamikproblem = makeError(codes::kIndexOhneVorher, {before.toString()});
            return;
        }
        auto result = rechneAus([](const Indexzeile& row) -> const auto& { return row.veraenderungen; });
        if (!result) {
            m_out.dynamikproblem = std::move(result).error();
            return;
        }
        m_out.nDynamik = result->n;
        for (std::size_t i = 0; i < m_out.zeilen.size(); ++i) {
            if (std::isnan(result->raeume[i].index)) continue;
            m_out.zeilen[i].dynamikindex = result->raeume[i].index;
            m_out.zeilen[i].dynamik = analysis::dynamikklasse(result->raeume[i].index);
        }
    }

    Werkbank& m_w;
    const Bestand& m_bestand;
    std::string m_plural;
    std::vector<std::size_t> m_index;  ///< per part: of its Periode
    Indexrechnung m_out;
};

/// `number` counted from 0 over all years.
std::pair<int, int> split(int number, int perYear) {
    return {number / perYear, number % perYear + 1};
}

}  // namespace

Result<Indexrechnung> rechneIndex(Werkbank& werkbank, const Indexbeschreibung& beschreibung) {
    return Indexrechner(werkbank, beschreibung).rechne();
}

Periode frueher(const Periode& periode, int perioden) {
    const int year = periode.year();
    const auto back = [&](int perYear) {
        const auto [y, part] = split(year * perYear + periode.part() - 1 - perioden, perYear);
        return std::pair(std::max(y, 1), part);
    };
    switch (periode.art()) {
        case PeriodeArt::kQuartal: {
            const auto [y, part] = back(4);
            return Periode::quartal(y, part);
        }
        case PeriodeArt::kHalbjahr: {
            const auto [y, part] = back(2);
            return Periode::halbjahr(y, part);
        }
        case PeriodeArt::kMonat: {
            const auto [y, part] = back(12);
            return Periode::monat(y, part);
        }
        case PeriodeArt::kStichtag: {
            // The last of February stands for itself.
            const int day = periode.part() == 2 ? std::min(periode.day(), 28) : periode.day();
            return Periode::stichtag(std::max(year - perioden, 1), periode.part(), day);
        }
        case PeriodeArt::kJahr:
            break;
    }
    return Periode::jahr(std::max(year - perioden, 1));
}

const char* toText(analysis::Statusklasse klasse) noexcept {
    static constexpr std::array kWorte{"", "hoch", "mittel", "niedrig", "sehr niedrig"};
    return kWorte[static_cast<std::size_t>(klasse)];
}

const char* toText(analysis::Dynamikklasse klasse) noexcept {
    static constexpr std::array kWorte{"", "positiv", "stabil", "negativ"};
    return kWorte[static_cast<std::size_t>(klasse)];
}

}  // namespace isp::workspace
