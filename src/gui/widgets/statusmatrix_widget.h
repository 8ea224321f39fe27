// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildwidget.h"
#include "render/beitragsbild.h"
#include "render/statusmatrix.h"

namespace isp::gui {

/// Status × Dynamik as the legend of the map: choosing a group marks its Räume.
class StatusmatrixWidget : public Bildwidget {
    Q_OBJECT

public:
    explicit StatusmatrixWidget(QWidget* parent = nullptr);

    void setMatrix(render::Statusmatrix matrix);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void gruppeRequested(int status, int spalte);

protected:
    [[nodiscard]] int anzahl() const override { return static_cast<int>(m_anordnung.zellen.size()); }
    [[nodiscard]] std::optional<int> teilBei(QPointF position) const override;
    [[nodiscard]] QRect ort(int teil) const override {
        return m_anordnung.zellen[static_cast<std::size_t>(teil)].rect.toAlignedRect();
    }
    [[nodiscard]] QStringList angaben(int teil) const override;
    [[nodiscard]] QString satz() const override;
    [[nodiscard]] int naechster(int teil, int key) const override;
    void ordne() override;
    void waehle(int teil) override;
    void paintEvent(QPaintEvent* event) override;

private:
    render::Statusmatrix m_matrix;
    render::Matrixanordnung m_anordnung;
};

/// What each part adds to the index of one Raum.
class BeitragsWidget : public QWidget {
    Q_OBJECT

public:
    explicit BeitragsWidget(QWidget* parent = nullptr);

    void setBild(render::Beitragsbild bild);
    [[nodiscard]] const render::Beitragsbild& bild() const noexcept { return m_bild; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {320, heightForWidth(320)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    render::Beitragsbild m_bild;
};

}  // namespace isp::gui
