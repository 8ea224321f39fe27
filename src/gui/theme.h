// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/theme.h"

#include <QLabel>
#include <QString>

class QApplication;

namespace isp::gui {

enum class Farbschema { kSystem, kHell, kDunkel };

/// Stored in the settings: `system`, `hell`, `dunkel`.
[[nodiscard]] QString toText(Farbschema schema);
[[nodiscard]] Farbschema farbschemaFromText(const QString& text);

/// Puts the tokens of render/theme.h on the application: Fusion, palette, base font. Everything in the window
/// takes its colours from the palette and its sizes from the font, so that calling it again changes all.
void wendeThemeAn(QApplication& app, Farbschema schema, double schriftProzent);
/// The theme in force, for maps and charts.
[[nodiscard]] const render::Theme& aktuellesTheme();
/// Pixels of `steps` of 4 px at the present size.
[[nodiscard]] int abstand(double steps);

/// A text whose size follows from its role (note, section, panel title) at any base size. Notes are muted.
class Rollenlabel : public QLabel {
    Q_OBJECT

public:
    Rollenlabel(render::TextRole role, const QString& text, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void adjust();

    render::TextRole m_role;
};

// The roles as widgets of their own, for Designer forms.
class Titel : public Rollenlabel {
    Q_OBJECT

public:
    explicit Titel(QWidget* parent = nullptr) : Rollenlabel(render::TextRole::kTitle, {}, parent) {}
};

class Abschnitt : public Rollenlabel {
    Q_OBJECT

public:
    explicit Abschnitt(QWidget* parent = nullptr) : Rollenlabel(render::TextRole::kSection, {}, parent) {}
};

class Notiz : public Rollenlabel {
    Q_OBJECT

public:
    explicit Notiz(QWidget* parent = nullptr) : Rollenlabel(render::TextRole::kNote, {}, parent) {}
};

}  // namespace isp::gui
