// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/export.h"

#include "domain/text.h"
#include "exchange/schreiben.h"
#include "store/raum_repository.h"
#include "workspace/codes.h"
#include "workspace/gefuellt.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::workspace {

namespace {

using exchange::Ausgabeblatt;
using exchange::Ausgabeformat;
using exchange::Ausgabelayer;
using exchange::Ausgabezahl;
using exchange::Ausgabezelle;

struct Reihenblatt {
    WerteblockPtr block;
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
    Exportergebnis ergebnis;
};

Result<Sammlung> sammle(Werkbank& werkbank, const Exportwunsch& wunsch, Freigabetor* tor) {
    Sammlung out;
    for (const auto& code : codesOf(werkbank.bestand(), wunsch)) {
        bool any = false;
        for (const auto ebene : wunsch.ebenen) {
            const Anfrage anfrage{code, ebene, {}, {}};
            ISP_TRY(auto block, tor != nullptr ? tor->schuetze(anfrage, wunsch.perioden)
                                               : werkbank.auswertung().werte(anfrage));
            auto perioden = block->indices(wunsch.perioden);
            if (!hasFigure(*block, perioden)) continue;
            ISP_TRY(auto quelle, werkbank.quellen(*block));
            if (!any) out.ergebnis.codes.push_back(block->code);
            any = true;
            out.reihen.push_back({std::move(block), std::move(perioden), std::move(quelle)});
        }
        if (!any) out.ergebnis.ohneWerte.push_back(code);
    }
    if (tor != nullptr) out.ergebnis.sperrungen = tor->sperrungen();
    return out;
}

Ausgabezelle zahl(double wert, int nachkommastellen) {
    if (wert != wert) return {};
    return Ausgabezahl{wert, nachkommastellen};
}

Ausgabeblatt werteblatt(const Bestand& bestand, const Sammlung& sammlung, bool mitQuelle,
                        std::size_t& figures) {
    Ausgabeblatt out{"Werte",
                     {{"schluessel", false, 14},
                      {"raum", false, 28},
                      {"raumebene", false, 14},
                      {"code", false, 22},
                      {"bezeichnung", false, 40},
                      {"periode", false, 12},
                      {"wert", true, 14},
                      {"zeichen", false, 9},
                      {"einheit", false, 16},
                      {"anteil_vorhanden", true, 17}},
                     {},
                     true};
    if (mitQuelle)
        for (const char* name : {"quelle", "stand"})
            out.spalten.push_back({name, false, 30});
    for (const auto& reihe : sammlung.reihen) {
        const auto& block = *reihe.block;
        for (const auto i : reihe.perioden) {
            for (std::size_t r = 0; r < block.raeume.size(); ++r) {
                const auto& zelle = block.zelle(i, r);
                if (!zelle.vorhanden && !zelle.hasValue()) continue;
                const auto& raum = bestand.raeume()[block.raeume[r]];
                figures += zelle.hasValue() ? 1 : 0;
                auto& row = out.zeilen.emplace_back(std::vector<Ausgabezelle>{
                    raum.schluessel, raum.name, bestand.ebene(raum.ebene)->code, block.code, block.name,
                    block.perioden[i].toString(), zahl(zelle.wert, block.nachkommastellen),
                    std::string(symbol(zelle.zeichen)), block.einheit,
                    zahl(static_cast<double>(zelle.anteilVorhanden), 2)});
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

/// `ALO_QUOTE_2023_12_31`: a name every program takes for a field.
std::string feldname(const Werteblock& block, const Periode& periode) {
    auto name = block.code + "_" + periode.toString();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

void addFelder(Ausgabeblatt& out, const Reihenblatt& reihe) {
    const auto& block = *reihe.block;
    for (const auto i : reihe.perioden) {
        const auto row = block.zeile(i);
        const bool signs =
            std::any_of(row.begin(), row.end(), [](const Zelle& z) { return z.zeichen != Zeichen::kKeins; });
        out.spalten.push_back({feldname(block, block.perioden[i]), true, 12});
        if (signs) out.spalten.push_back({feldname(block, block.perioden[i]) + "_zeichen", false, 8});
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
                                       Sammlung& sammlung) {
    const auto& bestand = werkbank.bestand();
    exchange::Ausgabemappe out;
    out.titel = "ISP-Werkbank";
    out.crs = werkbank.store().crs();
    auto werte = werteblatt(bestand, sammlung, format == Ausgabeformat::kCsv, sammlung.ergebnis.werte);
    if (format == Ausgabeformat::kGeopackage) {
        for (const auto ebene : wunsch.ebenen) {
            ISP_TRY(auto layer, layerOf(werkbank, sammlung, ebene));
            out.layer.push_back(std::move(layer));
        }
        for (auto blatt : {quellenblatt(bestand, sammlung), zeichenblatt(wunsch)}) {
            blatt.name = toLower(blatt.name);
            out.layer.push_back({std::move(blatt), {}});
        }
        return out;
    }
    out.blaetter = {std::move(werte), quellenblatt(bestand, sammlung), zeichenblatt(wunsch)};
    return out;
}

}  // namespace

Result<Exportergebnis> exportiere(Werkbank& werkbank, const Exportwunsch& wunsch, const Progress& progress) {
    ISP_TRY(const auto format, exchange::ausgabeformat(wunsch.ziel));
    if (wunsch.oeffentlich && !werkbank.schreibbar()) return makeError(codes::kReadOnly);
    Freigabetor tor(werkbank);
    ISP_TRY(auto sammlung, sammle(werkbank, wunsch, wunsch.oeffentlich ? &tor : nullptr));
    if (sammlung.reihen.empty()) {
        const auto first = wunsch.codes.empty() ? std::string("–") : wunsch.codes.front();
        return makeError(codes::kNoValues, {first, werkbank.bestand().ebene(wunsch.ebenen.front())->name});
    }
    ISP_TRY(const auto mappe, mappeOf(werkbank, wunsch, format, sammlung));
    // The log first: nothing public leaves without it.
    if (wunsch.oeffentlich) ISP_CHECK(tor.protokolliere("export", wunsch.ziel.filename().string()));
    ISP_CHECK(exchange::schreibe(wunsch.ziel, mappe, progress));
    return std::move(sammlung.ergebnis);
}

Result<Exportergebnis> exportvorschau(Werkbank& werkbank, const Exportwunsch& wunsch) {
    Freigabetor tor(werkbank);
    ISP_TRY(auto sammlung, sammle(werkbank, wunsch, &tor));
    return std::move(sammlung.ergebnis);
}

}  // namespace isp::workspace
