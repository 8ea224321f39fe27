// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "werkbank_fixture.h"

#include "base/error.h"

#include <fstream>

namespace isp::workspace::test {

namespace {

std::string told(const Error& e) {
    std::string text(e.code.id);
    for (const auto& arg : e.args)
        text += " '" + arg + "'";
    return text + " " + e.detail;
}

/// Made once per program run.
const std::filesystem::path& original(const char* name, const AnlegeOptionen& optionen) {
    static QTemporaryDir dir;
    static std::map<std::string, std::filesystem::path> made;
    const auto [entry, fresh] = made.try_emplace(name, dir.filePath(QLatin1String(name)).toStdString());
    if (fresh) {
        const auto werkbank = Werkbank::anlegen(entry->second, optionen);
        EXPECT_TRUE(werkbank) << told(werkbank.error());
    }
    return entry->second;
}

}  // namespace

std::unique_ptr<Werkbank> WerkbankTest::copyOf(const std::filesystem::path& source) {
    const auto target = path("werkbank.isp");
    std::filesystem::copy_file(source, target, std::filesystem::copy_options::overwrite_existing);
    auto opened = Werkbank::oeffnen(target);
    EXPECT_TRUE(opened) << told(opened.error());
    return std::move(opened).value();
}

std::unique_ptr<Werkbank> WerkbankTest::demo() {
    AnlegeOptionen optionen;
    optionen.demo = true;
    return copyOf(original("demo.isp", optionen));
}

std::unique_ptr<Werkbank> WerkbankTest::ohneWerte() {
    return copyOf(original("segeberg.isp", {}));
}

std::unique_ptr<Werkbank> WerkbankTest::leer() {
    AnlegeOptionen optionen;
    optionen.leer = true;
    return copyOf(original("leer.isp", optionen));
}

std::filesystem::path WerkbankTest::path(const std::string& name) const {
    return m_dir.filePath(QString::fromStdString(name)).toStdString();
}

std::filesystem::path WerkbankTest::write(const std::string& name, const std::string& text) {
    const auto file = path(name);
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

Zelle WerkbankTest::zelle(Werkbank& w, const std::string& code, const char* ebene,
                          const std::string& schluessel, const char* periode,
                          std::vector<std::pair<std::string, std::string>> merkmale) {
    const auto* level = w.bestand().ebene(ebene);
    EXPECT_NE(level, nullptr) << ebene;
    const auto block = w.auswertung().werte({code, level->id, std::move(merkmale), {}});
    EXPECT_TRUE(block) << told(block.error());
    if (!block) return {};
    const auto* raum = w.bestand().raum(level->id, schluessel);
    EXPECT_NE(raum, nullptr) << schluessel;
    const auto i = (*block)->index(*Periode::parse(periode));
    if (!i) return {};
    return (*block)->zelle(*i, *(*block)->spalte(*w.bestand().position(raum->id)));
}

Lieferung WerkbankTest::importiere(Werkbank& w, const std::filesystem::path& file,
                                   const ImportOptionen& optionen) {
    Importeur importeur(w.store(), w.bestand());
    const auto vorschau = importeur.vorschau(file, optionen);
    EXPECT_TRUE(vorschau) << told(vorschau.error());
    if (!vorschau) return {};
    const auto lieferung = importeur.uebernehmen(*vorschau);
    EXPECT_TRUE(lieferung) << told(lieferung.error());
    if (!lieferung) return {};
    EXPECT_TRUE(w.registriereLieferung(*lieferung));
    return *lieferung;
}

std::filesystem::path sharedFile(const std::string& name) {
    const auto file = std::filesystem::path(ISP_SHARED_DATA) / name;
    return std::filesystem::exists(file) ? file : std::filesystem::path();
}

}  // namespace isp::workspace::test
