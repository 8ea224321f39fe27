// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/runde_plaene.h"
#include "gui/projector/folienbau.h"

class QPushButton;

namespace isp::gui {

class Leinwand;

/// The prepared sequence of a meeting with a preview of the chosen screen.
class RundeFolien : public QWidget {
    Q_OBJECT

public:
    RundeFolien(Umgebung& umgebung, SitzungslagePtr lage, QWidget* parent);

    void zeige();
    /// Makes the sequence from the agenda, or fills it up. False where that failed, which was said.
    bool bereiteVor();
    [[nodiscard]] PraesentationsfolgeId folge() const noexcept { return m_folge; }
    [[nodiscard]] const std::vector<Praesentationsfolie>& folien() const noexcept { return m_folien; }

private:
    void showVorschau();
    [[nodiscard]] Abschnittsplan<Praesentationsfolie> plan();

    Umgebung& m_umgebung;
    SitzungslagePtr m_lage;
    Eintragsabschnitt<Praesentationsfolie>* m_liste;
    Leinwand* m_vorschau;
    QPushButton* m_vorbereiten;
    std::vector<Praesentationsfolie> m_folien;
    PraesentationsfolgeId m_folge;
};

}  // namespace isp::gui
