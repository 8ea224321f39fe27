// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs together: nothing may refer to what is not here, and nothing that is used here goes. Each answer
// may change another, so both are asked until nothing changes any more.
#include "store/austauschplan.h"
#include "store/zeile.h"

#include <algorithm>
#include <fmt/format.h>

namespace isp::store {

namespace {

bool isEmpty(const Feldinhalt& value) {
    return std::holds_alternative<std::monostate>(value);
}

const std::string* uidOf(const Feldinhalt& value) {
    return std::get_if<std::string>(&value);
}

}  // namespace

void Austauschplaner::index() {
    for (std::size_t i = 0; i < m_plan.schritte.size(); ++i) {
        const auto& step = m_plan.schritte[i];
        const std::pair row(step.tabelle->name, step.schluessel);
        if (step.art == Aenderungsart::kGeloescht)
            m_geht.insert(row);
        else if (step.art == Aenderungsart::kGeaendert)
            m_aendert.emplace(row, i);
        else if (const auto* uid = uidOf(step.schluessel.front()); step.tabelle->mitUid && uid != nullptr)
            m_neu.emplace(Objekt{step.tabelle->name, *uid}, i);
    }
}

bool Austauschplaner::exists(const std::string& table, const Feldinhalt& uid) {
    const auto* text = uidOf(uid);
    if (text == nullptr) return false;
    const auto made = m_neu.find({table, *text});
    if (made != m_neu.end()) return m_plan.schritte[made->second].aktiv;
    return !m_geht.contains({table, Schluessel{uid}}) && m_ort.id(table, *text).has_value();
}

void Austauschplaner::refuse(const Austauschschritt& step, Ablehnungsgrund grund, const std::string& spalte) {
    m_plan.ergebnis.abgelehnt.push_back({grund, step.tabelle->name, step.bezeichnung, spalte});
}

bool Austauschplaner::refersToNothing(const Austauschschritt& step, const std::string& spalte) {
    const auto* column = step.tabelle->spalte(spalte);
    if (column == nullptr || column->art != Spaltenart::kVerweis) return false;
    const auto at = static_cast<std::size_t>(column - step.tabelle->spalten.data());
    if (at < step.schluessel.size()) return !exists(column->ziel, step.schluessel[at]);
    const auto field = std::find_if(step.felder.begin(), step.felder.end(),
                                    [&](const auto& f) { return f.spalte == spalte; });
    return field != step.felder.end() && !isEmpty(field->neu) && !exists(column->ziel, field->neu);
}

/// Something new that would refer to nothing is left out as a whole; of a change, that field.
bool Austauschplaner::dropWhatRefersToNothing() {
    bool changed = false;
    for (auto& step : m_plan.schritte) {
        if (!step.aktiv || step.art == Aenderungsart::kGeloescht) continue;
        for (const auto& column : step.tabelle->spalten) {
            if (!refersToNothing(step, column.name)) continue;
            refuse(step, Ablehnungsgrund::kVerweis, column.name);
            changed = true;
            std::erase_if(step.felder, [&](const auto& f) { return f.spalte == column.name; });
            if (step.art == Aenderungsart::kNeu) {
                step.aktiv = false;
                break;
            }
        }
    }
    return changed;
}

/// The row goes, too, or refers to something else from now on.
bool Austauschplaner::letsGo(const Verwender& user) const {
    if (user.tabelle == nullptr) return false;
    const std::pair row(user.name, user.schluessel);
    if (m_geht.contains(row)) return true;
    const auto change = m_aendert.find(row);
    if (change == m_aendert.end()) return false;
    const auto& fields = m_plan.schritte[change->second].felder;
    return std::any_of(fields.begin(), fields.end(), [&](const auto& f) { return f.spalte == user.spalte; });
}

bool Austauschplaner::keptByUsers(Austauschschritt& step) {
    const auto id = m_ort.id(step.tabelle->name, *uidOf(step.schluessel.front()));
    auto users = m_ort.verwender(*step.tabelle, id.value_or(0));
    std::erase_if(users, [&](const Verwender& user) { return letsGo(user); });
    if (users.empty()) return false;
    Konflikt konflikt;
    konflikt.art = Konfliktart::kDortGeloescht;
    konflikt.hindernis = users.front().name;
    konflikt.entscheidbar = std::none_of(users.begin(), users.end(), [](const auto& u) { return u.haelt; });
    const Satzaenderung change{step.tabelle->name, step.art, step.schluessel, step.felder};
    std::erase_if(m_plan.ergebnis.konflikte, [&](const Konflikt& k) {
        return k.tabelle == step.tabelle->name &&
               k.kennung == fmt::format("{}/{}/", k.tabelle, *uidOf(step.schluessel.front()));
    });
    return conflict(*step.tabelle, change, konflikt) != Konfliktentscheidung::kDeren;
}

bool Austauschplaner::keepWhatIsUsed() {
    bool changed = false;
    for (auto& step : m_plan.schritte) {
        const bool asked = step.aktiv && step.art == Aenderungsart::kGeloescht && step.tabelle->mitUid;
        if (!asked || !keptByUsers(step)) continue;
        step.aktiv = false;
        m_geht.erase({step.tabelle->name, step.schluessel});
        changed = true;
    }
    return changed;
}

}  // namespace isp::store
