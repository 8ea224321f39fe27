// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace isp::gui {

class FachplanungsbildWidget;
class KreislaufWidget;
class Merkliste;

/// Left of an opened Thema: which Durchlauf, the wheel or the picture of the Fachplanungen, and what the
/// shown step still needs.
class ThemaNavigation : public QWidget {
    Q_OBJECT

public:
    ThemaNavigation(Umgebung& umgebung, QWidget* parent);

    enum Bild { kKreislauf, kFachplanungen };
    void zeige(const Schrittlage& lage, Schrittart art);
    void zeigeBild(Bild bild);
    /// The checklist of the shown step, to be placed above its content.
    [[nodiscard]] Merkliste* merkliste() const noexcept { return m_merkliste; }
    [[nodiscard]] KreislaufWidget* rad() const noexcept { return m_rad; }

Q_SIGNALS:
    void schrittRequested(Schrittart art);
    void durchlaufRequested(DurchlaufId durchlauf);
    /// An open criterion of the step was chosen.
    void kriteriumRequested(const QString& id);

private:
    void build();
    void showDurchlaeufe();
    void showMerkliste(Schrittart art);
    void bearbeiteBeitrag(int feld);
    void vergleiche();

    Umgebung& m_umgebung;
    Schrittlage m_lage;
    QComboBox* m_durchlauf;
    QPushButton* m_vergleich;
    QTabBar* m_reiter;
    QStackedWidget* m_bilder;
    KreislaufWidget* m_rad;
    FachplanungsbildWidget* m_fachplanungen;
    Merkliste* m_merkliste;
    QStringList m_kriterien;
};

}  // namespace isp::gui
