// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/plausibilitaet.h"

#include "analysis/formel.h"
#include "base/clock.h"
#include "base/codes.h"
#include "domain/text.h"
#include "store/ablage.h"
#include "store/benutzer.h"
#include "store/lieferung_repository.h"
#include "workspace/auswertung.h"
#include "workspace/luecken.h"
#include "workspace/pruefreihe.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace isp::workspace {

namespace {

class Pruefer {
public:
    Pruefer(store::Store& store, const Bestand& bestand, Auswertung& auswertung, const Pruefrahmen& rahmen)
        : m_store(store),
          m_bestand(bestand),
          m_auswertung(auswertung),
          m_rahmen(rahmen) {}

    Result<Pruefbefunde> pruefe(const Progress& progress) {
        std::size_t done = 0;
        for (const auto& kennzahl : m_bestand.kennzahlen()) {
            if (progress.canceled()) return makeError(isp::codes::kCanceled);
            ISP_CHECK(pruefeKennzahl(kennzahl));
            progress.at(static_cast<double>(++done) / static_cast<double>(m_bestand.kennzahlen().size()));
        }
        ISP_CHECK(pruefeAnteile());
        return std::move(m_befunde);
    }

private:
    Status pruefeKennzahl(const Kennzahl& kennzahl) {
        std::optional<Pruefreihe> total;
        if (const auto* reihe = m_bestand.reihe(kennzahl.id, {})) {
            ISP_TRY(auto read, lies(kennzahl, *reihe));
            total = std::move(read);
            pruefeReihe(*total);
        }
        for (const auto* reihe : m_bestand.reihen(kennzahl.id)) {
            if (reihe->auspraegungen.empty()) continue;
            ISP_TRY(auto part, lies(kennzahl, *reihe));
            part.gesamt = total ? &*total : nullptr;
            pruefeReihe(part);
        }
        return {};
    }

    void pruefeReihe(const Pruefreihe& reihe) {
        for (const auto& regel : reihenregeln())
            regel.pruefe(reihe, m_befunde);
    }

    Result<Pruefreihe> lies(const Kennzahl& kennzahl, const Reihe& reihe) {
        ISP_TRY(const auto werte, store::LieferungRepository(m_store).werte(reihe.id));
        return m_rahmen.reihe(kennzahl, gliederungOf(m_bestand, reihe), werte);
    }

    Status pruefeAnteile();
    void pruefeAnteil(const Indikator& indikator, const Werteblock& block, KennzahlId zaehler);

    store::Store& m_store;
    const Bestand& m_bestand;
    Auswertung& m_auswertung;
    const Pruefrahmen& m_rahmen;
    Pruefbefunde m_befunde;
};

using Auswahlen = std::vector<analysis::Bezug::Auswahl>;

bool hasAll(const std::vector<std::string>& all, const std::vector<std::string>& some) {
    return std::all_of(some.begin(), some.end(), [&](const auto& name) {
        return std::any_of(all.begin(), all.end(),
                           [&](const auto& other) { return equalsNoCase(name, other); });
    });
}

/// Whatever `part` counts, `whole` counts too.
bool liegtIn(const analysis::Bezug& part, const analysis::Bezug& whole) {
    if (!equalsNoCase(part.code, whole.code)) return false;
    return std::all_of(whole.auswahl.begin(), whole.auswahl.end(), [&](const auto& limit) {
        return std::any_of(part.auswahl.begin(), part.auswahl.end(), [&](const auto& chosen) {
            return equalsNoCase(chosen.merkmal, limit.merkmal) &&
                   hasAll(limit.auspraegungen, chosen.auspraegungen);
        });
    });
}

/// A share in the strict sense: `100 * part / whole` of one Kennzahl. Everything else in % may pass 100:
/// children cared for come from elsewhere too.
std::optional<analysis::Bezug> zaehlerOf(const Indikator& indikator) {
    if (indikator.einheit != "%") return std::nullopt;
    const auto formel = analysis::Formel::parse(indikator.formel);
    if (!formel || formel->bezuege().size() != 2) return std::nullopt;
    const auto& parts = formel->bezuege();
    const auto slash = indikator.formel.find('/');
    const bool oneFraction =
        slash != std::string::npos && indikator.formel.find('/', slash + 1) == std::string::npos;
    return oneFraction && liegtIn(parts[0], parts[1]) ? std::optional(parts[0]) : std::nullopt;
}

Status Pruefer::pruefeAnteile() {
    const auto* level = m_bestand.analyseEbene();
    if (level == nullptr) return {};
    for (const auto& indikator : m_bestand.indikatoren()) {
        const auto zaehler = zaehlerOf(indikator);
        const auto* kennzahl = zaehler ? m_bestand.kennzahl(zaehler->code) : nullptr;
        if (kennzahl == nullptr) continue;
        // A broken formula is named by `isp pruefen`.
        if (const auto block = m_auswertung.werte({indikator.code, level->id, {}, {}}))
            pruefeAnteil(indikator, **block, kennzahl->id);
    }
    return {};
}

void Pruefer::pruefeAnteil(const Indikator& indikator, const Werteblock& block, KennzahlId zaehler) {
    constexpr double kWhole = 100.0 + 1e-9;
    for (std::size_t i = 0; i < block.perioden.size(); ++i)
        for (std::size_t r = 0; r < block.raeume.size(); ++r) {
            const auto& zelle = block.zelle(i, r);
            const auto& raum = m_bestand.raeume()[block.raeume[r]];
            if (!zelle.complete() || zelle.wert <= kWhole || !raum.eigenes) continue;
            Pruefbefund befund;
            befund.regel = Pruefregel::kAnteilUeber100;
            befund.code = indikator.code;
            befund.kennzahl = zaehler;
            befund.raum = raum.id;
            befund.raumname = eindeutigerName(m_bestand, block.raeume[r]);
            befund.periode = block.perioden[i];
            befund.nachkommastellen = indikator.nachkommastellen;
            befund.wert = zelle.wert;
            m_befunde.push_back(std::move(befund));
        }
}

bool bestaetigt(const Wertbestaetigung& w, const Pruefbefund& b) {
    return w.regel == toText(b.regel) && w.kennzahl == b.kennzahl && w.raum == b.raum &&
           w.periode == b.periode.code();
}

}  // namespace

Status markiereBestaetigte(store::Store& store, std::vector<Pruefbefund>& befunde) {
    ISP_TRY(const auto bestaetigungen, store::Ablage<Wertbestaetigung>(store).alle());
    for (auto& b : befunde)
        for (const auto& w : bestaetigungen)
            if (bestaetigt(w, b)) {
                b.bestaetigtVon = w.wer;
                b.bestaetigung = w.grund;
            }
    return {};
}

Result<std::vector<Pruefbefund>> pruefePlausibilitaet(store::Store& store, const Bestand& bestand,
                                                      Auswertung& auswertung, bool mitBestaetigten,
                                                      const Progress& progress) {
    ISP_TRY(const auto rahmen, Pruefrahmen::read(store, bestand));
    ISP_TRY(auto befunde, Pruefer(store, bestand, auswertung, rahmen).pruefe(progress));
    ISP_CHECK(markiereBestaetigte(store, befunde));
    if (!mitBestaetigten)
        std::erase_if(befunde, [](const Pruefbefund& b) { return !b.bestaetigung.empty(); });
    const auto place = [](const Pruefbefund& b) {
        return std::tie(b.code, b.periode, b.raumname, b.regel, b.gliederung);
    };
    std::stable_sort(befunde.begin(), befunde.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
    return befunde;
}

Status bestaetige(Werkbank& werkbank, const Pruefbefund& befund, const std::string& grund,
                  const QString& schritt) {
    Wertbestaetigung record;
    record.regel = toText(befund.regel);
    record.kennzahl = befund.kennzahl;
    record.raum = befund.raum;
    record.periode = befund.periode.code();
    record.wer = store::currentUser();
    record.zeitpunkt = Clock::nowIso();
    record.grund = grund;
    return werkbank.aendere(schritt, [&]() -> Status {
        ISP_TRY([[maybe_unused]] const auto id,
                store::Ablage<Wertbestaetigung>(werkbank.store()).speichere(record));
        return {};
    });
}

Status nimmBestaetigungZurueck(Werkbank& werkbank, const Pruefbefund& befund, const QString& schritt) {
    return werkbank.aendere(schritt, [&]() -> Status {
        store::Ablage<Wertbestaetigung> ablage(werkbank.store());
        ISP_TRY(const auto all, ablage.alle());
        for (const auto& w : all)
            if (bestaetigt(w, befund)) return ablage.loesche(w.id);
        return {};
    });
}

}  // namespace isp::workspace
