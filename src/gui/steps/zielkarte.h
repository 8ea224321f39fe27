// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"
#include "workspace/zielwirkung.h"

#include <optional>

class QLabel;

namespace isp::gui {

class ZielverlaufWidget;

/// A Ziel of step 6: its chart, and in words the rating and the comparison.
class Zielkarte : public QWidget {
    Q_OBJECT

public:
    explicit Zielkarte(ZielId ziel, QWidget* parent);

    [[nodiscard]] ZielId ziel() const noexcept { return m_id; }
    void zeige(const Ziel& ziel, const Result<workspace::Zielwirkung>& wirkung);

private:
    ZielId m_id;
    QLabel* m_titel;
    ZielverlaufWidget* m_verlauf;
    QLabel* m_text;
};

/// Ziele of the Durchlauf with an Indikator or a Kennzahl.
[[nodiscard]] std::vector<Ziel> messbareZiele(Umgebung& umgebung, const Schrittlage& lage);

/// `Sonne: auf Kurs` with the numbers behind it, or why there is no rating.
[[nodiscard]] QString urteilstext(const workspace::Zielwirkung& wirkung);
/// What the Räume without the Massnahme did meanwhile, as a contribution; empty without a comparison.
[[nodiscard]] QString vergleichstext(const workspace::Zielwirkung& wirkung);
/// `7,4 %`; `·` for none.
[[nodiscard]] QString mitEinheit(std::optional<double> wert, int nachkommastellen,
                                 const std::string& einheit);

}  // namespace isp::gui
