// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platz.h"

#include "rundweg.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace isp::test {

namespace {

constexpr QSize kBildschirm(1366, 800);  ///< as wide as the main window, as high as the one of `offscreen`
constexpr int kSpielraum = 2;            ///< pixels of rounding

QString ohneKuerzel(QString text) {
    return text.remove(u'&');
}

/// The shortened text of something whose whole text the tooltip says.
bool imHinweis(const QWidget& widget, const QString& text) {
    return !widget.toolTip().isEmpty() && (widget.toolTip().contains(text) || text.contains(u'…'));
}

QSize textgroesse(const QFontMetrics& metrics, const QString& text) {
    int width = 0;
    const auto lines = text.split(u'\n');
    for (const auto& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return {width, static_cast<int>(lines.size()) * metrics.height()};
}

bool istAbgeschnitten(const QLabel& label) {
    if (label.text().isEmpty() || imHinweis(label, label.text())) return false;
    if (label.wordWrap() || label.textFormat() == Qt::RichText)
        return label.heightForWidth(label.width()) > label.height() + kSpielraum;
    const auto room = label.contentsRect().size();
    const auto needed = textgroesse(label.fontMetrics(), ohneKuerzel(label.text()));
    return needed.width() > room.width() + kSpielraum || needed.height() > room.height() + kSpielraum;
}

bool istAbgeschnitten(const QAbstractButton& button) {
    const auto text = ohneKuerzel(button.text());
    if (text.isEmpty() || imHinweis(button, text)) return false;
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !button.icon().isNull())
        return false;
    const auto needed = textgroesse(button.fontMetrics(), text);
    int beside = 0;
    if (!button.icon().isNull() &&
        (tool == nullptr || tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon))
        beside = button.iconSize().width();
    if (qobject_cast<const QCheckBox*>(&button) != nullptr ||
        qobject_cast<const QRadioButton*>(&button) != nullptr)
        beside += button.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button);
    return needed.width() + beside > button.width() + kSpielraum ||
           needed.height() > button.height() + kSpielraum;
}

bool istAbgeschnitten(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return istAbgeschnitten(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return istAbgeschnitten(*button);
    return false;
}

/// What lies outside of what is around it is not seen; in a scroll area it can be brought into sight.
bool liegtAussen(const QWidget& widget) {
    for (const auto* around = widget.parentWidget(); around != nullptr; around = around->parentWidget()) {
        const auto* scrolled = around->parentWidget();
        if (scrolled != nullptr && scrolled->inherits("QAbstractScrollArea")) return false;
        const QRect there(widget.mapTo(around, QPoint()), widget.size());
        if (!around->rect().adjusted(-kSpielraum, -kSpielraum, kSpielraum, kSpielraum).contains(there))
            return true;
        if (around->isWindow()) return false;
    }
    return false;
}

}  // namespace

QStringList platzmaengel(QWidget& gezeigt) {
    QStringList out;
    const auto size = gezeigt.window()->size();
    if (size.width() > kBildschirm.width() || size.height() > kBildschirm.height())
        out << QStringLiteral("größer als der Bildschirm (%1 × %2): %3")
                   .arg(size.width())
                   .arg(size.height())
                   .arg(nennung(*gezeigt.window()));
    for (auto* widget : gezeigt.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != gezeigt.window() || widget->inherits("QTipLabel"))
            continue;
        const bool text =
            qobject_cast<QLabel*>(widget) != nullptr || qobject_cast<QAbstractButton*>(widget) != nullptr;
        if (!text) continue;
        if (istAbgeschnitten(*widget)) out << QStringLiteral("abgeschnitten: ") + nennung(*widget);
        if (liegtAussen(*widget)) out << QStringLiteral("liegt außerhalb: ") + nennung(*widget);
    }
    return out;
}

}  // namespace isp::test
