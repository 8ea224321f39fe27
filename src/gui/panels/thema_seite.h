// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"

namespace isp::gui {

class SchrittRahmen;
class ThemaKopf;
class ThemaNavigation;

/// One opened Thema: above it what it is, left the Steuerungskreislauf to walk through, right the shown step.
class ThemaSeite : public QWidget {
    Q_OBJECT

public:
    ThemaSeite(Umgebung& umgebung, QWidget* parent);

    /// At its step to work on. False, with the error said, where it cannot be read.
    bool oeffne(ThemaId thema);
    void schliesse();
    /// After a change; false where the Thema is gone.
    bool refresh();
    [[nodiscard]] ThemaId thema() const noexcept { return m_thema; }
    [[nodiscard]] Schrittart schritt() const noexcept { return m_art; }
    [[nodiscard]] const Schrittlage& lage() const noexcept { return m_lage; }
    void zeigeSchritt(Schrittart art);
    void zeigeDurchlauf(DurchlaufId durchlauf);
    /// `oeffne` opens the Thema the pictures are of.
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder(const std::function<void()>& oeffne);

Q_SIGNALS:
    void zurueckRequested();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    void show();

    Umgebung& m_umgebung;
    ThemaId m_thema;
    DurchlaufId m_durchlauf;
    Schrittart m_art = Schrittart::kThema;
    Schrittlage m_lage;
    ThemaKopf* m_kopf;
    ThemaNavigation* m_navigation;
    SchrittRahmen* m_rahmen;
};

}  // namespace isp::gui
