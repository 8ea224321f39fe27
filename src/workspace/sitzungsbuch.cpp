// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sitzungsbuch.h"

#include "base/clock.h"
#include "store/ablage.h"
#include "workspace/aktivitaetsserie.h"
#include "workspace/codes.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>
#include <algorithm>

namespace isp::workspace {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Planungsrunde", text);
}

/// Those of one meeting, in the order of the store.
template <typename T>
Result<std::vector<T>> ofMeeting(Werkbank& werkbank, SitzungsterminId sitzung) {
    ISP_TRY(auto all, werkbank.themen().alle<T>());
    std::erase_if(all, [&](const T& r) { return r.sitzung != sitzung; });
    return all;
}

std::vector<AkteurId> membersOn(const std::vector<Mitglied>& all, ArbeitsgruppeId gruppe,
                                const std::string& datum) {
    std::vector<AkteurId> out;
    for (const auto& m : all)
        if (m.gruppe == gruppe && (m.von.empty() || m.von <= datum) && (m.bis.empty() || datum <= m.bis))
            out.push_back(m.akteur);
    return out;
}

Result<std::vector<AkteurId>> invitedTo(Werkbank& werkbank, const Sitzungstermin& termin) {
    if (termin.reihe.valid()) {
        ISP_TRY(const auto reihe, store::Ablage<Sitzungsreihe>(werkbank.store()).lies(termin.reihe));
        if (!reihe.teilnehmende.empty()) return reihe.teilnehmende;
    }
    if (!termin.gruppe.valid()) return std::vector<AkteurId>{};
    ISP_TRY(const auto members, werkbank.themen().alle<Mitglied>());
    return membersOn(members, termin.gruppe, termin.datum);
}

std::string endOf(const std::string& beginn, std::optional<int> dauer) {
    constexpr int kSekunden = 60;
    const auto begin = QTime::fromString(QString::fromStdString(beginn), QStringLiteral("HH:mm"));
    if (!begin.isValid() || !dauer) return {};
    return begin.addSecs(*dauer * kSekunden).toString(QStringLiteral("HH:mm")).toStdString();
}

/// What decisions and Aufträge take over from the Punkt they belong to.
template <typename T>
Status tieToPunkt(Werkbank& werkbank, TagesordnungspunktId id, T& record) {
    record.punkt = id;
    if (!id.valid()) return {};
    ISP_TRY(const auto punkt, store::Ablage<Tagesordnungspunkt>(werkbank.store()).lies(id));
    record.thema = punkt.thema;
    record.prozessschritt = punkt.prozessschritt;
    return {};
}

}  // namespace

Result<Sitzungsakte> liesSitzung(Werkbank& werkbank, SitzungsterminId sitzung) {
    Sitzungsakte akte;
    ISP_TRY(akte.termin, store::Ablage<Sitzungstermin>(werkbank.store()).lies(sitzung));
    if (akte.termin.reihe.valid()) {
        ISP_TRY(akte.reihe, store::Ablage<Sitzungsreihe>(werkbank.store()).lies(akte.termin.reihe));
    }
    ISP_TRY(akte.teilnahmen, ofMeeting<Sitzungsteilnahme>(werkbank, sitzung));
    ISP_TRY(akte.punkte, ofMeeting<Tagesordnungspunkt>(werkbank, sitzung));
    ISP_TRY(akte.beschluesse, ofMeeting<Rundenbeschluss>(werkbank, sitzung));
    ISP_TRY(akte.auftraege, ofMeeting<Planungsauftrag>(werkbank, sitzung));
    return akte;
}

Result<Sitzungsnamen> sitzungsnamen(Werkbank& werkbank) {
    Sitzungsnamen out;
    ISP_TRY(const auto stamm, werkbank.themen().stammdaten());
    for (const auto& a : stamm->akteure)
        out.akteure.emplace(a.id.value, a.name);
    ISP_TRY(const auto themen, werkbank.themen().themen());
    for (const auto& t : themen)
        out.themen.emplace(t.id.value, t.titel);
    return out;
}

Result<SitzungsterminId> legeSitzungAn(Werkbank& werkbank, const Sitzungstermin& termin) {
    const auto text = tr("Sitzung anlegen");
    SitzungsterminId id;
    const auto work = [&]() -> Status {
        ISP_TRY(id, werkbank.themen().speichere(termin, text));
        ISP_TRY(const auto invited, invitedTo(werkbank, termin));
        for (const auto akteur : invited) {
            Sitzungsteilnahme t;
            t.sitzung = id;
            t.akteur = akteur;
            ISP_CHECK(werkbank.themen().speichere(t, text));
        }
        return {};
    };
    ISP_CHECK(werkbank.aendere(text, work));
    return id;
}

Result<Sitzungstermin> naechsteSitzung(Werkbank& werkbank, SitzungsreiheId reihe, const std::string& heute) {
    ISP_TRY(const auto series, store::Ablage<Sitzungsreihe>(werkbank.store()).lies(reihe));
    ISP_TRY(const auto all, werkbank.themen().alle<Sitzungstermin>());
    Sitzungstermin next;
    next.reihe = reihe;
    next.gruppe = series.gruppe;
    next.titel = series.name;
    next.beginn = series.beginn;
    next.ende = endOf(series.beginn, series.dauer);
    next.ort = series.ort;
    std::string first, last;
    for (const auto& s : all) {
        if (s.reihe != reihe) continue;
        if (first.empty() || s.datum < first) first = s.datum;
        if (last < s.datum) {
            last = s.datum;
            next.leitung = s.leitung;
            next.schriftfuehrung = s.schriftfuehrung;
        }
    }
    next.datum = heute;
    if (last.empty()) return next;
    for (int n = 1; n <= kSerieMax * kSerieMax; ++n) {
        const auto date = serientermin(first, series.wiederholung, n);
        if (!date) break;
        next.datum = *date;
        if (*date > last) return next;
    }
    return makeError(codes::kKeineSerie);
}

Status setSitzungszustand(Werkbank& werkbank, SitzungsterminId sitzung, Sitzungszustand zustand) {
    ISP_TRY(auto termin, store::Ablage<Sitzungstermin>(werkbank.store()).lies(sitzung));
    if (termin.zustand == zustand) return {};
    termin.zustand = zustand;
    if (zustand == Sitzungszustand::kLaeuft && termin.begonnen.empty()) termin.begonnen = Clock::nowIso();
    if (zustand == Sitzungszustand::kAbgeschlossen) termin.beendet = Clock::nowIso();
    if (zustand == Sitzungszustand::kGeplant) termin.begonnen.clear();
    if (zustand != Sitzungszustand::kAbgeschlossen) termin.beendet.clear();
    const auto text = zustand == Sitzungszustand::kLaeuft          ? tr("Sitzung beginnen")
                      : zustand == Sitzungszustand::kAbgeschlossen ? tr("Sitzung beenden")
                      : zustand == Sitzungszustand::kAbgesagt      ? tr("Sitzung absagen")
                                                                   : tr("Sitzung wieder planen");
    ISP_CHECK(werkbank.themen().speichere(termin, text));
    return {};
}

Result<TagesordnungspunktId> fuegePunktAn(Werkbank& werkbank, Tagesordnungspunkt punkt) {
    ISP_TRY(const auto before, ofMeeting<Tagesordnungspunkt>(werkbank, punkt.sitzung));
    punkt.sortierung = before.empty() ? 1 : before.back().sortierung + 1;
    return werkbank.themen().speichere(punkt, tr("Tagesordnungspunkt aufnehmen"));
}

Result<RundenbeschlussId> entscheide(Werkbank& werkbank, SitzungsterminId sitzung, TagesordnungspunktId punkt,
                                     const QString& zeile) {
    auto record = beschlussAusZeile(zeile);
    record.sitzung = sitzung;
    ISP_CHECK(tieToPunkt(werkbank, punkt, record));
    return werkbank.themen().speichere(record, tr("Entscheidung festhalten"));
}

Result<PlanungsauftragId> erteile(Werkbank& werkbank, SitzungsterminId sitzung, TagesordnungspunktId punkt,
                                  const QString& zeile) {
    ISP_TRY(const auto stamm, werkbank.themen().stammdaten());
    ISP_TRY(const auto termin, store::Ablage<Sitzungstermin>(werkbank.store()).lies(sitzung));
    // Counted from the day of the meeting: minutes may be written later, and an Auftrag is not due before it.
    auto record = auftragAusZeile(zeile, stamm->akteure, termin.datum);
    record.sitzung = sitzung;
    record.erteilt = termin.datum;
    record.erfunden = termin.erfunden;
    ISP_CHECK(tieToPunkt(werkbank, punkt, record));
    return werkbank.themen().speichere(record, tr("Planungsauftrag erteilen"));
}

Status setAuftragszustand(Werkbank& werkbank, PlanungsauftragId auftrag, Auftragszustand zustand) {
    ISP_TRY(auto record, store::Ablage<Planungsauftrag>(werkbank.store()).lies(auftrag));
    record.zustand = zustand;
    record.erledigt = zustand == Auftragszustand::kOffen ? std::string() : Clock::todayIso();
    if (!record.erteilt.empty() && !record.erledigt.empty())
        record.erledigt = std::max(record.erledigt, record.erteilt);
    ISP_CHECK(werkbank.themen().speichere(record, tr("Planungsauftrag: Stand ändern")));
    return {};
}

bool ueberfaellig(const Planungsauftrag& auftrag, std::string_view heute) {
    return auftrag.zustand == Auftragszustand::kOffen && !auftrag.frist.empty() && auftrag.frist < heute;
}

}  // namespace isp::workspace
