// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace isp::gui {

/// An icon of resources/icons by name, drawn in the text colour of the palette in force when it is painted,
/// so that it follows light, dark, disabled and selected without being loaded again. Null for an unknown
/// name.
[[nodiscard]] QIcon symbol(const QString& name);

}  // namespace isp::gui
