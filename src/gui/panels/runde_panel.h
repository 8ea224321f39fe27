// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planungsrunde.h"
#include "gui/panel.h"

#include <QPointer>

class QScreen;
class QStackedWidget;
class QTabBar;

namespace isp::gui {

class Praesentation;
class RundeAuftraege;
class RundeSitzung;
class RundeSitzungen;

/// The area Planungsrunde: meetings and Aufträge, or one opened meeting; starts the presentation.
class RundePanel : public Panel {
    Q_OBJECT

public:
    explicit RundePanel(Umgebung& umgebung, QWidget* parent = nullptr);
    ~RundePanel() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("planungsrunde"); }
    [[nodiscard]] QString titel() const override;
    [[nodiscard]] QIcon icon() const override;
    void storeChanged() override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    void oeffne(SitzungsterminId sitzung);
    void oeffneAuftrag(PlanungsauftragId auftrag);
    void zeigeUebersicht();
    /// Begins it on the screen chosen; asks for the screen where there are several and none is given.
    Praesentation* praesentiere(PraesentationsfolgeId folge, QScreen* schirm = nullptr);
    [[nodiscard]] Praesentation* praesentation() const;
    [[nodiscard]] RundeSitzung* sitzung() const noexcept { return m_sitzung; }
    [[nodiscard]] RundeSitzungen* sitzungen() const noexcept { return m_sitzungen; }
    [[nodiscard]] RundeAuftraege* auftraege() const noexcept { return m_auftraege; }

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void refresh();
    void frageSchirm(PraesentationsfolgeId folge);
    void addProjektorbilder(std::vector<Rundgangbild>& bilder, PraesentationsfolgeId folge);

    QTabBar* m_reiter;
    QStackedWidget* m_seiten;
    QStackedWidget* m_stapel;
    RundeSitzungen* m_sitzungen;
    RundeAuftraege* m_auftraege;
    RundeSitzung* m_sitzung;
    QPointer<Praesentation> m_praesentation;
};

}  // namespace isp::gui
