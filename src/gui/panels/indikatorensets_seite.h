// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/stammseite.h"

namespace isp::gui {

/// The sets of Indikatoren: above the sets in their order, below the members of the chosen one in theirs.
class IndikatorensetsSeite : public QWidget {
    Q_OBJECT

public:
    /// A member as the list shows it.
    struct Mitglied {
        bool indikator = true;
        std::int64_t id = 0;
        QString code;
        QString name;
        QString einheit;
    };

    IndikatorensetsSeite(Umgebung& umgebung, QWidget* parent);

    void refresh();

private:
    void buildMitglieder();
    void showMitglieder();
    void move(qlonglong zeile, int schritt);
    void remove(const std::vector<qlonglong>& zeilen);
    /// One step to be undone; what cannot be done is said.
    void save(const Indikatorenset& set, const QString& schritt);

    Umgebung& m_umgebung;
    Eintragsabschnitt<Indikatorenset>* m_sets;
    EintragslisteVon<Mitglied>* m_mitglieder = nullptr;
};

}  // namespace isp::gui
