// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartenthema.h"

#include <QWidget>
#include <cstddef>
#include <vector>

namespace isp::gui {

/// Legends beside each other, below maps that are drawn without them.
class Legendenzeile : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setThemen(std::vector<render::Kartenthema> themen, std::size_t ausserhalb);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSizeF roomFor() const;

    std::vector<render::Kartenthema> m_themen;
    std::size_t m_ausserhalb = 0;
};

}  // namespace isp::gui
