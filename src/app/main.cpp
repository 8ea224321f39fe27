// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/anwendung.h"

int main(int argc, char** argv) {
    return isp::gui::run(argc, argv, ISP_VERSION);
}
