// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/runde_plaene.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace isp::gui {

class RundeFolien;
class RundeProtokoll;
class RundeTagesordnung;

/// One opened meeting: head with what can be done, and its pages.
class RundeSitzung : public QWidget {
    Q_OBJECT

public:
    enum Seite { kTagesordnung, kTeilnehmende, kProtokoll, kPraesentation };

    RundeSitzung(Umgebung& umgebung, QWidget* parent);

    /// False where it cannot be read, which is said.
    bool oeffne(SitzungsterminId sitzung);
    /// Reads it again; false where it is gone.
    bool refresh();
    void schliesse();
    void zeigeSeite(Seite seite);
    [[nodiscard]] SitzungsterminId sitzung() const noexcept { return m_lage->akte.termin.id; }
    [[nodiscard]] RundeTagesordnung* tagesordnung() const noexcept { return m_tagesordnung; }
    [[nodiscard]] RundeProtokoll* protokoll() const noexcept { return m_protokoll; }
    [[nodiscard]] RundeFolien* folien() const noexcept { return m_folien; }
    [[nodiscard]] QString protokolltext() const;

Q_SIGNALS:
    void zurueckRequested();
    void praesentationRequested(isp::PraesentationsfolgeId folge);

private:
    void build();
    [[nodiscard]] QPushButton* knopf(const char* name, const QString& text, void (RundeSitzung::*run)());
    void show();
    void bearbeiteAngaben();
    void wechsleZustand();
    void praesentiere();
    void setAnwesenheit(const std::vector<qlonglong>& ids, Anwesenheit anwesenheit);

    Umgebung& m_umgebung;
    SitzungslagePtr m_lage;
    QLabel* m_titel;
    QLabel* m_angaben;
    QPushButton* m_aendern = nullptr;
    QPushButton* m_zustand = nullptr;
    QPushButton* m_praesentieren = nullptr;
    QToolButton* m_weitergeben;
    QTabBar* m_reiter;
    QStackedWidget* m_seiten;
    RundeTagesordnung* m_tagesordnung;
    Eintragsabschnitt<Sitzungsteilnahme>* m_teilnehmende;
    RundeProtokoll* m_protokoll;
    RundeFolien* m_folien;
};

}  // namespace isp::gui
