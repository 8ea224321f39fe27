// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace isp::models {
class KennzahlenModel;
}

namespace isp::gui {

class Listenseite;
class Umgebung;

/// The list of Kennzahlen: what the store holds of each, and how far it serves.
class KennzahlenSeite : public QWidget {
    Q_OBJECT

public:
    explicit KennzahlenSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] Listenseite* liste() const noexcept { return m_liste; }

private:
    void showInAtlas(int zeile);

    Umgebung& m_umgebung;
    models::KennzahlenModel* m_model;
    Listenseite* m_liste;
};

}  // namespace isp::gui
