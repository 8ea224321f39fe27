// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace isp::gui {

/// A part of the window that is scrolled where the screen is too small for it, with large type above all.
/// Seen only then.
class Rollrahmen : public QScrollArea {
public:
    enum Richtung {
        kBeide,
        kHoch  ///< as wide as its content
    };
    Rollrahmen(Richtung richtung, QWidget* parent);

    /// The one around a widget it was given.
    static Rollrahmen* um(const QWidget& inhalt);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitWidth();

    Richtung m_richtung;
};

/// Windows that ask for more than the screen has are shown as large as it is.
class Bildschirmgrenze : public QObject {
public:
    explicit Bildschirmgrenze(QWidget& hauptfenster);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_hauptfenster;
};

}  // namespace isp::gui
