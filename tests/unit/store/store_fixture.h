// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wert.h"
#include "store/kennzahl_repository.h"
#include "store/lieferung_repository.h"
#include "store/raum_repository.h"
#include "store/store.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <unistd.h>
#include <vector>

namespace isp::store::test {

/// A folder of its own for each test, removed afterwards.
class TempFolder {
public:
    TempFolder()
        : m_path(std::filesystem::temp_directory_path() /
                 ("isp-test-" + std::to_string(getpid()) + "-" + std::to_string(s_next++))) {
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directories(m_path);
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    static inline int s_next = 0;
    std::filesystem::path m_path;
};

inline std::string readBytes(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

/// Everything in the tables, as text: two stores with the same text hold the same.
inline std::string contentOf(const std::filesystem::path& path) {
    SQLite::Database db(path.string(), SQLite::OPEN_READONLY);
    std::string out;
    SQLite::Statement tables(db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.executeStep()) {
        const auto table = tables.getColumn(0).getString();
        out += table + "\n";
        SQLite::Statement rows(db, "SELECT * FROM \"" + table + "\" ORDER BY 1");
        while (rows.executeStep()) {
            for (int i = 0; i < rows.getColumnCount(); ++i)
                out += rows.getColumn(i).isNull() ? "NULL|" : rows.getColumn(i).getString() + "|";
            out += "\n";
        }
    }
    return out;
}

/// The value, or a failed test with the code of the error.
template <typename T>
T require(Result<T> result) {
    if (!result) {
        ADD_FAILURE() << result.error().code.id << ": " << result.error().detail;
        throw std::runtime_error("expected a value");
    }
    return std::move(result).value();
}

inline void requireOk(Status status) {
    if (!status) ADD_FAILURE() << status.error().code.id << ": " << status.error().detail;
}

template <typename T>
std::string codeOf(const Result<T>& result) {
    return result ? std::string("ok") : std::string(result.error().code.id);
}

/// A store with two levels: Kreis Segeberg (with the Räume Bad Segeberg and Itzstedt inside) and one
/// Kennzahl.
class SmallStore : public ::testing::Test {
protected:
    void SetUp() override {
        store = require(Store::create(folder / "klein.isp"));
        RaumRepository raeume(*store);
        gemeinde = require(raeume.saveEbene({{}, "", "gemeinde", "Gemeinde", "Gemeinden", 10, true, false}));
        kreis = require(raeume.saveEbene({{}, "", "kreis", "Kreis", "Kreise", 40, true, false}));
        segeberg = require(raeume.save(raum(kreis, "01060", "Kreis Segeberg")));
        badSegeberg = require(raeume.save(raum(gemeinde, "01060005", "Bad Segeberg")));
        norderstedt = require(raeume.save(raum(gemeinde, "01060063", "Norderstedt")));
        KennzahlRepository kennzahlen(*store);
        Kennzahl k;
        k.code = "BEV";
        k.name = "Bevölkerung";
        bev = require(kennzahlen.save(k));
        reihe = require(kennzahlen.reihe(bev, {}));
    }

    static Raum raum(EbeneId ebene, const std::string& schluessel, const std::string& name) {
        Raum r;
        r.ebene = ebene;
        r.schluessel = schluessel;
        r.name = name;
        return r;
    }

    [[nodiscard]] Wert wert(int year, RaumId r, double value, Zeichen zeichen = Zeichen::kKeins) const {
        return {Periode::jahr(year).code(), static_cast<std::int32_t>(r.value), value, zeichen};
    }

    /// One Lieferung with the figures of `reihe`.
    Lieferung liefere(std::vector<Wert> werte, const std::string& datei = "datei.csv") {
        Lieferung l;
        l.datei = datei;
        const std::vector<ReihenWerte> reihen = {{reihe, std::move(werte)}};
        return require(LieferungRepository(*store).schreibe(l, reihen));
    }

    TempFolder folder;
    std::unique_ptr<Store> store;
    EbeneId gemeinde, kreis;
    RaumId segeberg, badSegeberg, norderstedt;
    KennzahlId bev;
    ReiheId reihe;
};

}  // namespace isp::store::test
