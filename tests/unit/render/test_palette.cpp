// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/codes.h"
#include "render/palette.h"
#include "render/theme.h"
#include "unit/render/beispiel.h"

namespace isp::render::test {

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveClassesAreTheAnchors() {
        const auto colors = classColors(palettes().front(), 5);
        const QStringList expected{QStringLiteral("#eff3ff"), QStringLiteral("#bdd7e7"),
                                   QStringLiteral("#6baed6"), QStringLiteral("#3182bd"),
                                   QStringLiteral("#08519c")};
        for (int i = 0; i < 5; ++i)
            QCOMPARE(colors[static_cast<std::size_t>(i)].name(), expected[i]);
    }

    void everyCountKeepsEndsAndGetsDarker() {
        for (const auto& palette : palettes()) {
            for (int n = 2; n <= 9; ++n) {
                const auto colors = classColors(palette, n);
                QCOMPARE(colors.size(), static_cast<std::size_t>(n));
                QCOMPARE(colors.front(), QColor(palette.anchors.front()));
                QCOMPARE(colors.back(), QColor(palette.anchors.back()));
                if (palette.kind != PaletteKind::kSequential) continue;
                // Contrast to white grows from class to class: the order can be read without colour.
                for (std::size_t i = 1; i < colors.size(); ++i)
                    QVERIFY2(contrast(colors[i], Qt::white) > contrast(colors[i - 1], Qt::white),
                             palette.code);
            }
        }
    }

    // Mean of #eff3ff and #bdd7e7 in CIE Lab (D65): L 96.0 a 0.5 b -6.2 and L 84.3 a -4.5 b -11.0, computed
    // with the formulas of CIE 15.
    void interpolatesInLab() {
        const auto color = classColors(palettes().front(), 9)[1];
        QVERIFY(std::abs(color.red() - 215) <= 2);
        QVERIFY(std::abs(color.green() - 229) <= 2);
        QVERIFY(std::abs(color.blue() - 243) <= 2);
    }

    void reversedRunsBackwards() {
        auto colors = classColors(palettes().front(), 4, true);
        std::reverse(colors.begin(), colors.end());
        QVERIFY(colors == classColors(palettes().front(), 4));
    }

    void findsWithoutCaseAndRefusesUnknown() {
        QCOMPARE(findPalette(QStringLiteral("WARM")).value()->code, "warm");
        const auto error = findPalette(QStringLiteral("bunt")).error();
        QVERIFY(error.code == codes::kUnknownPalette);
        QCOMPARE(error.args.at(1), std::string("blau, warm, cividis, divergierend"));
    }

    void themeKeepsItsContrasts() {
        for (const auto& theme :
             {Theme::light(), Theme::dark(), Theme::projector(), Theme::projector(true)}) {
            const auto& c = theme.colors();
            for (const auto& back : {c.surface, c.ground}) {
                QVERIFY(contrast(c.text, back) >= 4.5);
                QVERIFY(contrast(c.muted, back) >= 4.5);
                QVERIFY(contrast(c.accent, back) >= 3.0);
            }
        }
        // Text of a label on its halo.
        QVERIFY(contrast(QColor(mapstyle::kLabel), QColor(mapstyle::kHalo)) >= 4.5);
        // WCAG: black on white is 21 to 1.
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(std::abs(contrast(Qt::white, Qt::black) - 21.0) < 1e-9);
    }

    void sizesFollowFromTheBase() {
        QCOMPARE(Theme::light().pointSize(TextRole::kTitle), 16.0);
        QCOMPARE(Theme::light(20.0).pointSize(TextRole::kTitle), 32.0);
        QCOMPARE(Theme::light(20.0).px(1.6), 3.2);
        QCOMPARE(Theme::projector().pointSize(TextRole::kBody), 24.0);
        QCOMPARE(Theme::projector().pointSize(TextRole::kTitle), 36.0);
        QCOMPARE(Theme::light().font(TextRole::kBody).pixelSize(), 13);
    }
};

static const Registered<TestPalette> kRegistered;

}  // namespace isp::render::test

#include "test_palette.moc"
