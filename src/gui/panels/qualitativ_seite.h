// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/qualitativ.h"

#include <QWidget>

class QAction;

namespace isp::models {
class QualitativModel;
}

namespace isp::gui {

class Katalogliste;
class Listenseite;
class Umgebung;

/// What is known without a figure, in the catalogue beside Kennzahlen and Indikatoren: interviews, results of
/// participation, analyses of networks.
class QualitativSeite : public QWidget {
    Q_OBJECT

public:
    explicit QualitativSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] Listenseite* liste() const noexcept { return m_liste; }
    /// For --rundgang: the form.
    void zeigeBeispiel();

private:
    void buildActions();
    void edit(const QualitativeQuelle& quelle);
    void editChosen();
    void remove();

    Umgebung& m_umgebung;
    models::QualitativModel* m_model;
    Listenseite* m_liste;
    Katalogliste* m_katalog;
    QAction* m_neu = nullptr;
};

}  // namespace isp::gui
