// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/symbole.h"

#include "base/log.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace isp::gui {

namespace {

QColor colorFor(QIcon::Mode mode) {
    const auto palette = QGuiApplication::palette();
    switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
    }
    return palette.color(QPalette::WindowText);
}

/// Draws one SVG with `currentColor` replaced.
class Symbolengine : public QIconEngine {
public:
    Symbolengine(QString name, QByteArray svg) : m_name(std::move(name)), m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const auto ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        const auto color = colorFor(mode).name();
        const auto key = QStringLiteral("symbol/%1/%2/%3x%4@%5")
                             .arg(m_name, color)
                             .arg(size.width())
                             .arg(size.height())
                             .arg(scale);
        QPixmap result;
        if (QPixmapCache::find(key, &result)) return result;
        auto text = m_svg;
        text.replace("currentColor", color.toLatin1());
        QSvgRenderer renderer(text);
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.end();
        result.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, result);
        return result;
    }
    QIconEngine* clone() const override { return new Symbolengine(m_name, m_svg); }
    QString key() const override { return QStringLiteral("isp-symbol"); }

private:
    QString m_name;
    QByteArray m_svg;
};

}  // namespace

QIcon symbol(const QString& name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        log::error("gui", "no icon " + name.toStdString());
        return {};
    }
    return QIcon(new Symbolengine(name, file.readAll()));
}

}  // namespace isp::gui
