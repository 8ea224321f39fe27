// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/anlegen.h"

#include "base/codes.h"
#include "base/uid.h"
#include "domain/thema.h"
#include "store/ablage.h"
#include "store/indikator_repository.h"
#include "store/kennzahl_repository.h"
#include "store/raum_repository.h"
#include "workspace/codes.h"
#include "workspace/grenzlader.h"
#include "workspace/importeur.h"
#include "workspace/indizes.h"
#include "workspace/mitgeliefert.h"
#include "workspace/werkbank.h"

#include <map>
#include <utility>

namespace isp::workspace {

namespace {

constexpr const char* kGrenzHinweis =
    "Schematische Grenzen aus Gemeindemittelpunkten und amtlichen Flächen, keine amtlichen Grenzen";

/// Seeds one store; each part reads one shipped table.
class Anlage {
public:
    Anlage(store::Store& store, const Progress& progress) : m_store(store), m_progress(progress) {}

    Status katalog() {
        ISP_CHECK(fachplanungen());
        ISP_CHECK(kennzahlen());
        ISP_CHECK(merkmale());
        ISP_CHECK(zielgruppen());
        return indikatoren();
    }

    Status gebiet() {
        ISP_CHECK(ebenen());
        ISP_CHECK(raeume());
        return grenzen();
    }

    Status demo();

private:
    Status fachplanungen();
    Status kennzahlen();
    Status merkmale();
    Status zielgruppen();
    Status indikatoren();
    Status ebenen();
    Status raeume();
    Status grenzen();
    Status brueche();
    Result<Raum> raum(const Zeile& row);

    using RaumKey = std::pair<std::string, std::string>;  ///< level, key

    store::Store& m_store;
    const Progress& m_progress;
    Mitgeliefert m_data;
    std::map<std::string, FachplanungId> m_fachplanungen;
    std::map<std::string, EbeneId> m_ebenen;
    std::map<RaumKey, RaumId> m_raeume;
};

Error broken(const std::string& file, const std::string& what) {
    return makeError(codes::kShippedDataBroken, {file, what});
}

Status Anlage::fachplanungen() {
    ISP_TRY(const auto rows, m_data.table("katalog/fachplanungen.csv"));
    for (const auto& row : rows) {
        Fachplanung f;
        f.code = row.text("code");
        f.uid = nameUid("fachplanung/" + f.code);
        f.name = row.text("name");
        f.sortierung = row.integer("sortierung", 0);
        ISP_TRY(const auto id, store::IndikatorRepository(m_store).saveFachplanung(f));
        m_fachplanungen.emplace(f.code, id);
    }
    return {};
}

Status Anlage::kennzahlen() {
    static const std::string kFile = "katalog/kennzahlen.csv";
    ISP_TRY(const auto rows, m_data.table(kFile));
    for (const auto& row : rows) {
        Kennzahl k;
        k.code = row.text("code");
        k.uid = nameUid("kennzahl/" + k.code);
        k.name = row.text("name");
        k.einheit = row.text("einheit");
        k.nachkommastellen = row.integer("nachkommastellen", 0);
        const auto aggregation = aggregationFromText(row.text("aggregation"));
        const auto zeitbezug = zeitbezugFromText(row.text("zeitbezug"));
        const auto art = kennzahlArtFromText(row.text("art"));
        if (!aggregation || !zeitbezug || !art) return broken(kFile, k.code);
        k.aggregation = *aggregation;
        k.zeitbezug = *zeitbezug;
        k.art = *art;
        k.definition = row.text("definition");
        k.themenfeld = row.text("themenfeld");
        k.quelle = row.text("quelle");
        k.lieferant = row.text("lieferant");
        k.lizenz = row.text("lizenz");
        k.rhythmus = row.text("rhythmus");
        k.feinsteEbene = row.text("feinste_ebene");
        k.realisierbarkeit = row.text("realisierbarkeit");
        k.nutzen = row.text("nutzen");
        k.geheimUnter = row.number("geheim_unter");
        k.quelltabelle = row.text("quelltabelle");
        k.hinweis = row.text("hinweis");
        if (const auto days = row.number("faellig_nach")) k.faelligNach = static_cast<int>(*days);
        const auto fachplanung = m_fachplanungen.find(row.text("fachplanung"));
        if (fachplanung == m_fachplanungen.end()) return broken(kFile, k.code);
        k.fachplanung = fachplanung->second;
        k.erfunden = row.flag("erfunden");
        ISP_TRY([[maybe_unused]] const auto id, store::KennzahlRepository(m_store).save(k));
    }
    return {};
}

Status Anlage::merkmale() {
    store::KennzahlRepository repository(m_store);
    ISP_TRY(const auto merkmale, m_data.table("katalog/merkmale.csv"));
    std::map<std::string, MerkmalId> ids;
    for (const auto& row : merkmale) {
        ISP_TRY(const auto id, repository.merkmal(row.text("code"), row.text("name")));
        ids.emplace(row.text("code"), id);
    }
    ISP_TRY(const auto auspraegungen, m_data.table("katalog/auspraegungen.csv"));
    for (const auto& row : auspraegungen) {
        const auto merkmal = ids.find(row.text("merkmal"));
        if (merkmal == ids.end()) return broken("katalog/auspraegungen.csv", row.text("merkmal"));
        ISP_TRY([[maybe_unused]] const auto id, repository.auspraegung(merkmal->second, row.text("name")));
    }
    return {};
}

Status Anlage::zielgruppen() {
    ISP_TRY(const auto rows, m_data.table("katalog/zielgruppen.csv"));
    for (const auto& row : rows) {
        Zielgruppe z;
        z.name = row.text("name");
        z.uid = nameUid("zielgruppe/" + row.text("code"));
        z.beschreibung = row.text("beschreibung");
        z.sortierung = row.integer("sortierung", 0);
        ISP_CHECK(store::Ablage<Zielgruppe>(m_store).speichere(z));
    }
    return {};
}

Status Anlage::indikatoren() {
    static const std::string kFile = "katalog/indikatoren.csv";
    ISP_TRY(const auto rows, m_data.table(kFile));
    for (const auto& row : rows) {
        Indikator i;
        i.code = row.text("code");
        i.uid = nameUid("indikator/" + i.code);
        i.name = row.text("name");
        i.formel = row.text("formel");
        i.einheit = row.text("einheit");
        i.nachkommastellen = row.integer("nachkommastellen", 1);
        const auto richtung = richtungFromText(row.text("richtung"));
        const auto fachplanung = m_fachplanungen.find(row.text("fachplanung"));
        if (!richtung || fachplanung == m_fachplanungen.end()) return broken(kFile, i.code);
        i.richtung = *richtung;
        i.fachplanung = fachplanung->second;
        i.definition = row.text("definition");
        i.interpretation = row.text("interpretation");
        i.themenfeld = row.text("themenfeld");
        i.realisierbarkeit = row.text("realisierbarkeit");
        i.nutzen = row.text("nutzen");
        i.standard = row.flag("standard");
        i.erfunden = row.flag("erfunden");
        ISP_TRY([[maybe_unused]] const auto id, store::IndikatorRepository(m_store).save(i));
    }
    return {};
}

Status Anlage::ebenen() {
    ISP_TRY(const auto rows, m_data.table("segeberg/ebenen.csv"));
    for (const auto& row : rows) {
        Raumebene e;
        e.code = row.text("code");
        e.uid = nameUid("raumebene/" + e.code);
        e.name = row.text("name");
        e.plural = row.text("plural");
        e.rang = row.integer("rang", 0);
        e.summierbar = row.flag("summierbar");
        e.analyse = row.flag("analyse");
        ISP_TRY(const auto id, store::RaumRepository(m_store).saveEbene(e));
        m_ebenen.emplace(e.code, id);
    }
    return {};
}

Result<Raum> Anlage::raum(const Zeile& row) {
    static const std::string kFile = "segeberg/raeume.csv";
    Raum r;
    const auto ebene = m_ebenen.find(row.text("ebene"));
    if (ebene == m_ebenen.end()) return broken(kFile, row.text("ebene"));
    r.ebene = ebene->second;
    r.schluessel = row.text("schluessel");
    r.uid = nameUid("raum/" + ebene->first + "/" + r.schluessel);
    r.name = row.text("name");
    r.typ = row.text("typ");
    r.flaecheKm2 = row.number("flaeche_km2");
    r.einwohner = row.number("einwohner");
    r.einwohnerStand = row.text("einwohner_stand");
    r.gueltigkeit = {row.text("gueltig_ab"), row.text("gueltig_bis")};
    r.eigenes = row.flag("eigenes");
    if (!row.text("uebergeordnet").empty()) {
        const auto parent = m_raeume.find({row.text("uebergeordnet_ebene"), row.text("uebergeordnet")});
        if (parent == m_raeume.end()) return broken(kFile, r.schluessel);
        r.zugehoerigkeiten.push_back({parent->second, {}});
    }
    return r;
}

Status Anlage::raeume() {
    ISP_TRY(const auto rows, m_data.table("segeberg/raeume.csv"));
    ISP_TRY(const auto keys, m_data.table("segeberg/schluessel.csv"));
    ISP_TRY(const auto names, m_data.table("segeberg/namen.csv"));
    const auto keyOf = [](const Zeile& row) { return RaumKey(row.text("ebene"), row.text("schluessel")); };
    std::multimap<RaumKey, RaumSchluessel> keysOf;
    for (const auto& row : keys)
        keysOf.emplace(keyOf(row), RaumSchluessel{row.text("art"),
                                                  row.text("wert"),
                                                  {row.text("gueltig_ab"), row.text("gueltig_bis")}});
    std::multimap<RaumKey, RaumName> namesOf;
    for (const auto& row : names)
        namesOf.emplace(keyOf(row),
                        RaumName{row.text("name"), {row.text("gueltig_ab"), row.text("gueltig_bis")}});
    for (const auto& row : rows) {  // parents stand before their parts
        ISP_TRY(auto made, raum(row));
        const auto key = keyOf(row);
        for (auto [it, end] = keysOf.equal_range(key); it != end; ++it)
            made.schluesselAlle.push_back(it->second);
        for (auto [it, end] = namesOf.equal_range(key); it != end; ++it)
            made.namen.push_back(it->second);
        ISP_TRY(const auto id, store::RaumRepository(m_store).save(made));
        m_raeume.emplace(key, id);
    }
    return {};
}

Status Anlage::grenzen() {
    ISP_TRY(const auto path, m_data.file("segeberg/grenzen_schematisch.geojson"));
    ISP_TRY(const auto bestand, Bestand::read(m_store));
    GrenzOptionen optionen;
    optionen.raumebene = ebenen::kGemeinde;
    optionen.schluesselfeld = "ags";
    optionen.namensfeld = "name";
    optionen.quelle = kGrenzHinweis;
    optionen.schematisch = true;
    Grenzlader lader(m_store, bestand);
    ISP_TRY(const auto vorschau, lader.vorschau(path, optionen, m_progress));
    ISP_TRY([[maybe_unused]] const auto ergebnis, lader.uebernehmen(vorschau, m_progress));
    return {};
}

Status Anlage::brueche() {
    static const std::string kFile = "segeberg/demo/brueche.csv";
    ISP_TRY(const auto rows, m_data.table(kFile));
    ISP_TRY(const auto bestand, Bestand::read(m_store));
    for (const auto& row : rows) {
        const auto& code = row.text("kennzahl");
        const auto* kennzahl = bestand.kennzahl(code);
        const auto periode = Periode::parse(row.text("periode"));
        const auto art = fromText<Bruchart>(row.text("art"));
        if (kennzahl == nullptr || !periode || !art) return broken(kFile, code);
        Bruch bruch;
        bruch.uid = nameUid("bruch/" + code + "/" + periode->toString());
        bruch.kennzahl = kennzahl->id;
        bruch.periode = periode->code();
        bruch.art = *art;
        bruch.beschreibung = row.text("beschreibung") + " Quelle: " + row.text("quelle");
        if (!row.text("raum").empty()) {
            const auto raum = m_raeume.find({row.text("ebene"), row.text("raum")});
            if (raum == m_raeume.end()) return broken(kFile, row.text("raum"));
            bruch.raum = raum->second;
        }
        ISP_CHECK(store::Ablage<Bruch>(m_store).speichere(bruch));
    }
    return {};
}

Status Anlage::demo() {
    ISP_CHECK(brueche());
    ISP_TRY(const auto rows, m_data.table("segeberg/demo/lieferungen.csv"));
    double done = 0.0;
    for (const auto& row : rows) {
        if (m_progress.canceled()) return makeError(isp::codes::kCanceled);
        ISP_TRY(const auto path, m_data.file("segeberg/demo/" + row.text("datei")));
        ImportOptionen optionen;
        optionen.layout = "lang";
        optionen.quelle = row.text("quelle");
        optionen.stand = row.text("stand");
        optionen.lizenz = row.text("lizenz");
        ISP_TRY(const auto bestand, Bestand::read(m_store));
        Importeur importeur(m_store, bestand);
        ISP_TRY(const auto vorschau, importeur.vorschau(path, optionen));
        ISP_TRY([[maybe_unused]] const auto lieferung, importeur.uebernehmen(vorschau));
        done += 1.0;
        m_progress.at(done / static_cast<double>(rows.size()));
    }
    return {};
}

}  // namespace

Status seedStore(store::Store& store, const AnlegeOptionen& optionen, const Progress& progress) {
    store::Transaktion transaction(store);
    ISP_CHECK(transaction.begun());
    Anlage anlage(store, progress);
    ISP_CHECK(anlage.katalog());
    ISP_CHECK(ladeMitgelieferteIndizes(store));
    if (!optionen.leer) {
        ISP_CHECK(anlage.gebiet());
        if (optionen.demo) ISP_CHECK(anlage.demo());
    }
    return transaction.commit();
}

void removeStoreFiles(const std::filesystem::path& pfad) noexcept {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(pfad.string() + suffix, ignored);
}

}  // namespace isp::workspace
