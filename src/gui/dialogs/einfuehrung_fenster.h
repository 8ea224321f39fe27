// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace isp::gui {

class Umgebung;
class Zeigerahmen;

/// The first-steps tour beside the work: what to see here, a frame around it in the window, on and back. The
/// user can work on meanwhile; closing it leaves the window where it is.
class EinfuehrungFenster : public QWidget {
    Q_OBJECT

public:
    /// `umgebung` is the window `fenster`; a store must be open.
    EinfuehrungFenster(Umgebung& umgebung, QWidget* fenster);
    ~EinfuehrungFenster() override;

    void zeige(int schritt);
    [[nodiscard]] int schritt() const noexcept { return m_schritt; }

Q_SIGNALS:
    /// The handbook is wanted at `stelle` (handbuchziel).
    void handbuchGewuenscht(const QString& stelle);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void offerAktion(const QString& id);
    void pointAt();
    void putAside();

    Umgebung& m_umgebung;
    Zeigerahmen* m_rahmen;
    QLabel* m_titel;
    QLabel* m_text;
    QLabel* m_zaehler;
    QPushButton* m_aktion;
    QPushButton* m_zurueck;
    QPushButton* m_weiter;
    int m_schritt = 0;
};

}  // namespace isp::gui
