// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ausgabe.h"
#include "render/kartenmaler.h"
#include "render/legende.h"
#include "render/textsatz.h"

#include <memory>
#include <optional>
#include <vector>

namespace isp::render {

/// One of many small maps.
struct Teilkarte {
    QString titel;  ///< `2015`
    Kartenthema thema;
};

/// Many small maps of one territory with one legend: title, maps in a grid with a name each, legend, notes
/// and source.
struct Mehrfachinhalt {
    std::shared_ptr<const Kartengeometrie> geometrie;
    std::vector<Teilkarte> karten;
    Kartenthema gemeinsam;  ///< title, notes, source, and the classes of all maps together
    Theme theme = Theme::light();
    std::optional<Kartenansicht> ansicht;
    std::vector<RaumId> auswahl;
    std::shared_ptr<const Kartenauflage> auflage = nullptr;
};

class Mehrfachblatt {
public:
    explicit Mehrfachblatt(Mehrfachinhalt inhalt) : m_inhalt(std::move(inhalt)) {}

    struct Feld {
        Textblock titel;
        QRectF titelRect;
        QRectF karte;
    };
    struct Layout {
        Textblock titel, untertitel, fuss;
        QRectF titelRect, untertitelRect, fussRect;
        std::vector<Feld> felder;
        std::optional<Legende> legende;
        QPointF legendenEcke;
    };

    [[nodiscard]] Layout layout(QSizeF size) const;
    /// Everything, or everything but the maps, where widgets draw them.
    void paint(QPainter& painter, QSizeF size, bool mitKarten = true) const;
    [[nodiscard]] QString titel() const { return m_inhalt.gemeinsam.titel; }
    [[nodiscard]] const Mehrfachinhalt& inhalt() const noexcept { return m_inhalt; }

private:
    void placeGrid(Layout& layout, const QRectF& body) const;

    Mehrfachinhalt m_inhalt;
};

/// Columns of a grid of `n` maps of a shape (width to height) that makes them as large as can be.
[[nodiscard]] std::size_t rasterspalten(std::size_t n, QSizeF platz, double form);

}  // namespace isp::render
