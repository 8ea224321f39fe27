// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quelltexte.h"

#include <QTemporaryDir>
#include <QTest>

using isp::test::Textbuch;
using isp::test::Textschluessel;

namespace isp {

class UebersetzungTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jederTextStehtAuchAufEnglischDa();
    void einMangelWirdBenannt_data();
    void einMangelWirdBenannt();
    void dieDateiIstNachDemSchreibenDieselbe();
};

void UebersetzungTest::jederTextStehtAuchAufEnglischDa() {
    const auto texts = test::sammleQuelltexte(QStringLiteral(ISP_LUPDATE), QStringLiteral(ISP_SOURCE_DIR));
    const auto english = test::leseTextbuch(QStringLiteral(ISP_SOURCE_DIR "/resources/sprache/isp_en.ts"));
    QVERIFY(texts.size() > 3000);
    QStringList wrong;
    for (const auto& [text, none] : texts) {
        const auto found = english.find(text);
        const auto what = test::mangel(text, found == english.end() ? QStringList() : found->second);
        if (!what.isEmpty()) wrong << QStringLiteral("%1: %2").arg(what, text.text);
    }
    for (const auto& [text, wordings] : english)
        if (!texts.contains(text)) wrong << QStringLiteral("no source says it any more: %1").arg(text.text);
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QStringLiteral("%1 texts; run scripts/uebersetzung and translate:\n%2")
                            .arg(wrong.size())
                            .arg(wrong.mid(0, 40).join(u'\n'))));
}

void UebersetzungTest::einMangelWirdBenannt_data() {
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, const char* german, const char* english, bool good) {
        QTest::newRow(name) << QString::fromUtf8(german) << QString::fromUtf8(english) << good;
    };
    row("same", "%1 Räume in „%2“", "%1 areas in “%2”", true);
    row("reordered", "%1 von %2", "of %2, %1", true);
    row("lost", "%1 von %2", "%1", false);
    row("twice", "%1 von %2", "%1 of %1", false);
    row("mnemonic lost", "&Datei", "File", false);
    row("no mnemonic but a sign", "Lob & Tadel", "Praise & blame", true);
    row("frames", "Geben Sie {{--raum|den Raum}} an.", "Give the area.", false);
    row("space", "Stand: ", "As of:", false);
    row("empty", "Räume", "", false);
}

void UebersetzungTest::einMangelWirdBenannt() {
    QFETCH(QString, german);
    QFETCH(QString, english);
    QFETCH(bool, good);
    QCOMPARE(test::mangel({german, {}, false}, {english}).isEmpty(), good);
}

void UebersetzungTest::dieDateiIstNachDemSchreibenDieselbe() {
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("buch.ts"));
    const Textbuch book = {
        {{QStringLiteral("a < b & „c“\nd"), {}, false}, {QStringLiteral("x < y\nz")}},
        {{QStringLiteral("Stand"), QStringLiteral("Amt"), false}, {}},
        {{QStringLiteral("%n Räume"), {}, true}, {QStringLiteral("%n area"), QStringLiteral("%n areas")}}};
    test::schreibeTextbuch(file, book);
    QCOMPARE(test::leseTextbuch(file), book);
    QVERIFY_EXCEPTION_THROWN((void)test::leseTextbuch(folder.filePath(QStringLiteral("fehlt.ts"))),
                             std::runtime_error);
}

}  // namespace isp

QTEST_GUILESS_MAIN(isp::UebersetzungTest)
#include "test_uebersetzung.moc"
