// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/feldvorgabe.h"

#include <QWidget>

namespace isp::gui {

/// What one field is edited with. Values go in and out as QVariants (Feldart says of which kind), an invalid
/// one is missing. One class per kind of field; `makeEditor` chooses.
class Feldeditor : public QWidget {
    Q_OBJECT

public:
    explicit Feldeditor(QWidget* parent) : QWidget(parent) {}

    /// Missing where the input is no value.
    [[nodiscard]] virtual QVariant wert() const = 0;
    virtual void setWert(const QVariant& wert) = 0;
    /// Why the input is no value, in German; empty where it is one or nothing was written.
    [[nodiscard]] virtual QString fehler() const { return {}; }
    /// The widget that takes the keyboard.
    [[nodiscard]] virtual QWidget* fokus() const = 0;
    virtual void setWahlen(std::vector<Wahl> /*wahlen*/) {}

Q_SIGNALS:
    void changed();    ///< by the user
    void verlassen();  ///< the user is done with it for now
};

/// The editor for a field; never for a heading.
[[nodiscard]] Feldeditor* makeEditor(const Feldvorgabe& feld, QWidget* parent);

// By kind; each lives with its like.
[[nodiscard]] Feldeditor* makeTextEditor(const Feldvorgabe& feld, QWidget* parent);
[[nodiscard]] Feldeditor* makeLangtextEditor(const Feldvorgabe& feld, QWidget* parent);
[[nodiscard]] Feldeditor* makeZahlEditor(const Feldvorgabe& feld, QWidget* parent);
[[nodiscard]] Feldeditor* makeDatumEditor(const Feldvorgabe& feld, QWidget* parent);
[[nodiscard]] Feldeditor* makeWahlEditor(const Feldvorgabe& feld, QWidget* parent);
[[nodiscard]] Feldeditor* makeMehrfachEditor(const Feldvorgabe& feld, QWidget* parent);
[[nodiscard]] Feldeditor* makeJaNeinEditor(const Feldvorgabe& feld, QWidget* parent);

}  // namespace isp::gui
