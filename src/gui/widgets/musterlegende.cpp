// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/musterlegende.h"

#include "gui/theme.h"
#include "gui/widgets/widget_theme.h"

#include <QPainter>
#include <QSizePolicy>

namespace isp::gui {

Musterlegende::Musterlegende(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legende"));
}

void Musterlegende::setZeilen(std::vector<Zeile> zeilen) {
    m_zeilen = std::move(zeilen);
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString Musterlegende::text() const {
    QStringList out;
    for (const auto& zeile : m_zeilen)
        out << zeile.text;
    return out.join(QStringLiteral(" · "));
}

QSize Musterlegende::sizeHint() const {
    return {abstand(80), arrange(abstand(120), nullptr)};
}

int Musterlegende::arrange(int width, QPainter* painter) const {
    const auto metrics = fontMetrics();
    const int line = metrics.height() + abstand(1), box = metrics.height();
    int x = 0, y = 0;
    for (const auto& zeile : m_zeilen) {
        const int wide = box + box / 2 + abstand(1.5) + metrics.horizontalAdvance(zeile.text);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (painter != nullptr) {
            const QRectF swatch(x + 0.5, y + abstand(0.5) + 0.5, box * 1.5, box - 1.0);
            render::paintSwatch(*painter, swatch, zeile.fuellung, themeOf(*this));
            painter->setPen(palette().color(QPalette::WindowText));
            painter->drawText(x + box + box / 2 + abstand(1.5), y + abstand(0.5) + metrics.ascent(),
                              zeile.text);
        }
        x += wide + abstand(4);
    }
    return y + line;
}

void Musterlegende::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    arrange(width(), &painter);
}

}  // namespace isp::gui
