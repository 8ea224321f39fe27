// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildwidget.h"
#include "render/fachplanungsbild.h"

namespace isp::gui {

/// The Thema with the Fachplanungen round it; asks for one on click, Enter or Space.
class FachplanungsbildWidget : public Bildwidget {
    Q_OBJECT

public:
    explicit FachplanungsbildWidget(QWidget* parent = nullptr);

    void setBild(render::Fachplanungsbild bild);
    [[nodiscard]] const render::Fachplanungsbild& bild() const noexcept { return m_bild; }
    [[nodiscard]] const render::Fachplanungsanordnung& anordnung() const noexcept { return m_anordnung; }
    /// Middle of the tile of a Fachplanung, for tests; null where it is not shown.
    [[nodiscard]] QPoint punktVon(int feld) const;
    [[nodiscard]] QSize sizeHint() const override { return {560, 400}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, 280}; }

Q_SIGNALS:
    /// Index in Fachplanungsbild::felder.
    void fachplanungRequested(int feld);

protected:
    // A part is a tile; where Fachplanungen are left out, its number is not that of the field.
    [[nodiscard]] int anzahl() const override { return static_cast<int>(m_anordnung.kacheln.size()); }
    [[nodiscard]] std::optional<int> teilBei(QPointF position) const override;
    [[nodiscard]] QRect ort(int teil) const override {
        return m_anordnung.kacheln[static_cast<std::size_t>(teil)].rect.toAlignedRect();
    }
    [[nodiscard]] QStringList angaben(int teil) const override;
    [[nodiscard]] QString satz() const override;
    void ordne() override;
    void waehle(int teil) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int feldVon(int teil) const;

    render::Fachplanungsbild m_bild;
    render::Fachplanungsanordnung m_anordnung;
};

}  // namespace isp::gui
