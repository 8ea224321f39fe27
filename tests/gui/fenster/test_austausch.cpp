// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows on copies of one store exchange what was changed in each, through a folder.
#include "domain/themenakte.h"
#include "fensterprobe.h"
#include "gui/dialoge.h"
#include "gui/dialogs/austausch_dialog.h"
#include "proben.h"
#include "workspace/sicherungen.h"
#include "workspace/themenbuch.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QThreadPool>

using namespace isp;
using test::Fensterprobe;

namespace {

std::filesystem::path pathOf(const QString& text) {
    return text.toStdU16String();
}

/// A store with two Themen at `path`, and copies of it.
void makeStores(const QString& path, const QStringList& copies) {
    test::kopiereDemo(path);
    auto opened = workspace::Werkbank::oeffnen(pathOf(path));
    if (!opened) qFatal("the store does not open");
    for (const char* title : {"Kitaplätze", "Wege im Alter"}) {
        Thema thema;
        thema.titel = title;
        if (!(*opened)->themen().legeAn(thema)) qFatal("no Thema");
    }
    for (const auto& copy : copies)
        if (!(*opened)->store().backupTo(pathOf(copy))) qFatal("no copy");
}

Thema themaIn(workspace::Werkbank& w, std::size_t index) {
    return w.themen().themen().value()[index];
}

void aendere(workspace::Werkbank& w, std::size_t index, std::string Thema::*field, const std::string& text) {
    auto thema = themaIn(w, index);
    thema.*field = text;
    if (!w.themen().speichere(thema, QStringLiteral("Thema"))) qFatal("cannot save");
}

/// The dialog of a window, and what a user finds in it.
class Austausch {
public:
    explicit Austausch(Fensterprobe& probe) : m_probe(probe) {
        probe.fenster().aktion(QStringLiteral("austausch"))->trigger();
        m_dialog = probe.dialog<gui::AustauschDialog>();
        if (m_dialog == nullptr) qFatal("no dialog");
        m_dialog->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_dialog);
        wait();
    }

    [[nodiscard]] gui::AustauschDialog* dialog() const { return m_dialog; }
    template <typename T>
    T* finde(const char* name) {
        return m_probe.finde<T>(name, m_dialog);
    }
    void wait() {
        if (!QTest::qWaitFor([&] { return !m_dialog->arbeitet(); }, 30'000)) qFatal("it works for ever");
    }
    /// As soon as it can be pressed: a click on what is not there yet is lost.
    void press(const char* name) {
        auto* button = finde<QPushButton>(name);
        if (!QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, 30'000))
            qFatal("%s can't be pressed", name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void pressAndWait(const char* name) {
        press(name);
        wait();
    }
    void zeige(const QString& folder) {
        const gui::dialoge::Antwort answer(folder);
        pressAndWait("austausch_ordner_waehlen");
    }
    QString satz() { return finde<QLabel>("austausch_satz")->text(); }
    QString gesagt() { return finde<QLabel>("austausch_gesagt")->text(); }
    /// The cells of a row of a table, joined.
    QString row(const char* table, int row) {
        const auto* model = finde<QTableView>(table)->model();
        QStringList out;
        for (int column = 0; column < model->columnCount(); ++column)
            out << model->index(row, column).data().toString();
        return out.join(u'|');
    }
    int rows(const char* table) { return finde<QTableView>(table)->model()->rowCount(); }
    void clickRow(const char* table, int row) {
        auto* view = finde<QTableView>(table);
        const auto rect = view->visualRect(view->model()->index(row, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
    }
    void close() {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        if (!QTest::qWaitFor([&] { return m_dialog.isNull(); })) qFatal("the dialog stays");
    }

private:
    Fensterprobe& m_probe;
    QPointer<gui::AustauschDialog> m_dialog;
};

}  // namespace

class AustauschTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QString pfad(const char* name) const { return m_ordner->filePath(QLatin1String(name)); }
    /// Anna's window and Bernd's, and what each has changed: the title of the first Thema both, differently.
    void begin() {
        m_ordner = std::make_unique<QTemporaryDir>();
        QDir(m_ordner->path()).mkpath(QStringLiteral("post"));
        makeStores(pfad("anna.isp"), {pfad("bernd.isp"), pfad("anfang.isp")});
        m_bernd = std::make_unique<Fensterprobe>(Fensterprobe::Inhalt::kOhneWerkbank);
        m_bernd->fenster().oeffneWerkbank(pfad("bernd.isp"));
        aendere(m_bernd->werkbank(), 0, &Thema::titel, "Titel von Bernd");
    }
    /// A package of hers in the folder, without her window.
    void schreibePaket() {
        auto anna = workspace::Werkbank::oeffnen(pathOf(pfad("anna.isp")));
        QVERIFY(anna);
        aendere(**anna, 0, &Thema::titel, "Titel von Anna");
        aendere(**anna, 1, &Thema::fragestellung, "Frage von Anna");
        const auto made = workspace::paketSeit((*anna)->pfad(), pathOf(pfad("anfang.isp")));
        QVERIFY(made);
        QVERIFY(workspace::schreibePaket(*made, pathOf(pfad("post/anna.ispx"))));
    }
    [[nodiscard]] std::string titelBeiBernd() { return themaIn(m_bernd->werkbank(), 0).titel; }

    std::unique_ptr<QTemporaryDir> m_ordner;
    std::unique_ptr<Fensterprobe> m_bernd;

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() {
        QThreadPool::globalInstance()->waitForDone();
        m_bernd.reset();
        m_ordner.reset();
    }

    void aPackageIsWrittenInOneWindow() {
        Fensterprobe anna(Fensterprobe::Inhalt::kOhneWerkbank);
        anna.fenster().oeffneWerkbank(pfad("anna.isp"));
        const auto begun =
            workspace::sichereJetzt(pathOf(pfad("anna.isp")), workspace::Sicherungsanlass::kHand, {});
        QVERIFY(begun);
        aendere(anna.werkbank(), 0, &Thema::titel, "Titel von Anna");
        aendere(anna.werkbank(), 1, &Thema::fragestellung, "Frage von Anna");
        Austausch hers(anna);
        auto* tabs = hers.dialog()->findChild<QTabBar*>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        auto* since = hers.finde<QComboBox>("austausch_seit");
        since->setCurrentIndex(since->findData(QString::fromStdU16String(begun->pfad.u16string())));
        QVERIFY(since->currentIndex() >= 0);
        {
            const gui::dialoge::Antwort answer(pfad("post/anna.ispx"));
            hers.pressAndWait("austausch_schreiben");
        }
        QCOMPARE(hers.gesagt(), QStringLiteral("Geschrieben: 0 neu, 2 geändert, 0 gelöscht."));
        QVERIFY2(since->currentText().contains(QStringLiteral("Weitergabe")),
                 qPrintable(since->currentText()));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
        hers.zeige(pfad("post"));
        QVERIFY2(hers.row("austausch_postfach", 0).startsWith(QStringLiteral("eigenes|")),
                 qPrintable(hers.row("austausch_postfach", 0)));
        hers.clickRow("austausch_postfach", 0);
        hers.wait();
        QCOMPARE(hers.satz(), QStringLiteral("Dieses Paket stammt aus dieser Werkbank."));

        Austausch his(*m_bernd);
        his.zeige(pfad("post"));
        QVERIFY(his.row("austausch_postfach", 0).startsWith(QStringLiteral("neu|")));
        QCOMPARE(his.rows("austausch_vorschau"), 2);
    }

    void aConflictIsShownInWordsDecidedTakenInAndTakenBack() {
        schreibePaket();
        Austausch his(*m_bernd);
        QCOMPARE(his.satz(), QStringLiteral("Hier erscheint, was ein Paket ändern würde."));
        his.zeige(pfad("post"));
        QCOMPARE(his.rows("austausch_postfach"), 1);
        QCOMPARE(his.satz(), QStringLiteral("1 Änderung, 1 offener Konflikt."));
        QCOMPARE(his.row("austausch_vorschau", 0),
                 QStringLiteral("Konflikt: offen|Thema|Titel von Anna|Titel|Titel von Bernd|Titel von Anna"));
        QVERIFY2(his.row("austausch_vorschau", 1).endsWith(QStringLiteral("||Frage von Anna")),
                 qPrintable(his.row("austausch_vorschau", 1)));
        QVERIFY2(his.finde<QPushButton>("austausch_meins")->isEnabled(), "the first conflict is chosen");

        // By keyboard: away from the conflict and back, mine; then by mouse: theirs. The row stays chosen.
        auto* preview = his.finde<QTableView>("austausch_vorschau");
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_Down);
        QVERIFY(!his.finde<QPushButton>("austausch_meins")->isEnabled());
        QTest::keyClick(preview, Qt::Key_Up);
        QVERIFY(his.finde<QPushButton>("austausch_meins")->isEnabled());
        auto* mine = his.finde<QPushButton>("austausch_meins");
        mine->setFocus();
        QTest::keyClick(mine, Qt::Key_Space);
        his.wait();
        QVERIFY2(mine->hasFocus(), "who decides one after the other stays at the button");
        QVERIFY(his.row("austausch_vorschau", 0).startsWith(QStringLiteral("Konflikt: bleibt wie hier|")));
        QVERIFY(his.finde<QPushButton>("austausch_deren")->isEnabled());
        his.pressAndWait("austausch_deren");
        QVERIFY(his.row("austausch_vorschau", 0).startsWith(QStringLiteral("Konflikt: wie im Paket|")));

        his.press("austausch_uebernehmen");
        QVERIFY(his.dialog()->arbeitet());
        QVERIFY(his.finde<QProgressBar>("austausch_balken")->isVisible());
        QVERIFY(!his.finde<QPushButton>("austausch_uebernehmen")->isEnabled());
        QCOMPARE(his.finde<QPushButton>("austausch_schliessen")->text(), QStringLiteral("Abbrechen"));
        his.wait();
        QVERIFY2(
            his.gesagt().startsWith(QStringLiteral("Übernommen: 2 Änderungen, 1 entschiedener Konflikt.")),
            qPrintable(his.gesagt()));
        QVERIFY(his.row("austausch_postfach", 0).startsWith(QStringLiteral("übernommen|")));
        QCOMPARE(his.satz(), QStringLiteral("Alle Pakete in diesem Ordner sind übernommen."));
        QCOMPARE(titelBeiBernd(), std::string("Titel von Anna"));
        QCOMPARE(themaIn(m_bernd->werkbank(), 1).fragestellung, std::string("Frage von Anna"));
        his.close();

        m_bernd->fenster().aktion(QStringLiteral("rueckgaengig"))->trigger();
        QCOMPARE(titelBeiBernd(), std::string("Titel von Bernd"));
        QCOMPARE(themaIn(m_bernd->werkbank(), 1).fragestellung, std::string());
        Austausch again(*m_bernd);  // the folder is remembered
        QVERIFY(again.row("austausch_postfach", 0).startsWith(QStringLiteral("neu|")));
        QCOMPARE(again.satz(), QStringLiteral("1 Änderung, 1 offener Konflikt."));
    }

    void whatIsLeftOpenStaysListed() {
        schreibePaket();
        Austausch his(*m_bernd);
        his.zeige(pfad("post"));
        his.pressAndWait("austausch_uebernehmen");
        QVERIFY(his.gesagt().contains(QStringLiteral("1 offener Konflikt")));
        QCOMPARE(titelBeiBernd(), std::string("Titel von Bernd"));
        QVERIFY(his.row("austausch_postfach", 0).startsWith(QStringLiteral("neu|")));
        QCOMPARE(his.satz(), QStringLiteral("0 Änderungen, 1 offener Konflikt."));
        // By a rule for all of them.
        his.finde<QComboBox>("austausch_regel")->setFocus();
        QTest::keyClick(his.finde<QComboBox>("austausch_regel"), Qt::Key_Down);
        his.wait();
        QVERIFY(his.row("austausch_vorschau", 0).startsWith(QStringLiteral("Konflikt: bleibt wie hier|")));
        his.pressAndWait("austausch_uebernehmen");
        QVERIFY(his.row("austausch_postfach", 0).startsWith(QStringLiteral("übernommen|")));
        QCOMPARE(titelBeiBernd(), std::string("Titel von Bernd"));
    }

    void whatCannotBeTakenIsSaid() {
        schreibePaket();
        QFile whole(pfad("post/anna.ispx"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const auto bytes = whole.readAll();
        const auto write = [this](const char* name, const QByteArray& content) {
            QFile file(pfad(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        write("post/gekuerzt.ispx", bytes.left(bytes.size() - 9));
        write("post/brief.ispx", "Sehr geehrte");
        QVERIFY(QFile::remove(pfad("post/anna.ispx")));
        Austausch his(*m_bernd);
        his.zeige(pfad("post"));
        QCOMPARE(his.rows("austausch_postfach"), 2);
        QVERIFY2(his.satz().startsWith(QStringLiteral("Das Änderungspaket ist beschädigt.")),
                 qPrintable(his.satz()));
        QVERIFY(!his.finde<QPushButton>("austausch_uebernehmen")->isEnabled());
        QVERIFY(his.row("austausch_postfach", 1).startsWith(QStringLiteral("nicht lesbar|")));
        his.clickRow("austausch_postfach", 1);
        his.wait();
        QVERIFY2(his.satz().contains(QStringLiteral("ist kein Änderungspaket")), qPrintable(his.satz()));
        QVERIFY(!his.finde<QPushButton>("austausch_uebernehmen")->isEnabled());
    }

    void aPackageOfAnotherStoreIsCalledSo() {
        {
            const auto fremd = workspace::Werkbank::anlegen(pathOf(pfad("fremd.isp")), {true, false});
            QVERIFY(fremd);
            QVERIFY((*fremd)->store().backupTo(pathOf(pfad("fremd_anfang.isp"))));
            Thema thema;
            thema.titel = "Fremdes Thema";
            QVERIFY((*fremd)->themen().legeAn(thema));
            const auto made = workspace::paketSeit((*fremd)->pfad(), pathOf(pfad("fremd_anfang.isp")));
            QVERIFY(made);
            QVERIFY(workspace::schreibePaket(*made, pathOf(pfad("fremd.ispx"))));
            auto elsewhere = *made;
            elsewhere.kopf.crs = "EPSG:25833";
            QVERIFY(workspace::schreibePaket(elsewhere, pathOf(pfad("anderswo.ispx"))));
        }
        Austausch his(*m_bernd);
        const auto open = [&](const char* name) {
            const gui::dialoge::Antwort answer(pfad(name));
            his.pressAndWait("austausch_datei_waehlen");
        };
        open("fremd.ispx");
        QVERIFY2(
            his.satz().startsWith(QStringLiteral("Achtung: „fremd.isp“ ist keine Kopie dieser Werkbank.")),
            qPrintable(his.satz()));
        open("anderswo.ispx");
        QVERIFY2(his.satz().contains(QStringLiteral("anderes Koordinatensystem (EPSG:25833)")),
                 qPrintable(his.satz()));
        QVERIFY(!his.finde<QPushButton>("austausch_uebernehmen")->isEnabled());
    }

    void aFolderWithoutPackagesSaysSo() {
        Austausch his(*m_bernd);
        his.zeige(pfad("post"));
        QCOMPARE(his.rows("austausch_postfach"), 0);
        QCOMPARE(his.satz(), QStringLiteral("In diesem Ordner liegt kein Änderungspaket."));
        QVERIFY(!his.finde<QPushButton>("austausch_uebernehmen")->isEnabled());
    }

    void aFolderThatIsGoneSaysSo() {
        Austausch his(*m_bernd);
        his.zeige(pfad("nirgends"));
        QVERIFY2(his.satz().contains(QStringLiteral("nirgends")), qPrintable(his.satz()));
    }

    void closedWhileItLooksTheWindowGoesOn() {
        schreibePaket();
        {
            Austausch his(*m_bernd);
            his.dialog()->zeigeOrdner(pfad("post"));
            his.dialog()->zeigePaket(pfad("post/anna.ispx"));
            QVERIFY(his.dialog()->arbeitet());
            his.close();
        }
        aendere(m_bernd->werkbank(), 0, &Thema::titel, "Weiter");
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(titelBeiBernd(), std::string("Weiter"));
        QCOMPARE(themaIn(m_bernd->werkbank(), 1).fragestellung, std::string());
    }

    void closingWhileItWritesStopsTheWriting() {
        schreibePaket();
        Austausch his(*m_bernd);
        his.zeige(pfad("post"));
        his.finde<QComboBox>("austausch_regel")->setCurrentIndex(2);
        his.wait();
        const bool before = m_bernd->werkbank().undoStack().canUndo();
        const auto steps = m_bernd->werkbank().undoStack().count();
        his.press("austausch_uebernehmen");
        QTest::keyClick(his.dialog(), Qt::Key_Escape);
        QVERIFY(his.dialog()->isVisible());
        his.wait();
        // It came in time or it did not; what was written can be taken back.
        const bool came = titelBeiBernd() == "Titel von Anna";
        QCOMPARE(m_bernd->werkbank().undoStack().count(), steps + (came ? 1 : 0));
        QVERIFY(came || !his.gesagt().isEmpty());
        QVERIFY(before);
        his.close();
    }

    void goneWhileItWritesNothingBreaks() {
        schreibePaket();
        Austausch his(*m_bernd);
        his.zeige(pfad("post"));
        his.press("austausch_uebernehmen");
        QVERIFY(his.dialog()->arbeitet());
        delete his.dialog();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(store::pruefe(m_bernd->werkbank().store())->items().empty());
    }
};

static const isp::test::Probe<AustauschTest> kRegistered;

#include "test_austausch.moc"
