// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lieferung.h"
#include "models/tabellen_model.h"
#include "workspace/lieferungsvergleich.h"

#include <QDialog>
#include <vector>

class QComboBox;

namespace isp::gui {

class Listenseite;
class Umgebung;

/// What a Lieferung brought: per Kennzahl how much is new, changed, vanished or the same, and each
/// difference; against what counted before or against another Lieferung.
class VergleichDialog : public QDialog {
    Q_OBJECT

public:
    VergleichDialog(Umgebung& umgebung, const Lieferung& lieferung, std::vector<Lieferung> andere,
                    QWidget* parent = nullptr);

private:
    void build(const Lieferung& lieferung);
    void showVergleich();
    [[nodiscard]] QString zusammenfassung(const workspace::Lieferungsvergleich& vergleich) const;

    Umgebung& m_umgebung;
    LieferungId m_lieferung;
    std::vector<Lieferung> m_andere;
    QComboBox* m_wahl;
    QLabel* m_summe;
    models::TabellenModel<workspace::Wertunterschied>* m_model;
    Listenseite* m_liste;
};

}  // namespace isp::gui
