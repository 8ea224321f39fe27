// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufbewahrung.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace isp::gui {

class FaelligeModel;
class Umgebung;

/// What is past its period, with the day it became due. Deletes nothing: it leads to the person.
class FaelligeSeite : public QWidget {
    Q_OBJECT

public:
    explicit FaelligeSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] int anzahl() const;

Q_SIGNALS:
    void personRequested(const QString& name);

private:
    void updateKnopf();
    void zeige();
    [[nodiscard]] const Faelligkeit* gewaehlt() const;

    Umgebung& m_umgebung;
    FaelligeModel* m_model;
    QTableView* m_liste;
    QLabel* m_satz;
    QPushButton* m_zeigen;
};

}  // namespace isp::gui
