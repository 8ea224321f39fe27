// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/id.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace isp::workspace {
class Werkbank;
}

namespace isp::gui {

class Leinwand;
class Praesentation;
class Rundeneingabe;
class Suchauswahl;

/// The presenter's window: what the audience sees, what comes next, notes, clock and elapsed time, the
/// controls of a map, and the fields for decisions and Aufträge.
class Vortragsfenster : public QWidget {
    Q_OBJECT

public:
    Vortragsfenster(Praesentation& praesentation, workspace::Werkbank& werkbank);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildSteuerung();
    [[nodiscard]] QPushButton* knopf(const char* name, const QString& text, std::function<void()> run);
    void showState();
    void showUhr();
    void showKarte();

    Praesentation& m_praesentation;
    workspace::Werkbank& m_werkbank;
    Leinwand* m_jetzt;
    Leinwand* m_danach;
    QLabel* m_danachtitel;
    QLabel* m_stelle;
    QLabel* m_uhr;
    QLabel* m_zustand;
    QPlainTextEdit* m_notizen;
    Rundeneingabe* m_eingabe;
    QWidget* m_karte;
    Suchauswahl* m_indikator;
    QComboBox* m_ebene;
    QComboBox* m_raum;
    QLabel* m_periode;
    QPushButton* m_schwarz;
    QPushButton* m_halt;
};

}  // namespace isp::gui
