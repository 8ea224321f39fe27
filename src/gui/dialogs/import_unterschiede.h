// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importauftrag.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace isp::gui {

class UnterschiedeModel;
class UnterschiedssummenModel;

/// What taking a table over would change: per Kennzahl how many figures are new, changed and the same, and
/// the changed ones with old and new, the largest change first.
class ImportUnterschiede : public QWidget {
    Q_OBJECT

public:
    explicit ImportUnterschiede(QWidget* parent = nullptr);

    void setStand(const workspace::ImportstandPtr& stand);

private:
    UnterschiedssummenModel* m_summen;
    UnterschiedeModel* m_werte;
    QTableView* m_summentabelle;
    QTableView* m_wertetabelle;
    QLabel* m_satz;
};

}  // namespace isp::gui
