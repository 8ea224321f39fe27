// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/austauschpersonen.h"

#include "domain/text.h"
#include "store/austauschplan.h"
#include "store/personendaten.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace isp::store {

namespace {

const Personenspalte* personenspalteOf(std::string_view table, std::string_view column) {
    const auto all = personenspalten();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto& s) { return s.tabelle == table && s.spalte == column; });
    return found == all.end() ? nullptr : &*found;
}

const Feldaenderung* fieldOf(const std::vector<Feldaenderung>& fields, std::string_view name) {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.spalte == name; });
    return found == fields.end() ? nullptr : &*found;
}

Feldaenderung* fieldOf(std::vector<Feldaenderung>& fields, std::string_view name) {
    for (auto& f : fields)
        if (f.spalte == name) return &f;
    return nullptr;
}

const Feldinhalt& valueOf(const Austauschtabelle& table, const std::vector<Feldinhalt>& row,
                          std::string_view name) {
    static const Feldinhalt kNothing;
    const auto* column = table.spalte(name);
    return column == nullptr ? kNothing : row[static_cast<std::size_t>(column - table.spalten.data())];
}

/// Calls `f` with each column of the table whose content belongs to the name in another one.
template <typename F>
void eachContact(std::string_view table, F&& f) {
    for (const auto& s : personenspalten())
        if (s.bezug == Personenbezug::kKontakt && s.tabelle == table) f(s);
}

bool holdsText(const Feldinhalt& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr && !text->empty();
}

}  // namespace

Austauschpersonen::Austauschpersonen(Austauschort& ort, std::span<const Satzaenderung> aenderungen)
    : m_ort(ort),
      m_aenderungen(aenderungen),
      m_ersatz(personenersatz(ort.connection())) {
    for (const auto& change : aenderungen)
        if (change.tabelle == kErsatztabelle && !change.felder.empty())
            if (const auto* text = std::get_if<std::string>(&change.felder.front().neu))
                m_ersatz.insert(*text);
}

bool Austauschpersonen::isErsatz(const Feldinhalt& value) const {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr && m_ersatz.contains(*text);
}

Personenschutz Austauschpersonen::schutz(const Personensatz& satz, const Feldaenderung& feld) {
    if (m_ersatz.empty()) return Personenschutz::kKeiner;
    const auto* s = personenspalteOf(satz.tabelle.name, feld.spalte);
    if (s == nullptr) return ofMention(satz, feld);  // any text may name somebody
    const auto* nameColumn = s->bezug == Personenbezug::kKontakt ? s->neben : s->spalte;
    const auto& ourName = valueOf(satz.tabelle, satz.meins, nameColumn);
    if (isErsatz(ourName)) return ofDeleted(satz, ourName, nameColumn);
    const auto* theirs = fieldOf(satz.aenderung.felder, nameColumn);
    if (theirs == nullptr || !isErsatz(theirs->neu)) return Personenschutz::kKeiner;
    // Where somebody else has taken the place since, it is a question.
    const bool same = satz.beideNeu ? !m_ort.geaendert(satz.tabelle, satz.aenderung.schluessel, nameColumn)
                                    : theirs->alt == ourName;
    return same ? Personenschutz::kDeren : Personenschutz::kKeiner;
}

/// Of name or contact where the person was deleted here.
Personenschutz Austauschpersonen::ofDeleted(const Personensatz& satz, const Feldinhalt& ourName,
                                            const char* nameColumn) const {
    const auto* changed = fieldOf(satz.aenderung.felder, nameColumn);
    if (changed == nullptr) {
        const auto* whole = satz.ganz == nullptr ? nullptr : fieldOf(satz.ganz->felder, nameColumn);
        const bool known = whole != nullptr && whole->neu == ourName;
        return known ? Personenschutz::kKeiner : Personenschutz::kUnsers;
    }
    // They know of the deletion, and what they have done since is a change like any other.
    if (changed->neu == ourName || (!satz.beideNeu && changed->alt == ourName))
        return Personenschutz::kKeiner;
    // Deleted in both: one replacement in both.
    if (isErsatz(changed->neu))
        return changed->neu < ourName ? Personenschutz::kDeren : Personenschutz::kUnsers;
    return satz.beideNeu ? Personenschutz::kUnsers : Personenschutz::kUnsersNachRegel;
}

Personenschutz Austauschpersonen::ofMention(const Personensatz& satz, const Feldaenderung& feld) {
    const auto* mine = std::get_if<std::string>(&valueOf(satz.tabelle, satz.meins, feld.spalte));
    const auto* yours = std::get_if<std::string>(&feld.neu);
    if (mine == nullptr || yours == nullptr) return Personenschutz::kKeiner;
    // What stands in the place of the name may be more than a name, unless nobody has touched the text.
    if (satz.beideNeu && !satz.beruehrt && lacksOnly(*mine, *yours)) return Personenschutz::kUnsers;
    if (satz.beideNeu && lacksOnly(*yours, *mine) &&
        !m_ort.geaendert(satz.tabelle, satz.aenderung.schluessel, feld.spalte))
        return Personenschutz::kDeren;
    const auto unknownThere = [&](const std::string& e) {
        return mine->find(e) != std::string::npos && yours->find(e) == std::string::npos;
    };
    return std::any_of(m_ersatz.begin(), m_ersatz.end(), unknownThere) ? Personenschutz::kOhneRegel
                                                                       : Personenschutz::kKeiner;
}

/// Whether the two texts are the same but for a name in the place of one replacement.
bool Austauschpersonen::lacksOnly(const std::string& with, const std::string& without) const {
    for (const auto& ersatz : m_ersatz) {
        const auto at = with.find(ersatz);
        if (at == std::string::npos || without.find(ersatz) != std::string::npos) continue;
        std::size_t times = 0;
        for (auto i = at; i != std::string::npos; i = with.find(ersatz, i + ersatz.size()))
            ++times;
        const auto rest = with.size() - times * ersatz.size();
        if (without.size() <= rest || (without.size() - rest) % times != 0) continue;
        const auto name = without.substr(at, (without.size() - rest) / times);
        if (ersetzeName(without, name, ersatz) == with) return true;
    }
    return false;
}

void Austauschpersonen::ergaenze(const Austauschtabelle& tabelle, const std::vector<Feldinhalt>& meins,
                                 std::vector<Feldaenderung>& felder) const {
    eachContact(tabelle.name, [&](const Personenspalte& s) {
        const auto* name = fieldOf(std::as_const(felder), s.neben);
        if (name == nullptr || !isErsatz(name->neu) || isErsatz(name->alt)) return;
        const auto& ours = valueOf(tabelle, meins, s.spalte);
        if (auto* field = fieldOf(felder, s.spalte))
            field->neu = std::string();
        else if (holdsText(ours))
            felder.push_back({s.spalte, ours, std::string()});
    });
}

void Austauschpersonen::schwaerze(const Austauschtabelle& tabelle, Satzaenderung& satz) {
    if (m_ersatz.empty()) return;
    for (const auto& s : personenspalten()) {
        auto* name = s.tabelle == tabelle.name ? fieldOf(satz.felder, s.spalte) : nullptr;
        if (name == nullptr || (s.bezug != Personenbezug::kName && s.bezug != Personenbezug::kUrheber))
            continue;
        const auto last = m_ort.zuletzt(satz.schluessel, s.spalte);
        if (!last || !m_ersatz.contains(*last) || name->neu == Feldinhalt(*last)) continue;
        name->neu = *last;
        eachContact(tabelle.name, [&](const Personenspalte& contact) {
            auto* field =
                contact.neben == std::string_view(s.spalte) ? fieldOf(satz.felder, contact.spalte) : nullptr;
            if (field != nullptr) field->neu = std::string();
        });
    }
}

std::vector<std::string> Austauschpersonen::uebernimm(const Austauschplan& plan) {
    auto& connection = m_ort.connection();
    for (const auto& change : m_aenderungen)
        if (change.tabelle == kErsatztabelle)
            merkeLoeschung(connection, std::get<std::string>(change.schluessel.front()),
                           std::get<std::string>(change.felder.front().neu));
    std::set<std::pair<std::string, std::string>> names;
    for (const auto& step : plan.schritte) {
        if (!step.aktiv || step.art != Aenderungsart::kGeaendert) continue;
        for (const auto& field : step.felder) {
            const auto* s = personenspalteOf(step.tabelle->name, field.spalte);
            const bool named =
                s != nullptr && (s->bezug == Personenbezug::kName || s->bezug == Personenbezug::kUrheber);
            if (named && isErsatz(field.neu) && !isErsatz(field.alt) && holdsText(field.alt))
                names.emplace(trim(std::get<std::string>(field.alt)), std::get<std::string>(field.neu));
        }
    }
    std::set<std::string> out;
    for (const auto& [name, ersatz] : names) {
        reinigeVerlauf(connection, name, ersatz);
        out.insert(ersatz);
    }
    return {out.begin(), out.end()};
}

}  // namespace isp::store
