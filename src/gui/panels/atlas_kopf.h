// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/indikator_auswahl.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace isp::gui {

class AtlasMenue;
class AtlasSicht;
class Suchauswahl;
class Umgebung;
class Zeitleiste;

/// The one line on top of the Atlas: what, where, when, and ⋯. Shows the Auswahl and writes it.
class AtlasKopf : public QWidget {
    Q_OBJECT

public:
    AtlasKopf(Umgebung& umgebung, AtlasSicht& sicht, QWidget* parent = nullptr);

    /// Levels, Indikatoren or Kennzahlen may differ.
    void bestandChanged();
    [[nodiscard]] Zeitleiste& zeitleiste() const noexcept { return *m_zeit; }
    [[nodiscard]] AtlasMenue& menue() const noexcept { return *m_menue; }
    [[nodiscard]] Suchauswahl& indikator() const noexcept { return *m_indikator; }
    [[nodiscard]] QComboBox& ebene() const noexcept { return *m_ebene; }

private:
    void build();
    void fillEbenen();
    void fillMerkmale();
    void showCode();
    void showEbene();
    void showZeit();

    Umgebung& m_umgebung;
    AtlasSicht& m_sicht;
    Suchauswahl* m_indikator;
    Suchauswahl* m_merkmal;
    QComboBox* m_ebene;
    Zeitleiste* m_zeit;
    QToolButton* m_mehr;
    AtlasMenue* m_menue;
    std::vector<models::Merkmalwahl> m_merkmalwahlen;
};

}  // namespace isp::gui
