// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/legendenzeile.h"

#include "gui/widgets/widget_theme.h"
#include "render/legende.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace isp::gui {

namespace {

constexpr double kMostHeight = 150.0;  ///< design pixels: the maps come first

}  // namespace

void Legendenzeile::setThemen(std::vector<render::Kartenthema> themen, std::size_t ausserhalb) {
    m_themen = std::move(themen);
    m_ausserhalb = ausserhalb;
    QStringList spoken;
    for (const auto& thema : m_themen)
        for (const auto& entry : render::legendeneintraege(thema, ausserhalb))
            spoken << QStringLiteral("%1: %2").arg(entry.text).arg(entry.anzahl);
    setAccessibleName(tr("Legende"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSizeF Legendenzeile::roomFor() const {
    const auto theme = themeOf(*this);
    const auto n = std::max<std::size_t>(1, m_themen.size());
    return {std::max(120.0, width() / static_cast<double>(n) - theme.space(4)), theme.px(kMostHeight)};
}

QSize Legendenzeile::sizeHint() const {
    const auto theme = themeOf(*this);
    double height = 0.0;
    for (const auto& thema : m_themen)
        height =
            std::max(height, render::Legende(thema, m_ausserhalb, theme, roomFor(), true).size().height());
    return {200, static_cast<int>(std::ceil(height))};
}

void Legendenzeile::paintEvent(QPaintEvent*) {
    const auto theme = themeOf(*this);
    QPainter painter(this);
    for (std::size_t i = 0; i < m_themen.size(); ++i) {
        const render::Legende legende(m_themen[i], m_ausserhalb, theme, roomFor(), true);
        // The last one stands under its map: on the right.
        const bool last = i > 0 && i + 1 == m_themen.size();
        const double column = width() / static_cast<double>(m_themen.size());
        const double x = last ? width() - legende.size().width() : static_cast<double>(i) * column;
        legende.paint(painter, {x, 0.0});
    }
}

}  // namespace isp::gui
