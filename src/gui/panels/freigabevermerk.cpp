// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/freigabevermerk.h"

#include <QCoreApplication>

namespace isp::gui {

QString freigabevermerk(workspace::Werkbank& werkbank, const std::vector<workspace::Gezeigtes>& gezeigt) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("Freigabe", text); };
    const auto secret = workspace::zuSperren(werkbank, gezeigt);
    // What cannot be protected does not go out either.
    if (!secret) return tr(QT_TRANSLATE_NOOP("Freigabe", "intern – nicht zur Weitergabe"));
    if (*secret == 0) return {};
    if (*secret == 1)
        return tr(QT_TRANSLATE_NOOP("Freigabe", "intern – nicht zur Weitergabe: 1 Wert wäre zu sperren"));
    return tr(QT_TRANSLATE_NOOP("Freigabe", "intern – nicht zur Weitergabe: %1 Werte wären zu sperren"))
        .arg(*secret);
}

}  // namespace isp::gui
