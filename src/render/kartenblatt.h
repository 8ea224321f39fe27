// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ausgabe.h"
#include "render/kartenmaler.h"
#include "render/legende.h"
#include "render/massstab.h"
#include "render/textsatz.h"

#include <memory>
#include <optional>
#include <vector>

namespace isp::render {

/// Everything a finished map sheet is made of.
struct Blattinhalt {
    std::shared_ptr<const Kartengeometrie> geometrie;
    Kartenthema thema;
    Theme theme = Theme::light();
    std::optional<Kartenansicht> ansicht;  ///< nullopt: everything
    std::vector<RaumId> auswahl;
    bool beschriftung = true;
    std::shared_ptr<const Kartenauflage> auflage = nullptr;
};

/// A map that is complete on its own: title as headline, unit, Periode and Raumebene, map, legend, scale bar,
/// source, Stand and notes, arranged for any size from a thumbnail to a poster so that no text is cut off or
/// lies on another.
class Kartenblatt {
public:
    explicit Kartenblatt(Blattinhalt inhalt);

    struct Textfeld {
        Textblock block;
        QRectF rect;
        QColor color;
        Qt::Alignment ausrichtung = Qt::AlignLeft;
    };
    /// Where everything stands on a sheet of one size.
    struct Layout {
        std::vector<Textfeld> texte;
        QRectF karte;
        QPointF legendenEcke;
        std::optional<Legende> legende;
        QPointF massstabEcke;
        Massstabsleiste massstab;
        [[nodiscard]] QRectF legendenRect() const;
    };

    [[nodiscard]] Layout layout(QSizeF size) const;
    void paint(QPainter& painter, QSizeF size) const;
    /// Title for the properties of a file.
    [[nodiscard]] QString titel() const;

    [[nodiscard]] Result<QImage> toImage(const Bildformat& format) const;
    /// PNG, SVG or PDF by the suffix.
    [[nodiscard]] Status save(const QString& path, const Bildformat& format) const;

private:
    [[nodiscard]] double edge(QSizeF size) const;
    [[nodiscard]] double addHead(Layout& layout, QSizeF size) const;
    [[nodiscard]] double addFoot(Layout& layout, QSizeF size) const;
    void arrangeWide(Layout& layout, const QRectF& body) const;
    void arrangeTall(Layout& layout, const QRectF& body) const;
    [[nodiscard]] Legende makeLegende(QSizeF hoechstens, bool zweispaltig = false) const;
    [[nodiscard]] Massstabsleiste makeMassstab(const QRectF& karte) const;
    [[nodiscard]] Kartenansicht ansichtFuer(const QRectF& karte) const;
    [[nodiscard]] QStringList fusszeilen() const;

    Blattinhalt m_inhalt;
};

}  // namespace isp::render
