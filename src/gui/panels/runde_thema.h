// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/runde_plaene.h"

namespace isp::gui {

/// What meetings decided about a Thema, and the Aufträge given for it. Enter leads to the place.
class RundeThema : public QWidget {
    Q_OBJECT

public:
    RundeThema(Umgebung& umgebung, QWidget* parent);

    void zeige(const Schrittlage& lage);
    [[nodiscard]] int anzahl() const;

private:
    Umgebung& m_umgebung;
    std::shared_ptr<Sitzungsnamen> m_namen;
    std::vector<Sitzungstermin> m_termine;
    EintragslisteVon<Rundenbeschluss>* m_beschluesse;
    EintragslisteVon<Planungsauftrag>* m_auftraege;
};

}  // namespace isp::gui
