// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "report/bericht.h"
#include "workspace/jobs.h"

#include <QWidget>

class QAction;
class QLabel;
class QHBoxLayout;

namespace isp::gui {

class Listenseite;
class Seitenvorschau;
class Umgebung;

/// The templates of reports, with the first pages one makes; they are carried to other stores as files.
class VorlagenSeite : public QWidget {
    Q_OBJECT

public:
    explicit VorlagenSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] bool arbeitet() const noexcept { return m_vorschau.running(); }
    [[nodiscard]] Listenseite* liste() const noexcept { return m_liste; }

private:
    void buildActions();
    void showState();
    void zeigeVorschau();
    [[nodiscard]] const Berichtsvorlage* chosen() const;
    void edit(const Berichtsvorlage& vorlage);
    void loesche();
    void exportiere();
    void importiere();
    void ladeMitgelieferte();

    Umgebung& m_umgebung;
    models::TabellenModel<Berichtsvorlage>* m_model;
    Listenseite* m_liste;
    QLabel* m_stand;
    Seitenvorschau* m_seiten;
    QHBoxLayout* m_dateien = nullptr;  ///< what moves templates in and out
    QAction* m_neu = nullptr;
    QAction* m_bearbeiten = nullptr;
    QAction* m_loeschen = nullptr;
    QAction* m_exportieren = nullptr;
    QAction* m_importieren = nullptr;
    QAction* m_mitgelieferte = nullptr;
    workspace::Job m_vorschau{this};
};

}  // namespace isp::gui
