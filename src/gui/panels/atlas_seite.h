// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"

#include <QWidget>
#include <functional>
#include <vector>

namespace isp::gui {

class AtlasSicht;

/// A page of the Atlas beside the map (Diagramme, Index …). It shows the Auswahl all pages share and keeps
/// what is set on it alone in the Auswahl's settings under `<id>.<setting>`, so that an Ansicht brings it
/// back.
class AtlasSeite : public QWidget {
    Q_OBJECT

public:
    AtlasSeite(Umgebung& umgebung, AtlasSicht& sicht, QWidget* parent = nullptr)
        : QWidget(parent),
          m_umgebung(umgebung),
          m_sicht(sicht) {}

    /// A store was opened, closed or replaced.
    virtual void storeChanged() {}
    /// As Panel::ungespeichert().
    [[nodiscard]] virtual QStringList ungespeichert() const { return {}; }
    /// Pictures for --rundgang; the page is shown while they are taken.
    [[nodiscard]] virtual std::vector<Rundgangbild> rundgangbilder() { return {}; }

protected:
    [[nodiscard]] Umgebung& umgebung() const noexcept { return m_umgebung; }
    [[nodiscard]] AtlasSicht& sicht() const noexcept { return m_sicht; }

private:
    Umgebung& m_umgebung;
    AtlasSicht& m_sicht;
};

/// An entry of the table of pages.
struct Seitenplan {
    QString id;  ///< Auswahl::seite()
    QString titel;
    std::function<AtlasSeite*(Umgebung&, AtlasSicht&, QWidget*)> bau;
};

/// The pages after the map, in the order of their tabs.
[[nodiscard]] std::vector<Seitenplan> atlasseiten();

}  // namespace isp::gui
