// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"
#include "namen.h"
#include "platz.h"
#include "proben.h"
#include "rundweg.h"
#include "tasten.h"

#include <utility>
#include <vector>

using namespace isp;
using test::Fensterprobe;

namespace {

constexpr QSize kBildschirm(1366, 768);

/// What is known to be wrong and said in docs/barrierefreiheit.md: view and object. The list may only grow
/// shorter; one that is mended has to leave it.
using Bekannt = std::vector<std::pair<const char*, const char*>>;
const Bekannt kBekannteTasten;
const Bekannt kBekannterPlatz;

/// Each on a line of its own: the message of a check is cut off.
bool keine(QStringList maengel, const Bekannt& bekannt) {
    maengel.removeDuplicates();
    std::size_t seen = 0;
    for (const auto& [view, object] : bekannt) {
        const auto known = [&](const QString& line) {
            return line.startsWith(QString::fromUtf8(view)) && line.contains(QString::fromUtf8(object));
        };
        const auto before = maengel.size();
        maengel.removeIf(known);
        if (maengel.size() < before)
            ++seen;
        else
            qWarning() << "mended, take it off the list:" << view << object;
    }
    for (const auto& line : maengel)
        qWarning().noquote() << line;
    return maengel.isEmpty() && seen == bekannt.size();
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
        QVERIFY(keine(names + keys, kBekannteTasten));
    }

    void nothingIsCutAtTwiceTheSize() {
        gui::wendeThemeAn(*qApp, gui::Farbschema::kHell, 200);
        Fensterprobe probe;
        probe.fenster().resize(kBildschirm);
        const auto cut = test::geheRundweg(probe, test::platzmaengel);
        gui::wendeThemeAn(*qApp, gui::Farbschema::kHell, 100);
        QVERIFY(keine(cut, kBekannterPlatz));
    }
};

static const isp::test::Probe<ZugangTest> kRegistered;
#include "test_zugang.moc"
