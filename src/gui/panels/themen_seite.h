// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/themenuebersicht.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace isp::gui {

class Leerzustand;
class Listenseite;
class Fokusweitergabe;
class Thementafel;
class Umgebung;
class Themenmodell;

/// All Themen: the board by steps, or a list.
class ThemenSeite : public QWidget {
    Q_OBJECT

public:
    ThemenSeite(Umgebung& umgebung, QWidget* parent);

    void refresh();
    enum Sicht { kTafel, kListe };
    void zeige(Sicht sicht);
    [[nodiscard]] Thementafel* tafel() const noexcept { return m_tafel; }
    [[nodiscard]] Listenseite* liste() const noexcept { return m_liste; }
    /// The Themen as they were read, whatever the filter shows.
    [[nodiscard]] const std::vector<workspace::Themenzeile>& zeilen() const noexcept { return m_zeilen; }
    void legeThemaAn();

Q_SIGNALS:
    void themaRequested(ThemaId thema);

private:
    QWidget* buildTafel();
    void buildListe();
    void buildKopf();
    void showKarten();
    void showZeilen();
    [[nodiscard]] ThemaId gewaehlt() const;
    [[nodiscard]] bool schreibbar() const;
    void bearbeite();
    void loesche();

    Umgebung& m_umgebung;
    std::vector<workspace::Themenzeile> m_zeilen;
    Themenmodell* m_modell;
    QTabBar* m_sicht;
    QLineEdit* m_filter;
    QComboBox* m_umfang;
    QStackedWidget* m_stapel;
    QStackedWidget* m_tafelstapel = nullptr;
    QScrollArea* m_rolle = nullptr;
    Thementafel* m_tafel = nullptr;
    Fokusweitergabe* m_fokus = nullptr;
    Leerzustand* m_leer = nullptr;
    Listenseite* m_liste = nullptr;
};

}  // namespace isp::gui
