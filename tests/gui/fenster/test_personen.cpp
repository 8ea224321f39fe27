// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lieferant.h"
#include "fensterprobe.h"
#include "gui/dialoge.h"
#include "gui/dialogs/personen_dialog.h"
#include "proben.h"
#include "workspace/katalog.h"
#include "workspace/personendaten.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace isp;
using test::Fensterprobe;

namespace {

gui::PersonenDialog* open(Fensterprobe& probe) {
    probe.fenster().aktion(QStringLiteral("personen"))->trigger();
    return probe.dialog<gui::PersonenDialog>();
}

/// Selects the person of that name; false where the list has none.
bool choose(QTableView* list, const QString& name) {
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString() == name) {
            list->selectRow(row);
            return true;
        }
    return false;
}

void addLieferant(Fensterprobe& probe) {
    Lieferant l;
    l.name = "Probeamt";
    l.ansprechperson = "Anna Maier";
    l.telefon = "04551 77";
    if (!probe.werkbank().katalog().speichere(l, {})) qFatal("cannot save");
}

}  // namespace

class PersonenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsShownGivenOutAndDeleted() {
        Fensterprobe probe;
        addLieferant(probe);
        auto* dialog = open(probe);
        QVERIFY(dialog != nullptr);
        auto* list = probe.finde<QTableView>("personen_liste", dialog);
        QVERIFY(choose(list, QStringLiteral("Anna Maier")));
        auto* places = probe.finde<QTableView>("personen_stellen", dialog);
        QVERIFY(places->model()->rowCount() >= 2);  // name and telephone
        const auto file = probe.pfad(QStringLiteral("auskunft.csv"));
        {
            const gui::dialoge::Antwort answer(file);
            QTest::mouseClick(probe.finde<QPushButton>("personen_auskunft", dialog), Qt::LeftButton);
        }
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(written.readAll());
        QVERIFY2(text.contains(QStringLiteral("04551 77")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Ansprechperson")), qPrintable(text));

        {
            const gui::dialoge::Antwort no(QString(), false);
            QTest::mouseClick(probe.finde<QPushButton>("personen_loeschen", dialog), Qt::LeftButton);
            QVERIFY(!workspace::fundstellen(probe.werkbank(), "Anna Maier")->empty());
        }
        const gui::dialoge::Antwort yes(QString(), true);
        QTest::mouseClick(probe.finde<QPushButton>("personen_loeschen", dialog), Qt::LeftButton);
        QVERIFY(workspace::fundstellen(probe.werkbank(), "Anna Maier")->empty());
        QVERIFY(!choose(list, QStringLiteral("Anna Maier")));
        QVERIFY(!probe.werkbank().undoStack().canUndo());
    }
};

static const isp::test::Probe<PersonenTest> kRegistered;

#include "test_personen.moc"
