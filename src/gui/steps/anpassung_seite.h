// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/abschnittsseite.h"

class QLabel;
class QPushButton;

namespace isp::gui {

/// Step 7, „Anpassung und Entscheidung“: what was decided and why, and the ways on from here: the next
/// Durchlauf, a new Thema, the end.
class AnpassungSeite : public Abschnittsseite {
    Q_OBJECT

public:
    AnpassungSeite(Umgebung& umgebung, QWidget* parent);

private:
    void buildWeiter();
    QPushButton* addWay(QWidget* content, const QString& id, const QString& words, QLabel*& explanation,
                        void (AnpassungSeite::*run)());
    void showWays(const Schrittlage& lage);
    void startRound();
    void startThema();
    void endThema();

    QPushButton* m_runde = nullptr;
    QPushButton* m_folge = nullptr;
    QPushButton* m_ende = nullptr;
    QLabel* m_rundeText = nullptr;
    QLabel* m_folgeText = nullptr;
    QLabel* m_endeText = nullptr;
};

}  // namespace isp::gui
