// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of each change, taken for itself. What hangs together is the business of austauschbezug.cpp.
#include "store/austauschplan.h"

#include "domain/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace isp::store {

namespace {

const std::string& textOf(const Feldinhalt& value) {
    static const std::string kEmpty;
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? kEmpty : *text;
}

std::string keyText(const Schluessel& key) {
    std::string out;
    for (const auto& part : key) {
        if (!out.empty()) out += '/';
        if (const auto* n = std::get_if<std::int64_t>(&part))
            out += std::to_string(*n);
        else
            out += textOf(part);
    }
    return out;
}

const Feldaenderung* fieldOf(const Satzaenderung& change, std::string_view name) {
    const auto found = std::find_if(change.felder.begin(), change.felder.end(),
                                    [&](const auto& f) { return f.spalte == name; });
    return found == change.felder.end() ? nullptr : &*found;
}

/// What a rule that takes theirs comes to where a person was deleted here.
Konfliktentscheidung insteadOfTheirs(Personenschutz person) {
    if (person == Personenschutz::kUnsersNachRegel) return Konfliktentscheidung::kMeins;
    return person == Personenschutz::kOhneRegel ? Konfliktentscheidung::kOffen : Konfliktentscheidung::kDeren;
}

}  // namespace

Austauschplaner::Austauschplaner(Austauschort& ort, std::span<const Satzaenderung> aenderungen,
                                 std::span<const Satzaenderung> voll, const Konfliktvorgabe& vorgabe)
    : m_ort(ort),
      m_aenderungen(aenderungen),
      m_vorgabe(vorgabe),
      m_personen(ort, aenderungen) {
    for (const auto& change : voll)
        m_voll.emplace(Objekt{change.tabelle, textOf(change.schluessel.front())}, &change);
}

Austauschplan Austauschplaner::plane(const Progress& progress) {
    collect();
    std::size_t done = 0;
    for (const auto& table : m_ort.tabellen()) {
        if (table.name == kZeittabelle || table.name == kErsatztabelle) continue;
        for (const auto& change : m_aenderungen) {
            if (change.tabelle != table.name) continue;
            if (progress.canceled()) return {};
            decide(table, change);
            progress.at(static_cast<double>(++done) / static_cast<double>(m_aenderungen.size()));
        }
    }
    index();
    while (!progress.canceled() && (dropWhatRefersToNothing() || keepWhatIsUsed())) {
    }
    return std::move(m_plan);
}

// Who is who
// -----------------------------------------------------------------------------------------------------

void Austauschplaner::collect() {
    for (const auto& change : m_aenderungen) {
        if (change.tabelle == kZeittabelle && !change.felder.empty())
            m_zeiten[textOf(change.schluessel.front())] = textOf(change.felder.front().neu);
        if (change.art == Aenderungsart::kGeloescht)
            m_dortGeloescht.emplace(change.tabelle, textOf(change.schluessel.front()));
    }
    // In the order of the tables: the names of one may hold what is found of another.
    for (const auto& table : m_ort.tabellen())
        for (const auto& change : m_aenderungen)
            if (table.mitUid && change.tabelle == table.name && change.art == Aenderungsart::kNeu)
                findTwins(table, change);
}

/// What has the same code, or is the same participation of the same actor in the same step, is the same
/// thing: both planners have made it, each under a uid of its own.
void Austauschplaner::findTwins(const Austauschtabelle& table, const Satzaenderung& change) {
    const auto& uid = textOf(change.schluessel.front());
    if (m_ort.id(table.name, uid)) return;
    for (const auto& columns : table.eindeutig) {
        std::vector<Feldinhalt> values;
        for (const auto& name : columns) {
            const auto base = grundlageOf(name);
            const auto* column = table.spalte(base.empty() ? name : base);
            const auto* field = column == nullptr ? nullptr : fieldOf(change, column->name);
            if (field == nullptr || std::holds_alternative<std::monostate>(field->neu)) break;
            values.push_back(here(*column, field->neu));
        }
        if (values.size() != columns.size()) continue;
        const auto mine = m_ort.gleichesMit(table, columns, values);
        if (mine && !m_dortGeloescht.contains({table.name, *mine})) {
            m_zwillinge.emplace(Objekt{table.name, uid}, *mine);
            return;
        }
    }
}

Feldinhalt Austauschplaner::here(const Austauschspalte& column, const Feldinhalt& value) const {
    if (column.art != Spaltenart::kVerweis) return value;
    const auto twin = m_zwillinge.find({column.ziel, textOf(value)});
    return twin == m_zwillinge.end() ? value : Feldinhalt(twin->second);
}

Satzaenderung Austauschplaner::translated(const Austauschtabelle& table, const Satzaenderung& change) const {
    auto out = change;
    for (std::size_t i = 0; i < table.schluessel; ++i) {
        if (table.mitUid) {
            const auto twin = m_zwillinge.find({table.name, textOf(change.schluessel[i])});
            if (twin != m_zwillinge.end()) out.schluessel[i] = twin->second;
        } else {
            out.schluessel[i] = here(table.spalten[i], change.schluessel[i]);
        }
    }
    for (auto& field : out.felder) {
        const auto* column = table.spalte(field.spalte);
        field.alt = here(*column, field.alt);
        field.neu = here(*column, field.neu);
    }
    return out;
}

// One change
// -----------------------------------------------------------------------------------------------------

void Austauschplaner::decide(const Austauschtabelle& table, const Satzaenderung& theirs) {
    const auto change = translated(table, theirs);
    switch (theirs.art) {
        case Aenderungsart::kNeu:
            return decideNew(table, change, table.mitUid ? textOf(theirs.schluessel.front()) : std::string());
        case Aenderungsart::kGeaendert:
            return decideChanged(table, change);
        case Aenderungsart::kGeloescht:
            return decideDeleted(table, change);
    }
}

void Austauschplaner::decideNew(const Austauschtabelle& table, const Satzaenderung& change,
                                const std::string& theirUid) {
    if (table.name == kWertetabelle) {
        if (m_ort.id("lieferung", textOf(change.schluessel.front()))) {
            ++m_plan.ergebnis.schonDa;
            return;
        }
    } else if (const auto mine = m_ort.zeile(table, change.schluessel)) {
        const auto& myUid = textOf(change.schluessel.front());
        const bool twin = table.mitUid && theirUid != myUid;
        return mergeFields(table, change, *mine, Konfliktart::kBeideNeu,
                           twin ? std::min(theirUid, myUid) : "");
    }
    if (belongsToWhatStaysAway(table, change)) {
        ++m_plan.ergebnis.schonDa;
        return;
    }
    if (table.mitUid && m_ort.wurdeGeloescht(change.schluessel)) return decideGone(table, change, true);
    addNew(table, change);
}

void Austauschplaner::addNew(const Austauschtabelle& table, const Satzaenderung& change) {
    m_plan.schritte.push_back(
        {Aenderungsart::kNeu, &table, change.schluessel, change.felder, label(table, change), {}, true});
    if (!codeTakenByOther(table, change)) return;
    refuse(m_plan.schritte.back(), Ablehnungsgrund::kSchluessel, "code");
    m_plan.schritte.back().aktiv = false;
}

/// Kennzahlen and Indikatoren share their codes, which no UNIQUE can say.
bool Austauschplaner::codeTakenByOther(const Austauschtabelle& table, const Satzaenderung& change) {
    const auto* field = fieldOf(change, "code");
    const bool kennzahl = table.name == "kennzahl";
    if (field == nullptr || (!kennzahl && table.name != "indikator")) return false;
    const auto* other = findeTabelle(m_ort.tabellen(), kennzahl ? "indikator" : "kennzahl");
    return m_ort.gleichesMit(*other, {"code_klein"}, {field->neu}).has_value();
}

void Austauschplaner::decideChanged(const Austauschtabelle& table, const Satzaenderung& change) {
    if (const auto mine = m_ort.zeile(table, change.schluessel))
        return mergeFields(table, change, *mine, Konfliktart::kFeld, {});
    const auto whole = m_voll.find({table.name, textOf(change.schluessel.front())});
    const bool known = table.mitUid && whole != m_voll.end();
    decideGone(table, known ? translated(table, *whole->second) : change, known);
}

/// What they have is not here any more. `whole`: the package says all of it, so that it can come back.
void Austauschplaner::decideGone(const Austauschtabelle& table, const Satzaenderung& change, bool whole) {
    Konflikt konflikt;
    konflikt.art = Konfliktart::kHierGeloescht;
    konflikt.entscheidbar = whole;
    if (conflict(table, change, konflikt) != Konfliktentscheidung::kDeren) {
        if (table.mitUid) m_bleibtWeg.emplace(table.name, textOf(change.schluessel.front()));
        return;
    }
    auto back = change;
    m_personen.schwaerze(table, back);
    addNew(table, back);
}

/// A row of a list goes with its owner: whoever decides about that one is not asked again for each.
bool Austauschplaner::belongsToWhatStaysAway(const Austauschtabelle& table,
                                             const Satzaenderung& change) const {
    const auto& owner = table.spalten.front();
    return !table.mitUid && owner.art == Spaltenart::kVerweis &&
           m_bleibtWeg.contains({owner.ziel, textOf(change.schluessel.front())});
}

void Austauschplaner::decideDeleted(const Austauschtabelle& table, const Satzaenderung& change) {
    const auto mine = m_ort.zeile(table, change.schluessel);
    if (!mine) {
        ++m_plan.ergebnis.schonDa;
        return;
    }
    bool changedHere = false;
    for (std::size_t i = table.schluessel; i < table.spalten.size(); ++i) {
        const auto* field = fieldOf(change, table.spalten[i].name);
        changedHere = changedHere || (field != nullptr && field->alt != (*mine)[i]);
    }
    Konflikt konflikt;
    konflikt.art = Konfliktart::kDortGeloescht;
    if (changedHere && conflict(table, change, konflikt) != Konfliktentscheidung::kDeren) return;
    m_plan.schritte.push_back({Aenderungsart::kGeloescht,
                               &table,
                               change.schluessel,
                               change.felder,
                               label(table, change),
                               {},
                               true});
}

/// What comes back as it once was here has been changed here since: they only sent it on. Unless they began
/// from something later than that, or from what has never been here; then they have decided it.
bool Austauschplaner::onlySentOn(const Personensatz& record, const Feldaenderung& field) {
    const auto& column = *record.tabelle.spalte(field.spalte);
    const auto had = [&](const Feldinhalt& value) {
        return m_ort.zuletztGehabt(record.tabelle, record.aenderung.schluessel, column, value);
    };
    const auto sent = had(field.neu);
    if (sent == 0) return false;
    // Of what is new in the package there is no state they began from: what they have not touched is as it
    // was sent.
    if (record.beideNeu) return !record.beruehrt;
    const auto began = had(field.alt);
    return began != 0 && began < sent;
}

Feldausgang Austauschplaner::outcomeOf(const Personensatz& record, const Feldaenderung& field,
                                       Konfliktart art) {
    const auto* column = record.tabelle.spalte(field.spalte);
    const auto& ours = record.meins[static_cast<std::size_t>(column - record.tabelle.spalten.data())];
    const auto outcome = fuehreZusammen(field.alt, field.neu, ours);
    if (outcome == Feldausgang::kNichts) return outcome;
    // Both have made it: there is no state both began from, so whatever differs is a question.
    if (outcome == Feldausgang::kUebernehmen && art != Konfliktart::kBeideNeu) return outcome;
    return onlySentOn(record, field) ? Feldausgang::kNichts : Feldausgang::kKonflikt;
}

void Austauschplaner::mergeFields(const Austauschtabelle& table, const Satzaenderung& change,
                                  const std::vector<Feldinhalt>& mine, Konfliktart art,
                                  const std::string& neueUid) {
    Austauschschritt step{
        Aenderungsart::kGeaendert, &table, change.schluessel, {}, label(table, change), neueUid, true};
    const auto& uid = textOf(change.schluessel.front());
    const auto whole = m_voll.find({table.name, uid});
    const Personensatz record{table,
                              change,
                              whole == m_voll.end() ? nullptr : whole->second,
                              mine,
                              art == Konfliktart::kBeideNeu,
                              !neueUid.empty() || m_zeiten.contains(uid)};
    for (const auto& field : change.felder) {
        const auto* column = table.spalte(field.spalte);
        const auto& ours = mine[static_cast<std::size_t>(column - table.spalten.data())];
        auto outcome = outcomeOf(record, field, art);
        const auto person = m_personen.schutz(record, field);
        if (person == Personenschutz::kUnsers) outcome = Feldausgang::kNichts;
        if (person == Personenschutz::kDeren && ours != field.neu) outcome = Feldausgang::kUebernehmen;
        if (outcome == Feldausgang::kKonflikt) {
            Konflikt konflikt;
            konflikt.art = art;
            konflikt.spalte = field.spalte;
            konflikt.basis = field.alt;
            konflikt.meins = ours;
            konflikt.deren = field.neu;
            if (conflict(table, change, konflikt, insteadOfTheirs(person)) == Konfliktentscheidung::kDeren)
                outcome = Feldausgang::kUebernehmen;
        }
        if (outcome == Feldausgang::kNichts) ++m_plan.ergebnis.schonDa;
        if (outcome == Feldausgang::kUebernehmen) step.felder.push_back({field.spalte, ours, field.neu});
    }
    m_personen.ergaenze(table, mine, step.felder);
    if (!step.felder.empty() || !neueUid.empty()) m_plan.schritte.push_back(std::move(step));
}

Konfliktentscheidung Austauschplaner::conflict(const Austauschtabelle& table, const Satzaenderung& change,
                                               Konflikt konflikt, Konfliktentscheidung stattDeren) {
    konflikt.tabelle = table.name;
    konflikt.bezeichnung = label(table, change);
    konflikt.kennung = fmt::format("{}/{}/{}", table.name, keyText(change.schluessel), konflikt.spalte);
    // Of a row of a list its owner: the record its key begins with.
    const auto& objekt = textOf(change.schluessel.front());
    konflikt.zeitMeins = m_ort.zeit(objekt);
    if (const auto time = m_zeiten.find(objekt); time != m_zeiten.end()) konflikt.zeitDeren = time->second;
    const auto named = m_vorgabe.einzeln.find(konflikt.kennung);
    const auto byRule = entscheide(m_vorgabe.regel, konflikt.zeitMeins, konflikt.zeitDeren);
    if (named != m_vorgabe.einzeln.end())
        konflikt.entscheidung = named->second;
    else
        konflikt.entscheidung = byRule == Konfliktentscheidung::kDeren ? stattDeren : byRule;
    if (!konflikt.entscheidbar && konflikt.entscheidung == Konfliktentscheidung::kDeren)
        konflikt.entscheidung = Konfliktentscheidung::kOffen;
    m_plan.ergebnis.konflikte.push_back(konflikt);
    return konflikt.entscheidung;
}

/// What the record is called in the package, else here; of a row of a list what its owner is called.
std::string Austauschplaner::label(const Austauschtabelle& table, const Satzaenderung& change) {
    const auto& own = m_ort.namensspalteOf(table.name);
    if (const auto* field = fieldOf(change, own)) {
        const auto& value = change.art == Aenderungsart::kGeloescht ? field->alt : field->neu;
        if (const auto* text = std::get_if<std::string>(&value)) return *text;
        if (const auto* n = std::get_if<std::int64_t>(&value)) return std::to_string(*n);
    }
    const auto& first = table.spalten.front();
    const auto& name = first.art == Spaltenart::kVerweis ? first.ziel : table.name;
    const auto& uid = textOf(change.schluessel.front());
    if (findeTabelle(m_ort.tabellen(), name) == nullptr || !findeTabelle(m_ort.tabellen(), name)->mitUid)
        return uid;
    if (auto known = m_ort.name(name, uid)) return std::move(*known);
    for (const auto& other : m_aenderungen)
        if (other.tabelle == name && textOf(other.schluessel.front()) == uid && name != table.name)
            return label(*findeTabelle(m_ort.tabellen(), name), other);
    return {};
}

}  // namespace isp::store
