// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include "gui/werkbank_style.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QToolTip>

namespace isp::gui {

namespace {

constexpr double kBasePt = 10.0;

render::Theme& current() {
    static auto theme = render::Theme::light();
    return theme;
}

/// Qt 6.4 does not tell the colour scheme of the system: the palette it started with does.
bool systemIsDark() {
    static const bool dark = [] {
        const auto palette = QApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

QColor blend(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QPalette paletteOf(const render::Theme& theme) {
    const auto& c = theme.colors();
    QPalette p;
    p.setColor(QPalette::Window, c.ground);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, blend(c.surface, c.ground, theme.isDark() ? 0.5 : 0.8));
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.text);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, theme.isDark() ? c.ground : c.surface);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Midlight, blend(c.surface, c.line, 0.5));
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, blend(c.line, c.muted, 0.75));  // outline of fields: 3 : 1 on both grounds
    p.setColor(QPalette::Shadow, theme.isDark() ? QColor(Qt::black) : c.muted);
    const auto disabled = blend(c.muted, c.ground, 0.3);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return p;
}

}  // namespace

QString toText(Farbschema schema) {
    switch (schema) {
        case Farbschema::kHell:
            return QStringLiteral("hell");
        case Farbschema::kDunkel:
            return QStringLiteral("dunkel");
        case Farbschema::kSystem:
            break;
    }
    return QStringLiteral("system");
}

Farbschema farbschemaFromText(const QString& text) {
    if (text == QStringLiteral("hell")) return Farbschema::kHell;
    if (text == QStringLiteral("dunkel")) return Farbschema::kDunkel;
    return Farbschema::kSystem;
}

void wendeThemeAn(QApplication& app, Farbschema schema, double schriftProzent) {
    const bool dark = schema == Farbschema::kDunkel || (schema == Farbschema::kSystem && systemIsDark());
    const double base = kBasePt * schriftProzent / 100.0;
    current() = dark ? render::Theme::dark(base) : render::Theme::light(base);
    if (qobject_cast<WerkbankStyle*>(QApplication::style()) == nullptr)
        QApplication::setStyle(new WerkbankStyle);
    auto font = app.font();
    font.setPointSizeF(base);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(current()));
    QToolTip::setFont(font);
    QToolTip::setPalette(QApplication::palette());
}

const render::Theme& aktuellesTheme() {
    return current();
}

int abstand(double steps) {
    return qRound(current().space(steps));
}

Rollenlabel::Rollenlabel(render::TextRole role, const QString& text, QWidget* parent)
    : QLabel(text, parent),
      m_role(role) {
    if (role == render::TextRole::kNote) setForegroundRole(QPalette::PlaceholderText);
    adjust();
}

bool Rollenlabel::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) adjust();
    return QLabel::event(event);
}

void Rollenlabel::adjust() {
    auto own = QApplication::font();
    own.setPointSizeF(current().pointSize(m_role));
    own.setBold(m_role == render::TextRole::kTitle || m_role == render::TextRole::kSection);
    setFont(own);
}

}  // namespace isp::gui
