// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"
#include "proben.h"
#include "render/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTest>
#include <array>
#include <cmath>

using namespace isp;

namespace {

constexpr double kText = 4.5;    ///< WCAG 2.1, 1.4.3
constexpr double kGrafik = 3.0;  ///< WCAG 2.1, 1.4.11
constexpr double kGenau = 0.01;

struct Paar {
    const char* vorne;
    const char* hinten;
    QColor a, b;
    double mindestens;
};

std::vector<Paar> paareVon(const render::Theme& theme) {
    const auto& c = theme.colors();
    return {
        {"text", "ground", c.text, c.ground, kText},     {"text", "surface", c.text, c.surface, kText},
        {"muted", "ground", c.muted, c.ground, kText},   {"muted", "surface", c.muted, c.surface, kText},
        {"accent", "ground", c.accent, c.ground, kText}, {"accent", "surface", c.accent, c.surface, kText}};
}

struct Rollenpaar {
    QPalette::ColorRole vorne, hinten;
    double mindestens;
};

/// Whatever the window writes on whatever, and what shows where the focus is. Disabled controls are exempt.
constexpr std::array kRollen = {
    Rollenpaar{QPalette::WindowText, QPalette::Window, kText},
    Rollenpaar{QPalette::Text, QPalette::Base, kText},
    Rollenpaar{QPalette::Text, QPalette::AlternateBase, kText},
    Rollenpaar{QPalette::WindowText, QPalette::Midlight, kText},
    Rollenpaar{QPalette::PlaceholderText, QPalette::Base, kText},
    Rollenpaar{QPalette::PlaceholderText, QPalette::Window, kText},
    Rollenpaar{QPalette::PlaceholderText, QPalette::AlternateBase, kText},
    Rollenpaar{QPalette::ButtonText, QPalette::Button, kText},
    Rollenpaar{QPalette::HighlightedText, QPalette::Highlight, kText},
    Rollenpaar{QPalette::ToolTipText, QPalette::ToolTipBase, kText},
    Rollenpaar{QPalette::Link, QPalette::Base, kText},
    Rollenpaar{QPalette::Link, QPalette::Window, kText},
    Rollenpaar{QPalette::Highlight, QPalette::Window, kGrafik},
    Rollenpaar{QPalette::Highlight, QPalette::Base, kGrafik},
    Rollenpaar{QPalette::Dark, QPalette::Window, kGrafik},
    Rollenpaar{QPalette::Dark, QPalette::Base, kGrafik},
};

void pruefe(const QColor& a, const QColor& b, double least, const QString& what) {
    const double found = render::contrast(a, b);
    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 auf %2 (%3): %4 statt %5")
                                            .arg(a.name(), b.name(), what)
                                            .arg(found, 0, 'f', 2)
                                            .arg(least)));
}

}  // namespace

class KontrastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// By hand, WCAG 2.1: #767676 is 118/255 = 0.46275, linear ((0.46275 + 0.055) / 1.055)^2.4 = 0.18116,
    /// grey, so that is its luminance; (1 + 0.05) / (0.18116 + 0.05) = 4.542. #ff0000 has 0.2126: 1.05 /
    /// 0.2626 = 3.998.
    void theFormulaIsThatOfWcag() {
        QVERIFY(std::abs(render::contrast(Qt::white, QColor(0x767676)) - 4.542) < kGenau);
        QVERIFY(std::abs(render::contrast(QColor(0x767676), Qt::white) - 4.542) < kGenau);
        QVERIFY(std::abs(render::contrast(Qt::white, Qt::red) - 3.998) < kGenau);
        QVERIFY(std::abs(render::contrast(Qt::white, Qt::black) - 21.0) < kGenau);
        QVERIFY(std::abs(render::contrast(Qt::white, Qt::white) - 1.0) < kGenau);
    }

    void theTokensCanBeRead() {
        for (const auto& theme : {render::Theme::light(), render::Theme::dark(),
                                  render::Theme::projector(false), render::Theme::projector(true)})
            for (const auto& pair : paareVon(theme))
                pruefe(
                    pair.a, pair.b, pair.mindestens,
                    QStringLiteral("%1 auf %2").arg(QLatin1String(pair.vorne), QLatin1String(pair.hinten)));
    }

    void theWindowCanBeRead() {
        for (const auto scheme : {gui::Farbschema::kHell, gui::Farbschema::kDunkel}) {
            gui::wendeThemeAn(*qApp, scheme, 100);
            const auto palette = QApplication::palette();
            for (const auto& pair : kRollen)
                pruefe(palette.color(pair.vorne), palette.color(pair.hinten), pair.mindestens,
                       QStringLiteral("%1, Rollen %2/%3")
                           .arg(gui::toText(scheme))
                           .arg(pair.vorne)
                           .arg(pair.hinten));
        }
        gui::wendeThemeAn(*qApp, gui::Farbschema::kHell, 100);
    }
};

static const isp::test::Probe<KontrastTest> kRegistered;
#include "test_kontrast.moc"
