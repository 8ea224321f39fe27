// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sitzungsvorschlag.h"

#include "base/clock.h"
#include "domain/kreislauf.h"
#include "workspace/datenkalender.h"
#include "workspace/hinweisthema.h"
#include "workspace/jetzt_wichtig.h"
#include "workspace/sitzungsbuch.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>
#include <set>

namespace isp::workspace {

namespace {

std::string daysLater(const std::string& iso, int days) {
    return QDate::fromString(QString::fromStdString(iso), Qt::ISODate)
        .addDays(days)
        .toString(Qt::ISODate)
        .toStdString();
}

/// Gathers the proposals for one meeting.
class Sammlung {
public:
    Sammlung(Werkbank& werkbank, const Sitzungsakte& akte)
        : m_werkbank(werkbank),
          m_akte(akte),
          m_heute(Clock::todayIso()),
          m_tag(akte.termin.datum),
          m_bis(daysLater(akte.termin.datum, kVorschauTage)) {
        for (const auto& p : akte.punkte)
            m_da.insert(p.bezug);
    }

    Result<std::vector<Punktvorschlag>> sammle(const std::vector<Hinweiseintrag>& hinweise) {
        ISP_CHECK(addUebertraege());
        ISP_CHECK(addAuftraege());
        ISP_CHECK(addThemen());
        addHinweise(hinweise);
        ISP_CHECK(addDaten());
        return std::move(m_out);
    }

private:
    Punktvorschlag* add(Punktherkunft herkunft, const std::string& bezug, std::string gegenstand,
                        std::string datum) {
        if (!m_da.insert(bezug).second) return nullptr;
        Punktvorschlag v;
        v.herkunft = herkunft;
        v.bezug = bezug;
        v.gegenstand = std::move(gegenstand);
        v.ueberfaellig = !datum.empty() && datum < m_heute;
        v.datum = std::move(datum);
        return &m_out.emplace_back(std::move(v));
    }

    [[nodiscard]] bool sameRound(const Sitzungstermin& other) const {
        const auto& mine = m_akte.termin;
        if (mine.reihe.valid() || other.reihe.valid()) return mine.reihe == other.reihe;
        return mine.gruppe.valid() && mine.gruppe == other.gruppe;
    }

    /// Punkte of meetings that are over, not dealt with and not carried on yet.
    Status addUebertraege() {
        ISP_TRY(const auto termine, m_werkbank.themen().alle<Sitzungstermin>());
        ISP_TRY(const auto punkte, m_werkbank.themen().alle<Tagesordnungspunkt>());
        std::set<TagesordnungspunktId> carried;
        for (const auto& p : punkte)
            if (p.vorgaenger.valid()) carried.insert(p.vorgaenger);
        for (const auto& termin : termine) {
            const bool over = termin.zustand == Sitzungszustand::kAbgeschlossen;
            if (termin.id == m_akte.termin.id || !over || !sameRound(termin)) continue;
            for (const auto& p : punkte)
                if (p.sitzung == termin.id && p.zustand != Punktzustand::kBehandelt &&
                    !carried.contains(p.id))
                    addUebertrag(termin, p);
        }
        return {};
    }

    void addUebertrag(const Sitzungstermin& termin, const Tagesordnungspunkt& punkt) {
        // Under its old identity: what is carried over is not proposed again for what it is about.
        if (!punkt.bezug.empty() && !m_da.insert(punkt.bezug).second) return;
        auto* v = add(Punktherkunft::kUebertrag, "uebertrag:" + punkt.uid, punkt.titel, termin.datum);
        if (v == nullptr) return;
        v->ueberfaellig = false;  // the date is that of the earlier meeting
        v->art = punkt.art;
        v->thema = punkt.thema;
        v->prozessschritt = punkt.prozessschritt;
        v->auftrag = punkt.auftrag;
        v->vorgaenger = punkt.id;
        v->notiz = punkt.notiz;
    }

    Status addAuftraege() {
        ISP_TRY(auto auftraege, m_werkbank.themen().alle<Planungsauftrag>());
        ISP_TRY(const auto namen, sitzungsnamen(m_werkbank));
        // The overdue ones first, those without a date last.
        std::stable_sort(auftraege.begin(), auftraege.end(), [](const auto& a, const auto& b) {
            return std::pair(a.frist.empty(), a.frist) < std::pair(b.frist.empty(), b.frist);
        });
        for (const auto& a : auftraege) {
            if (a.zustand != Auftragszustand::kOffen || a.sitzung == m_akte.termin.id) continue;
            auto* v = add(Punktherkunft::kAuftrag, "auftrag:" + a.uid, a.titel, a.frist);
            if (v == nullptr) continue;
            const auto akteur = namen.akteure.find(a.akteur.value);
            v->wer = akteur != namen.akteure.end() ? akteur->second : a.name;
            v->auftrag = a.id;
            v->thema = a.thema;
            v->prozessschritt = a.prozessschritt;
            v->art = Punktart::kInformation;
        }
        return {};
    }

    Status addThemen() {
        ISP_TRY(const auto themen, m_werkbank.themen().themen());
        for (const auto& thema : themen) {
            ISP_TRY(const auto akte, m_werkbank.themen().akte(thema.id));
            // As if it were the last day that is looked at: what is due by then is overdue on the day after.
            for (const auto& w : jetztWichtig(*akte, daysLater(m_bis, 1)))
                addWichtig(*akte, w);
        }
        return {};
    }

    void addWichtig(const Themenakte& akte, const Wichtig& w) {
        const auto kind = w.art == Wichtigart::kSchrittUeberfaellig ? Punktherkunft::kSchritt
                          : w.art == Wichtigart::kBeschlussFehlt    ? Punktherkunft::kBeschluss
                                                                    : Punktherkunft::kWiedervorlage;
        if (kind == Punktherkunft::kWiedervorlage && w.art != Wichtigart::kWiedervorlage) return;
        const auto* runde = akte.aktuellerDurchlauf();
        const auto* schritt = runde == nullptr ? nullptr : akte.schritt(runde->id, w.schritt);
        const auto subject = akte.thema.uid + ":" + toText(w.schritt) + ":" + w.datum;
        auto* v = add(kind, std::string(toText(kind)) + ":" + subject, w.titel, w.datum);
        if (v == nullptr) return;
        v->thema = akte.thema.id;
        if (schritt != nullptr) v->prozessschritt = schritt->id;
        v->schritt = nummer(w.schritt);
        v->wer = w.was;
    }

    void addHinweise(const std::vector<Hinweiseintrag>& hinweise) {
        std::size_t count = 0;
        for (const auto& entry : hinweise) {
            if (entry.zustand != Hinweiszustand::kOffen || count == kHinweiseMax) continue;
            const auto& h = entry.hinweis;
            const auto key = hinweisschluessel(m_werkbank.bestand(), h) + ":" + h.periode.toString();
            auto* v = add(Punktherkunft::kHinweis, "hinweis:" + key, h.name, {});
            if (v == nullptr) continue;
            v->wer = h.raumname;
            v->hinweis = h;
            ++count;
        }
    }

    Status addDaten() {
        ISP_TRY(const auto termine, datenkalender(m_werkbank.store(), m_werkbank.bestand(), m_tag));
        for (const auto& t : termine) {
            if (t.faellig.empty() || t.faellig > m_bis) continue;
            const auto periode = t.naechste ? t.naechste->toString() : std::string();
            auto* v = add(Punktherkunft::kDaten, "daten:" + t.code + ":" + periode, t.name, t.faellig);
            if (v == nullptr) continue;
            v->wer = t.lieferant;
            v->art = Punktart::kInformation;
        }
        return {};
    }

    Werkbank& m_werkbank;
    const Sitzungsakte& m_akte;
    std::string m_heute;
    std::string m_tag;  ///< of the meeting
    std::string m_bis;
    std::set<std::string> m_da;
    std::vector<Punktvorschlag> m_out;
};

Tagesordnungspunkt punktOf(SitzungsterminId sitzung, const Punktvorschlag& v, const Punktworte& worte) {
    Tagesordnungspunkt p;
    p.sitzung = sitzung;
    p.titel = worte.titel.toStdString();
    p.anlass = worte.anlass.toStdString();
    p.art = v.art;
    p.herkunft = v.herkunft;
    p.bezug = v.bezug;
    p.thema = v.thema;
    p.prozessschritt = v.prozessschritt;
    p.auftrag = v.auftrag;
    p.vorgaenger = v.vorgaenger;
    p.notiz = v.notiz;
    return p;
}

}  // namespace

Result<std::vector<Punktvorschlag>> punktvorschlaege(Werkbank& werkbank, const Sitzungsakte& akte,
                                                     const std::vector<Hinweiseintrag>& hinweise) {
    return Sammlung(werkbank, akte).sammle(hinweise);
}

Status nimmAuf(Werkbank& werkbank, SitzungsterminId sitzung,
               const std::vector<std::pair<Punktvorschlag, Punktworte>>& vorschlaege) {
    const auto text = QCoreApplication::translate("Planungsrunde", "Vorschläge in die Tagesordnung");
    return werkbank.aendere(text, [&]() -> Status {
        for (const auto& [vorschlag, worte] : vorschlaege)
            ISP_CHECK(fuegePunktAn(werkbank, punktOf(sitzung, vorschlag, worte)));
        return {};
    });
}

}  // namespace isp::workspace
