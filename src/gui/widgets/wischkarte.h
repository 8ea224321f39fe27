// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractSlider;

namespace isp::gui {

class KartenWidget;

/// Two maps one over the other, parted by a line: left of it one is seen, right of it the other. The line is
/// dragged, or moved by ← and → (Home and End to the edges) while it has the focus.
class Wischkarte : public QWidget {
    Q_OBJECT

public:
    explicit Wischkarte(QWidget* parent = nullptr);

    void setKarten(KartenWidget* links, KartenWidget* rechts);
    /// Share of the width that shows the left map, 0…1.
    [[nodiscard]] double anteil() const noexcept { return m_anteil; }
    void setAnteil(double anteil);

Q_SIGNALS:
    void anteilChanged(double anteil);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void arrange();

    KartenWidget* m_links = nullptr;
    KartenWidget* m_rechts = nullptr;
    QAbstractSlider* m_griff;
    double m_anteil = 0.5;
};

}  // namespace isp::gui
