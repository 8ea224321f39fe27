// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenmaler.h"

#include "base/contracts.h"
#include "render/kartenlinien.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace isp::render {

namespace {

constexpr double kMargin = 12.0;
/// On paper a pixel is looked at more closely than on a screen.
constexpr double kVectorFineness = 0.25;
/// A label may be this much larger than its area: where there are few, each should have its name; where there
/// are many, names must not hide the colours.
constexpr std::size_t kFewAreas = 40;
constexpr double kOverhangFew = 2.4, kOverhangMany = 1.1, kOverhangSelected = 100.0;
/// Areas of this many pixels and fewer get no outline of their own as zero.
constexpr double kSmallestOutlined = 300.0;

/// Device pixels per logical one where the painter only moves and enlarges; 0 otherwise.
double uniformScale(const QPainter& painter) {
    const auto t = painter.combinedTransform();
    const bool plain = t.type() <= QTransform::TxScale && t.m11() > 0.0 && qFuzzyCompare(t.m11(), t.m22());
    return plain ? t.m11() : 0.0;
}

bool paintsPixels(const QPainter& painter) {
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

}  // namespace

Kartenmaler::Kartenmaler(const Theme& theme) : m_geometrie(Kartengeometrie::make({})), m_theme(theme) {}

void Kartenmaler::setGeometrie(std::shared_ptr<const Kartengeometrie> geometrie) {
    ISP_REQUIRE(geometrie != nullptr);
    if (geometrie == m_geometrie) return;
    m_geometrie = std::move(geometrie);
    m_raster.reset();
    m_labels.reset();
    m_labelbilder.clear();
}

void Kartenmaler::setThema(Kartenthema thema) {
    // Names stand below circles and beside nothing else.
    if (m_thema.symbole || thema.symbole) m_labels.reset();
    m_thema = std::move(thema);
    m_colored = false;
}

void Kartenmaler::setAuflage(std::shared_ptr<const Kartenauflage> auflage) {
    m_auflage = std::move(auflage);
    m_ebenenbilder = {};
    m_colored = false;
    m_labels.reset();
}

void Kartenmaler::setTheme(const Theme& theme) {
    if (theme == m_theme) return;
    m_theme = theme;
    m_raster.reset();
    m_labels.reset();
    m_labelbilder.clear();
}

void Kartenmaler::setHintergrund(const QColor& farbe) {
    m_hintergrund = farbe;
    m_colored = false;
}

void Kartenmaler::setSize(QSizeF size) {
    const QSizeF sane(std::clamp(size.width(), 1.0, 32'768.0), std::clamp(size.height(), 1.0, 32'768.0));
    if (sane == m_size) return;
    m_size = sane;
    m_raster.reset();
    m_labels.reset();
}

void Kartenmaler::setAnsicht(std::optional<Kartenansicht> ansicht) {
    if (ansicht == m_ansicht) return;
    m_ansicht = ansicht;
    m_raster.reset();
    m_labels.reset();
}

void Kartenmaler::setAuswahl(std::vector<RaumId> auswahl) {
    if (auswahl == m_auswahl) return;
    m_auswahl = std::move(auswahl);
    m_labels.reset();
}

void Kartenmaler::setHover(RaumId raum) {
    m_hover = raum;
}

void Kartenmaler::setBeschriftung(bool an) {
    if (an == m_beschriftung) return;
    m_beschriftung = an;
    m_labels.reset();
}

void Kartenmaler::setFrei(std::vector<QRectF> frei) {
    if (frei == m_frei) return;
    m_frei = std::move(frei);
    m_labels.reset();
}

Kartenansicht Kartenmaler::ansicht() const {
    if (m_ansicht) return *m_ansicht;
    return Kartenansicht::fit(m_geometrie->rahmen(), m_size, m_theme.px(kMargin));
}

QColor Kartenmaler::background() const {
    return m_hintergrund.value_or(m_theme.colors().ground);
}

Fuellung Kartenmaler::fuellung(std::size_t gebiet) const {
    if (gebiet >= m_geometrie->anzahl()) return {Gebietsart::kAusserhalb, {}};
    return m_thema.fuellung(gebiet);
}

void Kartenmaler::paint(QPainter& painter) {
    const double scale = uniformScale(painter);
    painter.save();
    if (paintsPixels(painter) && scale > 0.0 && makeRaster(scale))
        paintRaster(painter, scale);
    else
        paintVector(painter);
    painter.restore();
}

// Pixels
// ---------------------------------------------------------------------------------------------------------

Rasterauftrag Kartenmaler::auftrag(double scale) const {
    return {m_geometrie, ansicht(), m_size, scale, m_theme};
}

bool Kartenmaler::bereit(double scale) const noexcept {
    return m_raster && m_raster->auftrag.scale == scale;
}

bool Kartenmaler::uebernimm(Kartenraster raster) {
    if (raster.auftrag != auftrag(raster.auftrag.scale)) return false;
    if (m_bild.size() != raster.linien.size()) m_bild = QImage(raster.linien.size(), QImage::Format_RGB32);
    if (m_bild.isNull()) return false;
    if (m_scale != raster.auftrag.scale) m_labelbilder.clear();
    m_scale = raster.auftrag.scale;
    m_raster = std::move(raster);
    m_ebenenbilder = {};
    m_colored = false;
    return true;
}

bool Kartenmaler::makeRaster(double scale) {
    if (bereit(scale)) return true;
    auto made = Kartenraster::make(auftrag(scale));
    return made && uebernimm(std::move(*made));
}

void Kartenmaler::color() {
    if (m_colored) return;
    std::array<QImage, kGebietsarten> tiles;
    const auto tileFor = [&](Gebietsart art) -> const QImage* {
        auto& tile = tiles[static_cast<std::size_t>(art)];
        if (tile.isNull()) tile = patternTile(art, m_theme, m_scale);
        return tile.isNull() ? nullptr : &tile;
    };
    // Of classes with patterns; a map does not move what it holds.
    std::map<std::pair<std::uint8_t, QRgb>, QImage> classTiles;
    const auto classTile = [&](const Fuellung& fill) -> const QImage* {
        if (fill.muster == 0) return nullptr;
        auto& tile = classTiles[{fill.muster, fill.farbe.rgb()}];
        if (tile.isNull()) tile = patternTile(fill, m_theme, m_scale);
        return tile.isNull() ? nullptr : &tile;
    };
    std::vector<Flaechenraster::Farbe> colors(m_geometrie->gebiete().size());
    for (std::size_t i = 0; i < colors.size(); ++i) {
        const auto fill = fuellung(i);
        colors[i].farbe = fillColor(fill, m_theme).rgb();
        colors[i].kachel = fill.art == Gebietsart::kKlasse ? classTile(fill) : tileFor(fill.art);
    }
    m_raster->flaechen.paint(m_bild, background().rgb(), colors);
    QPainter painter(&m_bild);
    painter.drawImage(0, 0, ebenenbild(false));
    painter.drawImage(0, 0, m_raster->linien);
    painter.save();
    painter.scale(m_scale, m_scale);
    paintZeroOutlines(painter);
    painter.restore();
    painter.drawImage(0, 0, ebenenbild(true));
    m_colored = true;
}

/// Layers are painted once per view: another Periode must not wait for a picture of nine million pixels.
const QImage& Kartenmaler::ebenenbild(bool darueber) {
    auto& image = m_ebenenbilder[darueber ? 1 : 0];
    const bool any = m_auflage && std::any_of(m_auflage->ebenen.begin(), m_auflage->ebenen.end(),
                                              [=](const auto& e) { return e.darueber == darueber; });
    if (!any || !image.isNull()) return image;
    image = QImage(m_bild.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(m_scale, m_scale);
    paintEbenen(painter, darueber);
    return image;
}

void Kartenmaler::paintRaster(QPainter& painter, double scale) {
    color();
    const double ratio = painter.device()->devicePixelRatioF();
    const QPointF origin = painter.combinedTransform().map(QPointF(0.0, 0.0));
    const auto toDevice = [&](QPointF logical) {
        const QPointF p = origin + logical * scale;
        return QPointF(std::round(p.x()), std::round(p.y())) / ratio;
    };
    const auto drawImage = [&](QPointF at, QImage& image) {
        image.setDevicePixelRatio(ratio);
        painter.drawImage(toDevice(at), image);
        image.setDevicePixelRatio(1.0);
    };
    const auto transform = painter.worldTransform();
    // Pixel on pixel: any other way the picture would be smoothed and slow.
    painter.resetTransform();
    drawImage({0.0, 0.0}, m_bild);
    painter.setWorldTransform(transform);
    paintSymbole(painter);
    paintMarks(painter);
    paintPunkte(painter);
    painter.resetTransform();
    for (const auto& label : labels())
        drawImage(label.rect.topLeft(), labelImage(label));
    painter.setWorldTransform(transform);
}

// Vectors
// ---------------------------------------------------------------------------------------------------------

void Kartenmaler::paintVectorArea(QPainter& painter, std::size_t gebiet, const Detailstufe& stufe,
                                  const QTransform& toPixel) {
    const auto fill = fuellung(gebiet);
    const auto color = fillColor(fill, m_theme);
    // A hair of the same colour closes the light seam that viewers show between two neighbours.
    painter.setPen(QPen(color, 0.3));
    painter.setBrush(color);
    painter.drawPath(areaPath(stufe, gebiet, toPixel));
    paintPattern(painter, areaRings(stufe, gebiet, toPixel), fill, m_theme);
}

void Kartenmaler::paintVector(QPainter& painter) {
    const auto view = ansicht();
    const auto toPixel = view.transform(m_size);
    const double meterProPixel = view.meterProPixel() * kVectorFineness;
    const QRectF visible({}, m_size);
    const auto& umrisse = m_geometrie->gebiete();
    const auto& stufe = umrisse.stufe(meterProPixel);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(visible, Qt::IntersectClip);
    painter.fillRect(visible, background());
    for (std::size_t i = 0; i < umrisse.size(); ++i) {
        const auto& r = umrisse.rahmen(i);
        if (r.empty() || !toPixel.mapRect(QRectF(r.xMin, r.yMin, r.width(), r.height())).intersects(visible))
            continue;
        paintVectorArea(painter, i, stufe, toPixel);
    }
    paintEbenen(painter, false);
    paintBorders(painter, *m_geometrie, toPixel, meterProPixel, visible, m_theme);
    paintZeroOutlines(painter);
    paintEbenen(painter, true);
    paintSymbole(painter);
    paintMarks(painter);
    paintPunkte(painter);
    for (const auto& label : labels())
        paintLabel(painter, label, labelFont(), labelHalo());
}

// On top of the areas and beneath their borders
// ---------------------------------------------------------------------------------------------------------

void Kartenmaler::paintZeroOutlines(QPainter& painter) {
    const auto view = ansicht();
    const auto toPixel = view.transform(m_size);
    const auto& stufe = m_geometrie->gebiete().stufe(view.meterProPixel());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(mapstyle::kRaumLine), m_theme.px(mapstyle::kZeroWidth), Qt::SolidLine,
                        Qt::SquareCap, Qt::RoundJoin));
    for (std::size_t i = 0; i < m_geometrie->anzahl(); ++i) {
        if (fuellung(i).art != Gebietsart::kNull) continue;
        const auto& r = m_geometrie->gebiete().rahmen(i);
        const double pixels = r.width() * r.height() * view.pixelProMeter() * view.pixelProMeter();
        if (pixels > kSmallestOutlined) painter.drawPath(areaPath(stufe, i, toPixel));
    }
}

void Kartenmaler::paintEbenen(QPainter& painter, bool darueber) const {
    if (!m_auflage || m_geometrie->kacheln()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto toPixel = ansicht().transform(m_size);
    for (const auto& ebene : m_auflage->ebenen)
        if (ebene.darueber == darueber) paintEbene(painter, ebene, toPixel, m_geometrie->ursprung(), m_theme);
}

std::vector<Symbollage> Kartenmaler::symbole() const {
    return symbollagen(*m_geometrie, m_thema, ansicht(), m_size, m_theme);
}

void Kartenmaler::paintSymbole(QPainter& painter) const {
    if (!m_thema.symbole) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF({}, m_size), Qt::IntersectClip);
    for (const auto& s : symbole())
        paintSymbol(painter, s.mitte, s.radius, s.negativ, m_thema.symbole->farbe, m_theme);
}

namespace {

/// A place as it is painted, in pixels of the map.
struct Punktkreis {
    std::size_t punkt = 0;  ///< index into Kartenauflage::punkte
    QPointF mitte;
    double radius = 0.0;
};

/// Of all places that are painted, in the order of the Auflage; tiles lie nowhere.
std::vector<Punktkreis> punktkreise(const Kartenmaler& maler, const Kartengeometrie& geometrie, QSizeF size,
                                    const Theme& theme) {
    std::vector<Punktkreis> out;
    const auto* auflage = maler.auflage();
    if (auflage == nullptr || geometrie.kacheln()) return out;
    const auto view = maler.ansicht();
    const auto origin = geometrie.ursprung();
    const double most = auflage->groessteKapazitaet();
    for (std::size_t i = 0; i < auflage->punkte.size(); ++i) {
        const auto& p = auflage->punkte[i];
        if (p.art >= auflage->arten.size()) continue;
        out.push_back({i, view.toPixel({p.ort.x - origin.x, p.ort.y - origin.y}, size),
                       theme.px(punktradius(p.kapazitaet, most))});
    }
    return out;
}

}  // namespace

/// The large ones first, so that none is hidden.
void Kartenmaler::paintPunkte(QPainter& painter) const {
    auto circles = punktkreise(*this, *m_geometrie, m_size, m_theme);
    if (circles.empty()) return;
    std::stable_sort(circles.begin(), circles.end(),
                     [](const auto& a, const auto& b) { return a.radius > b.radius; });
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF({}, m_size), Qt::IntersectClip);
    for (const auto& circle : circles) {
        const auto& p = m_auflage->punkte[circle.punkt];
        paintPunkt(painter, circle.mitte, circle.radius, m_auflage->arten[p.art], p.kapazitaet.has_value(),
                   m_theme);
    }
}

/// Where places lie: names keep clear of them.
std::vector<QRectF> Kartenmaler::punktflaechen() const {
    std::vector<QRectF> out;
    for (const auto& c : punktkreise(*this, *m_geometrie, m_size, m_theme))
        out.emplace_back(c.mitte - QPointF(c.radius, c.radius), QSizeF(2.0 * c.radius, 2.0 * c.radius));
    return out;
}

std::optional<std::size_t> Kartenmaler::punktBei(QPointF position) const {
    constexpr double kSlack = 2.0;
    std::optional<std::size_t> best;
    double smallest = 0.0;
    for (const auto& circle : punktkreise(*this, *m_geometrie, m_size, m_theme)) {
        const auto away = circle.mitte - position;
        if (std::hypot(away.x(), away.y()) > circle.radius + kSlack || (best && circle.radius >= smallest))
            continue;
        best = circle.punkt;
        smallest = circle.radius;
    }
    return best;
}

void Kartenmaler::paintOutline(QPainter& painter, RaumId raum, const QColor& color, double width) {
    const auto gebiet = m_geometrie->indexOf(raum);
    if (!gebiet) return;
    const auto view = ansicht();
    const auto path =
        areaPath(m_geometrie->gebiete().stufe(view.meterProPixel()), *gebiet, view.transform(m_size));
    const auto pen = [&](const QColor& c, double w) {
        return QPen(c, w, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    painter.strokePath(path,
                       pen(QColor(mapstyle::kHalo), width + 2.0 * m_theme.px(mapstyle::kSelectionHalo)));
    painter.strokePath(path, pen(color, width));
}

void Kartenmaler::paintMarks(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF({}, m_size), Qt::IntersectClip);
    for (const auto raum : m_auswahl)
        paintOutline(painter, raum, QColor(mapstyle::kSelection), m_theme.px(mapstyle::kSelectionWidth));
    const bool selected = std::find(m_auswahl.begin(), m_auswahl.end(), m_hover) != m_auswahl.end();
    if (m_hover.valid() && !selected)
        paintOutline(painter, m_hover, QColor(mapstyle::kLabel), m_theme.px(mapstyle::kHoverWidth));
}

QFont Kartenmaler::labelFont() const {
    return m_theme.font(TextRole::kNote);
}

double Kartenmaler::labelHalo() const {
    return m_theme.px(1.8);
}

std::vector<Labelwunsch> Kartenmaler::labelwuensche() const {
    const auto view = ansicht();
    const auto toPixel = view.transform(m_size);
    const QRectF visible({}, m_size);
    const double overhang = m_geometrie->gebiete().size() <= kFewAreas ? kOverhangFew : kOverhangMany;
    std::vector<Labelwunsch> wishes;
    std::unordered_map<std::size_t, double> radii;
    for (const auto& s : symbole())
        radii[s.gebiet] = s.radius;
    const double half = QFontMetricsF(labelFont()).height() / 2.0 + labelHalo();
    for (std::size_t i = 0; i < m_geometrie->gebiete().size(); ++i) {
        const auto& r = m_geometrie->gebiete().rahmen(i);
        if (r.empty()) continue;
        const auto frame = toPixel.mapRect(QRectF(r.xMin, r.yMin, r.width(), r.height()));
        if (!frame.intersects(visible)) continue;
        const auto& info = m_geometrie->info(i);
        const bool selected = std::find(m_auswahl.begin(), m_auswahl.end(), info.raum) != m_auswahl.end();
        // Selected ones first, areas outside last, between them by size.
        const double rank = selected ? 1e30 : i >= m_geometrie->anzahl() ? -1.0 : info.flaeche;
        auto anchor = view.toPixel(info.labelpunkt, m_size);
        if (const auto circle = radii.find(i); circle != radii.end()) anchor.ry() += circle->second + half;
        const auto name = m_geometrie->kacheln() ? tileText(info.kurzname, frame.width()) : info.kurzname;
        wishes.push_back({i, name, anchor, frame, rank, selected ? kOverhangSelected : overhang});
    }
    return wishes;
}

/// A name on a tile stays inside it: what fits on no two lines is cut.
QString Kartenmaler::tileText(const QString& name, double breite) const {
    const QFontMetricsF metrics(labelFont());
    const double room = breite - 2.0 * labelHalo();
    double narrowest = metrics.horizontalAdvance(name);
    for (qsizetype i = 1; i + 1 < name.size(); ++i) {
        const bool blank = name[i] == QLatin1Char(' ');
        if (!blank && name[i] != QLatin1Char('-')) continue;
        narrowest = std::min(narrowest, std::max(metrics.horizontalAdvance(name.left(blank ? i : i + 1)),
                                                 metrics.horizontalAdvance(name.mid(i + 1))));
    }
    return narrowest <= room ? name : metrics.elidedText(name, Qt::ElideRight, room);
}

const std::vector<Label>& Kartenmaler::labels() {
    if (!m_labels) {
        m_labels.emplace();
        if (m_beschriftung)
            *m_labels = placeLabels(labelwuensche(), labelFont(), labelHalo(), QRectF({}, m_size), m_frei,
                                    punktflaechen());
    }
    return *m_labels;
}

/// Letters with a halo are slow to paint; once painted they are only copied.
QImage& Kartenmaler::labelImage(const Label& label) {
    auto& image = m_labelbilder[label.zeilen.join(QLatin1Char('\n'))];
    if (!image.isNull()) return image;
    image = QImage((label.rect.size() * m_scale).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(m_scale, m_scale);
    painter.translate(-label.rect.topLeft());
    paintLabel(painter, label, labelFont(), labelHalo());
    return image;
}

std::optional<std::size_t> Kartenmaler::gebietBei(QPointF position) {
    if (!QRectF({}, m_size).contains(position) || !makeRaster(m_scale > 0.0 ? m_scale : 1.0))
        return std::nullopt;
    const auto circles = symbole();
    if (const auto* circle = symbolBei(circles, position)) return circle->gebiet;
    return m_raster->flaechen.gebietBei(static_cast<int>(position.x() * m_scale),
                                        static_cast<int>(position.y() * m_scale));
}

}  // namespace isp::render
