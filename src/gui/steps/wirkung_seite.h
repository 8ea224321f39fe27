// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/abschnittsseite.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace isp::gui {

/// Step 6, „Überprüfung der Wirkung“: every Ziel with its development, rating and comparison; earlier
/// ratings; reviews of Massnahmen, process and results.
class WirkungSeite : public Abschnittsseite {
    Q_OBJECT

public:
    WirkungSeite(Umgebung& umgebung, QWidget* parent);

private:
    void buildZiele();
    void buildZahlen();
    void buildBewertungen();
    void showZiele(const Schrittlage& lage);
    void rate();

    QPushButton* m_bewerten = nullptr;
    QLabel* m_leer = nullptr;
    QVBoxLayout* m_karten = nullptr;
};

}  // namespace isp::gui
