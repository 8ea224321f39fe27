// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace isp::gui {

namespace Ui {
class NeueWerkbankDialog;
}

/// For another Kreis: which coordinate system the store keeps its boundaries in.
class NeueWerkbankDialog : public QDialog {
    Q_OBJECT

public:
    explicit NeueWerkbankDialog(QWidget* parent = nullptr);
    ~NeueWerkbankDialog() override;

    /// `EPSG:25832`
    [[nodiscard]] QString crs() const;

private:
    void check();

    std::unique_ptr<Ui::NeueWerkbankDialog> m_ui;
};

}  // namespace isp::gui
