// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/stammseite.h"

class QComboBox;

namespace isp::gui {

class NetzwerkWidget;

/// Actors, their ties, and both as a network; all or those of one Thema.
class AkteureSeite : public QWidget {
    Q_OBJECT

public:
    AkteureSeite(Umgebung& umgebung, QWidget* parent);

    void refresh();

private:
    void buildFilter();
    void showFiltered();
    [[nodiscard]] ThemaId thema() const;

    Umgebung& m_umgebung;
    QComboBox* m_filter;
    Eintragsabschnitt<Akteur>* m_akteure;
    Eintragsabschnitt<Beziehung>* m_beziehungen;
    NetzwerkWidget* m_netz;
};

}  // namespace isp::gui
