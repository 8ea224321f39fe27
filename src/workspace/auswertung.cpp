// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/auswertung.h"

#include "domain/text.h"
#include "store/lieferung_repository.h"
#include "workspace/ausrichtung.h"
#include "workspace/codes.h"
#include "workspace/gebietsstand.h"

#include <algorithm>
#include <array>
#include <set>

namespace isp::workspace {

/// The delivered figures of one Reihe, spread over all Räume of the Bestand.
struct Auswertung::Reihendaten {
    std::vector<Periode> perioden;
    std::vector<std::vector<Zelle>> zellen;  ///< per Periode: one Zelle per Position
};

namespace {

std::string cacheKey(const std::string& code, const std::vector<analysis::Bezug::Auswahl>& auswahl,
                     const Anfrage& anfrage) {
    std::string key = toLower(code);
    for (const auto& a : auswahl) {
        key.append("\x1f").append(toLower(a.merkmal));
        for (const auto& name : a.auspraegungen)
            key.append("\x1e").append(toLower(name));
    }
    key.append("\x1d").append(std::to_string(anfrage.ebene.value));
    if (anfrage.stand) key.append("@").append(std::to_string(anfrage.stand->value));
    for (const auto p : anfrage.gebiet)
        key.append("#").append(std::to_string(p));
    if (!anfrage.gebietsstand.empty()) key.append("^").append(anfrage.gebietsstand);
    return key;
}

analysis::Bezug bezugOf(const Anfrage& anfrage) {
    analysis::Bezug bezug{anfrage.code, {}};
    for (const auto& [merkmal, auspraegung] : anfrage.merkmale)
        bezug.auswahl.push_back({merkmal, {auspraegung}});
    return bezug;
}

std::string knownAuspraegungen(const Bestand& bestand, MerkmalId merkmal) {
    constexpr std::size_t kMax = 12;
    std::string text;
    std::size_t n = 0;
    for (const auto& a : bestand.auspraegungen()) {
        if (a.merkmal != merkmal) continue;
        if (++n > kMax) return text + ", …";
        text += (text.empty() ? "" : ", ") + a.name;
    }
    return text;
}

/// The columns of a block: of a chosen Gebietsstand the Räume that exist then.
std::vector<Position> columns(const Bestand& bestand, const Anfrage& anfrage) {
    if (!anfrage.gebiet.empty()) return {anfrage.gebiet.front()};
    auto all = bestand.positionen(anfrage.ebene);
    if (!anfrage.gebietsstand.empty())
        std::erase_if(
            all, [&](Position p) { return !bestand.raeume()[p].gueltigkeit.contains(anfrage.gebietsstand); });
    return all;
}

}  // namespace

Auswertung::Auswertung(store::Store& store, const Bestand& bestand) : m_store(store), m_bestand(bestand) {
    std::set<std::string> days;
    const auto note = [&](const Gueltigkeit& g) {
        if (!g.ab.empty()) days.insert(g.ab);
        // The day after the end begins something new; `~` sorts behind every continuation of the same day.
        if (!g.bis.empty()) days.insert(g.bis + "~");
    };
    for (const auto& raum : bestand.raeume()) {
        note(raum.gueltigkeit);
        for (const auto& z : raum.zugehoerigkeiten)
            note(z.gueltigkeit);
    }
    m_wechseltage.assign(days.begin(), days.end());
}

Auswertung::~Auswertung() = default;

const analysis::Teilbaum& Auswertung::baum(const std::string& isoDate) {
    const auto interval = static_cast<std::size_t>(
        std::upper_bound(m_wechseltage.begin(), m_wechseltage.end(), isoDate) - m_wechseltage.begin());
    const auto [entry, isNew] = m_baeume.try_emplace(interval);
    auto& tree = entry->second;
    if (!isNew) return tree;
    const auto& raeume = m_bestand.raeume();
    tree.kinder.resize(raeume.size());
    tree.gewicht.resize(raeume.size(), kFehlt);
    tree.summierbar.resize(raeume.size(), true);
    for (Position p = 0; p < raeume.size(); ++p) {
        const auto* ebene = m_bestand.ebene(raeume[p].ebene);
        tree.summierbar[p] = ebene == nullptr || ebene->summierbar;
        tree.gewicht[p] = raeume[p].einwohner.value_or(kFehlt);
        if (!raeume[p].gueltigkeit.contains(isoDate)) continue;
        for (const auto parent : m_bestand.alleUebergeordneten(p, isoDate))
            tree.kinder[parent].push_back(p);
    }
    return tree;
}

Result<WerteblockPtr> Auswertung::werte(const Anfrage& anfrage) {
    if (m_bestand.ebene(anfrage.ebene) == nullptr) return makeError(codes::kUnknownEbene, {"", ""});
    Kette kette;
    auto whole = anfrage;
    whole.nur.clear();
    auto made = block(whole, kette);
    const bool concerned = std::any_of(anfrage.nur.begin(), anfrage.nur.end(), [&](Position p) {
        return m_bestand.raeume()[p].ebene == anfrage.ebene;
    });
    if (!made || !concerned) return made;
    return std::make_shared<const Werteblock>(ausschnitt(**made, anfrage.nur));
}

Result<WerteblockPtr> Auswertung::block(const Anfrage& anfrage, Kette& kette) {
    return teil(bezugOf(anfrage), anfrage, kette);
}

Result<WerteblockPtr> Auswertung::teil(const analysis::Bezug& bezug, const Anfrage& anfrage, Kette& kette) {
    const auto key = cacheKey(bezug.code, bezug.auswahl, anfrage);
    if (const auto known = m_bloecke.find(key); known != m_bloecke.end()) return known->second;

    WerteblockPtr made;
    if (const auto* kennzahl = m_bestand.kennzahl(bezug.code)) {
        ISP_TRY(const auto reihen, reihenFor(*kennzahl, bezug));
        const bool nothing =
            std::all_of(reihen.begin(), reihen.end(), [](const auto* r) { return r == nullptr; });
        // Asked for directly, a combination without figures is a slip; in a formula its figures may yet come.
        if (nothing && kette.empty() && !bezug.auswahl.empty())
            return makeError(codes::kUnknownReihe, {kennzahl->code});
        ISP_TRY(auto computed, reihenSumme(*kennzahl, reihen, anfrage));
        made = std::make_shared<const Werteblock>(std::move(computed));
    } else if (const auto* indikator = m_bestand.indikator(bezug.code)) {
        if (!bezug.auswahl.empty()) return makeError(codes::kMerkmalOnIndikator, {indikator->code});
        ISP_TRY(auto computed, indikatorBlock(*indikator, anfrage, kette));
        made = std::make_shared<const Werteblock>(std::move(computed));
    } else if (kette.empty()) {
        return makeError(codes::kUnknownCode, {bezug.code});
    } else {
        return makeError(codes::kFormulaRefers, {kette.back(), bezug.code});
    }
    m_bloecke.emplace(key, made);
    return made;
}

Result<std::vector<const Reihe*>> Auswertung::reihenFor(const Kennzahl& kennzahl,
                                                        const analysis::Bezug& bezug) const {
    // Every combination of the chosen Ausprägungen, one per Merkmal.
    std::vector<std::vector<AuspraegungId>> combinations = {{}};
    for (const auto& auswahl : bezug.auswahl) {
        const auto* merkmal = m_bestand.merkmal(auswahl.merkmal);
        if (merkmal == nullptr) return makeError(codes::kUnknownMerkmal, {auswahl.merkmal, kennzahl.code});
        std::vector<std::vector<AuspraegungId>> next;
        for (const auto& name : auswahl.auspraegungen) {
            const auto* auspraegung = m_bestand.auspraegung(merkmal->id, name);
            if (auspraegung == nullptr) {
                return makeError(codes::kUnknownAuspraegung,
                                 {name, merkmal->name, knownAuspraegungen(m_bestand, merkmal->id)});
            }
            for (auto combination : combinations) {
                combination.push_back(auspraegung->id);
                next.push_back(std::move(combination));
            }
        }
        combinations = std::move(next);
    }
    std::vector<const Reihe*> reihen;
    for (const auto& combination : combinations) {
        reihen.push_back(m_bestand.reihe(kennzahl.id, combination));
    }
    return reihen;
}

Result<std::shared_ptr<const Auswertung::Reihendaten>> Auswertung::daten(ReiheId reihe,
                                                                         std::optional<LieferungId> stand) {
    const auto key = std::pair(reihe, stand.value_or(LieferungId{}));
    if (const auto known = m_daten.find(key); known != m_daten.end()) return known->second;
    ISP_TRY(const auto werte, store::LieferungRepository(m_store).werte(reihe, stand));
    auto made = std::make_shared<Reihendaten>();
    for (const auto& w : werte) {
        const auto periode = Periode::fromCode(w.periode);
        const auto p = m_bestand.position(RaumId{w.raum});
        if (!periode || !p) continue;  // `isp pruefen` names such rows
        if (made->perioden.empty() || made->perioden.back() != *periode) {
            made->perioden.push_back(*periode);
            made->zellen.emplace_back(m_bestand.raeume().size());
        }
        made->zellen.back()[*p] = Zelle{w.wert, carriesValue(w.zeichen) ? 1.0F : 0.0F, w.zeichen, true};
    }
    m_daten.emplace(key, made);
    return std::shared_ptr<const Reihendaten>(made);
}

/// Without those that lie in another one: it counts them already.
std::vector<Position> Auswertung::aeusserste(const std::vector<Position>& gebiet,
                                             const std::string& isoDate) const {
    const std::set<Position> all(gebiet.begin(), gebiet.end());
    std::vector<Position> out;
    for (const auto p : all) {
        auto above = m_bestand.uebergeordnet(p, isoDate);
        // A chain longer than there are levels is one that leads back to itself.
        for (std::size_t n = 0; above && !all.contains(*above) && n < m_bestand.ebenen().size(); ++n)
            above = m_bestand.uebergeordnet(*above, isoDate);
        if (!above || !all.contains(*above)) out.push_back(p);
    }
    return out;
}

const Gebietsgeschichte& Auswertung::geschichte() {
    if (!m_geschichte) m_geschichte = std::make_unique<const Gebietsgeschichte>(m_bestand);
    return *m_geschichte;
}

std::vector<Zelle> Auswertung::zeile(const std::vector<Zelle>& geliefert, const Anfrage& anfrage,
                                     const std::string& isoDate, const Kennzahl& kennzahl) {
    if (anfrage.gebietsstand.empty()) return summiert(geliefert, anfrage, isoDate, kennzahl.aggregation);
    const auto moved = geschichte().rechneUm(geliefert, kennzahl, isoDate, anfrage.gebietsstand);
    return summiert(moved, anfrage, anfrage.gebietsstand, kennzahl.aggregation);
}

std::vector<Zelle> Auswertung::summiert(const std::vector<Zelle>& geliefert, const Anfrage& anfrage,
                                        const std::string& isoDate, Aggregation art) {
    const auto& tree = baum(isoDate);
    if (anfrage.gebiet.empty())
        return analysis::aggregiere(tree, geliefert, columns(m_bestand, anfrage), art);
    const auto parts = aeusserste(anfrage.gebiet, isoDate);
    if (parts.size() == 1) return analysis::aggregiere(tree, geliefert, parts, art);
    // The Gebiet becomes one more Raum made of its parts, so that gaps weigh as they do everywhere.
    auto extended = tree;
    extended.kinder.push_back(parts);
    extended.gewicht.push_back(kFehlt);
    extended.summierbar.push_back(true);
    auto delivered = geliefert;
    delivered.emplace_back();
    const std::array whole{static_cast<Position>(geliefert.size())};
    return analysis::aggregiere(extended, delivered, whole, art);
}

namespace {

/// What a block shows, by the question alone.
void setColumns(const Bestand& bestand, const Anfrage& anfrage, Werteblock& out) {
    out.ebene = anfrage.ebene;
    out.raeume = columns(bestand, anfrage);
    out.gebietsstand = anfrage.gebietsstand;
    for (std::size_t c = 0; anfrage.gebiet.empty() && c < out.raeume.size(); ++c)
        if (istNichtZuordenbar(bestand.raeume()[out.raeume[c]])) out.nichtZuordenbar.push_back(c);
}

Werteblock emptyBlock(const Bestand& bestand, const Kennzahl& kennzahl, const Anfrage& anfrage) {
    Werteblock out;
    out.code = kennzahl.code;
    out.name = kennzahl.name;
    out.einheit = kennzahl.einheit;
    out.nachkommastellen = kennzahl.nachkommastellen;
    out.anzahl = kennzahl.aggregation == Aggregation::kSumme;
    out.fortgeltend = kennzahl.zeitbezug == Zeitbezug::kFortgeltend;
    out.richtung = kennzahl.richtung;
    out.erfunden = kennzahl.erfunden;
    setColumns(bestand, anfrage, out);
    return out;
}

Werteblock emptyBlock(const Bestand& bestand, const Indikator& indikator, const Anfrage& anfrage) {
    Werteblock out;
    out.code = indikator.code;
    out.name = indikator.name;
    out.einheit = indikator.einheit;
    out.nachkommastellen = indikator.nachkommastellen;
    out.richtung = indikator.richtung;
    out.istIndikator = true;
    out.erfunden = indikator.erfunden;
    setColumns(bestand, anfrage, out);
    return out;
}

bool anyConverted(const Werteblock& block) {
    return std::any_of(block.zellen.begin(), block.zellen.end(),
                       [](const Zelle& z) { return z.umgerechnet; });
}

/// The figure of several Reihen together: a missing one makes the sum incomplete.
Zelle added(const Zelle& a, const Zelle& b, std::size_t partsBefore) {
    Zelle sum;
    sum.vorhanden = a.vorhanden || b.vorhanden;
    sum.umgerechnet = a.umgerechnet || b.umgerechnet;
    const auto before = static_cast<float>(partsBefore);
    sum.anteilVorhanden = (a.anteilVorhanden * before + b.anteilVorhanden) / (before + 1.0F);
    if (a.hasValue() && b.hasValue()) {
        sum.wert = a.wert + b.wert;
    } else {
        sum.wert = a.hasValue() ? a.wert : b.wert;
    }
    sum.zeichen = combine(a.zeichen, b.zeichen);
    if (sum.hasValue() && !carriesValue(sum.zeichen)) sum.zeichen = Zeichen::kKeins;
    return sum;
}

}  // namespace

Result<Werteblock> Auswertung::reihenSumme(const Kennzahl& kennzahl, const std::vector<const Reihe*>& reihen,
                                           const Anfrage& anfrage) {
    auto out = emptyBlock(m_bestand, kennzahl, anfrage);
    std::vector<std::shared_ptr<const Reihendaten>> parts;
    std::set<Periode> perioden;
    for (const auto* reihe : reihen) {
        if (reihe == nullptr) {  // never delivered: it makes every sum it belongs to incomplete
            parts.push_back(std::make_shared<const Reihendaten>());
            continue;
        }
        ISP_TRY(auto part, daten(reihe->id, anfrage.stand));
        perioden.insert(part->perioden.begin(), part->perioden.end());
        out.quellreihen.push_back(reihe->id);
        parts.push_back(std::move(part));
    }
    out.perioden.assign(perioden.begin(), perioden.end());
    out.zellen.resize(out.perioden.size() * out.raeume.size());
    for (std::size_t i = 0; i < out.perioden.size(); ++i) {
        const auto day = out.perioden[i].lastDay();
        for (std::size_t k = 0; k < parts.size(); ++k) {
            const auto at =
                std::lower_bound(parts[k]->perioden.begin(), parts[k]->perioden.end(), out.perioden[i]);
            const bool found = at != parts[k]->perioden.end() && *at == out.perioden[i];
            std::vector<Zelle> row(out.raeume.size());
            if (found) {
                const auto& delivered =
                    parts[k]->zellen[static_cast<std::size_t>(at - parts[k]->perioden.begin())];
                row = zeile(delivered, anfrage, day, kennzahl);
            }
            for (std::size_t r = 0; r < row.size(); ++r) {
                auto& cell = out.zellen[i * out.raeume.size() + r];
                cell = k == 0 ? row[r] : added(cell, row[r], k);
            }
        }
    }
    out.brueche = geschichte().brueche(kennzahl, anfrage, out.raeume);
    out.umgerechnet = anyConverted(out);
    return out;
}

namespace {

/// The sign of one result from the signs of its parts.
Zelle resultCell(double value, std::span<const Zelle> parts) {
    Zelle cell;
    cell.wert = value;
    cell.anteilVorhanden = 1.0F;
    bool allThere = true;
    for (const auto& part : parts) {
        cell.vorhanden = cell.vorhanden || part.vorhanden;
        cell.umgerechnet = cell.umgerechnet || part.umgerechnet;
        cell.anteilVorhanden = std::min(cell.anteilVorhanden, part.anteilVorhanden);
        cell.zeichen = combine(cell.zeichen, part.zeichen);
        if (!part.complete()) {
            allThere = false;
            if (part.hasValue()) cell.zeichen = combine(cell.zeichen, Zeichen::kUnvollstaendig);
        }
    }
    if (allThere && !cell.hasValue())
        cell.zeichen = Zeichen::kNichtSinnvoll;  // division by zero and the like
    if (!allThere && carriesValue(cell.zeichen)) {
        cell.zeichen = cell.vorhanden ? Zeichen::kUnbekannt : Zeichen::kKeins;
    }
    return cell;
}

}  // namespace

Result<Werteblock> Auswertung::indikatorBlock(const Indikator& indikator, const Anfrage& anfrage,
                                              Kette& kette) {
    const auto again = std::find_if(kette.begin(), kette.end(),
                                    [&](const auto& code) { return equalsNoCase(code, indikator.code); });
    if (again != kette.end() || isTooDeep(kette)) return cycle(kette, indikator.code);
    kette.push_back(indikator.code);
    ISP_TRY(const auto* parsed, formel(indikator));

    std::vector<WerteblockPtr> parts;
    for (const auto& bezug : parsed->bezuege()) {
        auto question = anfrage;
        question.code = bezug.code;
        question.merkmale.clear();
        ISP_TRY(auto part, teil(bezug, question, kette));
        parts.push_back(std::move(part));
    }
    kette.pop_back();

    auto out = emptyBlock(m_bestand, indikator, anfrage);
    out.fortgeltend = !parts.empty();
    for (const auto& part : parts) {
        out.fortgeltend = out.fortgeltend && part->fortgeltend;
        out.erfunden = out.erfunden || part->erfunden;
        out.quellreihen.insert(out.quellreihen.end(), part->quellreihen.begin(), part->quellreihen.end());
    }
    out.brueche = gemeinsameBrueche(parts);
    const auto ausrichtung = richteAus(parts);
    out.perioden = ausrichtung.perioden;
    const auto rows = out.perioden.size() * out.raeume.size();
    out.zellen.resize(rows);

    std::vector<std::vector<double>> inputs(parts.size(), std::vector<double>(rows));
    std::vector<Zelle> cells(rows * parts.size());
    for (std::size_t k = 0; k < parts.size(); ++k) {
        for (std::size_t i = 0; i < out.perioden.size(); ++i) {
            const auto from = parts[k]->zeile(ausrichtung.quelle[k][i]);
            for (std::size_t r = 0; r < from.size(); ++r) {
                const auto row = i * out.raeume.size() + r;
                cells[row * parts.size() + k] = from[r];
                inputs[k][row] = from[r].complete() ? from[r].wert : kFehlt;
            }
        }
    }
    std::vector<std::span<const double>> views(inputs.begin(), inputs.end());
    std::vector<double> results(rows);
    parsed->evaluate(views, results);
    for (std::size_t row = 0; row < rows; ++row) {
        out.zellen[row] =
            resultCell(results[row], std::span<const Zelle>(cells).subspan(row * parts.size(), parts.size()));
    }
    out.umgerechnet = anyConverted(out);
    return out;
}

}  // namespace isp::workspace
