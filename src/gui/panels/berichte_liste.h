// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "report/berichtsbuch.h"
#include "workspace/jobs.h"

#include <QWidget>

class QAction;

namespace isp::gui {

class Listenseite;
class Umgebung;

/// What is said of a report that was just written to `ziel`: also what was kept back, and what it did
/// without.
[[nodiscard]] QString gespeichertMeldung(const report::Ergebnis& ergebnis, const QString& ziel);

/// The reports that were made: from which Stand, live or frozen, and whether newer data say something else.
class BerichteListe : public QWidget {
    Q_OBJECT

public:
    explicit BerichteListe(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] bool arbeitet() const noexcept { return m_lesen.running() || m_machen.running(); }
    /// Makes the chosen one once more.
    void erzeugeNeu(const QString& ziel);
    [[nodiscard]] Listenseite* liste() const noexcept { return m_liste; }

private:
    using Zeile = report::Berichtszeile;

    void buildActions();
    void showState();
    [[nodiscard]] const Zeile* chosen() const;
    void frageUndErzeugeNeu();
    void friereEin();
    void zeigeWidersprueche();
    void loesche();

    Umgebung& m_umgebung;
    models::TabellenModel<Zeile>* m_model;
    Listenseite* m_liste;
    QAction* m_neu = nullptr;
    QAction* m_einfrieren = nullptr;
    QAction* m_widersprueche = nullptr;
    QAction* m_loeschen = nullptr;
    workspace::Job m_lesen{this};
    workspace::Job m_machen{this};
};

}  // namespace isp::gui
