// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/wischkarte.h"

#include "gui/theme.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/widget_theme.h"

#include <QAbstractSlider>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

namespace isp::gui {

namespace {

constexpr double kKeyStep = 0.02;
constexpr int kVoll = 100;  ///< all of the width
constexpr int kGrip = 20;   ///< design pixels that can be grasped

bool isMove(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
}

/// The line with its handle: to screen readers a slider from 0 to 100 %.
class Griff : public QAbstractSlider {
public:
    explicit Griff(QWidget* parent) : QAbstractSlider(parent) {
        setOrientation(Qt::Horizontal);
        setRange(0, kVoll);
        setObjectName(QStringLiteral("wischgriff"));
        setAccessibleName(Wischkarte::tr("Trennlinie zwischen den Karten"));
        setAccessibleDescription(Wischkarte::tr("Pfeil links und rechts verschiebt die Linie."));
        setCursor(Qt::SplitHCursor);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const auto theme = themeOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double x = width() / 2.0, y = height() / 2.0;
        const auto color = hasFocus() ? theme.colors().accent : theme.colors().text;
        painter.setPen(QPen(theme.colors().surface, theme.px(4.0)));
        painter.drawLine(QPointF(x, 0.0), QPointF(x, height()));
        painter.setPen(QPen(color, theme.px(2.0)));
        painter.drawLine(QPointF(x, 0.0), QPointF(x, height()));
        painter.setBrush(theme.colors().surface);
        const double r = width() / 2.0 - 1.5;
        painter.drawEllipse(QPointF(x, y), r, r);
        for (const double side : {-1.0, 1.0}) {
            const QPointF tip(x + side * r * 0.62, y);
            const QPointF wing(x + side * r * 0.28, 0.0);
            painter.drawLine(tip, QPointF(wing.x(), y - r * 0.34));
            painter.drawLine(tip, QPointF(wing.x(), y + r * 0.34));
        }
    }
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }
};

}  // namespace

Wischkarte::Wischkarte(QWidget* parent) : QWidget(parent), m_griff(new Griff(this)) {
    m_griff->installEventFilter(this);
    connect(m_griff, &QAbstractSlider::valueChanged, this,
            [this](int value) { setAnteil(static_cast<double>(value) / kVoll); });
}

void Wischkarte::setKarten(KartenWidget* links, KartenWidget* rechts) {
    m_links = links;
    m_rechts = rechts;
    for (auto* karte : {links, rechts}) {
        karte->setParent(this);
        karte->show();
    }
    rechts->raise();
    m_griff->raise();
    arrange();
}

void Wischkarte::setAnteil(double anteil) {
    const double kept = std::clamp(anteil, 0.0, 1.0);
    if (kept == m_anteil) return;
    m_anteil = kept;
    arrange();
    Q_EMIT anteilChanged(m_anteil);
}

void Wischkarte::arrange() {
    if (m_links == nullptr) return;
    m_links->setGeometry(rect());
    m_rechts->setGeometry(rect());
    const int x = static_cast<int>(std::lround(m_anteil * width()));
    m_rechts->setMask(x >= width() ? QRegion(width() - 1, 0, 1, 1) : QRegion(x, 0, width() - x, height()));
    {
        const QSignalBlocker quiet(m_griff);  // finer than whole per cent
        m_griff->setValue(static_cast<int>(std::lround(m_anteil * kVoll)));
    }
    const int grip = abstand(kGrip / 4);
    m_griff->setGeometry(std::clamp(x - grip / 2, 0, std::max(0, width() - grip)), 0, grip, height());
}

void Wischkarte::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool Wischkarte::eventFilter(QObject* object, QEvent* event) {
    if (object != m_griff) return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons().testFlag(Qt::LeftButton))
            setAnteil((m_griff->x() + mouse->position().x()) / std::max(1, width()));
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        m_griff->setFocus();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isMove(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();  // ← and → are shortcuts of the Atlas as well
        return true;
    }
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(object, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
            setAnteil(m_anteil - kKeyStep);
            return true;
        case Qt::Key_Right:
            setAnteil(m_anteil + kKeyStep);
            return true;
        case Qt::Key_Home:
            setAnteil(0.0);
            return true;
        case Qt::Key_End:
            setAnteil(1.0);
            return true;
        default:
            return QWidget::eventFilter(object, event);
    }
}

}  // namespace isp::gui
