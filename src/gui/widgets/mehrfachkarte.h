// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/mehrfachblatt.h"

#include <QWidget>
#include <functional>
#include <vector>

namespace isp::workspace {
class Auswahl;
}

namespace isp::gui {

class KartenWidget;

/// Small multiples on the screen: the sheet as it is saved (Mehrfachblatt), with a live map in each field.
/// All show the same piece of the world; marks and hover are those of the Auswahl.
class Mehrfachkarte : public QWidget {
    Q_OBJECT

public:
    explicit Mehrfachkarte(workspace::Auswahl& auswahl, QWidget* parent = nullptr);

    void setInhalt(render::Mehrfachinhalt inhalt);
    [[nodiscard]] const render::Mehrfachinhalt& inhalt() const noexcept { return m_blatt.inhalt(); }
    [[nodiscard]] std::vector<KartenWidget*> karten() const;
    /// What somebody zoomed to; nullopt = everything.
    [[nodiscard]] std::optional<render::Kartenansicht> ansicht() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    workspace::Auswahl& m_auswahl;
    render::Mehrfachblatt m_blatt;
    std::vector<KartenWidget*> m_karten;  ///< those beyond the content are hidden
};

}  // namespace isp::gui
