// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/runde_plaene.h"

class QComboBox;

namespace isp::gui {

/// All Planungsaufträge, filtered by owner, state and due date.
class RundeAuftraege : public QWidget {
    Q_OBJECT

public:
    RundeAuftraege(Umgebung& umgebung, QWidget* parent);

    void refresh();
    /// Shows it, whatever the filters say.
    void waehle(PlanungsauftragId auftrag);
    [[nodiscard]] const std::vector<Planungsauftrag>& auftraege() const { return m_liste->eintraege(); }

private:
    enum Faelligkeit { kAlle, kUeberfaellig, kBald, kOhneFrist };

    void buildFilter();
    void show();
    void bearbeite(const Planungsauftrag& start);
    void setZustand(const std::vector<qlonglong>& ids, Auftragszustand zustand);
    [[nodiscard]] bool passt(const Planungsauftrag& a) const;

    Umgebung& m_umgebung;
    std::shared_ptr<Sitzungsnamen> m_namen;
    EintragslisteVon<Planungsauftrag>* m_liste;
    QComboBox* m_wer;
    QComboBox* m_stand;
    QComboBox* m_faellig;
};

}  // namespace isp::gui
