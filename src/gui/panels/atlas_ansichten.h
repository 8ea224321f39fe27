// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QMenu;

namespace isp::gui {

class AtlasMenue;
class EintragDialog;
class Umgebung;

/// Keeping a state of the Atlas as an Ansicht and coming back to it, and asking for the figures as of an
/// earlier Lieferung.
class AtlasAnsichten : public QObject {
    Q_OBJECT

public:
    AtlasAnsichten(Umgebung& umgebung, AtlasMenue& menue, QWidget* parent);

    /// Asks for name, note and Thema, and keeps what the Atlas shows. nullptr where there is nothing to keep.
    EintragDialog* halteFest();

private:
    void addStand(AtlasMenue& menue);
    void fillMenu(QMenu& menu);
    void fillStand(QMenu& menu);
    void addGebietsstaende(QMenu& menu);

    Umgebung& m_umgebung;
    QWidget* m_fenster;
};

/// Says, as long as it is so, that the figures are those as of an earlier Lieferung or carried to another
/// Gebietsstand (and offers today's), and that the page shown filters  or continues
/// them by a forecast (`<page>.prognose`).
class Standbanner : public QWidget {
    Q_OBJECT

public:
    explicit Standbanner(Umgebung& umgebung, QWidget* parent = nullptr);

private:
    void showState();
    [[nodiscard]] QString standsatz() const;

    Umgebung& m_umgebung;
    QLabel* m_text;
    QPushButton* m_alle;
    QPushButton* m_heute;
};

}  // namespace isp::gui
