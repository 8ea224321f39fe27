// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/austauschpruefung.h"

#include "domain/geometrie.h"
#include "domain/periode.h"
#include "store/austauschcodes.h"
#include "store/austauschwerte.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <span>

namespace isp::store {

namespace {

/// Whole numbers beyond are none that anybody counts, and are not kept exactly everywhere.
constexpr std::int64_t kLargestNumber = std::int64_t{1} << 53;
constexpr std::size_t kUidSize = 36;

bool isDay(const std::string& text) {
    if (text.empty()) return true;
    const auto day = Periode::parse(text);
    return day && day->art() == PeriodeArt::kStichtag;
}

bool isUidText(const std::string& text) {
    return text.size() == kUidSize && std::all_of(text.begin(), text.end(), [](char c) {
               return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

bool isOutline(const std::string& bytes) {
    return fromWkb(std::as_bytes(std::span(bytes.data(), bytes.size()))).has_value();
}

bool fitsText(const Austauschspalte& column, const std::string& text) {
    if (column.art == Spaltenart::kVerweis || column.name == "uid") return isUidText(text);
    return !column.name.starts_with("gueltig_") || isDay(text);
}

bool fits(const Austauschspalte& column, const Feldinhalt& value) {
    switch (column.art) {
        case Spaltenart::kGanzzahl: {
            const auto* n = std::get_if<std::int64_t>(&value);
            return n != nullptr && *n <= kLargestNumber && *n >= -kLargestNumber;
        }
        case Spaltenart::kZahl: {
            const auto* d = std::get_if<double>(&value);
            return d != nullptr && std::isfinite(*d);
        }
        case Spaltenart::kRohdaten: {
            const auto* b = std::get_if<Rohdaten>(&value);
            return b != nullptr && (column.name != "geometrie" || isOutline(b->bytes));
        }
        case Spaltenart::kText:
        case Spaltenart::kVerweis:
            break;
    }
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr && fitsText(column, *text);
}

Status check(const Austauschtabelle& table, const Austauschspalte& column, const Feldinhalt& value) {
    if (std::holds_alternative<std::monostate>(value) ? column.leerErlaubt : fits(column, value)) return {};
    return makeError(codes::kPaketFeld, {table.name, column.name});
}

Status checkField(const Austauschtabelle& table, Aenderungsart art, const Feldaenderung& field) {
    const auto* column = table.spalte(field.spalte);
    if (column == nullptr) return makeError(codes::kPaketFeld, {table.name, field.spalte});
    if (art != Aenderungsart::kNeu) ISP_CHECK(check(table, *column, field.alt));
    if (art != Aenderungsart::kGeloescht) ISP_CHECK(check(table, *column, field.neu));
    return {};
}

/// Figures are only ever added.
Status checkFigures(const Satzaenderung& change) {
    const auto bad = [&] { return makeError(codes::kPaketWerte); };
    if (change.art != Aenderungsart::kNeu || change.felder.size() != 1) return bad();
    const auto* periode = std::get_if<std::int64_t>(&change.schluessel[3]);
    if (periode == nullptr || *periode > std::numeric_limits<std::int32_t>::max() || *periode < 0 ||
        !Periode::fromCode(static_cast<std::int32_t>(*periode)))
        return bad();
    const auto lines = leseWerte(std::get<std::string>(change.felder[0].neu));
    if (!lines || lines->empty()) return bad();
    return {};
}

/// Deletions of persons are only ever added, and what replaces a name is no name.
Status checkReplacement(const Satzaenderung& change) {
    if (change.art == Aenderungsart::kNeu && change.felder.size() == 1 &&
        isPersonenersatz(std::get<std::string>(change.schluessel.front()),
                         std::get<std::string>(change.felder.front().neu)))
        return {};
    return makeError(codes::kPaketFeld, {change.tabelle, "ersatz"});
}

Status checkChange(const Satzaenderung& change, const std::vector<Austauschtabelle>& tables) {
    const auto* table = findeTabelle(tables, change.tabelle);
    if (table == nullptr) return makeError(codes::kPaketTabelle, {change.tabelle});
    if (change.schluessel.size() != table->schluessel) return makeError(codes::kPaketBeschaedigt);
    for (std::size_t i = 0; i < table->schluessel; ++i)
        ISP_CHECK(check(*table, table->spalten[i], change.schluessel[i]));
    for (const auto& field : change.felder)
        ISP_CHECK(checkField(*table, change.art, field));
    if (table->name == kErsatztabelle) return checkReplacement(change);
    return table->name == kWertetabelle ? checkFigures(change) : Status();
}

}  // namespace

Status pruefePaketinhalt(std::span<const Satzaenderung> aenderungen,
                         const std::vector<Austauschtabelle>& tabellen) {
    for (const auto& change : aenderungen)
        ISP_CHECK(checkChange(change, tabellen));
    return {};
}

Status pruefeSpalten(const Tabellenspalten& spalten, const std::vector<Austauschtabelle>& tabellen) {
    for (const auto& [name, columns] : spalten) {
        const auto* table = findeTabelle(tabellen, name);
        if (table == nullptr) return makeError(codes::kPaketTabelle, {name});
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool known = table->spalte(columns[i]) != nullptr;
            if (!known || (i < table->schluessel && table->spalten[i].name != columns[i]))
                return makeError(codes::kPaketFeld, {name, columns[i]});
        }
        const std::set<std::string> distinct(columns.begin(), columns.end());
        if (distinct.size() != columns.size() || columns.size() < table->schluessel)
            return makeError(codes::kPaketBeschaedigt);
    }
    return {};
}

}  // namespace isp::store
