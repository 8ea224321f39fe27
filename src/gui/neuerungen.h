// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVersionNumber>
#include <vector>

namespace isp::gui {

/// What one version brought, in the words of the planners.
struct Neuerung {
    QVersionNumber version;
    QString titel;  ///< heading as it is written, `0.2.0 · März 2027`
    QString text;   ///< Markdown below the heading
};

/// The versions of a text like docs/handbuch/neues.md, newest first: each begins with `## NUMBER…`. What
/// stands before the first, and a heading that begins with no number, belongs to none.
[[nodiscard]] std::vector<Neuerung> leseNeuerungen(const QString& markdown);
/// Those that ship with the program.
[[nodiscard]] std::vector<Neuerung> mitgelieferteNeuerungen();
/// Those after `zuletzt` up to `jetzt`, both as they are counted: 0.10.0 comes after 0.9.0.
[[nodiscard]] std::vector<Neuerung> neuSeit(const std::vector<Neuerung>& alle, const QVersionNumber& zuletzt,
                                            const QVersionNumber& jetzt);

}  // namespace isp::gui
