// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/abschnitt_bereich.h"
#include "gui/widgets/eintragsliste.h"
#include "gui/widgets/lesehilfe.h"
#include "gui/widgets/merkliste.h"
#include "gui/widgets/reihenfolge.h"
#include "gui/widgets/spaltenbreiten.h"
#include "proben.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWindow>

using namespace isp;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

struct Zeile {
    qlonglong id;
    QString name;
};

std::vector<Zeile> zeilen(int anzahl) {
    std::vector<Zeile> made;
    for (int i = 1; i <= anzahl; ++i)
        made.push_back({i, s("Eintrag %1").arg(i)});
    return made;
}

/// A shown list that writes down what it was asked for.
struct Probe {
    explicit Probe(int anzahl)
        : liste(s("probe"),
                {{s("Name"), [](const Zeile& z) { return QVariant(z.name); }},
                 {s("Nr"), [](const Zeile& z) { return QVariant(z.id); }}},
                [](const Zeile& z) { return z.id; },
                {s("Einträge"), s("Was hier steht."), s("Noch nichts."), s("Anlegen")}) {
        liste.setHinzufuegen([this] { log << s("neu"); });
        liste.setBearbeiten([this](qlonglong id) { log << s("bearbeiten %1").arg(id); });
        liste.setLoeschen(
            [this](const std::vector<qlonglong>& ids) { log << s("löschen %1").arg(ids.size()); });
        liste.setVerschieben([this](qlonglong id, int step) { log << s("%1 um %2").arg(id).arg(step); });
        liste.addAktion(
            {s("zeigen"),
             s("Zeigen"),
             [this](const std::vector<qlonglong>& ids) { log << s("zeigen %1").arg(ids.front()); },
             {},
             true,
             false});
        liste.setzeEintraege(zeilen(anzahl));
        liste.resize(600, 400);
        liste.show();
        (void)QTest::qWaitForWindowActive(&liste);
        liste.tabelle()->setFocus(Qt::TabFocusReason);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(liste.tabelle(), key, modifiers);
    }

    gui::EintragslisteVon<Zeile> liste;
    QStringList log;
};

/// A table of one row: a key, the name of the row and two columns as long as the name.
struct Tafel {
    explicit Tafel(int width) {
        const auto name = s("Städtische Kindertageseinrichtungen und Tagespflege");
        model.setHorizontalHeaderLabels({s("Code"), s("Name"), s("Quelle"), s("Themenfeld")});
        model.appendRow({new QStandardItem(s("KITA")), new QStandardItem(name), new QStandardItem(name),
                         new QStandardItem(name)});
        table.setModel(&model);
        table.setItemDelegate(new gui::Lesehilfe(&table));
        table.setWordWrap(false);
        table.verticalHeader()->hide();
        table.resize(width, 200);
        table.show();
        (void)QTest::qWaitForWindowExposed(&table);
    }
    void distribute(const gui::Spaltenplan& plan) {
        gui::verteileSpalten(
            table,
            [](int) {
                return gui::Spaltenbreite{4, 60};
            },
            plan);
    }
    [[nodiscard]] bool isCut(int column) const {
        return table.columnWidth(column) < table.sizeHintForIndex(model.index(0, column)).width();
    }
    QString tip(int column) {
        QToolTip::hideText();  // takes a moment
        if (!QTest::qWaitFor([] { return !QToolTip::isVisible(); })) return s("still there");
        const auto at = table.visualRect(model.index(0, column)).center();
        QHelpEvent asked(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table.viewport(), &asked);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    }
    QStandardItemModel model;
    QTableView table;
};

}  // namespace

class ListenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeysDoWhatTheButtonsDo() {
        const Probe probe(3);
        QCOMPARE(probe.liste.gewaehlteId().value(), 1);
        probe.key(Qt::Key_Down);
        probe.key(Qt::Key_Return);
        probe.key(Qt::Key_Insert);
        probe.key(Qt::Key_Up, Qt::AltModifier);
        probe.key(Qt::Key_Down, Qt::ShiftModifier);
        probe.key(Qt::Key_Delete);
        QCOMPARE(probe.log, QStringList({s("bearbeiten 2"), s("neu"), s("2 um -1"), s("löschen 2")}));
        // Several chosen: none to edit or move, but all to delete.
        QVERIFY(!probe.liste.aktion(s("probe_bearbeiten"))->isEnabled());
        QVERIFY(!probe.liste.aktion(s("probe_hoch"))->isEnabled());
        QVERIFY(probe.liste.aktion(s("probe_loeschen"))->isEnabled());
    }

    void aDoubleClickEditsOnce() {
        const Probe probe(3);
        auto* table = probe.liste.tabelle();
        const auto at = table->visualRect(table->model()->index(2, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(probe.log, QStringList(s("bearbeiten 3")));
    }

    void theEndsCannotBeMovedOver() {
        const Probe probe(2);
        QVERIFY(!probe.liste.aktion(s("probe_hoch"))->isEnabled());
        QVERIFY(probe.liste.aktion(s("probe_runter"))->isEnabled());
        probe.key(Qt::Key_Down);
        QVERIFY(!probe.liste.aktion(s("probe_runter"))->isEnabled());
    }

    void aRowIsPulledWhereItBelongs() {
        Probe probe(4);
        auto* table = probe.liste.tabelle();
        const auto row = [&](int r) { return table->visualRect(table->model()->index(r, 0)); };
        const auto pull = [&](QPoint from, QPoint to, bool escape = false) {
            QTest::mousePress(table->viewport(), Qt::LeftButton, {}, from);
            QTest::mouseMove(table->viewport(), (from + to) / 2);
            QTest::mouseMove(table->viewport(), to);
            if (escape) QTest::keyClick(table, Qt::Key_Escape);
            QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, to);
        };
        pull(row(2).center(), row(0).center() - QPoint(0, row(0).height() / 2));
        QCOMPARE(probe.log, QStringList(s("3 um -2")));
        QCOMPARE(probe.liste.gewaehlteIds(), std::vector<qlonglong>{3});  // pulling marks no further rows
        pull(row(0).center(), row(3).bottomLeft() + QPoint(20, 0));
        QCOMPARE(probe.log.takeLast(), s("1 um 3"));
        probe.log.clear();
        pull(row(1).center(), row(1).center() + QPoint(60, 2));            // where it was
        pull(row(1).center(), row(3).bottomLeft() + QPoint(20, 0), true);  // thought better of it
        probe.liste.setNurLesen(true);
        pull(row(1).center(), row(3).bottomLeft() + QPoint(20, 0));
        QVERIFY2(probe.log.isEmpty(), qPrintable(probe.log.join(u' ')));
    }

    void anEntryMovesAndTheOthersKeepTheirOrder() {
        std::vector<int> list{1, 2, 3, 4};
        QVERIFY(gui::verschiebe(list, 4, -3));
        QCOMPARE(list, (std::vector<int>{4, 1, 2, 3}));
        QVERIFY(gui::verschiebe(list, 4, 2));
        QCOMPARE(list, (std::vector<int>{1, 2, 4, 3}));
        QVERIFY(!gui::verschiebe(list, 3, 1));
        QVERIFY(!gui::verschiebe(list, 1, -1));
        QVERIFY(!gui::verschiebe(list, 9, 1));
        QCOMPARE(list, (std::vector<int>{1, 2, 4, 3}));
    }

    void whatIsChosenStaysWhenRowsAreReplaced() {
        Probe probe(4);
        probe.liste.waehleId(3);
        gui::setzeEintraege(probe.liste, {{3, s("Drei")}, {1, s("Eins")}});
        QCOMPARE(probe.liste.gewaehlteId().value(), 3);
        QCOMPARE(probe.liste.gewaehlt()->name, s("Drei"));
        probe.liste.setzeEintraege({{1, s("Eins")}});  // 3 is gone: the one in its place
        QCOMPARE(probe.liste.gewaehlteId().value(), 1);
    }

    void copyingGivesLinesForASpreadsheet() {
        const Probe probe(2);
        probe.key(Qt::Key_A, Qt::ControlModifier);
        probe.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), s("Name\tNr\nEintrag 1\t1\nEintrag 2\t2\n"));
    }

    void anEmptyListOffersWhatToDo() {
        Probe probe(0);
        QVERIFY(!probe.liste.tabelle()->isVisible());
        auto* button = probe.liste.findChild<QPushButton*>(s("probe_leer_knopf"));
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), s("Anlegen"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(probe.log, QStringList(s("neu")));
        probe.liste.setNurLesen(true);
        QVERIFY(!button->isVisible());
    }

    void itIsAsHighAsItsRowsUpToEight() {
        Probe probe(1);
        const int one = probe.liste.tabelle()->height();
        probe.liste.setzeEintraege(zeilen(5));
        const int five = probe.liste.tabelle()->height();
        QVERIFY(five > one);
        probe.liste.setzeEintraege(zeilen(8));
        const int eight = probe.liste.tabelle()->height();
        probe.liste.setzeEintraege(zeilen(200));
        QCOMPARE(probe.liste.tabelle()->height(), eight);
        QCOMPARE(eight - five, (five - one) / 4 * 3);
    }

    void aLongListCanBeFiltered() {
        Probe probe(3);
        auto* filter = probe.liste.findChild<QLineEdit*>(s("probe_filter"));
        QVERIFY(!filter->isVisible());
        probe.liste.setzeEintraege(zeilen(40));
        QVERIFY(filter->isVisible());
        QTest::keyClicks(filter, s("Eintrag 33"));
        QCOMPARE(probe.liste.filter()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(probe.liste.filter()->rowCount(), 40);
    }

    void nothingCanBeChangedWhereOnlyReadingIsAllowed() {
        Probe probe(2);
        probe.liste.setNurLesen(true);
        probe.key(Qt::Key_Return);
        probe.key(Qt::Key_Insert);
        probe.key(Qt::Key_Delete);
        QVERIFY(probe.log.isEmpty());
        probe.liste.aktion(s("zeigen"))->trigger();
        QCOMPARE(probe.log, QStringList(s("zeigen 1")));
    }

    void theNameIsCutLast() {
        Tafel tafel(800);
        tafel.distribute({1, -1, {}});
        QVERIFY(!tafel.isCut(1));
        QVERIFY(tafel.isCut(2) && tafel.isCut(3));
        QVERIFY(tafel.table.horizontalHeader()->length() <= tafel.table.viewport()->width());
        // The first column is no name here, and one that is as long as the name gives way to it.
        tafel.distribute({3, -1, {}});
        QVERIFY(!tafel.isCut(3));
        QVERIFY(tafel.isCut(1));
    }

    void whatOneCanDoWithoutGoesAndComesBack() {
        Tafel tafel(300);
        const gui::Spaltenplan plan{1, 1, {3, 2}};
        tafel.distribute(plan);
        QVERIFY(tafel.table.isColumnHidden(3));
        QVERIFY(!tafel.table.isColumnHidden(0));
        tafel.table.resize(2000, 200);
        tafel.distribute(plan);
        for (int column = 0; column < 4; ++column)
            QVERIFY(!tafel.table.isColumnHidden(column) && !tafel.isCut(column));
    }

    void aCutCellSaysAllOfItUnderTheMouse() {
        Tafel tafel(800);
        tafel.distribute({1, -1, {}});
        QCOMPARE(tafel.tip(2), s("Städtische Kindertageseinrichtungen und Tagespflege"));
        QCOMPARE(tafel.tip(1), QString());
        tafel.model.item(0, 2)->setToolTip(s("Amtlich"));
        QCOMPARE(tafel.tip(2), s("Städtische Kindertageseinrichtungen und Tagespflege\nAmtlich"));
    }

    void theChecklistLeadsToWhatIsOpen() {
        gui::Merkliste liste;
        liste.setKriterien({{s("Titel steht"), true, {}},
                            {s("Räume gewählt"), false, s("Wählen Sie Räume.")},
                            {s("Beteiligung geklärt"), false, {}, false}});
        liste.show();
        QCOMPARE(liste.zusammenfassung(), s("1 von 3 erfüllt"));
        QVERIFY(!liste.pflichtErfuellt());
        QSignalSpy spy(&liste, &gui::Merkliste::kriteriumRequested);
        auto* open = liste.findChild<QToolButton*>(s("kriterium_1"));
        QVERIFY(open->accessibleName().startsWith(s("offen: Räume gewählt")));
        QTest::keyClick(open, Qt::Key_Space);
        QTest::mouseClick(liste.findChild<QToolButton*>(s("kriterium_0")), Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.front().front().toInt(), 1);
        liste.setKriterien({{s("Titel steht"), true, {}}, {s("Beteiligung geklärt"), false, {}, false}});
        QVERIFY(liste.pflichtErfuellt());
    }

    void whatIsClickedStaysUnderTheMouse() {
        gui::AbschnittBereich bereich;
        auto* above = new QLabel(s("Inhalt"));
        above->setMinimumHeight(200);
        bereich.addAbschnitt(s("a"), s("Oben"), above);
        auto* list = new QWidget;
        auto* column = new QVBoxLayout(list);
        auto* made = new gui::EintragslisteVon<Zeile>(
            s("unten"), {{s("Name"), [](const Zeile& z) { return QVariant(z.name); }}},
            [](const Zeile& z) { return z.id; }, {s("Einträge"), {}, {}, {}});
        QStringList log;
        made->setBearbeiten([&log](qlonglong id) { log << s("bearbeiten %1").arg(id); });
        made->setzeEintraege(zeilen(8));
        column->addWidget(made);
        bereich.addAbschnitt(s("b"), s("Unten"), list);
        bereich.resize(500, 460);
        bereich.show();
        (void)QTest::qWaitForWindowActive(&bereich);
        // The table reaches below the edge: its end is not to be seen.
        auto* table = made->tabelle();
        const auto at = table->visualRect(table->model()->index(1, 0)).center();
        const auto inWindow = [&] { return table->viewport()->mapTo(&bereich, at); };
        const auto before = inWindow();
        QVERIFY(before.y() < bereich.height());
        QVERIFY(table->mapTo(&bereich, QPoint(0, table->height())).y() > bereich.height());
        QTest::mouseClick(bereich.windowHandle(), Qt::LeftButton, {}, before);
        QCOMPARE(inWindow(), before);
        QTest::mouseDClick(bereich.windowHandle(), Qt::LeftButton, {}, before);
        QCOMPARE(log, QStringList(s("bearbeiten 2")));
    }

    void sectionsOpenCloseAndAreShown() {
        gui::AbschnittBereich bereich;
        auto* far = new QLineEdit;
        for (const auto* id : {"a", "b", "c"}) {
            auto* content = new QLabel(s("Inhalt"));
            content->setMinimumHeight(400);
            bereich.addAbschnitt(s(id), s("Abschnitt ") + s(id), content);
        }
        bereich.addAbschnitt(s("d"), s("Ziel"), far, false);
        bereich.resize(400, 300);
        bereich.show();
        (void)QTest::qWaitForWindowActive(&bereich);
        QVERIFY(!far->isVisible());
        bereich.zeige(s("d"));
        QTRY_VERIFY(far->hasFocus());
        QVERIFY(bereich.offen(s("d")));
        QTRY_VERIFY(!far->visibleRegion().isEmpty());
        auto* heading = bereich.findChild<QToolButton*>(s("abschnitt_a"));
        heading->setFocus();
        QTest::keyClick(heading, Qt::Key_Left);
        QVERIFY(!bereich.offen(s("a")));
        QTest::keyClick(heading, Qt::Key_Down);
        QVERIFY(bereich.findChild<QToolButton*>(s("abschnitt_b"))->hasFocus());
        QTest::keyClick(heading, Qt::Key_Right);
        QVERIFY(bereich.offen(s("a")));
    }
};

static const isp::test::Probe<ListenTest> kRegistered;
#include "test_listen.moc"
