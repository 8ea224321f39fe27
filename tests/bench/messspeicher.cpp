// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messspeicher.h"

#include "store/kennzahl_repository.h"
#include "store/raum_repository.h"

namespace isp::store {

std::vector<ReiheId> prepare(Store& store, const Shape& shape) {
    Transaktion all(store);
    RaumRepository raeume(store);
    const auto ebene = need(raeume.saveEbene({{}, "", "gemeinde", "Gemeinde", "Gemeinden", 10, true, false}));
    for (int i = 0; i < shape.raeume; ++i) {
        Raum r;
        r.ebene = ebene;
        r.schluessel = std::to_string(1000000 + i);
        r.name = r.schluessel;
        need(raeume.save(r));
    }
    KennzahlRepository kennzahlen(store);
    std::vector<ReiheId> reihen;
    for (int i = 0; i < shape.reihen; ++i) {
        Kennzahl k;
        k.code = std::to_string(i);
        k.name = k.code;
        reihen.push_back(need(kennzahlen.reihe(need(kennzahlen.save(k)), {})));
    }
    if (!all.commit()) throw std::runtime_error("commit");
    return reihen;
}

std::vector<ReihenWerte> figures(const Shape& shape, const std::vector<ReiheId>& reihen, int seed) {
    std::vector<ReihenWerte> out;
    for (const auto reihe : reihen) {
        auto& r = out.emplace_back(ReihenWerte{reihe, {}});
        r.werte.reserve(static_cast<std::size_t>(shape.raeume) * static_cast<std::size_t>(shape.perioden));
        for (int p = 0; p < shape.perioden; ++p)
            for (std::int32_t raum = 1; raum <= shape.raeume; ++raum) {
                const auto n = raum * 7919LL * reihe.value + p;
                const bool missing = raum % 37 == 0;
                const double value = static_cast<double>(n % 100000) + (n % 100 == 0 ? seed : 0);
                r.werte.push_back({Periode::jahr(1998 + p).code(), raum, missing ? kFehlt : value,
                                   missing ? Zeichen::kUnbekannt : Zeichen::kKeins});
            }
    }
    return out;
}

}  // namespace isp::store
