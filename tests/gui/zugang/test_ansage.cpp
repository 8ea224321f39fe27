// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader says of where the keyboard is. The order of what it is told can be heard with a real
// one alone (docs/barrierefreiheit.md): the platform of the tests tells nobody anything.
#include "fensterprobe.h"
#include "proben.h"

#include <QAccessible>
#include <QSlider>

using namespace isp;
using test::Fensterprobe;

class AnsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Orca reads the label of a box and not what is chosen, where there is a relation between the two.
    void aBoxWithALabelIsToldWithWhatIsChosen() {
        QWidget window;
        QLabel label(QStringLiteral("&Raumebene"), &window);
        QComboBox box(&window);
        box.addItem(QStringLiteral("Räume"));
        label.setBuddy(&box);
        const auto* told = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Raumebene: Räume"));
        QVERIFY(told->relations(QAccessible::Label).isEmpty());
    }

    void theTimeOfTheMapIsToldAndNotItsPlaceInTheRow() {
        Fensterprobe probe;
        probe.fenster().oeffneBereich(QStringLiteral("atlas"));
        auto* slider = probe.finde<QSlider>("zeit_regler");
        slider->setValue(slider->minimum());
        const auto first = slider->accessibleName();
        QVERIFY2(first.startsWith(QStringLiteral("Zeitpunkt: 20")), qPrintable(first));
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(slider->accessibleName() != first);
    }

    void tabComesToThePresentArea() {
        Fensterprobe probe;
        probe.fenster().oeffneBereich(QStringLiteral("themen"));
        int stops = 0;
        for (auto* button : probe.fenster().findChildren<QAbstractButton*>())
            if (button->objectName().startsWith(QStringLiteral("bereich_")) &&
                (button->focusPolicy() & Qt::TabFocus) != 0) {
                ++stops;
                QVERIFY(button->isChecked());
            }
        QCOMPARE(stops, 1);
    }
};

static const test::Probe<AnsageTest> kRegistered;
#include "test_ansage.moc"
