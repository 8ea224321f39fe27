// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"

class QStackedWidget;
class QTabBar;

namespace isp::gui {

class IndikatorenSeite;
class IndikatorensetsSeite;
class KalenderSeite;
class KennzahlenSeite;
class LieferantenSeite;
class LieferungenSeite;
class Listenseite;
class LueckenSeite;
class PruefungSeite;
class QualitativSeite;
class VerlaufSeite;

/// The area Daten. The catalogue: what there is (Kennzahlen), what is made of it (Indikatoren), what is known
/// without figures (Qualitatives), with one search over all three; what belongs together (Indikatorensets)
/// and who delivers (Lieferant*innen). Then where it came from (Lieferungen), what is missing (Lücken),
/// doubtful (Prüfung) and due (Kalender), and who changed what (Verlauf).
class DatenPanel : public Panel {
    Q_OBJECT

public:
    explicit DatenPanel(Umgebung& umgebung, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("daten"); }
    [[nodiscard]] QString titel() const override;
    [[nodiscard]] QIcon icon() const override;
    void storeChanged() override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    enum Seite {
        kKennzahlen,
        kIndikatoren,
        kQualitativ,
        kIndikatorensets,
        kLieferanten,
        kLieferungen,
        kLuecken,
        kPruefung,
        kKalender,
        kVerlauf
    };
    void zeige(Seite seite);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildReiter();
    void connectSuche();
    void refresh();
    void refreshKatalog();
    void refreshLuecken();
    /// Behind each tab of the catalogue how much was found there.
    void showTreffer();
    [[nodiscard]] std::vector<std::pair<Seite, Listenseite*>> katalog() const;

    QTabBar* m_reiter;
    QStackedWidget* m_stapel;
    KennzahlenSeite* m_kennzahlen;
    IndikatorenSeite* m_indikatoren;
    QualitativSeite* m_qualitativ;
    IndikatorensetsSeite* m_sets;
    LieferantenSeite* m_lieferanten;
    LieferungenSeite* m_lieferungen;
    LueckenSeite* m_luecken;
    PruefungSeite* m_pruefung;
    KalenderSeite* m_kalender;
    VerlaufSeite* m_verlauf;
    std::vector<QString> m_titel;  ///< of the tabs, without what was found
};

}  // namespace isp::gui
