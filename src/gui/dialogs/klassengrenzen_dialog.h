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

/// Class bounds by hand: upper bounds, ascending, separated by `;`, German or decimal point.
class KlassengrenzenDialog : public QDialog {
    Q_OBJECT

public:
    /// `niedrigster` and `hoechster`: the range of the figures shown, to choose by.
    KlassengrenzenDialog(const std::vector<double>& grenzen, int nachkommastellen, double niedrigster,
                         double hoechster, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<double> grenzen() const { return m_grenzen; }

    /// nullopt where something is no number, not ascending, or there are more than 12.
    [[nodiscard]] static std::optional<std::vector<double>> parse(const QString& text);

private:
    void check();

    QLineEdit* m_feld;
    QLabel* m_meldung;
    QPushButton* m_ok;
    double m_hoechster;
    int m_nachkommastellen;
    std::vector<double> m_grenzen;
};

}  // namespace isp::gui
