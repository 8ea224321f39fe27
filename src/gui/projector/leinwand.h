// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/folie.h"

#include <QWidget>

namespace isp::gui {

/// A screen of a presentation on a widget: the window the audience sees, or a preview of it.
class Leinwand : public QWidget {
    Q_OBJECT

public:
    explicit Leinwand(QWidget* parent = nullptr, Qt::WindowFlags flags = {});

    void zeige(render::Folie folie);
    [[nodiscard]] const render::Folie& folie() const noexcept { return m_folie; }
    /// Nothing but black, until it is taken back.
    void setSchwarz(bool schwarz);
    [[nodiscard]] bool schwarz() const noexcept { return m_schwarz; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 90}; }

Q_SIGNALS:
    void geschlossen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    render::Folie m_folie;
    bool m_schwarz = false;
};

}  // namespace isp::gui
