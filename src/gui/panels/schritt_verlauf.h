// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"
#include "gui/widgets/eintragsliste.h"

namespace isp::gui {

struct Verlaufszeile {
    Schrittwechsel wechsel;
    Schrittart art = Schrittart::kThema;
};

/// What happened to the steps of the Durchlauf: every change of state, newest first.
class SchrittVerlauf : public QWidget {
    Q_OBJECT

public:
    SchrittVerlauf(QWidget* parent);

    void zeige(const Schrittlage& lage);
    [[nodiscard]] int anzahl() const { return static_cast<int>(m_liste->eintraege().size()); }

private:
    EintragslisteVon<Verlaufszeile>* m_liste;
};

}  // namespace isp::gui
