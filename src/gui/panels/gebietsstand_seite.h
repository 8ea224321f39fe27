// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datenluecke.h"
#include "domain/gebietsstand.h"
#include "gui/widgets/eintragsliste.h"

#include <QWidget>
#include <vector>

namespace isp::gui {

class EintragDialog;
class GebietsaenderungDialog;
class Umgebung;

/// Where earlier figures cannot simply be compared with later ones: changes of territory with their shares,
/// and breaks of single series.
class GebietsstandSeite : public QWidget {
    Q_OBJECT

public:
    explicit GebietsstandSeite(Umgebung& umgebung, QWidget* parent = nullptr);

    void refresh();
    /// An id of 0 makes a new one; nullptr where nothing can be changed.
    GebietsaenderungDialog* oeffneAenderung(qlonglong id);
    EintragDialog* oeffneBruch(qlonglong id);
    /// Opens a filled example for --rundgang; nothing of it is saved.
    GebietsaenderungDialog* zeigeBeispiel();

private:
    void buildAenderungen();
    void buildBrueche();
    void removeAenderungen(const std::vector<qlonglong>& ids);
    void removeBrueche(const std::vector<qlonglong>& ids);
    [[nodiscard]] bool writable() const;
    [[nodiscard]] QString uebergaenge(const Gebietsaenderung& aenderung) const;
    [[nodiscard]] QString raumname(RaumId raum) const;

    Umgebung& m_umgebung;
    EintragslisteVon<Gebietsaenderung>* m_aenderungen = nullptr;
    EintragslisteVon<Bruch>* m_brueche = nullptr;
};

}  // namespace isp::gui
