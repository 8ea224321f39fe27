// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/atlas_zeilen.h"

#include <QObject>

class QTableView;

namespace isp::workspace {
class Auswahl;
}

namespace isp::gui {

/// Ties the rows of a table (by kIdRole) to the marked Räume and the hover of the Auswahl, both ways.
class Tabellenkopplung : public QObject {
    Q_OBJECT

public:
    Tabellenkopplung(QTableView& tabelle, workspace::Auswahl& auswahl);

    /// To be called after the rows were set anew.
    void showMarks();

private:
    void takeMarks();

    QTableView& m_tabelle;
    workspace::Auswahl& m_auswahl;
    bool m_showing = false;
    bool m_pending = false;
};

}  // namespace isp::gui
