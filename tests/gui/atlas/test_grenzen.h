// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace isp::test {

/// The Räume panel and the dialog that loads boundaries.
class GrenzenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsRealBoundariesAndTakesThemBack();
    void picksTheOwnTerritoryFromALargerFile();
    void changedFieldsAreReadAgain();
    void asksForTheCoordinateSystemWhereItIsMissing();
    void aBrokenFileIsRefusedWithAReason_data();
    void aBrokenFileIsRefusedWithAReason();
    void closingWhileReadingForgetsTheResult();
    void listAndMapOfTheRaeumeAreOne();
    void classBoundsAreReadTheGermanWay();
};

}  // namespace isp::test
