// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies of one store and what goes from one to the other.
#pragma once

#include "domain/themenakte.h"
#include "store/ablage.h"
#include "store/austausch.h"
#include "unit/store/store_fixture.h"

#include <functional>
#include <map>
#include <string>

namespace isp::store::test {

/// Everything in a store as a package would carry it: equal for two stores that hold the same, whatever their
/// integer keys. The times of changes are left out.
inline std::map<std::string, std::string> inhaltVon(Store& store) {
    const auto inhalt = require(lesePaketinhalt(require(vergleicheStaende(nullptr, store))));
    const auto text = [](const Feldinhalt& value) -> std::string {
        if (const auto* n = std::get_if<std::int64_t>(&value)) return std::to_string(*n);
        if (const auto* d = std::get_if<double>(&value)) return std::to_string(*d);
        if (const auto* t = std::get_if<std::string>(&value)) return "'" + *t + "'";
        return std::holds_alternative<Rohdaten>(value) ? "bytes" : "-";
    };
    std::map<std::string, std::string> out;
    for (const auto& change : inhalt.aenderungen) {
        if (change.tabelle == "aenderungszeit") continue;
        std::string key = change.tabelle, row;
        for (const auto& part : change.schluessel)
            key += "/" + text(part);
        for (const auto& field : change.felder)
            row += field.spalte + "=" + text(field.neu) + " ";
        out[key] = row;
    }
    return out;
}

/// Two planners: copies of one store, and the state both began from.
class Austausch : public SmallStore {
protected:
    void SetUp() override {
        SmallStore::SetUp();
        Thema t;
        t.titel = "Kitaplätze";
        t.fragestellung = "Reichen sie?";
        thema = require(Ablage<Thema>(*store).speichere(t));
        Zielgruppe z;
        z.name = "Kinder";
        zielgruppe = require(Ablage<Zielgruppe>(*store).speichere(z));
        begin();
    }

    void begin() {
        for (auto* open : {&anfang, &a, &b})
            open->reset();
        for (const char* name : {"anfang.isp", "a.isp", "b.isp"}) {
            std::filesystem::remove(folder / name);
            requireOk(store->backupTo(folder / name));
        }
        anfang = require(Store::open(folder / "anfang.isp", OpenMode::kReadOnly));
        a = require(Store::open(folder / "a.isp"));
        b = require(Store::open(folder / "b.isp"));
    }

    Paketinhalt paket(Store& from) {
        return require(lesePaketinhalt(require(vergleicheStaende(anfang.get(), from))));
    }
    static Result<Zusammenfuehrung> nimm(Store& into, const Paketinhalt& inhalt,
                                         const Konfliktvorgabe& vorgabe = {}) {
        Transaktion transaktion(into);
        auto out = spieleEin(into, inhalt, vorgabe, {"paket", "Paket"});
        if (out) requireOk(transaktion.commit());
        return out;
    }
    static Zusammenfuehrung nimmGanz(Store& into, const Paketinhalt& inhalt) {
        auto out = require(nimm(into, inhalt));
        EXPECT_TRUE(out.konflikte.empty());
        EXPECT_TRUE(out.abgelehnt.empty());
        return out;
    }
    static Konfliktvorgabe regel(Konfliktregel regel) { return {regel, {}}; }

    template <typename T>
    static void change(Store& in, decltype(T::id) id, const std::function<void(T&)>& edit) {
        auto record = require(Ablage<T>(in).lies(id));
        edit(record);
        static_cast<void>(require(Ablage<T>(in).speichere(record)));
    }
    static void titel(Store& in, ThemaId id, const std::string& text) {
        change<Thema>(in, id, [&](Thema& t) { t.titel = text; });
    }
    std::string titelIn(Store& in) { return require(Ablage<Thema>(in).lies(thema)).titel; }

    ThemaId thema;
    ZielgruppeId zielgruppe;
    std::unique_ptr<Store> anfang, a, b;
};

}  // namespace isp::store::test
