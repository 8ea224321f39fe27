// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hinweise_model.h"

#include "texte/meldung.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace isp::models {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("HinweiseModel", text);
}

int rank(Severity severity) {
    switch (severity) {
        case Severity::kRefused:
            return 0;
        case Severity::kWarning:
            return 1;
        case Severity::kNote:
            break;
    }
    return 2;
}

QString place(const Location& where) {
    QStringList parts;
    if (!where.field.empty()) parts << QString::fromStdString(where.field);
    if (where.row > 0) parts << tr("Zeile %1").arg(where.row);
    if (where.column > 0) parts << tr("Spalte %1").arg(where.column);
    return parts.join(QStringLiteral(", "));
}

/// The place and the count have columns of their own: the sentence is asked for without them.
QString sentence(Issue issue) {
    issue.location = {};
    issue.count = 1;
    return texte::meldung(issue).ganz();
}

std::vector<Spalte<Hinweiszeile>> spalten() {
    using Row = Hinweiszeile;
    return {
        {tr("Art"), [](const Row& r) { return schwereText(r.schwere); },
         [](const Row& r) { return QVariant(rank(r.schwere)); }},
        {tr("Stelle"), [](const Row& r) { return r.stelle; },
         [](const Row& r) { return QVariant(r.ordnung); }},
        {tr("Hinweis"), [](const Row& r) { return r.satz; }, {}, [](const Row& r) { return r.satz; }},
        {tr("Anzahl"),
         [](const Row& r) { return texte::zahl(static_cast<double>(r.anzahl), 0); },
         [](const Row& r) { return QVariant(r.anzahl); },
         {},
         true},
    };
}

}  // namespace

QString schwereText(Severity severity) {
    switch (severity) {
        case Severity::kRefused:
            return tr("abgelehnt");
        case Severity::kWarning:
            return tr("zweifelhaft");
        case Severity::kNote:
            break;
    }
    return tr("Hinweis");
}

HinweiseModel::HinweiseModel(QObject* parent) : TabellenModel(spalten(), {}, parent) {}

void HinweiseModel::setIssues(const IssueList& issues) {
    constexpr qlonglong kColumns = 100'000;
    std::vector<Hinweiszeile> rows;
    rows.reserve(issues.items().size());
    for (const auto& issue : issues.items()) {
        rows.push_back({issue.severity, place(issue.location), sentence(issue),
                        static_cast<qulonglong>(issue.count),
                        issue.location.row * kColumns + issue.location.column});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return rank(a.schwere) < rank(b.schwere); });
    setRows(std::move(rows));
}

}  // namespace isp::models
