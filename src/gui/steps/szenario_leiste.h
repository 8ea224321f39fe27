// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planung.h"
#include "workspace/bedarfsrechnung.h"

#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;
class QTimer;

namespace isp::gui {

/// „Was wäre, wenn“: a slider and a box for the quota and one for the capacity. What they say changes no
/// data; while it differs from what is settled, a banner says by how much.
class Szenarioleiste : public QWidget {
    Q_OBJECT

public:
    explicit Szenarioleiste(QWidget* parent = nullptr);

    /// The quota the scenario starts from; another Bedarf ends the scenario, the same one keeps it.
    void setBedarf(const Bedarf& bedarf);
    void zuruecksetzen();
    [[nodiscard]] bool aktiv() const;
    [[nodiscard]] workspace::Bedarfsszenario szenario() const;
    /// `Quote 35 % statt 33 %, Kapazität 110 % statt 100 %`; empty without a scenario.
    [[nodiscard]] QString beschreibung() const;

Q_SIGNALS:
    void changed();  ///< at most once in 30 ms while a slider is drawn

private:
    struct Regler {
        QLabel* titel = nullptr;
        QSlider* schieber = nullptr;
        QDoubleSpinBox* feld = nullptr;
        double ausgang = 100.0;
        [[nodiscard]] bool verstellt() const;
    };
    Regler makeRegler(QGridLayout& grid, int row, const QString& id, double max);
    static void setRegler(Regler& regler, double ausgang);
    void announce();
    void showBanner();

    Regler m_quote;
    Regler m_kapazitaet;
    QPushButton* m_zurueck;
    QLabel* m_banner;
    QTimer* m_takt;
    BedarfId m_bedarf;
    bool m_faktor = true;  ///< the quota is a share of what is settled, there is no quota to shift
};

}  // namespace isp::gui
