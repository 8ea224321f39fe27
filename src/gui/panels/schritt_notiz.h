// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"

class QPlainTextEdit;

namespace isp::gui {

class Feldrettung;

/// The working note of a step; saved when it is left.
class SchrittNotiz : public QWidget {
    Q_OBJECT

public:
    SchrittNotiz(Umgebung& umgebung, QWidget* parent);

    void zeige(const Schrittlage& lage);
    void speichere();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Umgebung& m_umgebung;
    Schrittlage m_lage;
    QPlainTextEdit* m_text;
    Feldrettung* m_rettung;
};

}  // namespace isp::gui
