// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace isp::gui {

class Klassenhistogramm;

/// Class bounds by hand: as lines in the distribution of the figures, or typed (upper bounds, ascending,
/// separated by `;`, German or decimal point). Both show the same.
class KlassengrenzenDialog : public QDialog {
    Q_OBJECT

public:
    /// `werte`: the figures shown, to choose by; NaN where one is missing.
    KlassengrenzenDialog(const std::vector<double>& grenzen, int nachkommastellen,
                         const std::vector<double>& werte, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<double> grenzen() const { return m_grenzen; }

    /// nullopt where something is no number, not ascending, or there are more than 12.
    [[nodiscard]] static std::optional<std::vector<double>> parse(const QString& text);

private:
    void check();
    void showBounds(const std::vector<double>& grenzen);

    Klassenhistogramm* m_bild;
    QLineEdit* m_feld;
    QLabel* m_meldung;
    QPushButton* m_ok;
    double m_hoechster = 0.0;
    int m_nachkommastellen;
    std::vector<double> m_grenzen;
};

}  // namespace isp::gui
