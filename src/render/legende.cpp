// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/legende.h"

#include "texte/meldung.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>

namespace isp::render {

/// One of the ways to lay a legend out, from generous to tight.
struct Legende::Ausfuehrung {
    bool histogramm;
    TextRole schrift;
    double zeilenabstand;  ///< between entries, steps of 4 px
};

namespace {

constexpr double kSwatchWidth = 24.0, kSwatchHeight = 15.0;
constexpr double kHistogramHeight = 44.0, kBarWidth = 7.0;
constexpr double kLeastWidth = 190.0;
/// Fewer values than this make no distribution.
constexpr std::size_t kLeastForHistogram = 5;

std::size_t classedValues(const Kartenthema& thema) {
    std::size_t n = 0;
    for (const auto& g : thema.gebiete)
        n += g.art == Gebietsart::kKlasse && g.klasse < thema.klassen.size() && std::isfinite(g.wert);
    return n;
}

}  // namespace

Histogramm Histogramm::make(const Kartenthema& thema, std::size_t saeulen) {
    Histogramm h;
    const auto counts = [&](const Gebietswert& g) {
        return g.art == Gebietsart::kKlasse && g.klasse < thema.klassen.size() && std::isfinite(g.wert);
    };
    bool first = true;
    for (const auto& g : thema.gebiete) {
        if (!counts(g)) continue;
        h.von = first ? g.wert : std::min(h.von, g.wert);
        h.bis = first ? g.wert : std::max(h.bis, g.wert);
        first = false;
    }
    if (first || saeulen == 0) return h;
    h.saeulen.assign(saeulen, std::vector<std::size_t>(thema.klassen.size(), 0));
    const double range = h.bis - h.von;
    for (const auto& g : thema.gebiete) {
        if (!counts(g)) continue;
        const double share = range > 0.0 ? (g.wert - h.von) / range : 0.5;
        const auto bar =
            std::min(static_cast<std::size_t>(share * static_cast<double>(saeulen)), saeulen - 1);
        ++h.saeulen[bar][g.klasse];
    }
    for (const auto& bar : h.saeulen) {
        std::size_t sum = 0;
        for (const auto n : bar)
            sum += n;
        h.hoechste = std::max(h.hoechste, sum);
    }
    return h;
}

Legende::Legende(const Kartenthema& thema, std::size_t ausserhalb, const Theme& theme, QSizeF hoechstens,
                 bool zweispaltig, const Kartenauflage* auflage)
    : m_theme(theme),
      m_eintraege(legendeneintraege(thema, ausserhalb)),
      m_zweispaltig(zweispaltig),
      m_auflage(auflage) {
    static constexpr std::array<Ausfuehrung, 4> kWays{{{true, TextRole::kBody, 1.5},
                                                       {false, TextRole::kBody, 1.5},
                                                       {false, TextRole::kNote, 0.5},
                                                       {false, TextRole::kNote, 0.0}}};
    for (const auto& way : kWays) {
        build(thema, way, hoechstens.width());
        if (m_size.height() <= hoechstens.height()) break;
    }
    m_auflage = nullptr;
}

void Legende::addText(const QString& text, const QFont& font, const QColor& color, const QRectF& rect,
                      Qt::Alignment ausrichtung) {
    auto block = breakText(text, font, rect.width(), 1);
    if (!block.empty()) m_texte.push_back({std::move(block), rect, color, ausrichtung});
}

void Legende::build(const Kartenthema& thema, const Ausfuehrung& wie, double hoechsteBreite) {
    m_texte.clear();
    m_zeilen.clear();
    m_muster.clear();
    m_balken.clear();
    m_marke.reset();
    m_zeichnungen.clear();
    const QFontMetricsF metrics(m_theme.font(wie.schrift)), note(m_theme.font(TextRole::kNote));
    double textWidth = 0.0;
    for (const auto& e : m_eintraege)
        textWidth = std::max(textWidth, metrics.horizontalAdvance(e.text));
    const double counts =
        std::max(note.horizontalAdvance(thema.raumebene), metrics.horizontalAdvance(QStringLiteral("00000")));
    const double wanted = m_theme.px(kSwatchWidth) + m_theme.space(2) + textWidth + m_theme.space(3) + counts;
    const double breite = std::min(std::max(wanted, m_theme.px(kLeastWidth)), std::max(60.0, hoechsteBreite));
    m_zweispaltig = m_zweispaltig && 2.0 * breite + m_theme.space(6) <= hoechsteBreite;
    m_size = {breite, 0.0};

    double y = addHeading(thema, wie, 0.0, breite);
    const auto one = thema.skala ? std::optional(alsEineKlasse(thema)) : std::nullopt;
    const auto& counted = one ? *one : thema;
    if (wie.histogramm && !thema.matrix && classedValues(counted) >= kLeastForHistogram)
        y = addHistogramm(counted, y, breite);
    if (thema.symbole) y = addSymbole(thema, y, breite);
    if (thema.skala) y = addSkala(thema, y, breite);
    if (thema.matrix) y = addMatrix(thema, y, breite);
    y = addEintraege(wie, y, breite);
    y = addVergleiche(thema, y, breite);
    if (m_auflage != nullptr) y = addAuflage(*m_auflage, y, breite);
    m_size.setHeight(y);
}

double Legende::addHeading(const Kartenthema& thema, const Ausfuehrung& wie, double y, double breite) {
    const auto bold = m_theme.boldFont(TextRole::kNote), note = m_theme.font(TextRole::kNote);
    const QFontMetricsF metrics(note);
    const double counts = std::min(metrics.horizontalAdvance(thema.raumebene) + 1.0, breite * 0.45);
    const double width = breite - counts - m_theme.space(2);
    const auto unit = breakText(thema.einheit, bold, width, wie.histogramm ? 3 : 2);
    const double height = std::max(unit.hoehe(), metrics.lineSpacing());
    if (!unit.empty())
        m_texte.push_back({unit, QRectF(0.0, y, width, unit.hoehe()), m_theme.colors().text, Qt::AlignLeft});
    const QRectF last(breite - counts, y + height - metrics.lineSpacing(), counts, metrics.lineSpacing());
    addText(thema.raumebene, note, m_theme.colors().muted, last, Qt::AlignRight);
    return y + height + m_theme.space(1.5);
}

double Legende::addMarke(const Kartenthema& thema, const Histogramm& h, double y, double breite) {
    const double range = h.bis - h.von;
    if (!thema.vergleichswert || !(range > 0.0)) return y;
    const double share = (*thema.vergleichswert - h.von) / range;
    if (!(share >= 0.0 && share <= 1.0)) return y;
    const auto font = m_theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    const QString text = thema.vergleichsname + QStringLiteral(" ") +
                         texte::zahl(*thema.vergleichswert, thema.nachkommastellen);
    const double width = std::min(metrics.horizontalAdvance(text) + 1.0, breite), x = share * breite;
    const double left = std::clamp(x - width / 2.0, 0.0, breite - width);
    addText(text, font, m_theme.colors().text, QRectF(left, y, width, metrics.height()), Qt::AlignHCenter);
    const double top = y + metrics.height();
    m_marke = QLineF(x, top, x, top + m_theme.px(kHistogramHeight) + m_theme.px(3.0));
    return top + m_theme.px(1.0);
}

double Legende::addHistogramm(const Kartenthema& thema, double y, double breite) {
    const auto count = static_cast<std::size_t>(std::clamp(breite / m_theme.px(kBarWidth), 8.0, 40.0));
    const auto h = Histogramm::make(thema, count);
    y = addMarke(thema, h, y, breite);
    const double height = m_theme.px(kHistogramHeight), base = y + height;
    const double step = breite / static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i) {
        double top = base;
        for (std::size_t k = 0; k < h.saeulen[i].size(); ++k) {
            if (h.saeulen[i][k] == 0) continue;
            const double part = static_cast<double>(h.saeulen[i][k]) / static_cast<double>(h.hoechste);
            // Never thinner than a line: a single Raum far away from the others must be seen.
            const double tall = std::max(height * part, m_theme.px(1.5));
            m_balken.push_back(
                {QRectF(static_cast<double>(i) * step, top - tall, step - m_theme.px(1.0), tall),
                 thema.skala ? thema.skala->farbe(std::lerp(
                                   h.von, h.bis, (static_cast<double>(i) + 0.5) / static_cast<double>(count)))
                             : thema.klassen[k].farbe});
            top -= tall;
        }
    }
    m_achse = QLineF(0.0, base, breite, base);
    if (thema.skala) return base + m_theme.px(3.0);  // the ramp below has the same ends
    const auto font = m_theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    const QRectF left(0.0, base + m_theme.px(2.0), breite / 2.0, metrics.height());
    addText(texte::zahl(h.von, thema.nachkommastellen), font, m_theme.colors().muted, left);
    addText(texte::zahl(h.bis, thema.nachkommastellen), font, m_theme.colors().muted,
            left.translated(breite / 2.0, 0.0), Qt::AlignRight);
    return left.bottom() + m_theme.space(2.5);
}

void Legende::addEintrag(std::size_t i, const QFont& font, QPointF at, double breite) {
    const auto& e = m_eintraege[i];
    const QFontMetricsF metrics(font);
    const double row = std::max(metrics.height(), m_theme.px(kSwatchHeight));
    const double left = at.x() + m_theme.px(kSwatchWidth) + m_theme.space(2), right = at.x() + breite;
    const auto number = texte::zahl(static_cast<double>(e.anzahl), 0);
    const double counts = metrics.horizontalAdvance(number) + 1.0;
    const double top = at.y() + (row - metrics.height()) / 2.0;
    m_zeilen.emplace_back(at.x(), at.y(), breite, row);
    m_muster.emplace_back(at.x(), at.y() + (row - m_theme.px(kSwatchHeight)) / 2.0, m_theme.px(kSwatchWidth),
                          m_theme.px(kSwatchHeight));
    addText(e.text, font, m_theme.colors().text,
            QRectF(left, top, std::max(1.0, right - left - counts - m_theme.space(2)), metrics.height()));
    addText(number, font, m_theme.colors().muted, QRectF(right - counts, top, counts, metrics.height()),
            Qt::AlignRight);
}

double Legende::addEintraege(const Ausfuehrung& wie, double y, double breite) {
    const auto font = m_theme.font(wie.schrift);
    const double row = std::max(QFontMetricsF(font).height(), m_theme.px(kSwatchHeight));
    const double step = row + m_theme.space(wie.zeilenabstand);
    QPointF at(0.0, y);
    double bottom = y;
    for (std::size_t i = 0; i < m_eintraege.size(); ++i) {
        const bool isClass = m_eintraege[i].fuellung.art == Gebietsart::kKlasse;
        const bool turn = i > 0 && !isClass && m_eintraege[i - 1].fuellung.art == Gebietsart::kKlasse;
        if (turn)
            at = m_zweispaltig ? QPointF(breite + m_theme.space(6), y)
                               : at + QPointF(0.0, m_theme.space(wie.zeilenabstand));
        addEintrag(i, font, at, breite);
        bottom = std::max(bottom, at.y() + row);
        m_size.setWidth(std::max(m_size.width(), at.x() + breite));
        at.ry() += step;
    }
    return bottom;
}

double Legende::addVergleiche(const Kartenthema& thema, double y, double breite) {
    const auto font = m_theme.font(TextRole::kNote);
    const double height = QFontMetricsF(font).lineSpacing();
    y += thema.weitereVergleiche.isEmpty() ? 0.0 : m_theme.space(1.5);
    for (const auto& line : thema.weitereVergleiche) {
        addText(line, font, m_theme.colors().muted, QRectF(0.0, y, breite, height));
        y += height;
    }
    return y;
}

void Legende::paint(QPainter& painter, QPointF topLeft) const {
    painter.save();
    painter.translate(topLeft);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& bar : m_balken) {
        painter.fillRect(bar.rect, bar.color);
        painter.setPen(QPen(m_theme.colors().muted, m_theme.px(0.4)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.rect);
    }
    if (!m_balken.empty()) {
        painter.setPen(QPen(m_theme.colors().muted, m_theme.px(1.0)));
        painter.drawLine(m_achse);
    }
    if (m_marke) {
        painter.setPen(QPen(m_theme.colors().text, m_theme.px(1.6)));
        painter.drawLine(*m_marke);
    }
    for (std::size_t i = 0; i < m_muster.size(); ++i)
        paintSwatch(painter, m_muster[i], m_eintraege[i].fuellung, m_theme);
    for (const auto& draw : m_zeichnungen)
        draw(painter);
    for (const auto& t : m_texte)
        paintText(painter, t.block, t.rect, t.color, t.ausrichtung);
    painter.restore();
}

std::optional<std::size_t> Legende::eintragBei(QPointF position) const noexcept {
    for (std::size_t i = 0; i < m_zeilen.size(); ++i)
        if (m_zeilen[i].contains(position)) return i;
    return std::nullopt;
}

std::vector<QRectF> Legende::textrahmen() const {
    std::vector<QRectF> result;
    for (const auto& t : m_texte)
        result.push_back(t.rect);
    return result;
}

}  // namespace isp::render
