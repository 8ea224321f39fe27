// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QStringList>

class QWidget;

namespace isp::gui {

/// What a drawing tells of itself to those who cannot see it: each of its parts is an element of its own to a
/// screen reader, with name, place, focus and an action (gui/zugang.h).
class Bildteile {
public:
    virtual ~Bildteile() = default;

    [[nodiscard]] virtual QAccessible::Role zugangsrolle() const { return QAccessible::List; }
    /// What is shown as a whole; empty: the accessible description of the widget.
    [[nodiscard]] virtual QString zugangssatz() const { return {}; }
    [[nodiscard]] virtual int teilzahl() const = 0;
    /// The first line is the name, the others describe.
    [[nodiscard]] virtual QStringList teilangaben(int teil) const = 0;
    /// In coordinates of the widget; empty where the part is not in sight.
    [[nodiscard]] virtual QRect teilort(int teil) const = 0;
    /// -1 = none
    [[nodiscard]] virtual int teilImFokus() const = 0;
    virtual void fokussiereTeil(int teil) = 0;
    virtual void waehleTeil(int teil) = 0;
};

}  // namespace isp::gui
