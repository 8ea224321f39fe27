// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fachplanungsbild_widget.h"

#include "gui/widgets/widget_theme.h"

#include <QPainter>

namespace isp::gui {

FachplanungsbildWidget::FachplanungsbildWidget(QWidget* parent) : Bildwidget(parent) {
    setObjectName(QStringLiteral("fachplanungsbild"));
    setAccessibleName(tr("Beteiligte Fachplanungen"));
}

void FachplanungsbildWidget::setBild(render::Fachplanungsbild bild) {
    m_bild = std::move(bild);
    erneuere();
}

int FachplanungsbildWidget::feldVon(int teil) const {
    return teil >= 0 && teil < anzahl() ? m_anordnung.kacheln[static_cast<std::size_t>(teil)].feld : -1;
}

QPoint FachplanungsbildWidget::punktVon(int feld) const {
    for (const auto& tile : m_anordnung.kacheln)
        if (tile.feld == feld) return tile.rect.center().toPoint();
    return {};
}

std::optional<int> FachplanungsbildWidget::teilBei(QPointF position) const {
    const auto feld = render::fachplanungBei(m_anordnung, position);
    for (int i = 0; feld && i < anzahl(); ++i)
        if (feldVon(i) == *feld) return i;
    return std::nullopt;
}

QStringList FachplanungsbildWidget::angaben(int teil) const {
    const int feld = feldVon(teil);
    if (feld < 0) return {};
    return render::fachplanungAngaben(m_bild.felder[static_cast<std::size_t>(feld)]);
}

QString FachplanungsbildWidget::satz() const {
    return render::fachplanungenSatz(m_bild);
}

void FachplanungsbildWidget::ordne() {
    m_anordnung = render::ordneFachplanungen(rect(), m_bild, themeOf(*this));
}

void FachplanungsbildWidget::waehle(int teil) {
    Q_EMIT fachplanungRequested(feldVon(teil));
}

void FachplanungsbildWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    render::maleFachplanungen(painter, m_anordnung, m_bild, themeOf(*this),
                              {feldVon(hover()), feldVon(sichtbarerFokus())});
}

}  // namespace isp::gui
