// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"
#include "workspace/auswahl.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace isp::models {
class GrenzherkunftModel;
class RaumModel;
}  // namespace isp::models

namespace isp::workspace {
class Mitgeliefert;
}

namespace isp::gui {

class KartenWidget;
class Leerzustand;
class Listenseite;
class Tabellenkopplung;

/// The Räume of a level with their keys, membership and validity, a small map beside them, and where the
/// boundaries come from. Has a selection of its own: looking things up here does not move the Atlas.
class RaeumePanel : public Panel {
    Q_OBJECT

public:
    explicit RaeumePanel(Umgebung& umgebung, QWidget* parent = nullptr);
    ~RaeumePanel() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("raeume"); }
    [[nodiscard]] QString titel() const override { return tr("Räume"); }
    [[nodiscard]] QIcon icon() const override;
    void storeChanged() override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    [[nodiscard]] workspace::Auswahl& auswahl() noexcept { return m_auswahl; }
    [[nodiscard]] KartenWidget& karte() const noexcept { return *m_karte; }
    [[nodiscard]] Listenseite& liste() const noexcept { return *m_liste; }

    /// Asks for a file and opens the dialog for it.
    void ladeGrenzen();

private:
    void build();
    QWidget* buildKopf();
    QWidget* buildSeite();
    void fillEbenen();
    void showEbene();
    void showKarte();
    void showHerkunft();
    void openDialog(const QString& pfad);

    workspace::Auswahl m_auswahl;
    std::unique_ptr<workspace::Mitgeliefert> m_mitgeliefert;  ///< the file --rundgang shows in the dialog
    QObject* m_verbindungen = nullptr;
    QComboBox* m_ebene = nullptr;
    QPushButton* m_laden = nullptr;
    models::RaumModel* m_raeume = nullptr;
    models::GrenzherkunftModel* m_herkunft = nullptr;
    Listenseite* m_liste = nullptr;
    Listenseite* m_quellen = nullptr;
    Tabellenkopplung* m_kopplung = nullptr;
    QStackedWidget* m_kartenstapel = nullptr;
    KartenWidget* m_karte = nullptr;
    Leerzustand* m_ohneGrenzen = nullptr;
    QLabel* m_grenzhinweis = nullptr;
};

}  // namespace isp::gui
