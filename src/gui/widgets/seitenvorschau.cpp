// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/seitenvorschau.h"

#include "gui/theme.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

Seitenvorschau::Seitenvorschau(const QString& name, int breite, QWidget* parent)
    : QScrollArea(parent),
      m_breite(breite) {
    auto* pages = new QWidget;
    m_seiten = new QVBoxLayout(pages);
    m_seiten->setSpacing(abstand(3));
    // Without it the first pages are pressed into the height of the view.
    m_seiten->setSizeConstraint(QLayout::SetMinimumSize);
    m_seiten->addStretch(1);
    setWidget(pages);
    setWidgetResizable(true);
    setAccessibleName(name);

    setMinimumWidth(std::min(breite, 300) + abstand(6));
}

int Seitenvorschau::bildbreite() const {
    return static_cast<int>(m_breite * devicePixelRatioF());
}

void Seitenvorschau::leere() {
    while (!istLeer()) {
        auto* item = m_seiten->takeAt(0);
        delete item->widget();
        delete item;
    }
}

bool Seitenvorschau::istLeer() const {
    return m_seiten->count() <= 1;
}

void Seitenvorschau::zeige(const std::vector<QImage>& seiten) {
    leere();
    int number = 0;
    for (const auto& image : seiten) {
        auto* page = new QLabel;
        auto pixels = QPixmap::fromImage(image);
        pixels.setDevicePixelRatio(devicePixelRatioF());
        page->setPixmap(pixels);
        page->setFixedSize(pixels.deviceIndependentSize().toSize());
        page->setAccessibleName(tr("Seite %1").arg(++number));
        m_seiten->insertWidget(m_seiten->count() - 1, page, 0, Qt::AlignHCenter);
    }
}

}  // namespace isp::gui
