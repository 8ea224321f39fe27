// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/hinweisthema.h"

#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>

namespace isp::workspace {

namespace {

bool holds(const Indikatorenset& set, const Indikator* indikator, const Kennzahl* kennzahl) {
    return (indikator != nullptr &&
            std::ranges::find(set.indikatoren, indikator->id) != set.indikatoren.end()) ||
           (kennzahl != nullptr && std::ranges::find(set.kennzahlen, kennzahl->id) != set.kennzahlen.end());
}

/// The smallest set that holds it: the most to the point.
IndikatorensetId setWith(Werkbank& werkbank, const Hinweis& h) {
    const auto stamm = werkbank.themen().stammdaten();
    if (!stamm) return {};
    const auto* indikator = werkbank.bestand().indikator(h.code);
    const auto* kennzahl = werkbank.bestand().kennzahl(h.code);
    const Indikatorenset* best = nullptr;
    for (const auto& set : (*stamm)->indikatorensets) {
        if (!holds(set, indikator, kennzahl)) continue;
        if (best == nullptr || set.indikatoren.size() < best->indikatoren.size()) best = &set;
    }
    return best == nullptr ? IndikatorensetId{} : best->id;
}

/// A set of its own for the Thema; none for an index, which is no Indikator.
Result<IndikatorensetId> makeSet(Werkbank& werkbank, const Hinweis& h, const std::string& name) {
    const auto* indikator = werkbank.bestand().indikator(h.code);
    const auto* kennzahl = werkbank.bestand().kennzahl(h.code);
    if (indikator == nullptr && kennzahl == nullptr) return IndikatorensetId{};
    Indikatorenset set;
    set.name = name;
    if (indikator != nullptr)
        set.indikatoren.push_back(indikator->id);
    else
        set.kennzahlen.push_back(kennzahl->id);
    return werkbank.themen().speichere(set, {});
}

}  // namespace

std::string hinweisschluessel(const Bestand& bestand, const Hinweis& hinweis) {
    const auto* ebene = bestand.ebene(hinweis.ebene);
    const auto at = bestand.position(hinweis.raum);
    return std::string(toText(hinweis.regel)) + "|" + hinweis.code + "|" +
           (ebene == nullptr ? "" : ebene->code) + "|" + (at ? bestand.raeume()[*at].uid : "") + "|" +
           hinweis.gegenstand;
}

std::string hinweisschluessel(const Hinweisbearbeitung& b) {
    return std::string(toText(b.regel)) + "|" + b.code + "|" + b.ebene + "|" + b.raum + "|" + b.gegenstand;
}

Thema themaAus(Werkbank& werkbank, const Hinweis& hinweis) {
    Thema thema;
    thema.herkunft = Herkunft::kVerwaltung;
    if (hinweis.raum.valid()) thema.raeume.push_back(hinweis.raum);
    thema.indikatorenset = setWith(werkbank, hinweis);
    return thema;
}

Status verbinde(Werkbank& werkbank, const Hinweis& hinweis, ThemaId id, const QString& erklaerung) {
    const auto work = [&]() -> Status {
        ISP_TRY(const auto akte, werkbank.themen().akte(id));
        if (!akte->thema.indikatorenset.valid()) {
            auto thema = akte->thema;
            ISP_TRY(thema.indikatorenset, makeSet(werkbank, hinweis, thema.titel));
            if (thema.indikatorenset.valid()) ISP_CHECK(werkbank.themen().speichere(thema, {}));
        }
        return verknuepfeHinweis(werkbank, hinweis, id, erklaerung);
    };
    return werkbank.aendere(QCoreApplication::translate("Schritte", "Thema aus Hinweis"), work);
}

}  // namespace isp::workspace
