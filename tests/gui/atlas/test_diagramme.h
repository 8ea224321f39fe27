// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace isp::test {

/// The page „Diagramme“ of the Atlas, by keyboard and mouse.
class DiagrammeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindShowsItsChartWithAReadOut_data();
    void everyKindShowsItsChartWithAReadOut();
    void theListIsWalkedByKeyboard();
    void aClickMarksTheRaumForAllViews();
    void aRectangleMarksSeveral();
    void arrowKeysWalkTheMarksAndEnterMarks();
    void theTableIsTheTwinOfTheChart();
    void theMarkedRaumIsTheOneOfTheProfile();
    void aChartThatCannotBeSaysWhy();
    void savesPicturesAndFigures();
    void aStateOfThePageComesBackWithTheSettings();
};

}  // namespace isp::test
