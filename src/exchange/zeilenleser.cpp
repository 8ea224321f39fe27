// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zeilenleser.h"

#include "base/codes.h"
#include "domain/text.h"
#include "exchange/beschnitt.h"
#include "exchange/codes.h"
#include "exchange/kopf.h"

#include <map>
#include <unordered_map>

namespace isp::exchange {

namespace {

constexpr std::size_t kProgressRows = 4096;

/// The series of a row.
struct Zeilenreihe {
    std::uint32_t index = 0;
    bool nullIstWenig = false;
};

class Zeilenleser {
public:
    Zeilenleser(const Quelle& quelle, const Zeilenplan& plan, Sammler& sammler)
        : m_quelle(quelle),
          m_raster(quelle.raster()),
          m_plan(plan),
          m_sammler(sammler) {
        m_dezimal =
            decideDezimal(m_raster, {plan.wert}, plan.ersteZeile, m_raster.rows(), plan.schreibweise).front();
        if (plan.tabellenperiode) m_periode = plan.tabellenperiode->code();
    }

    Status run() {
        m_sammler.reserve(m_raster.rows());
        for (std::size_t row = m_plan.ersteZeile; row < m_raster.rows(); ++row) {
            if (row % kProgressRows == 0) {
                if (m_quelle.progress.canceled()) return makeError(isp::codes::kCanceled);
                m_quelle.progress.at(static_cast<double>(row) / static_cast<double>(m_raster.rows()));
            }
            readRow(row);
        }
        return {};
    }

private:
    [[nodiscard]] std::string_view cell(std::size_t row, std::optional<std::size_t> column) const {
        return column ? trimmed(m_raster.cell(row, *column)) : std::string_view();
    }

    void refuse(Code code, std::string_view text, std::size_t row, std::size_t column) {
        m_sammler.issue(Severity::kRefused, code, {abbreviated(text)}, static_cast<long>(row),
                        static_cast<long>(column));
    }

    void readRow(std::size_t row) {
        const auto figure = cell(row, m_plan.wert);
        const auto zeichen = cell(row, m_plan.zeichen);
        if (m_sammler.refuseTooLong(row, m_plan.breite)) return;
        if (figure.empty() && zeichen.empty()) return readEmptyRow(row);
        const auto key = cell(row, m_plan.schluessel);
        if (key.empty() && cell(row, m_plan.name).empty())
            // In an official table it is a total; in anybody's list a figure would be lost.
            return m_sammler.issue(m_plan.amtlich ? Severity::kNote : Severity::kRefused,
                                   codes::kRowWithoutKey, {}, static_cast<long>(row));
        if (!key.empty() && !isSchluessel(key)) return refuse(codes::kBadKey, key, row, m_plan.schluessel);
        if (!takePeriode(row) || !takeReihe(row)) return;
        ++m_sammler.tabelle().datenzeilen;
        readFigure(row, key, figure, zeichen);
    }

    void readEmptyRow(std::size_t row) {
        const auto filled = filledCells(m_raster, row);
        if (filled > 1 && m_raster.columns(row) <= m_plan.wert && !m_quelle.datei.isTabellenkalkulation())
            return m_sammler.noteTooShort(row, m_plan.breite);
        if (filled != 1) return;
        const auto text = cell(row, 0);
        if (!text.empty() && !isSchluessel(text))
            m_sammler.issue(Severity::kNote, codes::kTextRow, {abbreviated(text)}, static_cast<long>(row), 0);
    }

    [[nodiscard]] bool takePeriode(std::size_t row) {
        if (!m_plan.periode) return true;
        const auto text = cell(row, m_plan.periode);
        if (!m_periodeText.empty() && text == m_periodeText) return true;
        const auto periode = periodeOf(text);
        if (!periode) {
            refuse(codes::kBadPeriode, text, row, *m_plan.periode);
            return false;
        }
        m_periode = periode->code();
        m_periodeText = text;
        return true;
    }

    /// Finds the series of the row; most rows name that of the row before.
    [[nodiscard]] bool takeReihe(std::size_t row) {
        m_combination.clear();
        for (const auto column : {m_plan.kennzahlCode, m_plan.kennzahlText, m_plan.einheit})
            m_combination.append(cell(row, column)).append("\x1f");
        for (const auto& m : m_plan.merkmale)
            m_combination.append(cell(row, m.spalte)).append("\x1f");
        if (m_combination == m_lastCombination) return true;
        const auto known = m_reihen.find(m_combination);
        if (known != m_reihen.end()) {
            m_lastCombination = m_combination;
            m_reihe = known->second;
            return true;
        }
        const auto reihe = reiheOf(row);
        if (reihe.kennzahlCode.empty() && reihe.kennzahlText.empty()) {
            m_sammler.issue(Severity::kRefused, codes::kRowWithoutKennzahl, {}, static_cast<long>(row),
                            static_cast<long>(m_plan.kennzahlCode.value_or(m_plan.kennzahlText.value_or(0))));
            return false;
        }
        m_reihe = {m_sammler.reihe(reihe), m_plan.amtlich && isSkaliert(reihe.einheit)};
        m_reihen.emplace(m_combination, m_reihe);
        m_lastCombination = m_combination;
        return true;
    }

    [[nodiscard]] Tabellenreihe reiheOf(std::size_t row) {
        Tabellenreihe reihe;
        const auto code = cell(row, m_plan.kennzahlCode);
        if (isCode(code)) reihe.kennzahlCode = m_codes.try_emplace(toLower(code), code).first->second;
        reihe.kennzahlText = cell(row, m_plan.kennzahlText);
        if (reihe.kennzahlText.empty())
            reihe.kennzahlText = reihe.kennzahlCode.empty() ? oneLine(code) : reihe.kennzahlCode;
        if (reihe.kennzahlText.empty()) reihe.kennzahlText = m_plan.kennzahl;
        reihe.einheit = cell(row, m_plan.einheit);
        for (const auto& m : m_plan.merkmale)
            if (const auto text = cell(row, m.spalte); !isInsgesamt(text))
                reihe.merkmale.emplace_back(m.code, oneLine(text));
        return reihe;
    }

    void readFigure(std::size_t row, std::string_view key, std::string_view figure,
                    std::string_view zeichen) {
        const auto urteil = applyZeichen(parseZelle(figure, {m_dezimal, m_reihe.nullIstWenig}),
                                         isFinal(zeichen) ? "" : zeichen);
        if (urteil.unbekannt) return refuse(codes::kUnknownZeichen, zeichen, row, *m_plan.zeichen);
        if (urteil.widerspruch) {
            const bool kept = urteil.inhalt.art == Zellart::kWert;
            m_sammler.issue(kept ? Severity::kWarning : Severity::kRefused, codes::kZeichenContradicts,
                            {abbreviated(figure), abbreviated(zeichen)}, static_cast<long>(row),
                            static_cast<long>(*m_plan.zeichen));
        }
        if (urteil.inhalt.art == Zellart::kWert) m_sammler.noteGuess(m_dezimal, figure, row, m_plan.wert);
        const auto ort = m_sammler.ort(key, cell(row, m_plan.name), row);
        m_sammler.add({m_reihe.index, ort, m_periode, row, m_plan.wert}, urteil.inhalt, figure);
    }

    /// Official quality signs know `e` for final; it says nothing that is kept.
    [[nodiscard]] bool isFinal(std::string_view zeichen) const { return m_plan.amtlich && zeichen == "e"; }

    const Quelle& m_quelle;
    const Raster& m_raster;
    const Zeilenplan& m_plan;
    Sammler& m_sammler;
    Dezimal m_dezimal;
    std::string m_periodeText;
    std::int32_t m_periode = 0;
    std::map<std::string, std::string> m_codes;  ///< lower case -> as first given
    std::string m_combination;
    std::string m_lastCombination;
    std::unordered_map<std::string, Zeilenreihe> m_reihen;
    Zeilenreihe m_reihe;
};

void describeColumns(const Zeilenplan& plan, std::vector<std::string>& rollen) {
    rollen.assign(plan.breite, {});
    const auto set = [&](std::optional<std::size_t> column, std::string text) {
        if (column && *column < rollen.size()) rollen[*column] = std::move(text);
    };
    set(plan.schluessel, "Schlüssel");
    set(plan.name, "Name");
    set(plan.periode, "Periode");
    set(plan.kennzahlCode, "Kennzahl");
    set(plan.kennzahlText, plan.kennzahlCode ? "Name der Kennzahl" : "Kennzahl");
    set(plan.einheit, "Einheit");
    set(plan.zeichen, "Zeichen");
    set(plan.wert, "Wert");
    for (const auto& m : plan.merkmale)
        set(m.spalte, "Merkmal " + m.code);
}

}  // namespace

Status readZeilen(const Quelle& quelle, const Zeilenplan& plan, Sammler& sammler) {
    describeColumns(plan, sammler.tabelle().spaltenrollen);
    const auto header = plan.ersteZeile - 1;
    for (const auto c : plan.uebergangen)
        sammler.issue(Severity::kNote, codes::kColumnIgnored, {abbreviated(quelle.raster().cell(header, c))},
                      static_cast<long>(header), static_cast<long>(c));
    return Zeilenleser(quelle, plan, sammler).run();
}

}  // namespace isp::exchange
