// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/geometrie.h"
#include "domain/periode.h"
#include "store/codes.h"
#include "store/connection.h"
#include "store/zeile.h"

#include <SQLiteCpp/Column.h>
#include <array>
#include <functional>
#include <span>

namespace isp::store {

namespace {

constexpr int kMaxFindings = 100;

/// Checks that are one query: each row it gives is a finding, its columns the arguments.
struct Abfragepruefung {
    Code code;
    const char* sql;
};

const std::array kAbfragen = {
    Abfragepruefung{codes::kSatzMismatch,
                    "SELECT k.code, s.periode FROM wertesatz s JOIN reihe r ON r.id = s.reihe "
                    "JOIN kennzahl k ON k.id = r.kennzahl "
                    "WHERE s.werte <> (SELECT count(*) FROM wert w WHERE w.satz = s.id)"},
    Abfragepruefung{codes::kEbeneMismatch,
                    "SELECT DISTINCT r.name FROM wertesatz s JOIN wert w ON w.satz = s.id "
                    "JOIN raum r ON r.id = w.raum WHERE r.ebene <> s.ebene"},
    Abfragepruefung{codes::kSignaturMismatch,
                    "SELECT k.code FROM reihe r JOIN kennzahl k ON k.id = r.kennzahl WHERE r.signatur <> "
                    "coalesce((SELECT group_concat(auspraegung, ',') FROM (SELECT auspraegung FROM "
                    "reihe_auspraegung a WHERE a.reihe = r.id ORDER BY auspraegung)), '')"},
    Abfragepruefung{codes::kSharedCode,
                    "SELECT i.code FROM indikator i JOIN kennzahl k ON k.code_klein = i.code_klein"},
    Abfragepruefung{codes::kBadHierarchy,
                    "SELECT r.name, p.name FROM raum_zugehoerigkeit z JOIN raum r ON r.id = z.raum "
                    "JOIN raumebene e ON e.id = r.ebene JOIN raum p ON p.id = z.uebergeordnet "
                    "JOIN raumebene o ON o.id = p.ebene WHERE o.rang <= e.rang"},
};

void refuse(IssueList& issues, Code code, std::vector<std::string> args) {
    issues.add(Severity::kRefused, code, std::move(args));
}

void checkIntegrity(Connection& connection, IssueList& issues) {
    SQLite::Statement q(connection.db(), "PRAGMA integrity_check(" + std::to_string(kMaxFindings) + ")");
    while (q.executeStep()) {
        const auto text = Zeile(q).text();
        if (text != "ok") refuse(issues, codes::kIntegrity, {text});
    }
}

void checkForeignKeys(Connection& connection, IssueList& issues) {
    SQLite::Statement q(connection.db(), "PRAGMA foreign_key_check");
    while (q.executeStep())
        refuse(issues, codes::kOrphan, {q.getColumn(0).getString(), q.getColumn(2).getString()});
}

void checkGrenzen(Connection& connection, IssueList& issues) {
    SQLite::Statement q(connection.db(),
                        "SELECT r.name, g.geometrie FROM grenze g JOIN raum r ON r.id = g.raum");
    while (q.executeStep()) {
        const auto blob = q.getColumn(1);
        const auto* bytes = static_cast<const std::byte*>(blob.getBlob());
        const auto size = bytes == nullptr ? 0 : static_cast<std::size_t>(blob.getBytes());
        if (!fromWkb({bytes, size})) refuse(issues, codes::kGrenzeUnreadable, {q.getColumn(0).getString()});
    }
}

void checkPerioden(Connection& connection, IssueList& issues) {
    SQLite::Statement q(connection.db(),
                        "SELECT DISTINCT s.periode, k.code FROM wertesatz s JOIN reihe r ON r.id = s.reihe "
                        "JOIN kennzahl k ON k.id = r.kennzahl");
    while (q.executeStep()) {
        if (Periode::fromCode(q.getColumn(0).getInt())) continue;
        refuse(issues, codes::kPeriodeImpossible, {q.getColumn(0).getString(), q.getColumn(1).getString()});
    }
}

void checkAbfragen(Connection& connection, IssueList& issues) {
    for (const auto& pruefung : kAbfragen) {
        SQLite::Statement q(connection.db(), pruefung.sql);
        while (q.executeStep()) {
            std::vector<std::string> args;
            for (int i = 0; i < q.getColumnCount(); ++i)
                args.push_back(q.getColumn(i).getString());
            refuse(issues, pruefung.code, std::move(args));
        }
    }
}

/// A part that breaks off on a damaged page is itself a finding; the next parts are still looked at.
Status runPart(Connection& connection, void (*part)(Connection&, IssueList&), IssueList& issues) {
    auto status = guarded(connection, "check", [&]() -> Status {
        part(connection, issues);
        return {};
    });
    if (status || status.error().code != codes::kDamaged) return status;
    refuse(issues, codes::kIntegrity, {status.error().detail});
    return {};
}

}  // namespace

Result<IssueList> pruefe(Store& store, const Progress& progress) {
    constexpr std::array kParts = {&checkIntegrity, &checkForeignKeys, &checkGrenzen, &checkPerioden,
                                   &checkAbfragen};
    auto& connection = store.connection();
    IssueList issues;
    double done = 0.0;
    for (const auto part : kParts) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        ISP_CHECK(runPart(connection, part, issues));
        progress.at(++done / static_cast<double>(kParts.size()));
    }
    return issues;
}

}  // namespace isp::store
