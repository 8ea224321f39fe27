// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"
#include "workspace/auswahl.h"
#include "workspace/raumsaetze.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace isp::models {
class SozialraumModel;
}

namespace isp::gui {

class KartenWidget;
class Listenseite;

/// Sozialräume: notes with a free outline, for orientation. The outline is drawn on the map corner by corner
/// or read from a file; nothing is ever summed up on it.
class SozialraumSeite : public QWidget {
    Q_OBJECT

public:
    explicit SozialraumSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    /// As Panel::ungespeichert().
    [[nodiscard]] QStringList ungespeichert() const;
    /// Gives up what is being edited: the store it belongs to is gone.
    void vergiss();
    [[nodiscard]] KartenWidget& karte() const noexcept { return *m_karte; }

private:
    QWidget* buildLinks();
    QWidget* buildEditor();
    void connectAll();
    void showListe();
    void showSozialraum(const Sozialraum& sozialraum, bool neu);
    void showKarte();
    void setDirty(bool dirty);
    void setZeichnet(bool zeichnet);
    void neu();
    void speichere();
    void loesche();
    void ladeUmriss();

    Umgebung& m_umgebung;
    workspace::Auswahl m_auswahl;
    Sozialraum m_sozialraum;
    Ring m_ecken;  ///< of the outline being drawn
    bool m_neu = false;
    bool m_dirty = false;
    bool m_zeichnet = false;
    models::SozialraumModel* m_zeilen = nullptr;
    Listenseite* m_liste = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_quelle = nullptr;
    QPlainTextEdit* m_notiz = nullptr;
    KartenWidget* m_karte = nullptr;
    QLabel* m_hinweis = nullptr;
    QPushButton* m_neuKnopf = nullptr;
    QPushButton* m_loeschen = nullptr;
    QPushButton* m_zeichnen = nullptr;
    QPushButton* m_laden = nullptr;
    QPushButton* m_speichern = nullptr;
    QPushButton* m_verwerfen = nullptr;
};

}  // namespace isp::gui
