// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace isp::test {

/// The pages Index and Hinweise of the Atlas by keyboard on the demo store.
class IndexHinweiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheIndexThatShips();
    void computesWhileItIsEdited();
    void savesAVersionAndKeepsTheFirst();
    void makesANewIndexBySearching();
    void saysAtThePartWhatIsWrong();
    void marksAGroupOfTheMatrix();
    void writesItsSheetAndItsText();
    void saysOnItsSheetWhatIsKeptBack();
    void findsHinweiseBesideTheWindow();
    void dismissesOneWithAReason();
    void makesAThemaOfOne();
    void showsOneInTheAtlas();
};

}  // namespace isp::test
