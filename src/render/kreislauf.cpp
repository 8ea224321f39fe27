// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kreislauf.h"

#include "render/passform.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace isp::render {

namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kInner = 0.37;      ///< inner radius, share of the outer
constexpr double kPull = 0.055;      ///< how far a step comes out, share of the outer radius
constexpr double kArrow = 0.20;      ///< length of the tip, share of the thickness
constexpr double kGap = 2.5;         ///< design pixels between two steps
constexpr double kSmallest = 0.72;   ///< of a note: below it the short title is taken
constexpr double kLargest = 2.0;     ///< of the body text
constexpr double kPixelsPerEm = 13;  ///< type grows with the wheel: outer radius by this
constexpr double kIcon = 1.35;       ///< symbol, in type sizes

struct Ring {
    QPointF mitte;
    double aussen = 0.0, innen = 0.0;
    [[nodiscard]] double middle() const { return (aussen + innen) / 2.0; }
    /// Clockwise from the top.
    [[nodiscard]] QPointF at(double radius, double angle) const {
        return mitte + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
};

/// Angles of one step. The tip is ahead of the edges, the notch as far behind.
struct Winkel {
    double von = 0.0, bis = 0.0, spitze = 0.0;
};

Ring ringIn(const QRectF& rect, const Theme& theme) {
    const double half = std::max(1.0, std::min(rect.width(), rect.height()) / 2.0 - theme.px(3.0));
    const double outer = half / (1.0 + kPull);
    return {rect.center(), outer, outer * kInner};
}

Winkel winkelOf(const Ring& ring, int schritt, int anzahl, const Theme& theme) {
    const double part = 2.0 * kPi / std::max(1, anzahl);
    const double middle = part * schritt;
    const double tip = std::min(kArrow * (ring.aussen - ring.innen) / ring.middle(), part * 0.3);
    const double gap = theme.px(kGap) / ring.middle() / 2.0;
    // Shifted back by half a tip, so that the whole shape is centred where it belongs.
    return {middle - part / 2.0 + gap - tip / 2.0, middle + part / 2.0 - gap - tip / 2.0, tip};
}

void addArc(QPolygonF& rand, const Ring& ring, double radius, double from, double to) {
    constexpr double kStep = 0.03;
    const int n = std::max(2, static_cast<int>(std::ceil(std::abs(to - from) / kStep)));
    for (int i = 0; i <= n; ++i)
        rand << ring.at(radius, from + (to - from) * i / n);
}

Kreislaufsegment shapeOf(const Ring& ring, const Winkel& w) {
    Kreislaufsegment out;
    addArc(out.rand, ring, ring.aussen, w.von, w.bis);
    out.rand << ring.at(ring.middle(), w.bis + w.spitze);
    addArc(out.rand, ring, ring.innen, w.bis, w.von);
    out.rand << ring.at(ring.middle(), w.von + w.spitze);
    out.pfad.addPolygon(out.rand);
    out.pfad.closeSubpath();
    const double middle = (w.von + w.bis + w.spitze) / 2.0;
    out.auszug = ring.at(ring.aussen * kPull, middle) - ring.mitte;
    return out;
}

std::vector<Bildzeichen> symbolsOf(const Kreislaufschritt& schritt) {
    std::vector<Bildzeichen> out{bildzeichen(schritt.zeichen)};
    if (schritt.ueberfaellig) out.push_back(Bildzeichen::kUeberfaellig);
    if (schritt.gesperrt) out.push_back(Bildzeichen::kGesperrt);
    return out;
}

/// Room for the text of a step at one type size.
Passwunsch wishFor(const Kreislaufsegment& segment, const Kreislaufschritt& schritt, double px,
                   const Theme& theme) {
    const auto count = static_cast<double>(symbolsOf(schritt).size());
    const double icon = std::round(px * kIcon);
    Passwunsch wish;
    wish.mitte = segment.rand.boundingRect().center();
    wish.kopf = QSizeF(icon * count + px * 0.35 * (count - 1.0), icon);
    wish.abstand = px * 0.25;
    wish.rand = std::min(theme.px(5.0), px * 0.3);
    return wish;
}

/// The middle of the ring's band, not of the bounding box.
void setAnchor(Passwunsch& wish, const Ring& ring, const Winkel& w) {
    wish.mitte = ring.at(ring.middle(), (w.von + w.bis + w.spitze) / 2.0);
}

/// Without a text the symbols stand in the middle, as small as the step wants them.
QRectF headRect(const Kreislaufsegment& segment, const Passwunsch& wish, const Passung& found) {
    const auto around = [](const QPointF& c, const QSizeF& size) {
        return QRectF(c - QPointF(size.width(), size.height()) / 2.0, size);
    };
    if (!found.block.empty()) {
        const QPointF foot(found.rect.center().x(),
                           found.rect.top() - wish.abstand - wish.kopf.height() / 2.0);
        return around(foot, wish.kopf);
    }
    constexpr double kStep = 0.9, kLeast = 2.0;
    auto size = wish.kopf;
    while (size.height() > kLeast && !liesInside(segment.rand, around(wish.mitte, size)))
        size *= kStep;
    return around(wish.mitte, size);
}

void take(Kreislaufsegment& segment, const Kreislaufschritt& schritt, const Passwunsch& wish,
          const Passung& found) {
    segment.titel = found.block;
    segment.titelRect = found.rect;
    const auto head = headRect(segment, wish, found);
    const double icon = head.height();
    const auto symbols = symbolsOf(schritt);
    const double step =
        symbols.size() > 1 ? (head.width() - icon) / static_cast<double>(symbols.size() - 1) : 0.0;
    for (std::size_t i = 0; i < symbols.size(); ++i)
        segment.zeichen.emplace_back(
            symbols[i], QRectF(head.left() + step * static_cast<double>(i), head.top(), icon, icon));
}

/// The text of all steps at one size; false where one does not fit with its full title.
class Beschrifter {
public:
    Beschrifter(const Kreislaufbild& bild, const Ring& ring, const std::vector<Winkel>& winkel,
                const Theme& theme)
        : m_bild(bild),
          m_ring(ring),
          m_winkel(winkel),
          m_theme(theme) {}

    [[nodiscard]] QFont font(std::size_t i, double px) const {
        const bool bold = static_cast<int>(i) == m_bild.aktuell;
        return sized(bold ? m_theme.boldFont(TextRole::kBody) : m_theme.font(TextRole::kBody), px);
    }
    [[nodiscard]] Passwunsch wish(const Kreislaufsegment& segment, std::size_t i, double px) const {
        auto result = wishFor(segment, m_bild.schritte[i], px, m_theme);
        setAnchor(result, m_ring, m_winkel[i]);
        return result;
    }
    [[nodiscard]] std::optional<Passung> whole(const Kreislaufsegment& segment, std::size_t i, double px,
                                               bool shortOne) const {
        const auto& step = m_bild.schritte[i];
        const auto& text = shortOne && !step.kurz.isEmpty() ? step.kurz : step.titel;
        auto found = fitWhole(segment.rand, wish(segment, i, px), text, font(i, px));
        if (found) found->gekuerzt = text != step.titel;
        return found;
    }
    [[nodiscard]] Passung cut(const Kreislaufsegment& segment, std::size_t i, double px) const {
        const auto& step = m_bild.schritte[i];
        return fitCut(segment.rand, wish(segment, i, px), step.kurz.isEmpty() ? step.titel : step.kurz,
                      font(i, px));
    }
    /// The largest size at which every step has its title, full or short.
    [[nodiscard]] double sizeFor(const std::vector<Kreislaufsegment>& segmente, bool shortOne) const {
        for (double px = biggest(); px >= smallest(); px -= 1.0) {
            bool all = true;
            for (std::size_t i = 0; i < segmente.size() && all; ++i)
                all = whole(segmente[i], i, px, false) || (shortOne && whole(segmente[i], i, px, true));
            if (all) return px;
        }
        return 0.0;
    }
    [[nodiscard]] double smallest() const {
        return std::round(m_theme.font(TextRole::kNote).pixelSize() * kSmallest);
    }

private:
    [[nodiscard]] double biggest() const {
        const double body = m_theme.font(TextRole::kBody).pixelSize();
        if (m_bild.lesegroesse) return body;
        return std::round(std::clamp(m_ring.aussen / kPixelsPerEm, smallest(), body * kLargest));
    }

    const Kreislaufbild& m_bild;
    const Ring& m_ring;
    const std::vector<Winkel>& m_winkel;
    const Theme& m_theme;
};

void labelSteps(Kreislaufanordnung& out, const Kreislaufbild& bild, const Ring& ring,
                const std::vector<Winkel>& winkel, const Theme& theme) {
    const Beschrifter writer(bild, ring, winkel, theme);
    double px = writer.sizeFor(out.segmente, false);
    const double withShort = px > 0.0 ? px : writer.sizeFor(out.segmente, true);
    px = withShort > 0.0 ? withShort : writer.smallest();
    for (std::size_t i = 0; i < out.segmente.size(); ++i) {
        auto& segment = out.segmente[i];
        auto found = writer.whole(segment, i, px, false);
        if (!found) found = writer.whole(segment, i, px, true);
        if (!found) found = writer.cut(segment, i, px);
        segment.gekuerzt = found->gekuerzt;
        take(segment, bild.schritte[i], writer.wish(segment, i, px), *found);
    }
}

void labelMiddle(Kreislaufanordnung& out, const Kreislaufbild& bild, const Ring& ring, const Theme& theme) {
    const double side = ring.innen * 2.0 - theme.space(2);
    // A rectangle in the circle: its diagonal is the diameter.
    const QSizeF box(side * 0.78, side * 0.62);
    const double note = theme.font(TextRole::kNote).pixelSize();
    const double small = std::round(note * kSmallest);
    const double grow = std::max(1.0, ring.innen / theme.px(110.0));
    const double forUnder = bild.untertitel.isEmpty() ? 0.0 : box.height() * 0.24;
    const auto title =
        fitBox({box.width(), box.height() - forUnder}, bild.mitte, theme.boldFont(TextRole::kSection), small,
               theme.font(TextRole::kSection).pixelSize() * grow);
    const double titlePx = title.block.font.pixelSize();
    const auto under = fitBox({box.width() * 0.9, forUnder}, bild.untertitel, theme.font(TextRole::kNote),
                              small, std::clamp(titlePx * 0.85, small, std::max(small, note * grow)));
    const double gap = under.block.empty() || title.block.empty() ? 0.0 : theme.px(2.0);
    out.titel = title.block;
    out.untertitel = under.block;
    const double height = title.rect.height() + gap + under.rect.height();
    out.titelRect = QRectF(ring.mitte.x() - title.block.breite / 2.0, ring.mitte.y() - height / 2.0,
                           title.block.breite, title.block.hoehe());
    out.untertitelRect = QRectF(ring.mitte.x() - under.block.breite / 2.0, out.titelRect.bottom() + gap,
                                under.block.breite, under.block.hoehe());
}

}  // namespace

Kreislaufanordnung ordneKreislauf(const QRectF& rect, const Kreislaufbild& bild, const Theme& theme) {
    const auto ring = ringIn(rect, theme);
    Kreislaufanordnung out;
    out.mitte = ring.mitte;
    out.aussen = ring.aussen;
    out.innen = ring.innen;
    const int count = static_cast<int>(bild.schritte.size());
    std::vector<Winkel> angles;
    for (int i = 0; i < count; ++i) {
        angles.push_back(winkelOf(ring, i, count, theme));
        out.segmente.push_back(shapeOf(ring, angles.back()));
    }
    labelSteps(out, bild, ring, angles, theme);
    labelMiddle(out, bild, ring, theme);
    return out;
}

std::optional<int> schrittBei(const Kreislaufanordnung& anordnung, QPointF position, int aktuell) {
    const int count = static_cast<int>(anordnung.segmente.size());
    const auto hit = [&](int i, QPointF shift) {
        return anordnung.segmente[static_cast<std::size_t>(i)].rand.containsPoint(position - shift,
                                                                                  Qt::OddEvenFill);
    };
    if (aktuell >= 0 && aktuell < count &&
        hit(aktuell, anordnung.segmente[static_cast<std::size_t>(aktuell)].auszug))
        return aktuell;
    for (int i = 0; i < count; ++i)
        if (i != aktuell && hit(i, {})) return i;
    return std::nullopt;
}

QStringList schrittAngaben(const Kreislaufbild& bild, int schritt) {
    if (schritt < 0 || schritt >= static_cast<int>(bild.schritte.size())) return {};
    const auto& step = bild.schritte[static_cast<std::size_t>(schritt)];
    QStringList out{step.titel};
    out << tr(QT_TRANSLATE_NOOP("Render", "Schritt %1 von %2, %3"))
               .arg(schritt + 1)
               .arg(bild.schritte.size())
               .arg(wort(step.zeichen));
    if (!step.verantwortlich.isEmpty())
        out << tr(QT_TRANSLATE_NOOP("Render", "Verantwortlich: %1")).arg(step.verantwortlich);
    if (step.ueberfaellig) out << tr(QT_TRANSLATE_NOOP("Render", "Überfällig"));
    if (step.gesperrt) out << tr(QT_TRANSLATE_NOOP("Render", "Noch gesperrt"));
    return out;
}

QString kreislaufSatz(const Kreislaufbild& bild) {
    const auto step = schrittAngaben(bild, bild.aktuell);
    if (!step.isEmpty()) return step.join(QStringLiteral(". "));
    return tr(QT_TRANSLATE_NOOP("Render", "%1 Schritte, keiner ist ausgewählt")).arg(bild.schritte.size());
}

}  // namespace isp::render
