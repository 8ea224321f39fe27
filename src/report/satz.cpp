// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/satz.h"

#include "base/codes.h"
#include "report/satzteile.h"
#include "report/textfelder.h"
#include "report/worte.h"

#include <QGuiApplication>
#include <QSvgRenderer>

namespace isp::report {

Result<std::unique_ptr<Seitenwerk>> Seitenwerk::setze(const Dokument& dokument, const Progress& progress) {
    std::unique_ptr<Seitenwerk> out(new Seitenwerk(dokument));
    const Setzer setzer(out->m_dokument, out->m_seitenzahlen);
    // Block by block, so that it can be stopped.
    const auto total = std::max<std::size_t>(1, out->m_dokument.bloecke.size());
    for (std::size_t i = 0; i < out->m_dokument.bloecke.size(); ++i) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        progress.at(static_cast<double>(i) / static_cast<double>(total));
        for (auto& piece : setzer.setze({out->m_dokument.bloecke[i]}, kSatzbreite))
            out->m_stuecke.push_back(std::move(piece));
    }
    out->verteile();
    return out;
}

void Seitenwerk::verteile() {
    m_seiten.emplace_back();
    double y = 0.0;
    for (std::size_t i = 0; i < m_stuecke.size();) {
        std::size_t end = i;
        while (end < m_stuecke.size() && m_stuecke[end].klebt && !(end > i && m_stuecke[end].neueSeite))
            ++end;
        end = std::min(end + 1, m_stuecke.size());
        setzeKette(i, end, y);
        i = end;
    }
    for (const auto& [anchor, mark] : m_marken)
        m_seitenzahlen->emplace(anchor, mark.seite + 1);
}

/// A chain of pieces that want to stay together goes to the next page as a whole, unless no page could hold
/// it.
void Seitenwerk::setzeKette(std::size_t from, std::size_t to, double& y) {
    if (m_stuecke[from].neueSeite && y > 0.0) {
        m_seiten.emplace_back();
        y = 0.0;
    }
    double needed = 0.0;
    for (std::size_t i = from; i < to; ++i)
        needed += m_stuecke[i].hoehe + (i == from && y == 0.0 ? 0.0 : m_stuecke[i].abstand);
    if (y > 0.0 && y + needed > kSatzhoehe && needed <= kSatzhoehe + m_stuecke[from].abstand) {
        m_seiten.emplace_back();
        y = 0.0;
    }
    for (std::size_t i = from; i < to; ++i)
        lege(m_stuecke[i], y);
}

void Seitenwerk::lege(const Satzstueck& stueck, double& y) {
    double top = y == 0.0 ? 0.0 : y + stueck.abstand;
    if (y > 0.0 && top + stueck.hoehe > kSatzhoehe + 0.01) {
        m_seiten.emplace_back();
        top = 0.0;
    }
    if (top == 0.0 && stueck.wiederholung && m_seiten.size() > 1) {
        m_seiten.back().inhalt.push_back({stueck.wiederholung.get(), QPointF(kRandLinks, kRandOben)});
        top = stueck.wiederholung->hoehe;
    }
    const int page = static_cast<int>(m_seiten.size()) - 1;
    const Marke mark{page, kRandOben + top};
    m_seiten.back().inhalt.push_back({&stueck, QPointF(kRandLinks, mark.y)});
    if (!stueck.anker.isEmpty()) m_marken.emplace(stueck.anker, mark);
    if (stueck.gliederung)
        m_gliederung.push_back({stueck.gliederung->first, stueck.gliederung->second, mark});
    y = top + stueck.hoehe;
    if (y <= 0.0) y = 0.001;  // an empty piece still begins the page
}

void Seitenwerk::male(QPainter& painter, int seite) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [piece, at] : m_seiten[static_cast<std::size_t>(seite)].inhalt) {
        if (!piece->male) continue;
        painter.save();
        piece->male(painter, at);
        painter.restore();
    }
    maleRand(painter, seite);
    painter.restore();
}

void Seitenwerk::maleRand(QPainter& painter, int seite) const {
    const Satzstil style(m_dokument.gestaltung);
    const auto& look = m_dokument.gestaltung;
    const auto& colors = style.theme().colors();
    const bool cover = m_dokument.deckblatt && seite == 0;
    const QRectF head(kRandLinks, 12.0 * kPxJeMm, kSatzbreite, 6.0 * kPxJeMm);
    const QRectF foot(kRandLinks, kSeite.height() - 15.0 * kPxJeMm, kSatzbreite, 6.0 * kPxJeMm);
    const auto line = [&](double y) {
        painter.setPen(QPen(colors.line, 0.8));
        painter.drawLine(QPointF(head.left(), y), QPointF(head.right(), y));
    };
    const auto text = [&](const QRectF& rect, Qt::Alignment side, const QString& what, bool bold = false) {
        const auto font = style.schrift(8.5, bold);
        painter.setFont(font);
        painter.setPen(bold ? colors.text : colors.muted);
        painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(what, Qt::ElideRight, rect.width()));
    };
    const auto halves = [](const QRectF& r, double left) {
        return std::pair{QRectF(r.left(), r.top(), r.width() * left, r.height()),
                         QRectF(r.left() + r.width() * left, r.top(), r.width() * (1.0 - left), r.height())};
    };
    const auto numbered = [&](const QString& words) {
        return mitSeite(words, QString::number(seite + 1), QString::number(seitenzahl()));
    };
    const auto [footLeft, footRight] = halves(foot, 0.75);
    if (!cover) {
        const auto [left, right] = halves(head, m_dokument.vermerk.isEmpty() ? 1.0 : 0.6);
        text(left, Qt::AlignLeft, numbered(look.kopfzeile.isEmpty() ? m_dokument.titel : look.kopfzeile));
        text(right, Qt::AlignRight, m_dokument.vermerk, true);
        line(head.bottom() + 2.0);
        if (!nenntSeite(look.kopfzeile) && !nenntSeite(look.fusszeile))
            text(footRight, Qt::AlignRight,
                 tr(QT_TRANSLATE_NOOP("Bericht", "Seite %1 von %2")).arg(seite + 1).arg(seitenzahl()));
    } else {
        text(head, Qt::AlignRight, m_dokument.vermerk, true);
    }
    line(foot.top() - 2.0);
    text(footLeft, Qt::AlignLeft, cover && nenntSeite(look.fusszeile) ? QString() : numbered(look.fusszeile));
}

std::vector<Seitenwerk::Sprung> Seitenwerk::spruenge() const {
    std::vector<Sprung> out;
    for (std::size_t page = 0; page < m_seiten.size(); ++page)
        for (const auto& [piece, at] : m_seiten[page].inhalt)
            for (const auto& link : piece->verweise)
                if (m_marken.contains(link.ziel))
                    out.push_back({static_cast<int>(page), link.ort.translated(at), link.ziel});
    return out;
}

}  // namespace isp::report
