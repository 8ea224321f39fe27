// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bericht.h"
#include "models/tabellen_model.h"
#include "workspace/bericht_zahlen.h"

#include <QDialog>

namespace isp::gui {

/// Which figures of a report are other ones today.
class WiderspruecheDialog : public QDialog {
    Q_OBJECT

public:
    WiderspruecheDialog(const Bericht& bericht, std::vector<workspace::Berichtswiderspruch> widersprueche,
                        QWidget* parent = nullptr);
};

}  // namespace isp::gui
