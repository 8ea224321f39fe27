// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fensterprobe.h"

#include <QStringList>

class QDialog;

namespace isp::test {

/// Works a window as somebody does who has no mouse: every key goes to where the focus is, and the focus goes
/// from place to place by Tab alone. What cannot be reached so ends the run with the places that can.
class Tastatur {
public:
    explicit Tastatur(Fensterprobe& probe) : m_probe(probe) {}

    void druecke(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Writes over what stands in the field with the focus.
    void tippe(const QString& text);
    /// Tab until the focus is on the widget of that object name.
    void zu(const QString& name);
    /// Can it be reached at all?
    [[nodiscard]] bool erreicht(const QString& name);
    /// Tab to a button and press it.
    void knopf(const QString& name);

    /// Waits for the dialog of that object name in front.
    QDialog* dialog(const QString& name);
    /// Fills the field of a dialog, whatever it is edited with: a text, a number or a date is written, a
    /// choice made by its words (its beginning is enough), `ja` ticks a box.
    void feld(const QString& schluessel, const QString& wert);
    /// Ticks one of several.
    void hake(const QString& schluessel, const QString& wert);
    /// Ctrl+Enter; the dialog has to close.
    void speichere();
    /// Ctrl+Enter; the dialog has to stay. What it says is wrong.
    QString speichereVergeblich();

    /// Opens a section list's dialog for a new entry: by the button of the empty list, or with Insert.
    void neu(const QString& liste, const QString& dialogname);
    /// Goes to the row whose cells contain `text` and presses the key.
    void zeile(const QString& liste, const QString& text, Qt::Key key);
    /// Opens the menu of a button and takes the entry that begins with the words.
    void menue(const QString& knopf, const QString& worte);
    /// The tab of that text in the tab bar.
    void reiter(const QString& name, const QString& text);

private:
    [[nodiscard]] QWidget* top() const;
    [[nodiscard]] QWidget* ziel();
    void waehle(const QString& wert);
    void waehleImMenue(const QString& worte);

    Fensterprobe& m_probe;
};

}  // namespace isp::test
