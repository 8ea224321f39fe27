// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/auswahlen.h"
#include "gui/steps/eintragsabschnitt.h"
#include "workspace/werkbank.h"

/// What the pages of records across Themen share: their lists are sections of step pages without a Thema.
namespace isp::gui {

/// The shared data, and whether they can be changed; without a Thema.
[[nodiscard]] inline Schrittlage stammlage(Umgebung& umgebung) {
    Schrittlage lage;
    lage.stamm = std::make_shared<const Stammdaten>();
    auto* open = umgebung.werkbank();
    lage.bearbeitbar = open != nullptr && open->schreibbar();
    if (open == nullptr) return lage;
    if (auto read = open->themen().stammdaten())
        lage.stamm = *read;
    else
        umgebung.zeigeFehler(read.error());
    return lage;
}

template <typename T>
[[nodiscard]] std::vector<T> alle(Umgebung& umgebung) {
    if (umgebung.werkbank() == nullptr) return {};
    auto read = umgebung.werkbank()->themen().alle<T>();
    if (read) return std::move(*read);
    umgebung.zeigeFehler(read.error());
    return {};
}

[[nodiscard]] inline Wahlliste<ThemaId> themenwahlen(Umgebung& umgebung) {
    Wahlliste<ThemaId> out;
    for (const auto& t : alle<Thema>(umgebung))
        out.emplace_back(t.id, QString::fromStdString(t.titel));
    return out;
}

/// A text column of a record.
template <typename T>
[[nodiscard]] models::Spalte<T> textspalte(const QString& titel, std::string T::*feld) {
    return models::Spalte<T>(titel, [feld](const T& r) { return kurz(r.*feld); });
}
/// A date column; sorted by day.
template <typename T>
[[nodiscard]] models::Spalte<T> datumspalte(const QString& titel, std::string T::*feld) {
    return models::Spalte<T>(
        titel, [feld](const T& r) { return tag(r.*feld); },
        [feld](const T& r) { return QString::fromStdString(r.*feld); });
}

}  // namespace isp::gui
