// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"
#include "gui/widgets/eintragsliste.h"

#include <QTemporaryDir>

namespace isp::gui {

/// Files kept in the store: of the step, and of the Thema as a whole.
class SchrittAnhaenge : public QWidget {
    Q_OBJECT

public:
    SchrittAnhaenge(Umgebung& umgebung, QWidget* parent);

    void zeige(const Schrittlage& lage);
    [[nodiscard]] int anzahl() const { return static_cast<int>(m_liste->eintraege().size()); }

private:
    void fuegeHinzu();
    void bearbeite(const Anhang& anhang);
    void loesche(const std::vector<qlonglong>& ids);
    void oeffne(AnhangId id);
    void speichereUnter(AnhangId id);

    Umgebung& m_umgebung;
    Schrittlage m_lage;
    EintragslisteVon<Anhang>* m_liste;
    QTemporaryDir m_geoeffnet;  ///< copies that other programs look at
};

}  // namespace isp::gui
