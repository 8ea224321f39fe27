// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/themenakte.h"
#include "workspace/praesentationscodes.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>

// What the files that make screens share; internal to them.
namespace isp::gui {

inline QString tr(const char* text) {
    return QCoreApplication::translate("Praesentation", text);
}
inline QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// What a screen refers to. Error codes::kFolieLeer where it is gone.
template <typename T>
[[nodiscard]] Result<T> liesEintrag(workspace::Werkbank& werkbank, decltype(T::id) id) {
    ISP_TRY(const auto all, werkbank.themen().alle<T>());
    const auto* found = Themenakte::find(all, id);
    if (found != nullptr) return *found;
    return makeError(workspace::codes::kFolieLeer);
}

}  // namespace isp::gui
