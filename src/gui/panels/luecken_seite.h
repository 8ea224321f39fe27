// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datenluecke.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace isp::models {
class LueckenModel;
}

namespace isp::gui {

class Suchauswahl;
class Umgebung;

/// What is missing, where, when and why: Raum × Periode of one Kennzahl or of all, with the way to ask for
/// it.
class LueckenSeite : public QWidget {
    Q_OBJECT

public:
    explicit LueckenSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    /// Reads anew when the page is seen.
    void refresh();
    /// '' shows all Kennzahlen together.
    void zeigeKennzahl(const QString& code);
    /// For --rundgang: the dialog of a request.
    void zeigeBeispiel();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* legende();
    void fillChoices();
    void load();
    void showMatrix(EbeneId ebene);
    void describe();
    void ask();
    [[nodiscard]] EbeneId ebene() const;

    Umgebung& m_umgebung;
    models::LueckenModel* m_model;
    Suchauswahl* m_kennzahl;
    QComboBox* m_ebene;
    QLabel* m_anteil;
    QTableView* m_tabelle;
    QLabel* m_grund;
    QPushButton* m_anfrage;
    QString m_code;
    bool m_veraltet = true;
};

/// Opens the form of a Datenanfrage; saving is one step to be undone.
void bearbeiteAnfrage(Umgebung& umgebung, QWidget* parent, const Datenanfrage& start);

}  // namespace isp::gui
