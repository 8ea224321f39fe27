// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildwidget.h"
#include "render/haus.h"

namespace isp::gui {

/// The house: Enter or a click opens a part, a drag or Alt+arrow keys move a stone (or a Zielgruppe) to
/// another place, Delete removes a Zielgruppe. As high as it needs to be: put into a scroll area.
class HausWidget : public Bildwidget {
    Q_OBJECT

public:
    explicit HausWidget(QWidget* parent = nullptr);

    /// Keeps the focus on the part it is at.
    void setHaus(render::Haus haus);
    [[nodiscard]] const render::Haus& haus() const noexcept { return m_haus; }
    [[nodiscard]] QRect rectVon(int teil) const;
    /// Number of the part; -1 where there is none.
    [[nodiscard]] int teilVon(render::Hausteil art, qint64 id) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void teilRequested(isp::render::Hausteil art, qint64 id);
    void loeschenRequested(isp::render::Hausteil art, qint64 id);
    /// The wished order of all parts of this kind.
    void ordnungRequested(isp::render::Hausteil art, const std::vector<qint64>& ids);

protected:
    [[nodiscard]] int anzahl() const override { return render::teilzahl(m_haus); }
    [[nodiscard]] std::optional<int> teilBei(QPointF position) const override;
    [[nodiscard]] QRect ort(int teil) const override { return rectVon(teil); }
    [[nodiscard]] QStringList angaben(int teil) const override;
    [[nodiscard]] QString satz() const override;
    void ordne() override;
    void waehle(int teil) override;
    [[nodiscard]] int naechster(int teil, int key) const override;
    [[nodiscard]] int ersterTeil() const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] qint64 idVon(int teil) const;
    [[nodiscard]] std::vector<qint64> idsVon(render::Hausteil art) const;
    void verschiebe(int von, int nach);

    render::Haus m_haus;
    render::Hausanordnung m_anordnung;
    QPointF m_start;
    int m_griff = -1;  ///< part under the pressed button
    int m_gezogen = -1;
    int m_ziel = -1;
};

}  // namespace isp::gui
