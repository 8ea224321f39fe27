// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `isp aenderungen export` and `isp aenderungen einspielen`.
#include "unit/cli/befehlsprobe.h"

namespace isp::cli {
namespace {

using Aenderungen = Befehle;

TEST_F(Aenderungen, GoFromOneStoreToTheOther) {
    demo();
    ASSERT_EQ(isp(words("sichern w.isp anfang.isp")).ende, 0);
    ASSERT_EQ(isp(words("sichern w.isp b.isp")).ende, 0);
    ASSERT_EQ(isp({QStringLiteral("indikator"), QStringLiteral("w.isp"), QStringLiteral("PROBE"),
                   QStringLiteral("--name"), QStringLiteral("Probe"), QStringLiteral("--formel"),
                   QStringLiteral("[BEV]")})
                  .ende,
              0);
    write(QStringLiteral("t.csv"), "schluessel;periode;kennzahl;wert\n01060063;2023;BEV;81000\n");
    ASSERT_EQ(isp(words("import w.isp t.csv")).ende, 0);
    const auto made = isp(words("aenderungen export w.isp --seit anfang.isp -o d.ispx"));
    ASSERT_EQ(made.ende, 0) << made.fehler.toStdString();
    const auto figures = [&](const char* store) {
        return csv({QStringLiteral("werte"), QString::fromLatin1(store), QStringLiteral("PROBE"),
                    QStringLiteral("--raumebene"), QStringLiteral("gemeinde")})
            .aus;
    };
    const auto preview = csv(words("aenderungen einspielen b.isp d.ispx --probelauf"));
    EXPECT_EQ(preview.ende, 0) << preview.fehler.toStdString();
    EXPECT_TRUE(
        preview.aus.startsWith(QStringLiteral("datei,art,objekt,bezeichnung,feld,alt,neu,ausgang\n")));
    EXPECT_TRUE(preview.aus.contains(QStringLiteral("d.ispx,neu,indikator,Probe")));
    EXPECT_EQ(isp(words("werte b.isp PROBE")).ende, 1) << "nothing was taken in";
    const auto taken = csv(words("aenderungen einspielen b.isp d.ispx"));
    EXPECT_EQ(taken.ende, 0) << taken.fehler.toStdString();
    EXPECT_EQ(taken.aus, preview.aus);
    EXPECT_EQ(figures("b.isp"), figures("w.isp"));
    const auto again = csv(words("aenderungen einspielen b.isp d.ispx"));
    EXPECT_EQ(again.ende, 0);
    EXPECT_EQ(again.zeilen().size(), 1) << again.aus.toStdString();
    EXPECT_EQ(isp(words("pruefen b.isp")).ende, 0);
}

TEST_F(Aenderungen, ConflictsAreListedAndDecidedByARule) {
    demo();
    ASSERT_EQ(isp(words("sichern w.isp anfang.isp")).ende, 0);
    const auto define = [&](const char* store, const char* name) {
        return isp({QStringLiteral("indikator"), QString::fromLatin1(store), QStringLiteral("ALO_QUOTE"),
                    QStringLiteral("--name"), QString::fromLatin1(name), QStringLiteral("--formel"),
                    QStringLiteral("100 * [ALO] / [BEV_15_64]")})
            .ende;
    };
    ASSERT_EQ(isp(words("sichern w.isp b.isp")).ende, 0);
    ASSERT_EQ(define("w.isp", "Von A"), 0);
    ASSERT_EQ(define("b.isp", "Von B"), 0);
    ASSERT_EQ(isp(words("aenderungen export w.isp --seit anfang.isp -o d.ispx")).ende, 0);
    const auto open = csv(words("aenderungen einspielen b.isp d.ispx"));
    EXPECT_EQ(open.ende, 4);
    EXPECT_TRUE(open.aus.contains(QStringLiteral("feld,indikator,")));
    EXPECT_TRUE(open.aus.contains(QStringLiteral(",name,Von B,Von A,offen"))) << open.aus.toStdString();
    EXPECT_EQ(csv(words("aenderungen einspielen b.isp d.ispx --regel deren")).ende, 0);
    EXPECT_TRUE(csv(words("indikatoren b.isp")).aus.contains(QStringLiteral("Von A")));
}

TEST_F(Aenderungen, WrongUseAndForeignFilesAreRefused) {
    demo();
    EXPECT_EQ(isp(words("aenderungen w.isp")).ende, 2);
    EXPECT_EQ(isp(words("aenderungen export w.isp")).ende, 2);
    EXPECT_EQ(isp(words("aenderungen einspielen w.isp")).ende, 2);
    EXPECT_EQ(isp(words("aenderungen einspielen w.isp d.ispx --regel wuerfeln")).ende, 2);
    EXPECT_EQ(isp(words("aenderungen export w.isp -o d.ispx")).ende, 1) << "nothing to count from";
    EXPECT_EQ(isp(words("aenderungen export nirgends.isp --seit 1 -o d.ispx")).ende, 3);
    write(QStringLiteral("brief.ispx"), "Sehr geehrte");
    const auto before = read(QStringLiteral("w.isp"));
    const auto run = isp(words("aenderungen einspielen w.isp brief.ispx"));
    EXPECT_EQ(run.ende, 1);
    EXPECT_TRUE(run.fehler.contains(QStringLiteral("ist kein Änderungspaket")));
    EXPECT_EQ(read(QStringLiteral("w.isp")), before);
}

}  // namespace
}  // namespace isp::cli
