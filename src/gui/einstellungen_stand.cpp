// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/einstellungen_stand.h"

#include "base/log.h"

#include <QSettings>
#include <algorithm>
#include <array>
#include <string>

namespace isp::gui {

namespace {

QString stand() {
    return QStringLiteral("programm/einstellungsstand");
}

/// The value under a new name. A value that stands there already was set by a newer program and is kept.
void rename(QSettings& settings, const QString& from, const QString& to) {
    if (!settings.contains(from)) return;
    if (!settings.contains(to)) settings.setValue(to, settings.value(from));
    settings.remove(from);
}

/// 0 → 1: the layout of the window is no longer counted in the name of its key, and the version used last is
/// kept. Who has settings without it used a program that did not note any.
void stepTo1(QSettings& settings) {
    rename(settings, QStringLiteral("fenster/geometrie_v1"), QStringLiteral("fenster/geometrie"));
    if (!settings.contains(QStringLiteral("programm/version")))
        settings.setValue(QStringLiteral("programm/version"), QStringLiteral("0.0.0"));
}

/// kSteps[n] leads from Stand n to n + 1.
constexpr std::array<void (*)(QSettings&), kEinstellungsstand> kSteps = {stepTo1};

}  // namespace

void hebeEinstellungen(QSettings& settings) {
    const bool isEmpty = settings.allKeys().isEmpty();
    // A Stand that is no number was written by nobody of ours; the steps do no harm to what is new already.
    const int from = std::max(0, settings.value(stand(), 0).toInt());
    if (from >= kEinstellungsstand) return;
    if (!isEmpty) {
        for (auto n = static_cast<std::size_t>(from); n < kSteps.size(); ++n)
            kSteps[n](settings);
        log::info("app", "settings carried from " + std::to_string(from) + " to " +
                             std::to_string(kEinstellungsstand));
    }
    settings.setValue(stand(), kEinstellungsstand);
}

}  // namespace isp::gui
