// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"

#include <map>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace isp::gui {

class Rollenlabel;
class RundeThema;
class SchrittAnhaenge;
class SchrittBeteiligung;
class SchrittLeiste;
class SchrittNotiz;
class SchrittVerantwortung;
class SchrittVerlauf;
class ThemaBeschluesse;

/// Right of an opened Thema: the step with its guiding sentence, who answers for it, its content
/// (Schrittseite), what all steps share (Beteiligung, Anhänge, Verlauf, Notiz) and the buttons that lead on.
class SchrittRahmen : public QWidget {
    Q_OBJECT

public:
    SchrittRahmen(Umgebung& umgebung, QWidget* parent);

    void zeige(const Schrittlage& lage);
    /// Puts the checklist between who answers for the step and its content.
    void setMerkliste(QWidget* merkliste);
    /// Goes to where the criterion is met.
    void zeigeKriterium(const QString& id);
    /// Saves what was written and not yet left.
    void speichereOffenes();
    /// The page of a step; nullptr where it has none.
    [[nodiscard]] Schrittseite* seite(Schrittart art);
    enum Teil { kInhalt, kBeschluss, kBeteiligung, kAnhaenge, kVerlauf, kNotiz, kRunde };
    void zeigeTeil(Teil teil);

Q_SIGNALS:
    void schrittRequested(Schrittart art);
    void themaRequested(ThemaId thema);
    void themaBearbeitenRequested();

private:
    QWidget* buildKopf();
    void buildTeile();
    QFrame* buildHinweis();
    void showKopf(const Schritt& schritt);
    void showHinweis(const Schritt& schritt);
    void showInhalt(Schrittart art);
    void showTeile(Schrittart art);
    void setHinweis(const QString& symbol, const QString& text, const QString& knopf = {},
                    std::function<void()> handler = {});

    Umgebung& m_umgebung;
    Schrittlage m_lage;
    QLabel* m_zeichen = nullptr;
    Rollenlabel* m_titel = nullptr;
    Rollenlabel* m_zustand = nullptr;
    QLabel* m_leitsatz = nullptr;
    QFrame* m_hinweis = nullptr;
    QLabel* m_hinweisZeichen = nullptr;
    QLabel* m_hinweisText = nullptr;
    QPushButton* m_hinweisKnopf = nullptr;
    std::function<void()> m_hinweisHandler;
    SchrittVerantwortung* m_verantwortung;
    QTabBar* m_reiter;
    QStackedWidget* m_teile;
    QStackedWidget* m_inhalt;
    ThemaBeschluesse* m_beschluesse;
    SchrittBeteiligung* m_beteiligung;
    SchrittAnhaenge* m_anhaenge;
    SchrittVerlauf* m_verlauf;
    SchrittNotiz* m_notiz;
    RundeThema* m_runde;
    SchrittLeiste* m_leiste;
    std::map<Schrittart, Schrittseite*> m_seiten;
};

}  // namespace isp::gui
