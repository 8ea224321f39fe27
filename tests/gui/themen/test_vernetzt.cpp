// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages across Themen and the Haus, by keyboard alone.
#include "gui/dialoge.h"
#include "gui/panels/indikatoren_seite.h"
#include "gui/panels/thema_seite.h"
#include "gui/widgets/eintragsliste.h"
#include "gui/widgets/listenseite.h"
#include "proben.h"
#include "rundlauf.h"
#include "workspace/themenbezug.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <algorithm>

using namespace isp;
using test::Rundlauf;

namespace {

/// A list of the area Themen: how its records are made, changed and named.
struct Liste {
    const char* name;
    const char* reiter;
    const char* feld;
};

template <typename T>
std::size_t count(Rundlauf& lauf) {
    return lauf.buch().alle<T>()->size();
}
template <typename T>
bool has(Rundlauf& lauf, std::string T::*feld, const QString& text) {
    const auto all = *lauf.buch().alle<T>();
    return std::any_of(all.begin(), all.end(), [&](const T& r) { return r.*feld == text.toStdString(); });
}

/// Make, change, delete, and take all of it back.
template <typename T>
void makeChangeDelete(const Liste& liste, std::string T::*feld) {
    Rundlauf lauf;
    auto& t = lauf.tasten();
    const auto before = count<T>(lauf);
    const auto list = QString::fromLatin1(liste.name);
    const auto field = QString::fromLatin1(liste.feld);
    const auto first = QStringLiteral("Runder Tisch Nord");
    const auto second = QStringLiteral("Runder Tisch Süd");
    t.druecke(Qt::Key_5, Qt::AltModifier);
    t.reiter(QStringLiteral("themen_reiter"), QString::fromUtf8(liste.reiter));
    t.neu(list, QStringLiteral("dialog_") + list);
    QVERIFY(!t.speichereVergeblich().isEmpty());  // not without a name
    t.feld(field, first);
    t.speichere();
    QCOMPARE(count<T>(lauf), before + 1);
    QVERIFY(has<T>(lauf, feld, first));
    t.zeile(list + QStringLiteral("_tabelle"), first, Qt::Key_Return);
    t.dialog(QStringLiteral("dialog_") + list);
    t.feld(field, second);
    t.speichere();
    QVERIFY(has<T>(lauf, feld, second));
    t.zeile(list + QStringLiteral("_tabelle"), second, Qt::Key_Delete);
    QCOMPARE(count<T>(lauf), before);
    t.druecke(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(has<T>(lauf, feld, second));
    t.druecke(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(has<T>(lauf, feld, first));
    t.druecke(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count<T>(lauf), before);
    t.druecke(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(has<T>(lauf, feld, first));
}

}  // namespace

class VernetztTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aktivitaeten() {
        makeChangeDelete<Aktivitaet>({"aktivitaeten", "Aktivitäten", "titel"}, &Aktivitaet::titel);
    }
    void arbeitsgruppen() {
        makeChangeDelete<Arbeitsgruppe>({"arbeitsgruppen", "Arbeitsgruppen", "name"}, &Arbeitsgruppe::name);
    }
    void akteure() { makeChangeDelete<Akteur>({"akteure", "Akteure", "name"}, &Akteur::name); }
    void angebote() { makeChangeDelete<Angebot>({"angebote", "Angebote", "name"}, &Angebot::name); }

    void aListOfAngeboteIsTakenOverFromAFile() {
        Rundlauf lauf;
        auto& t = lauf.tasten();
        const QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("kitas.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "Bezeichnung;Betreiber;Plaetze;lon;lat\nKita Nord <b>fett</b>;Stadt;80;10.309;53.935\n"
            ";Verein;5;;\nKita Ost;DRK;vierzig;;\n");
        file.close();
        t.druecke(Qt::Key_5, Qt::AltModifier);
        t.reiter(QStringLiteral("themen_reiter"), QStringLiteral("Angebote"));
        const auto before = count<Angebot>(lauf);
        {
            const gui::dialoge::Antwort answer{path};
            t.knopf(QStringLiteral("knopf_laden"));
        }
        QPointer<QDialog> dialog;
        QTRY_VERIFY(
            (dialog = lauf.panel().window()->findChild<QDialog*>(QStringLiteral("dialog_angebote_laden"))));
        const auto sum = [&] { return dialog->findChild<QLabel*>(QStringLiteral("summe"))->text(); };
        QCOMPARE(sum(),
                 QStringLiteral("2 neue Angebote · 0 geändert · 0 unverändert · 1 ohne Ort auf der Karte"));
        if (const auto pictures = qEnvironmentVariable("ISP_BILDER"); !pictures.isEmpty())
            dialog->grab().save(pictures + QStringLiteral("/angebote-laden.png"));
        // Without names there is nothing to take over.
        auto* names = dialog->findChild<QComboBox*>(QStringLiteral("spalte_name"));
        auto* take = dialog->findChild<QPushButton*>(QStringLiteral("uebernehmen"));
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Home);
        QVERIFY(!take->isEnabled());
        QTest::keyClick(names, Qt::Key_Down);
        QVERIFY(take->isEnabled());
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(count<Angebot>(lauf), before + 2);
        QVERIFY(has<Angebot>(lauf, &Angebot::name, QStringLiteral("Kita Nord <b>fett</b>")));
        t.druecke(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count<Angebot>(lauf), before);
    }

    void theTabsKeepTheFocusWhileOneWalksAlongThem() {
        Rundlauf lauf;
        auto& t = lauf.tasten();
        t.druecke(Qt::Key_5, Qt::AltModifier);
        t.zu(QStringLiteral("themen_reiter"));
        for (int i = 1; i < 4; ++i) {
            t.druecke(Qt::Key_Right);
            auto* tabs = qobject_cast<QTabBar*>(QApplication::focusWidget());
            QVERIFY(tabs != nullptr);
            QCOMPARE(tabs->currentIndex(), i);
        }
    }

    void altLeftLeadsBackFromAnywhereInAThema() {
        Rundlauf lauf;
        auto& t = lauf.tasten();
        lauf.legeAn(Herkunft::kPolitik, QStringLiteral("Arbeit im Kreis"));
        for (const char* place : {"schritt_wiedervorlage", "schritt_reiter"}) {
            t.zu(QString::fromLatin1(place));
            QVERIFY(lauf.seite().isVisible());
            t.druecke(Qt::Key_Left, Qt::AltModifier);
            QVERIFY2(!lauf.seite().isVisible(), place);
            const auto id = lauf.buch().themen()->front().id;
            lauf.panel().oeffne(id);
        }
    }

    void theFirstAktivitaetShowsItsDetails() {
        Rundlauf lauf;
        auto& t = lauf.tasten();
        Aktivitaet a;
        a.titel = "Runder Tisch";
        QVERIFY(lauf.buch().speichere(a, QStringLiteral("x")));
        t.druecke(Qt::Key_5, Qt::AltModifier);
        t.reiter(QStringLiteral("themen_reiter"), QStringLiteral("Aktivitäten"));
        QVERIFY(lauf.finde<gui::Eintragsliste>("teilnahmen", &lauf.panel())->isVisible());
    }

    void anIndikatorLeadsToTheZieleThatUseIt() {
        Rundlauf lauf;
        auto& t = lauf.tasten();
        const auto id = lauf.legeAn(Herkunft::kPolitik, QStringLiteral("Arbeit im Kreis"));
        Ziel ziel;
        ziel.durchlauf = lauf.runde();
        ziel.titel = "Weniger Arbeitslose";
        ziel.indikator = lauf.werkbank().bestand().indikator("ALO_QUOTE")->id;
        QVERIFY(lauf.buch().speichere(ziel, QStringLiteral("x")));
        const auto uses = workspace::themenbezuege(lauf.werkbank(), ziel.indikator);
        QVERIFY(uses.has_value());
        const auto use = std::find_if(uses->begin(), uses->end(),
                                      [id](const workspace::Themenbezug& u) { return u.thema == id; });
        QVERIFY(use != uses->end());
        QCOMPARE(use->bezeichnung, std::string("Weniger Arbeitslose"));
        QCOMPARE(use->schritt, Schrittart::kPlanung);
        lauf.fenster().oeffneBereich(QStringLiteral("daten"));
        auto* page = lauf.finde<gui::IndikatorenSeite>("indikatoren_seite");
        page->liste()->waehleId(ziel.indikator.value);
        page->findChild<QAction*>(QStringLiteral("indikator_bezuege"))->trigger();
        auto* menu = page->findChild<QMenu*>(QStringLiteral("bezugsmenue"));
        QVERIFY(menu != nullptr);
        for (int i = 0; i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction()->text().contains(QStringLiteral("Weniger Arbeitslose"))) break;
        }
        QVERIFY(menu->activeAction()->text().contains(QStringLiteral("Arbeit im Kreis")));
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(lauf.fenster().bereich(), QStringLiteral("themen"));
        QCOMPARE(lauf.seite().thema(), id);
        QCOMPARE(lauf.seite().schritt(), Schrittart::kPlanung);
        t.zeile(QStringLiteral("ziele_tabelle"), QStringLiteral("Weniger Arbeitslose"), Qt::Key_Tab);
        lauf.finde<gui::Eintragsliste>("ziele", &lauf.panel())
            ->aktion(QStringLiteral("ziel_atlas"))
            ->trigger();
        QCOMPARE(lauf.fenster().bereich(), QStringLiteral("atlas"));
    }

    void anActorInUseStaysAndSaysWhere() {
        Rundlauf lauf;
        auto& t = lauf.tasten();
        lauf.legeAn(Herkunft::kPolitik, QStringLiteral("Arbeit im Kreis"));
        lauf.thema();
        t.knopf(QStringLiteral("knopf_alle_themen"));
        t.reiter(QStringLiteral("themen_reiter"), QStringLiteral("Akteure"));
        const auto before = count<Akteur>(lauf);
        t.zeile(QStringLiteral("akteure_tabelle"), QStringLiteral("Sozialplanung"), Qt::Key_Delete);
        QCOMPARE(count<Akteur>(lauf), before);
        QVERIFY2(lauf.meldung().contains(QStringLiteral("wird noch verwendet")), qPrintable(lauf.meldung()));
    }

    void whatIsImportantLeadsToItsThema() {
        Rundlauf lauf;
        auto& t = lauf.tasten();
        const auto id = lauf.legeAn(Herkunft::kVerwaltung, QStringLiteral("Arbeit im Kreis"));
        t.zu(QStringLiteral("schritt_wiedervorlage"));
        t.tippe(QStringLiteral("01.02.2026"));
        t.druecke(Qt::Key_Tab);
        QCOMPARE(lauf.schritt(id, Schrittart::kThema).wiedervorlage, std::string("2026-02-01"));
        t.knopf(QStringLiteral("knopf_alle_themen"));
        t.druecke(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(lauf.fenster().bereich(), QStringLiteral("haus"));
        t.zu(QStringLiteral("jetzt_wichtig"));
        auto* list = qobject_cast<QListWidget*>(QApplication::focusWidget());
        t.druecke(Qt::Key_Home);
        for (int i = 0; i < list->count(); ++i) {
            if (list->currentItem()->text().contains(QStringLiteral("Arbeit im Kreis"))) break;
            t.druecke(Qt::Key_Down);
        }
        t.druecke(Qt::Key_Return);
        QCOMPARE(lauf.fenster().bereich(), QStringLiteral("themen"));
        QVERIFY(lauf.seite().isVisible());
        QCOMPARE(lauf.seite().thema(), id);
        QCOMPARE(lauf.seite().schritt(), Schrittart::kThema);
    }
};

static const isp::test::Probe<VernetztTest> kRegistered;
#include "test_vernetzt.moc"
