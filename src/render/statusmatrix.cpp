// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/statusmatrix.h"

#include "render/textsatz.h"
#include "texte/indexworte.h"

#include <QFontMetricsF>
#include <algorithm>

namespace isp::render {

namespace {

constexpr std::array<QRgb, kStatusklassen> kStatus{0xfffeedde, 0xfffdbe85, 0xfffd8d3c, 0xffd94801};
constexpr std::array<QRgb, 3> kDynamik{0xffffffff, 0xffc6dbef, 0xff6baed6};
constexpr double kZellenhoehe = 30.0;
constexpr double kZelleHoechstens = 88.0;
constexpr int kVoll = 255;
constexpr int kGrau = 0xa0;

/// Text that can be read on a cell.
QColor inkOn(const QColor& ground) {
    const QColor dark = QColor::fromRgb(mapstyle::kLabel);
    return contrast(dark, ground) >= contrast(Qt::white, ground) ? dark : QColor(Qt::white);
}

/// Puts head, cells and the lines below them one under the other.
class Ordner {
public:
    Ordner(const Statusmatrix& matrix, double breite, const Theme& theme)
        : m_matrix(matrix),
          m_theme(theme),
          m_breite(breite),
          m_note(theme.font(TextRole::kNote)),
          m_metrics(m_note),
          m_spalten(matrix.spalten()) {}

    Matrixanordnung ordne() {
        measure();
        double y = 0.0;
        if (m_matrix.dynamik) y = addColumnHeads();
        y = addCells(y);
        y = addOthers(y);
        m_out.size = {m_links + m_zelle * static_cast<double>(m_spalten.size()), y};
        for (const auto& text : m_out.texte)
            m_out.size.setWidth(std::max(m_out.size.width(), text.rect.right()));
        return std::move(m_out);
    }

private:
    void measure() {
        for (int s = 1; s <= kStatusklassen; ++s)
            m_links = std::max(m_links, m_metrics.horizontalAdvance(rowText(s)));
        m_links = std::max(m_links, m_metrics.horizontalAdvance(tr(QT_TRANSLATE_NOOP("Render", "Status"))));
        m_links += m_theme.space(2);
        const auto n = static_cast<double>(m_spalten.size());
        m_zelle = std::clamp((m_breite - m_links) / n, m_theme.px(28.0), m_theme.px(kZelleHoechstens));
    }

    [[nodiscard]] static QString rowText(int status) {
        return QStringLiteral("%1 %2").arg(status).arg(texte::statuswort(status));
    }

    void add(const QString& text, const QRectF& rect, Qt::Alignment align, bool bold = false) {
        m_out.texte.push_back({text, rect, align, bold});
    }

    double addColumnHeads() {
        const double h = m_metrics.height();
        const double right = m_zelle * static_cast<double>(m_spalten.size());
        add(tr(QT_TRANSLATE_NOOP("Render", "Dynamik")), {m_links, 0.0, right, h}, Qt::AlignHCenter, true);
        add(tr(QT_TRANSLATE_NOOP("Render", "Status")), {0.0, h, m_links, h}, Qt::AlignLeft, true);
        for (std::size_t i = 0; i < m_spalten.size(); ++i) {
            auto text = texte::dynamikwort(dynamikVon(m_spalten[i]));
            if (text.isEmpty()) text = tr(QT_TRANSLATE_NOOP("Render", "ohne"));
            add(text, {m_links + static_cast<double>(i) * m_zelle, h, m_zelle, h}, Qt::AlignHCenter);
        }
        return 2.0 * h + m_theme.space(1);
    }

    double addCells(double y) {
        const double h = m_theme.px(kZellenhoehe);
        for (int s = 1; s <= kStatusklassen; ++s) {
            add(rowText(s), {0.0, y + (h - m_metrics.height()) / 2.0, m_links, m_metrics.height()},
                Qt::AlignLeft);
            for (std::size_t i = 0; i < m_spalten.size(); ++i)
                m_out.zellen.push_back(
                    {s, m_spalten[i], {m_links + static_cast<double>(i) * m_zelle, y, m_zelle, h}});
            y += h;
        }
        return y;
    }

    double addOthers(double y) {
        const auto line = [&](Gebietsart art, const QString& text, std::size_t n) {
            if (n == 0) return;
            y += m_theme.space(2);
            const double h = m_metrics.height();
            m_out.muster.push_back({{art, {}}, {0.0, y, h * 1.4, h}});
            const auto words = QStringLiteral("%1 (%2)").arg(text).arg(n);
            add(words, {h * 1.4 + m_theme.space(2), y, m_metrics.horizontalAdvance(words) + 2.0, h},
                Qt::AlignLeft);
            y += h;
        };
        line(Gebietsart::kFehlt, tr(QT_TRANSLATE_NOOP("Render", "ein Teil fehlt")), m_matrix.fehlend);
        line(Gebietsart::kOhneKlasse, tr(QT_TRANSLATE_NOOP("Render", "zu wenige Einwohner*innen")),
             m_matrix.zuKlein);
        return y;
    }

    const Statusmatrix& m_matrix;
    const Theme& m_theme;
    double m_breite;
    QFont m_note;
    QFontMetricsF m_metrics;
    std::vector<int> m_spalten;
    double m_links = 0.0;
    double m_zelle = 0.0;
    Matrixanordnung m_out;
};

}  // namespace

std::vector<int> Statusmatrix::spalten() const {
    if (!dynamik) return {kOhneDynamik};
    std::vector<int> out{0, 1, 2};
    for (int s = 1; s <= kStatusklassen; ++s)
        if (in(s, kOhneDynamik) > 0 && out.size() < kDynamikspalten) out.push_back(kOhneDynamik);
    return out;
}

QColor matrixfarbe(int status, int spalte) {
    const QColor warm = QColor::fromRgb(kStatus[static_cast<std::size_t>(status - 1)]);
    // Half way to grey: nobody knows whether it is getting better.
    const auto mix = [](int value) { return (value * 65 + kGrau * 35) / 100; };
    if (spalte == kOhneDynamik) return {mix(warm.red()), mix(warm.green()), mix(warm.blue())};
    const QColor cool = QColor::fromRgb(kDynamik[static_cast<std::size_t>(spalte)]);
    return {warm.red() * cool.red() / kVoll, warm.green() * cool.green() / kVoll,
            warm.blue() * cool.blue() / kVoll};
}

std::optional<std::size_t> Matrixanordnung::zelleBei(QPointF position) const {
    for (std::size_t i = 0; i < zellen.size(); ++i)
        if (zellen[i].rect.contains(position)) return i;
    return std::nullopt;
}

Matrixanordnung ordneMatrix(const Statusmatrix& matrix, double breite, const Theme& theme) {
    return Ordner(matrix, breite, theme).ordne();
}

void maleMatrix(QPainter& painter, const Matrixanordnung& anordnung, const Statusmatrix& matrix,
                const Theme& theme, std::optional<std::size_t> markiert) {
    painter.save();
    const double gap = theme.px(1.0);
    painter.setFont(theme.font(TextRole::kNote));
    for (const auto& zelle : anordnung.zellen) {
        const auto color = matrixfarbe(zelle.status, zelle.spalte);
        const auto n = matrix.in(zelle.status, zelle.spalte);
        const auto rect = zelle.rect.adjusted(gap, gap, -gap, -gap);
        painter.fillRect(rect, color);
        painter.setPen(inkOn(color));
        // An empty group keeps its colour as the key to the map but not its figure.
        const auto code = texte::gruppencode(zelle.status, dynamikVon(zelle.spalte));
        painter.drawText(rect, Qt::AlignCenter, n == 0 ? code : QStringLiteral("%1: %2").arg(code).arg(n));
    }
    if (markiert && *markiert < anordnung.zellen.size()) {
        painter.setPen(QPen(theme.colors().accent, theme.px(3.0)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(anordnung.zellen[*markiert].rect.adjusted(gap, gap, -gap, -gap));
    }
    for (const auto& m : anordnung.muster)
        paintSwatch(painter, m.rect, m.fuellung, theme);
    for (const auto& text : anordnung.texte) {
        painter.setFont(text.fett ? theme.boldFont(TextRole::kNote) : theme.font(TextRole::kNote));
        painter.setPen(theme.colors().text);
        painter.drawText(text.rect, static_cast<int>(text.ausrichtung | Qt::AlignVCenter) | Qt::TextDontClip,
                         text.text);
    }
    painter.restore();
}

}  // namespace isp::render
