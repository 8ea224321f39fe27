// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/themenakte.h"
#include "fensterprobe.h"
#include "gui/panels/themen_panel.h"
#include "workspace/themenbuch.h"

namespace isp::gui {
class EintragDialog;
class ThemaSeite;
}  // namespace isp::gui

namespace isp::test {

/// A window with the area Themen in front.
class Themenprobe : public Fensterprobe {
public:
    Themenprobe();

    [[nodiscard]] workspace::Themenbuch& buch() { return werkbank().themen(); }
    gui::ThemenPanel& panel();
    gui::ThemaSeite& seite();
    /// Made through the use case and opened.
    ThemaId oeffneNeues(Herkunft herkunft);
    [[nodiscard]] workspace::ThemenaktePtr akte(ThemaId thema) { return *buch().akte(thema); }
    [[nodiscard]] Schritt schritt(ThemaId thema, Schrittart art);
    AkteurId akteur(const std::string& name, Akteursart art);
    void setVerantwortlich(ThemaId thema, Schrittart art, AkteurId akteur);

    /// Focus on the widget of that name and a key on it, as by tabbing there.
    void drueckeAuf(const char* name, Qt::Key key);
    [[nodiscard]] QString text(const char* name);
    /// Writes into a field of the dialog.
    static void schreibe(gui::EintragDialog* dialog, const char* feld, const QString& text);
    static void speichere(gui::EintragDialog* dialog);
    /// Waits for the dialog of that name.
    gui::EintragDialog* formular(const char* name);
};

}  // namespace isp::test
