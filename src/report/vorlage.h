// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/bericht.h"
#include "report/bericht.h"

#include <QByteArray>
#include <QString>
#include <string>

/// Templates of reports: applied to a wish, carried from store to store as one file (`.ispv`, JSON). A file
/// from outside is never trusted: its size, its texts, its colours and its logo are checked before anything
/// of it is kept, and it names no path.
namespace isp::report {

inline constexpr qint64 kVorlagenBytes = 1'500'000;  ///< largest file

/// The wish with look, words and parts of the template; what the wish itself says stays.
[[nodiscard]] Berichtswunsch mitVorlage(Berichtswunsch wunsch, const Berichtsvorlage& vorlage);
/// With the template the wish names; one that is gone is left out.
[[nodiscard]] Result<Berichtswunsch> mitVorlage(workspace::Werkbank& werkbank, const Berichtswunsch& wunsch);

/// By its name, without regard to case; those that ship are there too. Error codes::kVorlageUnbekannt naming
/// those there are.
[[nodiscard]] Result<Berichtsvorlage> vorlageNamens(workspace::Werkbank& werkbank, const std::string& name);

/// The template as a file.
[[nodiscard]] QByteArray alsVorlagendatei(const Berichtsvorlage& vorlage);
/// `datei`: named in errors. Errors: codes::kVorlagendatei (no such file, a later version, too large), kLogo,
/// those of the rules of a Berichtsvorlage.
[[nodiscard]] Result<Berichtsvorlage> vorlageOf(const QByteArray& bytes, const QString& datei);
/// Reads a file and adds it under a name that is free. Errors: those of vorlageOf, base's file codes.
[[nodiscard]] Result<BerichtsvorlageId> ladeVorlage(workspace::Werkbank& werkbank, const QString& pfad);
[[nodiscard]] Status schreibeVorlage(const Berichtsvorlage& vorlage, const QString& pfad);
/// Adds those that ship and are not there; how many.
[[nodiscard]] Result<int> ladeMitgelieferteVorlagen(workspace::Werkbank& werkbank);
/// Adds or changes one after checking rules and logo. Error codes::kVorlagenname for a name that is taken.
[[nodiscard]] Result<BerichtsvorlageId> speichereVorlage(workspace::Werkbank& werkbank,
                                                         const Berichtsvorlage& vorlage);

}  // namespace isp::report
