// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>
#include <string_view>

namespace isp::texte {

/// The German sentence and the remedy for one Code::id. `%1`, `%2` … stand for the arguments; `{{A|B}}` is A
/// on the command line and B in the window (texte::setzeUmgebung). Marked with QT_TRANSLATE_NOOP("Meldungen",
/// …) so that lupdate finds them.
struct Satz {
    std::string_view code;
    const char* satz;
    const char* abhilfe;  ///< what the user can do; empty where there is nothing to do
    /// What the arguments are, one letter each: `f` field of a record, `s` step, `l` steps joined by `, `,
    /// `z` state of a step, `t` state of a Thema, `o` table of a record, `k` ids of criteria, `n` number with
    /// a decimal point, `d` ISO day, `g` OGC type of a geometry, anything else text as it is. Arguments
    /// beyond the letters are text: what a user wrote is never translated.
    std::string_view arten = {};
};

/// One table per layer that declares codes, in saetze_<layer>.cpp. A test compares them with the codes.h
/// files.
[[nodiscard]] std::span<const Satz> saetzeBase();
[[nodiscard]] std::span<const Satz> saetzeDomain();
[[nodiscard]] std::span<const Satz> saetzeGdal();
[[nodiscard]] std::span<const Satz> saetzeAnalysis();
[[nodiscard]] std::span<const Satz> saetzeStore();
[[nodiscard]] std::span<const Satz> saetzeGeo();
[[nodiscard]] std::span<const Satz> saetzeExchange();
[[nodiscard]] std::span<const Satz> saetzeWorkspace();
[[nodiscard]] std::span<const Satz> saetzeEinlesen();
[[nodiscard]] std::span<const Satz> saetzeRender();
[[nodiscard]] std::span<const Satz> saetzeReport();
[[nodiscard]] std::span<const Satz> saetzeCli();

}  // namespace isp::texte
