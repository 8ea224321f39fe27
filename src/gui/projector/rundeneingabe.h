// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace isp::gui {

class Praesentation;

/// The two lines in which decisions and Aufträge are typed: Enter keeps, Esc leaves.
class Rundeneingabe : public QWidget {
    Q_OBJECT

public:
    /// `untereinander`: for a narrow place.
    explicit Rundeneingabe(QWidget* parent = nullptr, bool untereinander = false);

    /// What is typed is kept by the presentation, and what that has to say stands here. Esc leads back to the
    /// window.
    void verbinde(Praesentation& praesentation);
    /// Puts the focus into one of the fields.
    void frage(bool auftrag);
    /// What was typed last was kept: its field is emptied. Else it stays to be mended.
    void nimmAn(bool gelungen);
    void melde(const QString& text);

Q_SIGNALS:
    void entschieden(const QString& zeile);
    void erteilt(const QString& zeile);
    void verlassen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_entscheidung;
    QLineEdit* m_auftrag;
    QLabel* m_meldung;
    QLineEdit* m_zuletzt = nullptr;
};

}  // namespace isp::gui
