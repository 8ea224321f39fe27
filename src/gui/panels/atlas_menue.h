// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/farbsehen.h"

#include <QMenu>
#include <string>
#include <utility>
#include <vector>

class QAction;

namespace isp::workspace {
class Auswahl;
}

namespace isp::gui {

/// ⋯ of the Atlas: how the map is classed and coloured, and how it leaves the program. The choices are those
/// of the Auswahl; it reads them each time it opens.
class AtlasMenue : public QMenu {
    Q_OBJECT

public:
    explicit AtlasMenue(workspace::Auswahl& auswahl, QWidget* parent = nullptr);

    /// Save and copy need a map.
    void setKarteDa(bool da);
    [[nodiscard]] QAction* speichern() const noexcept { return m_speichern; }
    [[nodiscard]] QAction* ansichtFesthalten() const noexcept { return m_ansicht; }
    [[nodiscard]] QMenu* ansichten() const noexcept { return m_ansichten; }
    [[nodiscard]] QAction* kopieren() const noexcept { return m_kopieren; }
    [[nodiscard]] QAction* hintergrund() const noexcept { return m_hintergrund; }
    [[nodiscard]] QAction* ortSetzen() const noexcept { return m_ort; }
    [[nodiscard]] QAction* beschriftung() const noexcept { return m_beschriftung; }

Q_SIGNALS:
    void eigeneGrenzenGewuenscht();
    void farbsehenGewaehlt(isp::render::Farbsehen art);

private:
    void addMethoden();
    void addAnzahl();
    void addPaletten();
    void addSchalter();
    void addFilter();
    void addFarbsehen();
    /// A switch kept in the Auswahl's settings under `schluessel`.
    QAction* addEinstellung(const QString& text, const QString& tip, const char* schluessel);
    QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, const QString& key);
    void showState();

    workspace::Auswahl& m_auswahl;
    QActionGroup* m_methoden;
    QActionGroup* m_anzahlen;
    QActionGroup* m_paletten;
    QActionGroup* m_farbsehen;
    std::vector<std::pair<QAction*, std::string>> m_einstellungen;
    QMenu* m_anzahlMenue = nullptr;
    QAction* m_alleZeitpunkte = nullptr;
    QAction* m_nullEigen = nullptr;
    QAction* m_beschriftung = nullptr;
    QAction* m_nurMarkierte = nullptr;
    QAction* m_alleRaeume = nullptr;
    QAction* m_ort = nullptr;
    QAction* m_hintergrund = nullptr;
    QAction* m_speichern = nullptr;
    QAction* m_kopieren = nullptr;
    QAction* m_ansicht = nullptr;
    QMenu* m_ansichten = nullptr;
};

}  // namespace isp::gui
