// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/formelhilfe.h"

#include <QPlainTextEdit>
#include <functional>

class QListWidget;

namespace isp::gui {

/// A formula being written, with a list of what may follow at the cursor: codes, Merkmale, Ausprägungen,
/// functions. It opens while one writes (Ctrl+Space asks for it); ↑ ↓ choose, Enter or Tab puts in, Esc
/// closes.
class Formelfeld : public QPlainTextEdit {
    Q_OBJECT

public:
    /// Gets the formula as UTF-8 and the byte the cursor stands at.
    using Quelle = std::function<workspace::Formelhilfe(const std::string&, std::size_t)>;

    explicit Formelfeld(QWidget* parent = nullptr);

    void setQuelle(Quelle quelle) { m_quelle = std::move(quelle); }
    /// For tests: the list, visible while something is proposed.
    [[nodiscard]] QListWidget* vorschlaege() const noexcept { return m_liste; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void propose(bool asked);
    void fill(const workspace::Formelhilfe& hilfe);
    void place();
    void take();
    bool choose(int key);

    Quelle m_quelle;
    QListWidget* m_liste;
    workspace::Formelhilfe m_hilfe;
};

}  // namespace isp::gui
