// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/umsteigeschluessel.h"

#include "domain/gueltigkeit.h"
#include "domain/schluessel.h"
#include "domain/text.h"
#include "exchange/lesen.h"
#include "workspace/codes.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>

namespace isp::workspace {

namespace {

constexpr double kRundung = 0.01;

struct Spalten {
    std::optional<std::size_t> von, nach, einwohner, flaeche;
};

std::optional<std::size_t> columnOf(const exchange::Raster& raster,
                                    std::initializer_list<const char*> names) {
    for (const char* name : names)
        for (std::size_t c = 0; c < raster.columns(0); ++c)
            if (toLower(trim(raster.cell(0, c))) == name) return c;
    return std::nullopt;
}

Spalten columnsOf(const exchange::Raster& raster) {
    Spalten out{columnOf(raster, {"von", "schluessel_alt", "alt"}),
                columnOf(raster, {"nach", "schluessel_neu", "neu"}),
                columnOf(raster, {"anteil_einwohner", "einwohner", "anteil"}),
                columnOf(raster, {"anteil_flaeche", "anteil_fläche", "flaeche", "fläche", "anteil"})};
    if (!out.einwohner) out.einwohner = out.flaeche;
    if (!out.flaeche) out.flaeche = out.einwohner;
    return out;
}

/// `0,6` `0.6` `60 %`; nullopt for what is no number.
std::optional<double> shareOf(std::string_view text) {
    auto cell = trim(text);
    const bool percent = cell.ends_with('%');
    if (percent) cell = trim(cell.substr(0, cell.size() - 1));
    const auto number = exchange::parseZahl(cell, cell.find(',') != std::string_view::npos ? ',' : '.');
    return number && percent ? std::optional(*number / 100.0) : number;
}

class Leser {
public:
    Leser(const Bestand& bestand, const exchange::Raster& raster, std::string datei, std::string datum)
        : m_bestand(bestand),
          m_raster(raster),
          m_datei(std::move(datei)),
          m_datum(std::move(datum)),
          m_spalten(columnsOf(raster)) {}

    [[nodiscard]] bool usable() const { return m_spalten.von && m_spalten.nach; }

    Umsteigeschluessel read() {
        for (std::size_t row = 1; row < m_raster.rows(); ++row)
            readRow(row);
        scalePercent();
        roundSums();
        return std::move(m_out);
    }

private:
    void leaveOut(Code code, std::string what, std::size_t row, std::size_t column) {
        m_out.hinweise.add(Severity::kRefused, code, {std::move(what)},
                           Location{m_datei, m_raster.line(row), static_cast<long>(column) + 1, {}});
    }

    std::optional<RaumId> raumAt(std::size_t row, std::size_t column, const std::string& day) {
        const auto text = std::string(trim(m_raster.cell(row, column)));
        auto places = m_bestand.mitSchluessel(normalizedSchluessel(text));
        if (const auto padded = withLostZero(normalizedSchluessel(text)); places.empty() && !padded.empty())
            places = m_bestand.mitSchluessel(padded);
        if (places.size() > 1)
            std::erase_if(places,
                          [&](Position p) { return !m_bestand.raeume()[p].gueltigkeit.contains(day); });
        if (places.size() == 1) return m_bestand.raeume()[places.front()].id;
        leaveOut(places.empty() ? codes::kSchluesselOrt : codes::kSchluesselMehrdeutig, text, row, column);
        return std::nullopt;
    }

    std::optional<double> shareAt(std::size_t row, std::optional<std::size_t> column) {
        if (!column) return 1.0;
        const auto text = m_raster.cell(row, *column);
        const auto share = shareOf(text);
        if (share && *share >= 0.0 && *share <= 100.0) return share;
        leaveOut(codes::kSchluesselAnteil, std::string(trim(text)), row, *column);
        return std::nullopt;
    }

    void readRow(std::size_t row) {
        if (trim(m_raster.cell(row, *m_spalten.von)).empty() &&
            trim(m_raster.cell(row, *m_spalten.nach)).empty())
            return;
        const auto von = raumAt(row, *m_spalten.von, verschobenerTag(m_datum, -1));
        const auto nach = raumAt(row, *m_spalten.nach, m_datum);
        const auto people = shareAt(row, m_spalten.einwohner);
        const auto area = m_spalten.flaeche == m_spalten.einwohner ? people : shareAt(row, m_spalten.flaeche);
        if (!von || !nach || !people || !area) return;
        if (*von == *nach) {
            ++m_out.unveraendert;
            return;
        }
        m_out.anteile.push_back({{}, {}, {}, *von, *nach, *people, *area});
    }

    /// A column with a share above 1 is written in per cent throughout.
    void scalePercent() {
        for (const auto member : {&Gebietsanteil::anteilEinwohner, &Gebietsanteil::anteilFlaeche}) {
            const bool percent = std::any_of(m_out.anteile.begin(), m_out.anteile.end(),
                                             [&](const Gebietsanteil& a) { return a.*member > 1.0; });
            for (auto& a : m_out.anteile)
                if (percent) a.*member /= 100.0;
        }
    }

    void roundSums() {
        for (const auto& sum : anteilssummen(m_out.anteile)) {
            round(sum.von, sum.einwohner, &Gebietsanteil::anteilEinwohner);
            round(sum.von, sum.flaeche, &Gebietsanteil::anteilFlaeche);
        }
    }

    /// The largest share takes what rounding left.
    void round(RaumId von, double sum, double Gebietsanteil::*member) {
        if (std::abs(sum - 1.0) <= kAnteilstoleranz || std::abs(sum - 1.0) >= kRundung) return;
        Gebietsanteil* largest = nullptr;
        for (auto& a : m_out.anteile)
            if (a.von == von && (largest == nullptr || a.*member > largest->*member)) largest = &a;
        largest->*member += 1.0 - sum;
    }

    const Bestand& m_bestand;
    const exchange::Raster& m_raster;
    std::string m_datei;
    std::string m_datum;
    Spalten m_spalten;
    Umsteigeschluessel m_out;
};

}  // namespace

Result<Umsteigeschluessel> leseUmsteigeschluessel(const Bestand& bestand, const std::filesystem::path& datei,
                                                  const std::string& datum) {
    ISP_TRY(const auto file, exchange::readRohdatei(datei));
    for (const auto& blatt : file.blaetter) {
        if (blatt.raster.rows() == 0) continue;
        Leser leser(bestand, blatt.raster, file.datei, datum);
        if (!leser.usable()) continue;
        auto out = leser.read();
        if (out.anteile.empty() && out.hinweise.items().empty())
            return makeError(codes::kSchluesselLeer, {file.datei});
        return out;
    }
    return makeError(codes::kSchluesselSpalten, {file.datei});
}

}  // namespace isp::workspace
