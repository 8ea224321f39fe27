// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/thementafel.h"

#include "gui/widgets/widget_theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace isp::gui {

namespace {

constexpr double kSpalteMin = 168.0;  // design px: a Fachplanung fits on a line
constexpr int kTitelzeilen = 4;
constexpr double kZeichen = 16.0;

double cardHeight(double padding, double gap, std::initializer_list<const render::Textblock*> blocks) {
    double height = 2 * padding;
    bool first = true;
    for (const auto* block : blocks) {
        if (block->empty()) continue;
        height += block->hoehe() + (first ? 0.0 : gap);
        first = false;
    }
    return height;
}

}  // namespace

Thementafel::Thementafel(QWidget* parent) : Bildwidget(parent) {
    setObjectName(QStringLiteral("thementafel"));
    setAccessibleName(tr("Themen nach Prozessschritten"));
    connect(this, &Bildwidget::fokusChanged, this, [this] { update(); });
}

void Thementafel::setKarten(QStringList spalten, std::vector<Themenkarte> karten) {
    const auto before = gewaehlt();
    m_spalten = std::move(spalten);
    m_karten = std::move(karten);
    // Column by column, so that the order of the parts is the order of reading.
    std::stable_sort(m_karten.begin(), m_karten.end(),
                     [](const auto& a, const auto& b) { return a.spalte < b.spalte; });
    erneuere();
    waehleThema(before);
    updateGeometry();
}

ThemaId Thementafel::gewaehlt() const {
    return fokus() >= 0 && fokus() < anzahl() ? m_karten[static_cast<std::size_t>(fokus())].id : ThemaId{};
}

void Thementafel::waehleThema(ThemaId thema) {
    for (int i = 0; i < anzahl(); ++i)
        if (m_karten[static_cast<std::size_t>(i)].id == thema) return setFokus(i);
    setFokus(-1);
}

QRect Thementafel::rectVon(int karte) const {
    return karte >= 0 && karte < anzahl() ? m_flaechen[static_cast<std::size_t>(karte)].rect.toAlignedRect()
                                          : QRect();
}

QSize Thementafel::minimumSizeHint() const {
    const auto theme = themeOf(*this);
    const double columns = static_cast<double>(std::max<qsizetype>(1, m_spalten.size()));
    return {static_cast<int>(columns * theme.px(kSpalteMin)), static_cast<int>(std::ceil(m_hoehe))};
}

Thementafel::Flaeche Thementafel::satzVon(const Themenkarte& karte, double breite) const {
    const auto theme = themeOf(*this);
    Flaeche f;
    const double inner = breite - 2 * theme.space(2);
    const double beside = theme.px(kZeichen) + theme.space(1.5);
    f.titel =
        render::breakText(karte.titel, theme.boldFont(render::TextRole::kBody), inner - beside, kTitelzeilen);
    const auto note = theme.font(render::TextRole::kNote);
    f.federfuehrung = render::breakText(karte.federfuehrung, note, inner, 2);
    const auto line =
        karte.kennzeichen.isEmpty() ? karte.zeile : karte.zeile + QStringLiteral(" · ") + karte.kennzeichen;
    f.zeile = render::breakText(line, note, inner, 2);
    const double sign = karte.ueberfaellig ? theme.px(kZeichen) + theme.space(1) : 0.0;
    f.termin = render::breakText(karte.termin, note, inner - sign, 2);
    return f;
}

void Thementafel::ordne() {
    const auto theme = themeOf(*this);
    m_flaechen.assign(m_karten.size(), {});
    m_koepfe.clear();
    if (m_spalten.isEmpty()) return;
    const double gap = theme.space(2);
    const double width =
        std::max<double>(this->width(), minimumSizeHint().width()) / static_cast<double>(m_spalten.size());
    double head = 0.0;
    for (const auto& title : m_spalten) {
        Spaltenkopf kopf;
        kopf.titel = render::breakText(title, theme.boldFont(render::TextRole::kNote), width - 2 * gap, 3);
        head = std::max(head, kopf.titel.hoehe());
        m_koepfe.push_back(kopf);
    }
    std::vector<double> y(m_koepfe.size(), head + 3 * gap);
    for (std::size_t i = 0; i < m_koepfe.size(); ++i)
        m_koepfe[i].rect = {static_cast<double>(i) * width, 0.0, width - gap, head + 2 * gap};
    for (std::size_t i = 0; i < m_karten.size(); ++i) {
        const auto column = static_cast<std::size_t>(
            std::clamp<int>(m_karten[i].spalte, 0, static_cast<int>(m_koepfe.size()) - 1));
        auto f = satzVon(m_karten[i], width - gap);
        const double height =
            cardHeight(theme.space(2), theme.space(1), {&f.titel, &f.federfuehrung, &f.zeile, &f.termin});
        f.rect = {static_cast<double>(column) * width, y[column], width - gap, height};
        y[column] += height + gap;
        ++m_koepfe[column].anzahl;
        m_flaechen[i] = f;
    }
    m_hoehe = *std::max_element(y.begin(), y.end());
}

std::optional<int> Thementafel::teilBei(QPointF position) const {
    for (int i = 0; i < anzahl(); ++i)
        if (m_flaechen[static_cast<std::size_t>(i)].rect.contains(position)) return i;
    return std::nullopt;
}

QStringList Thementafel::angaben(int teil) const {
    if (teil < 0 || teil >= anzahl()) return {};
    const auto& k = m_karten[static_cast<std::size_t>(teil)];
    QStringList lines{k.titel};
    lines << tr("%1: %2").arg(m_spalten.value(k.spalte), render::wort(k.zeichen));
    if (k.gesperrt) lines << tr("kann noch nicht begonnen werden");
    for (const auto& text : {k.federfuehrung, k.zeile, k.termin, k.kennzeichen})
        if (!text.isEmpty()) lines << text;
    if (k.ueberfaellig) lines << tr("überfällig");
    return lines;
}

QString Thementafel::satz() const {
    return anzahl() == 1 ? tr("Ein Thema.") : tr("%1 Themen.").arg(anzahl());
}

void Thementafel::waehle(int teil) {
    Q_EMIT themaRequested(m_karten[static_cast<std::size_t>(teil)].id);
}

std::vector<int> Thementafel::inSpalte(int spalte) const {
    std::vector<int> out;
    for (int i = 0; i < anzahl(); ++i)
        if (m_karten[static_cast<std::size_t>(i)].spalte == spalte) out.push_back(i);
    return out;
}

int Thementafel::naechster(int teil, int key) const {
    const int column = m_karten[static_cast<std::size_t>(teil)].spalte;
    const auto own = inSpalte(column);
    const auto place = static_cast<std::size_t>(std::find(own.begin(), own.end(), teil) - own.begin());
    if (key == Qt::Key_Up) return place == 0 ? teil : own[place - 1];
    if (key == Qt::Key_Down) return place + 1 >= own.size() ? teil : own[place + 1];
    const int step = key == Qt::Key_Left ? -1 : 1;
    for (int next = column + step; next >= 0 && next < m_spalten.size(); next += step)
        if (const auto other = inSpalte(next); !other.empty())
            return other[std::min(place, other.size() - 1)];
    return teil;
}

void Thementafel::paintKopf(QPainter& painter, const Spaltenkopf& kopf) const {
    const auto theme = themeOf(*this);
    const auto rect = kopf.rect.adjusted(theme.space(2), theme.space(2), -theme.space(2), 0);
    render::paintText(painter, kopf.titel, rect,
                      kopf.anzahl > 0 ? theme.colors().text : theme.colors().muted);
    painter.setPen(QPen(kopf.anzahl > 0 ? theme.colors().accent : theme.colors().line, theme.px(2)));
    painter.drawLine(kopf.rect.bottomLeft(), kopf.rect.bottomRight());
}

void Thementafel::paintKarte(QPainter& painter, int index) const {
    const auto theme = themeOf(*this);
    const auto& colors = theme.colors();
    const auto& f = m_flaechen[static_cast<std::size_t>(index)];
    const auto& k = m_karten[static_cast<std::size_t>(index)];
    const bool focused = index == sichtbarerFokus();
    const bool marked = focused || index == hover();
    painter.setPen(QPen(marked ? colors.accent : colors.line, theme.px(focused ? 2.5 : 1.0)));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(f.rect.adjusted(1.5, 1.5, -1.5, -1.5), theme.px(4), theme.px(4));
    auto rect = f.rect.adjusted(theme.space(2), theme.space(2), -theme.space(2), -theme.space(2));
    const double sign = theme.px(kZeichen);
    render::paintBildzeichen(painter, {rect.left(), rect.top(), sign, f.titel.zeilenhoehe},
                             k.gesperrt ? render::Bildzeichen::kGesperrt : render::bildzeichen(k.zeichen),
                             colors.text);
    render::paintText(painter, f.titel, rect.adjusted(sign + theme.space(1.5), 0, 0, 0), colors.text);
    rect.setTop(rect.top() + f.titel.hoehe() + theme.space(1));
    for (const auto* block : {&f.federfuehrung, &f.zeile}) {
        if (block->empty()) continue;
        render::paintText(painter, *block, rect, colors.muted);
        rect.setTop(rect.top() + block->hoehe() + theme.space(1));
    }
    if (f.termin.empty()) return;
    double left = 0.0;
    if (k.ueberfaellig) {
        render::paintBildzeichen(painter, {rect.left(), rect.top(), sign, f.termin.zeilenhoehe},
                                 render::Bildzeichen::kUeberfaellig, colors.text);
        left = sign + theme.space(1);
    }
    render::paintText(painter, f.termin, rect.adjusted(left, 0, 0, 0),
                      k.ueberfaellig ? colors.text : colors.muted);
}

void Thementafel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& kopf : m_koepfe)
        paintKopf(painter, kopf);
    for (int i = 0; i < anzahl(); ++i)
        paintKarte(painter, i);
}

}  // namespace isp::gui
