// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace isp::gui {

/// Fusion with the calm of a data frame: flat table headers and tabs in palette colours, spaces of 4, 8 and
/// 16 px that grow with the type.
class WerkbankStyle : public QProxyStyle {
    Q_OBJECT

public:
    WerkbankStyle();

    using QProxyStyle::polish;
    /// Labels and tooltips show names and sentences of the user as they were written: what is not declared
    /// as rich text is plain text, so that a `<b>` in a title stays one and no picture is fetched from afar.
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    /// Fusion's outlines of fields and boxes are too faint for those who see less (WCAG 1.4.11).
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

}  // namespace isp::gui
