// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/netzwerk_widget.h"

#include "gui/widgets/widget_theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>
#include <map>
#include <utility>

namespace isp::gui {

namespace {

/// How well a place lies in the direction of an arrow key: the distance, longer the more it is aside;
/// negative where it lies behind.
double wayTo(const QPointF& from, const QPointF& to, int key) {
    const auto d = to - from;
    double ahead = 0.0, aside = 0.0;
    switch (key) {
        case Qt::Key_Right:
            ahead = d.x(), aside = d.y();
            break;
        case Qt::Key_Left:
            ahead = -d.x(), aside = d.y();
            break;
        case Qt::Key_Down:
            ahead = d.y(), aside = d.x();
            break;
        default:
            ahead = -d.y(), aside = d.x();
    }
    constexpr double kAside = 2.0;
    return ahead > 0.5 ? ahead + kAside * std::abs(aside) : -1.0;
}

}  // namespace

NetzwerkWidget::NetzwerkWidget(QWidget* parent) : Bildwidget(parent) {
    setObjectName(QStringLiteral("netzwerk"));
    setAccessibleName(tr("Netzwerk der Akteure"));
}

void NetzwerkWidget::setNetz(render::Netzwerk netz) {
    std::map<std::int64_t, QPointF> moved;
    const auto before = render::ordneNetz(m_netz);
    for (std::size_t i = 0; i < m_lage.size(); ++i)
        if (m_lage[i] != before[i]) moved[m_netz.akteure[i].id] = m_lage[i];
    m_netz = std::move(netz);
    m_zug = -1;
    m_lage = render::ordneNetz(m_netz);
    for (std::size_t i = 0; i < m_lage.size(); ++i)
        if (const auto found = moved.find(m_netz.akteure[i].id); found != moved.end())
            m_lage[i] = found->second;
    erneuere();
}

void NetzwerkWidget::setzeZurueck() {
    m_lage = render::ordneNetz(m_netz);
    erneuere();
}

QPoint NetzwerkWidget::punktVon(int akteur) const {
    if (akteur < 0 || akteur >= anzahl()) return {};
    return m_anordnung.punkte[static_cast<std::size_t>(akteur)].toPoint();
}

std::optional<int> NetzwerkWidget::teilBei(QPointF position) const {
    return render::akteurBei(m_anordnung, position);
}

QRect NetzwerkWidget::ort(int teil) const {
    const double r = m_anordnung.radius;
    return QRectF(punktVon(teil) - QPointF(r, r), QSizeF(2.0 * r, 2.0 * r)).toAlignedRect();
}

QStringList NetzwerkWidget::angaben(int teil) const {
    return render::akteurAngaben(m_netz, teil);
}

QString NetzwerkWidget::satz() const {
    return render::netzSatz(m_netz);
}

void NetzwerkWidget::ordne() {
    m_anordnung = render::ordneNetzbild(rect(), m_netz, m_lage, themeOf(*this));
}

void NetzwerkWidget::waehle(int teil) {
    Q_EMIT akteurRequested(teil, m_netz.akteure[static_cast<std::size_t>(teil)].id);
}

int NetzwerkWidget::naechster(int teil, int key) const {
    const auto& from = m_anordnung.punkte[static_cast<std::size_t>(teil)];
    int best = teil;
    double shortest = -1.0;
    for (int i = 0; i < anzahl(); ++i) {
        const double way = wayTo(from, m_anordnung.punkte[static_cast<std::size_t>(i)], key);
        if (i == teil || way < 0.0 || (shortest >= 0.0 && way >= shortest)) continue;
        shortest = way;
        best = i;
    }
    return best;
}

void NetzwerkWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    render::maleNetz(painter, m_anordnung, m_netz, themeOf(*this), {hover(), sichtbarerFokus()});
}

void NetzwerkWidget::mousePressEvent(QMouseEvent* event) {
    Bildwidget::mousePressEvent(event);
    m_zug = event->button() == Qt::LeftButton ? teilBei(event->position()).value_or(-1) : -1;
    m_bewegt = false;
    m_start = event->position();
}

void NetzwerkWidget::mouseMoveEvent(QMouseEvent* event) {
    if (m_zug < 0 || !event->buttons().testFlag(Qt::LeftButton)) return Bildwidget::mouseMoveEvent(event);
    const auto way = (event->position() - m_start).manhattanLength();
    if (!m_bewegt && way < QApplication::startDragDistance()) return;
    m_bewegt = true;
    m_lage[static_cast<std::size_t>(m_zug)] = render::lageBei(m_anordnung, event->position());
    ordne();
    update();
}

void NetzwerkWidget::mouseReleaseEvent(QMouseEvent* event) {
    m_zug = -1;
    // A drag is no click.
    if (!std::exchange(m_bewegt, false)) Bildwidget::mouseReleaseEvent(event);
}

}  // namespace isp::gui
