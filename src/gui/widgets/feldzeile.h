// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/feldeditor.h"

class QLabel;

namespace isp::gui {

/// One cell of a form: label, editor, help and what is wrong, one below the other; or a heading.
class Feldzeile : public QWidget {
    Q_OBJECT

public:
    Feldzeile(Feldvorgabe feld, QWidget* parent);

    [[nodiscard]] const Feldvorgabe& feld() const noexcept { return m_feld; }
    /// nullptr for a heading
    [[nodiscard]] Feldeditor* editor() const noexcept { return m_editor; }
    [[nodiscard]] bool leer() const;
    void showError(const QString& text);
    [[nodiscard]] bool hatFehler() const;
    void setAktiv(bool aktiv);
    [[nodiscard]] bool aktiv() const noexcept { return m_aktiv; }
    void merkeStand();
    [[nodiscard]] bool geaendert() const;

private:
    void buildHeading();
    void buildField();

    Feldvorgabe m_feld;
    QLabel* m_label = nullptr;
    QLabel* m_hilfe = nullptr;
    QLabel* m_fehler = nullptr;
    Feldeditor* m_editor = nullptr;
    QVariant m_stand;
    bool m_aktiv = true;
};

}  // namespace isp::gui
