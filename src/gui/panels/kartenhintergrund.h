// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartensymbole.h"
#include "workspace/hintergrund.h"
#include "workspace/jobs.h"

#include <QObject>
#include <QStringList>
#include <map>
#include <memory>
#include <vector>

namespace isp::gui {

class Umgebung;

/// The layers behind the map of the Atlas (`karte.hintergrund` of the Auswahl's settings): each is read once,
/// beside the window, and kept until another store is opened.
class Kartenhintergrund : public QObject {
    Q_OBJECT

public:
    explicit Kartenhintergrund(Umgebung& umgebung, QObject* parent = nullptr);

    void storeChanged();
    /// What has been read of the layers that are visible, from bottom to top.
    [[nodiscard]] std::vector<render::Kartenauflage::Ebene> ebenen() const;
    /// A sentence for every visible layer that cannot be read.
    [[nodiscard]] QStringList hinweise() const;

    [[nodiscard]] std::vector<workspace::Hintergrund> liste() const;
    void setListe(const std::vector<workspace::Hintergrund>& liste);
    /// Adds the layers of a file; says where it cannot be read.
    void fuegeHinzu(const QString& pfad);
    /// The list: what is shown, in which order, and new ones.
    void zeigeDialog(QWidget* parent);

Q_SIGNALS:
    void ebenenChanged();

private:
    /// Either what is in it or why there is nothing.
    struct Gelesen {
        workspace::Hintergrundinhalt inhalt;
        QString fehler;
    };

    void update();
    void readNext();

    Umgebung& m_umgebung;
    std::map<std::pair<std::string, std::string>, Gelesen> m_gelesen;  ///< by path and layer
    std::string m_liste;                                               ///< the setting last seen
    workspace::Job m_job;
};

}  // namespace isp::gui
