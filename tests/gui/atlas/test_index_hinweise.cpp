// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_index_hinweise.h"

#include "demo_werkbank.h"
#include "gui/dialoge.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panels/atlas_panel.h"
#include "gui/panels/atlas_seiten.h"
#include "gui/panels/hinweise_seite.h"
#include "gui/panels/index_editor.h"
#include "gui/panels/index_seite.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/statusmatrix_widget.h"
#include "gui/widgets/suchauswahl.h"
#include "umgebung.h"
#include "workspace/hinweisthema.h"
#include "workspace/katalog.h"
#include "workspace/themenbuch.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

namespace isp::test {

using gui::HinweiseSeite;
using gui::IndexSeite;
using workspace::Hinweiseingang;
using workspace::Hinweiszustand;

namespace {

/// The Atlas at one of its pages, on a copy of the demo store.
struct Buehne {
    explicit Buehne(const char* seite, QSize size = {1290, 700}) {
        umgebung.setWerkbank(demoWerkbank());
        panel = std::make_unique<gui::AtlasPanel>(umgebung);
        panel->resize(size);
        panel->storeChanged();
        umgebung.auswahl().setEbene(werkbank().bestand().analyseEbene()->id);
        umgebung.auswahl().setSeite(seite);
        panel->show();
        if (!QTest::qWaitForWindowExposed(panel.get())) qWarning("the panel was not shown");
        panel->activateWindow();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] IndexSeite& index() const {
        return *static_cast<IndexSeite*>(panel->seiten().seite(QStringLiteral("index")));
    }
    [[nodiscard]] HinweiseSeite& hinweise() const {
        return *static_cast<HinweiseSeite*>(panel->seiten().seite(QStringLiteral("hinweise")));
    }
    template <typename W>
    [[nodiscard]] W* find(const char* name) const {
        auto* found = panel->findChild<W*>(QString::fromLatin1(name));
        if (found == nullptr) qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] workspace::Werkbank& werkbank() const { return *umgebung.werkbank(); }
    void press(const char* button) const {
        auto* one = find<QPushButton>(button);
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] gui::EintragDialog* dialog(const char* name) const {
        auto* found = panel->findChild<gui::EintragDialog*>(QString::fromLatin1(name));
        if (found == nullptr) qFatal("no dialog %s", name);
        return found;
    }
    void picture(const char* name) const {
        if (const auto dir = qEnvironmentVariable("ISP_BILDER"); !dir.isEmpty())
            panel->grab().save(dir + u'/' + QString::fromLatin1(name) + u".png");
    }

    mutable Testumgebung umgebung;
    std::unique_ptr<gui::AtlasPanel> panel;
};

void save(gui::EintragDialog* dialog) {
    auto* button = dialog->findChild<QPushButton*>(QStringLiteral("speichern"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::processEvents();
}

double indexOf(const IndexSeite& page, std::size_t row) {
    return page.ergebnis()->zeilen[row].status.index;
}

/// Waits for the search beside the window.
void warteAufHinweise(const Buehne& b) {
    QTRY_VERIFY_WITH_TIMEOUT(Hinweiseingang::von(b.werkbank()).fertig(), 60'000);
    QTRY_VERIFY(!Hinweiseingang::von(b.werkbank()).sucht());
    QCoreApplication::processEvents();
}

}  // namespace

void IndexHinweiseTest::showsTheIndexThatShips() {
    const Buehne b("index");
    QVERIFY(b.index().ergebnis());
    QCOMPARE(b.index().ergebnis()->n, std::size_t{15});
    QCOMPARE(b.find<QLabel>("index_titel")->text(), QStringLiteral("Soziale Lage: Status und Dynamik 2021"));
    const auto* table = b.find<gui::Listenseite>("index_tabelle");
    QCOMPARE(table->tabelle()->model()->rowCount(), 15);
    QCOMPARE(table->tabelle()->model()->index(0, 0).data().toString(), QStringLiteral("Wahlstedt"));
    const auto text = b.find<QTextBrowser>("index_doku")->toPlainText();
    for (const char* word : {"Arbeitslosenquote", "Gewicht", "Monitoring Soziale Stadtentwicklung",
                             "belegt keinen Bedarf", "Varianten"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\bnan\\b"))), qPrintable(text));
    const auto* bars = b.find<gui::BeitragsWidget>("index_beitraege");
    QCOMPARE(bars->bild().titel, QStringLiteral("Wahlstedt"));
    QCOMPARE(bars->bild().balken.size(), std::size_t{2});
    QVERIFY(!b.find<gui::StatusmatrixWidget>("index_matrix")->accessibleDescription().isEmpty());
    b.picture("index");
}

void IndexHinweiseTest::computesWhileItIsEdited() {
    const Buehne b("index");
    const double before = indexOf(b.index(), 0);
    auto* weight = b.find<QDoubleSpinBox>("index_teil_2_gewicht");
    weight->setFocus();
    QTest::keyClick(weight, Qt::Key_Up);
    QTRY_VERIFY(b.index().ergebnis() && indexOf(b.index(), 0) != before);
    QCOMPARE(b.index().ergebnis()->teile[1].gewicht, 1.5);
    QVERIFY(b.find<QLabel>("index_stand")->text().contains(QStringLiteral("nicht gespeichert")));
    auto* methode = b.find<QComboBox>("index_methode");
    methode->setFocus();
    QTest::keyClick(methode, Qt::Key_Down);
    QTRY_VERIFY(b.index().ergebnis() &&
                b.index().ergebnis()->beschreibung.methode == analysis::Indexmethode::kMinMax);
    b.press("index_verwerfen");
    QTRY_VERIFY(b.index().ergebnis() && std::abs(indexOf(b.index(), 0) - before) < 1e-12);
}

void IndexHinweiseTest::savesAVersionAndKeepsTheFirst() {
    const Buehne b("index");
    auto* weight = b.find<QDoubleSpinBox>("index_teil_1_gewicht");
    weight->setFocus();
    QTest::keyClick(weight, Qt::Key_Up);
    b.press("index_speichern");
    auto* dialog = b.dialog("index_dialog");
    auto* reason = dialog->formular()->editor(QStringLiteral("anlass"));
    reason->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Arbeit wiegt mehr"));
    save(dialog);
    auto kept = workspace::findeIndex(b.werkbank(), "Soziale Lage");
    QVERIFY(kept.has_value());
    QCOMPARE(kept->fassungen.size(), std::size_t{2});
    QCOMPARE(QString::fromStdString(kept->aktuell().anlass), QStringLiteral("Arbeit wiegt mehr"));
    QVERIFY(b.find<QLabel>("index_stand")->text().startsWith(QStringLiteral("Fassung 2")));
    // The first version can be looked at again.
    auto* menu = b.find<QToolButton>("index_fassungen")->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().back()->trigger();
    QTRY_VERIFY(b.index().ergebnis() && b.index().ergebnis()->teile[0].gewicht == 1.0);
    b.press("index_verwerfen");
    b.werkbank().undoStack().undo();
    QCOMPARE(workspace::findeIndex(b.werkbank(), "Soziale Lage")->fassungen.size(), std::size_t{1});
    QTRY_COMPARE(b.index().ergebnis()->teile[0].gewicht, 1.0);
}

void IndexHinweiseTest::makesANewIndexBySearching() {
    const Buehne b("index");
    b.press("index_neu");
    QVERIFY(!b.index().ergebnis());
    auto* search = b.find<gui::Suchauswahl>("index_suche");
    const auto type = [&](const char* text) {
        search->setFocus();
        search->lineEdit()->selectAll();
        QTest::keyClicks(search->lineEdit(), QString::fromUtf8(text));
        QTest::keyClick(search, Qt::Key_Return);
        QCoreApplication::processEvents();
    };
    type("Arbeitslosenquote");
    QTRY_VERIFY(b.index().ergebnis());
    QCOMPARE(b.index().ergebnis()->teile[0].code, std::string("ALO_QUOTE"));
    // A neutral Indikator has to be given a direction before anything is computed.
    type("kerungsdichte");  // part of a name is enough; Qt Test types ASCII only
    QTRY_VERIFY(!b.index().ergebnis());
    auto* note = b.find<QLabel>("index_teil_2_notiz");
    QVERIFY(note->text().contains(QStringLiteral("belastet oder entlastet")));
    auto* direction = b.find<QComboBox>("index_teil_2_richtung");
    direction->setFocus();
    QTest::keyClick(direction, Qt::Key_Down);
    QTRY_VERIFY(b.index().ergebnis());
    QCOMPARE(b.index().ergebnis()->teile.size(), std::size_t{2});
    b.press("index_speichern");
    save(b.dialog("index_dialog"));
    QVERIFY(workspace::findeIndex(b.werkbank(), "Neuer Index").has_value());
    QCOMPARE(b.find<QListWidget>("index_liste")->count(), 2);
    const gui::dialoge::Antwort yes{QString()};
    b.press("index_loeschen");
    QCOMPARE(b.find<QListWidget>("index_liste")->count(), 1);
}

void IndexHinweiseTest::saysAtThePartWhatIsWrong() {
    const Buehne b("index");
    auto* method = b.find<QComboBox>("index_methode");
    auto* direction = b.find<QComboBox>("index_teil_2_richtung");
    direction->setFocus();
    QTest::keyClick(direction, Qt::Key_Up);  // income as a burden: works against unemployment
    QTRY_VERIFY(b.index().ergebnis() &&
                b.find<QLabel>("index_teil_2_notiz")->text().contains(QStringLiteral("Anteil")));
    method->setFocus();
    QTest::keyClick(method, Qt::Key_End);
    QTRY_VERIFY(!b.index().ergebnis());
    const auto first = b.find<QLabel>("index_teil_1_notiz")->text();
    const auto second = b.find<QLabel>("index_teil_2_notiz")->text();
    const QString both = first + second;
    QVERIFY2(both.contains(QStringLiteral("Gegenrichtung")), qPrintable(both));
    QVERIFY(b.find<QLabel>("index_meldung")->isVisible());
    b.picture("index-fehler");
    // No part at all is said as well.
    for (const char* away : {"index_teil_2_weg", "index_teil_1_weg"}) {
        auto* button = b.find<QToolButton>(away);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(b.find<QLabel>("index_meldung")->text().contains(QStringLiteral("keine Teile")));
}

void IndexHinweiseTest::marksAGroupOfTheMatrix() {
    const Buehne b("index");
    auto* matrix = b.find<gui::StatusmatrixWidget>("index_matrix");
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Home);
    std::size_t marked = 0;
    for (int cell = 0; cell < 12; ++cell) {
        QTest::keyClick(matrix, Qt::Key_Space);
        marked += b.umgebung.auswahl().raeume().size();
        QTest::keyClick(matrix, Qt::Key_Right);
    }
    QCOMPARE(marked, std::size_t{15});
}

void IndexHinweiseTest::writesItsSheetAndItsText() {
    const Buehne b("index");
    auto* menu = b.find<QToolButton>("index_ausgabe")->menu();
    const auto trigger = [&](const char* name) {
        for (auto* action : menu->actions())
            if (action->objectName() == QString::fromLatin1(name)) return action->trigger();
        qFatal("no action %s", name);
    };
    const QTemporaryDir dir;
    for (const char* suffix : {"png", "svg", "pdf"}) {
        const auto path = dir.filePath(QStringLiteral("index.") + QString::fromLatin1(suffix));
        const gui::dialoge::Antwort answer{path};
        trigger("index_bild_speichern");
        QVERIFY2(QFile::exists(path) && QFile(path).size() > 1000, suffix);
        if (const auto pictures = qEnvironmentVariable("ISP_BILDER"); !pictures.isEmpty())
            QFile::copy(path, pictures + QStringLiteral("/index-blatt.") + QString::fromLatin1(suffix));
    }
    const auto path = dir.filePath(QStringLiteral("index.json"));
    {
        const gui::dialoge::Antwort answer{path};
        trigger("index_definition_speichern");
        trigger("index_definition_laden");
    }
    QTRY_VERIFY(b.index().ergebnis() && b.index().ergebnis()->teile.size() == 2);
    QVERIFY(b.find<QListWidget>("index_liste")->count() == 2);
    trigger("index_tabelle_kopieren");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Raum\tIndex\tStatus")));
    trigger("index_text_kopieren");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Gewicht")));
    QVERIFY2(b.umgebung.fehler.isEmpty(), qPrintable(b.umgebung.fehler.join(u'\n')));
}

void IndexHinweiseTest::saysOnItsSheetWhatIsKeptBack() {
    const Buehne b("index");
    const auto noted = [&] {
        return b.index().blatt().thema.hinweise.join(u'\n').contains(
            QStringLiteral("intern – nicht zur Weitergabe"));
    };
    QVERIFY(!noted());
    auto unemployed = *b.werkbank().bestand().kennzahl("ALO");
    unemployed.geheimUnter = 200.0;  // some of the 15 Räume have fewer
    QVERIFY(b.werkbank().katalog().speichere(unemployed, {}).has_value());
    QTRY_VERIFY(b.index().ergebnis());
    QVERIFY(noted());
}

void IndexHinweiseTest::findsHinweiseBesideTheWindow() {
    const Buehne b("hinweise");
    warteAufHinweise(b);
    auto* list = b.hinweise().liste().tabelle();
    QVERIFY(list->model()->rowCount() > 5);
    QTRY_VERIFY2(!b.find<QLabel>("hinweis_satz")->text().isEmpty(), "the first one is shown unasked");
    const auto first = b.find<QLabel>("hinweis_titel")->text();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(b.find<QLabel>("hinweis_titel")->text() != first);
    QVERIFY(b.find<QLabel>("hinweis_regeltext")->text().size() > 30);
    b.picture("hinweise");
    // Filters take away and give back.
    const int all = list->model()->rowCount();
    auto* rule = b.find<QComboBox>("hinweise_regel");
    rule->setFocus();
    QTest::keyClick(rule, Qt::Key_Down);
    QVERIFY(list->model()->rowCount() < all);
    QTest::keyClick(rule, Qt::Key_Up);
    QCOMPARE(list->model()->rowCount(), all);
    // Every rule has a detail that can be drawn.
    for (int row = 0; row < all; ++row) {
        list->selectRow(row);
        QCoreApplication::processEvents();
        QVERIFY(!b.find<QLabel>("hinweis_satz")->text().contains(QStringLiteral("nan")));
    }
    QVERIFY2(b.umgebung.fehler.isEmpty(), qPrintable(b.umgebung.fehler.join(u'\n')));
}

void IndexHinweiseTest::dismissesOneWithAReason() {
    const Buehne b("hinweise");
    warteAufHinweise(b);
    auto* list = b.hinweise().liste().tabelle();
    const int open = list->model()->rowCount();
    list->selectRow(0);
    b.press("hinweis_verwerfen");
    auto* dialog = b.dialog("hinweis_dialog");
    save(dialog);
    QVERIFY2(dialog->isVisible(), "without a reason it stays");
    dialog->formular()->editor(QStringLiteral("grund"))->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ein Neubaugebiet"));
    save(dialog);
    QCOMPARE(list->model()->rowCount(), open - 1);
    auto* state = b.find<QComboBox>("hinweise_zustand");
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Down);
    QCOMPARE(list->model()->rowCount(), 1);
    list->selectRow(0);
    QVERIFY(b.find<QLabel>("hinweis_bearbeitung")->text().contains(QStringLiteral("Ein Neubaugebiet")));
    b.werkbank().undoStack().undo();
    QCOMPARE(list->model()->rowCount(), 0);
    QTest::keyClick(state, Qt::Key_Up);
    QCOMPARE(list->model()->rowCount(), open);
}

void IndexHinweiseTest::makesAThemaOfOne() {
    const Buehne b("hinweise");
    warteAufHinweise(b);
    auto* list = b.hinweise().liste().tabelle();
    list->selectRow(0);
    const auto sentence = b.find<QLabel>("hinweis_satz")->text();
    b.press("hinweis_thema");
    auto* dialog = b.dialog("thema_dialog");
    QVERIFY(!dialog->formular()->wert(QStringLiteral("titel")).toString().isEmpty());
    // A text field gives spaces for protected ones.
    auto typed = sentence;
    typed.replace(QChar(0x00a0), u' ');
    QVERIFY(dialog->formular()->wert(QStringLiteral("fragestellung")).toString().contains(typed));
    save(dialog);
    const auto themen = *b.werkbank().themen().themen();
    QVERIFY(!themen.empty());
    const auto& made = *std::max_element(
        themen.begin(), themen.end(), [](const Thema& x, const Thema& y) { return x.id.value < y.id.value; });
    QCOMPARE(made.herkunft, Herkunft::kVerwaltung);
    const auto back = *workspace::hinweiseVon(b.werkbank(), made.id);
    QCOMPARE(back.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(back[0].erklaerung), sentence);
    auto* state = b.find<QComboBox>("hinweise_zustand");
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Down);
    QTest::keyClick(state, Qt::Key_Down);
    QCOMPARE(list->model()->rowCount(), 1);
}

void IndexHinweiseTest::showsOneInTheAtlas() {
    const Buehne b("hinweise");
    warteAufHinweise(b);
    const auto& entries = Hinweiseingang::von(b.werkbank()).eintraege();
    auto* list = b.hinweise().liste().tabelle();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->selectRow(row);
        const auto& h =
            entries[static_cast<std::size_t>(list->model()->index(row, 0).data().toInt() - 1)].hinweis;
        if (h.regel == Hinweisregel::kStatus || !h.raum.valid()) continue;
        b.press("hinweis_atlas");
        QCOMPARE(b.umgebung.auswahl().seite(), std::string("karte"));
        QCOMPARE(b.umgebung.auswahl().code(), h.code);
        QVERIFY(b.umgebung.auswahl().raeume() == std::set<RaumId>{h.raum});
        return;
    }
    QFAIL("no Hinweis about figures");
}

}  // namespace isp::test
