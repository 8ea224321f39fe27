// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/runde_plaene.h"

namespace isp::gui {

/// All meetings with their series.
class RundeSitzungen : public QWidget {
    Q_OBJECT

public:
    RundeSitzungen(Umgebung& umgebung, QWidget* parent);

    void refresh();
    /// The dialog of a new meeting.
    EintragDialog* neueSitzung(const Sitzungstermin& start = {});
    [[nodiscard]] const std::vector<Sitzungstermin>& sitzungen() const { return m_sitzungen->eintraege(); }

Q_SIGNALS:
    void sitzungRequested(isp::SitzungsterminId sitzung);

private:
    void loesche(const std::vector<qlonglong>& ids);
    void naechste(SitzungsreiheId reihe);

    Umgebung& m_umgebung;
    EintragslisteVon<Sitzungstermin>* m_sitzungen;
    Eintragsabschnitt<Sitzungsreihe>* m_reihen;
};

}  // namespace isp::gui
