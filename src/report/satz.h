// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "render/theme.h"
#include "report/dokument.h"

#include <QPainter>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

/// The layout of pages: blocks become pieces that are never split, pieces become pages. All lengths in
/// logical pixels (1/96 inch), the same for PDF and preview.
namespace isp::report {

inline constexpr double kPxJeMm = 96.0 / 25.4;
inline constexpr QSizeF kSeite{210.0 * kPxJeMm, 297.0 * kPxJeMm};
inline constexpr double kRandLinks = 20.0 * kPxJeMm;
inline constexpr double kRandOben = 24.0 * kPxJeMm;
inline constexpr double kRandUnten = 22.0 * kPxJeMm;
inline constexpr double kSatzbreite = 170.0 * kPxJeMm;
inline constexpr double kSatzhoehe = 297.0 * kPxJeMm - kRandOben - kRandUnten;

struct Satzverweis {
    QRectF ort;  ///< relative to the piece
    QString ziel;
};

/// A line, a row, a picture: what stays in one piece.
struct Satzstueck {
    double hoehe = 0.0;
    double abstand = 0.0;  ///< above it; none at the top of a page
    bool klebt = false;    ///< never ends a page: stays with the next piece
    bool neueSeite = false;
    std::function<void(QPainter&, QPointF)> male;
    std::vector<Satzverweis> verweise;
    QString anker;
    std::optional<std::pair<int, QString>> gliederung = {};  ///< level and text of a heading
    std::shared_ptr<const Satzstueck> wiederholung =
        nullptr;  ///< head of the table, where this begins a page
};

struct Platziert {
    const Satzstueck* stueck = nullptr;
    QPointF ort;
};

struct Seite {
    std::vector<Platziert> inhalt;
};

/// Pages ready to be painted. Not copied: pages point into the pieces.
class Seitenwerk {
public:
    /// Error base codes::kCanceled.
    [[nodiscard]] static Result<std::unique_ptr<Seitenwerk>> setze(const Dokument& dokument,
                                                                   const Progress& progress = {});
    Seitenwerk(const Seitenwerk&) = delete;
    Seitenwerk& operator=(const Seitenwerk&) = delete;

    struct Sprung {
        int seite = 0;  ///< from 0
        QRectF ort;
        QString ziel;
    };
    struct Marke {
        int seite = 0;
        double y = 0.0;
    };
    struct Gliederungspunkt {
        int ebene = 1;
        QString text;
        Marke bei;
    };

    [[nodiscard]] int seitenzahl() const noexcept { return static_cast<int>(m_seiten.size()); }
    /// Paints one page into (0, 0, kSeite).
    void male(QPainter& painter, int seite) const;
    [[nodiscard]] std::vector<Sprung> spruenge() const;
    [[nodiscard]] const std::map<QString, Marke>& marken() const noexcept { return m_marken; }
    [[nodiscard]] const std::vector<Gliederungspunkt>& gliederung() const noexcept { return m_gliederung; }
    [[nodiscard]] const std::vector<Seite>& seiten() const noexcept { return m_seiten; }

private:
    explicit Seitenwerk(const Dokument& dokument) : m_dokument(dokument) {}
    void verteile();
    void setzeKette(std::size_t from, std::size_t to, double& y);
    void lege(const Satzstueck& stueck, double& y);
    void maleRand(QPainter& painter, int seite) const;

    Dokument m_dokument;
    std::vector<Satzstueck> m_stuecke;
    std::vector<Seite> m_seiten;
    std::map<QString, Marke> m_marken;
    std::vector<Gliederungspunkt> m_gliederung;
    std::shared_ptr<std::map<QString, int>> m_seitenzahlen = std::make_shared<std::map<QString, int>>();
};

}  // namespace isp::report
