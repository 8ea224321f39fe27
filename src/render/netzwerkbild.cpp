// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/netzwerkbild.h"

#include "render/passform.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace isp::render {

namespace {

constexpr double kRadius = 9.0;
constexpr double kMinRadius = 5.0;
constexpr double kLabelChars = 18.0;
constexpr double kSlim = 0.65;  ///< of the usual width of a name
constexpr int kSlimLines = 4;

int indexOf(const Netzwerk& netz, std::int64_t id) {
    const auto found = std::find_if(netz.akteure.begin(), netz.akteure.end(),
                                    [&](const auto& akteur) { return akteur.id == id; });
    return found == netz.akteure.end() ? -1 : static_cast<int>(found - netz.akteure.begin());
}

QString orUnnamed(const QString& name) {
    return name.isEmpty() ? tr(QT_TRANSLATE_NOOP("Render", "ohne Angabe")) : name;
}

struct Eintrag {
    Netzlegende was;
    int index;
    QString text;
};

std::vector<Eintrag> entriesOf(const Netzwerk& netz) {
    std::vector<Eintrag> out;
    const auto add = [&](Netzlegende was, const QStringList& names) {
        if (names.size() == 1 && names.front().isEmpty()) return;
        for (qsizetype i = 0; i < names.size(); ++i)
            out.push_back({was, static_cast<int>(i), orUnnamed(names[i])});
    };
    add(Netzlegende::kGruppe, gruppen(netz));
    add(Netzlegende::kArt, arten(netz));
    const auto& ties = netz.bindungen;
    const bool varied = std::any_of(ties.begin(), ties.end(),
                                    [&](const auto& tie) { return tie.staerke != ties.front().staerke; });
    if (varied)
        out.push_back({Netzlegende::kStaerke, 0, tr(QT_TRANSLATE_NOOP("Render", "schwach bis stark"))});
    if (std::any_of(ties.begin(), ties.end(), [](const auto& tie) { return !tie.beidseitig; }))
        out.push_back({Netzlegende::kRichtung, 0, tr(QT_TRANSLATE_NOOP("Render", "einseitig"))});
    return out;
}

/// Its height with the space above it.
double placeLegend(Netzanordnung& out, const QRectF& rect, const Netzwerk& netz, const Theme& theme) {
    const double line = theme.px(26.0), shape = theme.px(16.0);
    const auto entries = entriesOf(netz);
    std::vector<std::pair<double, QString>> wishes;
    for (const auto& entry : entries)
        wishes.emplace_back(entry.was == Netzlegende::kGruppe ? shape : line, entry.text);
    auto places = placeAtFoot(rect, wishes, theme);
    if (places.empty()) return 0.0;
    const double height = rect.bottom() - places.front().zeichen.top();
    for (std::size_t i = 0; i < entries.size(); ++i)
        out.legende.push_back({entries[i].was, entries[i].index, std::move(places[i].text), places[i].zeichen,
                               places[i].textRect});
    return height + theme.space(2);
}

double labelWidth(const Theme& theme, const QRectF& area) {
    const double wish = QFontMetricsF(theme.font(TextRole::kNote)).averageCharWidth() * kLabelChars;
    return std::min(wish, area.width() * 0.35);
}

/// Beside a mark: below, above, right, left, and between these; the nearer first.
std::vector<QRectF> candidates(const QPointF& p, const Textblock& name, double away) {
    constexpr std::array kFarther = {1.0, 1.7, 2.4};
    constexpr double kAside = 1.3, kSlant = 0.6;
    const double w = name.breite, h = name.hoehe();
    std::vector<QRectF> out;
    for (const double factor : kFarther) {
        const double d = away * factor, aside = d * kAside, slant = d * kSlant;
        const double left = p.x() - w, top = p.y() - h;
        for (const auto& at :
             {QPointF(p.x() - w / 2.0, p.y() + d), QPointF(p.x() - w / 2.0, top - d),
              QPointF(p.x() + aside, p.y() - h / 2.0), QPointF(left - aside, p.y() - h / 2.0),
              QPointF(p.x() + slant, p.y() + slant), QPointF(p.x() + slant, top - slant),
              QPointF(left - slant, p.y() + slant), QPointF(left - slant, top - slant)})
            out.emplace_back(at, QSizeF(w, h));
    }
    return out;
}

/// Those with most ties get their names first.
std::vector<int> byTies(const Netzanordnung& out) {
    std::vector<int> ties(out.punkte.size(), 0), order(out.punkte.size());
    for (const auto& line : out.linien) {
        ++ties[static_cast<std::size_t>(line.von)];
        ++ties[static_cast<std::size_t>(line.bis)];
    }
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return ties[static_cast<std::size_t>(a)] > ties[static_cast<std::size_t>(b)];
    });
    return order;
}

/// Whole words in at most three lines; a word that is too long alone is broken.
Textblock nameText(const QString& name, const QFont& font, double width) {
    constexpr int kLines = 3;
    for (int lines = 1; lines <= kLines; ++lines) {
        auto block = breakEvenly(name, font, lines);
        const double most = lines < kLines ? width : 1.3 * width;
        if (block.zeilen.size() <= lines && block.breite <= most) return block;
    }
    return breakHyphenated(name, font, width, kLines);
}

/// The place of a name that covers no other name and no mark, and as few lines as possible.
QRectF bestPlace(const Netzanordnung& out, std::size_t akteur, const QRectF& area,
                 const std::vector<QRectF>& taken, double gap) {
    QRectF best;
    auto fewest = out.linien.size() + 1;
    for (const auto& rect : candidates(out.punkte[akteur], out.namen[akteur], out.radius + gap)) {
        const auto wide = rect.adjusted(-gap, 0.0, gap, 0.0);
        const auto hit = [&](const QRectF& other) { return other.intersects(wide); };
        if (!area.contains(rect) || std::any_of(taken.begin(), taken.end(), hit)) continue;
        const auto lines = static_cast<std::size_t>(
            std::count_if(out.linien.begin(), out.linien.end(),
                          [&](const auto& line) { return cuts(line.p1, line.p2, rect); }));
        if (lines >= fewest) continue;
        fewest = lines;
        best = rect;
    }
    return best;
}

void placeNames(Netzanordnung& out, const QRectF& area, const Netzwerk& netz, const Theme& theme) {
    const auto font = theme.font(TextRole::kNote);
    const double gap = theme.px(2.0), width = labelWidth(theme, area);
    out.namenRects.resize(netz.akteure.size());
    for (const auto& actor : netz.akteure)
        out.namen.push_back(nameText(actor.name, font, width));
    std::vector<QRectF> taken;
    for (const auto& p : out.punkte)
        taken.push_back(QRectF(p.x() - out.radius, p.y() - out.radius, 2 * out.radius, 2 * out.radius));
    const auto place = [&](std::size_t index) {
        out.namenRects[index] = bestPlace(out, index, area, taken, gap);
        if (!out.namenRects[index].isEmpty()) taken.push_back(out.namenRects[index]);
    };
    for (const int i : byTies(out)) {
        const auto index = static_cast<std::size_t>(i);
        if (!out.namen[index].empty()) place(index);
    }
    // Where a name found no room, a slimmer one may.
    for (std::size_t i = 0; i < out.namen.size(); ++i) {
        if (out.namen[i].empty() || !out.namenRects[i].isEmpty()) continue;
        out.namen[i] = breakHyphenated(netz.akteure[i].name, font, kSlim * width, kSlimLines);
        place(i);
    }
}

void placeLines(Netzanordnung& out, const Netzwerk& netz) {
    for (std::size_t i = 0; i < netz.bindungen.size(); ++i) {
        const int a = indexOf(netz, netz.bindungen[i].von), b = indexOf(netz, netz.bindungen[i].bis);
        if (a < 0 || b < 0 || a == b) continue;
        const auto p = out.punkte[static_cast<std::size_t>(a)], q = out.punkte[static_cast<std::size_t>(b)];
        const auto d = q - p;
        const double length = std::hypot(d.x(), d.y());
        if (length <= 2.0 * out.radius) continue;
        const auto edge = d * (out.radius * 1.25 / length);
        out.linien.push_back({static_cast<int>(i), a, b, p + edge, q - edge});
    }
}

}  // namespace

Netzanordnung ordneNetzbild(const QRectF& rect, const Netzwerk& netz, const std::vector<QPointF>& lage,
                            const Theme& theme) {
    Netzanordnung out;
    const double edge = theme.space(1);
    const auto inner = rect.adjusted(edge, edge, -edge, -edge);
    const double legend = placeLegend(out, inner, netz, theme);
    const auto area = inner.adjusted(0.0, 0.0, 0.0, -legend);
    const double many = std::max(1.0, std::sqrt(static_cast<double>(netz.akteure.size()) / 20.0));
    out.radius = std::max(theme.px(kMinRadius), theme.px(kRadius) / many);
    // Room for half a name beside the outermost marks and for two lines below them.
    const double line = QFontMetricsF(theme.font(TextRole::kNote)).lineSpacing();
    const double besides = std::min(labelWidth(theme, area) * 0.45, area.width() * 0.12) + out.radius;
    out.flaeche = area.adjusted(besides, out.radius + theme.px(2.0), -besides, -out.radius - 2.2 * line);
    if (out.flaeche.width() < 1.0 || out.flaeche.height() < 1.0)
        out.flaeche = QRectF(area.center(), QSizeF(1.0, 1.0));
    for (std::size_t i = 0; i < netz.akteure.size(); ++i) {
        const auto p = i < lage.size() ? lage[i] : QPointF(0.5, 0.5);
        out.punkte.push_back(out.flaeche.topLeft() +
                             QPointF(p.x() * out.flaeche.width(), p.y() * out.flaeche.height()));
    }
    placeLines(out, netz);
    placeNames(out, area, netz, theme);
    return out;
}

std::optional<int> akteurBei(const Netzanordnung& anordnung, QPointF position) {
    std::optional<int> best;
    double nearest = anordnung.radius * 1.4;
    for (std::size_t i = 0; i < anordnung.punkte.size(); ++i) {
        const auto d = anordnung.punkte[i] - position;
        const double away = std::hypot(d.x(), d.y());
        if (away > nearest) continue;
        nearest = away;
        best = static_cast<int>(i);
    }
    if (best) return best;
    for (std::size_t i = 0; i < anordnung.namenRects.size(); ++i)
        if (anordnung.namenRects[i].contains(position)) return static_cast<int>(i);
    return std::nullopt;
}

QPointF lageBei(const Netzanordnung& anordnung, QPointF position) {
    const auto& area = anordnung.flaeche;
    return {std::clamp((position.x() - area.left()) / std::max(1.0, area.width()), 0.0, 1.0),
            std::clamp((position.y() - area.top()) / std::max(1.0, area.height()), 0.0, 1.0)};
}

QStringList akteurAngaben(const Netzwerk& netz, int akteur) {
    if (akteur < 0 || akteur >= static_cast<int>(netz.akteure.size())) return {};
    const auto& actor = netz.akteure[static_cast<std::size_t>(akteur)];
    QStringList out{actor.name};
    if (!actor.gruppe.isEmpty()) out << actor.gruppe;
    QStringList names;
    for (const int i : nachbarn(netz, akteur))
        names << netz.akteure[static_cast<std::size_t>(i)].name;
    out << (names.isEmpty()
                ? tr(QT_TRANSLATE_NOOP("Render", "Ohne Verbindung"))
                : tr(QT_TRANSLATE_NOOP("Render", "Verbunden mit: %1")).arg(names.join(QStringLiteral(", "))));
    return out;
}

QString netzSatz(const Netzwerk& netz) {
    if (netz.akteure.empty()) return tr(QT_TRANSLATE_NOOP("Render", "Noch keine Akteure"));
    return tr(QT_TRANSLATE_NOOP("Render", "Netzwerk, Akteure: %1, Verbindungen: %2"))
        .arg(netz.akteure.size())
        .arg(netz.bindungen.size());
}

}  // namespace isp::render
