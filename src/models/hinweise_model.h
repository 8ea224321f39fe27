// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "models/tabellen_model.h"

namespace isp::models {

/// An Issue as a list shows it.
struct Hinweiszeile {
    Severity schwere = Severity::kNote;
    QString stelle;  ///< `Zeile 4, Spalte 7`; empty where it concerns the whole
    QString satz;
    qulonglong anzahl = 1;
    qlonglong ordnung = 0;  ///< row and column as one number
};

/// Schwere, Stelle, Hinweis, Anzahl; gravest first.
class HinweiseModel : public TabellenModel<Hinweiszeile> {
public:
    enum Column { kSchwere, kStelle, kHinweis, kAnzahl };

    explicit HinweiseModel(QObject* parent = nullptr);
    void setIssues(const IssueList& issues);
};

/// `abgelehnt`, `zweifelhaft`, `Hinweis`.
[[nodiscard]] QString schwereText(Severity severity);

}  // namespace isp::models
