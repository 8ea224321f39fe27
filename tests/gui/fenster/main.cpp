// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sprache.h"
#include "gui/theme.h"
#include "gui/zugang.h"
#include "proben.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    isp::gui::richteSpracheEin(app);
    isp::gui::richteZugangEin();
    isp::gui::wendeThemeAn(app, isp::gui::Farbschema::kHell, 100);
    // A crash ends the run at once instead of waiting for a debugger.
    const auto arguments = QCoreApplication::arguments() << QStringLiteral("-nocrashhandler");
    int failures = 0;
    for (const auto& make : isp::test::proben()) {
        const auto test = make();
        // ISP_NUR=HandbuchTest: one class alone, for the one who looks into it.
        if (const auto only = qEnvironmentVariable("ISP_NUR");
            !only.isEmpty() && only != QLatin1String(test->metaObject()->className()))
            continue;
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures == 0 ? 0 : 1;
}
