// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace isp::test {

/// Kinds of maps, comparison and places in the Atlas by keyboard and mouse, on the demo store.
class KartenartenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAreCirclesUnlessSomebodyWantsAreas();
    void theKindIsChosenByKeyboardAndKept();
    void tilesCanBeMarkedAndHaveNoScale();
    void aChangeNamesBothTimesAndIsRefusedAcrossABreak();
    void coloursWithoutClassesAndPatterns();
    void previewsColourVisionOnlyInTheWindow();
    void degenerateFiguresOnEveryKind_data();
    void degenerateFiguresOnEveryKind();
    void boundsAreMovedByKeyboardAndMouse();
    void aPlaceIsSetByAClickAndSpeaks();
    void layersAndPicturesFromFilesLieOnTheMap();
    void aFilterAndMarksAreTakenBackStepByStep();
    void twoMapsMoveTogether();
    void theDividerMovesByKeyboardAndMouse();
    void manyTimesShareTheirClasses();
    void twoFiguresOnOneMap();
    void everyPictureCanBeSaved();
    void theBannerNamesWhatIsNotTheUsual();
};

}  // namespace isp::test
