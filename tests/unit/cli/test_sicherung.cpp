// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `isp sicherungen`, `isp wiederherstellen`, and that a command does not write where a window does.
#include "unit/cli/befehlsprobe.h"

#include <QLockFile>

namespace isp::cli {
namespace {

using Sicherungen = Befehle;

constexpr const char* kTabelle = "schluessel;periode;kennzahl;wert\n01060063;2023;BEV;1\n";

TEST_F(Sicherungen, ACommandDoesNotWriteWhereAWindowDoes) {
    demo();
    const auto before = read(QStringLiteral("w.isp"));
    QLockFile window(m_dir.filePath(QStringLiteral("w.isp.lock")));
    ASSERT_TRUE(window.tryLock(0));
    write(QStringLiteral("t.csv"), kTabelle);
    for (const char* call :
         {"import w.isp t.csv", "wiederherstellen w.isp 1", "grenzen w.isp t.csv --raumebene gemeinde"}) {
        const auto run = isp(words(call));
        EXPECT_EQ(run.ende, 3) << call << run.fehler.toStdString();
        EXPECT_TRUE(run.fehler.contains(QStringLiteral("gerade anderswo bearbeitet"))) << call;
    }
    EXPECT_EQ(isp(words("info w.isp")).ende, 0) << "reading is nobody's business";
    EXPECT_EQ(read(QStringLiteral("w.isp")), before);
}

TEST_F(Sicherungen, AreListedAndPutBack) {
    demo();
    write(QStringLiteral("t.csv"), kTabelle);
    const auto figures = [this] { return csv(words("werte w.isp BEV --raumebene gemeinde")).aus; };
    const auto before = figures();
    EXPECT_EQ(csv(words("sicherungen w.isp")).zeilen().size(), 1) << "only the heads of the columns";
    ASSERT_EQ(isp(words("import w.isp t.csv")).ende, 0);
    EXPECT_NE(figures(), before);
    const auto kept = csv(words("sicherungen w.isp")).zeilen();
    ASSERT_EQ(kept.size(), 2) << "the backup of the day, made before the first change";
    const auto run = isp(words("wiederherstellen w.isp 1"));
    EXPECT_EQ(run.ende, 0) << run.fehler.toStdString();
    EXPECT_EQ(figures(), before);
    EXPECT_EQ(isp(words("wiederherstellen w.isp 77")).ende, 1);
    EXPECT_EQ(isp(words("pruefen w.isp")).ende, 0);
    EXPECT_FALSE(QFile::exists(m_dir.filePath(QStringLiteral("w.isp.lock"))));
}

}  // namespace
}  // namespace isp::cli
