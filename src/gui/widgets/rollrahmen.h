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
        kHoch,      ///< up and down, exactly as wide as its content
        kHochBreit  ///< up and down, as wide as its content or wider
    };
    Rollrahmen(Richtung richtung, QWidget* parent);
    /// Around a part that is there already; its surface stays that of what is around it, not the white of a
    /// list.
    Rollrahmen(Richtung richtung, QWidget* inhalt, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The one around a widget it was given.
    static Rollrahmen* um(const QWidget& inhalt);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitWidth();

    Richtung m_richtung;
};

/// Windows that ask for more than the screen has, when they are shown or later, are as large as it is.
class Bildschirmgrenze : public QObject {
public:
    explicit Bildschirmgrenze(QWidget& hauptfenster);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget& window) const;
    void fit(QWidget& window);

    QWidget& m_hauptfenster;
};

}  // namespace isp::gui
