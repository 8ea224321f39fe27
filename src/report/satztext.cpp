// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/satzteile.h"

#include <QFontDatabase>
#include <cmath>

namespace isp::report {

namespace {

constexpr double kPxJePt = 96.0 / 72.0;
constexpr double kDurchschuss = 1.22;  ///< line height against the height of the font

}  // namespace

Satzstil::Satzstil(const Gestaltung& gestaltung)
    : m_akzent(gestaltung.akzent.isValid() ? gestaltung.akzent : render::Theme::light().colors().accent),
      m_theme(render::Theme::light()) {
    if (!gestaltung.schrift.isEmpty() &&
        QFontDatabase::families().contains(gestaltung.schrift, Qt::CaseInsensitive))
        m_familie = gestaltung.schrift;
}

QFont Satzstil::schrift(double pt, bool fett) const {
    auto font = m_theme.font(render::TextRole::kBody);
    if (!m_familie.isEmpty()) font.setFamily(m_familie);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pt * kPxJePt))));
    font.setBold(fett);
    return font;
}

double Textsatz::zeilenhoehe(int zeile) const {
    const auto line = layout->lineAt(zeile);
    const double bottom = zeile + 1 < zeilen() ? layout->lineAt(zeile + 1).y() : hoehe;
    return bottom - line.y();
}

void Textsatz::male(QPainter& painter, QPointF ort, int von, int bis) const {
    const double shift = layout->lineAt(von).y();
    painter.setPen(farbe);
    for (int i = von; i < bis; ++i)
        layout->lineAt(i).draw(&painter, ort - QPointF(0.0, shift));
}

std::vector<Satzverweis> Textsatz::verweise(const Laeufe& laeufe, int zeile) const {
    std::vector<Satzverweis> out;
    const auto line = layout->lineAt(zeile);
    const int from = line.textStart(), to = from + line.textLength();
    int at = 0;
    for (const auto& run : laeufe) {
        const int begin = std::max(at, from), end = std::min(at + static_cast<int>(run.text.size()), to);
        at += static_cast<int>(run.text.size());
        if (run.ziel.isEmpty() || begin >= end) continue;
        const double left = line.cursorToX(begin), right = line.cursorToX(end);
        out.push_back(
            {QRectF(std::min(left, right), 0.0, std::abs(right - left), zeilenhoehe(zeile)), run.ziel});
    }
    return out;
}

Textsatz setzeText(const Laeufe& laeufe, const QFont& font, const QColor& farbe, const QColor& linkfarbe,
                   double breite, Qt::Alignment ausrichtung) {
    Textsatz out;
    out.farbe = farbe;
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const auto& run : laeufe) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(run.text.size());
        if (run.fett) range.format.setFontWeight(QFont::Bold);
        if (!run.ziel.isEmpty()) range.format.setForeground(linkfarbe);
        text += run.text;
        if (run.fett || !run.ziel.isEmpty()) formats.push_back(range);
    }
    text.replace(u'\n', QChar::LineSeparator);
    out.layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(ausrichtung);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    out.layout->setTextOption(option);
    out.layout->setFormats(formats);
    out.layout->setCacheEnabled(true);
    out.layout->beginLayout();
    for (auto line = out.layout->createLine(); line.isValid(); line = out.layout->createLine()) {
        line.setLineWidth(breite);
        line.setPosition({0.0, out.hoehe});
        out.hoehe += std::ceil(line.height() * kDurchschuss);
    }
    out.layout->endLayout();
    return out;
}

}  // namespace isp::report
