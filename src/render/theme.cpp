// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/theme.h"

#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kPxPerPt = 96.0 / 72.0;

ThemeColors lightColors() {
    return {QColor(0xF7F8FA), QColor(0xFFFFFF), QColor(0xD9DEE5),
            QColor(0x1C2733), QColor(0x5B6876), QColor(0x0B5CAD)};
}

ThemeColors darkColors() {
    return {QColor(0x14181D), QColor(0x1D232A), QColor(0x323B46),
            QColor(0xE6EBF0), QColor(0x9AA7B4), QColor(0x6CB2F5)};
}

double luminance(const QColor& c) {
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

}  // namespace

Theme::Theme(bool dark, double basePt, double factor, bool projector)
    : m_colors(dark ? darkColors() : lightColors()),
      m_dark(dark),
      m_projector(projector),
      m_base(basePt),
      m_factor(factor) {}

Theme Theme::light(double basePt) {
    return {false, basePt, basePt / 10.0, false};
}

Theme Theme::dark(double basePt) {
    return {true, basePt, basePt / 10.0, false};
}

Theme Theme::projector(bool dark) {
    return {dark, 24.0, 1.6, true};
}

double Theme::pointSize(TextRole role) const noexcept {
    switch (role) {
        case TextRole::kNote:
            return m_base * (m_projector ? 20.0 / 24.0 : 0.9);
        case TextRole::kBody:
            break;
        case TextRole::kSection:
            return m_base * 1.2;
        case TextRole::kTitle:
            return m_base * (m_projector ? 1.5 : 1.6);
    }
    return m_base;
}

QFont Theme::font(TextRole role) const {
    QFont font;
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pointSize(role) * kPxPerPt))));
    font.setBold(role == TextRole::kSection || role == TextRole::kTitle);
    return font;
}

QFont Theme::boldFont(TextRole role) const {
    auto result = font(role);
    result.setBold(true);
    return result;
}

double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

}  // namespace isp::render
