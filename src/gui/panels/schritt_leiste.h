// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"

class QLabel;
class QPushButton;

namespace isp::gui {

/// Below a step: back to the one before, leave out, begin, close, open again; after the last step what comes
/// of the Durchlauf. What cannot be done now says why.
class SchrittLeiste : public QWidget {
    Q_OBJECT

public:
    SchrittLeiste(Umgebung& umgebung, QWidget* parent);

    void zeige(const Schrittlage& lage);

Q_SIGNALS:
    void schrittRequested(Schrittart art);
    void themaRequested(ThemaId thema);

private:
    void build();
    QPushButton* addKnopf(const QString& id, const QString& text);
    void showNachbarn(Schrittart art);
    void showUebergaenge(const Schritt& schritt);
    void showFolgen(const Schritt& schritt);
    void showHaupt(const QString& text, Schrittzustand nach);
    void setGrund(const Status& status);
    void haupt();
    void frage(Schrittzustand nach, const QString& titel, const QString& satz, const QString& handlung);
    void wechsle(Schrittzustand nach);
    void naechsterDurchlauf();
    void folgethema();
    void beende();

    Umgebung& m_umgebung;
    Schrittlage m_lage;
    Schrittzustand m_nach = Schrittzustand::kInArbeit;
    QLabel* m_grund;
    QPushButton* m_zurueck;
    QPushButton* m_weiter;
    QPushButton* m_entfaellt;
    QPushButton* m_zurueckstellen;
    QPushButton* m_folgethema;
    QPushButton* m_beenden;
    QPushButton* m_durchlauf;
    QPushButton* m_haupt;
};

}  // namespace isp::gui
