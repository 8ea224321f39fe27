// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"

class QStackedWidget;
class QTabBar;

namespace isp::gui {

class IndikatorenSeite;
class KennzahlenSeite;
class LieferungenSeite;

/// The area Daten: what there is (Kennzahlen), what is made of it (Indikatoren), where it came from
/// (Lieferungen).
class DatenPanel : public Panel {
    Q_OBJECT

public:
    explicit DatenPanel(Umgebung& umgebung, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("daten"); }
    [[nodiscard]] QString titel() const override;
    [[nodiscard]] QIcon icon() const override;
    void storeChanged() override;
    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

    enum Seite { kKennzahlen, kIndikatoren, kLieferungen };
    void zeige(Seite seite);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void refresh();

    QTabBar* m_reiter;
    QStackedWidget* m_stapel;
    KennzahlenSeite* m_kennzahlen;
    IndikatorenSeite* m_indikatoren;
    LieferungenSeite* m_lieferungen;
};

}  // namespace isp::gui
