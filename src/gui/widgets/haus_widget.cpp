// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/haus_widget.h"

#include "gui/widgets/widget_theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace isp::gui {

using render::Hausteil;

namespace {

constexpr double kBreiteMin = 520.0;  // design px

bool ordnbar(Hausteil art) {
    return art != Hausteil::kDach;
}

}  // namespace

HausWidget::HausWidget(QWidget* parent) : Bildwidget(parent) {
    setObjectName(QStringLiteral("haus_bild"));
    setAccessibleName(tr("Haus der integrierten Sozialplanung"));
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &Bildwidget::fokusChanged, this, [this] { update(); });
}

void HausWidget::setHaus(render::Haus haus) {
    const int before = fokus();
    const auto art = before >= 0 ? render::stelleVon(m_haus, before).teil : Hausteil::kStein;
    const auto id = before >= 0 ? idVon(before) : 0;
    m_haus = std::move(haus);
    m_griff = m_gezogen = m_ziel = -1;
    erneuere();
    if (before >= 0) setFokus(teilVon(art, id));
    updateGeometry();
    update();
}

qint64 HausWidget::idVon(int teil) const {
    const auto [art, index] = render::stelleVon(m_haus, teil);
    const auto ids = idsVon(art);
    return index >= 0 && index < static_cast<int>(ids.size()) ? ids[static_cast<std::size_t>(index)] : 0;
}

std::vector<qint64> HausWidget::idsVon(Hausteil art) const {
    std::vector<qint64> out;
    if (art == Hausteil::kStein)
        for (const auto& stone : m_haus.steine)
            out.push_back(stone.id);
    else
        for (const auto& tile : art == Hausteil::kDach ? m_haus.dach : m_haus.fundament)
            out.push_back(tile.id);
    return out;
}

int HausWidget::teilVon(Hausteil art, qint64 id) const {
    for (int part = 0; part < anzahl(); ++part)
        if (render::stelleVon(m_haus, part).teil == art && idVon(part) == id) return part;
    return -1;
}

QRect HausWidget::rectVon(int teil) const {
    return teil >= 0 && teil < anzahl()
               ? render::rectVon(m_anordnung, render::stelleVon(m_haus, teil)).toAlignedRect()
               : QRect();
}

QSize HausWidget::minimumSizeHint() const {
    return {static_cast<int>(themeOf(*this).px(kBreiteMin)), heightForWidth(width())};
}

QSize HausWidget::sizeHint() const {
    return minimumSizeHint();
}

int HausWidget::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(render::ordneHaus(width, 0.0, m_haus, themeOf(*this)).hoehe)) + 1;
}

void HausWidget::ordne() {
    m_anordnung = render::ordneHaus(width(), height() - 1.0, m_haus, themeOf(*this));
}

std::optional<int> HausWidget::teilBei(QPointF position) const {
    return render::hausteilBei(m_anordnung, position);
}

QStringList HausWidget::angaben(int teil) const {
    if (teil < 0 || teil >= anzahl()) return {};
    const auto [art, index] = render::stelleVon(m_haus, teil);
    const auto at = static_cast<std::size_t>(index);
    if (art != Hausteil::kStein) {
        const auto& tile = art == Hausteil::kDach ? m_haus.dach[at] : m_haus.fundament[at];
        QStringList lines{tile.text};
        if (!tile.hinweis.isEmpty()) lines << tile.hinweis;
        return lines;
    }
    const auto& s = m_haus.steine[at];
    QStringList lines{s.titel, tr("%1: %2").arg(s.schritt, render::wort(s.zeichen))};
    if (s.gesperrt) lines << tr("kann noch nicht begonnen werden");
    for (const auto& text : {s.federfuehrung, s.termin, s.kennzeichen})
        if (!text.isEmpty()) lines << text;
    if (s.ueberfaellig) lines << tr("überfällig");
    return lines;
}

QString HausWidget::satz() const {
    return tr("Dach: %1 Fachplanungen. Bausteine: %2 Themen. Fundament: %3 Zielgruppen.")
        .arg(m_haus.dach.size())
        .arg(m_haus.steine.size())
        .arg(m_haus.fundament.size());
}

int HausWidget::ersterTeil() const {
    return m_haus.steine.empty() ? 0 : static_cast<int>(m_haus.dach.size());
}

void HausWidget::waehle(int teil) {
    Q_EMIT teilRequested(render::stelleVon(m_haus, teil).teil, idVon(teil));
}

int HausWidget::naechster(int teil, int key) const {
    const auto from = rectVon(teil).center();
    int best = teil;
    double cost = 1e12;
    for (int part = 0; part < anzahl(); ++part) {
        const auto d = rectVon(part).center() - from;
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const double along = (key == Qt::Key_Left || key == Qt::Key_Up) ? -(sideways ? d.x() : d.y())
                                                                        : (sideways ? d.x() : d.y());
        const double across = std::abs(sideways ? d.y() : d.x());
        if (part == teil || along <= 1.0 || (sideways && across > rectVon(teil).height() / 2.0)) continue;
        const double here = along * (sideways ? 1.0 : 4.0) + across;
        if (here < cost) {
            cost = here;
            best = part;
        }
    }
    return best;
}

void HausWidget::verschiebe(int von, int nach) {
    const auto [art, from] = render::stelleVon(m_haus, von);
    const auto [other, to] = render::stelleVon(m_haus, nach);
    if (art != other || from == to || !ordnbar(art)) return;
    auto ids = idsVon(art);
    const auto id = ids[static_cast<std::size_t>(from)];
    ids.erase(ids.begin() + from);
    ids.insert(ids.begin() + to, id);
    setFokus(von);  // setHaus follows the moved part
    Q_EMIT ordnungRequested(art, ids);
}

void HausWidget::keyPressEvent(QKeyEvent* event) {
    if (fokus() < 0 || fokus() >= anzahl()) return Bildwidget::keyPressEvent(event);
    const auto [art, index] = render::stelleVon(m_haus, fokus());
    if (event->key() == Qt::Key_Delete) return Q_EMIT loeschenRequested(art, idVon(fokus()));
    if (event->modifiers() != Qt::AltModifier) return Bildwidget::keyPressEvent(event);
    const int row = art == Hausteil::kStein ? m_anordnung.spalten : 1;
    int step = 0;
    if (event->key() == Qt::Key_Left) step = -1;
    if (event->key() == Qt::Key_Right) step = 1;
    if (event->key() == Qt::Key_Up) step = -row;
    if (event->key() == Qt::Key_Down) step = row;
    if (step == 0) return Bildwidget::keyPressEvent(event);
    const int last = static_cast<int>(idsVon(art).size()) - 1;
    verschiebe(fokus(), fokus() - index + std::clamp(index + step, 0, last));
}

void HausWidget::mousePressEvent(QMouseEvent* event) {
    m_start = event->position();
    m_griff = event->button() == Qt::LeftButton ? teilBei(m_start).value_or(-1) : -1;
    Bildwidget::mousePressEvent(event);
}

void HausWidget::mouseMoveEvent(QMouseEvent* event) {
    const bool far = (event->position() - m_start).manhattanLength() >= QApplication::startDragDistance();
    if (m_griff >= 0 && far && ordnbar(render::stelleVon(m_haus, m_griff).teil)) m_gezogen = m_griff;
    if (m_gezogen < 0) return Bildwidget::mouseMoveEvent(event);
    const auto under = teilBei(event->position());
    const bool same =
        under && render::stelleVon(m_haus, *under).teil == render::stelleVon(m_haus, m_gezogen).teil;
    m_ziel = same ? *under : -1;
    setCursor(same ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    update();
}

void HausWidget::mouseReleaseEvent(QMouseEvent* event) {
    const int from = std::exchange(m_gezogen, -1);
    const int to = std::exchange(m_ziel, -1);
    m_griff = -1;
    if (from < 0) return Bildwidget::mouseReleaseEvent(event);
    unsetCursor();
    update();
    if (to >= 0) verschiebe(from, to);
}

void HausWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    render::maleHaus(painter, m_anordnung, m_haus, themeOf(*this),
                     {hover(), sichtbarerFokus(), m_gezogen, m_ziel});
}

}  // namespace isp::gui
