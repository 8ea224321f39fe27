// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/report/beispiel.h"

#include <QGuiApplication>

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    int failed = 0;
    for (const auto& make : isp::report::test::suites()) {
        const auto suite = make();
        failed += QTest::qExec(suite.get(), argc, argv) != 0 ? 1 : 0;
    }
    return failed;
}
