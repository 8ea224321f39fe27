// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/genesis_kopf.h"

#include "domain/text.h"
#include "exchange/fuss.h"
#include "exchange/kopf.h"

#include <algorithm>

namespace isp::exchange {

namespace {

/// What a header row is about.
enum class Zeilenart {
    kLeer,
    kPeriode,
    kEinheit,
    kUeberschrift,  ///< the same text all over: names the Merkmal of the next row
    kWerte,         ///< Kennzahlen or Ausprägungen
};

struct Kopfzeile {
    std::vector<std::string> texte;  ///< per column of figures
    Zeilenart art = Zeilenart::kLeer;
};

/// The cells of a row; a blank one takes the text on its left (merged cells) where the rows above agree or
/// where the row has no other text.
std::vector<std::string> textsOf(const Raster& raster, std::size_t row, const GenesisKopf& kopf,
                                 const std::vector<Kopfzeile>& above) {
    std::vector<std::string> texts;
    for (auto c = kopf.ersteSpalte; c < kopf.breite; ++c)
        texts.push_back(oneLine(raster.cell(row, c)));
    const bool single = std::count(texts.begin(), texts.end(), std::string()) + 1 == std::ssize(texts);
    for (std::size_t i = 1; i < texts.size(); ++i) {
        const bool sameAbove = std::all_of(above.begin(), above.end(),
                                           [&](const Kopfzeile& k) { return k.texte[i] == k.texte[i - 1]; });
        if (texts[i].empty() && (single || sameAbove)) texts[i] = texts[i - 1];
    }
    return texts;
}

template <typename Predicate>
bool allFilled(const std::vector<std::string>& texts, Predicate predicate) {
    return std::all_of(texts.begin(), texts.end(),
                       [&](const std::string& t) { return t.empty() || predicate(t); });
}

bool isUniform(const std::vector<std::string>& texts) {
    const std::string* first = nullptr;
    for (const auto& text : texts) {
        if (text.empty()) continue;
        if (first != nullptr && text != *first) return false;
        first = &text;
    }
    return true;
}

Zeilenart artOf(const std::vector<std::string>& texts) {
    if (allFilled(texts, [](const std::string&) { return false; })) return Zeilenart::kLeer;
    if (allFilled(texts, [](const std::string& t) { return periodeOf(t).has_value(); }))
        return Zeilenart::kPeriode;
    if (allFilled(texts, isEinheit)) return Zeilenart::kEinheit;
    return isUniform(texts) ? Zeilenart::kUeberschrift : Zeilenart::kWerte;
}

/// A uniform row is a heading only where something follows that it can be the heading of, and where the
/// Kennzahl has been named before; else it is the Kennzahl, or the only Ausprägung, itself.
void settleHeadings(std::vector<Kopfzeile>& rows, bool kennzahlKnown) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].art == Zeilenart::kUeberschrift) {
            const bool varied = i + 1 < rows.size() && rows[i + 1].art == Zeilenart::kWerte;
            if (!varied || !kennzahlKnown) rows[i].art = Zeilenart::kWerte;
        }
        kennzahlKnown = kennzahlKnown || rows[i].art == Zeilenart::kWerte;
    }
}

/// `Arbeitslose` beside `Arbeitslose insgesamt` are one Kennzahl: the groups of a total.
void joinWithTotal(std::vector<std::string>& kennzahlen) {
    static constexpr std::string_view kTotal = " insgesamt";
    const auto all = kennzahlen;
    for (const auto& text : all) {
        if (!toLower(text).ends_with(kTotal)) continue;
        const auto base = text.substr(0, text.size() - kTotal.size());
        std::replace(kennzahlen.begin(), kennzahlen.end(), base, text);
    }
}

std::string codeOfMerkmal(const Kopfzeile* heading, const Kopfzeile& row, const GenesisTitel& titel,
                          std::size_t number) {
    const auto title =
        heading == nullptr ? std::string() : *std::max_element(heading->texte.begin(), heading->texte.end());
    if (!title.empty() && !isUndZwar(title)) return merkmalCode(title);
    if (!title.empty() && titel.personengruppen) return "personengruppe";
    std::vector<std::string_view> texts(row.texte.begin(), row.texte.end());
    if (auto code = merkmalFromAuspraegungen(texts); !code.empty()) return code;
    return title.empty() ? "merkmal_" + std::to_string(number) : "gruppe";
}

std::vector<Kopfzeile> headerRows(const Raster& raster, const GenesisKopf& kopf) {
    std::vector<Kopfzeile> rows;
    for (auto r = kopf.von; r < kopf.bis; ++r) {
        Kopfzeile row{textsOf(raster, r, kopf, rows), Zeilenart::kLeer};
        row.art = artOf(row.texte);
        if (row.art != Zeilenart::kLeer) rows.push_back(std::move(row));
    }
    return rows;
}

/// Takes the header rows one after the other and tells every column what they say about it.
class Kopfdeutung {
public:
    Kopfdeutung(const GenesisKopf& kopf, const GenesisTitel& titel)
        : m_titel(titel),
          m_kennzahlKnown(!titel.kennzahl.empty()) {
        for (auto c = kopf.ersteSpalte; c < kopf.breite; ++c)
            m_columns.push_back({c, {titel.kennzahl, {}, titel.einheit, {}}, {}, {}});
        m_perioden.resize(m_columns.size());
    }

    void take(const Kopfzeile& row) {
        if (row.art == Zeilenart::kUeberschrift) {
            m_heading = &row;
            return;
        }
        if (row.art == Zeilenart::kPeriode) takePerioden(row);
        if (row.art == Zeilenart::kEinheit) takeEinheiten(row);
        if (row.art == Zeilenart::kWerte) m_kennzahlKnown ? takeMerkmal(row) : takeKennzahlen(row);
        m_heading = nullptr;
    }

    [[nodiscard]] std::vector<Wertspalte> finish() && {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            auto& column = m_columns[i];
            if (column.reihe.kennzahlText.empty()) column.reihe.kennzahlText = m_titel.herkunft.titel;
            column.rolle = rolleOf(column, m_perioden[i]);
        }
        return std::move(m_columns);
    }

private:
    void takePerioden(const Kopfzeile& row) {
        m_perioden = row.texte;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_columns[i].periode = periodeOf(row.texte[i]);
    }

    void takeEinheiten(const Kopfzeile& row) {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (!row.texte[i].empty()) m_columns[i].reihe.einheit = row.texte[i];
    }

    void takeKennzahlen(const Kopfzeile& row) {
        auto texts = row.texte;
        joinWithTotal(texts);
        m_several = !isUniform(texts);
        m_kennzahlKnown = true;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_columns[i].reihe.kennzahlText = texts[i];
    }

    /// Adds the Ausprägungen of one header row to the series of all columns.
    void takeMerkmal(const Kopfzeile& row) {
        const auto code = codeOfMerkmal(m_heading, row, m_titel, ++m_merkmale);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (!isInsgesamt(row.texte[i])) m_columns[i].reihe.merkmale.emplace_back(code, row.texte[i]);
    }

    [[nodiscard]] std::string rolleOf(const Wertspalte& column, std::string_view periode) const {
        std::string text(periode);
        const auto add = [&](std::string_view part) {
            if (!part.empty()) text.append(text.empty() ? "" : " · ").append(part);
        };
        if (m_several) add(column.reihe.kennzahlText);
        for (const auto& [merkmal, auspraegung] : column.reihe.merkmale)
            add(auspraegung);
        if (column.reihe.merkmale.empty() && !m_several) add("Insgesamt");
        return text;
    }

    const GenesisTitel& m_titel;
    std::vector<Wertspalte> m_columns;
    std::vector<std::string> m_perioden;   ///< as they stand in the header
    const Kopfzeile* m_heading = nullptr;  ///< names the Merkmal of the row that follows it
    std::size_t m_merkmale = 0;
    bool m_kennzahlKnown = false;
    bool m_several = false;  ///< Kennzahlen
};

/// `Bevölkerungsstand (Anzahl)`: a Kennzahl with its unit; false for other lines.
bool takeKennzahlLine(std::string_view line, GenesisTitel& titel) {
    const auto open = line.rfind('(');
    if (open == std::string_view::npos || open == 0 || !line.ends_with(')')) return false;
    const auto unit = trim(line.substr(open + 1, line.size() - open - 2));
    if (!isEinheit(unit)) return false;
    titel.kennzahl = oneLine(line.substr(0, open));
    titel.einheit = unit;
    return true;
}

}  // namespace

GenesisTitel readGenesisTitel(const Raster& raster) {
    static constexpr std::string_view kTabelle = "Tabelle:";
    GenesisTitel titel;
    bool titleEnded = false;
    for (; titel.ende < raster.rows(); ++titel.ende) {
        const auto line = trim(raster.cell(titel.ende, 0));
        const auto filled = filledCells(raster, titel.ende);
        if (filled == 0) continue;
        if (filled > 1 || line.empty() || isFussbeginn(line)) break;
        const auto lower = toLower(line);
        if (lower.find("personengruppe") != std::string::npos) titel.personengruppen = true;
        if (const auto at = line.find(kTabelle); at != std::string_view::npos && titel.tabelle.empty()) {
            titel.tabelle = trim(line.substr(at + kTabelle.size()));
        } else if (const auto periode = periodeOf(line)) {
            titel.periode = periode;
        } else if (lower.starts_with("regionale tiefe")) {
            titleEnded = true;
        } else if (!takeKennzahlLine(line, titel) && !titleEnded) {
            auto& text = titel.herkunft.titel;
            text.append(text.empty() ? "" : " ").append(oneLine(line));
        }
    }
    return titel;
}

std::vector<Wertspalte> readGenesisKopf(const Raster& raster, const GenesisKopf& kopf,
                                        const GenesisTitel& titel) {
    auto rows = headerRows(raster, kopf);
    settleHeadings(rows, !titel.kennzahl.empty());
    Kopfdeutung deutung(kopf, titel);
    for (const auto& row : rows)
        deutung.take(row);
    return std::move(deutung).finish();
}

}  // namespace isp::exchange
