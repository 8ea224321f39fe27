// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/muster.h"

#include <QWidget>
#include <vector>

namespace isp::gui {

/// What the patterns of a small map mean, in one line or as many as are needed.
class Musterlegende : public QWidget {
    Q_OBJECT

public:
    struct Zeile {
        render::Fuellung fuellung;
        QString text;
    };
    explicit Musterlegende(QWidget* parent = nullptr);

    void setZeilen(std::vector<Zeile> zeilen);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, nullptr); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The height at a width; paints where there is a painter.
    int arrange(int width, QPainter* painter) const;

    std::vector<Zeile> m_zeilen;
};

}  // namespace isp::gui
