// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aufruf.h"
#include "proben.h"

#include <QTest>

using isp::gui::leseAufruf;

class AufrufTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensTheLast() {
        const auto a = leseAufruf({});
        QVERIFY(a.fehler.isEmpty());
        QVERIFY(a.werkbank.isEmpty() && !a.demo && a.rundgang.isEmpty());
    }

    void allOptionsTogether() {
        const auto a = leseAufruf({QStringLiteral("w.isp"), QStringLiteral("--rundgang"),
                                   QStringLiteral("bilder"), QStringLiteral("--groesse=1920x1080"),
                                   QStringLiteral("--dunkel"), QStringLiteral("--schrift"),
                                   QStringLiteral("150"), QStringLiteral("--sprache"), QStringLiteral("en")});
        QCOMPARE(a.fehler, QString());
        QCOMPARE(a.werkbank, QStringLiteral("w.isp"));
        QCOMPARE(a.rundgang, QStringLiteral("bilder"));
        QCOMPARE(a.groesse, QSize(1920, 1080));
        QVERIFY(a.dunkel);
        QVERIFY(a.schriftProzent == 150);
        QVERIFY(a.sprache == isp::texte::Sprache::kEnglisch);
    }

    void wrongUsageIsSaid_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown language") << QStringList{QStringLiteral("--sprache"), QStringLiteral("fr")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--vorfuehren")};
        QTest::newRow("presentation without store") << QStringList{QStringLiteral("--praesentation")};
        QTest::newRow("tour without folder") << QStringList{QStringLiteral("--rundgang")};
        QTest::newRow("size of type without a step") << QStringList{QStringLiteral("--schrift=137")};
        QTest::newRow("no size") << QStringList{QStringLiteral("--groesse"), QStringLiteral("groß")};
        QTest::newRow("tiny") << QStringList{QStringLiteral("--groesse"), QStringLiteral("1x1")};
        QTest::newRow("two stores") << QStringList{QStringLiteral("a.isp"), QStringLiteral("b.isp")};
        QTest::newRow("read only without store") << QStringList{QStringLiteral("--nur-lesen")};
        QTest::newRow("store and demo") << QStringList{QStringLiteral("a.isp"), QStringLiteral("--demo")};
    }
    void wrongUsageIsSaid() {
        QFETCH(QStringList, arguments);
        QVERIFY(!leseAufruf(arguments).fehler.isEmpty());
    }
};

static const isp::test::Probe<AufrufTest> kRegistered;
#include "test_aufruf.moc"
