// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagramm_texte.h"
#include "render/schaubild.h"
#include "render/zeitreihe.h"
#include "workspace/werteblock.h"

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace isp::workspace {
class Auswahl;
class Werkbank;
}  // namespace isp::workspace

namespace isp::gui {

class AtlasSicht;

/// A choice a chart offers beside the Auswahl: which second Indikator, which set …
struct Diagrammwahl {
    struct Eintrag {
        QString text;
        QString hinweis;
        QString schluessel;  ///< empty: a heading
    };
    QString id;  ///< its setting is `diagramme.<kind>.<id>`
    QString titel;
    std::vector<Eintrag> eintraege;
    QString gewaehlt;
};

/// Everything a chart shows, without the widget.
struct Diagramminhalt {
    models::Diagrammtexte texte;
    std::variant<render::Schaubild, render::Verlauf> bild;
    std::vector<Diagrammwahl> wahlen;  ///< also where the chart itself cannot be shown
    struct Quelle {
        workspace::WerteblockPtr block;
        std::optional<std::size_t> periode;
    };
    std::vector<Quelle> quellen;
};

/// What a kind of chart is built from.
struct Diagrammumstaende {
    workspace::Werkbank& werkbank;
    const workspace::Auswahl& auswahl;
    const AtlasSicht& sicht;
    render::Theme theme;
    /// The setting of a choice of this kind; empty where nothing is set.
    std::function<QString(const QString& id)> einstellung;
};

/// One kind of chart. The kinds are data: a new one is a line of diagrammarten() and the function it names.
struct Diagrammart {
    using Bau = std::function<Status(const Diagrammumstaende&, Diagramminhalt&)>;

    // A constructor: GCC 12 ends with an internal error on lists of aggregates that hold std::function.
    Diagrammart(const char* kind, QString title, QString needs, bool marked, Bau build)
        : id(QString::fromLatin1(kind)),
          name(std::move(title)),
          braucht(std::move(needs)),
          raeume(marked),
          bau(std::move(build)) {}

    QString id;
    QString name;
    QString braucht;  ///< what has to be there, in words
    bool raeume;      ///< depends on the marked Räume
    Bau bau;
};

/// In the order of the list.
[[nodiscard]] const std::vector<Diagrammart>& diagrammarten();

}  // namespace isp::gui
