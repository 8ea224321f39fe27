// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace isp::gui {

struct Exportformat {
    QString name;    ///< `Excel-Arbeitsmappe (.xlsx)`
    QString endung;  ///< `xlsx`
};

/// In the order they are offered.
[[nodiscard]] std::vector<Exportformat> exportformate();
/// `Excel-Arbeitsmappe (*.xlsx);;…` for the file dialog, the chosen one first.
[[nodiscard]] QString exportfilter(const QString& endung);

}  // namespace isp::gui
