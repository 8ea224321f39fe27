// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"
#include "test_atlas_models.h"
#include "test_atlas_panel.h"
#include "test_diagramme.h"
#include "test_grenzen.h"
#include "test_index_hinweise.h"
#include "test_kartenarten.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

/// One program for all tests of the Atlas and the Räume: the demo store is made once.
int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    isp::gui::wendeThemeAn(app, isp::gui::Farbschema::kHell, 100);
    int failed = 0;
    isp::test::AtlasModelsTest models;
    failed += QTest::qExec(&models, argc, argv);
    isp::test::AtlasPanelTest panel;
    failed += QTest::qExec(&panel, argc, argv);
    isp::test::DiagrammeTest diagramme;
    failed += QTest::qExec(&diagramme, argc, argv);
    isp::test::GrenzenTest grenzen;
    failed += QTest::qExec(&grenzen, argc, argv);
    isp::test::IndexHinweiseTest index;
    failed += QTest::qExec(&index, argc, argv);
    isp::test::KartenartenTest arten;
    failed += QTest::qExec(&arten, argc, argv);
    return failed;
}
