// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/datumsfeld.h"
#include "musterformular.h"
#include "proben.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace isp;
using test::Muster;
using test::Stufe;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A shown form with a record in it.
struct Probe {
    explicit Probe(const Muster& muster = {}, int spalten = 2) : formular(test::musterfelder(), spalten) {
        formular.resize(900, 900);
        formular.load(muster);
        formular.show();
        (void)QTest::qWaitForWindowActive(&formular);
    }
    /// Replaces what stands in a line and leaves it.
    void write(const char* key, const QString& text) {
        auto* line = qobject_cast<QLineEdit*>(formular.editor(s(key)));
        line->setFocus();
        line->selectAll();
        if (text.isEmpty()) {
            QTest::keyClick(line, Qt::Key_Delete);
        } else {
            QTest::keyClicks(line, text);
        }
        QTest::keyClick(line, Qt::Key_Tab);
    }
    [[nodiscard]] QString error(const char* key) const {
        return formular.findChild<QLabel*>(s("fehler_") + s(key))->text();
    }
    [[nodiscard]] QString shown(const char* key) const {
        return qobject_cast<QLineEdit*>(formular.editor(s(key)))->text();
    }

    gui::FormularVon<Muster> formular;
};

Muster filled() {
    Muster m;
    m.titel = "Mutter-Kind-Gruppe";
    m.text = "Erste Zeile\nZweite Zeile";
    m.quote = 12.3456789;  // more digits than the field lets one write
    m.kosten = 12500.5;
    m.rang = 3;
    m.jahr = 2030;
    m.beginn = "2026-03-01";
    m.stufe = Stufe::kHoch;
    m.gewicht = Stufe::kNiedrig;
    m.raum = RaumId{4};
    m.raeume = {RaumId{2}, RaumId{7}, RaumId{99}};  // 99 is not offered any more
    m.laufend = true;
    m.grund = "läuft";
    return m;
}

}  // namespace

class FelderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTouchedStaysAsItIs() {
        const Probe probe(filled());
        QVERIFY(probe.formular.eintrag() == filled());
        QVERIFY(!probe.formular.geaendert());
        const Probe empty;
        QVERIFY(empty.formular.eintrag() == Muster{});
        QVERIFY(!empty.formular.geaendert());
    }

    void everyKindTakesItsValueFromTheKeyboard() {
        Probe probe;
        probe.write("titel", s("Sprachkurs"));
        QTest::keyClicks(probe.formular.editor(s("text")), s("mit Eltern"));
        probe.write("quote", s("7,5"));
        probe.write("kosten", s("1.250,99"));
        probe.write("rang", s("12"));
        probe.write("jahr", s("2031"));
        probe.write("beginn", s("1.3.2026"));
        QTest::keyClick(probe.formular.editor(s("stufe")), Qt::Key_Down);
        QTest::keyClick(probe.formular.editor(s("gewicht")), Qt::Key_Down);
        QTest::keyClick(probe.formular.editor(s("laufend")), Qt::Key_Space);
        probe.write("grund", s("Auftrag"));
        auto* list = qobject_cast<QListWidget*>(probe.formular.editor(s("raeume")));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        auto* room = qobject_cast<QComboBox*>(probe.formular.editor(s("raum")));
        room->setFocus();
        room->lineEdit()->selectAll();
        QTest::keyClicks(room->lineEdit(), s("land 07"));
        QTest::keyClick(room->lineEdit(), Qt::Key_Tab);

        const auto m = probe.formular.eintrag();
        QCOMPARE(m.titel, std::string("Sprachkurs"));
        QCOMPARE(m.text, std::string("mit Eltern"));
        QCOMPARE(m.quote.value(), 7.5);
        QCOMPARE(m.kosten, 1250.99);
        QCOMPARE(m.rang, 12);
        QCOMPARE(m.jahr.value(), 2031);
        QCOMPARE(m.beginn, std::string("2026-03-01"));
        QCOMPARE(m.stufe, Stufe::kHoch);
        QCOMPARE(m.gewicht.value(), Stufe::kNiedrig);
        QVERIFY(m.laufend);
        QCOMPARE(m.grund, std::string("Auftrag"));
        QCOMPARE(m.raum, RaumId{7});
        QCOMPARE(m.raeume, std::vector<RaumId>{RaumId{2}});
        QCOMPARE(probe.shown("beginn"), s("01.03.2026"));
        QCOMPARE(probe.shown("kosten"), s("1.250,99"));
        QVERIFY(probe.formular.geaendert());
        QVERIFY(probe.formular.pruefe());
    }

    void whatIsEmptiedIsMissingAndNotZero() {
        Probe probe(filled());
        for (const auto* key : {"quote", "kosten", "jahr", "beginn"})
            probe.write(key, {});
        QTest::keyClick(probe.formular.editor(s("gewicht")), Qt::Key_Home);
        const auto m = probe.formular.eintrag();
        QVERIFY(!m.quote);
        QVERIFY(std::isnan(m.kosten));
        QVERIFY(!m.jahr);
        QVERIFY(m.beginn.empty());
        QVERIFY(!m.gewicht);
        QVERIFY(probe.formular.pruefe());
    }

    void anIntCannotBeMissing() {
        Probe probe(filled());
        probe.write("rang", {});
        QVERIFY(!probe.formular.pruefe());
        QVERIFY(probe.error("rang").contains(s("fehlt")));
        QCOMPARE(probe.formular.eintrag().rang, 3);
    }

    void whatIsWrongIsSaidBelowItsField_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* key, const char* input, const char* said) {
            QTest::newRow(input) << QByteArray(key) << s(input) << s(said);
        };
        row("quote", "viel", "keine Zahl");
        row("quote", "1.5", "keine Zahl");
        row("quote", "1e3", "keine Zahl");
        row("quote", "7,25", "Nachkommastellen");
        row("quote", "101", "zwischen 0 und 100");
        row("jahr", "20,5", "ganze Zahl");
        row("jahr", "1200", "zwischen 1.990 und 2.100");
        row("rang", "0", "mindestens 1");
        row("rang", "3000000000", "höchstens");
        row("beginn", "31.02.2026", "kein Datum");
        row("beginn", "morgen", "kein Datum");
        row("beginn", "01.01.1999", "vor dem Jahr 2000");
    }
    void whatIsWrongIsSaidBelowItsField() {
        QFETCH(QByteArray, key);
        QFETCH(QString, input);
        QFETCH(QString, said);
        Probe probe(filled());
        probe.write(key.constData(), input);
        QVERIFY(!probe.formular.pruefe());
        QVERIFY2(probe.error(key.constData()).contains(said), qPrintable(probe.error(key.constData())));
        QVERIFY(probe.formular.editor(QString::fromLatin1(key))->hasFocus());
        QVERIFY(probe.formular.geaendert());
        if (said != s("vor dem Jahr 2000")) QVERIFY(probe.formular.eintrag() == filled());
        // Writing again takes the sentence away.
        QTest::keyClicks(probe.formular.editor(QString::fromLatin1(key)), s("1"));
        QVERIFY(probe.error(key.constData()).isEmpty());
    }

    void datesAreUnderstoodAsTheyAreWritten() {
        using gui::dateFromGerman;
        QCOMPARE(dateFromGerman(s("1.3.2026")).value(), QDate(2026, 3, 1));
        QCOMPARE(dateFromGerman(s(" 01.03.26 ")).value(), QDate(2026, 3, 1));
        QCOMPARE(dateFromGerman(s("010326")).value(), QDate(2026, 3, 1));
        QCOMPARE(dateFromGerman(s("2026-03-01")).value(), QDate(2026, 3, 1));
        QCOMPARE(dateFromGerman(s("01.03.98")).value(), QDate(1998, 3, 1));
        for (const auto* wrong : {"", "3/1/2026", "1.3.", "32.01.2026", "29.02.2025"})
            QVERIFY2(!dateFromGerman(s(wrong)), wrong);
    }

    void aFieldIsOpenOnlyWhileItsConditionHolds() {
        Probe probe;
        probe.write("titel", s("Kurs"));
        auto* reason = probe.formular.editor(s("grund"));
        QVERIFY(!reason->isEnabled());
        QVERIFY(probe.formular.pruefe());
        QTest::keyClick(probe.formular.editor(s("laufend")), Qt::Key_Space);
        QVERIFY(reason->isEnabled());
        QVERIFY(!probe.formular.pruefe());
        QVERIFY(probe.error("grund").contains(s("„Grund“ fehlt")));
    }

    void whatIsNoLongerOfferedStays() {
        auto m = filled();
        m.raum = RaumId{77};
        const Probe probe(m);
        QVERIFY(probe.formular.eintrag() == m);
    }

    void whatMeansTwoChoicesIsNotGuessed() {
        Probe probe(filled());
        auto* room = qobject_cast<QComboBox*>(probe.formular.editor(s("raum")));
        room->setFocus();
        room->lineEdit()->selectAll();
        QTest::keyClicks(room->lineEdit(), s("land 1"));
        QVERIFY(!probe.formular.pruefe());
        QVERIFY(probe.error("raum").contains(s("steht nicht in der Liste")));
        QCOMPARE(probe.formular.eintrag().raum, RaumId{4});
    }

    void theFilterFindsChoicesAndKeepsTheOthers() {
        Probe probe(filled());
        auto* filter = probe.formular.findChild<QLineEdit*>(s("filter_raeume"));
        QVERIFY(filter->isVisible());
        QTest::keyClicks(filter, s("land 11"));
        auto* list = qobject_cast<QListWidget*>(probe.formular.editor(s("raeume")));
        QVERIFY(list->isRowHidden(0));
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Space);
        const std::vector<RaumId> expected{RaumId{2}, RaumId{7}, RaumId{11}, RaumId{99}};
        QCOMPARE(probe.formular.eintrag().raeume, expected);
    }

    void aNarrowFormHasOneColumn() {
        Probe probe;
        const auto top = [&](const char* key) {
            auto* editor = probe.formular.editor(s(key));
            return editor->mapTo(&probe.formular, QPoint(0, 0)).y();
        };
        QCOMPARE(top("quote"), top("kosten"));
        probe.formular.resize(probe.formular.minimumSizeHint().width() + 20, 900);
        QTRY_VERIFY(top("kosten") > top("quote"));
    }

    void tabGoesInReadingOrder() {
        Probe probe(filled());
        const char* order[] = {"titel", "stufe", "text", "quote", "kosten", "rang", "jahr", "beginn"};
        probe.formular.focusFirst();
        for (const auto* key : order) {
            auto* at = probe.formular.focusWidget();
            QVERIFY2(at == probe.formular.editor(s(key)), qPrintable(s(key) + s(" ≠ ") + at->objectName()));
            QTest::keyClick(at, Qt::Key_Tab);
        }
    }

    void fieldsSayWhatTheyAre() {
        const Probe probe;
        auto* title = probe.formular.editor(s("titel"));
        QCOMPARE(title->objectName(), s("feld_titel"));
        QCOMPARE(title->accessibleName(), s("Titel, Pflichtfeld"));
        QCOMPARE(title->accessibleDescription(), s("Kurz, wie auf einem Schild."));
    }
};

static const isp::test::Probe<FelderTest> kRegistered;
#include "test_felder.moc"
