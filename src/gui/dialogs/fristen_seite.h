// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufbewahrung.h"

#include <QWidget>
#include <vector>

class QGridLayout;
class QPushButton;
class QSpinBox;

namespace isp::gui {

class Umgebung;

/// How long each kind of personal data may be kept, in years and months.
class FristenSeite : public QWidget {
    Q_OBJECT

public:
    explicit FristenSeite(Umgebung& umgebung, QWidget* parent = nullptr);

Q_SIGNALS:
    void gespeichert();

private:
    struct Zeile {
        Fristart art;
        QSpinBox* jahre;
        QSpinBox* monate;
    };
    void addZeile(QGridLayout& grid, const Aufbewahrungsfrist& frist);
    void speichere();
    [[nodiscard]] std::vector<Aufbewahrungsfrist> eingestellt() const;

    Umgebung& m_umgebung;
    std::vector<Aufbewahrungsfrist> m_bisher;
    std::vector<Zeile> m_zeilen;
    QPushButton* m_speichern;
};

}  // namespace isp::gui
