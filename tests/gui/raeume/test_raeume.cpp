// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_werkbank.h"
#include "gui/panels/gemeindewahl.h"
#include "gui/panels/raeume_panel.h"
#include "gui/panels/raumsatz_seite.h"
#include "gui/panels/raumvergleich_seite.h"
#include "gui/panels/sozialraum_seite.h"
#include "gui/theme.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/listenseite.h"
#include "umgebung.h"
#include "workspace/themenbuch.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace isp::test {

using gui::RaeumePanel;

/// The tabs of own Räume by mouse and keyboard.
class RaeumeTest : public QObject {
    Q_OBJECT

private:
    Testumgebung m_umgebung;
    std::unique_ptr<RaeumePanel> m_panel;

    template <typename W>
    W* in(QWidget& page, const char* name) {
        return page.findChild<W*>(QString::fromLatin1(name));
    }
    gui::RaumsatzSeite& planung() { return m_panel->planungsraeume(); }
    void click(QWidget& page, const char* name) {
        auto* button = in<QPushButton>(page, name);
        QVERIFY(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void press(RaumId gemeinde) {
        auto& map = planung().gemeindewahl().karte();
        const auto at = map.pixelOf(gemeinde);
        QVERIFY(at);
        QTest::mouseClick(&map, Qt::LeftButton, {}, *at);
    }
    void type(QWidget& page, const char* field, const QString& text) {
        auto* edit = in<QLineEdit>(page, field);
        QVERIFY(edit != nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    workspace::Raumsaetze saetze() { return workspace::Raumsaetze(*m_umgebung.werkbank()); }
    FachplanungId erste() { return m_umgebung.werkbank()->bestand().fachplanungen().front().id; }
    RaumId gemeinde(const char* key) { return raum(*m_umgebung.werkbank(), "gemeinde", key); }

private Q_SLOTS:
    void init() {
        m_umgebung.fehler.clear();
        m_umgebung.setWerkbank(demoWerkbank());
        m_panel = std::make_unique<RaeumePanel>(m_umgebung);
        m_panel->resize(1290, 690);
        m_panel->show();
        m_panel->zeige(RaeumePanel::kPlanungsraeume);
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void aPlanungsraumIsMadeByClicksOnTheMap() {
        click(planung(), "raumsatz_neu");
        type(planung(), "raumsatz_name", QStringLiteral("Mitte"));
        press(gemeinde("01060005"));
        QCOMPARE(planung().gemeindewahl().gemeinden().size(), 1U);
        click(planung(), "raumsatz_speichern");
        QCOMPARE(m_umgebung.fehler, QStringList());
        const auto bild = saetze().bild(Raumsatzart::kPlanung, erste());
        QVERIFY(bild);
        QCOMPARE(bild->raeume.size(), 1U);
        QCOMPARE(bild->raeume[0].name, std::string("Mitte"));
        QVERIFY(in<QLabel>(planung(), "raumsatz_befund")->text().startsWith(QStringLiteral("Lücken: 95")));
        QCOMPARE(in<gui::Listenseite>(planung(), "raumsatz_indikatoren")->filter()->rowCount(),
                 24);  // those the demo fills
        m_umgebung.werkbank()->undoStack().undo();
        QCOMPARE(planung().liste().filter()->rowCount(), 0);
    }

    void byKeyboardOnTheMapAndInTheList() {
        auto* fresh = in<QPushButton>(planung(), "raumsatz_neu");
        fresh->setFocus();
        QTest::keyClick(fresh, Qt::Key_Space);
        type(planung(), "raumsatz_name", QStringLiteral("Rand"));
        auto& choice = planung().gemeindewahl();
        in<QCheckBox>(planung(), "gemeindewahl_ganze")->setChecked(false);
        choice.karte().setFocus();
        QTest::keyClick(&choice.karte(), Qt::Key_Down);
        QTest::keyClick(&choice.karte(), Qt::Key_Space);
        QCOMPARE(choice.gemeinden().size(), 1U);
        // The list says the same; Space there takes a whole Raum.
        auto& list = choice.liste();
        list.setFocus();
        list.setCurrentItem(list.topLevelItem(list.topLevelItemCount() - 2));
        QTest::keyClick(&list, Qt::Key_Space);
        QVERIFY(choice.gemeinden().size() > 1U);
        auto* save = in<QPushButton>(planung(), "raumsatz_speichern");
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QCOMPARE(m_umgebung.fehler, QStringList());
        QCOMPARE(planung().liste().filter()->rowCount(), 1);
    }

    void unsavedChangesHoldTheListAndCanBeDropped() {
        click(planung(), "raumsatz_neu");
        QVERIFY(!planung().liste().isEnabled());
        press(gemeinde("01060005"));
        click(planung(), "raumsatz_speichern");
        QCOMPARE(m_umgebung.fehler.size(), 1);  // no name
        QVERIFY(!planung().liste().isEnabled());
        click(planung(), "raumsatz_verwerfen");
        QVERIFY(planung().liste().isEnabled());
        QVERIFY(planung().gemeindewahl().gemeinden().empty());
    }

    void whatIsInUseIsNotDeletedAndLeadsToItsThema() {
        workspace::Raumentwurf e;
        e.name = "Mitte";
        e.gemeinden = {gemeinde("01060005")};
        const auto id = saetze().speichere(Raumsatzart::kPlanung, erste(), e);
        QVERIFY(id);
        Thema t;
        t.titel = "Gesundheit";
        t.raeume = {*id};
        const auto thema = m_umgebung.werkbank()->themen().legeAn(t);
        QVERIFY(thema);
        planung().liste().waehleId(id->value);
        click(planung(), "raumsatz_loeschen");
        QCOMPARE(m_umgebung.fehler.size(), 1);
        QVERIFY2(m_umgebung.fehler[0].contains(QStringLiteral("Thema „Gesundheit“")),
                 qPrintable(m_umgebung.fehler[0]));
        planung().refresh();
        auto* uses = in<gui::Listenseite>(planung(), "raumsatz_bezuege");
        QCOMPARE(uses->filter()->rowCount(), 1);
        uses->tabelle()->selectRow(0);
        QTest::keyClick(uses->tabelle(), Qt::Key_Return);
        QCOMPARE(m_umgebung.thema, *thema);
    }

    void twoSetsAreCompared() {
        workspace::Raumentwurf e;
        const auto all = m_umgebung.werkbank()->bestand().fachplanungen();  // saving replaces the Bestand
        e.name = "Eins";
        e.gemeinden = {gemeinde("01060005"), gemeinde("01060063")};
        QVERIFY(saetze().speichere(Raumsatzart::kPlanung, all[0].id, e));
        e.gemeinden = {gemeinde("01060063")};
        QVERIFY(saetze().speichere(Raumsatzart::kPlanung, all[1].id, e));
        m_panel->zeige(RaeumePanel::kVergleich);
        m_panel->vergleich().vergleiche(all[0].id, all[1].id);
        QVERIFY2(m_panel->vergleich().ergebnis().contains(QStringLiteral("1 von 96 Gemeinden")),
                 qPrintable(m_panel->vergleich().ergebnis()));
        QCOMPARE(in<gui::Listenseite>(m_panel->vergleich(), "vergleich_tabelle")->filter()->rowCount(), 3);
    }

    void aSozialraumIsDrawn() {
        m_panel->zeige(RaeumePanel::kSozialraeume);
        auto& page = m_panel->sozialraeume();
        click(page, "sozialraum_neu");
        type(page, "sozialraum_name", QStringLiteral("Stadtpark"));
        click(page, "sozialraum_zeichnen");
        const auto middle = page.karte().rect().center();
        for (const QPoint step : {QPoint(0, 0), QPoint(40, 0), QPoint(40, 40)})
            QTest::mouseClick(&page.karte(), Qt::LeftButton, {}, middle + step);
        click(page, "sozialraum_speichern");
        QCOMPARE(m_umgebung.fehler, QStringList());
        const auto kept = saetze().sozialraeume();
        QVERIFY(kept && kept->size() == 1U);
        QCOMPARE(kept->front().geometrie.size(), 1U);
        QVERIFY(area(kept->front().geometrie) > 0.0);
    }
};

}  // namespace isp::test

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    isp::gui::wendeThemeAn(app, isp::gui::Farbschema::kHell, 100);
    isp::test::RaeumeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_raeume.moc"
