// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/stammseite.h"

namespace isp::gui {

/// Work without numbers: one-off and recurring Aktivitäten, who takes part, what came out of them, files.
class AktivitaetenSeite : public QWidget {
    Q_OBJECT

public:
    AktivitaetenSeite(Umgebung& umgebung, QWidget* parent);

    void refresh();

private:
    void build();
    void buildAnhaenge();
    void addAktionen();
    void showGewaehlte();
    [[nodiscard]] const Aktivitaet* gewaehlt() const { return m_liste->gewaehlt(); }
    void legeNaechstenAn();
    void legeSerieAn();
    void halteFest();
    void fuegeAnhangHinzu();
    void speichereAnhang(AnhangId id);
    void melde(const Status& status);

    Umgebung& m_umgebung;
    Eintragsabschnitt<Aktivitaet>* m_liste;
    Eintragsabschnitt<Teilnahme>* m_teilnahmen;
    EintragslisteVon<Anhang>* m_anhaenge = nullptr;
};

}  // namespace isp::gui
