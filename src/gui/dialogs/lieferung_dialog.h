// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lieferung.h"

#include <QDialog>

namespace isp::gui {

/// Everything a Lieferung remembers: file and SHA-256, who and when, source, Stand, licence, mapping, counts.
class LieferungDialog : public QDialog {
    Q_OBJECT

public:
    explicit LieferungDialog(const Lieferung& lieferung, QWidget* parent = nullptr);
};

}  // namespace isp::gui
