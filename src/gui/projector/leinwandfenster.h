// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/projector/leinwand.h"

class QLabel;

namespace isp::gui {

class Praesentation;
class Rundeneingabe;

/// The window the audience sees. Where it is the only one, a strip at its foot (Tab) holds what the presenter
/// needs and everybody may see: place, clock, and the fields for decisions and Aufträge; never notes.
class Leinwandfenster : public QWidget {
    Q_OBJECT

public:
    explicit Leinwandfenster(Praesentation& praesentation);

    void zeige(render::Folie folie) { m_leinwand->zeige(std::move(folie)); }
    void setSchwarz(bool schwarz) { m_leinwand->setSchwarz(schwarz); }
    [[nodiscard]] Leinwand* leinwand() const noexcept { return m_leinwand; }
    /// There is no other window for the presenter.
    void setLeisteMoeglich(bool moeglich);
    void setLeiste(bool sichtbar);
    [[nodiscard]] bool leiste() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void showState();
    void frage(bool auftrag);

    Praesentation& m_praesentation;
    Leinwand* m_leinwand;
    QWidget* m_leiste;
    QLabel* m_lage;
    Rundeneingabe* m_eingabe;
    bool m_moeglich = false;
};

}  // namespace isp::gui
