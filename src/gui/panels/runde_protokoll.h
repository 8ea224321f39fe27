// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/runde_plaene.h"

class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace isp::gui {

class Rundeneingabe;

/// The minutes while the meeting runs: the Punkte, and for the chosen one what was said, its decisions and
/// its Aufträge. What is written is kept when the field is left.
class Feldrettung;
class RundeProtokoll : public QWidget {
    Q_OBJECT

public:
    RundeProtokoll(Umgebung& umgebung, SitzungslagePtr lage, QWidget* parent);

    void zeige();
    /// Keeps what is being written.
    void speichere();
    void waehle(TagesordnungspunktId punkt);
    /// 0: the meeting as a whole.
    [[nodiscard]] TagesordnungspunktId punkt() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showPunkt();
    void setZustand(Punktzustand zustand);
    [[nodiscard]] const Tagesordnungspunkt* gewaehlt() const;

    Umgebung& m_umgebung;
    SitzungslagePtr m_lage;
    QListWidget* m_punkte;
    QLabel* m_titel;
    QComboBox* m_zustand;
    QPlainTextEdit* m_text;
    Feldrettung* m_rettung;
    Rundeneingabe* m_eingabe;
    Eintragsabschnitt<Rundenbeschluss>* m_beschluesse;
    Eintragsabschnitt<Planungsauftrag>* m_auftraege;
    TagesordnungspunktId m_geschrieben;  ///< the Punkt the text belongs to
};

}  // namespace isp::gui
