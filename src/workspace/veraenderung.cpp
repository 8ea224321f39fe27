// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/veraenderung.h"

#include "analysis/statistik.h"
#include "analysis/symmetrie.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace isp::workspace {

namespace {

constexpr std::array<std::pair<Aenderungsart, std::string_view>, 2> kWorte{
    {{Aenderungsart::kDifferenz, "differenz"}, {Aenderungsart::kProzent, "prozent"}}};
constexpr int kProzentStellen = 1;

/// What stands instead of a change: the sign of the newer figure where it is missing, else of the older.
Zelle without(const Zelle& before, const Zelle& after) {
    Zelle out = after.complete() ? before : after;
    if (out.complete()) out.zeichen = Zeichen::kUnbekannt;
    out.wert = kFehlt;
    if (carriesValue(out.zeichen)) out.zeichen = Zeichen::kUnbekannt;
    return out;
}

Zelle change(const Zelle& before, const Zelle& after, Aenderungsart art) {
    if (!before.complete() || !after.complete()) return without(before, after);
    Zelle out = after;
    out.umgerechnet = before.umgerechnet || after.umgerechnet;
    out.zeichen = after.zeichen == Zeichen::kVorlaeufig ? Zeichen::kVorlaeufig : Zeichen::kKeins;
    if (art == Aenderungsart::kDifferenz) {
        out.wert = after.wert - before.wert;
        return out;
    }
    const auto percent = analysis::veraenderungProzent(before.wert, after.wert);
    out.wert = percent.value_or(kFehlt);
    if (!percent) out.zeichen = Zeichen::kNichtSinnvoll;
    return out;
}

/// `%` becomes percentage points: 5 % to 6 % is one point, not one per cent.
std::string unitOf(const Werteblock& block, Aenderungsart art) {
    if (art == Aenderungsart::kProzent) return "%";
    return block.einheit == "%" ? "Prozentpunkte" : block.einheit;
}

void setClasses(Kartensicht& out, int klassen) {
    const auto numbers = out.block->zahlen(0);
    double largest = 0.0;
    for (const double x : numbers)
        if (std::isfinite(x)) largest = std::max(largest, std::abs(x));
    analysis::KlassenOptionen options;
    options.methode = analysis::Klassenmethode::kManuell;
    // Nothing changed anywhere: one class that is zero.
    options.grenzen = largest > 0.0 ? analysis::symmetrischeGrenzen(largest, klassen) : std::vector{0.0};
    if (auto made = analysis::klassifiziere(numbers, options)) {
        out.klassen = std::move(made).value();
        out.klassen.hinweise = {};
        if (largest > 0.0) out.klassen.unten = -options.grenzen.back();
    } else {
        out.klassenproblem = std::move(made).error();
    }
}

void setWhole(Werkbank& werkbank, Kartensicht& out, const Anfrage& anfrage, const Periode& before,
              Aenderungsart art) {
    out.gebietswert.reset();
    const auto* whole = werkbank.bestand().gebietsEbene();
    if (whole == nullptr || whole->id == anfrage.ebene) return;
    auto question = anfrage;
    question.ebene = whole->id;
    const auto block = werkbank.auswertung().werte(question);
    if (!block) return;
    const auto from = (*block)->index(before), to = (*block)->index(out.zeitpunkt());
    for (std::size_t r = 0; from && to && r < (*block)->raeume.size(); ++r) {
        if (!werkbank.bestand().raeume()[(*block)->raeume[r]].eigenes) continue;
        if ((*block)->bruchZwischen(*from, *to, r) == nullptr)
            out.gebietswert = change((*block)->zelle(*from, r), (*block)->zelle(*to, r), art);
    }
}

/// The block of the changes, with the last break that hides some of them.
struct Aenderungsblock {
    std::shared_ptr<Werteblock> block;
    const Bruchstelle* bruch = nullptr;
    std::size_t verdeckt = 0;  ///< Räume it hides
};

Aenderungsblock changesOf(const Kartensicht& sicht, std::size_t vorher, Aenderungsart art) {
    const auto& block = *sicht.block;
    Aenderungsblock out;
    out.block = std::make_shared<Werteblock>(block);
    out.block->einheit = unitOf(block, art);
    out.block->nachkommastellen = art == Aenderungsart::kProzent ? kProzentStellen : block.nachkommastellen;
    out.block->anzahl = false;  // a change is a measure of its own: the whole is one to compare with
    out.block->perioden = {block.perioden[sicht.periode]};
    out.block->zellen.clear();
    out.block->brueche.clear();
    for (std::size_t r = 0; r < block.raeume.size(); ++r) {
        const auto& before = block.zelle(vorher, r);
        const auto& after = block.zelle(sicht.periode, r);
        const auto* bruch = block.bruchZwischen(vorher, sicht.periode, r);
        out.bruch = bruch != nullptr ? bruch : out.bruch;
        out.verdeckt += bruch != nullptr ? 1 : 0;
        out.block->zellen.push_back(bruch != nullptr ? without(before, after) : change(before, after, art));
    }
    return out;
}

}  // namespace

std::string_view toText(Aenderungsart art) noexcept {
    return kWorte[static_cast<std::size_t>(art)].second;
}

std::optional<Aenderungsart> aenderungsartFromText(std::string_view text) noexcept {
    for (const auto& [art, word] : kWorte)
        if (word == text) return art;
    return std::nullopt;
}

Aenderungsart ueblicheAenderung(const Werteblock& block) noexcept {
    return block.anzahl ? Aenderungsart::kProzent : Aenderungsart::kDifferenz;
}

Result<Kartensicht> veraenderungssicht(Werkbank& werkbank, const Kartensicht& sicht, const Anfrage& anfrage,
                                       std::size_t vorher, Aenderungsart art, int klassen) {
    const auto& block = *sicht.block;
    if (vorher >= sicht.periode) return makeError(codes::kNoPeriode, {block.code, "vorher"});
    Kartensicht out = sicht;
    auto made = changesOf(sicht, vorher, art);
    if (made.bruch != nullptr && made.verdeckt == block.raeume.size())
        return makeError(codes::kBruchInReihe, {block.code, made.bruch->tag, made.bruch->text});
    out.block = std::move(made.block);
    out.periode = 0;
    out.nullEigen = false;
    out.klassenproblem.reset();
    out.hinweise = {};
    out.vergleichswerte.clear();
    out.nichtZuordenbar.reset();
    if (made.bruch != nullptr)
        out.hinweise.add(Severity::kNote, codes::kBruchInReihe,
                         {block.code, made.bruch->tag, made.bruch->text});
    setClasses(out, klassen);
    setWhole(werkbank, out, anfrage, block.perioden[vorher], art);
    return out;
}

std::optional<std::size_t> fruehesteVergleichbare(const Werteblock& block, std::size_t periode) {
    for (std::size_t p = 0; p < periode; ++p)
        for (std::size_t r = 0; r < block.raeume.size(); ++r)
            if (block.zelle(p, r).complete() && block.bruchZwischen(p, periode, r) == nullptr) return p;
    return std::nullopt;
}

}  // namespace isp::workspace
