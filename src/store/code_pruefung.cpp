// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/code_pruefung.h"

#include "domain/text.h"
#include "store/zeile.h"

namespace isp::store {

namespace {

constexpr int kMaxNachkommastellen = 15;

}  // namespace

Status checkCode(Connection& connection, const std::string& code, const std::string& name, Codeart art,
                 std::int64_t ownId) {
    if (trim(code).empty()) return makeError(codes::kCodeMissing, {name});
    auto q = connection.abfrage(
        "SELECT 0, id, name FROM kennzahl WHERE code_klein = ?1 "
        "UNION ALL SELECT 1, id, name FROM indikator WHERE code_klein = ?1");
    bindAll(*q, toLower(code));
    while (q->executeStep()) {
        Zeile z(*q);
        const auto foundArt = z.number() == 0 ? Codeart::kKennzahl : Codeart::kIndikator;
        const auto id = z.integer();
        if (foundArt != art || id != ownId) return makeError(codes::kCodeTaken, {code, z.text()});
    }
    return {};
}

Status checkNachkommastellen(int stellen, const std::string& code) {
    if (stellen >= 0 && stellen <= kMaxNachkommastellen) return {};
    return makeError(codes::kBadNumber, {code, "nachkommastellen"});
}

Status checkFachplanung(Connection& connection, FachplanungId id) {
    if (!id.valid()) return {};
    auto q = connection.abfrage("SELECT 1 FROM fachplanung WHERE id = ?1");
    bindAll(*q, id);
    if (q->executeStep()) return {};
    return makeError(codes::kUnknownObject, {"Fachplanung", std::to_string(id.value)});
}

}  // namespace isp::store
