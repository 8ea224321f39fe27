// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"
#include "models/atlas_zeilen.h"
#include "render/kartenblatt.h"

#include <QTimer>
#include <memory>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace isp::gui {

class AtlasKopf;
class AtlasSeiten;
class AtlasSicht;
class KartenWidget;
class Kartenorte;
class KlassengrenzenDialog;
class Kartenregie;
class Leerzustand;
class Listenseite;
class RangfolgeWidget;
class Tabellenkopplung;
class VerlaufWidget;

/// Map, ranking, table and development of one Indikator, and the further pages of the Atlas, all on one
/// Auswahl.
class AtlasPanel : public Panel {
    Q_OBJECT

public:
    explicit AtlasPanel(Umgebung& umgebung, QWidget* parent = nullptr);
    ~AtlasPanel() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("atlas"); }
    [[nodiscard]] QString titel() const override { return tr("Atlas"); }
    [[nodiscard]] QIcon icon() const override;
    void storeChanged() override;
    [[nodiscard]] QStringList ungespeichert() const override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    [[nodiscard]] KartenWidget& karte() const noexcept { return *m_karte; }
    [[nodiscard]] RangfolgeWidget& rangfolge() const noexcept { return *m_rangfolge; }
    [[nodiscard]] VerlaufWidget& verlauf() const noexcept { return *m_verlauf; }
    [[nodiscard]] AtlasKopf& kopf() const noexcept { return *m_kopf; }
    [[nodiscard]] AtlasSicht& sicht() const noexcept { return *m_sicht; }
    [[nodiscard]] Kartenorte& orte() const noexcept { return *m_orte; }
    [[nodiscard]] Kartenregie& regie() const noexcept { return *m_regie; }
    [[nodiscard]] AtlasSeiten& seiten() const noexcept { return *m_seiten; }
    [[nodiscard]] Listenseite& werte() const noexcept { return *m_werteseite; }
    [[nodiscard]] Listenseite& zeitpunkte() const noexcept { return *m_zeitseite; }

    enum Reiter { kRangfolge, kWerte, kZeitpunkte };
    void zeigeReiter(Reiter reiter);

    /// The sheet as it is saved: complete with title, legend, source and Stand, in light colours.
    [[nodiscard]] render::Kartenblatt blatt() const;
    /// PNG, SVG or PDF by the suffix; says so in the message bar.
    void speichere(const QString& pfad);
    void kopiere();

private:
    void build();
    QWidget* buildKarte();
    QWidget* buildSeite();
    void addShortcuts();
    void showKarte();
    void showNeben();
    void fillTabelle();
    void showSeite();
    void frageSpeichern();
    [[nodiscard]] std::vector<Rundgangbild> kartenbilder();
    KlassengrenzenDialog* frageKlassengrenzen();
    void zeigeNaechsteHilfe();

    std::unique_ptr<AtlasSicht> m_sicht;
    std::unique_ptr<Kartenregie> m_regie;
    Kartenorte* m_orte = nullptr;
    AtlasKopf* m_kopf = nullptr;
    AtlasSeiten* m_seiten = nullptr;
    QStackedWidget* m_stapel = nullptr;
    QStackedWidget* m_kartenstapel = nullptr;
    Leerzustand* m_leer = nullptr;
    Leerzustand* m_ohneGrenzen = nullptr;
    KartenWidget* m_karte = nullptr;
    QTabWidget* m_reiter = nullptr;
    RangfolgeWidget* m_rangfolge = nullptr;
    VerlaufWidget* m_verlauf = nullptr;
    models::WerteModel* m_werte = nullptr;
    models::ZeitpunkteModel* m_zeitpunkte = nullptr;
    Listenseite* m_werteseite = nullptr;
    Listenseite* m_zeitseite = nullptr;
    Tabellenkopplung* m_wertekopplung = nullptr;
    Tabellenkopplung* m_zeitkopplung = nullptr;
    QTimer m_neben;          ///< the map is painted first, what stands beside it follows
    bool m_werteAlt = true;  ///< a table that is not seen is filled when it is
    bool m_zeitAlt = true;
    std::shared_ptr<const render::Kartengeometrie> m_gezeichnet;  ///< geometry the map has now
    QString m_hilfeZiel;
};

}  // namespace isp::gui
