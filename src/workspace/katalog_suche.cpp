// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of each entry of the catalogue is searched. Made anew after every change: a catalogue has hundreds of
// entries, its index is there in milliseconds.
#include "store/volltext.h"
#include "workspace/katalog.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::workspace {

namespace {

using store::Suchtext;

std::string lines(std::initializer_list<std::string> parts) {
    std::string out;
    for (const auto& part : parts)
        out += part + "\n";
    return out;
}

std::string fachplanungName(const Bestand& bestand, FachplanungId id) {
    const auto* found = bestand.fachplanung(id);
    return found == nullptr ? std::string() : found->name;
}

/// The words the lists show for a direction.
std::string richtungswoerter(Richtung richtung) {
    switch (richtung) {
        case Richtung::kHochSchlecht:
            return "hoch ungünstig";
        case Richtung::kHochGut:
            return "hoch günstig";
        case Richtung::kNeutral:
            break;
    }
    return "neutral";
}

std::string kopf(std::initializer_list<std::string> parts, const std::vector<std::string>& tags) {
    auto out = lines(parts);
    for (const auto& tag : tags)
        out += tag + "\n";
    return out;
}

std::vector<Suchtext> kennzahlen(const Bestand& bestand, const Katalogmarken& marken) {
    std::vector<Suchtext> out;
    for (const auto& k : bestand.kennzahlen()) {
        const auto* ebene = bestand.ebene(std::string_view(k.feinsteEbene));
        auto text =
            lines({k.einheit, k.definition, k.themenfeld, k.quelle, k.lieferant, k.lizenz, k.quelltabelle,
                   k.hinweis, k.realisierbarkeit, k.nutzen, fachplanungName(bestand, k.fachplanung),
                   richtungswoerter(k.richtung), k.art == KennzahlArt::kMassnahme ? "Maßnahme" : "Lebenslage",
                   ebene == nullptr ? std::string() : ebene->name});
        for (const auto* reihe : bestand.reihen(k.id))
            for (const auto id : reihe->auspraegungen)
                if (const auto* a = bestand.auspraegung(id)) text += a->name + "\n";
        out.push_back({k.id.value, kopf({k.code, k.name}, marken.von(k.uid)), std::move(text)});
    }
    return out;
}

std::vector<Suchtext> indikatoren(const Bestand& bestand, const Katalogmarken& marken) {
    std::vector<Suchtext> out;
    for (const auto& i : bestand.indikatoren())
        out.push_back(
            {i.id.value, kopf({i.code, i.name}, marken.von(i.uid)),
             lines({i.formel, i.einheit, i.definition, i.interpretation, i.themenfeld, i.realisierbarkeit,
                    i.nutzen, fachplanungName(bestand, i.fachplanung), richtungswoerter(i.richtung)})});
    return out;
}

std::vector<Suchtext> qualitative(const Bestand& bestand, const Katalogmarken& marken,
                                  const std::vector<QualitativeQuelle>& quellen) {
    std::vector<Suchtext> out;
    for (const auto& q : quellen) {
        auto text = lines({toText(q.art), q.beschreibung, q.methode, q.ergebnis, q.quelle, q.themenfeld,
                           fachplanungName(bestand, q.fachplanung), q.von, q.bis});
        for (const auto id : q.raeume)
            if (const auto p = bestand.position(id)) text += bestand.raeume()[*p].name + "\n";
        out.push_back({q.id.value, kopf({q.titel}, marken.von(q.uid)), std::move(text)});
    }
    return out;
}

}  // namespace

Result<std::set<std::int64_t>> Katalog::suche(Katalogart art, const std::string& text) {
    auto& index = m_suche[art];
    if (!index) {
        const auto& bestand = m_werkbank.bestand();
        ISP_TRY(const auto marks, marken());
        std::vector<Suchtext> texte;
        if (art == Katalogart::kKennzahl) {
            texte = kennzahlen(bestand, *marks);
        } else if (art == Katalogart::kIndikator) {
            texte = indikatoren(bestand, *marks);
        } else {
            ISP_TRY(const auto quellen, qualitative());
            texte = workspace::qualitative(bestand, *marks, quellen);
        }
        ISP_TRY(auto made, store::Volltext::erstelle(texte));
        index = std::make_unique<store::Volltext>(std::move(made));
    }
    ISP_TRY(const auto ids, index->suche(text));
    return std::set<std::int64_t>(ids.begin(), ids.end());
}

}  // namespace isp::workspace
