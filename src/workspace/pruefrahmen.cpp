// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ablage.h"
#include "workspace/gebietsstand.h"
#include "workspace/luecken.h"
#include "workspace/plausibilitaet.h"
#include "workspace/pruefreihe.h"

#include <algorithm>

namespace isp::workspace {

bool Pruefreihe::gebrochen(const Periode& vorher, const Periode& nachher, Position raum) const {
    const auto id = bestand->raeume()[raum].id;
    return std::any_of(brueche.begin(), brueche.end(), [&](const Bruch& b) {
        return (!b.raum.valid() || b.raum == id) && liegtDazwischen(b, vorher, nachher);
    });
}

const Pruefreihe::Zeile* Pruefreihe::zeile(const Periode& periode) const {
    const auto found = std::lower_bound(zeilen.begin(), zeilen.end(), periode,
                                        [](const Zeile& z, const Periode& p) { return z.periode < p; });
    return found != zeilen.end() && found->periode == periode ? &*found : nullptr;
}

Pruefbefund Pruefreihe::befund(Pruefregel regel, Position raum, const Zeile& zeile) const {
    Pruefbefund out;
    out.regel = regel;
    out.code = kennzahl->code;
    out.kennzahl = kennzahl->id;
    out.raum = bestand->raeume()[raum].id;
    out.raumname = eindeutigerName(*bestand, raum);
    out.periode = zeile.periode;
    out.gliederung = gliederung;
    out.nachkommastellen = kennzahl->nachkommastellen;
    out.wert = zeile.zahlen[raum];
    out.zeichen = zeile.zeichen[raum];
    return out;
}

Position raumFuerAlle(const Bestand& bestand, const std::vector<Position>& raeume) {
    if (const auto* whole = bestand.gebietsEbene()) return bestand.positionen(whole->id).front();
    return raeume.front();
}

namespace {

/// The own Räume of every level; Land and Bund are others' business.
std::vector<std::vector<Position>> eigeneEbenen(const Bestand& bestand) {
    std::vector<std::vector<Position>> out;
    for (const auto& ebene : bestand.ebenen()) {
        std::vector<Position> own;
        for (const auto p : bestand.positionen(ebene.id))
            if (bestand.raeume()[p].eigenes) own.push_back(p);
        if (!own.empty()) out.push_back(std::move(own));
    }
    return out;
}

}  // namespace

std::string gliederungOf(const Bestand& bestand, const Reihe& reihe) {
    std::string out;
    for (const auto id : reihe.auspraegungen)
        if (const auto* a = bestand.auspraegung(id)) out += (out.empty() ? "" : ", ") + a->name;
    return out;
}

Pruefrahmen::Pruefrahmen(const Bestand& bestand, std::vector<Bruch> brueche)
    : m_bestand(bestand),
      m_geschichte(bestand),
      m_ebenen(eigeneEbenen(bestand)),
      m_brueche(std::move(brueche)) {}

Result<Pruefrahmen> Pruefrahmen::read(store::Store& store, const Bestand& bestand) {
    ISP_TRY(auto brueche, store::Ablage<Bruch>(store).alle());
    return Pruefrahmen(bestand, std::move(brueche));
}

Pruefreihe Pruefrahmen::reihe(const Kennzahl& kennzahl, std::string gliederung,
                              std::span<const Wert> werte) const {
    Pruefreihe out;
    out.bestand = &m_bestand;
    out.kennzahl = &kennzahl;
    out.gliederung = std::move(gliederung);
    out.ebenen = m_ebenen;
    out.brueche = gebietsbrueche(m_bestand, m_geschichte, kennzahl.id);
    for (const auto& b : m_brueche)
        if (b.kennzahl == kennzahl.id) out.brueche.push_back(b);
    const auto n = m_bestand.raeume().size();
    for (const auto& w : werte) {
        const auto periode = Periode::fromCode(w.periode);
        const auto p = m_bestand.position(RaumId{w.raum});
        if (!periode || !p) continue;  // `isp pruefen` names such rows
        if (out.zeilen.empty() || out.zeilen.back().periode != *periode)
            out.zeilen.push_back({*periode, std::vector<double>(n, kFehlt),
                                  std::vector<Zeichen>(n, Zeichen::kKeins), std::vector<bool>(n, false)});
        auto& row = out.zeilen.back();
        row.zahlen[*p] = w.wert;
        row.zeichen[*p] = w.zeichen;
        row.geliefert[*p] = true;
    }
    return out;
}

}  // namespace isp::workspace
