// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace isp::gui {

/// Names and meanings of the settings as this program knows them. One more with every change an older file
/// has to be carried over from; the steps are in einstellungen_stand.cpp.
inline constexpr int kEinstellungsstand = 1;

/// Carries the settings an older program left to the present Stand, step by step, and notes the Stand. An
/// empty file gets the Stand only. What a newer program wrote stays as it is, its Stand too; keys this
/// program does not know are never touched.
void hebeEinstellungen(QSettings& settings);

}  // namespace isp::gui
