// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importeur.h"

#include "base/codes.h"
#include "domain/schluessel.h"
#include "domain/text.h"
#include "store/kennzahl_repository.h"
#include "store/lieferung_repository.h"
#include "store/raum_repository.h"
#include "workspace/codes.h"
#include "workspace/importbloecke.h"
#include "workspace/importpruefung.h"
#include "workspace/kennzahlzuordnung.h"
#include "workspace/ortsmerkung.h"
#include "workspace/profil.h"
#include "workspace/raumanlage.h"

#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <set>

namespace isp::workspace {

namespace {

Result<std::string> sha256Of(const std::filesystem::path& pfad) {
    QFile file(QString::fromStdString(pfad.string()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return makeError(isp::codes::kFileNotReadable, {pfad.string()});
    return hash.result().toHex().toStdString();
}

/// Only what decides which figures come in, and where to: the same file read with another mapping is not the
/// same delivery.
std::string inhaltlich(ImportOptionen optionen) {
    optionen.layout = ImportOptionen().layout;
    optionen.lieferant.clear();
    optionen.quelle.clear();
    optionen.stand.clear();
    optionen.lizenz.clear();
    return toJson(optionen);
}

Result<std::optional<Lieferung>> findSame(store::Store& store, const std::string& sha256,
                                          const ImportOptionen& optionen) {
    ISP_TRY(const auto all, store::LieferungRepository(store).lieferungen());
    const auto wanted = inhaltlich(optionen);
    for (const auto& lieferung : all) {
        if (lieferung.sha256 != sha256 || lieferung.zurueckgezogen) continue;
        const auto used = optionenFromJson(lieferung.zuordnung.empty() ? "{}" : lieferung.zuordnung);
        if (used && inhaltlich(*used) == wanted) return std::optional(lieferung);
    }
    return std::optional<Lieferung>();
}

std::vector<Ortsangabe> ortsangaben(const exchange::Tabelle& tabelle) {
    std::vector<Ortsangabe> out;
    out.reserve(tabelle.orte.size());
    for (const auto& ort : tabelle.orte)
        out.push_back({ort.schluessel, ort.name, ort.zeile});
    return out;
}

/// Index of each cell's Periode in a small list; neighbouring cells mostly share theirs.
class PeriodenIndex {
public:
    std::size_t operator()(std::int32_t code) {
        if (code != m_lastCode) {
            m_last = m_index.try_emplace(code, m_index.size()).first->second;
            m_lastCode = code;
        }
        return m_last;
    }
    [[nodiscard]] std::size_t size() const noexcept { return m_index.size(); }

private:
    std::map<std::int32_t, std::size_t> m_index;
    std::int32_t m_lastCode = 0;
    std::size_t m_last = 0;
};

/// A place the store does not know and that has nothing but `-` in a Periode did not exist then: a gap, not a
/// zero. Räume the store knows keep their `-` as exactly zero (the uninhabited Forstgutsbezirk).
std::vector<bool> findGone(const Importvorschau& v) {
    const auto& z = v.tabelle.zellen;
    std::vector<bool> gone(z.size(), false);
    if (v.orte.neu == 0) return gone;
    PeriodenIndex index;
    for (const auto code : z.periode)
        index(code);
    const auto slot = [&](std::size_t i) { return z.ort[i] * index.size() + index(z.periode[i]); };
    std::vector<bool> hasFigure(v.tabelle.orte.size() * index.size(), false);
    for (std::size_t i = 0; i < z.size(); ++i)
        if (z.zeichen[i] != Zeichen::kGenauNull) hasFigure[slot(i)] = true;
    for (std::size_t i = 0; i < z.size(); ++i)
        gone[i] = v.orte.treffer[z.ort[i]].status == Ortsstatus::kNeu && !hasFigure[slot(i)];
    return gone;
}

bool isTaken(Ortsstatus status) {
    return status == Ortsstatus::kRaum || status == Ortsstatus::kNeu;
}

void count(Importvorschau& v) {
    v.entfaellt = findGone(v);
    const auto& z = v.tabelle.zellen;
    std::set<std::int32_t> perioden;
    for (std::size_t i = 0; i < z.size(); ++i) {
        const auto status = v.orte.treffer[z.ort[i]].status;
        if (v.entfaellt[i]) {
            ++v.luecken;
        } else if (isTaken(status)) {
            ++v.werte;
            ++v.kennzahlen[v.kennzahlDerReihe[z.reihe[i]]].werte;
            ++v.zeichen[z.zeichen[i]];
            perioden.insert(z.periode[i]);
        } else if (status == Ortsstatus::kAusserhalb) {
            ++v.werteAusserhalb;
        }
    }
    for (const auto code : perioden)
        if (const auto p = Periode::fromCode(code)) v.perioden.push_back(*p);
}

/// Why nothing is left: the first thing that was refused, else that nothing was there.
Error nothingLeft(const Importvorschau& v) {
    for (const auto& issue : v.issues.items()) {
        if (issue.severity != Severity::kRefused) continue;
        auto where = issue.location;
        where.file = v.datei;
        return makeError(issue.code, issue.args).at(std::move(where));
    }
    return makeError(codes::kNothingLeft).at(Location{v.datei, 0, 0, {}});
}

std::string examples(const exchange::Tabelle& tabelle) {
    constexpr std::size_t kMax = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(kMax, tabelle.orte.size()); ++i) {
        const auto& ort = tabelle.orte[i];
        text += (i == 0 ? "" : ", ") + (ort.schluessel.empty() ? ort.name : ort.schluessel);
    }
    return text;
}

}  // namespace

Result<Importvorschau> Importeur::vorschau(const std::filesystem::path& pfad, const ImportOptionen& optionen,
                                           const Progress& progress) {
    Importvorschau v;
    v.pfad = pfad;
    v.optionen = optionen;
    ISP_CHECK(fuelle(v, progress));
    return v;
}

Status Importeur::fuelle(Importvorschau& v, const Progress& progress) {
    v.datei = v.pfad.filename().string();
    AufloesungsOptionen aufloesung;
    aufloesung.anlegen = v.optionen.anlegen;
    if (!v.optionen.raumebene.empty()) {
        const auto* ebene = m_bestand.ebene(v.optionen.raumebene);
        if (ebene == nullptr) return unknownEbene(m_bestand, v.optionen.raumebene);
        aufloesung.ebene = ebene->id;
    }
    if (v.rohdatei.blaetter.empty()) {
        ISP_TRY(v.rohdatei, exchange::readRohdatei(v.pfad, progress));
    }
    ISP_TRY(v.sha256, sha256Of(v.pfad));
    progress.at(0.5);
    const auto& o = v.optionen;
    const exchange::LeseOptionen lesen{o.layout, o.kennzahl, o.periode, o.blatt, o.zeilen};
    ISP_TRY(v.tabelle, exchange::understand(v.rohdatei, lesen, progress));
    for (std::size_t i = 0; i < v.rohdatei.blaetter.size(); ++i)
        if (v.rohdatei.blaetter[i].name == v.tabelle.blatt) v.blatt = i;
    v.issues.append(v.tabelle.issues);
    if (o.gemerkteOrte) ISP_CHECK(wendeMerkungenAn(m_store, m_bestand, v));
    ISP_CHECK(ordneKennzahlenZu(m_store, m_bestand, v));
    ISP_TRY(v.schonGeliefert, findSame(m_store, v.sha256, v.optionen));
    aufloesung.zuordnung = v.optionen.raeume;
    aufloesung.ausgeschlossen = v.optionen.ausgeschlossen;
    v.orte = loeseAuf(m_bestand, ortsangaben(v.tabelle), aufloesung);
    v.issues.append(v.orte.issues);
    count(v);
    if (v.orte.gefunden.empty() && v.orte.neu == 0) {
        return makeError(codes::kNothingMatched, {std::to_string(v.tabelle.orte.size()), examples(v.tabelle)})
            .at(Location{v.datei, 0, 0, {}});
    }
    if (v.werte == 0) return nothingLeft(v);
    if (progress.canceled()) return makeError(isp::codes::kCanceled);
    pruefeNamen(v, m_bestand);
    pruefeWerte(v, m_bestand);
    progress.at(1.0);
    return {};
}

namespace {

/// Ids of the Räume, in the order of the table's places; 0 for places that are not taken over.
Result<std::vector<std::int32_t>> raumIds(store::Store& store, const Bestand& bestand, const Bestand& now,
                                          const Importvorschau& v) {
    std::vector<std::int32_t> ids(v.tabelle.orte.size(), 0);
    std::vector<NeuerRaum> neue;
    std::vector<std::size_t> neueOrte;
    std::vector<bool> hasValues(ids.size(), false);
    for (std::size_t i = 0; i < v.tabelle.zellen.size(); ++i)
        if (!v.entfaellt[i]) hasValues[v.tabelle.zellen.ort[i]] = true;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto& hit = v.orte.treffer[i];
        if (hit.status == Ortsstatus::kRaum) {
            ids[i] = static_cast<std::int32_t>(bestand.raeume()[hit.position].id.value);
        } else if (hit.status == Ortsstatus::kNeu && hasValues[i]) {
            const auto& ort = v.tabelle.orte[i];
            auto key = normalizedSchluessel(ort.schluessel);
            if (const auto padded = withLostZero(key); v.orte.nullenErgaenzt && !padded.empty()) key = padded;
            if (const auto& since = now.mitSchluessel(key); since.size() == 1) {
                ids[i] = static_cast<std::int32_t>(now.raeume()[since.front()].id.value);
                continue;
            }
            neue.push_back({key, ort.name, v.optionen.raumebene});
            neueOrte.push_back(i);
        }
    }
    if (neue.empty()) return ids;
    ISP_TRY(const auto created, legeRaeumeAn(store, now, neue));
    for (std::size_t i = 0; i < created.size(); ++i)
        ids[neueOrte[i]] = static_cast<std::int32_t>(created[i].value);
    return ids;
}

/// Ids of the Reihen of the table; Kennzahlen, Merkmale and Ausprägungen the store does not know come into
/// being.
Result<std::vector<ReiheId>> reiheIds(store::Store& store, const Bestand& bestand, const Importvorschau& v) {
    store::KennzahlRepository repository(store);
    std::vector<KennzahlId> kennzahlen;
    for (const auto& k : v.kennzahlen) {
        if (const auto* known = bestand.kennzahl(k.code)) {
            kennzahlen.push_back(known->id);
            continue;
        }
        Kennzahl created;
        created.code = k.code;
        created.name = k.text.empty() ? k.code : k.text;
        created.einheit = k.einheit;
        created.quelle = v.optionen.quelle.empty() ? v.tabelle.herkunft.quelle : v.optionen.quelle;
        created.lizenz = v.optionen.lizenz.empty() ? v.tabelle.herkunft.lizenz : v.optionen.lizenz;
        created.nachkommastellen = nachkommastellenOf(v, k);
        // Fractions without a unit may well be rates: what is not known to add up is not added up.
        const bool unclear = k.einheit.empty() && created.nachkommastellen > 0;
        created.aggregation = unclear ? Aggregation::kKeine : aggregationOfEinheit(k.einheit);
        ISP_TRY(const auto id, repository.save(created));
        kennzahlen.push_back(id);
    }
    std::vector<ReiheId> ids;
    for (std::size_t i = 0; i < v.tabelle.reihen.size(); ++i) {
        std::vector<AuspraegungId> auspraegungen;
        for (const auto& [merkmal, auspraegung] : v.tabelle.reihen[i].merkmale) {
            ISP_TRY(const auto merkmalId, repository.merkmal(codeOfMerkmal(merkmal), merkmal));
            const auto* known = bestand.auspraegung(merkmalId, auspraegung);
            if (known != nullptr) {
                auspraegungen.push_back(known->id);
                continue;
            }
            ISP_TRY(const auto id, repository.auspraegung(merkmalId, auspraegung));
            auspraegungen.push_back(id);
        }
        ISP_TRY(const auto id, repository.reihe(kennzahlen[v.kennzahlDerReihe[i]], auspraegungen));
        ids.push_back(id);
    }
    return ids;
}

/// `10.10.2017 / 11:01:03` and `10.10.2017` become ISO dates, so that the latest of several can be told.
std::string isoStand(const std::string& text) {
    const auto first = Periode::parse(std::string_view(text).substr(0, text.find_first_of(" /")));
    return first && first->art() == PeriodeArt::kStichtag ? first->toString() : text;
}

Lieferung lieferungOf(const Importvorschau& v) {
    const auto& told = v.tabelle.herkunft;
    Lieferung l;
    l.datei = v.datei;
    l.sha256 = v.sha256;
    l.quelle = v.optionen.quelle.empty() ? told.quelle : v.optionen.quelle;
    l.stand = isoStand(v.optionen.stand.empty() ? told.stand : v.optionen.stand);
    l.lizenz = v.optionen.lizenz.empty() ? told.lizenz : v.optionen.lizenz;
    l.layout = v.tabelle.layout;
    l.art = v.optionen.art;
    l.lieferant = v.optionen.lieferant;
    l.profil = v.optionen.profil;
    l.zuordnung = toJson(v.optionen);
    l.kennzahlen = static_cast<std::int64_t>(v.kennzahlen.size());
    l.abgelehnt = static_cast<std::int64_t>(v.abgelehnt());
    return l;
}

}  // namespace

Result<Lieferung> Importeur::uebernehmen(const Importvorschau& v, const Progress& progress) {
    if (v.schonGeliefert) {
        auto known = *v.schonGeliefert;
        known.unveraendert = known.werte;
        known.neu = known.geaendert = 0;
        return known;
    }
    store::Transaktion transaction(m_store);
    ISP_CHECK(transaction.begun());
    // Read again under the lock: somebody else may have created Räume or Kennzahlen since the preview.
    ISP_TRY(const auto now, Bestand::read(m_store));
    ISP_TRY(const auto raeume, raumIds(m_store, m_bestand, now, v));
    ISP_TRY(const auto reihen, reiheIds(m_store, now, v));
    const auto blocks = reihenWerte(v, reihen, raeume);
    ISP_TRY(auto written, store::LieferungRepository(m_store).schreibe(lieferungOf(v), blocks, progress));
    if (v.optionen.orteMerken) ISP_CHECK(merkeOrte(m_store, m_bestand, v));
    if (v.optionen.kennzahlenMerken) {
        ISP_TRY(const auto after, Bestand::read(m_store));
        ISP_CHECK(merkeKennzahlen(m_store, after, v));
    }
    ISP_CHECK(merkeNutzung(m_store, v.optionen));
    ISP_CHECK(transaction.commit());
    return written;
}

}  // namespace isp::workspace
