// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

class QWidget;

namespace isp::gui {

/// A place in the handbook: file and heading (as links name it, `schritt-2-aufbau`; empty: its beginning).
struct Handbuchstelle {
    QString datei;
    QString anker;

    friend bool operator==(const Handbuchstelle&, const Handbuchstelle&) = default;
};

struct Handbuchabschnitt {
    QString titel;
    QString anker;
    int ebene = 1;  ///< 1: the chapter itself
};

/// A file of docs/handbuch as it ships inside the program.
struct Handbuchkapitel {
    QString datei;  ///< `4-tabellen-einlesen.md`
    QString titel;  ///< `4 Tabellen einlesen`
    QString text;   ///< Markdown
    std::vector<Handbuchabschnitt> abschnitte;
};

/// All chapters, the contents first, then by number.
[[nodiscard]] const std::vector<Handbuchkapitel>& handbuch();

/// The chapter of that file; nullptr where there is none.
[[nodiscard]] const Handbuchkapitel* handbuchkapitel(const QString& datei);

/// What links call a heading: lower case, blanks as `-`, signs left out (as on GitHub).
[[nodiscard]] QString handbuchanker(const QString& ueberschrift);
/// `3-daten.md#prüfung` or `#prüfung` within `hier`.
[[nodiscard]] Handbuchstelle handbuchziel(const QString& verweis, const QString& hier);

/// Where the handbook speaks of what has the focus: the innermost widget that has a place of its own, else
/// the area of the window, else the first chapter.
[[nodiscard]] Handbuchstelle handbuchstelle(const QWidget* widget, const QString& bereich);

/// Widgets and areas that have a place, by object name.
struct Handbuchbezug {
    const char* name;
    const char* ziel;
};
[[nodiscard]] const std::vector<Handbuchbezug>& handbuchbezuege();

}  // namespace isp::gui
