// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/austauschwerte.h"

#include "base/codes.h"
#include "domain/zeichen.h"
#include "store/connection.h"
#include "store/zeile.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace isp::store {

namespace {

constexpr std::string_view kUidForm = "00000000-0000-0000-0000-000000000000";

/// All figures of one Reihe, Periode and Lieferung, over all levels.
constexpr const char* kFiguren =
    "SELECT r.uid, w.zeichen, w.wert FROM wertesatz s JOIN wert w ON w.satz = s.id JOIN raum r ON r.id = "
    "w.raum "
    "WHERE s.reihe = ?1 AND s.periode = ?2 AND s.lieferung = ?3 ORDER BY r.uid";

constexpr const char* kSaetze =
    "SELECT DISTINCT s.reihe, s.periode, s.lieferung, l.uid, k.uid, "
    "(SELECT coalesce(group_concat(uid, ' '), '') FROM (SELECT a.uid FROM reihe_auspraegung ra "
    "JOIN auspraegung a ON a.id = ra.auspraegung WHERE ra.reihe = s.reihe ORDER BY a.uid)) "
    "FROM wertesatz s JOIN lieferung l ON l.id = s.lieferung JOIN reihe r ON r.id = s.reihe "
    "JOIN kennzahl k ON k.id = r.kennzahl";

std::string linesOf(SQLite::Statement& figures) {
    std::string out;
    while (figures.executeStep()) {
        Zeile z(figures);
        const auto raum = z.text();
        const auto zeichen = z.number();
        const auto value = z.optionalReal();
        out +=
            value ? fmt::format("{} {} {}\n", raum, zeichen, *value) : fmt::format("{} {}\n", raum, zeichen);
    }
    return out;
}

template <typename T>
bool readAll(std::string_view text, T& value) {
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && read.ec == std::errc() && read.ptr == text.data() + text.size();
}

std::optional<Reisewert> lineOf(std::string_view line) {
    Reisewert out;
    if (line.size() < kUidForm.size() + 2 || line[kUidForm.size()] != ' ') return std::nullopt;
    out.raum = line.substr(0, kUidForm.size());
    line.remove_prefix(kUidForm.size() + 1);
    const auto gap = line.find(' ');
    if (!readAll(line.substr(0, gap), out.zeichen)) return std::nullopt;
    if (out.zeichen < 0 || out.zeichen >= static_cast<int>(Zeichen::kUnvollstaendig)) return std::nullopt;
    if (gap == std::string_view::npos) return out;
    double value = 0;
    if (!readAll(line.substr(gap + 1), value) || !std::isfinite(value)) return std::nullopt;
    // A figure under a sign that stands instead of one may be the secret one.
    if (!carriesValue(static_cast<Zeichen>(out.zeichen))) return std::nullopt;
    out.wert = value;
    return out;
}

}  // namespace

Status kopiereWerte(Connection& from, SQLite::Database& to, const std::string& insert,
                    const std::set<std::string>& bekannt, const Progress& progress) {
    SQLite::Statement sets(from.db(), kSaetze);
    SQLite::Statement figures(from.db(), kFiguren);
    SQLite::Statement write(to, insert);
    while (sets.executeStep()) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        Zeile z(sets);
        const auto reihe = z.integer(), periode = z.integer(), id = z.integer();
        const auto lieferung = z.text(), kennzahl = z.text(), auspraegungen = z.text();
        if (bekannt.contains(lieferung)) continue;
        bindAll(figures, reihe, periode, id);
        bindAll(write, lieferung, kennzahl, auspraegungen, periode, linesOf(figures));
        write.exec();
        write.reset();
        figures.reset();
    }
    return {};
}

std::optional<std::vector<Reisewert>> leseWerte(std::string_view inhalt) {
    std::vector<Reisewert> out;
    std::set<std::string> seen;
    while (!inhalt.empty()) {
        const auto end = inhalt.find('\n');
        if (end == std::string_view::npos) return std::nullopt;
        auto line = lineOf(inhalt.substr(0, end));
        if (!line || !seen.insert(line->raum).second) return std::nullopt;
        out.push_back(std::move(*line));
        inhalt.remove_prefix(end + 1);
    }
    return out;
}

}  // namespace isp::store
