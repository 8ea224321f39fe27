// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/atlas_seite.h"
#include "gui/panels/diagrammarten.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace isp::gui {

class Leerzustand;
class Listenseite;
class SchaubildWidget;
class Suchauswahl;
class Tabellenkopplung;
class VerlaufWidget;

/// The charts of the Atlas: a list of kinds, the chart, what it says in words, and its twin table.
class DiagrammeSeite : public AtlasSeite {
    Q_OBJECT

public:
    DiagrammeSeite(Umgebung& umgebung, AtlasSicht& sicht, QWidget* parent = nullptr);

    void storeChanged() override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    [[nodiscard]] const Diagrammart& art() const;
    [[nodiscard]] SchaubildWidget& schaubild() const noexcept { return *m_schaubild; }
    [[nodiscard]] VerlaufWidget& verlauf() const noexcept { return *m_verlauf; }
    [[nodiscard]] Listenseite& tabelle() const noexcept { return *m_tabelle; }
    [[nodiscard]] const std::vector<Suchauswahl*>& wahlfelder() const noexcept { return m_felder; }
    /// The read-out, or why there is no chart.
    [[nodiscard]] QString lesart() const;

    /// PNG, SVG or PDF of the chart, CSV of its figures, by the suffix; says so in the message bar.
    void speichere(const QString& pfad);
    void kopiere();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildKopf();
    void connectAuswahl();
    void updateLater(bool needed = true);
    void updateSets();
    void update();
    void showInhalt();
    void showProblem(const Error& error);
    void showWahlen();
    void showAnsicht();
    void frageSpeichern();
    [[nodiscard]] Status baue(const Diagrammart& art, const render::Theme& theme, Diagramminhalt& out) const;
    [[nodiscard]] QString fuss(const Diagramminhalt& inhalt) const;
    [[nodiscard]] QString vermerk(const Diagramminhalt& inhalt) const;
    [[nodiscard]] QString fussMitVermerk(const Diagramminhalt& inhalt) const;
    [[nodiscard]] bool zeigtTabelle() const;
    /// The finished sheet of the present chart in light colours.
    [[nodiscard]] Result<std::function<void(QPainter&, QSizeF)>> blatt() const;
    Status speichereDaten(const QString& pfad) const;

    QListWidget* m_arten;
    QLabel* m_titel;
    QLabel* m_untertitel;
    QLabel* m_lesart;
    QLabel* m_fuss;
    QHBoxLayout* m_wahlleiste = nullptr;
    std::vector<QLabel*> m_namen;
    std::vector<Suchauswahl*> m_felder;
    std::vector<QString> m_felderVon;  ///< ids of the choices they show
    QPushButton* m_tabellenknopf;
    QPushButton* m_kopieren;
    QPushButton* m_speichern;
    QStackedWidget* m_stapel;
    QScrollArea* m_rahmen;
    SchaubildWidget* m_schaubild;
    VerlaufWidget* m_verlauf;
    models::DiagrammtabelleModel* m_model;
    Listenseite* m_tabelle;
    Tabellenkopplung* m_kopplung;
    Leerzustand* m_leer;
    QTimer m_spaeter;
    bool m_alt = true;  ///< what is shown is not what the Auswahl says
    bool m_da = false;  ///< a chart is shown
    Diagramminhalt m_inhalt;
};

}  // namespace isp::gui
