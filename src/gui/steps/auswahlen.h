// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"
#include "texte/kreislauf.h"

#include <QString>
#include <utility>
#include <vector>

/// What the fields of step pages let the user choose from, and the words their lists show for ids.
namespace isp::gui {

template <typename V>
using Wahlliste = std::vector<std::pair<V, QString>>;

/// `Bad Segeberg (Gemeinde)`: Räume of the own territory, the level of analysis first.
[[nodiscard]] Wahlliste<RaumId> raumwahlen(Umgebung& umgebung);
[[nodiscard]] Wahlliste<IndikatorId> indikatorwahlen(Umgebung& umgebung);
[[nodiscard]] Wahlliste<KennzahlId> kennzahlwahlen(Umgebung& umgebung);
/// Those of the present Durchlauf, where they belong to one.
[[nodiscard]] Wahlliste<AngebotId> angebotwahlen(const Schrittlage& lage);
[[nodiscard]] Wahlliste<AnsichtId> ansichtwahlen(const Schrittlage& lage);
[[nodiscard]] Wahlliste<BefundId> befundwahlen(const Schrittlage& lage);
[[nodiscard]] Wahlliste<AktivitaetId> aktivitaetwahlen(const Schrittlage& lage);
[[nodiscard]] Wahlliste<HandlungserfordernisId> erforderniswahlen(const Schrittlage& lage);
[[nodiscard]] Wahlliste<HandlungsfeldId> handlungsfeldwahlen(const Schrittlage& lage);
/// `ohne` is left out: a Ziel is not above itself.
[[nodiscard]] Wahlliste<ZielId> zielwahlen(const Schrittlage& lage, ZielId ohne = {});
[[nodiscard]] Wahlliste<MassnahmeId> massnahmewahlen(const Schrittlage& lage);

/// Text of an id in a list of choices; empty for none.
template <typename V>
[[nodiscard]] QString wahltext(const Wahlliste<V>& wahlen, V id) {
    for (const auto& [known, text] : wahlen)
        if (known == id) return text;
    return {};
}
/// Joined by commas.
template <typename V>
[[nodiscard]] QString wahltexte(const Wahlliste<V>& wahlen, const std::vector<V>& ids) {
    QStringList out;
    for (const auto id : ids)
        if (const auto text = wahltext(wahlen, id); !text.isEmpty()) out << text;
    return out.join(QStringLiteral(", "));
}

/// The first `zeichen` of a text in one line, with … where there is more.
[[nodiscard]] QString kurz(const std::string& text, int zeichen = 120);
/// `12.10.2026`; empty for none.
[[nodiscard]] QString tag(const std::string& iso);

}  // namespace isp::gui
