// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QObject>

class QAction;

namespace isp::gui {

class AtlasSicht;
class KartenWidget;
class Listenseite;
class Umgebung;
class WertDialog;

/// „Wert im Einzelnen …“ of the Atlas: in the table, in the context menu of the map, and by key.
class Werteinblick : public QObject {
    Q_OBJECT

public:
    Werteinblick(Umgebung& umgebung, AtlasSicht& sicht, KartenWidget& karte, Listenseite& werte,
                 QWidget* panel);

    /// The story of the figure shown for a Raum; nullptr where there is none.
    WertDialog* zeige(RaumId raum);

private:
    void zeigeMarkierten();
    void showMenu(const QPoint& at);

    Umgebung& m_umgebung;
    AtlasSicht& m_sicht;
    KartenWidget& m_karte;
    QWidget* m_panel;
    QAction* m_aktion;
};

}  // namespace isp::gui
