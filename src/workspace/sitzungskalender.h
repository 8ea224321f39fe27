// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/planungsrunde.h"

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace isp::workspace {

/// A meeting for a calendar file, with what stands in its description.
struct Kalendereintrag {
    Sitzungstermin termin;
    QString beschreibung;
};

/// An iCalendar file (RFC 5545): lines end in CRLF and are folded at 75 octets without cutting a character,
/// texts are escaped, the UID is that of the meeting, so that a later file replaces the earlier entry. Times
/// are those of the wall clock in Germany, written in UTC; where the end is not after the beginning it is on
/// the next day; without a time it is the whole day. A meeting that is called off says so.
/// `jetzt` (ISO, UTC) is the DTSTAMP and, in seconds, the SEQUENCE.
[[nodiscard]] QByteArray kalenderdatei(const std::vector<Kalendereintrag>& eintraege,
                                       const std::string& jetzt);

/// Writes the file as a whole or not at all. Error base::codes::kFileNotWritable.
[[nodiscard]] Status schreibeKalender(const QString& pfad, const QByteArray& inhalt);

}  // namespace isp::workspace
