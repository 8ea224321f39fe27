// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/kennzahlzuordnung.h"

#include "domain/text.h"
#include "exchange/kopf.h"
#include "store/ablage.h"
#include "workspace/codes.h"
#include "workspace/importpruefung.h"
#include "workspace/kennzahlvorschlag.h"
#include "workspace/namensvergleich.h"

#include <algorithm>
#include <set>

namespace isp::workspace {

namespace {

using Merkungen = std::vector<Kennzahlmerkung>;

/// `Anzahl` and `Insgesamt` stand in any table: remembered for the very table only.
bool sagtEtwas(const std::string& text) {
    constexpr std::size_t kShort = 5;
    return text.size() >= kShort && !exchange::isEinheit(text) && !exchange::isInsgesamt(text);
}

/// The Kennzahl a heading was given before: in this table, else in any other where all agree.
const Kennzahl* remembered(const Merkungen& all, const Bestand& bestand, const Importvorschau& v,
                           const std::string& text) {
    const auto wanted = kopfschluessel(text);
    const auto& table = v.tabelle.herkunft.tabelle;
    std::set<KennzahlId> elsewhere;
    for (const auto& m : all) {
        if (m.ueberschrift != wanted || (!m.lieferant.empty() && m.lieferant != v.optionen.lieferant))
            continue;
        if (m.tabelle == table) return bestand.kennzahl(m.kennzahl);
        elsewhere.insert(m.kennzahl);
    }
    return elsewhere.size() == 1 && sagtEtwas(text) ? bestand.kennzahl(*elsewhere.begin()) : nullptr;
}

std::string headingOf(const exchange::Tabellenreihe& reihe) {
    return reihe.kennzahlText.empty() ? reihe.kennzahlCode : reihe.kennzahlText;
}

/// The code of the table, else the one made from the heading.
std::string madeCode(const exchange::Tabellenreihe& reihe) {
    return reihe.kennzahlCode.empty() ? codeFromText(reihe.kennzahlText) : reihe.kennzahlCode;
}

/// The code the options give the heading; empty where they say nothing.
std::string given(const ImportOptionen& o, const std::string& text, const std::string& code) {
    for (const auto& key : {text, code})
        if (const auto mapped = o.kennzahlen.find(key); mapped != o.kennzahlen.end()) return mapped->second;
    return {};
}

class Zuordner {
public:
    Zuordner(const Bestand& bestand, const Merkungen& merkungen, Importvorschau& v)
        : m_bestand(bestand),
          m_merkungen(merkungen),
          m_v(v),
          m_angegeben(v.optionen) {
        std::set<std::string> texts;
        for (const auto& reihe : v.tabelle.reihen)
            texts.insert(headingOf(reihe));
        m_einzig = texts.size() == 1;
    }

    void run() {
        for (const auto& reihe : m_v.tabelle.reihen)
            take(reihe);
    }

private:
    void take(const exchange::Tabellenreihe& reihe) {
        auto found = find(reihe);
        // What it would be called anyway is no mapping: the same file would be another delivery.
        const bool added = found.grund == Zuordnungsgrund::kGemerkt || istVorschlag(found.grund);
        if (added && !equalsNoCase(found.code, madeCode(reihe)))
            m_v.optionen.kennzahlen.emplace(headingOf(reihe), found.code);
        const auto same = std::find_if(m_v.kennzahlen.begin(), m_v.kennzahlen.end(),
                                       [&](const auto& k) { return equalsNoCase(k.code, found.code); });
        m_v.kennzahlDerReihe.push_back(static_cast<std::size_t>(same - m_v.kennzahlen.begin()));
        if (same != m_v.kennzahlen.end()) {
            ++same->reihen;
            return;
        }
        noteUnit(found);
        m_v.kennzahlen.push_back(std::move(found));
    }

    [[nodiscard]] Kennzahlzuordnung find(const exchange::Tabellenreihe& reihe) const {
        const auto made = madeCode(reihe);
        Kennzahlzuordnung out;
        out.text = reihe.kennzahlText;
        out.einheit = reihe.einheit;
        out.reihen = 1;
        const auto text = headingOf(reihe);
        const auto suggested =
            kennzahlvorschlaege(m_bestand, m_v.tabelle.herkunft.tabelle, text, reihe.einheit);
        for (const auto& s : suggested)
            out.vorschlaege.push_back(s.kennzahl);
        if (const auto code = given(m_angegeben, reihe.kennzahlText, made); !code.empty())
            return settled(std::move(out), code, Zuordnungsgrund::kAngegeben);
        if (!m_angegeben.kennzahl.empty()) return settled(std::move(out), made, Zuordnungsgrund::kCode);
        if (const auto* k = remembered(m_merkungen, m_bestand, m_v, text))
            return settled(std::move(out), k->code, Zuordnungsgrund::kGemerkt);
        if (m_bestand.kennzahl(made) != nullptr || !m_angegeben.vorschlagen ||
            !istSicher(suggested, m_einzig))
            return settled(std::move(out), made, Zuordnungsgrund::kCode);
        const auto& best = suggested.front();
        return settled(std::move(out), m_bestand.kennzahl(best.kennzahl)->code, best.grund);
    }

    [[nodiscard]] Kennzahlzuordnung settled(Kennzahlzuordnung out, const std::string& code,
                                            Zuordnungsgrund grund) const {
        const auto* stored = m_bestand.kennzahl(code);
        out.code = stored != nullptr ? stored->code : code;
        out.bekannt = stored != nullptr ? stored->id : KennzahlId{};
        if (stored != nullptr) out.name = stored->name;
        out.grund = stored == nullptr && grund == Zuordnungsgrund::kCode ? Zuordnungsgrund::kNeu : grund;
        return out;
    }

    void noteUnit(const Kennzahlzuordnung& k) {
        const auto* stored = m_bestand.kennzahl(k.bekannt);
        if (stored == nullptr || k.einheit.empty() || stored->einheit.empty() ||
            einheitenVertraeglich(stored->einheit, k.einheit))
            return;
        m_v.issues.add(Severity::kWarning, codes::kUnitDiffers, {k.code, stored->einheit, k.einheit});
    }

    const Bestand& m_bestand;
    const Merkungen& m_merkungen;
    Importvorschau& m_v;
    const ImportOptionen m_angegeben;  ///< before what is found here is added
    bool m_einzig = false;
};

}  // namespace

Status ordneKennzahlenZu(store::Store& store, const Bestand& bestand, Importvorschau& v) {
    Merkungen merkungen;
    if (v.optionen.gemerkteKennzahlen) {
        ISP_TRY(merkungen, store::Ablage<Kennzahlmerkung>(store).alle());
    }
    Zuordner(bestand, merkungen, v).run();
    return {};
}

Status merkeKennzahlen(store::Store& store, const Bestand& now, const Importvorschau& v) {
    store::Ablage<Kennzahlmerkung> ablage(store);
    ISP_TRY(auto all, ablage.alle());
    for (std::size_t i = 0; i < v.tabelle.reihen.size(); ++i) {
        const auto* kennzahl = now.kennzahl(v.kennzahlen[v.kennzahlDerReihe[i]].code);
        Kennzahlmerkung m;
        m.lieferant = v.optionen.lieferant;
        m.tabelle = v.tabelle.herkunft.tabelle;
        m.ueberschrift = kopfschluessel(headingOf(v.tabelle.reihen[i]));
        if (kennzahl == nullptr || m.ueberschrift.empty()) continue;
        m.kennzahl = kennzahl->id;
        const auto old = std::find_if(all.begin(), all.end(), [&](const Kennzahlmerkung& a) {
            return a.lieferant == m.lieferant && a.tabelle == m.tabelle && a.ueberschrift == m.ueberschrift;
        });
        if (old != all.end()) {
            if (old->kennzahl == m.kennzahl) continue;
            m.id = old->id;
            m.uid = old->uid;
            *old = m;
        } else {
            all.push_back(m);
        }
        ISP_TRY([[maybe_unused]] const auto id, ablage.speichere(m));
    }
    return {};
}

}  // namespace isp::workspace
