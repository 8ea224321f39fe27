// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/klassen.h"

#include "analysis/codes.h"
#include "analysis/klassengrenzen.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace isp::analysis {

namespace {

constexpr std::array<std::pair<Klassenmethode, std::string_view>, 8> kNamen = {{
    {Klassenmethode::kQuantile, "quantile"},
    {Klassenmethode::kGleich, "gleich"},
    {Klassenmethode::kJenks, "jenks"},
    {Klassenmethode::kStdabw, "stdabw"},
    {Klassenmethode::kKopfSchwanz, "kopf-schwanz"},
    {Klassenmethode::kPretty, "pretty"},
    {Klassenmethode::kBox, "box"},
    {Klassenmethode::kManuell, "manuell"},
}};

constexpr std::size_t kBoxKlassen = 6;
/// Share of an edge within which a value is called near to it.
constexpr double kNear = 0.01;

/// Position (from 1) of the first entry that is not finite or not above the one before.
std::optional<std::size_t> notAscending(const std::vector<double>& values) {
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isfinite(values[i]) || (i > 0 && values[i] <= values[i - 1])) return i + 1;
    return std::nullopt;
}

Status checkList(const std::vector<double>& values, std::size_t most, const Code& order) {
    if (values.empty()) return makeError(codes::kNoBounds);
    if (values.size() > most)
        return makeError(codes::kClassCount,
                         {std::to_string(values.size() + kMaxKlassen - most), std::to_string(kMaxKlassen)});
    if (const auto bad = notAscending(values)) return makeError(order, {std::to_string(*bad)});
    return {};
}

/// How many classes the options ask for; 0 where the values themselves decide.
Result<std::size_t> askedClasses(const KlassenOptionen& o) {
    switch (o.methode) {
        case Klassenmethode::kManuell:
            ISP_CHECK(checkList(o.grenzen, kMaxKlassen, codes::kBoundsNotAscending));
            return std::size_t{0};
        case Klassenmethode::kStdabw:
            ISP_CHECK(checkList(o.vielfache, kMaxKlassen - 1, codes::kMultiplesNotAscending));
            return o.vielfache.size() + 1;
        case Klassenmethode::kBox:
            if (!std::isfinite(o.hinge) || o.hinge <= 0.0)
                return makeError(codes::kBadHinge, {std::to_string(o.hinge)});
            return kBoxKlassen;
        case Klassenmethode::kKopfSchwanz:
            return std::size_t{0};
        default:
            if (o.anzahl < 1 || o.anzahl > static_cast<int>(kMaxKlassen))
                return makeError(codes::kClassCount, {std::to_string(o.anzahl), std::to_string(kMaxKlassen)});
            return static_cast<std::size_t>(o.anzahl);
    }
}

Result<std::vector<double>> sortedValues(std::span<const double> werte) {
    std::vector<double> sorted;
    sorted.reserve(werte.size());
    std::copy_if(werte.begin(), werte.end(), std::back_inserter(sorted),
                 [](double w) { return !std::isnan(w); });
    if (sorted.empty()) return makeError(codes::kNoValues);
    std::sort(sorted.begin(), sorted.end());
    const auto low = std::lower_bound(sorted.begin(), sorted.end(), -kLargest);
    const auto high = std::upper_bound(sorted.begin(), sorted.end(), kLargest);
    if (const auto within = high - low; within != std::ssize(sorted))
        return makeError(codes::kValueTooLarge, {std::to_string(std::ssize(sorted) - within)});
    return sorted;
}

std::size_t countDistinct(std::span<const double> sorted) {
    std::size_t n = 1;
    for (std::size_t i = 1; i < sorted.size(); ++i)
        if (sorted[i] != sorted[i - 1]) ++n;
    return n;
}

void setPretty(Klassen& k, std::span<const double> sorted, int n) {
    auto breaks = prettyBreaks(sorted.front(), sorted.back(), n);
    while (breaks.size() > kMaxKlassen + 1 && n > 1)
        breaks = prettyBreaks(sorted.front(), sorted.back(), --n);
    k.unten = std::min(breaks.front(), sorted.front());
    k.oben.assign(breaks.begin() + 1, breaks.end());
    k.oben.back() = std::max(k.oben.back(), sorted.back());
}

void setBounds(Klassen& k, std::span<const double> sorted, const KlassenOptionen& o, std::size_t asked) {
    switch (o.methode) {
        case Klassenmethode::kQuantile:
            k.oben = boundsQuantile(sorted, asked);
            break;
        case Klassenmethode::kGleich:
            k.oben = boundsGleich(sorted, asked);
            break;
        case Klassenmethode::kJenks:
            k.oben = boundsJenks(sorted, asked);
            break;
        case Klassenmethode::kStdabw:
            k.oben = boundsStdabw(sorted, o.vielfache);
            break;
        case Klassenmethode::kKopfSchwanz:
            k.oben = boundsKopfSchwanz(sorted);
            break;
        case Klassenmethode::kBox:
            k.oben = boundsBox(sorted, o.hinge);
            break;
        case Klassenmethode::kManuell:
            k.oben = o.grenzen;
            break;
        case Klassenmethode::kPretty:
            setPretty(k, sorted, o.anzahl);
            return;
    }
    k.unten = std::min(sorted.front(), k.oben.front());
}

/// Counts by the position of each bound in the sorted values.
void count(Klassen& k, std::span<const double> sorted) {
    auto from = sorted.begin();
    for (const double bound : k.oben) {
        const auto to = std::upper_bound(from, sorted.end(), bound);
        k.anzahl.push_back(static_cast<std::size_t>(to - from));
        from = to;
    }
    k.n = static_cast<std::size_t>(from - sorted.begin());
    if (const auto outside = sorted.end() - from; outside > 0)
        k.hinweise.add(Severity::kWarning, codes::kValuesOutside, {std::to_string(outside)});
}

/// Values within 1 % of an inner edge. A Jenks edge is itself a value, the largest of its class, and says
/// nothing; there only the values above it count.
void hintEdges(Klassen& k, std::span<const double> sorted, bool edgesAreValues) {
    for (std::size_t i = 0; i + 1 < k.oben.size(); ++i) {
        const double edge = k.oben[i], reach = kNear * std::abs(edge);
        const auto first = edgesAreValues ? std::upper_bound(sorted.begin(), sorted.end(), edge)
                                          : std::lower_bound(sorted.begin(), sorted.end(), edge - reach);
        const auto last = std::upper_bound(first, sorted.end(), edge + reach);
        if (first == last) continue;
        k.hinweise.add(Severity::kNote, codes::kValueNearEdge,
                       {std::to_string(last - first), std::to_string(i + 1), std::to_string(i + 2)});
    }
}

void hint(Klassen& k, std::span<const double> sorted, const KlassenOptionen& o, std::size_t asked) {
    if (o.methode == Klassenmethode::kQuantile && k.size() < asked)
        k.hinweise.add(Severity::kNote, codes::kClassesMerged,
                       {std::to_string(asked), std::to_string(k.size())});
    if (k.size() > 1 && k.size() * 3 > sorted.size())
        k.hinweise.add(Severity::kNote, codes::kManyClasses,
                       {std::to_string(k.size()), std::to_string(sorted.size())});
    hintEdges(k, sorted, o.methode == Klassenmethode::kJenks);
}

}  // namespace

std::string_view toText(Klassenmethode m) noexcept {
    for (const auto& [methode, name] : kNamen)
        if (methode == m) return name;
    return {};
}

std::optional<Klassenmethode> klassenmethodeFromText(std::string_view text) noexcept {
    for (const auto& [methode, name] : kNamen)
        if (name == text) return methode;
    return std::nullopt;
}

std::optional<std::size_t> Klassen::klasse(double wert) const noexcept {
    if (oben.empty() || !(wert >= unten && wert <= oben.back())) return std::nullopt;
    return static_cast<std::size_t>(std::lower_bound(oben.begin(), oben.end(), wert) - oben.begin());
}

Result<Klassen> klassifiziere(std::span<const double> werte, const KlassenOptionen& optionen) {
    ISP_TRY(const auto asked, askedClasses(optionen));
    ISP_TRY(const auto sorted, sortedValues(werte));
    if (const auto distinct = countDistinct(sorted); distinct < asked)
        return makeError(codes::kTooFewDistinct, {std::to_string(distinct), std::to_string(asked)});

    Klassen k;
    setBounds(k, sorted, optionen, asked);
    count(k, sorted);
    hint(k, sorted, optionen, asked);
    return k;
}

}  // namespace isp::analysis
