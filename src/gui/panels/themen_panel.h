// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "gui/panel.h"

class QStackedWidget;
class QTabBar;

namespace isp::gui {

class ThemaSeite;
class ThemenSeite;

/// The area Themen: the overview with its pages, or one opened Thema.
class ThemenPanel : public Panel {
    Q_OBJECT

public:
    explicit ThemenPanel(Umgebung& umgebung, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("themen"); }
    [[nodiscard]] QString titel() const override;
    [[nodiscard]] QIcon icon() const override;
    void storeChanged() override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    void oeffne(ThemaId thema);
    void zeigeUebersicht();
    [[nodiscard]] ThemenSeite* themen() const noexcept { return m_themen; }
    [[nodiscard]] ThemaSeite* thema() const noexcept { return m_thema; }

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    /// A page of the overview and how it is told that something changed.
    struct Seite {
        QWidget* widget = nullptr;
        std::function<void()> refresh;
    };
    template <typename S>
    S* addSeite(const QString& id, const QString& titel);
    void build();
    void refresh();
    void zeigeSeite(int index);

    QTabBar* m_reiter;
    QStackedWidget* m_seiten;
    QStackedWidget* m_stapel;
    std::vector<Seite> m_tabelle;
    ThemenSeite* m_themen = nullptr;
    ThemaSeite* m_thema = nullptr;
};

}  // namespace isp::gui
