// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/stammseite.h"

class QComboBox;

namespace isp::gui {

/// The catalogue of Angebote and Einrichtungen that all Themen share, with who uses them.
class AngeboteSeite : public QWidget {
    Q_OBJECT

public:
    AngeboteSeite(Umgebung& umgebung, QWidget* parent);

    void refresh();

private:
    QComboBox* addFilter(const QString& id, const QString& name);
    void buildFilter();
    [[nodiscard]] bool passt(const Angebot& a) const;
    [[nodiscard]] QString themenMit(AngebotId id) const;

    Umgebung& m_umgebung;
    QComboBox* m_raum;
    QComboBox* m_zielgruppe;
    QComboBox* m_fachplanung;
    Eintragsabschnitt<Angebot>* m_angebote;
};

}  // namespace isp::gui
