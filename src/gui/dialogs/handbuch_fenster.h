// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/handbuch.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;

namespace isp::gui {

class Handbuchtext;

/// The handbook inside the program: contents on the left, the chapter on the right, search over all chapters,
/// back and forward. A window of its own beside the work.
class HandbuchFenster : public QWidget {
    Q_OBJECT

public:
    explicit HandbuchFenster(QWidget* parent = nullptr);

    void zeige(const Handbuchstelle& stelle);
    [[nodiscard]] const Handbuchstelle& stelle() const noexcept { return m_stelle; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectTeile();
    void fillInhalt();
    void open(const Handbuchstelle& stelle);
    void follow(const QString& verweis);
    void step(int by);
    void search();
    void updateKnoepfe();
    void markInhalt();

    Handbuchstelle m_stelle;
    std::vector<Handbuchstelle> m_weg;
    std::size_t m_hier = 0;
    QLineEdit* m_suche = nullptr;
    QLabel* m_treffer = nullptr;
    QTreeWidget* m_inhalt = nullptr;
    QToolButton* m_zurueck = nullptr;
    QToolButton* m_vor = nullptr;
    Handbuchtext* m_text = nullptr;
};

}  // namespace isp::gui
