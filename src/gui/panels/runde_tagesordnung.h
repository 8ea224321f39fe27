// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/runde_plaene.h"

class QLineEdit;

namespace isp::gui {

/// The agenda of a meeting, and what the program proposes for it.
class RundeTagesordnung : public QWidget {
    Q_OBJECT

public:
    RundeTagesordnung(Umgebung& umgebung, SitzungslagePtr lage, QWidget* parent);

    void zeige();
    [[nodiscard]] const std::vector<Punktvorschlag>& vorschlaege() const noexcept { return m_vorschlaege; }
    /// Puts the proposals of these places on the agenda.
    void nimmAuf(const std::vector<qlonglong>& stellen);

private:
    void tippePunkt();
    void ladeVorschlaege();

    struct Zeile {
        int stelle = 0;
        QString titel, anlass, herkunft;
    };

    Umgebung& m_umgebung;
    SitzungslagePtr m_lage;
    Eintragsabschnitt<Tagesordnungspunkt>* m_punkte;
    QLineEdit* m_neu;
    EintragslisteVon<Zeile>* m_liste;
    std::vector<Punktvorschlag> m_vorschlaege;
};

}  // namespace isp::gui
