// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spaltenleser.h"

#include "base/codes.h"
#include "exchange/beschnitt.h"
#include "exchange/codes.h"
#include "exchange/kopf.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace isp::exchange {

namespace {

constexpr std::size_t kProgressRows = 1024;

std::vector<std::size_t> valueColumns(const Spaltenplan& plan) {
    std::vector<std::size_t> columns;
    for (const auto& w : plan.werte)
        columns.push_back(w.spalte);
    return columns;
}

/// Reads row after row along a plan.
class Spaltenleser {
public:
    Spaltenleser(const Quelle& quelle, const Spaltenplan& plan, Sammler& sammler)
        : m_quelle(quelle),
          m_raster(quelle.raster()),
          m_plan(plan),
          m_sammler(sammler) {
        const auto dezimal =
            decideDezimal(m_raster, valueColumns(plan), plan.ersteZeile, plan.endeZeile, plan.schreibweise);
        for (std::size_t i = 0; i < plan.werte.size(); ++i)
            m_regeln.push_back({dezimal[i], plan.amtlich && isSkaliert(plan.werte[i].reihe.einheit)});
        m_tabellenperiode = plan.tabellenperiode;
        const auto timed = std::count_if(plan.werte.begin(), plan.werte.end(),
                                         [](const Wertspalte& w) { return w.periode.has_value(); });
        m_columnsTimed = timed > 0;
        m_mixed = m_columnsTimed && timed < std::ssize(plan.werte);
    }

    Status run() {
        m_sammler.reserve((m_plan.endeZeile - m_plan.ersteZeile) * m_plan.werte.size());
        for (std::size_t row = m_plan.ersteZeile; row < m_plan.endeZeile; ++row) {
            if ((row - m_plan.ersteZeile) % kProgressRows == 0) {
                if (m_quelle.progress.canceled()) return makeError(isp::codes::kCanceled);
                m_quelle.progress.at(static_cast<double>(row) / static_cast<double>(m_plan.endeZeile));
            }
            readRow(row);
        }
        if (!m_withoutPeriode) return {};
        if (m_sammler.tabelle().zellen.size() == 0)
            return makeError(codes::kNoPeriode).at(m_quelle.location(*m_withoutPeriode));
        m_sammler.issue(Severity::kRefused, codes::kNoPeriode, {}, *m_withoutPeriode);
        return {};
    }

private:
    void readRow(std::size_t row) {
        if (m_raster.columns(row) == 0) return;
        const auto key =
            m_plan.schluessel ? trimmed(m_raster.cell(row, *m_plan.schluessel)) : std::string_view();
        const auto name = m_plan.name ? m_raster.cell(row, *m_plan.name) : std::string_view();
        if (!rowHoldsFigures(row)) return readTextRow(row);
        if (m_sammler.refuseTooLong(row, m_plan.breite)) return;
        if (m_raster.columns(row) <= m_plan.werte.back().spalte && !m_quelle.datei.isTabellenkalkulation())
            m_sammler.noteTooShort(row, m_plan.breite);
        if (key.empty() && (m_plan.schluessel || trimmed(name).empty()))
            return m_sammler.issue(Severity::kNote, codes::kRowWithoutKey, {}, static_cast<long>(row));
        if (m_plan.schluessel && !isSchluessel(key))
            return m_sammler.issue(Severity::kRefused, codes::kBadKey, {abbreviated(key)},
                                   static_cast<long>(row), static_cast<long>(*m_plan.schluessel));
        if (!takePeriode(row)) return;
        ++m_sammler.tabelle().datenzeilen;
        readFigures(row, m_sammler.ort(key, name, row), kombinationOf(row));
    }

    [[nodiscard]] bool rowHoldsFigures(std::size_t row) const {
        return std::any_of(m_plan.werte.begin(), m_plan.werte.end(), [&](const Wertspalte& w) {
            return !trimmed(m_raster.cell(row, w.spalte)).empty();
        });
    }

    /// A row without figures: blank, a place without any, a period that holds for what follows, or a remark.
    void readTextRow(std::size_t row) {
        const auto filled = filledCells(m_raster, row);
        if (filled != 1) return;
        const auto text = trimmed(m_raster.cell(row, 0));
        if (text.empty()) return;
        if (const auto periode = periodeOf(text); periode && !m_plan.periode) {
            m_tabellenperiode = periode;
            return;
        }
        if (!isSchluessel(text))
            m_sammler.issue(Severity::kNote, codes::kTextRow, {abbreviated(text)}, static_cast<long>(row), 0);
    }

    [[nodiscard]] bool takePeriode(std::size_t row) {
        if (!m_plan.periode) return true;
        const auto text = m_raster.cell(row, *m_plan.periode);
        if (m_zeilenperiode && text == m_periodeText) return true;
        const auto periode = periodeOf(text);
        if (!periode) {
            m_sammler.issue(Severity::kRefused, codes::kBadPeriode, {abbreviated(text)},
                            static_cast<long>(row), static_cast<long>(*m_plan.periode));
            return false;
        }
        m_zeilenperiode = periode;
        m_periodeText = text;
        return true;
    }

    /// What one combination of Ausprägungen in the row makes of the columns of figures.
    struct Kombination {
        std::vector<std::uint32_t> reihen;  ///< per column
        bool distinct = true;               ///< no two columns have the same series and Periode
    };

    const Kombination& kombinationOf(std::size_t row) {
        std::string texts;
        for (const auto& m : m_plan.merkmale)
            texts.append(trimmed(m_raster.cell(row, m.spalte))).append("\x1f");
        const auto [found, isNew] = m_kombinationen.try_emplace(std::move(texts));
        if (isNew) found->second = makeKombination(row);
        return found->second;
    }

    [[nodiscard]] Kombination makeKombination(std::size_t row) {
        Kombination made;
        made.distinct = !m_mixed;
        std::set<std::pair<std::uint32_t, std::int32_t>> seen;
        for (const auto& w : m_plan.werte) {
            auto reihe = w.reihe;
            for (const auto& m : m_plan.merkmale) {
                const auto text = trimmed(m_raster.cell(row, m.spalte));
                if (!isInsgesamt(text)) reihe.merkmale.emplace_back(m.code, oneLine(text));
            }
            made.reihen.push_back(m_sammler.reihe(reihe));
            const bool isNew = seen.emplace(made.reihen.back(), w.periode ? w.periode->code() : 0).second;
            made.distinct = made.distinct && isNew;
        }
        return made;
    }

    /// True where no row before had the same place, Periode and Ausprägungen. Two different rows may be taken
    /// for the same here (hash): then each figure is looked up, no more.
    [[nodiscard]] bool isNewRow(std::uint32_t ort, std::uint32_t firstReihe) {
        const auto periode = m_zeilenperiode ? m_zeilenperiode : m_tabellenperiode;
        const auto code = static_cast<std::uint64_t>(periode && !m_columnsTimed ? periode->code() : 0);
        return m_rows.insert(((code * 0x9e3779b97f4a7c15ULL) ^ firstReihe) * 0xff51afd7ed558ccdULL + ort)
            .second;
    }

    void readFigures(std::size_t row, std::uint32_t ort, const Kombination& kombination) {
        const bool isNew = isNewRow(ort, kombination.reihen.front()) && kombination.distinct;
        for (std::size_t i = 0; i < m_plan.werte.size(); ++i) {
            const auto& column = m_plan.werte[i];
            const auto text = m_raster.cell(row, column.spalte);
            const auto inhalt = parseZelle(text, m_regeln[i]);
            if (inhalt.art == Zellart::kLeer) continue;
            const auto& periode = column.periode    ? column.periode
                                  : m_zeilenperiode ? m_zeilenperiode
                                                    : m_tabellenperiode;
            if (!periode) {
                if (!m_withoutPeriode) m_withoutPeriode = static_cast<long>(row);
                continue;
            }
            if (inhalt.art == Zellart::kWert)
                m_sammler.noteGuess(m_regeln[i].dezimal, text, row, column.spalte);
            m_sammler.add({kombination.reihen[i], ort, periode->code(), row, column.spalte}, inhalt, text,
                          isNew);
        }
    }

    const Quelle& m_quelle;
    const Raster& m_raster;
    const Spaltenplan& m_plan;
    Sammler& m_sammler;
    std::vector<Zellregeln> m_regeln;
    bool m_columnsTimed = false;  ///< some columns of figures name their Periode
    bool m_mixed = false;         ///< and others do not
    std::map<std::string, Kombination> m_kombinationen;
    std::unordered_set<std::uint64_t> m_rows;
    std::optional<Periode> m_tabellenperiode;
    std::optional<Periode> m_zeilenperiode;
    std::string m_periodeText;
    std::optional<long> m_withoutPeriode;  ///< first row whose Periode nothing tells
};

void describeColumns(const Spaltenplan& plan, std::vector<std::string>& rollen) {
    rollen.assign(plan.breite, {});
    const auto set = [&](std::optional<std::size_t> column, std::string text) {
        if (column && *column < rollen.size()) rollen[*column] = std::move(text);
    };
    set(plan.schluessel, "Schlüssel");
    set(plan.name, "Name");
    set(plan.periode, "Periode");
    for (const auto& m : plan.merkmale)
        set(m.spalte, "Merkmal " + m.code);
    for (const auto& w : plan.werte)
        set(w.spalte, w.rolle);
}

}  // namespace

Schreibweise schreibweiseOf(const Rohdatei& datei, bool amtlich) {
    if (datei.isTabellenkalkulation()) return Schreibweise::kTypisiert;
    if (amtlich) return Schreibweise::kAmtlich;
    return datei.trennzeichen == "," ? Schreibweise::kKommaGetrennt : Schreibweise::kFrei;
}

std::vector<Dezimal> decideDezimal(const Raster& raster, const std::vector<std::size_t>& columns,
                                   std::size_t from, std::size_t to, Schreibweise schreibweise) {
    Dezimalpruefung pruefung(columns.size(), schreibweise);
    for (std::size_t row = from; row < to; ++row)
        for (std::size_t i = 0; i < columns.size(); ++i)
            pruefung.add(i, raster.cell(row, columns[i]));
    return pruefung.decide();
}

Status readSpalten(const Quelle& quelle, const Spaltenplan& plan, Sammler& sammler) {
    describeColumns(plan, sammler.tabelle().spaltenrollen);
    if (plan.werte.empty()) return makeError(codes::kNoData).at(quelle.location());
    return Spaltenleser(quelle, plan, sammler).run();
}

}  // namespace isp::exchange
