// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"

class QStackedWidget;
class QTabBar;

namespace isp::gui {

class IndikatorenSeite;
class KalenderSeite;
class KennzahlenSeite;
class LieferungenSeite;
class LueckenSeite;
class PruefungSeite;
class VerlaufSeite;

/// The area Daten: what there is (Kennzahlen), what is made of it (Indikatoren), where it came from
/// (Lieferungen), what is missing (Lücken), doubtful (Prüfung) and due (Kalender), and who changed what
/// (Verlauf).
class DatenPanel : public Panel {
    Q_OBJECT

public:
    explicit DatenPanel(Umgebung& umgebung, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("daten"); }
    [[nodiscard]] QString titel() const override;
    [[nodiscard]] QIcon icon() const override;
    void storeChanged() override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    enum Seite { kKennzahlen, kIndikatoren, kLieferungen, kLuecken, kPruefung, kKalender, kVerlauf };
    void zeige(Seite seite);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void refresh();
    void refreshLuecken();

    QTabBar* m_reiter;
    QStackedWidget* m_stapel;
    KennzahlenSeite* m_kennzahlen;
    IndikatorenSeite* m_indikatoren;
    LieferungenSeite* m_lieferungen;
    LueckenSeite* m_luecken;
    PruefungSeite* m_pruefung;
    KalenderSeite* m_kalender;
    VerlaufSeite* m_verlauf;
};

}  // namespace isp::gui
