// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialoge.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panels/thema_seite.h"
#include "gui/panels/themen_seite.h"
#include "gui/widgets/haus_widget.h"
#include "gui/widgets/thementafel.h"
#include "proben.h"
#include "themenprobe.h"
#include "workspace/demothemen.h"
#include "workspace/fachplanungen.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

using namespace isp;
using test::Themenprobe;

namespace {

/// „Neues Thema …“ by its button, filled by keyboard.
gui::EintragDialog* openNew(Themenprobe& probe) {
    probe.panel().themen()->legeThemaAn();
    return probe.formular("thema_dialog");
}

/// A click on the part of the picture, then „Löschen“ in its dialog.
void deleteInHaus(Themenprobe& probe, render::Hausteil art, qint64 id, const char* name) {
    probe.fenster().oeffneBereich(QStringLiteral("haus"));
    auto* haus = probe.finde<gui::HausWidget>("haus_bild");
    QTRY_VERIFY(haus->teilVon(art, id) >= 0);
    QTest::mouseClick(haus, Qt::LeftButton, {}, haus->rectVon(haus->teilVon(art, id)).center());
    auto* dialog = probe.formular(name);
    QVERIFY(dialog != nullptr);
    QTest::mouseClick(probe.finde<QPushButton>("loeschen", dialog), Qt::LeftButton);
}

std::size_t count(Themenprobe& probe) {
    return probe.buch().themen()->size();
}

}  // namespace

class ThemenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAreaOfItsOwn() {
        Themenprobe probe;
        QCOMPARE(probe.fenster().bereich(), QStringLiteral("themen"));
        QVERIFY(probe.panel().themen()->isVisible());
    }

    void aThemaOfEachOriginIsMadeByKeyboard() {
        const std::pair<Herkunft, int> origins[] = {
            {Herkunft::kPolitik, 0}, {Herkunft::kVerwaltung, 1}, {Herkunft::kExtern, 2}};
        for (const auto& [origin, step] : origins) {
            Themenprobe probe;
            const auto before = count(probe);
            auto* dialog = openNew(probe);
            Themenprobe::schreibe(dialog, "titel", QStringLiteral("Altersarmut"));
            auto* choice = dialog->formular()->editor(QStringLiteral("herkunft"));
            choice->setFocus();
            QTest::keyClick(choice, Qt::Key_Home);
            for (int i = 0; i < step; ++i)
                QTest::keyClick(choice, Qt::Key_Down);
            Themenprobe::speichere(dialog);
            QCOMPARE(count(probe), before + 1);
            QTRY_VERIFY(probe.seite().isVisible());
            const auto akte = probe.akte(probe.seite().thema());
            QCOMPARE(akte->thema.titel, std::string("Altersarmut"));
            QCOMPARE(akte->thema.herkunft, origin);
            QCOMPARE(akte->schritte.size(), std::size_t{7});
            QCOMPARE(probe.text("thema_titel"), QStringLiteral("Altersarmut"));
            probe.druecke(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(count(probe), before);
            QTRY_VERIFY(probe.panel().themen()->isVisible());
            probe.druecke(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(count(probe), before + 1);
        }
    }

    void aThemaWithoutTitleIsRefusedAtItsField() {
        Themenprobe probe;
        const auto before = count(probe);
        auto* dialog = openNew(probe);
        Themenprobe::speichere(dialog);
        QVERIFY(dialog->isVisible());
        QCOMPARE(count(probe), before);
    }

    void whatIsMissingIsAddedOnTheSpot() {
        Themenprobe probe;
        auto* dialog = openNew(probe);
        Themenprobe::schreibe(dialog, "titel", QStringLiteral("Altersarmut"));
        auto* button = probe.finde<QPushButton>("neu_zielgruppe", dialog);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* group = probe.formular("zielgruppe_dialog");
        Themenprobe::schreibe(group, "name", QStringLiteral("Alleinlebende ab 75 Jahren"));
        Themenprobe::speichere(group);
        QCOMPARE(dialog->formular()->wert(QStringLiteral("zielgruppen")).toList().size(), 1);
        QTest::mouseClick(probe.finde<QPushButton>("neu_fachplanung", dialog), Qt::LeftButton);
        auto* planning = probe.formular("fachplanung_dialog");
        Themenprobe::schreibe(planning, "name", QStringLiteral("Pflegeplanung"));
        Themenprobe::speichere(planning);
        const auto added =
            QStringLiteral("mit_%1").arg(probe.werkbank().bestand().fachplanungen().back().id.value);
        QTRY_VERIFY(probe.formular("thema_dialog")->formular()->hatFeld(added));
        auto* again = probe.formular("thema_dialog");
        QCOMPARE(again->formular()->wert(QStringLiteral("titel")).toString(), QStringLiteral("Altersarmut"));
        QCOMPARE(again->formular()->wert(QStringLiteral("zielgruppen")).toList().size(), 1);
        const auto& all = probe.werkbank().bestand().fachplanungen();
        const auto key = QString::number(all.back().id.value);
        QCOMPARE(all.back().name, std::string("Pflegeplanung"));
        again->formular()->setWert(QStringLiteral("mit_") + key, true);
        again->formular()->setWert(QStringLiteral("aspekt_") + key, QStringLiteral("Pflege zu Hause"));
        Themenprobe::speichere(again);
        QTRY_VERIFY(probe.seite().isVisible());
        const auto akte = probe.akte(probe.seite().thema());
        QCOMPARE(akte->fachplanungen.size(), std::size_t{1});
        QCOMPARE(akte->fachplanungen.front().aspekt, std::string("Pflege zu Hause"));
        QCOMPARE(akte->thema.zielgruppen.size(), std::size_t{1});
    }

    void arrowsGoThroughTheBoardAndEnterOpens() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        probe.drueckeAuf("knopf_alle_themen", Qt::Key_Space);
        auto* board = probe.panel().themen()->tafel();
        QTRY_VERIFY(board->isVisible());
        board->waehleThema({});
        board->setFocus();
        while (board->gewaehlt() != id && board->fokus() + 1 < static_cast<int>(board->karten().size()))
            QTest::keyClick(board, board->fokus() < 0 ? Qt::Key_Home : Qt::Key_Right);
        board->waehleThema(id);
        QTest::keyClick(board, Qt::Key_Return);
        QTRY_VERIFY(probe.seite().isVisible());
        QCOMPARE(probe.seite().thema(), id);
    }

    void theFilterNarrowsTheBoard() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        probe.panel().zeigeUebersicht();
        auto* filter = probe.finde<QLineEdit>("themen_filter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("grundschule"));
        const auto& cards = probe.panel().themen()->tafel()->karten();
        QCOMPARE(cards.size(), std::size_t{1});
        QCOMPARE(cards.front().id, id);
    }

    void deletingAsksAndIsUndone() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        const auto before = count(probe);
        auto* remove = probe.seite().findChild<QAction*>(QStringLiteral("thema_loeschen"));
        {
            const gui::dialoge::Antwort no(QString{}, false);
            remove->trigger();
            QCOMPARE(count(probe), before);
        }
        const gui::dialoge::Antwort yes(QString{}, true);
        remove->trigger();
        QCOMPARE(count(probe), before - 1);
        QTRY_VERIFY(probe.panel().themen()->isVisible());
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count(probe), before);
        QVERIFY(probe.buch().akte(id).has_value());
    }

    void aFachplanungInUseIsNotDeleted() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        const auto lead = probe.akte(id)->thema.federfuehrung;
        const auto refused = workspace::loescheFachplanung(probe.werkbank(), lead);
        QVERIFY(!refused);
        QVERIFY(probe.werkbank().bestand().fachplanung(lead) != nullptr);
        const auto fresh =
            workspace::speichereFachplanung(probe.werkbank(), {{}, {}, {}, "Pflegeplanung", 0});
        QVERIFY(fresh.has_value());
        QVERIFY(workspace::loescheFachplanung(probe.werkbank(), *fresh).has_value());
        QVERIFY(probe.werkbank().bestand().fachplanung(*fresh) == nullptr);
    }

    void whatStandsInTheHausIsDeletedFromItsDialog() {
        Themenprobe probe;
        const auto fresh =
            workspace::speichereFachplanung(probe.werkbank(), {{}, {}, {}, "Pflegeplanung", 0});
        QVERIFY(fresh);
        const auto there = [&] { return probe.werkbank().bestand().fachplanung(*fresh) != nullptr; };
        deleteInHaus(probe, render::Hausteil::kDach, fresh->value, "dialog_fachplanung");
        QTRY_VERIFY(!there());
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(there());

        Zielgruppe group;
        group.name = "Probegruppe";
        const auto made = probe.buch().speichere(group, QStringLiteral("Zielgruppe anlegen"));
        QVERIFY(made);
        const auto before = probe.buch().alle<Zielgruppe>()->size();
        deleteInHaus(probe, render::Hausteil::kFundament, made->value, "dialog_zielgruppe");
        QTRY_COMPARE(probe.buch().alle<Zielgruppe>()->size(), before - 1);
    }

    void anAnsichtLeadsBackToItsThema() {
        Themenprobe probe;
        QVERIFY(workspace::ladeDemothemen(probe.werkbank()));
        const auto ansichten = *probe.buch().alle<Ansicht>();
        const auto kept = std::find_if(ansichten.begin(), ansichten.end(),
                                       [](const Ansicht& a) { return a.thema.valid(); });
        QVERIFY(kept != ansichten.end());
        probe.fenster().oeffneBereich(QStringLiteral("atlas"));
        auto* saved = probe.finde<QMenu>("menue_ansichten");
        saved->popup(QPoint());  // it is filled when it opens
        const auto ways = probe.finde<QMenu>("menue_ansicht_thema", saved)->actions();
        const auto titel = QString::fromStdString(probe.akte(kept->thema)->thema.titel);
        const auto way =
            std::find_if(ways.begin(), ways.end(), [&](const QAction* a) { return a->text() == titel; });
        QVERIFY(way != ways.end());
        saved->close();
        (*way)->trigger();
        QCOMPARE(probe.fenster().bereich(), QStringLiteral("themen"));
        QTRY_COMPARE(probe.seite().thema(), kept->thema);
    }

    void whatIsInUseIsNotDeletedFromItsDialog() {
        Themenprobe probe;
        const auto lead = probe.akte(probe.oeffneNeues(Herkunft::kPolitik))->thema.federfuehrung;
        deleteInHaus(probe, render::Hausteil::kDach, lead.value, "dialog_fachplanung");
        QTRY_VERIFY2(probe.meldung().contains(QStringLiteral("verwendet")), qPrintable(probe.meldung()));
        QVERIFY(probe.werkbank().bestand().fachplanung(lead) != nullptr);
    }
};

static const isp::test::Probe<ThemenTest> kRegistered;
#include "test_themen.moc"
