// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"
#include "namen.h"
#include "platz.h"
#include "proben.h"
#include "rundweg.h"
#include "tasten.h"

using namespace isp;
using test::Fensterprobe;

namespace {

constexpr QSize kBildschirm(1366, 768);

/// Each on a line of its own: the message of a check is cut off.
bool keine(QStringList maengel) {
    maengel.removeDuplicates();
    for (const auto& line : maengel)
        qWarning().noquote() << line;
    return maengel.isEmpty();
}

}  // namespace

/// Everything --rundgang shows, for those who hear it, who have no mouse, and who need large type.
class ZugangTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One walk for both: it costs more than looking.
    void everyViewIsNamedAndGoesByKeyboard() {
        Fensterprobe probe;
        probe.fenster().resize(kBildschirm);
        QStringList names;
        const auto keys = test::geheRundweg(probe, [&](QWidget& shown) -> QStringList {
            names << test::namensmaengel(shown);
            return test::tastenmaengel(shown);
        });
        QVERIFY(keine(names + keys));
    }

    void nothingIsCutAtTwiceTheSize() {
        gui::wendeThemeAn(*qApp, gui::Farbschema::kHell, 200);
        Fensterprobe probe;
        probe.fenster().resize(kBildschirm);
        const auto cut = test::geheRundweg(probe, test::platzmaengel);
        gui::wendeThemeAn(*qApp, gui::Farbschema::kHell, 100);
        QVERIFY(keine(cut));
    }
};

static const isp::test::Probe<ZugangTest> kRegistered;
#include "test_zugang.moc"
