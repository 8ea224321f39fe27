// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/folie.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kBreite = 1024.0;
constexpr double kHoehe = 768.0;
constexpr double kKleinster = 0.05;
constexpr int kTitelzeilen = 2;
constexpr int kAbsatzzeilen = 12;

/// Paints one screen in the pixels of the layout.
class Folienmaler {
public:
    Folienmaler(QPainter& painter, QSizeF size, const Folie& folie)
        : m_painter(painter),
          m_size(size),
          m_folie(folie),
          m_theme(Theme::projector()) {}

    void paint() {
        m_painter.fillRect(QRectF({}, m_size), m_theme.colors().surface);
        if (m_folie.karte) return paintKarte();
        if (m_folie.auftakt) return paintAuftakt();
        const double margin = edge();
        QRectF body(margin, paintHead(), m_size.width() - 2.0 * margin, 0.0);
        body.setBottom(paintFoot() - m_theme.space(1));
        if (m_folie.rad)
            paintRad(body);
        else if (m_folie.tabelle)
            paintTabelle(body);
        else if (m_folie.bild)
            paintBild(body);
        else
            paintAbsaetze(body);
    }

private:
    [[nodiscard]] double edge() const { return m_theme.space(5); }

    /// A map is a sheet of its own: title, legend, scale and source have their places there already.
    void paintKarte() {
        auto sheet = *m_folie.karte;
        sheet.theme = m_theme;
        if (!m_folie.titel.isEmpty()) sheet.thema.titel = m_folie.titel;
        if (m_folie.zoom) {
            sheet.auswahl = {*m_folie.zoom};
            const auto place = Kartenblatt(sheet).layout(m_size).karte;
            if (const auto at = sheet.geometrie->indexOf(*m_folie.zoom))
                sheet.ansicht = Kartenansicht::fit(sheet.geometrie->gebiete().rahmen(*at), place.size(),
                                                   m_theme.space(8));
        }
        Kartenblatt(sheet).paint(m_painter, m_size);
    }

    void paintAuftakt() {
        auto font = m_theme.boldFont(TextRole::kTitle);
        font.setPixelSize(static_cast<int>(font.pixelSize() * 1.3));
        const double margin = edge() * 2.0;
        const double width = m_size.width() - 2.0 * margin;
        const auto title = breakText(m_folie.titel, font, width, 4);
        double y = m_size.height() * 0.30;
        paintText(m_painter, title, QRectF(margin, y, width, title.hoehe()), m_theme.colors().text);
        y += title.hoehe() + m_theme.space(4);
        m_painter.fillRect(QRectF(margin, y, m_theme.space(20), m_theme.px(3.0)), m_theme.colors().accent);
        y += m_theme.space(4);
        const double bottom = m_size.height() - margin;
        paintLines(QRectF(margin, y, width, bottom - y), m_theme.colors().muted);
    }

    double paintHead() {
        const double margin = edge();
        const double width = m_size.width() - 2.0 * margin;
        double y = margin * 0.8;
        const auto mark = breakText(m_folie.marke, m_theme.font(TextRole::kNote), width, 1);
        if (!mark.empty()) {
            paintText(m_painter, mark, QRectF(margin, y, width, mark.hoehe()), m_theme.colors().muted);
            y += mark.hoehe();
        }
        const auto title = breakText(m_folie.titel, m_theme.font(TextRole::kTitle), width, kTitelzeilen);
        paintText(m_painter, title, QRectF(margin, y, width, title.hoehe()), m_theme.colors().text);
        return y + title.hoehe() + m_theme.space(3);
    }

    /// Top of the foot.
    double paintFoot() {
        const double margin = edge();
        const double width = m_size.width() - 2.0 * margin;
        const auto foot = breakText(m_folie.fuss, m_theme.font(TextRole::kNote), width, 2);
        const double y = m_size.height() - margin * 0.8 - foot.hoehe();
        if (!foot.empty())
            paintText(m_painter, foot, QRectF(margin, y, width, foot.hoehe()), m_theme.colors().muted);
        return y;
    }

    void paintLines(const QRectF& rect, const QColor& color) {
        const auto font = m_theme.font(TextRole::kBody);
        double y = rect.top();
        for (const auto& text : m_folie.absaetze) {
            auto block = breakText(text, font, rect.width(), kAbsatzzeilen);
            if (block.empty()) continue;
            const int room = static_cast<int>(std::floor((rect.bottom() - y) / block.zeilenhoehe));
            if (room < 1) return;
            if (room < block.zeilen.size()) block = breakText(text, font, rect.width(), room);
            paintText(m_painter, block, QRectF(rect.left(), y, rect.width(), block.hoehe()), color);
            y += block.hoehe() + m_theme.space(2.5);
        }
    }
    void paintAbsaetze(const QRectF& rect) { paintLines(rect, m_theme.colors().text); }

    /// The wheel, beside it (or above, on a narrow screen) what is to be said.
    void paintRad(const QRectF& rect) {
        const bool beside = !m_folie.absaetze.isEmpty();
        const double side = std::min(rect.height(), beside ? rect.width() * 0.6 : rect.width());
        const QRectF wheel(beside ? rect.left() : rect.center().x() - side / 2.0,
                           rect.center().y() - side / 2.0, side, side);
        maleKreislauf(m_painter, wheel, *m_folie.rad, m_theme);
        if (!beside) return;
        const double left = wheel.right() + m_theme.space(4);
        paintLines(QRectF(left, rect.top(), rect.right() - left, rect.height()), m_theme.colors().text);
    }

    void paintBild(const QRectF& rect) {
        m_painter.save();
        m_painter.translate(rect.topLeft());
        m_folie.bild(m_painter, rect.size(), m_theme);
        m_painter.restore();
    }

    /// Widths by what stands in the columns; the first takes the rest.
    [[nodiscard]] std::vector<double> columnWidths(double width, const QFont& font) const {
        const QFontMetricsF metrics(font);
        const auto& t = *m_folie.tabelle;
        std::vector<double> widths(static_cast<std::size_t>(t.kopf.size()), 0.0);
        double rest = width;
        for (std::size_t c = 1; c < widths.size(); ++c) {
            const auto column = static_cast<qsizetype>(c);
            widths[c] = metrics.horizontalAdvance(t.kopf[column]);
            for (const auto& row : t.zeilen)
                widths[c] = std::max(widths[c], metrics.horizontalAdvance(row.value(column)));
            widths[c] = std::min(widths[c] + m_theme.space(4), width * 0.4);
            rest -= widths[c];
        }
        if (!widths.empty()) widths[0] = std::max(rest, width * 0.2);
        return widths;
    }

    void paintRow(const QStringList& cells, const std::vector<double>& widths, const QRectF& row,
                  const QFont& font, const QColor& color) {
        double x = row.left();
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const auto text = QFontMetricsF(font).elidedText(cells.value(static_cast<qsizetype>(c)),
                                                             Qt::ElideRight, widths[c] - m_theme.space(1));
            m_painter.setFont(font);
            m_painter.setPen(color);
            const QRectF cell(x, row.top(), widths[c], row.height());
            const int side = c == 0 ? Qt::AlignLeft : Qt::AlignRight;
            m_painter.drawText(cell, int{Qt::AlignVCenter} | side, text);
            x += widths[c];
        }
    }

    void paintTabelle(const QRectF& rect) {
        const auto& t = *m_folie.tabelle;
        const auto font = m_theme.font(TextRole::kBody);
        const double height = QFontMetricsF(font).height() * 1.12;
        const auto widths = columnWidths(rect.width(), m_theme.boldFont(TextRole::kBody));
        const auto rows = shownRows(static_cast<int>(std::floor(rect.height() / height)) - 1);
        QRectF row(rect.left(), rect.top(), rect.width(), height);
        paintRow(t.kopf, widths, row, font, m_theme.colors().muted);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            m_painter.fillRect(
                QRectF(row.left(), row.bottom() - m_theme.px(0.5), row.width(), m_theme.px(1.0)),
                m_theme.colors().line);
            row.translate(0.0, height);
            const bool sum = t.letzteIstSumme && i + 1 == rows.size();
            paintRow(rows[i], widths, row, sum ? m_theme.boldFont(TextRole::kBody) : font,
                     m_theme.colors().text);
        }
    }

    /// As many rows as there is room for, the sum always; what is left out is said in a row of its own.
    [[nodiscard]] std::vector<QStringList> shownRows(int room) const {
        const auto& t = *m_folie.tabelle;
        auto rows = t.zeilen;
        const auto all = static_cast<int>(rows.size());
        if (all <= std::max(room, 1)) return rows;
        const int kept = std::max(1, room - 1 - (t.letzteIstSumme ? 1 : 0));
        const auto more = all - kept - (t.letzteIstSumme ? 1 : 0);
        std::vector<QStringList> out(rows.begin(), rows.begin() + kept);
        out.push_back({more == 1 ? tr(QT_TRANSLATE_NOOP("Render", "… und 1 weiterer Raum"))
                                 : tr(QT_TRANSLATE_NOOP("Render", "… und %1 weitere Räume")).arg(more)});
        if (t.letzteIstSumme) out.push_back(rows.back());
        return out;
    }

    QPainter& m_painter;
    QSizeF m_size;
    const Folie& m_folie;
    Theme m_theme;
};

}  // namespace

double folienmassstab(QSizeF groesse) noexcept {
    return std::max(kKleinster, std::min(groesse.width() / kBreite, groesse.height() / kHoehe));
}

void maleFolie(QPainter& painter, QSizeF groesse, const Folie& folie) {
    const double scale = folienmassstab(groesse);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    Folienmaler(painter, groesse / scale, folie).paint();
    painter.restore();
}

}  // namespace isp::render
