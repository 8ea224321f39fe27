// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/werkbank_style.h"

#include "gui/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace isp::gui {

namespace {

void drawHeaderSection(const QStyleOption& option, QPainter& painter) {
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.setPen(option.palette.color(QPalette::Mid));
    const auto r = option.rect;
    painter.drawLine(r.bottomLeft(), r.bottomRight());
    painter.drawLine(r.topRight() + QPoint(0, abstand(1)), r.bottomRight() - QPoint(0, abstand(1)));
}

/// Text only; the present tab carries a bar in the accent colour below it.
void drawTabShape(const QStyleOptionTab& option, QPainter& painter) {
    const auto r = option.rect;
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.drawLine(r.bottomLeft(), r.bottomRight());
    if (!option.state.testFlag(QStyle::State_Selected)) return;
    const int height = std::max(2, abstand(0.75));
    painter.fillRect(QRect(r.left(), r.bottom() + 1 - height, r.width(), height),
                     option.palette.color(QPalette::Highlight));
}

/// The edge of what somebody writes into or ticks; round for one of several.
void drawOutline(const QStyleOption& option, QPainter& painter, bool round) {
    if (!option.state.testFlag(QStyle::State_Enabled) || option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, round);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(QPalette::Dark));
    if (round)
        painter.drawEllipse(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// Lists, long texts and texts to be selected: a frame says that they have the focus. Their rows say it only
/// where there is one.
void drawFocusFrame(const QRect& rect, const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(QPalette::Highlight));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

}  // namespace

WerkbankStyle::WerkbankStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void WerkbankStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    // A tooltip is a QLabel, too.
    if (auto* label = qobject_cast<QLabel*>(widget); label != nullptr && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

int WerkbankStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return abstand(2);
        case PM_LayoutLeftMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutBottomMargin:
            return abstand(4);
        case PM_FocusFrameHMargin:  // what item views leave beside their text
            return abstand(2) - 1;
        case PM_HeaderMargin:
            return abstand(1);
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
            return abstand(4);
        case PM_TabBarTabHSpace:
            return abstand(8);
        case PM_TabBarTabVSpace:
            return abstand(4);
        case PM_TabBarTabShiftVertical:
        case PM_TabBarBaseOverlap:
            return 0;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WerkbankStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* data) const {
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
            return 0;
        case SH_ToolTip_WakeUpDelay:
            return 400;
        case SH_DialogButtonBox_ButtonsHaveIcons:
            return 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize WerkbankStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                      const QWidget* widget) const {
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (type != CT_HeaderSection || header == nullptr)
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : abstand(5);
    return {header->fontMetrics.horizontalAdvance(header->text) + 2 * abstand(2) + arrow,
            header->fontMetrics.height() + abstand(2)};
}

void WerkbankStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    if (element == CE_HeaderSection) {
        drawHeaderSection(*option, *painter);
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            // Fusion keeps the same margin on all four sides: as wide as item views have it, and low enough
            // for the numbers of low rows.
            QStyleOptionHeader wider = *header;
            wider.rect.adjust(abstand(1), 1 - abstand(1), -abstand(1), abstand(1) - 1);
            QProxyStyle::drawControl(element, &wider, painter, widget);
            return;
        }
    }
    if (element == CE_TabBarTabShape) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTabShape(*tab, *painter);
            return;
        }
    }
    // A Panel is a frame that is seen with the focus only.
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool quiet = element == CE_ShapedFrame && frame != nullptr && frame->frameShape == QFrame::Panel;
    if (!quiet) QProxyStyle::drawControl(element, option, painter, widget);
    if (!option->state.testFlag(State_HasFocus)) return;
    if (element == CE_ShapedFrame) drawFocusFrame(option->rect, *option, *painter);
    // The default button looks the same with and without the focus in Fusion.
    if (element == CE_PushButton) drawFocusFrame(option->rect.adjusted(3, 3, -3, -3), *option, *painter);
}

void WerkbankStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
        drawOutline(*option, *painter, false);
    else if (element == PE_IndicatorRadioButton)
        drawOutline(*option, *painter, true);
}

}  // namespace isp::gui
