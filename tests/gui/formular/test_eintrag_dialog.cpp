// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "gui/dialoge.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/handlung.h"
#include "musterformular.h"
#include "proben.h"
#include "workspace/codes.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace isp;
using test::Muster;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// An open dialog, with what saving was given and what it answers.
struct Probe {
    explicit Probe(const Muster& start = {}) {
        dialog = gui::bearbeite<Muster>(
            &fenster, s("Maßnahme bearbeiten"), s("Was getan wird, von wem und bis wann."),
            test::musterfelder(), start,
            [this](const Muster& m) {
                saved.push_back(m);
                return answer;
            },
            [this] { ++done; });
        dialog->setObjectName(s("massnahme"));
        (void)QTest::qWaitForWindowActive(dialog);
    }
    void type(const char* key, const QString& text) const {
        QTest::keyClicks(dialog->formular()->editor(s(key)), text);
    }
    void click(const char* button) const {
        QTest::mouseClick(dialog->findChild<QPushButton*>(s(button)), Qt::LeftButton);
    }

    QWidget fenster;
    QPointer<gui::EintragDialog> dialog;
    std::vector<Muster> saved;
    Status answer;
    int done = 0;
};

}  // namespace

class EintragDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterSavesAndCloses() {
        const Probe probe;
        probe.type("titel", s("Sprachkurs"));
        QTest::keyClick(probe.dialog->formular()->editor(s("titel")), Qt::Key_Return);
        QTRY_VERIFY(probe.dialog.isNull());
        QCOMPARE(probe.saved.size(), std::size_t{1});
        QCOMPARE(probe.saved.front().titel, std::string("Sprachkurs"));
        QCOMPARE(probe.done, 1);
    }

    void ctrlEnterSavesFromALongText() {
        const Probe probe;
        probe.type("titel", s("Kurs"));
        auto* text = probe.dialog->formular()->editor(s("text"));
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(probe.done, 1);
    }

    void wrongInputIsNotSaved() {
        const Probe probe;
        probe.click("speichern");
        QVERIFY(probe.saved.empty());
        auto* problem = probe.dialog->findChild<QLabel*>(s("fehler_titel"));
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(s("„Titel“ fehlt")));
        probe.type("titel", s("Kurs"));
        probe.type("beginn", s("40.1.2026"));
        probe.click("speichern");
        QVERIFY(probe.saved.empty());
        QVERIFY(probe.dialog->findChild<QLabel*>(s("fehler_beginn"))->isVisible());
    }

    void anErrorStaysInTheDialog() {
        Probe probe;
        probe.answer = Status(makeError(workspace::codes::kNameMissing));
        probe.type("titel", s("Kurs"));
        probe.click("speichern");
        QCOMPARE(probe.saved.size(), std::size_t{1});
        QVERIFY(probe.dialog->isVisible());
        auto* problem = probe.dialog->findChild<QLabel*>(s("eintrag_fehler"));
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().size() > 10);
        probe.answer = Status(makeError(workspace::codes::kNameMissing).at({{}, 0, 0, "jahr"}));
        probe.click("speichern");
        QVERIFY(!problem->isVisible());
        QVERIFY(probe.dialog->findChild<QLabel*>(s("fehler_jahr"))->isVisible());
        QCOMPARE(probe.done, 0);
        probe.answer = {};
        probe.click("speichern");
        QTRY_COMPARE(probe.done, 1);
    }

    void anErrorSpeaksOfTheFieldAsTheFormDoes() {
        Probe probe;
        probe.answer = Status(makeError(codes::kReihenfolge, {"titel", "quote"}).at({{}, 0, 0, "quote"}));
        probe.type("titel", s("Kurs"));
        probe.click("speichern");
        auto* problem = probe.dialog->findChild<QLabel*>(s("fehler_quote"));
        QVERIFY2(problem->text().contains(s("„Anteil“ darf nicht vor „Titel“")), qPrintable(problem->text()));
    }

    void theWholeSentenceOfAnErrorIsSeen() {
        Probe probe;
        probe.dialog->resize(probe.dialog->width(), 320);  // less than the form needs
        probe.answer = Status(makeError(codes::kReihenfolge, {"beginn", "jahr"}).at({{}, 0, 0, "jahr"}));
        probe.type("titel", s("Kurs"));
        probe.click("speichern");
        auto* problem = probe.dialog->findChild<QLabel*>(s("fehler_jahr"));
        QTRY_COMPARE(problem->visibleRegion().boundingRect(), problem->rect());
    }

    void aDialogThatDecidesNamesTheAct() {
        const Probe probe;
        gui::nenneHandlung(probe.dialog, s("Thema beenden"));
        QCOMPARE(probe.dialog->findChild<QPushButton*>(s("speichern"))->text(), s("Thema beenden"));
    }

    void changedInputIsNotLostUnasked() {
        const Probe probe;
        probe.type("titel", s("Kurs"));
        {
            const gui::dialoge::Antwort no({}, false);
            QTest::keyClick(probe.dialog, Qt::Key_Escape);
            QVERIFY(probe.dialog->isVisible());
            probe.click("abbrechen");
            QVERIFY(probe.dialog->isVisible());
            probe.dialog->close();
            QVERIFY(probe.dialog->isVisible());
        }
        const gui::dialoge::Antwort yes({}, true);
        QTest::keyClick(probe.dialog, Qt::Key_Escape);
        QTRY_VERIFY(probe.dialog.isNull());
        QVERIFY(probe.saved.empty());
        QCOMPARE(probe.done, 0);
    }

    void nothingChangedClosesUnasked() {
        const Probe probe;
        const gui::dialoge::Antwort no({}, false);
        QTest::keyClick(probe.dialog, Qt::Key_Escape);
        QTRY_VERIFY(probe.dialog.isNull());
    }

    void itFitsTheScreen() {
        const Probe probe;
        const auto room = QGuiApplication::primaryScreen()->availableSize();
        QVERIFY(probe.dialog->width() <= room.width());
        QVERIFY(probe.dialog->height() <= room.height());
    }
};

static const isp::test::Probe<EintragDialogTest> kRegistered;
#include "test_eintrag_dialog.moc"
