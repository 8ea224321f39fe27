// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was being written when the program ended comes back, and nothing else does.
#include "fensterprobe.h"
#include "gui/dialoge.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/textrettung.h"
#include "gui/widgets/feldrettung.h"
#include "proben.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QStandardPaths>

using namespace isp;
using gui::EintragDialog;
namespace textrettung = gui::textrettung;

namespace {

const QString kKey = QStringLiteral("probe:1");

QDir folder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                QStringLiteral("/entwuerfe"));
}

struct Notiz {
    std::string uid = "1";
    std::string titel;
    std::string text = "wie gespeichert";
};

/// A dialog of a record with a long text. `stored` gets what is saved.
EintragDialog* open(Notiz& stored) {
    std::vector<gui::Formularfeld<Notiz>> felder;
    felder.push_back(gui::textFeld<Notiz>("titel", QStringLiteral("Titel"), &Notiz::titel));
    felder.push_back(gui::langtextFeld<Notiz>("text", QStringLiteral("Text"), &Notiz::text));
    return gui::bearbeite<Notiz>(nullptr, QStringLiteral("Notiz"), {}, std::move(felder), stored,
                                 [&stored](const Notiz& n) -> Status {
                                     stored = n;
                                     return {};
                                 });
}

QPlainTextEdit* textOf(EintragDialog* dialog) {
    return qobject_cast<QPlainTextEdit*>(dialog->formular()->editor(QStringLiteral("text")));
}

}  // namespace

class TextrettungTest : public QObject {
    Q_OBJECT

    int files() const { return static_cast<int>(folder().entryList(QDir::Files).size()); }

private Q_SLOTS:
    void init() { folder().removeRecursively(); }

    void aDraftIsFoundByItsKeyOnly() {
        textrettung::merke(kKey, {{QStringLiteral("text"), QStringLiteral("Ä <b>\n2")}});
        QCOMPARE(textrettung::finde(kKey)->texte.value(QStringLiteral("text")), QStringLiteral("Ä <b>\n2"));
        QVERIFY(!textrettung::finde(QStringLiteral("probe:2")));
        const auto file = folder().entryInfoList(QDir::Files).front();
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QVERIFY(!file.fileName().contains(QStringLiteral("probe")));
        textrettung::vergiss(kKey);
        QVERIFY(!textrettung::finde(kKey));
    }

    void whatIsBrokenOrOldIsNoDraft() {
        textrettung::merke(kKey, {{QStringLiteral("text"), QStringLiteral("x")}});
        const auto path = folder().entryInfoList(QDir::Files).front().filePath();
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{\"schluessel\": [");
        }
        QVERIFY(!textrettung::finde(kKey));
        textrettung::merke(kKey, {{QStringLiteral("text"), QStringLiteral("x")}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-31),
                                 QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(!textrettung::finde(kKey));
        QCOMPARE(files(), 0);
    }

    void aDialogKeepsWhatIsWrittenUntilItIsSaved() {
        Notiz stored;
        auto* dialog = open(stored);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        textOf(dialog)->setFocus();
        QTest::keyClicks(textOf(dialog), QStringLiteral("neu "));
        QTRY_COMPARE(files(), 1);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stored.text.find("neu") != std::string::npos);
        QCOMPARE(files(), 0);
    }

    void theSameRecordInACopyOfTheStoreIsAnother() {
        textrettung::setWerkbank(QStringLiteral("/a/w.isp"));
        textrettung::merke(textrettung::schluesselVon(kKey), {{QStringLiteral("text"), QStringLiteral("x")}});
        textrettung::setWerkbank(QStringLiteral("/b/w.isp"));
        QVERIFY(!textrettung::finde(textrettung::schluesselVon(kKey)));
        textrettung::setWerkbank(QStringLiteral("/a/w.isp"));
        QVERIFY(textrettung::finde(textrettung::schluesselVon(kKey)));
        textrettung::setWerkbank({});
    }

    void anUntouchedDialogKeepsNothing() {
        Notiz stored;
        auto* dialog = open(stored);
        QTest::qWait(1200);
        QCOMPARE(files(), 0);
        dialog->reject();
    }

    void afterACrashTheDialogOffersIt() {
        Notiz stored;
        const auto key =
            textrettung::schluesselVon(QString::fromLatin1(typeid(Notiz).name()) + QStringLiteral(":1"));
        textrettung::merke(key, {{QStringLiteral("text"), QStringLiteral("verloren geglaubt")}});
        auto* dialog = open(stored);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(textOf(dialog)->toPlainText(), QStringLiteral("wie gespeichert"));  // nothing without asking
        auto* take = dialog->findChild<QPushButton*>(QStringLiteral("rettung_einsetzen"));
        QVERIFY(take != nullptr && take->isVisible());
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(textOf(dialog)->toPlainText(), QStringLiteral("verloren geglaubt"));
        QVERIFY(!take->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored.text, std::string("verloren geglaubt"));
        QCOMPARE(files(), 0);
    }

    void anUnwantedDraftIsThrownAway() {
        Notiz stored;
        const auto key =
            textrettung::schluesselVon(QString::fromLatin1(typeid(Notiz).name()) + QStringLiteral(":1"));
        textrettung::merke(key, {{QStringLiteral("text"), QStringLiteral("alt")}});
        auto* dialog = open(stored);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("rettung_verwerfen")),
                          Qt::LeftButton);
        QCOMPARE(files(), 0);
        QCOMPARE(textOf(dialog)->toPlainText(), QStringLiteral("wie gespeichert"));
        dialog->reject();
    }

    void aFieldSavedOnLeavingGetsItsTextBackOnce() {
        QPlainTextEdit field;
        auto* rescue = new gui::Feldrettung(field);
        field.setPlainText(QStringLiteral("gespeichert"));
        field.document()->setModified(false);
        rescue->zeigt(kKey);
        QTest::keyClicks(&field, QStringLiteral("mehr "));
        QTRY_COMPARE(files(), 1);

        // The same record in a new window, after the crash: the old one is gone without a word.
        QPlainTextEdit again;
        auto* next = new gui::Feldrettung(again);
        QString told;
        connect(next, &gui::Feldrettung::zurueckgeholt, &again, [&](const QString& zeit) { told = zeit; });
        again.setPlainText(QStringLiteral("gespeichert"));
        again.document()->setModified(false);
        next->zeigt(kKey);
        QCOMPARE(again.toPlainText(), QStringLiteral("mehr gespeichert"));
        QVERIFY(again.document()->isModified());
        QVERIFY(!told.isEmpty());
        again.undo();
        QCOMPARE(again.toPlainText(), QStringLiteral("gespeichert"));
        next->erledigt();
        QCOMPARE(files(), 0);
    }
};

static const test::Probe<TextrettungTest> kRegistered;

#include "test_textrettung.moc"
