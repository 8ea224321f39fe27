// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/export.h"

#include "base/codes.h"
#include "domain/text.h"
#include "exchange/schreiben.h"
#include "store/raum_repository.h"
#include "workspace/codes.h"
#include "workspace/gefuellt.h"
#include "workspace/werkbank.h"
#include "workspace/werteabfrage.h"

#include <algorithm>
#include <array>
#include <set>

namespace isp::workspace {

namespace {

using exchange::Ausgabeblatt;
using exchange::Ausgabeformat;
using exchange::Ausgabelayer;
using exchange::Ausgabespalte;
using exchange::Ausgabezahl;
using exchange::Ausgabezelle;

using Merkmale = std::vector<std::pair<std::string, std::string>>;  ///< Merkmal and Ausprägung

struct Reihenblatt {
    WerteblockPtr block;
    Merkmale merkmale;                  ///< empty: the total
    std::vector<std::size_t> perioden;  ///< indices into block->perioden
    Quellenangabe quelle;
};

std::vector<std::string> codesOf(const Bestand& bestand, const Exportwunsch& wunsch) {
    if (!wunsch.codes.empty()) return wunsch.codes;
    const auto filled = gefuellteCodes(bestand);
    std::vector<std::string> out;
    const auto add = [&](const auto& records) {
        for (const auto& r : records)
            if (filled.contains(toLower(r.code))) out.push_back(r.code);
    };
    add(bestand.kennzahlen());
    add(bestand.indikatoren());
    return out;
}

bool hasFigure(const Werteblock& block, const std::vector<std::size_t>& perioden) {
    return std::any_of(perioden.begin(), perioden.end(), [&](std::size_t i) {
        const auto row = block.zeile(i);
        return std::any_of(row.begin(), row.end(), [](const Zelle& z) { return z.vorhanden; });
    });
}

struct Sammlung {
    std::vector<Reihenblatt> reihen;
    std::vector<std::string> merkmale;  ///< those any Reihe is broken down by: columns
    Exportergebnis ergebnis;
};

/// What of a code is asked for: the total, the chosen Ausprägungen, or all stored combinations.
Result<std::vector<Merkmale>> auswahlOf(const Bestand& bestand, const std::string& code,
                                        const std::vector<std::string>& typed) {
    const bool all = std::find(typed.begin(), typed.end(), "*") != typed.end();
    const auto* kennzahl = bestand.kennzahl(code);
    if (typed.empty() || (all && kennzahl == nullptr)) return std::vector<Merkmale>{{}};
    std::vector<Merkmale> out;
    if (!all) {
        Merkmale one;
        for (const auto& text : typed) {
            ISP_TRY(auto pair, parseMerkmal(text));
            if (const auto* merkmal = bestand.merkmal(pair.first)) pair.first = merkmal->code;
            one.push_back(std::move(pair));
        }
        out.push_back(std::move(one));
        return out;
    }
    for (const auto* reihe : bestand.reihen(kennzahl->id)) {
        Merkmale one;
        for (const auto id : reihe->auspraegungen) {
            const auto* auspraegung = bestand.auspraegung(id);
            one.emplace_back(bestand.merkmal(auspraegung->merkmal)->code, auspraegung->name);
        }
        out.push_back(std::move(one));
    }
    if (out.empty()) out.emplace_back();
    return out;
}

void noteMerkmale(const Merkmale& merkmale, std::vector<std::string>& known) {
    for (const auto& [merkmal, auspraegung] : merkmale)
        if (std::find(known.begin(), known.end(), merkmal) == known.end()) known.push_back(merkmal);
}

/// The tables of one code on all levels asked for; false: nothing there.
Result<bool> sammleCode(Werkbank& werkbank, const Exportwunsch& wunsch, const std::string& code,
                        Freigabetor* tor, Sammlung& out) {
    bool any = false;
    ISP_TRY(const auto auswahlen, auswahlOf(werkbank.bestand(), code, wunsch.merkmale));
    for (const auto& merkmale : auswahlen) {
        for (const auto ebene : wunsch.ebenen) {
            const Anfrage anfrage{code, ebene, merkmale, {}};
            ISP_TRY(auto block, tor != nullptr ? tor->schuetze(anfrage, wunsch.perioden)
                                               : werkbank.auswertung().werte(anfrage));
            auto perioden = block->indices(wunsch.perioden);
            if (!hasFigure(*block, perioden)) continue;
            ISP_TRY(auto quelle, werkbank.quellen(*block));
            if (!any) out.ergebnis.codes.push_back(block->code);
            any = true;
            noteMerkmale(merkmale, out.merkmale);
            out.reihen.push_back({std::move(block), merkmale, std::move(perioden), std::move(quelle)});
        }
    }
    return any;
}

Result<Sammlung> sammle(Werkbank& werkbank, const Exportwunsch& wunsch, Freigabetor* tor,
                        const Progress& progress) {
    Sammlung out;
    const auto codes = codesOf(werkbank.bestand(), wunsch);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        progress.at(static_cast<double>(i) / static_cast<double>(codes.size()));
        ISP_TRY(const bool any, sammleCode(werkbank, wunsch, codes[i], tor, out));
        if (!any) out.ergebnis.ohneWerte.push_back(codes[i]);
    }
    for (const auto& reihe : out.reihen)
        for (const auto i : reihe.perioden) {
            const auto row = reihe.block->zeile(i);
            out.ergebnis.werte += static_cast<std::size_t>(
                std::count_if(row.begin(), row.end(), [](const Zelle& z) { return z.hasValue(); }));
        }
    if (tor != nullptr) out.ergebnis.sperrungen = tor->sperrungen();
    return out;
}

std::string auspraegungOf(const Merkmale& merkmale, const std::string& merkmal) {
    for (const auto& [of, auspraegung] : merkmale)
        if (of == merkmal) return auspraegung;
    return {};
}

Ausgabezelle zahl(double wert, int nachkommastellen) {
    if (wert != wert) return {};
    return Ausgabezahl{wert, nachkommastellen};
}

std::vector<Ausgabespalte> wertespalten(const Sammlung& sammlung, bool mitQuelle) {
    std::vector<Ausgabespalte> out{{"schluessel", false, 14},  {"raum", false, 28},
                                   {"raumebene", false, 14},   {"code", false, 22},
                                   {"bezeichnung", false, 40}, {"periode", false, 12}};
    for (const auto& merkmal : sammlung.merkmale)
        out.push_back({merkmal, false, 22});
    out.push_back({"wert", true, 14});
    out.push_back({"zeichen", false, 9});
    out.push_back({"einheit", false, 16});
    out.push_back({"anteil_vorhanden", true, 17});
    if (mitQuelle)
        for (const char* name : {"quelle", "stand"})
            out.push_back({name, false, 30});
    return out;
}

std::vector<Ausgabezelle> wertezeile(const Bestand& bestand, const Sammlung& sammlung,
                                     const Reihenblatt& reihe, std::size_t i, std::size_t r) {
    const auto& block = *reihe.block;
    const auto& zelle = block.zelle(i, r);
    const auto& raum = bestand.raeume()[block.raeume[r]];
    std::vector<Ausgabezelle> out{raum.schluessel, raum.name,  bestand.ebene(raum.ebene)->code,
                                  block.code,      block.name, block.perioden[i].toString()};
    for (const auto& merkmal : sammlung.merkmale)
        out.emplace_back(auspraegungOf(reihe.merkmale, merkmal));
    out.push_back(zahl(zelle.wert, block.nachkommastellen));
    out.emplace_back(std::string(symbol(zelle.zeichen)));
    out.emplace_back(block.einheit);
    out.push_back(zahl(static_cast<double>(zelle.anteilVorhanden), 2));
    return out;
}

Ausgabeblatt werteblatt(const Bestand& bestand, const Sammlung& sammlung, bool mitQuelle) {
    Ausgabeblatt out{"Werte", wertespalten(sammlung, mitQuelle), {}, true};
    for (const auto& reihe : sammlung.reihen) {
        for (const auto i : reihe.perioden) {
            for (std::size_t r = 0; r < reihe.block->raeume.size(); ++r) {
                const auto& zelle = reihe.block->zelle(i, r);
                if (!zelle.vorhanden && !zelle.hasValue()) continue;
                auto& row = out.zeilen.emplace_back(wertezeile(bestand, sammlung, reihe, i, r));
                if (!mitQuelle) continue;
                row.emplace_back(reihe.quelle.quelle);
                row.emplace_back(reihe.quelle.stand);
            }
        }
    }
    return out;
}

Ausgabeblatt quellenblatt(const Bestand& bestand, const Sammlung& sammlung) {
    Ausgabeblatt out{"Quellen",
                     {{"code", false, 22},
                      {"bezeichnung", false, 40},
                      {"einheit", false, 16},
                      {"quelle", false, 60},
                      {"stand", false, 12},
                      {"lizenz", false, 24},
                      {"definition", false, 60},
                      {"formel", false, 40},
                      {"hinweis", false, 60},
                      {"erfunden", false, 10}},
                     {},
                     false};
    std::string last;
    for (const auto& reihe : sammlung.reihen) {
        const auto& block = *reihe.block;
        if (block.code == last) continue;  // one line for all levels
        last = block.code;
        const auto* kennzahl = bestand.kennzahl(block.code);
        const auto* indikator = bestand.indikator(block.code);
        const std::string none;
        out.zeilen.push_back({block.code, block.name, block.einheit, reihe.quelle.quelle, reihe.quelle.stand,
                              kennzahl != nullptr ? kennzahl->lizenz : none,
                              kennzahl != nullptr ? kennzahl->definition : indikator->definition,
                              indikator != nullptr ? indikator->formel : none,
                              kennzahl != nullptr ? kennzahl->hinweis : indikator->interpretation,
                              std::string(reihe.quelle.erfunden ? "ja" : "")});
    }
    return out;
}

Ausgabeblatt zeichenblatt(const Exportwunsch& wunsch) {
    Ausgabeblatt out{"Zeichen", {{"zeichen", false, 10}, {"bedeutung", false, 60}}, {}, false};
    for (const auto& [sign, meaning] : wunsch.zeichen)
        out.zeilen.push_back({sign, meaning});
    return out;
}

/// Where figures before and after must not be compared.
Ausgabeblatt bruchblatt(const Bestand& bestand, const Sammlung& sammlung) {
    Ausgabeblatt out{
        "Brüche",
        {{"code", false, 22}, {"ab", false, 12}, {"raum", false, 28}, {"art", false, 14}, {"was", false, 60}},
        {},
        false};
    std::set<std::vector<std::string>> seen;  // the levels of a code share most of them
    for (const auto& reihe : sammlung.reihen) {
        const auto& block = *reihe.block;
        for (const auto& bruch : block.brueche) {
            std::string raeume;
            for (const auto r : bruch.spalten)
                raeume += (raeume.empty() ? "" : ", ") + bestand.raeume()[block.raeume[r]].name;
            std::vector<std::string> row{block.code, bruch.tag, raeume, toText(bruch.art), bruch.text};
            if (seen.insert(row).second) out.zeilen.emplace_back(row.begin(), row.end());
        }
    }
    return out;
}

/// What stands beside the figures.
std::vector<Ausgabeblatt> beiblaetter(const Bestand& bestand, const Sammlung& sammlung,
                                      const Exportwunsch& wunsch) {
    std::vector<Ausgabeblatt> out{quellenblatt(bestand, sammlung), zeichenblatt(wunsch)};
    if (auto brueche = bruchblatt(bestand, sammlung); !brueche.zeilen.empty())
        out.push_back(std::move(brueche));
    return out;
}

/// `ALO_QUOTE_2023_12_31`, `BEV_weiblich_2023`: a name every program takes for a field.
std::string feldname(const Reihenblatt& reihe, const Periode& periode) {
    auto name = reihe.block->code;
    for (const auto& [merkmal, auspraegung] : reihe.merkmale)
        name += "_" + auspraegung;
    name += "_" + periode.toString();
    for (auto& c : name)
        if (!isWordByte(c)) c = '_';
    return name;
}

/// SQLite compares names of fields without case and takes each once.
std::string freierName(const Ausgabeblatt& blatt, const std::string& wanted) {
    auto name = wanted;
    const auto taken = [&] {
        return std::any_of(blatt.spalten.begin(), blatt.spalten.end(),
                           [&](const auto& s) { return equalsNoCase(s.name, name); });
    };
    for (int n = 2; taken(); ++n)
        name = wanted + "_" + std::to_string(n);
    return name;
}

void addFelder(Ausgabeblatt& out, const Reihenblatt& reihe) {
    const auto& block = *reihe.block;
    for (const auto i : reihe.perioden) {
        const auto row = block.zeile(i);
        const bool signs =
            std::any_of(row.begin(), row.end(), [](const Zelle& z) { return z.zeichen != Zeichen::kKeins; });
        const auto name = freierName(out, feldname(reihe, block.perioden[i]));
        out.spalten.push_back({name, true, 12});
        if (signs) out.spalten.push_back({name + "_zeichen", false, 8});
        for (std::size_t r = 0; r < row.size(); ++r) {
            out.zeilen[r].push_back(zahl(row[r].wert, block.nachkommastellen));
            if (signs) out.zeilen[r].emplace_back(std::string(symbol(row[r].zeichen)));
        }
    }
}

Result<Ausgabelayer> layerOf(Werkbank& werkbank, const Sammlung& sammlung, EbeneId ebene) {
    const auto& bestand = werkbank.bestand();
    const auto& raeume = bestand.positionen(ebene);
    Ausgabelayer out;
    out.blatt = {bestand.ebene(ebene)->code, {{"schluessel", false, 14}, {"name", false, 28}}, {}, false};
    for (const auto p : raeume)
        out.blatt.zeilen.push_back({bestand.raeume()[p].schluessel, bestand.raeume()[p].name});
    std::string day;
    for (const auto& reihe : sammlung.reihen) {
        if (reihe.block->ebene != ebene) continue;
        addFelder(out.blatt, reihe);
        day = std::max(day, reihe.block->perioden[reihe.perioden.back()].lastDay());
    }
    constexpr std::size_t kMaxFelder = 1900;  // SQLite takes 2000
    if (out.blatt.spalten.size() > kMaxFelder)
        return makeError(codes::kZuVieleFelder, {std::to_string(out.blatt.spalten.size())});
    ISP_TRY(const auto grenzen, store::RaumRepository(werkbank.store()).grenzen(ebene, day));
    out.geometrien.resize(raeume.size());
    for (const auto& grenze : grenzen) {
        const auto p = bestand.position(grenze.raum);
        const auto at = p ? std::find(raeume.begin(), raeume.end(), *p) : raeume.end();
        if (at != raeume.end())
            out.geometrien[static_cast<std::size_t>(at - raeume.begin())] = grenze.geometrie;
    }
    return out;
}

Result<exchange::Ausgabemappe> mappeOf(Werkbank& werkbank, const Exportwunsch& wunsch, Ausgabeformat format,
                                       const Sammlung& sammlung) {
    const auto& bestand = werkbank.bestand();
    exchange::Ausgabemappe out;
    out.titel = "ISP-Werkbank";
    out.crs = werkbank.store().crs();
    if (format == Ausgabeformat::kGeopackage) {
        for (const auto ebene : wunsch.ebenen) {
            ISP_TRY(auto layer, layerOf(werkbank, sammlung, ebene));
            out.layer.push_back(std::move(layer));
        }
        for (auto& blatt : beiblaetter(bestand, sammlung, wunsch)) {
            blatt.name = toLower(blatt.name);
            out.layer.push_back({std::move(blatt), {}});
        }
        return out;
    }
    out.blaetter = {werteblatt(bestand, sammlung, format == Ausgabeformat::kCsv)};
    for (auto& blatt : beiblaetter(bestand, sammlung, wunsch))
        out.blaetter.push_back(std::move(blatt));
    return out;
}

}  // namespace

namespace {

bool istZweitsperrung(const Sperrung& s) {
    return s.grund == analysis::Sperre::kZweit || s.grund == analysis::Sperre::kFrueher;
}

/// A part of the whole way.
Progress abschnitt(const Progress& progress, double from, double to) {
    return {progress.cancel,
            [&progress, from, to](double share) { progress.at(from + share * (to - from)); }};
}

/// Puts the file in its place; a public one only together with its Freigabe.
Status lege(const Exportwunsch& wunsch, const exchange::Ausgabemappe& mappe, Freigabetor& tor,
            const Progress& progress) {
    std::optional<FreigabeId> freigabe;
    const auto log = [&]() -> Status {
        if (!wunsch.oeffentlich) return {};
        ISP_TRY(freigabe, tor.protokolliere("export", wunsch.ziel.filename().string()));
        return {};
    };
    auto done = exchange::schreibe(wunsch.ziel, mappe, progress, log);
    if (!done && freigabe) {
        if (const auto taken = tor.verwirf(*freigabe); !taken) return std::move(done).error();
    }
    return done;
}

}  // namespace

std::size_t Exportergebnis::zweitsperrungen() const noexcept {
    return static_cast<std::size_t>(std::count_if(sperrungen.begin(), sperrungen.end(), istZweitsperrung));
}

std::size_t Exportergebnis::erstsperrungen() const noexcept {
    return sperrungen.size() - zweitsperrungen();
}

Result<Exportergebnis> exportiere(Werkbank& werkbank, const Exportwunsch& wunsch, const Progress& progress) {
    ISP_TRY(const auto format, exchange::ausgabeformat(wunsch.ziel));
    ISP_CHECK(exchange::pruefeZiel(wunsch.ziel));
    if (wunsch.oeffentlich && !werkbank.schreibbar()) return makeError(codes::kReadOnly);
    constexpr double kGesammelt = 0.6;
    Freigabetor tor(werkbank);
    ISP_TRY(auto sammlung, sammle(werkbank, wunsch, wunsch.oeffentlich ? &tor : nullptr,
                                  abschnitt(progress, 0.0, kGesammelt)));
    if (sammlung.reihen.empty()) {
        const auto first = wunsch.codes.empty() ? std::string("–") : wunsch.codes.front();
        return makeError(codes::kNoValues, {first, werkbank.bestand().ebene(wunsch.ebenen.front())->name});
    }
    ISP_TRY(const auto mappe, mappeOf(werkbank, wunsch, format, sammlung));
    ISP_CHECK(lege(wunsch, mappe, tor, abschnitt(progress, kGesammelt, 1.0)));
    return std::move(sammlung.ergebnis);
}

Result<Exportergebnis> exportvorschau(Werkbank& werkbank, const Exportwunsch& wunsch,
                                      const Progress& progress) {
    Freigabetor tor(werkbank);
    ISP_TRY(auto sammlung, sammle(werkbank, wunsch, wunsch.oeffentlich ? &tor : nullptr, progress));
    return std::move(sammlung.ergebnis);
}

Status pruefeExportziel(const std::filesystem::path& ziel) {
    return exchange::pruefeZiel(ziel);
}

Result<Exportergebnis> exportAuftrag(const std::filesystem::path& werkbank, const Exportwunsch& wunsch,
                                     const Progress& progress) {
    const auto mode = wunsch.oeffentlich ? store::OpenMode::kReadWrite : store::OpenMode::kReadOnly;
    ISP_TRY(const auto open, Werkbank::oeffnen(werkbank, mode));
    return exportiere(*open, wunsch, progress);
}

Result<Exportergebnis> vorschauAuftrag(const std::filesystem::path& werkbank, const Exportwunsch& wunsch,
                                       const Progress& progress) {
    ISP_TRY(const auto open, Werkbank::oeffnen(werkbank, store::OpenMode::kReadOnly));
    return exportvorschau(*open, wunsch, progress);
}

}  // namespace isp::workspace
