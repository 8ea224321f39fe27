// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <tuple>

namespace isp::test {

/// What a text is known by: itself, what tells it apart from one of the same wording, and whether it counts.
struct Textschluessel {
    QString text;
    QString kommentar;
    bool zaehlt = false;  ///< has a %n: one wording for one, one for several

    [[nodiscard]] bool operator==(const Textschluessel&) const = default;
    [[nodiscard]] bool operator<(const Textschluessel& other) const {
        return std::tie(text, kommentar, zaehlt) < std::tie(other.text, other.kommentar, other.zaehlt);
    }
};

/// The English of each text; empty = not translated yet. A text that counts has two wordings.
using Textbuch = std::map<Textschluessel, QStringList>;

/// Texts of a .ts file, wherever it says they stand. Throws std::runtime_error with the path where it can't
/// be read.
[[nodiscard]] Textbuch leseTextbuch(const QString& datei);
/// All in one context, sorted by their German, without places: lines change only where a text does.
void schreibeTextbuch(const QString& datei, const Textbuch& buch);

/// What lupdate finds in src/ of `projekt`. Throws where lupdate can't be run.
[[nodiscard]] Textbuch sammleQuelltexte(const QString& lupdate, const QString& projekt);

/// Why `englisch` can't stand for `text`, in English; empty where it can: every placeholder once more, a
/// mnemonic where there was one, the same frames of {{command line|window}}, the same spaces around it.
[[nodiscard]] QString mangel(const Textschluessel& text, const QStringList& englisch);

}  // namespace isp::test
