// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/atlas_seite.h"
#include "render/ausgabe.h"
#include "render/mehrfachblatt.h"
#include "workspace/kartensicht.h"

#include <memory>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace isp::gui {

class KartenWidget;
class Leerzustand;
class Legendenzeile;
class Mehrfachkarte;
class Suchauswahl;
class Wischkarte;

/// Maps to compare: two beside or over each other, several Perioden, or two figures on one map. The first
/// figure is that of the Atlas; the second one is chosen here.
class VergleichSeite : public AtlasSeite {
    Q_OBJECT

public:
    enum Art { kPaar, kWischen, kReihe, kBivariat };

    VergleichSeite(Umgebung& umgebung, AtlasSicht& sicht, QWidget* parent = nullptr);
    ~VergleichSeite() override;

    void storeChanged() override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    [[nodiscard]] Art art() const;
    [[nodiscard]] KartenWidget& links() const noexcept { return *m_links; }
    [[nodiscard]] KartenWidget& rechts() const noexcept { return *m_rechts; }
    [[nodiscard]] Wischkarte& wischkarte() const noexcept { return *m_wischen; }
    [[nodiscard]] Mehrfachkarte& mehrfach() const noexcept { return *m_mehrfach; }
    [[nodiscard]] KartenWidget& bivariat() const noexcept { return *m_bivariat; }

    /// The page as it is saved, in light colours. Errors: format and file.
    [[nodiscard]] Status speichere(const QString& pfad);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildKopf();
    void showSeite();
    void fillPerioden(const workspace::Kartensicht* zweite);
    void placePaar(bool wischen);
    [[nodiscard]] std::string zweiterCode() const;
    [[nodiscard]] QString vermerk() const;  ///< panels/freigabevermerk.h
    [[nodiscard]] Result<workspace::Kartensicht> zweiteSicht() const;
    [[nodiscard]] Status zeigePaar();
    [[nodiscard]] Status zeigeReihe();
    [[nodiscard]] Status zeigeBivariat();
    /// What is to be said of places and layers, below the map.
    void addHinweise(QStringList& hinweise) const;
    void setKarte(KartenWidget& karte, const render::Kartenthema& thema);
    void frageSpeichern();
    void kopiere();
    [[nodiscard]] render::Zeichner zeichner() const;

    QComboBox* m_art;
    QLabel* m_zweiterText;
    Suchauswahl* m_zweiter;
    QComboBox* m_periode;
    QLabel* m_anzahlText;
    QComboBox* m_anzahl;
    QStackedWidget* m_stapel;
    QWidget* m_paarseite;
    QHBoxLayout* m_paar;
    QWidget* m_wischseite;
    QLabel* m_linksTitel;
    QLabel* m_rechtsTitel;
    Legendenzeile* m_legenden;
    Wischkarte* m_wischen;
    KartenWidget* m_links;
    KartenWidget* m_rechts;
    KartenWidget* m_bivariat;
    Mehrfachkarte* m_mehrfach;
    Leerzustand* m_leer;
    render::Kartenthema m_linksThema, m_rechtsThema, m_bivariatThema;
    std::shared_ptr<const render::Kartengeometrie> m_gezeichnet;
    bool m_alt = true;  ///< not computed since something changed
};

}  // namespace isp::gui
