// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gebietsstand.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/widgets/eintragsliste.h"

#include <functional>
#include <vector>

class QLabel;

namespace isp::gui {

class Umgebung;

/// One change of territory with its shares: which part of which Raum became part of which. The sums are said
/// while one works; a conversion key can be read from a table.
class GebietsaenderungDialog : public EintragDialog {
    Q_OBJECT

public:
    GebietsaenderungDialog(Umgebung& umgebung, const Gebietsaenderung& start,
                           std::vector<Gebietsanteil> anteile, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<Gebietsanteil>& anteile() const noexcept { return m_anteile; }
    /// Opens the dialog of one share; -1 makes a new one.
    EintragDialog* bearbeiteAnteil(int nummer);
    /// Adds what a conversion key says.
    void liesSchluessel(const QString& pfad);
    void reject() override;

private:
    /// A share by its place in the list: new ones have no id yet.
    struct Zeile {
        int nummer = 0;
        Gebietsanteil anteil;
    };

    GebietsaenderungDialog(Umgebung& umgebung, const Gebietsaenderung& start,
                           std::vector<Gebietsanteil> anteile, FormularVon<Gebietsaenderung>* formular,
                           QWidget* parent);
    Status save();
    void buildAnteile();
    void removeAnteile(const std::vector<qlonglong>& nummern);
    void askSchluessel();
    void showAnteile(bool changed);
    [[nodiscard]] QString nameOf(RaumId raum) const;

    Umgebung& m_umgebung;
    FormularVon<Gebietsaenderung>* m_felder;
    std::vector<Gebietsanteil> m_anteile;
    bool m_geaendert = false;
    EintragslisteVon<Zeile>* m_liste = nullptr;
    QLabel* m_summen = nullptr;
    QLabel* m_gelesen = nullptr;
};

/// Opens the dialog without blocking; it deletes itself.
GebietsaenderungDialog* bearbeiteGebietsaenderung(Umgebung& umgebung, QWidget* parent,
                                                  const Gebietsaenderung& start,
                                                  std::vector<Gebietsanteil> anteile);

}  // namespace isp::gui
