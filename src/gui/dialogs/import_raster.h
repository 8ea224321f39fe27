// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/raster_model.h"

#include <QTableView>
#include <QWidget>

namespace isp::gui {

/// The raw grid of a file with coloured bands for what each column was taken for, and a legend that names the
/// colours. Stays in sight through the whole import.
class ImportRaster : public QWidget {
    Q_OBJECT

public:
    explicit ImportRaster(QWidget* parent = nullptr);

    void setStand(workspace::ImportstandPtr stand);
    [[nodiscard]] QTableView* tabelle() const noexcept { return m_tabelle; }

private:
    void fitColumns();

    models::RasterModel* m_model;
    QTableView* m_tabelle;
    QWidget* m_legende;
};

}  // namespace isp::gui
