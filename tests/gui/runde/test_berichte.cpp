// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The area Berichte by keyboard: choose, look, write.
#include "fensterprobe.h"
#include "gui/dialoge.h"
#include "gui/panels/berichte_liste.h"
#include "gui/panels/berichte_panel.h"
#include "gui/panels/vorlagen_seite.h"
#include "gui/widgets/listenseite.h"
#include "proben.h"
#include "workspace/demothemen.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>
#include <tuple>

using namespace isp;
using test::Fensterprobe;

class BerichteTest : public QObject {
    Q_OBJECT

private:
    struct Buehne {
        Buehne() {
            if (!workspace::ladeDemothemen(probe.werkbank())) qFatal("no Themen");
            probe.fenster().oeffneBereich(QStringLiteral("berichte"));
            panel = qobject_cast<gui::BerichtePanel*>(probe.fenster().panel(QStringLiteral("berichte")));
        }
        template <typename W>
        W* find(const char* name) const {
            auto* found = panel->findChild<W*>(QString::fromLatin1(name));
            if (found == nullptr) qFatal("no %s", name);
            return found;
        }
        void choose(const char* box, int index) const {
            auto* field = find<QComboBox>(box);
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Home);
            for (int i = 0; i < index; ++i)
                QTest::keyClick(field, Qt::Key_Down);
        }
        void press(const char* name) const {
            auto* button = find<QPushButton>(name);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
        [[nodiscard]] QString state() const { return find<QLabel>("bericht_stand")->text(); }

        mutable Fensterprobe probe;
        gui::BerichtePanel* panel = nullptr;
    };

private Q_SLOTS:
    void aThemaIsLookedAtAndWritten() {
        const Buehne b;
        b.choose("bericht_art", 1);
        QVERIFY(b.find<QComboBox>("bericht_gegenstand")->count() >= 3);
        QVERIFY(!b.find<QComboBox>("bericht_set")->isVisible());
        QCOMPARE(b.find<QListWidget>("bericht_teile")->count(), 7);
        b.press("bericht_vorschau");
        QTRY_VERIFY_WITH_TIMEOUT(!b.panel->arbeitet(), 60'000);
        const auto pages = b.find<QScrollArea>("bericht_seiten")->widget()->findChildren<QLabel*>();
        QVERIFY2(!pages.isEmpty(), qPrintable(b.state()));
        QVERIFY2(b.state().contains(QStringLiteral("Seite")), qPrintable(b.state()));
        const auto page = pages.front()->pixmap().toImage();
        QCOMPARE(page.pixelColor(2, 2), QColor(Qt::white));
        const QTemporaryDir dir;
        for (const auto& [index, suffix, head] :
             {std::tuple{0, "pdf", "%PDF-"}, {1, "odt", "PK"}, {2, "html", "<!DOCTYPE html"}}) {
            b.choose("bericht_format", index);
            const auto path = dir.filePath(QStringLiteral("thema.") + QString::fromLatin1(suffix));
            const gui::dialoge::Antwort answer{path};
            b.press("bericht_erstellen");
            QTRY_VERIFY_WITH_TIMEOUT(!b.panel->arbeitet(), 60'000);
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(b.state()));
            QVERIFY2(file.read(20).toLower().startsWith(QByteArray(head).toLower()), suffix);
        }
    }

    void whatWasMadeIsListedAndCanBeFrozen() {
        const Buehne b;
        b.choose("bericht_art", 1);
        b.choose("bericht_format", 2);
        const QTemporaryDir dir;
        const gui::dialoge::Antwort answer{dir.filePath(QStringLiteral("thema.html"))};
        b.press("bericht_erstellen");
        QTRY_VERIFY_WITH_TIMEOUT(!b.panel->arbeitet(), 60'000);
        b.find<QTabBar>("berichte_reiter")->setCurrentIndex(1);
        auto* list = b.find<gui::BerichteListe>("berichte_liste");
        QTRY_VERIFY_WITH_TIMEOUT(!list->arbeitet(), 60'000);
        auto* table = list->liste()->tabelle();
        QCOMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->selectRow(0);
        auto* freeze = list->findChild<QAction*>(QStringLiteral("bericht_einfrieren"));
        QVERIFY(freeze != nullptr && freeze->isEnabled());
        freeze->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!list->arbeitet(), 60'000);
        QCOMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("eingefroren"));
        table->selectRow(0);
        QVERIFY(!freeze->isEnabled());
    }

    /// As when it was made the first time.
    void makingItAgainSaysWhatItDidWithout() {
        const Buehne b;
        const QTemporaryDir dir;
        report::Berichtswunsch wish;
        wish.kapitel = {report::Kapitel::kMethode};
        wish.texte.vorwort = QStringLiteral("Es waren {wert:GIBTESNICHT}.");
        QVERIFY(report::erstelle(b.probe.werkbank(), wish, dir.filePath(QStringLiteral("a.html"))));
        b.find<QTabBar>("berichte_reiter")->setCurrentIndex(1);
        auto* list = b.find<gui::BerichteListe>("berichte_liste");
        list->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!list->arbeitet(), 60'000);
        list->liste()->tabelle()->selectRow(0);
        list->erzeugeNeu(dir.filePath(QStringLiteral("b.html")));
        QTRY_VERIFY_WITH_TIMEOUT(!list->arbeitet(), 60'000);
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("b.html"))));
        const auto said = b.probe.meldung();
        QVERIFY2(said.contains(QStringLiteral("b.html")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("GIBTESNICHT")), qPrintable(said));
    }

    void theTemplateThatShipsIsLoadedShownAndChosen() {
        const Buehne b;
        b.find<QTabBar>("berichte_reiter")->setCurrentIndex(2);
        auto* page = b.find<gui::VorlagenSeite>("vorlagen_seite");
        page->findChild<QAction*>(QStringLiteral("vorlage_mitgelieferte"))->trigger();
        auto* table = page->liste()->tabelle();
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(!page->arbeitet(), 60'000);
        QVERIFY(!b.find<QScrollArea>("vorlage_seiten")->widget()->findChildren<QLabel*>().isEmpty());
        b.find<QTabBar>("berichte_reiter")->setCurrentIndex(0);
        b.choose("bericht_vorlage", 1);
        QVERIFY(b.panel->wunsch().vorlage.valid());
    }

    void whereNothingCanBeWrittenThatIsSaid() {
        const Buehne b;
        b.choose("bericht_art", 3);
        const gui::dialoge::Antwort answer{QStringLiteral("/nirgends/protokoll.pdf")};
        if (b.find<QComboBox>("bericht_gegenstand")->count() == 0) {
            QVERIFY(!b.find<QPushButton>("bericht_erstellen")->isEnabled());
            QVERIFY(b.state().contains(QStringLiteral("noch keine Sitzung")));
            return;
        }
        b.press("bericht_erstellen");
        QTRY_VERIFY(!b.panel->arbeitet());
        QVERIFY2(b.state().contains(QStringLiteral("nichts geschrieben")), qPrintable(b.state()));
    }
};

static const isp::test::Probe<BerichteTest> kRegistered;
#include "test_berichte.moc"
