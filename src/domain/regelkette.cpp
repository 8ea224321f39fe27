// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/regelkette.h"

#include "domain/codes.h"
#include "domain/periode.h"
#include "domain/text.h"

#include <cmath>
#include <fmt/format.h>

namespace isp {

namespace {

Error atField(Code code, const char* field, std::vector<std::string> args) {
    Location where;
    where.field = field;
    return makeError(code, std::move(args)).at(std::move(where));
}

bool isDay(const std::string& iso) {
    if (iso.size() != 10) return false;
    const auto day = Periode::parse(iso);
    return day && day->art() == PeriodeArt::kStichtag && day->toString() == iso;
}

/// HH:MM from 00:00 to 23:59.
bool isTime(const std::string& text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != ':') return false;
    if (!digit(0) || !digit(1) || !digit(3) || !digit(4)) return false;
    return text.substr(0, 2) < "24" && text[3] < '6';
}

}  // namespace

Regelkette& Regelkette::regel(bool kept, Error error) {
    if (m_status && !kept) m_status = std::move(error);
    return *this;
}

Regelkette& Regelkette::fordere(bool given, const char* field) {
    return regel(given, atField(codes::kPflichtfeld, field, {field}));
}

Regelkette& Regelkette::pflicht(const char* field, const std::string& text) {
    return fordere(!trim(text).empty(), field);
}

Regelkette& Regelkette::datum(const char* field, const std::string& iso) {
    return regel(iso.empty() || isDay(iso), atField(codes::kDatumUngueltig, field, {field, iso}));
}

Regelkette& Regelkette::uhrzeit(const char* field, const std::string& text) {
    return regel(text.empty() || isTime(text), atField(codes::kUhrzeitUngueltig, field, {field, text}));
}

Regelkette& Regelkette::folge(const char* first, const std::string& a, const char* second,
                              const std::string& b) {
    datum(first, a);
    datum(second, b);
    return regel(a.empty() || b.empty() || a <= b, atField(codes::kReihenfolge, second, {first, second}));
}

Regelkette& Regelkette::folge(const char* first, std::optional<double> a, const char* second,
                              std::optional<double> b) {
    return regel(!a || !b || *a <= *b, atField(codes::kReihenfolge, second, {first, second}));
}

Regelkette& Regelkette::bereich(const char* field, std::optional<double> value, double lowest,
                                double highest) {
    const bool kept = !value || (std::isfinite(*value) && *value >= lowest && *value <= highest);
    return regel(kept, atField(codes::kWertebereich, field,
                               {field, fmt::format("{}", lowest), fmt::format("{}", highest)}));
}

Regelkette& Regelkette::mindestens(const char* field, std::optional<double> value, double lowest) {
    const bool kept = !value || (std::isfinite(*value) && *value >= lowest);
    return regel(kept, atField(codes::kMindestwert, field, {field, fmt::format("{}", lowest)}));
}

}  // namespace isp
