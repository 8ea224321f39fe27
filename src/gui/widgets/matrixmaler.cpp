// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/matrixmaler.h"

#include "gui/theme.h"
#include "render/bildzeichen.h"

#include <QPainter>

namespace isp::gui {

using models::LueckenModel;

QColor matrixfarbe(LueckenModel::Art art) {
    const auto& colors = aktuellesTheme().colors();
    switch (art) {
        case LueckenModel::kDa:
            return render::mixed(colors.surface, colors.accent, 0.35);
        case LueckenModel::kTeilweise:
            return render::mixed(colors.surface, colors.accent, 0.15);
        case LueckenModel::kFehlt:
            return render::mixed(colors.surface, QColor(0xe6, 0x61, 0x01), 0.35);
        case LueckenModel::kWartet:
            return render::mixed(colors.surface, QColor(0xe6, 0x61, 0x01), 0.12);
        case LueckenModel::kNichtZuBekommen:
            return render::mixed(colors.surface, colors.muted, 0.35);
        case LueckenModel::kNichtErwartet:
            break;
    }
    return colors.surface;
}

void Matrixmaler::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const auto art = static_cast<LueckenModel::Art>(index.data(LueckenModel::kArtRole).toInt());
    const auto& theme = aktuellesTheme();
    const auto ground = matrixfarbe(art);
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->fillRect(cell, ground);
    painter->setPen(render::textOn(ground));
    painter->setFont(option.font);
    painter->drawText(cell, Qt::AlignCenter, index.data().toString());
    if ((option.state & QStyle::State_Selected) != 0) {
        const double width = theme.px(2);
        painter->setPen(QPen(theme.colors().text, width));
        painter->drawRect(QRectF(cell).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
    painter->restore();
}

}  // namespace isp::gui
