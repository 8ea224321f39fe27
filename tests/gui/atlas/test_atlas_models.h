// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace isp::test {

/// Rows and tables of the Atlas and of the Räume panel.
class AtlasModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksShareAndMissingHaveNone();
    void changeIsToTheLastPeriodeWithAFigure();
    void tablesAreSoundModels();
    void raeumeShowKeysParentsAndFormerNames();
    void theChoiceHasHeadingsAndStoredCombinationsOnly();
};

}  // namespace isp::test
