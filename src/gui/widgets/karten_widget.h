// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildteile.h"
#include "gui/widgets/kartenvorschau.h"
#include "render/kartenmaler.h"
#include "render/legende.h"
#include "render/massstab.h"

#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QToolButton;

namespace isp::workspace {
class Auswahl;
}

namespace isp::gui {

/// The map on the screen: title, map, legend, scale bar, source; complete when it is grabbed. Marks and hover
/// are those of the Auswahl, which it reads and writes.
///
/// Mouse: wheel zooms at the pointer, drag pans, click marks, Ctrl+click adds, double click zooms in.
/// Keyboard:
/// + − 0 Home zoom, Shift+arrows pan, ↑ ↓ or n p go from Raum to Raum, Space marks (Ctrl adds), Esc takes the
/// marking back (handled by the panel).
class KartenWidget : public QWidget, public Bildteile {
    Q_OBJECT

public:
    explicit KartenWidget(workspace::Auswahl& auswahl, QWidget* parent = nullptr);
    ~KartenWidget() override;

    void setGeometrie(std::shared_ptr<const render::Kartengeometrie> geometrie);
    void setThema(render::Kartenthema thema);
    void setBeschriftung(bool an);
    [[nodiscard]] bool beschriftung() const noexcept { return m_beschriftung; }
    /// Whether head, legend and foot are drawn; a small map beside a table is only the map.
    void setBeiwerk(bool an);
    /// Places and layers; nullptr = none.
    void setAuflage(std::shared_ptr<const render::Kartenauflage> auflage);
    /// A note that stands above the map in place of the subtitle's end: what this picture is only a preview
    /// of.
    void setVermerk(const QString& vermerk);
    /// Lines of the card beside the pointer.
    void setHinweis(std::function<QStringList(RaumId)> hinweis) { m_hinweis = std::move(hinweis); }
    /// While set, a click gives its place in the CRS of the store instead of marking a Raum: drawing.
    void setZeichnen(std::function<void(Punkt)> ecke) { m_ecke = std::move(ecke); }
    /// The order in which ↑ and ↓ go through the Räume.
    void setReihenfolge(std::vector<RaumId> raeume) { m_reihenfolge = std::move(raeume); }

    void zoom(double factor);
    void fit();
    /// Only these Räume, as large as there is room; everything where none of them is drawn.
    void zeige(const std::vector<RaumId>& raeume);
    /// nullopt while everything is shown.
    [[nodiscard]] std::optional<render::Kartenansicht> eigeneAnsicht() const { return m_eigene; }
    /// Shows what another map of the same geometry and size shows; nullopt = everything. Does not announce
    /// it.
    void setEigeneAnsicht(const std::optional<render::Kartenansicht>& ansicht);
    [[nodiscard]] render::Kartenansicht ansicht() const { return m_maler.ansicht(); }
    /// Where a Raum can be clicked, in widget coordinates; nullopt where it is not drawn.
    [[nodiscard]] std::optional<QPoint> pixelOf(RaumId raum) const;
    [[nodiscard]] std::optional<RaumId> raumBei(QPointF position);
    [[nodiscard]] const render::Kartenmaler& maler() const noexcept { return m_maler; }
    [[nodiscard]] Kartenvorschau& vorschau() noexcept { return m_vorschau; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 400}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_kleinste; }
    /// Smaller than that it is of no use; many maps beside each other need less than one alone.
    void setKleinste(QSize size) { m_kleinste = size; }

    // Bildteile: the Räume in the order of the arrow keys.
    [[nodiscard]] QString zugangssatz() const override;
    [[nodiscard]] int teilzahl() const override { return static_cast<int>(m_reihenfolge.size()); }
    [[nodiscard]] QStringList teilangaben(int teil) const override;
    [[nodiscard]] QRect teilort(int teil) const override;
    [[nodiscard]] int teilImFokus() const override;
    void fokussiereTeil(int teil) override;
    void waehleTeil(int teil) override;

Q_SIGNALS:
    void ansichtChanged();  ///< zoomed, panned or fitted here

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    void arrange();
    void arrangeView();
    void placeButtons();
    void zoomAt(double factor, QPointF at);
    void pan(QPointF pixels);
    void setEigene(const render::Kartenansicht& ansicht);
    void stepFokus(int steps);
    void showMarks();
    void showHover();
    void paintHead(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;
    void paintCard(QPainter& painter) const;
    [[nodiscard]] QPointF cardAnchor() const;
    [[nodiscard]] QStringList cardLines() const;
    [[nodiscard]] QStringList marken() const;

    workspace::Auswahl& m_auswahl;
    render::Theme m_theme;
    render::Kartenmaler m_maler;
    render::Kartenthema m_thema;
    std::function<QStringList(RaumId)> m_hinweis;
    std::function<void(Punkt)> m_ecke;
    std::shared_ptr<const render::Kartenauflage> m_auflage;
    std::optional<std::size_t> m_punkt;  ///< place under the pointer
    QString m_vermerk;
    QSize m_kleinste{280, 240};
    std::vector<RaumId> m_reihenfolge;
    bool m_beschriftung = true;
    bool m_beiwerk = true;

    // Arrangement.
    QRectF m_karte;
    render::Textblock m_titel, m_untertitel, m_quelle, m_hinweise;
    double m_kopf = 0.0, m_fuss = 0.0;
    std::optional<render::Legende> m_legende;
    QPointF m_legendenEcke;
    render::Massstabsleiste m_massstab;
    std::optional<render::Kartenansicht> m_eigene;
    QWidget* m_knoepfe = nullptr;

    // Mouse.
    Kartenvorschau m_vorschau;
    std::optional<QPointF> m_gedrueckt;
    bool m_zieht = false;
    QPointF m_maus;
    bool m_mausDrin = false;
    bool m_fokusrahmen = false;
};

}  // namespace isp::gui
