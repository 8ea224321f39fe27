// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/raumsaetze.h"

#include "base/clock.h"
#include "base/uid.h"
#include "domain/text.h"
#include "geo/geo.h"
#include "store/ablage.h"
#include "store/raum_repository.h"
#include "store/raumsatz_repository.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <set>

namespace isp::workspace {

namespace {

/// How the level of a kind of set is called.
struct Artname {
    Raumsatzart art;
    const char* code;
    const char* name;
    const char* plural;
    const char* nameVon;  ///< of one Fachplanung
    const char* pluralVon;
    char schluessel;
};
constexpr std::array kArten = {
    Artname{Raumsatzart::kPlanung, ebenen::kPlanungsraum, QT_TRANSLATE_NOOP("Raumsatz", "Planungsraum"),
            QT_TRANSLATE_NOOP("Raumsatz", "Planungsräume"),
            QT_TRANSLATE_NOOP("Raumsatz", "Planungsraum der %1"),
            QT_TRANSLATE_NOOP("Raumsatz", "Planungsräume der %1"), 'P'},
    Artname{Raumsatzart::kHandlung, "handlungsraum", QT_TRANSLATE_NOOP("Raumsatz", "Handlungsraum"),
            QT_TRANSLATE_NOOP("Raumsatz", "Handlungsräume"), nullptr, nullptr, 'H'},
    Artname{Raumsatzart::kZustaendigkeit, "zustaendigkeitsraum",
            QT_TRANSLATE_NOOP("Raumsatz", "Zuständigkeitsraum"),
            QT_TRANSLATE_NOOP("Raumsatz", "Zuständigkeitsräume"), nullptr, nullptr, 'Z'},
};

const Artname& nameOf(Raumsatzart art) {
    return *std::find_if(kArten.begin(), kArten.end(), [art](const auto& a) { return a.art == art; });
}

std::string text(const char* source, const Fachplanung* fachplanung = nullptr) {
    auto out = QCoreApplication::translate("Raumsatz", source);
    if (fachplanung != nullptr) out = out.arg(QString::fromStdString(fachplanung->name));
    return out.toStdString();
}

QString schritt(const char* source, const std::string& name) {
    return QCoreApplication::translate("Schritte", source).arg(QString::fromStdString(name));
}

Raumebene levelOf(const Bestand& bestand, Raumsatzart art, const Fachplanung* fachplanung) {
    const auto& words = nameOf(art);
    Raumebene out;
    out.code = ebenencode(art, fachplanung);
    out.name = text(fachplanung != nullptr ? words.nameVon : words.name, fachplanung);
    out.plural = text(fachplanung != nullptr ? words.pluralVon : words.plural, fachplanung);
    const auto* shipped = bestand.ebene(std::string_view(ebenen::kPlanungsraum));
    const auto* analyse = bestand.analyseEbene();
    out.rang = shipped != nullptr ? shipped->rang : analyse != nullptr ? analyse->rang + 1 : 40;
    return out;
}

/// Numbers are not given again while a Raum has one: `P3` after `P2`.
std::string nextKey(const Bestand& bestand, EbeneId ebene, char letter) {
    int highest = 0;
    for (const auto p : bestand.positionen(ebene)) {
        const auto& key = bestand.raeume()[p].schluessel;
        if (key.size() > 1 && key.front() == letter) highest = std::max(highest, std::atoi(key.c_str() + 1));
    }
    return letter + std::to_string(highest + 1);
}

Result<std::int64_t> ownSource(store::RaumRepository& repository) {
    const auto uid = nameUid("grenzquelle/eigene-raeume");
    ISP_TRY(const auto all, repository.grenzquellen());
    for (const auto& quelle : all)
        if (quelle.uid == uid) return quelle.id;
    store::Grenzquelle own;
    own.uid = uid;
    own.quelle = text(QT_TRANSLATE_NOOP("Raumsatz", "Eigene Räume aus den Grenzen ihrer Gemeinden"));
    return repository.addGrenzquelle(own);
}

}  // namespace

std::string ebenencode(Raumsatzart art, const Fachplanung* fachplanung) {
    const std::string base = nameOf(art).code;
    return fachplanung == nullptr ? base : base + "_" + toLower(fachplanung->code);
}

const Raumsatz* Raumsaetze::satz(Raumsatzart art, FachplanungId fachplanung) const {
    for (const auto& satz : m_werkbank.bestand().raumsaetze())
        if (satz.art == art && satz.fachplanung == fachplanung) return &satz;
    return nullptr;
}

Result<Raumsatz> Raumsaetze::ensureSatz(Raumsatzart art, FachplanungId fachplanung) {
    store::Ablage<Raumsatz> ablage(m_werkbank.store());
    // From the store, not from the Bestand: several Räume may be made in one step.
    ISP_TRY(const auto known, ablage.alle());
    for (const auto& satz : known)
        if (satz.art == art && satz.fachplanung == fachplanung) return satz;
    const auto& bestand = m_werkbank.bestand();
    const auto level = levelOf(bestand, art, bestand.fachplanung(fachplanung));
    Raumsatz made;
    made.art = art;
    made.fachplanung = fachplanung;
    if (const auto* there = bestand.ebene(level.code)) {
        made.ebene = there->id;
    } else {
        ISP_TRY(made.ebene, store::RaumRepository(m_werkbank.store()).saveEbene(level));
    }
    ISP_TRY(made.id, ablage.speichere(made));
    return made;
}

std::vector<RaumId> Raumsaetze::coarsest(const std::vector<RaumId>& gemeinden) const {
    const auto& bestand = m_werkbank.bestand();
    const auto today = Clock::todayIso();
    const auto* analyse = bestand.analyseEbene();
    const auto* grund = bestand.grundebene();
    std::set<RaumId> left(gemeinden.begin(), gemeinden.end());
    std::vector<RaumId> out;
    if (analyse != nullptr && grund != nullptr && analyse->id != grund->id) {
        for (const auto p : bestand.positionen(analyse->id)) {
            const auto parts = bestand.teileDerEbene(p, grund->id, today);
            const auto chosen = [&](Position part) { return left.contains(bestand.raeume()[part].id); };
            if (parts.empty() || !std::all_of(parts.begin(), parts.end(), chosen)) continue;
            for (const auto part : parts)
                left.erase(bestand.raeume()[part].id);
            out.push_back(bestand.raeume()[p].id);
        }
    }
    out.insert(out.end(), left.begin(), left.end());
    return out;
}

Status Raumsaetze::writeGrenze(RaumId raum, const std::vector<RaumId>& teile) {
    const auto& bestand = m_werkbank.bestand();
    store::RaumRepository repository(m_werkbank.store());
    ISP_CHECK(store::RaumsatzRepository(m_werkbank.store()).removeGrenzen(raum));
    std::set<EbeneId> levels;
    for (const auto teil : teile)
        if (const auto p = bestand.position(teil)) levels.insert(bestand.raeume()[*p].ebene);
    std::map<RaumId, MultiPolygon> known;
    for (const auto level : levels) {
        ISP_TRY(auto read, repository.grenzen(level, Clock::todayIso()));
        for (auto& grenze : read)
            known.emplace(grenze.raum, std::move(grenze.geometrie));
    }
    std::vector<const MultiPolygon*> parts;
    for (const auto teil : teile) {
        const auto found = known.find(teil);
        if (found == known.end()) return {};  // no outline rather than half of one
        parts.push_back(&found->second);
    }
    ISP_TRY(auto outline, geo::dissolve(parts));
    ISP_TRY(const auto quelle, ownSource(repository));
    return repository.setGrenze({raum, {}, std::move(outline), quelle});
}

Result<RaumId> Raumsaetze::write(const Raumsatz& satz, const Raumentwurf& entwurf) {
    const auto& bestand = m_werkbank.bestand();
    auto& store = m_werkbank.store();
    Raum raum;
    for (const auto p : bestand.positionen(satz.ebene)) {
        const auto& there = bestand.raeume()[p];
        if (there.id == entwurf.id)
            raum = there;
        else if (equalsNoCase(there.name, trim(entwurf.name)))
            return makeError(codes::kRaumnameVergeben, {there.name});
    }
    if (!raum.id.valid()) {
        raum.uid = newUid();
        raum.ebene = satz.ebene;
        raum.typ = text(nameOf(satz.art).name);
        raum.schluessel = nextKey(bestand, satz.ebene, nameOf(satz.art).schluessel);
        // Several made in one step are not in the Bestand yet.
        ISP_TRY(const auto all, store::RaumRepository(store).raeume());
        const auto taken = [&](const Raum& r) {
            return r.ebene == satz.ebene && r.schluessel == raum.schluessel;
        };
        for (int i = 1; std::any_of(all.begin(), all.end(), taken); ++i)
            raum.schluessel = nameOf(satz.art).schluessel + std::to_string(i);
        raum.schluesselAlle = {{schluesselarten::kEigen, raum.schluessel, {}}};
    }
    raum.name = trim(entwurf.name);
    raum.gueltigkeit = entwurf.gueltigkeit;
    const auto covered = abdeckung(entwurf.gemeinden);
    raum.einwohner = covered.einwohner;
    raum.flaecheKm2 = covered.flaecheKm2;
    if (const auto first = bestand.position(entwurf.gemeinden.front()))
        raum.einwohnerStand = bestand.raeume()[*first].einwohnerStand;
    ISP_TRY(const auto id, store::RaumRepository(store).save(raum));
    const auto parts = coarsest(entwurf.gemeinden);
    ISP_CHECK(store::RaumsatzRepository(store).setTeile(id, parts, entwurf.gueltigkeit));
    ISP_CHECK(writeGrenze(id, parts));
    Raumzweck zweck;
    store::Ablage<Raumzweck> zwecke(store);
    ISP_TRY(const auto known, zwecke.alle());
    for (const auto& z : known)
        if (z.raum == id) zweck = z;
    zweck.raum = id;
    zweck.thema = entwurf.thema;
    zweck.massnahme = entwurf.massnahme;
    zweck.akteur = entwurf.akteur;
    zweck.zweck = entwurf.zweck;
    ISP_CHECK(zwecke.speichere(zweck));
    return id;
}

Result<RaumId> Raumsaetze::speichere(Raumsatzart art, FachplanungId fachplanung, const Raumentwurf& entwurf) {
    if (trim(entwurf.name).empty()) return makeError(codes::kNameMissing);
    if (entwurf.gemeinden.empty()) return makeError(codes::kRaumLeer, {entwurf.name});
    RaumId id;
    const auto work = [&]() -> Status {
        ISP_TRY(const auto satz, ensureSatz(art, fachplanung));
        ISP_TRY(id, write(satz, entwurf));
        return {};
    };
    ISP_CHECK(m_werkbank.aendere(schritt(QT_TRANSLATE_NOOP("Schritte", "Raum %1 speichern"), entwurf.name),
                                 work, Umfang::kGrenzen));
    return id;
}

Status Raumsaetze::loesche(RaumId id) {
    const auto& bestand = m_werkbank.bestand();
    const auto p = bestand.position(id);
    const auto* satz = p ? bestand.raumsatz(bestand.raeume()[*p].ebene) : nullptr;
    if (satz == nullptr) return makeError(codes::kKeinEigenerRaum);
    const bool last = bestand.positionen(satz->ebene).size() == 1;
    const auto name = bestand.raeume()[*p].name;
    const auto work = [&, satz = *satz]() -> Status {
        store::RaumsatzRepository repository(m_werkbank.store());
        ISP_CHECK(repository.remove(id));
        if (!last) return {};
        ISP_CHECK(store::Ablage<Raumsatz>(m_werkbank.store()).loesche(satz.id));
        // The shared level ships with every store and stays.
        const bool shipped = satz.art == Raumsatzart::kPlanung && !satz.fachplanung.valid();
        return shipped ? Status{} : repository.removeEbene(satz.ebene);
    };
    return m_werkbank.aendere(schritt(QT_TRANSLATE_NOOP("Schritte", "Raum %1 löschen"), name), work,
                              Umfang::kGrenzen);
}

Status Raumsaetze::uebernimm(FachplanungId von, FachplanungId nach) {
    ISP_TRY(auto source, bild(Raumsatzart::kPlanung, von));
    ISP_TRY(const auto target, bild(Raumsatzart::kPlanung, nach));
    const auto* fachplanung = m_werkbank.bestand().fachplanung(nach);
    if (!target.raeume.empty()) {
        const auto level = levelOf(m_werkbank.bestand(), Raumsatzart::kPlanung, fachplanung);
        return makeError(codes::kSatzBelegt, {level.plural});
    }
    const auto work = [&]() -> Status {
        ISP_TRY(const auto satz, ensureSatz(Raumsatzart::kPlanung, nach));
        for (auto& raum : source.raeume) {
            raum.id = {};
            ISP_CHECK(write(satz, raum));
        }
        return {};
    };
    return m_werkbank.aendere(QCoreApplication::translate("Schritte", "Planungsräume übernehmen"), work,
                              Umfang::kGrenzen);
}

}  // namespace isp::workspace
