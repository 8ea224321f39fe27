// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/raumtabelle.h"

#include "domain/schluessel.h"
#include "domain/text.h"
#include "exchange/lesen.h"
#include "store/raum_repository.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <map>
#include <set>

namespace isp::workspace {

namespace {

/// A row by the names of the columns; a column that is not there reads as empty.
class Tabellenblatt {
public:
    explicit Tabellenblatt(const exchange::Raster& raster) : m_raster(raster) {
        for (std::size_t c = 0; raster.rows() > 0 && c < raster.columns(0); ++c)
            m_columns.emplace(toLower(trim(raster.cell(0, c))), c);
    }

    [[nodiscard]] bool has(const char* column) const { return m_columns.contains(column); }
    [[nodiscard]] std::string text(std::size_t row, const char* column) const {
        const auto found = m_columns.find(column);
        return found == m_columns.end() ? std::string()
                                        : std::string(trim(m_raster.cell(row, found->second)));
    }
    [[nodiscard]] std::optional<double> number(std::size_t row, const char* column) const {
        const auto cell = text(row, column);
        return exchange::parseZahl(cell, cell.find(',') != std::string::npos ? ',' : '.');
    }
    [[nodiscard]] std::string day(std::size_t row, const char* column) const {
        const auto p = Periode::parse(text(row, column));
        return p && p->art() == PeriodeArt::kStichtag ? p->toString() : std::string();
    }

private:
    const exchange::Raster& m_raster;
    std::map<std::string, std::size_t> m_columns;
};

class Leser {
public:
    Leser(const Bestand& bestand, const Raumebene& ebene, const exchange::Raster& raster, std::string datei)
        : m_bestand(bestand),
          m_ebene(ebene),
          m_raster(raster),
          m_blatt(raster),
          m_datei(std::move(datei)) {}

    [[nodiscard]] bool usable() const {
        return m_blatt.has("schluessel") && m_blatt.has("name") && m_blatt.has("uebergeordnet");
    }

    Raumtabelle read() {
        for (std::size_t row = 1; row < m_raster.rows(); ++row)
            readRow(row);
        return std::move(m_out);
    }

private:
    void leaveOut(Code code, std::vector<std::string> args, std::size_t row) {
        m_out.hinweise.add(Severity::kRefused, code, std::move(args),
                           Location{m_datei, m_raster.line(row), 0, {}});
    }

    /// The one coarser Raum with that key; of several the finest.
    [[nodiscard]] const Raum* above(const std::string& text) const {
        const Raum* best = nullptr;
        int rang = 0;
        auto places = m_bestand.mitSchluessel(normalizedSchluessel(text));
        if (places.empty()) places = m_bestand.mitSchluessel(withLostZero(normalizedSchluessel(text)));
        for (const auto p : places) {
            const auto& raum = m_bestand.raeume()[p];
            const auto* level = m_bestand.ebene(raum.ebene);
            if (level == nullptr || level->rang <= m_ebene.rang || m_bestand.istEigeneEbene(level->id))
                continue;
            if (best != nullptr && rang <= level->rang) continue;
            best = &raum;
            rang = level->rang;
        }
        return best;
    }

    void readRow(std::size_t row) {
        const auto key = normalizedSchluessel(m_blatt.text(row, "schluessel"));
        const auto name = m_blatt.text(row, "name");
        const auto parent = m_blatt.text(row, "uebergeordnet");
        if (key.empty() && name.empty()) return;
        if (key.empty() || name.empty()) return leaveOut(codes::kRaumzeileLeer, {}, row);
        if (!m_keys.insert(key).second) return leaveOut(codes::kRaumzeileDoppelt, {key}, row);
        const auto* around = above(parent);
        if (around == nullptr) return leaveOut(codes::kRaumzeileOhneUeber, {name, parent}, row);
        Raum raum;
        if (const auto* known = m_ebene.id.valid() ? m_bestand.raum(m_ebene.id, key) : nullptr) {
            raum = *known;
            ++m_out.bekannt;
        }
        fill(raum, row);
        raum.schluessel = key;
        raum.name = name;
        raum.eigenes = around->eigenes;
        raum.zugehoerigkeiten = {{around->id, {}}};
        if (raum.schluesselAlle.empty()) raum.schluesselAlle = {{schluesselarten::kEigen, key, {}}};
        m_out.raeume.push_back(std::move(raum));
    }

    void fill(Raum& raum, std::size_t row) const {
        if (m_blatt.has("typ")) raum.typ = m_blatt.text(row, "typ");
        if (m_blatt.has("einwohner")) raum.einwohner = m_blatt.number(row, "einwohner");
        if (m_blatt.has("einwohner_stand")) raum.einwohnerStand = m_blatt.day(row, "einwohner_stand");
        if (m_blatt.has("flaeche_km2")) raum.flaecheKm2 = m_blatt.number(row, "flaeche_km2");
        if (m_blatt.has("gueltig_ab")) raum.gueltigkeit.ab = m_blatt.day(row, "gueltig_ab");
        if (m_blatt.has("gueltig_bis")) raum.gueltigkeit.bis = m_blatt.day(row, "gueltig_bis");
    }

    const Bestand& m_bestand;
    const Raumebene& m_ebene;
    const exchange::Raster& m_raster;
    Tabellenblatt m_blatt;
    std::string m_datei;
    std::set<std::string> m_keys;
    Raumtabelle m_out;
};

bool isPlainCode(const std::string& code) {
    return !code.empty() && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

}  // namespace

Result<Raumtabelle> leseRaumtabelle(const Bestand& bestand, const Raumebene& ebene,
                                    const std::filesystem::path& datei) {
    ISP_TRY(const auto file, exchange::readRohdatei(datei));
    for (const auto& blatt : file.blaetter) {
        Leser leser(bestand, ebene, blatt.raster, file.datei);
        if (!leser.usable()) continue;
        auto out = leser.read();
        if (out.raeume.empty() && out.hinweise.items().empty())
            return makeError(codes::kRaumtabelleLeer, {file.datei});
        return out;
    }
    return makeError(codes::kRaumtabelleSpalten, {file.datei});
}

Result<std::size_t> legeEbeneAn(Werkbank& werkbank, Raumebene ebene, const Raumtabelle& tabelle,
                                const QString& schritt) {
    const auto& bestand = werkbank.bestand();
    ebene.name = std::string(trim(ebene.name));
    if (ebene.plural.empty()) ebene.plural = ebene.name;
    if (ebene.code.empty()) ebene.code = toLower(codeFromText(ebene.name));
    if (!isPlainCode(ebene.code)) return makeError(codes::kEbenencode, {ebene.code});
    if (const auto* known = bestand.ebene(ebene.code)) {
        ebene.id = known->id;
        ebene.uid = known->uid;
    }
    for (const auto& other : bestand.ebenen())
        if (other.rang == ebene.rang && other.code != ebene.code && !bestand.istEigeneEbene(other.id))
            return makeError(codes::kEbenenrang, {std::to_string(ebene.rang), other.name});
    const auto work = [&]() -> Status {
        store::RaumRepository repository(werkbank.store());
        ISP_TRY(const auto id, repository.saveEbene(ebene));
        for (auto raum : tabelle.raeume) {
            raum.ebene = id;
            ISP_CHECK(repository.save(raum));
        }
        return {};
    };
    ISP_CHECK(werkbank.aendere(schritt, work, Umfang::kBestand));
    return tabelle.raeume.size();
}

int rangUnterDerFeinsten(const Bestand& bestand) {
    int lowest = 10;
    for (const auto* e : bestand.belegteEbenen())
        if (!bestand.istEigeneEbene(e->id)) lowest = std::min(lowest, e->rang);
    return lowest - 5;
}

Result<RaumId> legeNichtZuordenbarAn(Werkbank& werkbank, const std::string& name, const QString& schritt) {
    const auto& bestand = werkbank.bestand();
    const auto* whole = bestand.gebietsEbene();
    const auto* finest = bestand.grundebene();
    if (whole == nullptr || finest == nullptr) return makeError(codes::kNoRaeume);
    const Raum* around = nullptr;
    for (const auto p : bestand.positionen(whole->id))
        if (bestand.raeume()[p].eigenes) around = &bestand.raeume()[p];
    for (const auto& raum : bestand.raeume())
        if (istNichtZuordenbar(raum) && raum.eigenes)
            return makeError(codes::kNichtZuordenbarDa, {raum.name});
    Raum raum;
    raum.ebene = finest->id;
    raum.schluessel = around->schluessel + "NZ";
    raum.name = name;
    raum.typ = kTypNichtZuordenbar;
    raum.einwohner = 0.0;
    raum.zugehoerigkeiten = {{around->id, {}}};
    raum.schluesselAlle = {{schluesselarten::kEigen, raum.schluessel, {}}};
    RaumId id;
    const auto work = [&]() -> Status {
        ISP_TRY(id, store::RaumRepository(werkbank.store()).save(raum));
        return {};
    };
    ISP_CHECK(werkbank.aendere(schritt, work, Umfang::kBestand));
    return id;
}

}  // namespace isp::workspace
