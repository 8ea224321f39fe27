// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace isp::test {

/// The application Qt's painters and readers want, on no screen unless QT_QPA_PLATFORM names one. One that is
/// there already stays, whatever its kind: there is only one per process.
template <typename App>
void ensureApplication() {
    static int argc = 1;
    static char name[] = "isp-test";
    static char* argv[] = {name, nullptr};
    if (QCoreApplication::instance() != nullptr) return;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    static App app(argc, argv);
}

}  // namespace isp::test
