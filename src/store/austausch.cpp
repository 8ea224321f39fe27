// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/austausch.h"

#include "base/codes.h"
#include "store/aenderungsleser.h"
#include "store/austauschpersonen.h"
#include "store/austauschpruefung.h"
#include "store/austauschschreiber.h"
#include "store/historie.h"

namespace isp::store {

namespace {

/// More records than a store of the whole country would change at once.
constexpr std::size_t kMostRecords = 2'000'000;

Felder summary(const Zusammenfuehrung& z) {
    Felder out;
    out.add("aenderungen", static_cast<std::int64_t>(z.zeilen.size()));
    out.add("werte", z.werte);
    out.add("konflikte", static_cast<std::int64_t>(z.konflikte.size()));
    return out;
}

/// Of the whole the deciding is the smaller part.
constexpr double kGeplant = 0.3;

Progress part(const Progress& whole, double from, double to) {
    return {whole.cancel, [&whole, from, to](double share) { whole.at(from + (to - from) * share); }};
}

/// References are shown to people by what they refer to.
void addNames(Austauschort& ort, Zusammenfuehrung& z) {
    const auto add = [&](const std::string& table, const std::string& field, const Feldinhalt& value) {
        const auto* known = findeTabelle(ort.tabellen(), table);
        const auto* column = known == nullptr ? nullptr : known->spalte(field);
        const auto* uid = std::get_if<std::string>(&value);
        if (column == nullptr || column->art != Spaltenart::kVerweis || uid == nullptr) return;
        const auto [entry, fresh] = z.namen.try_emplace(*uid);
        if (fresh) entry->second = ort.name(column->ziel, *uid).value_or(std::string());
    };
    for (const auto& line : z.zeilen)
        for (const auto& field : line.felder) {
            add(line.tabelle, field.spalte, field.alt);
            add(line.tabelle, field.spalte, field.neu);
        }
    for (const auto& k : z.konflikte)
        for (const auto* value : {&k.basis, &k.meins, &k.deren})
            add(k.tabelle, k.spalte, *value);
}

}  // namespace

Result<Paketinhalt> lesePaketinhalt(const Unterschied& unterschied) {
    Paketinhalt out{unterschied.tabellen, {}, {}};
    ISP_TRY(out.aenderungen, leseAenderungen(unterschied.aenderungen, unterschied.tabellen, kMostRecords));
    ISP_TRY(out.voll, leseAenderungen(unterschied.voll, unterschied.tabellen, kMostRecords));
    return out;
}

Result<Zusammenfuehrung> spieleEin(Store& store, const Paketinhalt& inhalt, const Konfliktvorgabe& vorgabe,
                                   const Paketherkunft& herkunft, const Progress& progress) {
    auto& connection = store.connection();
    return guardedWrite(store, "take a package in", [&]() -> Result<Zusammenfuehrung> {
        Austauschort ort(connection);
        ISP_CHECK(pruefeSpalten(inhalt.tabellen, ort.tabellen()));
        ISP_CHECK(pruefePaketinhalt(inhalt.aenderungen, ort.tabellen()));
        ISP_CHECK(pruefePaketinhalt(inhalt.voll, ort.tabellen()));
        Austauschplaner planer(ort, inhalt.aenderungen, inhalt.voll, vorgabe);
        auto plan = planer.plane(part(progress, 0, kGeplant));
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        ISP_CHECK(Austauschschreiber(store, ort, plan).schreibe(part(progress, kGeplant, 1)));
        auto& ergebnis = plan.ergebnis;
        ergebnis.personen = Austauschpersonen(ort, inhalt.aenderungen).uebernimm(plan);
        if (!ergebnis.zeilen.empty() || ergebnis.werte > 0)
            recordAction(connection, "eingespielt", {"aenderungspaket", herkunft.uid, herkunft.text},
                         summary(ergebnis));
        addNames(ort, ergebnis);
        return std::move(ergebnis);
    });
}

}  // namespace isp::store
