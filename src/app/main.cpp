// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/anwendung.h"

#include <QApplication>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("isp-werkbank"));
    QApplication::setApplicationVersion(QStringLiteral(ISP_VERSION));
    return isp::gui::fuehreAus(app);
}
