// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panels/thema_seite.h"
#include "gui/steps/bedarf_tabelle.h"
#include "gui/steps/szenario_leiste.h"
#include "proben.h"
#include "themenprobe.h"
#include "workspace/werkbank.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace isp;
using test::Themenprobe;

namespace {

enum Spalte { kRaum, kPersonen, kBedarf, kAngebot, kLuecke, kProzent, kHinweis };

std::vector<RaumId> zweiRaeume(Themenprobe& probe) {
    const auto& bestand = probe.werkbank().bestand();
    const auto positions = bestand.positionen(bestand.analyseEbene()->id);
    return {bestand.raeume()[positions[0]].id, bestand.raeume()[positions[1]].id};
}

/// Step 4 of a new Thema with one Bedarf in two Räume and an Angebot in the first.
ThemaId oeffneMitBedarf(Themenprobe& probe) {
    const auto id = probe.oeffneNeues(Herkunft::kPolitik);
    const auto raeume = zweiRaeume(probe);
    Angebot angebot;
    angebot.name = "Kita <b>Sonne</b>";
    angebot.raum = raeume.front();
    angebot.kapazitaet = 50.0;
    angebot.einheit = "Plätze";
    Angebot offen = angebot;
    offen.name = "Kita Mond";
    offen.raum = raeume.back();
    offen.kapazitaet.reset();
    Bedarf bedarf;
    bedarf.durchlauf = probe.akte(id)->aktuellerDurchlauf()->id;
    bedarf.bezeichnung = "Plätze für unter 3-Jährige";
    bedarf.bezug = "[BEV]";
    bedarf.quote = 33.0;
    bedarf.quoteUnten = 30.0;
    bedarf.quoteOben = 36.0;
    bedarf.einheit = "Plätze";
    bedarf.raeume = raeume;
    bedarf.angebote = {*probe.buch().speichere(angebot, QStringLiteral("Angebot")),
                       *probe.buch().speichere(offen, QStringLiteral("Angebot"))};
    if (!probe.buch().speichere(bedarf, QStringLiteral("Bedarf"))) qFatal("cannot save the Bedarf");
    probe.seite().zeigeSchritt(Schrittart::kPlanung);
    return id;
}

QTableView* tabelle(Themenprobe& probe) {
    auto* list = probe.finde<gui::Eintragsliste>("bedarfstabelle", &probe.panel());
    return list->tabelle();
}

QString zelle(Themenprobe& probe, int row, int column) {
    return tabelle(probe)->model()->index(row, column).data().toString();
}

void setSpin(Themenprobe& probe, const char* name, const QString& value) {
    auto* box = probe.finde<QDoubleSpinBox>(name, &probe.panel());
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, value);
    QTest::keyClick(box, Qt::Key_Return);
}

}  // namespace

class BedarfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGapIsSaidWithSignAndWord() {
        QCOMPARE(gui::lueckentext(12.4), QStringLiteral("+12 fehlen"));
        QCOMPARE(gui::lueckentext(-3.0), QStringLiteral("−3 übrig"));
        QCOMPARE(gui::lueckentext(-0.2), QStringLiteral("0 gedeckt"));
        QCOMPARE(gui::lueckentext({}), QStringLiteral("–"));
    }

    void aBedarfIsMadeByKeyboard() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        probe.seite().zeigeSchritt(Schrittart::kPlanung);
        probe.finde<gui::Eintragsliste>("bedarfe", &probe.panel())
            ->aktion(QStringLiteral("bedarfe_neu"))
            ->trigger();
        auto* dialog = probe.formular("dialog_bedarfe");
        Themenprobe::schreibe(dialog, "bezeichnung",
                              QStringLiteral("Krippenplaetze"));  // the keys of a test are ASCII
        Themenprobe::schreibe(dialog, "bezug", QStringLiteral("[BEV]"));
        Themenprobe::schreibe(dialog, "quote", QStringLiteral("33,5"));
        Themenprobe::speichere(dialog);
        QCOMPARE(probe.akte(id)->bedarfe.size(), std::size_t{1});
        QCOMPARE(probe.akte(id)->bedarfe.front().quote, std::optional(33.5));
        QCOMPARE(tabelle(probe)->model()->rowCount(), 1);  // the whole Kreis, no sum of one
        // Without Räume there is nothing to settle, and the buttons say what is missing.
        auto* list = probe.finde<gui::Eintragsliste>("bedarfstabelle", &probe.panel());
        list->tabelle()->selectRow(0);
        for (const char* action :
             {"bedarfstabelle_bearbeiten", "bedarf_uebernehmen", "bedarf_alle_uebernehmen"}) {
            const auto* a = list->aktion(QString::fromLatin1(action));
            QVERIFY2(!a->isEnabled(), action);
            QVERIFY2(a->toolTip().contains(QStringLiteral("Räume")), qPrintable(a->toolTip()));
        }
    }

    void enterOnTheSumSaysWhyNothingHappens() {
        Themenprobe probe;
        oeffneMitBedarf(probe);
        auto* table = tabelle(probe);
        table->setFocus();
        table->selectRow(2);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY2(probe.meldung().contains(QStringLiteral("Summe folgt")), qPrintable(probe.meldung()));
    }

    void eachRaumHasItsRowAndTheSumIsLast() {
        Themenprobe probe;
        oeffneMitBedarf(probe);
        QCOMPARE(tabelle(probe)->model()->rowCount(), 3);
        QCOMPARE(zelle(probe, 2, kRaum), QStringLiteral("Summe"));
        QVERIFY2(zelle(probe, 0, kPersonen).contains(QStringLiteral(" · 20")),
                 qPrintable(zelle(probe, 0, kPersonen)));
        QVERIFY2(zelle(probe, 0, kBedarf).contains(QStringLiteral(" bis ")),
                 qPrintable(zelle(probe, 0, kBedarf)));
        QCOMPARE(zelle(probe, 0, kAngebot), QStringLiteral("50"));
        QVERIFY(zelle(probe, 0, kLuecke).startsWith(u'+'));
        // A capacity that is not known makes no gap, and is named.
        QCOMPARE(zelle(probe, 1, kAngebot), QStringLiteral("–"));
        QCOMPARE(zelle(probe, 1, kLuecke), QStringLiteral("–"));
        QVERIFY(zelle(probe, 1, kHinweis).contains(QStringLiteral("Kita Mond")));
    }

    void aScenarioShowsItselfAndChangesNoData() {
        Themenprobe probe;
        const auto id = oeffneMitBedarf(probe);
        const auto before = zelle(probe, 0, kBedarf);
        setSpin(probe, "szenario_quote_feld", QStringLiteral("35"));
        QTRY_VERIFY(zelle(probe, 0, kBedarf) != before);
        QVERIFY2(probe.text("szenario_banner").contains(QStringLiteral("Quote 35 % statt 33 %")),
                 qPrintable(probe.text("szenario_banner")));
        setSpin(probe, "szenario_kapazitaet_feld", QStringLiteral("200"));
        QTRY_COMPARE(zelle(probe, 0, kAngebot), QStringLiteral("100"));
        QCOMPARE(probe.akte(id)->bedarfe.front().quote, std::optional(33.0));
        probe.drueckeAuf("szenario_zurueck", Qt::Key_Space);
        QCOMPARE(zelle(probe, 0, kBedarf), before);
        QCOMPARE(zelle(probe, 0, kAngebot), QStringLiteral("50"));
        QCOMPARE(probe.text("szenario_banner"), QString());
    }

    void aScenarioIsSettledAsBedarfsmengenAndUndone() {
        Themenprobe probe;
        const auto id = oeffneMitBedarf(probe);
        setSpin(probe, "szenario_quote_feld", QStringLiteral("35"));
        auto* list = probe.finde<gui::Eintragsliste>("bedarfstabelle", &probe.panel());
        QTRY_VERIFY(!probe.text("szenario_banner").isEmpty());
        QTest::qWait(60);
        list->aktion(QStringLiteral("bedarf_alle_uebernehmen"))->trigger();
        const auto mengen = probe.akte(id)->bedarfsmengen;
        QCOMPARE(mengen.size(), std::size_t{2});
        QVERIFY(QString::fromStdString(mengen[0].begruendung).contains(QStringLiteral("35 %")));
        QCOMPARE(probe.text("szenario_banner"), QString());
        QVERIFY(zelle(probe, 0, kHinweis).contains(QStringLiteral("festgelegt")));
        probe.fenster().aktion(QStringLiteral("rueckgaengig"))->trigger();
        QVERIFY(probe.akte(id)->bedarfsmengen.empty());
    }

    void enterSettlesTheAmountOfARaum() {
        Themenprobe probe;
        const auto id = oeffneMitBedarf(probe);
        auto* table = tabelle(probe);
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        auto* dialog = probe.formular("dialog_bedarfsmenge");
        Themenprobe::speichere(dialog);
        QVERIFY(dialog->isVisible());  // not without a reason
        dialog->formular()->setWert(QStringLiteral("menge"), 77.0);
        Themenprobe::schreibe(dialog, "begruendung", QStringLiteral("Neubaugebiet"));
        Themenprobe::speichere(dialog);
        QCOMPARE(probe.akte(id)->bedarfsmengen.size(), std::size_t{1});
        QCOMPARE(zelle(probe, 1, kBedarf), QStringLiteral("77"));
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(probe.akte(id)->bedarfsmengen.empty());
    }

    void theBaselineComesFromTheDataAndSaysWhence() {
        Themenprobe probe;
        probe.oeffneNeues(Herkunft::kPolitik);
        probe.seite().zeigeSchritt(Schrittart::kPlanung);
        probe.finde<gui::Eintragsliste>("ziele", &probe.panel())
            ->aktion(QStringLiteral("ziele_neu"))
            ->trigger();
        auto* dialog = probe.formular("dialog_ziele");
        auto* button = dialog->findChild<QPushButton*>(QStringLiteral("neu_ausgangswert"));
        auto* source = dialog->findChild<QLabel*>(QStringLiteral("ausgangswert_quelle"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!dialog->formular()->wert(QStringLiteral("ausgangswert")).isValid());
        QVERIFY(!source->isVisible());
        const auto& kennzahlen = probe.werkbank().bestand().kennzahlen();
        const auto bev = std::find_if(kennzahlen.begin(), kennzahlen.end(),
                                      [](const Kennzahl& k) { return k.code == "BEV"; });
        dialog->formular()->setWert(QStringLiteral("kennzahl"), qlonglong(bev->id.value));
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(dialog->formular()->wert(QStringLiteral("ausgangswert")).toDouble() > 100000.0);
        QVERIFY(dialog->formular()->wert(QStringLiteral("ausgangsjahr")).toInt() > 2000);
        QVERIFY(source->text().contains(QStringLiteral("Bevölkerung")));
        dialog->formular()->setWert(QStringLiteral("ausgangsjahr"), qlonglong{1850});
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!source->isVisible());  // no figure of another year instead
    }

    void twoRoundsAreComparedFromTheSelector() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        auto* button = probe.finde<QPushButton>("durchlaeufe_vergleichen", &probe.panel());
        QVERIFY(!button->isVisible());
        auto last = probe.schritt(id, Schrittart::kAnpassung);
        Entscheidung entscheidung;
        entscheidung.durchlauf = last.durchlauf;
        entscheidung.begruendung = "Es geht weiter";
        QVERIFY(probe.buch().speichere(entscheidung, QStringLiteral("Entscheidung")));
        QVERIFY(probe.buch().setZustand(last.id, Schrittzustand::kEntfaellt, "Vorgezogen"));
        QVERIFY(probe.buch().starteDurchlauf(id, "Zweite Runde"));
        QVERIFY(button->isVisible());
        probe.drueckeAuf("durchlaeufe_vergleichen", Qt::Key_Space);
        auto* table = probe.finde<QTableWidget>("vergleich_tabelle");
        QVERIFY(table->isVisible());
        QVERIFY(table->rowCount() > 5);
    }

    void namesAreNeverReadAsMarkup() {
        QLabel label(QStringLiteral("Kita <b>Sonne</b>"));
        label.ensurePolished();
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }
};

static const isp::test::Probe<BedarfTest> kRegistered;
#include "test_bedarf.moc"
