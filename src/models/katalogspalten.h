// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/katalog.h"

#include <QCoreApplication>
#include <QStringList>

/// What the lists of the catalogue have in common. A row has `schlagwoerter` and `favorit`.
namespace isp::models {

[[nodiscard]] inline QString schlagworttext(const workspace::Katalogmarken& marken, const std::string& uid) {
    QStringList words;
    for (const auto& word : marken.von(uid))
        words << QString::fromStdString(word);
    return words.join(QStringLiteral(", "));
}

template <typename Row>
[[nodiscard]] Spalte<Row> schlagwortspalte() {
    return {QCoreApplication::translate("Katalogspalten", "Schlagwörter"),
            [](const Row& r) { return r.schlagwoerter; }};
}

/// A star, with its word for those who hover; favourites sort first.
template <typename Row>
[[nodiscard]] Spalte<Row> favoritspalte() {
    return {QCoreApplication::translate("Katalogspalten", "★"),
            [](const Row& r) { return r.favorit ? QStringLiteral("★") : QStringLiteral("☆"); },
            [](const Row& r) { return QVariant(r.favorit ? 0 : 1); },
            [](const Row& r) {
                return r.favorit
                           ? QCoreApplication::translate("Katalogspalten", "Favorit (Strg+D hebt ihn auf)")
                           : QCoreApplication::translate("Katalogspalten", "Kein Favorit (Strg+D merkt ihn)");
            }};
}

}  // namespace isp::models
