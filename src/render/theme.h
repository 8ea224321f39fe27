// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace isp::render {

/// What a text is for; its size and weight follow from it.
enum class TextRole { kNote, kBody, kSection, kTitle };

/// The colours of the frame. The data have colours of their own (palette.h), the same in light and dark.
struct ThemeColors {
    QColor ground;   ///< behind everything, and outside the territory on a map
    QColor surface;  ///< panels, sheets
    QColor line;     ///< quiet separators
    QColor text;
    QColor muted;   ///< notes, axis texts
    QColor accent;  ///< selection, focus
};

/// Colour, type and space of the program in one place: window, maps, charts and sheets read the same. Sizes
/// are in logical pixels (1/96 inch) and all follow from the base size.
class Theme {
public:
    /// `basePt`: size of the body text; 10 is the design size, 20 draws everything twice as large.
    static Theme light(double basePt = 10.0);
    static Theme dark(double basePt = 10.0);
    /// For a meeting room: body 24 pt, title 36 pt; lines and spaces grow less than the type.
    static Theme projector(bool dark = false);

    [[nodiscard]] const ThemeColors& colors() const noexcept { return m_colors; }
    [[nodiscard]] bool isDark() const noexcept { return m_dark; }
    /// Size of a text in points.
    [[nodiscard]] double pointSize(TextRole role) const noexcept;
    /// The system's sans serif without hinting, so that a text is as wide on paper as on the screen. Sized in
    /// pixels: independent of the resolution a paint device claims to have.
    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] QFont boldFont(TextRole role) const;
    /// A length of the design (lines, radii, patterns) at this size.
    [[nodiscard]] double px(double designPx) const noexcept { return designPx * m_factor; }
    /// `n` steps of 4 px: 2 inside a group, 4 between groups, 6 at the edge.
    [[nodiscard]] double space(double n) const noexcept { return px(4.0 * n); }

    friend bool operator==(const Theme& a, const Theme& b) noexcept {
        return a.m_dark == b.m_dark && a.m_base == b.m_base && a.m_factor == b.m_factor;
    }

private:
    Theme(bool dark, double basePt, double factor, bool projector);

    ThemeColors m_colors;
    bool m_dark;
    bool m_projector;
    double m_base;
    double m_factor;
};

/// Lines and marks of a map. They lie on the colours of the data and are the same in light and dark.
namespace mapstyle {
inline constexpr QRgb kRaumLine = 0xff3c4650;
inline constexpr double kRaumWidth = 1.6;
inline constexpr double kGemeindeWidth = 0.5;
inline constexpr double kGemeindeOpacity = 0.6;
inline constexpr double kSelectionWidth = 3.0;
inline constexpr double kSelectionHalo = 1.5;  ///< on each side
inline constexpr double kHoverWidth = 2.0;
inline constexpr double kZeroWidth = 1.2;
inline constexpr QRgb kSelection = 0xff0b5cad;
inline constexpr QRgb kHalo = 0xffffffff;
inline constexpr QRgb kLabel = 0xff1c2733;
}  // namespace mapstyle

/// WCAG contrast ratio of two opaque colours, 1…21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

}  // namespace isp::render
