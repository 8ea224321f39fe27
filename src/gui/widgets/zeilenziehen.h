// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <functional>
#include <optional>

class QFrame;
class QTableView;

namespace isp::gui {

/// Rows of a table that are put elsewhere by mouse: press, pull, let go; a line shows where the row would go,
/// Esc leaves it where it was. The table is not changed: whoever hears of it changes the order.
class Zeilenziehen : public QObject {
    Q_OBJECT

public:
    /// Belongs to the table. `darf`: whether the order can be changed now.
    Zeilenziehen(QTableView& tabelle, std::function<bool()> darf);

Q_SIGNALS:
    /// The row is to stand at `nach`, counted without it.
    void gezogen(int von, int nach);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(const QPoint& position);
    bool pull(const QPoint& position);
    bool letGo();
    void cancel();
    /// The edge between two rows next to the pointer: 0 above the first.
    [[nodiscard]] int edgeAt(int y) const;
    [[nodiscard]] int yOf(int edge) const;

    QTableView& m_tabelle;
    std::function<bool()> m_darf;
    QFrame* m_linie;
    std::optional<int> m_zeile;  ///< pressed upon
    QPoint m_anfang;
    bool m_zieht = false;
    int m_kante = 0;
};

}  // namespace isp::gui
