// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace isp::test {

/// The Atlas by keyboard and mouse on the demo store.
class AtlasPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheLongestBurdenAtItsLastPeriode();
    void choosesAnIndikatorByTyping();
    void choosesMerkmaleOfAKennzahl();
    void changesThePeriodeByKeyboard();
    void keepsTheWantedPeriodeOverIndikatorenWithoutIt();
    void changesTheLevelByKeyboard();
    void aClickOnTheMapMarksEverywhere();
    void hoverTellsNameValueRankWholeAndChange();
    void theKeyboardWalksOverTheMap();
    void zoomsAtThePointerPansAndFits();
    void aSlowMapMovesItsLastPictureUntilItRests();
    void rankingAndTableMarkOnTheMap();
    void playsToTheEndAndStops();
    void savesAndCopiesTheSheet();
    void classesColoursAndNamesFollowTheMenu();
    void aDivergingPaletteHasItsMiddleAtTheKreis();
    void saysWhatToDoWhereThereIsNothing();
    void offersBoundariesWhereALevelHasNone();
    void degenerateFiguresShowWhatTheyCan_data();
    void degenerateFiguresShowWhatTheyCan();
    void secretMissingAndZeroStayApart();
    void countsWarnAndLeaveTheKreisOut();
    void followsChangesOfTheStore();
};

}  // namespace isp::test
