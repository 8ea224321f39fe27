// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/karten_widget.h"

#include "gui/symbole.h"
#include "gui/widgets/widget_theme.h"
#include "gui/zugang.h"
#include "render/textsatz.h"
#include "workspace/auswahl.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace isp::gui {

namespace {

constexpr double kZoomStep = 1.35;
constexpr double kZoomOut = 0.4, kZoomIn = 400.0;  ///< limits, relative to the view of everything
constexpr double kDragStart = 5.0;
constexpr double kPanStep = 0.12;  ///< of the smaller side
constexpr int kFootLines = 2;

}  // namespace

KartenWidget::KartenWidget(workspace::Auswahl& auswahl, QWidget* parent)
    : QWidget(parent),
      m_auswahl(auswahl),
      m_theme(themeOf(*this)),
      m_maler(m_theme) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Karte"));
    setAccessibleDescription(
        tr("Pfeil auf und ab wechselt den Raum, die Leertaste wählt ihn, Plus und Minus vergrößern."));
    makeButtons();
    m_vorschau.beiFertig([this] { update(); });
    connect(&auswahl, &workspace::Auswahl::raeumeChanged, this, &KartenWidget::showMarks);
    connect(&auswahl, &workspace::Auswahl::hoverChanged, this, &KartenWidget::showHover);
    showMarks();
}

KartenWidget::~KartenWidget() = default;

void KartenWidget::makeButtons() {
    m_knoepfe = new QWidget(this);
    auto* layout = new QVBoxLayout(m_knoepfe);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString& name, const QString& tip, auto action) {
        auto* button = new QToolButton(m_knoepfe);
        button->setIcon(symbol(name));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::NoFocus);  // the keys + − 0 do the same
        button->setFixedSize(28, 28);
        connect(button, &QToolButton::clicked, this, action);
        layout->addWidget(button);
    };
    add(QStringLiteral("vergroessern"), tr("Vergrößern (+)"), [this] { zoom(kZoomStep); });
    add(QStringLiteral("verkleinern"), tr("Verkleinern (−)"), [this] { zoom(1.0 / kZoomStep); });
    add(QStringLiteral("einpassen"), tr("Alles zeigen (0)"), [this] { fit(); });
    m_knoepfe->adjustSize();
}

void KartenWidget::setGeometrie(std::shared_ptr<const render::Kartengeometrie> geometrie) {
    m_maler.setGeometrie(std::move(geometrie));
    m_eigene.reset();
    arrange();
    update();
}

void KartenWidget::setThema(render::Kartenthema thema) {
    m_thema = thema;
    m_maler.setThema(std::move(thema));
    arrange();
    update();
}

void KartenWidget::setAuflage(std::shared_ptr<const render::Kartenauflage> auflage) {
    m_auflage = auflage;
    m_punkt.reset();
    m_maler.setAuflage(std::move(auflage));
    arrange();
    update();
}

void KartenWidget::setVermerk(const QString& vermerk) {
    if (vermerk == m_vermerk) return;
    m_vermerk = vermerk;
    arrange();
    update();
}

void KartenWidget::setEigeneAnsicht(const std::optional<render::Kartenansicht>& ansicht) {
    if (ansicht == m_eigene) return;
    m_eigene = ansicht;
    arrangeView();
    update();
}

void KartenWidget::setBeschriftung(bool an) {
    m_beschriftung = an;
    m_maler.setBeschriftung(an);
    m_vorschau.verwirf();
    update();
}

void KartenWidget::setBeiwerk(bool an) {
    m_beiwerk = an;
    arrange();
    update();
}

// Arrangement
// ---------------------------------------------------------------------------------------------------------

QStringList KartenWidget::marken() const {
    QStringList out;
    if (m_maler.geometrie().schematisch()) out << tr("schematische Grenzen");
    if (!m_vermerk.isEmpty()) out << m_vermerk;
    return out;
}

void KartenWidget::arrange() {
    m_vorschau.verwirf();
    using render::TextRole;
    const double edge = m_beiwerk ? m_theme.space(4) : m_theme.space(1);
    const double width = std::max(40.0, this->width() - 2.0 * edge);
    m_kopf = m_fuss = edge;
    m_titel = m_untertitel = m_quelle = m_hinweise = {};
    if (m_beiwerk && !m_thema.titel.isEmpty()) {
        const double headWidth = std::max(40.0, width - m_theme.px(40.0));  // beside the buttons
        m_titel = render::breakText(m_thema.titel, m_theme.boldFont(TextRole::kTitle), headWidth, 2);
        m_untertitel = render::breakText(
            (QStringList{render::untertitel(m_thema)} + marken()).join(QStringLiteral(" · ")),
            m_theme.font(TextRole::kBody), headWidth, 1);
        m_kopf += m_titel.hoehe() + m_untertitel.hoehe() + m_theme.space(2);
        auto source = m_thema.quelle.isEmpty() ? QString() : tr("Quelle: %1").arg(m_thema.quelle);
        if (!m_thema.stand.isEmpty())
            source +=
                (source.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("Stand %1").arg(m_thema.stand);
        const auto note = m_theme.font(TextRole::kNote);
        m_quelle = render::breakText(source, note, width, kFootLines);
        m_hinweise = render::breakText(m_thema.hinweise.join(QStringLiteral(" ")), note, width, kFootLines);
        m_fuss += m_quelle.hoehe() + m_hinweise.hoehe() + m_theme.space(1);
    }
    m_karte = QRectF(0.0, m_kopf, this->width(), std::max(1.0, height() - m_kopf - m_fuss));
    m_maler.setSize(m_karte.size());
    m_legende.reset();
    if (m_beiwerk && !m_thema.gebiete.empty()) {
        const QSizeF room(std::max(120.0, std::min(m_karte.width() * 0.36, m_theme.px(260.0))),
                          m_karte.height() - 2.0 * m_theme.space(2));
        m_legende.emplace(m_thema, m_maler.geometrie().anzahlAusserhalb(), m_theme, room, false,
                          m_auflage.get());
        m_legendenEcke = {m_theme.space(4), m_karte.height() - m_legende->size().height() - m_theme.space(2)};
    }
    placeButtons();
    arrangeView();
}

void KartenWidget::placeButtons() {
    m_knoepfe->move(width() - m_knoepfe->width() - static_cast<int>(m_theme.space(2)),
                    static_cast<int>(m_theme.space(2)));
    m_knoepfe->setVisible(m_beiwerk);
}

/// Everything beside the legend or above it, wherever it becomes larger; a view of one's own stays.
void KartenWidget::arrangeView() {
    const auto& world = m_maler.geometrie().rahmen();
    const double rand = m_theme.space(m_beiwerk ? 2.0 : 1.0);
    if (m_eigene) {
        m_maler.setAnsicht(m_eigene);
    } else if (m_legende) {
        const double taken = m_legendenEcke.x() + m_legende->size().width();
        const QSizeF beside(std::max(1.0, m_karte.width() - taken), m_karte.height());
        auto view = render::Kartenansicht::fit(world, beside, rand).panned({taken / 2.0, 0.0});
        m_maler.setAnsicht(view);
    } else {
        m_maler.setAnsicht(render::Kartenansicht::fit(world, m_karte.size(), rand));
    }
    m_massstab = {};
    if (!m_maler.geometrie().kacheln())
        m_massstab = render::Massstabsleiste::make(m_maler.ansicht().meterProPixel(), m_theme.px(110.0));
    std::vector<QRectF> taken;
    if (m_legende) taken.emplace_back(m_legendenEcke, m_legende->size());
    m_maler.setFrei(std::move(taken));
}

void KartenWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void KartenWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_theme = themeOf(*this);
        m_maler.setTheme(m_theme);
        arrange();
        update();
    }
    QWidget::changeEvent(event);
}

// View
// ---------------------------------------------------------------------------------------------------------

void KartenWidget::setEigene(const render::Kartenansicht& ansicht) {
    m_eigene = ansicht;
    arrangeView();
    update();
    Q_EMIT ansichtChanged();
}

void KartenWidget::zoomAt(double factor, QPointF at) {
    const auto home = render::Kartenansicht::fit(m_maler.geometrie().rahmen(), m_karte.size(), 0.0);
    const auto now = m_maler.ansicht();
    const double wanted = now.pixelProMeter() * factor / home.pixelProMeter();
    const double kept = std::clamp(wanted, kZoomOut, kZoomIn);
    setEigene(now.zoomed(factor * kept / wanted, at, m_karte.size()));
}

void KartenWidget::zoom(double factor) {
    zoomAt(factor, QRectF({}, m_karte.size()).center());
}

void KartenWidget::fit() {
    m_eigene.reset();
    arrangeView();
    update();
    Q_EMIT ansichtChanged();
}

void KartenWidget::zeige(const std::vector<RaumId>& raeume) {
    Rechteck frame;
    for (const auto raum : raeume)
        if (const auto gebiet = m_maler.geometrie().indexOf(raum))
            frame.include(m_maler.geometrie().gebiete().rahmen(*gebiet));
    if (frame.empty()) return fit();
    setEigene(render::Kartenansicht::fit(frame, m_karte.size(), m_theme.space(4)));
}

void KartenWidget::pan(QPointF pixels) {
    setEigene(m_maler.ansicht().panned(pixels));
}

std::optional<QPoint> KartenWidget::pixelOf(RaumId raum) const {
    const auto gebiet = m_maler.geometrie().indexOf(raum);
    if (!gebiet) return std::nullopt;
    const auto at = m_maler.ansicht().toPixel(m_maler.geometrie().info(*gebiet).labelpunkt, m_karte.size());
    return (at + m_karte.topLeft()).toPoint();
}

std::optional<RaumId> KartenWidget::raumBei(QPointF position) {
    const auto gebiet = m_maler.gebietBei(position - m_karte.topLeft());
    if (!gebiet) return std::nullopt;
    return m_maler.geometrie().info(*gebiet).raum;
}

// Marks
// ---------------------------------------------------------------------------------------------------------

void KartenWidget::showMarks() {
    m_maler.setAuswahl({m_auswahl.raeume().begin(), m_auswahl.raeume().end()});
    m_vorschau.verwirf();
    update();
}

void KartenWidget::showHover() {
    m_maler.setHover(m_auswahl.hover().value_or(RaumId{}));
    if (const int teil = hasFocus() ? teilImFokus() : -1; teil >= 0) {
        setAccessibleDescription(teilangaben(teil).join(QStringLiteral(", ")));
        meldeTeilfokus(*this, teil);
    }
    update();
}

// What is told of it
// ---------------------------------------------------------------------------------------------------------

/// What the map shows, as a whole; where the keyboard is at a Raum, that one, and what the keys do.
QString KartenWidget::zugangssatz() const {
    QStringList out{m_thema.titel, render::untertitel(m_thema)};
    for (const auto& entry : render::legendeneintraege(m_thema, m_maler.geometrie().anzahlAusserhalb()))
        out << QStringLiteral("%1: %2").arg(entry.text).arg(entry.anzahl);
    out << m_thema.hinweise << accessibleDescription();
    out.removeAll(QString());
    return out.join(QStringLiteral(". "));
}

QStringList KartenWidget::teilangaben(int teil) const {
    const auto raum = m_reihenfolge[static_cast<std::size_t>(teil)];
    if (m_hinweis)
        if (auto lines = m_hinweis(raum); !lines.isEmpty()) return lines;
    const auto gebiet = m_maler.geometrie().indexOf(raum);
    return {gebiet ? m_maler.geometrie().info(*gebiet).name : tr("Raum ohne Grenze")};
}

/// Around its name: the outline of a Raum is no rectangle.
QRect KartenWidget::teilort(int teil) const {
    const auto at = pixelOf(m_reihenfolge[static_cast<std::size_t>(teil)]);
    const int r = static_cast<int>(m_theme.space(3));
    return at && rect().contains(*at) ? QRect(*at - QPoint(r, r), QSize(2 * r, 2 * r)) & rect() : QRect();
}

int KartenWidget::teilImFokus() const {
    if (!m_auswahl.hover()) return -1;
    const auto found = std::find(m_reihenfolge.begin(), m_reihenfolge.end(), *m_auswahl.hover());
    return found == m_reihenfolge.end() ? -1 : static_cast<int>(found - m_reihenfolge.begin());
}

void KartenWidget::fokussiereTeil(int teil) {
    m_mausDrin = false;
    m_auswahl.setHover(m_reihenfolge[static_cast<std::size_t>(teil)]);
}

void KartenWidget::waehleTeil(int teil) {
    m_auswahl.waehle(m_reihenfolge[static_cast<std::size_t>(teil)], false);
}

void KartenWidget::stepFokus(int steps) {
    if (m_reihenfolge.empty()) return;
    const auto n = static_cast<long>(m_reihenfolge.size());
    const auto found = m_auswahl.hover()
                           ? std::find(m_reihenfolge.begin(), m_reihenfolge.end(), *m_auswahl.hover())
                           : m_reihenfolge.end();
    long next = steps > 0 ? 0 : n - 1;
    if (found != m_reihenfolge.end()) next = ((found - m_reihenfolge.begin()) + steps + n) % n;
    m_mausDrin = false;
    m_auswahl.setHover(m_reihenfolge[static_cast<std::size_t>(next)]);
}

// Mouse and keyboard
// ---------------------------------------------------------------------------------------------------------

void KartenWidget::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_gedrueckt = event->position();
    m_zieht = false;
}

void KartenWidget::mouseMoveEvent(QMouseEvent* event) {
    m_maus = event->position();
    m_mausDrin = true;
    if (m_gedrueckt) {
        const auto moved = m_maus - *m_gedrueckt;
        if (m_zieht || std::hypot(moved.x(), moved.y()) > kDragStart) {
            m_zieht = true;
            setCursor(Qt::ClosedHandCursor);
            pan(moved);
            m_gedrueckt = m_maus;
        }
        return;
    }
    if (m_vorschau.warVorschau()) return;  // what is under the pointer is known when the map is
    const auto place = m_maler.punktBei(m_maus - m_karte.topLeft());
    if (std::exchange(m_punkt, place) != place) update();
    const auto raum = raumBei(m_maus);
    const bool same = raum == m_auswahl.hover();
    m_auswahl.setHover(raum);
    if (same && raum) update();  // the card follows the pointer
}

void KartenWidget::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_gedrueckt) return QWidget::mouseReleaseEvent(event);
    m_gedrueckt.reset();
    unsetCursor();
    if (std::exchange(m_zieht, false)) return;
    if (m_ecke) {
        const auto at = m_maler.ansicht().toWelt(event->position() - m_karte.topLeft(), m_karte.size());
        const auto origin = m_maler.geometrie().ursprung();
        const auto ecke = m_ecke;  // it may end the drawing
        return ecke({at.x + origin.x, at.y + origin.y});
    }
    const auto raum = raumBei(event->position());
    const bool add = event->modifiers().testFlag(Qt::ControlModifier);
    if (raum) {
        m_auswahl.waehle(*raum, add);
    } else if (!add) {
        m_auswahl.setRaeume({});
    }
}

void KartenWidget::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) zoomAt(2.0, event->position() - m_karte.topLeft());
}

void KartenWidget::wheelEvent(QWheelEvent* event) {
    constexpr double kPerUnit = 1.0018;  // one notch (120) is a quarter more
    zoomAt(std::pow(kPerUnit, event->angleDelta().y()), event->position() - m_karte.topLeft());
    event->accept();
}

/// Who came with the mouse knows where he is.
void KartenWidget::focusInEvent(QFocusEvent* event) {
    m_fokusrahmen = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                    event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void KartenWidget::focusOutEvent(QFocusEvent* event) {
    m_fokusrahmen = false;
    QWidget::focusOutEvent(event);
    update();
}

void KartenWidget::leaveEvent(QEvent* event) {
    m_mausDrin = false;
    m_punkt.reset();
    m_auswahl.setHover({});
    QWidget::leaveEvent(event);
}

void KartenWidget::keyPressEvent(QKeyEvent* event) {
    const double step = kPanStep * std::min(m_karte.width(), m_karte.height());
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
        case Qt::Key_Plus:
            return zoom(kZoomStep);
        case Qt::Key_Minus:
            return zoom(1.0 / kZoomStep);
        case Qt::Key_0:
        case Qt::Key_Home:
            return fit();
        case Qt::Key_N:
            return stepFokus(1);
        case Qt::Key_P:
            return stepFokus(-1);
        case Qt::Key_Down:
            return shift ? pan({0.0, -step}) : stepFokus(1);
        case Qt::Key_Up:
            return shift ? pan({0.0, step}) : stepFokus(-1);
        case Qt::Key_Left:
            if (shift) return pan({step, 0.0});
            break;
        case Qt::Key_Right:
            if (shift) return pan({-step, 0.0});
            break;
        case Qt::Key_Space:
            if (m_auswahl.hover())
                m_auswahl.waehle(*m_auswahl.hover(), event->modifiers().testFlag(Qt::ControlModifier));
            return;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace isp::gui
