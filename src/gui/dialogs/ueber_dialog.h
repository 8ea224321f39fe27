// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace isp::gui {

/// Version, licence, sources of the shipped data, and where the log lies.
class UeberDialog : public QDialog {
    Q_OBJECT

public:
    explicit UeberDialog(QWidget* parent = nullptr);
};

}  // namespace isp::gui
