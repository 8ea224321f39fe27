// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statusmatrix_widget.h"

#include "gui/widgets/widget_theme.h"
#include "texte/indexworte.h"

#include <QPainter>
#include <cmath>

namespace isp::gui {

namespace {

constexpr double kBreite = 320.0;

}  // namespace

StatusmatrixWidget::StatusmatrixWidget(QWidget* parent) : Bildwidget(parent) {
    setObjectName(QStringLiteral("index_matrix"));
    setAccessibleName(tr("Status und Dynamik"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusmatrixWidget::setMatrix(render::Statusmatrix matrix) {
    m_matrix = std::move(matrix);
    erneuere();
    updateGeometry();
}

QSize StatusmatrixWidget::sizeHint() const {
    const auto theme = themeOf(*this);
    const auto size = render::ordneMatrix(m_matrix, theme.px(kBreite), theme).size;
    return {static_cast<int>(std::ceil(size.width())) + 2, static_cast<int>(std::ceil(size.height())) + 2};
}

std::optional<int> StatusmatrixWidget::teilBei(QPointF position) const {
    const auto found = m_anordnung.zelleBei(position);
    return found ? std::optional(static_cast<int>(*found)) : std::nullopt;
}

QStringList StatusmatrixWidget::angaben(int teil) const {
    if (teil < 0 || teil >= anzahl()) return {};
    const auto& cell = m_anordnung.zellen[static_cast<std::size_t>(teil)];
    return {texte::gruppenwort(cell.status, render::dynamikVon(cell.spalte)),
            tr("%n Räume", nullptr, static_cast<int>(m_matrix.in(cell.status, cell.spalte)))};
}

QString StatusmatrixWidget::satz() const {
    QStringList parts;
    for (const auto& cell : m_anordnung.zellen)
        if (const auto n = m_matrix.in(cell.status, cell.spalte); n > 0)
            parts << QStringLiteral("%1: %2")
                         .arg(texte::gruppenwort(cell.status, render::dynamikVon(cell.spalte)))
                         .arg(n);
    return parts.join(QStringLiteral("; "));
}

int StatusmatrixWidget::naechster(int teil, int key) const {
    const auto columns = static_cast<int>(m_matrix.spalten().size());
    if (key == Qt::Key_Down && teil + columns < anzahl()) return teil + columns;
    if (key == Qt::Key_Up && teil - columns >= 0) return teil - columns;
    if (key == Qt::Key_Down || key == Qt::Key_Up) return teil;
    return Bildwidget::naechster(teil, key);
}

void StatusmatrixWidget::ordne() {
    const auto theme = themeOf(*this);
    m_anordnung = render::ordneMatrix(m_matrix, theme.px(kBreite), theme);
}

void StatusmatrixWidget::waehle(int teil) {
    const auto& cell = m_anordnung.zellen[static_cast<std::size_t>(teil)];
    Q_EMIT gruppeRequested(cell.status, cell.spalte);
}

void StatusmatrixWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int marked = hover() >= 0 ? hover() : sichtbarerFokus();
    render::maleMatrix(painter, m_anordnung, m_matrix, themeOf(*this),
                       marked >= 0 ? std::optional(static_cast<std::size_t>(marked)) : std::nullopt);
}

BeitragsWidget::BeitragsWidget(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("index_beitraege"));
    setAccessibleName(tr("Beiträge der Teile"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BeitragsWidget::setBild(render::Beitragsbild bild) {
    m_bild = std::move(bild);
    setAccessibleDescription(render::beitragsbildSatz(m_bild));
    setToolTip({});
    updateGeometry();
    update();
}

int BeitragsWidget::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(render::beitragsbildHoehe(m_bild, width, themeOf(*this))));
}

void BeitragsWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    render::maleBeitragsbild(painter, rect(), m_bild, themeOf(*this));
}

}  // namespace isp::gui
