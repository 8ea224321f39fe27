// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/themenbuch.h"

#include "domain/bericht.h"
#include "domain/codes.h"
#include "domain/grundlage.h"
#include "store/ablage.h"
#include "workspace/durchlaufschutz.h"
#include "workspace/werkbank.h"

#include <concepts>

namespace isp::workspace {

namespace {

template <typename T>
void setOrder(T& record, int place) {
    if constexpr (requires { record.prioritaet; })
        record.prioritaet = place;
    else
        record.sortierung = place;
}

/// State and identity of a Schritt change through the rules of the Kreislauf only.
Status checkSchritt(store::Store& store, const Stammdaten& stamm, const Schritt& schritt) {
    ISP_TRY(const auto before, store::Ablage<Schritt>(store).lies(schritt.id));
    if (before.zustand != schritt.zustand)
        return makeError(codes::kUebergang,
                         {toText(before.art), toText(before.zustand), toText(schritt.zustand)});
    return pruefeVerantwortung(stamm, schritt.art, schritt.verantwortlich);
}

/// A Thema is in one Durchlauf at a time.
Status checkDurchlauf(store::Store& store, const Durchlauf& durchlauf) {
    if (!durchlauf.ende.empty()) return {};
    ISP_TRY(const auto all, store::Ablage<Durchlauf>(store).vonThema(durchlauf.thema));
    for (const auto& other : all)
        if (other.id != durchlauf.id && other.ende.empty())
            return makeError(codes::kDurchlaufOffen, {std::to_string(other.nummer)});
    return {};
}

/// Whether the steps allow that the Beschluss becomes what it is here, or goes (`weg`). `before` is the Thema
/// as it stands.
Status checkGrundlage(const Themenakte& before, const Beschluss& beschluss, bool weg) {
    auto after = before;
    auto& all = after.beschluesse;
    std::erase_if(all, [&](const Beschluss& b) { return b.id == beschluss.id; });
    if (!weg) all.push_back(beschluss);
    return pruefeBeschlussaenderung(before, after);
}

}  // namespace

template <typename T>
Status Themenbuch::pruefeOffen(const T& record) {
    auto& store = m_werkbank.store();
    if constexpr (std::same_as<T, Schritt>) {
        ISP_TRY(const auto stamm, stammdaten());
        ISP_CHECK(checkSchritt(store, *stamm, record));
    }
    if constexpr (std::same_as<T, Durchlauf>) ISP_CHECK(checkDurchlauf(store, record));
    if constexpr (std::same_as<T, Beschluss>) {
        if (record.thema.valid()) {  // the rules of the record ask for it
            vergiss();               // within a longer step it may have been read before a change
            ISP_TRY(const auto stand, akte(record.thema));
            ISP_CHECK(checkGrundlage(*stand, record, false));
        }
    }
    // What it is to be, and what it was: nothing is moved out of a closed Durchlauf, either.
    if (record.id.valid()) {
        ISP_TRY(const auto before, store::Ablage<T>(store).lies(record.id));
        ISP_CHECK(pruefeImOffenenDurchlauf(store, before));
    }
    if constexpr (std::same_as<T, Durchlauf>) return {};  // it may be closed by this
    return pruefeImOffenenDurchlauf(store, record);
}

Result<std::vector<Thema>> Themenbuch::themen() {
    return alle<Thema>();
}

template <typename T>
Result<std::vector<T>> Themenbuch::alle() {
    return store::Ablage<T>(m_werkbank.store()).alle();
}

template <typename T>
Result<decltype(T::id)> Themenbuch::speichere(const T& record, const QString& schritt) {
    decltype(T::id) id;
    const auto work = [&]() -> Status {
        ISP_CHECK(pruefeOffen(record));
        ISP_TRY(id, store::Ablage<T>(m_werkbank.store()).speichere(record));
        return {};
    };
    ISP_CHECK(m_werkbank.aendere(schritt, work));
    return id;
}

template <typename T>
Status Themenbuch::loesche(decltype(T::id) id, const QString& schritt) {
    return m_werkbank.aendere(schritt, [&]() -> Status {
        store::Ablage<T> ablage(m_werkbank.store());
        ISP_TRY(const auto record, ablage.lies(id));
        ISP_CHECK(pruefeImOffenenDurchlauf(m_werkbank.store(), record));
        if constexpr (std::same_as<T, Beschluss>) {
            vergiss();
            ISP_TRY(const auto stand, akte(record.thema));
            ISP_CHECK(checkGrundlage(*stand, record, true));
        }
        return ablage.loesche(id);
    });
}

template <typename T>
Status Themenbuch::ordne(const std::vector<decltype(T::id)>& reihenfolge, const QString& schritt) {
    return m_werkbank.aendere(schritt, [&]() -> Status {
        store::Ablage<T> ablage(m_werkbank.store());
        int place = 0;
        for (const auto id : reihenfolge) {
            ISP_TRY(auto record, ablage.lies(id));
            setOrder(record, ++place);
            ISP_CHECK(pruefeOffen(record));
            ISP_CHECK(ablage.speichere(record));
        }
        return {};
    });
}

Result<ThemenaktePtr> Themenbuch::akte(ThemaId thema) {
    if (const auto known = m_akten.find(thema); known != m_akten.end()) return known->second;
    auto& store = m_werkbank.store();
    auto akte = std::make_shared<Themenakte>();
    ISP_TRY(akte->thema, store::Ablage<Thema>(store).lies(thema));
    if (akte->thema.indikatorenset.valid()) {
        ISP_TRY(akte->indikatorenset, store::Ablage<Indikatorenset>(store).lies(akte->thema.indikatorenset));
    }
    const auto read = [&]<typename T>(std::vector<T>& list) -> Status {
        ISP_TRY(list, store::Ablage<T>(store).vonThema(thema));
        return {};
    };
    const auto readAll = [&](auto&... lists) -> Status {
        Status status;
        static_cast<void>(((status = read(lists), status.has_value()) && ...));
        return status;
    };
    auto& a = *akte;
    ISP_CHECK(readAll(a.fachplanungen, a.beschluesse, a.durchlaeufe, a.schritte, a.wechsel, a.beteiligungen,
                      a.aktivitaeten, a.teilnahmen, a.arbeitsgruppen, a.mitglieder, a.anhaenge, a.ansichten));
    ISP_CHECK(readAll(a.befunde, a.bestand, a.datenbedarfe, a.ruecksprachen, a.erfordernisse, a.kriterien,
                      a.bewertungen, a.bedarfe, a.bedarfsmengen, a.handlungsfelder, a.ziele, a.massnahmen));
    ISP_CHECK(readAll(a.meilensteine, a.budget, a.abstimmungen, a.zielbewertungen, a.ueberpruefungen,
                      a.entscheidungen, a.rundenbeschluesse, a.auftraege));
    m_akten[thema] = akte;
    return ThemenaktePtr(akte);
}

Result<StammdatenPtr> Themenbuch::stammdaten() {
    if (m_stammdaten) return m_stammdaten;
    auto stamm = std::make_shared<Stammdaten>();
    ISP_TRY(stamm->zielgruppen, alle<Zielgruppe>());
    ISP_TRY(stamm->akteure, alle<Akteur>());
    ISP_TRY(stamm->beziehungen, alle<Beziehung>());
    ISP_TRY(stamm->indikatorensets, alle<Indikatorenset>());
    ISP_TRY(stamm->angebote, alle<Angebot>());
    m_stammdaten = stamm;
    return StammdatenPtr(stamm);
}

void Themenbuch::vergiss() {
    m_akten.clear();
    m_stammdaten.reset();
}

#define ISP_EINTRAG(T)                                                                          \
    template Result<std::vector<T>> Themenbuch::alle<T>();                                      \
    template Result<decltype(T::id)> Themenbuch::speichere<T>(const T& record, const QString&); \
    template Status Themenbuch::loesche<T>(decltype(T::id), const QString&);
#define ISP_GEORDNET(T) \
    ISP_EINTRAG(T)      \
    template Status Themenbuch::ordne<T>(const std::vector<decltype(T::id)>&, const QString&);

ISP_GEORDNET(Zielgruppe)
ISP_EINTRAG(Akteur)
ISP_EINTRAG(Beziehung)
ISP_GEORDNET(Indikatorenset)
ISP_GEORDNET(Thema)
ISP_EINTRAG(ThemaFachplanung)
ISP_EINTRAG(Beschluss)
ISP_EINTRAG(Durchlauf)
ISP_EINTRAG(Schritt)
ISP_EINTRAG(Schrittwechsel)
ISP_EINTRAG(Beteiligung)
ISP_EINTRAG(Anhang)
ISP_GEORDNET(Ansicht)
ISP_GEORDNET(Befund)
ISP_EINTRAG(Angebot)
ISP_EINTRAG(Bestandseintrag)
ISP_EINTRAG(Datenbedarf)
ISP_EINTRAG(Ruecksprache)
ISP_GEORDNET(Handlungserfordernis)
ISP_GEORDNET(Bewertungskriterium)
ISP_EINTRAG(Bewertung)
ISP_EINTRAG(Bedarf)
ISP_EINTRAG(Bedarfsmenge)
ISP_GEORDNET(Handlungsfeld)
ISP_GEORDNET(Ziel)
ISP_GEORDNET(Massnahme)
ISP_EINTRAG(Meilenstein)
ISP_EINTRAG(Budgetposten)
ISP_EINTRAG(Abstimmung)
ISP_EINTRAG(Zielbewertung)
ISP_EINTRAG(Ueberpruefung)
ISP_EINTRAG(Entscheidung)
ISP_EINTRAG(Aktivitaet)
ISP_EINTRAG(Teilnahme)
ISP_EINTRAG(Arbeitsgruppe)
ISP_EINTRAG(Mitglied)
ISP_EINTRAG(Sitzungsreihe)
ISP_EINTRAG(Sitzungstermin)
ISP_EINTRAG(Sitzungsteilnahme)
ISP_GEORDNET(Tagesordnungspunkt)
ISP_EINTRAG(Rundenbeschluss)
ISP_EINTRAG(Planungsauftrag)
ISP_EINTRAG(Praesentationsfolge)
ISP_GEORDNET(Praesentationsfolie)
ISP_EINTRAG(Bericht)
ISP_EINTRAG(Berichtsvorlage)

}  // namespace isp::workspace
