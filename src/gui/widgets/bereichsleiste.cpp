// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/bereichsleiste.h"

#include "gui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

/// Icon above its word; the present area has a bar in the accent colour at its left and a lighter ground.
class Bereichsknopf : public QToolButton {
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override {
        const auto metrics = fontMetrics();  // the bold of the present area finds room in the margin
        const auto lines = text().split(u'\n');
        int width = abstand(18);
        for (const auto& line : lines)
            width = std::max(width, metrics.horizontalAdvance(line) + abstand(2));
        return {width, abstand(6) + static_cast<int>(lines.size()) * metrics.height() + abstand(5)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const auto& p = palette();
        if (isChecked() || underMouse()) {
            painter.fillRect(rect(), isChecked() ? p.color(QPalette::Base) : p.color(QPalette::Midlight));
        }
        if (isChecked()) painter.fillRect(QRect(0, 0, abstand(1), height()), p.color(QPalette::Highlight));
        const int size = abstand(6);
        const QRect iconRect((width() - size) / 2, abstand(2), size, size);
        icon().paint(&painter, iconRect);
        const QRect textRect(0, iconRect.bottom() + abstand(1), width(),
                             (static_cast<int>(text().count(u'\n')) + 1) * fontMetrics().height());
        painter.setPen(p.color(QPalette::WindowText));
        auto own = font();
        own.setBold(isChecked());
        painter.setFont(own);
        painter.drawText(textRect, Qt::AlignHCenter | Qt::AlignVCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(p.color(QPalette::Highlight), 1.0, Qt::DotLine));
            painter.drawRect(rect().adjusted(abstand(1) + 1, 2, -3, -3));
        }
    }
};

}  // namespace

Bereichsleiste::Bereichsleiste(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("bereichsleiste"));
    setAccessibleName(tr("Bereiche"));
    m_layout->setContentsMargins(0, abstand(2), 1, 0);
    m_layout->setSpacing(abstand(1));
    m_layout->addStretch();
}

void Bereichsleiste::addBereich(const QString& id, const QString& titel, const QString& aufschrift,
                                const QIcon& icon) {
    auto* button = new Bereichsknopf(this);
    button->setObjectName(QStringLiteral("bereich_") + id);
    button->setText(aufschrift);
    button->setAccessibleName(titel);
    button->setIcon(icon);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::TabFocus);
    const auto number = m_eintraege.size() + 1;
    const QKeySequence keys(static_cast<int>(Qt::ALT) |
                            (static_cast<int>(Qt::Key_0) + static_cast<int>(number)));
    // Not the button's own shortcut: that one shows a click first and answers 100 ms later.
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, id] { Q_EMIT bereichRequested(id); });
    button->setToolTip(tr("%1 (%2)").arg(titel, keys.toString(QKeySequence::NativeText)));
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT bereichRequested(id); });
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_eintraege.push_back({id, button});
}

void Bereichsleiste::setAktuell(const QString& id) {
    for (const auto& entry : m_eintraege) {
        if (entry.id == id) entry.knopf->setChecked(true);
        // Tab comes to the present area, and the arrows go on from there.
        entry.knopf->setFocusPolicy(entry.id == id ? Qt::TabFocus : Qt::NoFocus);
    }
}

void Bereichsleiste::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

}  // namespace isp::gui
