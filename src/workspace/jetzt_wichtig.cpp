// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/jetzt_wichtig.h"

#include "base/clock.h"
#include "domain/kreislauf.h"
#include "workspace/aufbewahrung.h"
#include "workspace/hinweiseingang.h"
#include "workspace/sitzungsbuch.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QDate>
#include <algorithm>
#include <tuple>

namespace isp::workspace {

namespace {

std::string daysLater(std::string_view iso, int days) {
    const auto date =
        QDate::fromString(QString::fromUtf8(iso.data(), static_cast<qsizetype>(iso.size())), Qt::ISODate);
    return date.addDays(days).toString(Qt::ISODate).toStdString();
}

bool due(const std::string& datum, std::string_view heute) {
    return !datum.empty() && datum <= heute;
}

/// Gathers what one Thema has to say.
class Sammlung {
public:
    Sammlung(const Themenakte& akte, std::string_view heute)
        : m_akte(akte),
          m_heute(heute),
          m_runde(akte.aktuellerDurchlauf()) {}

    std::vector<Wichtig> sammle() {
        const auto state = m_akte.thema.zustand;
        if (state != Themenzustand::kAktiv && state != Themenzustand::kRuht) {
            addGruppen();
            return std::move(m_out);
        }
        if (due(m_akte.thema.wiedervorlage, m_heute))
            add(Wichtigart::kWiedervorlage, aktuell(), {}, m_akte.thema.wiedervorlage);
        if (state != Themenzustand::kAktiv || m_runde == nullptr || !m_runde->ende.empty())
            return std::move(m_out);
        addSchritte();
        addBeschluss();
        addMeilensteine();
        addDatenbedarfe();
        addZiele();
        return std::move(m_out);
    }

private:
    Wichtig& add(Wichtigart art, Schrittart schritt, std::string was, std::string datum) {
        Wichtig w;
        w.art = art;
        w.thema = m_akte.thema.id;
        w.titel = m_akte.thema.titel;
        w.schritt = schritt;
        w.was = std::move(was);
        w.datum = std::move(datum);
        return m_out.emplace_back(std::move(w));
    }
    [[nodiscard]] Schrittart aktuell() const {
        return m_runde == nullptr ? Schrittart::kThema : aktuellerSchritt(m_akte, m_runde->id);
    }

    void addSchritte() {
        for (const auto& s : m_akte.schritte) {
            if (s.durchlauf != m_runde->id || erledigt(s.zustand)) continue;
            if (ueberfaellig(s, m_heute)) add(Wichtigart::kSchrittUeberfaellig, s.art, {}, s.frist);
            if (due(s.wiedervorlage, m_heute)) add(Wichtigart::kWiedervorlage, s.art, {}, s.wiedervorlage);
        }
    }

    /// The first analysis is done; what follows waits for the Gremium.
    void addBeschluss() {
        if (!brauchtBeschluss(m_akte.thema)) return;
        const auto* analyse = m_akte.schritt(m_runde->id, Schrittart::kAnalyse);
        if (analyse == nullptr || !erledigt(analyse->zustand)) return;
        const auto* last = geltenderBeschluss(m_akte);
        const bool open = last == nullptr || last->ergebnis == Beschlussergebnis::kOffen ||
                          last->ergebnis == Beschlussergebnis::kVertagt;
        if (open)
            add(Wichtigart::kBeschlussFehlt, Schrittart::kInterpretation,
                last == nullptr ? std::string() : last->gremium, {});
    }

    void addMeilensteine() {
        const auto limit = daysLater(m_heute, kBaldTage);
        for (const auto& stone : m_akte.meilensteine) {
            const auto* m = Themenakte::find(m_akte.massnahmen, stone.massnahme);
            if (m == nullptr || m->durchlauf != m_runde->id || !laeuft(*m)) continue;
            if (!stone.erreichtAm.empty() || stone.termin.empty() || stone.termin > limit) continue;
            add(stone.termin < m_heute ? Wichtigart::kMeilensteinUeberfaellig : Wichtigart::kMeilensteinBald,
                Schrittart::kUmsetzung, m->titel + ": " + stone.titel, stone.termin);
        }
    }
    static bool laeuft(const Massnahme& m) {
        return m.zustand != Massnahmezustand::kAbgeschlossen && m.zustand != Massnahmezustand::kGestoppt &&
               m.zustand != Massnahmezustand::kZurueckgestellt;
    }

    void addDatenbedarfe() {
        for (const auto& d : Themenakte::imDurchlauf(m_akte.datenbedarfe, m_runde->id)) {
            const bool open =
                d.zustand == Datenbedarfzustand::kOffen || d.zustand == Datenbedarfzustand::kAngefragt;
            if (open && !d.frist.empty() && d.frist < m_heute)
                add(Wichtigart::kDatenbedarf, Schrittart::kAnalyse, d.beschreibung, d.frist);
        }
    }

    void addZiele() {
        for (const auto& z : Themenakte::imDurchlauf(m_akte.ziele, m_runde->id)) {
            if (z.zustand != Zielzustand::kGilt) continue;
            const Zielbewertung* last = nullptr;
            for (const auto& b : m_akte.zielbewertungen)
                if (b.ziel == z.id && (last == nullptr || last->datum <= b.datum)) last = &b;
            if (last == nullptr || (last->wetter != Zielwetter::kWolke && last->wetter != Zielwetter::kBlitz))
                continue;
            add(Wichtigart::kZielAbweichung, Schrittart::kWirkung, z.titel, last->datum).wetter =
                last->wetter;
        }
    }

    void addGruppen() {
        for (const auto& g : m_akte.arbeitsgruppen)
            if (g.thema == m_akte.thema.id && g.art != Gruppenart::kStaendig && g.aufgeloest.empty())
                add(Wichtigart::kGruppeAufloesen, aktuell(), g.name, m_akte.thema.beendetAm).gruppe = g.id;
    }

    const Themenakte& m_akte;
    std::string_view m_heute;
    const Durchlauf* m_runde;
    std::vector<Wichtig> m_out;
};

/// Overdue ones of all meetings; an Auftrag need not belong to a Thema.
Status addAuftraege(Werkbank& werkbank, std::string_view heute, std::vector<Wichtig>& out) {
    ISP_TRY(const auto auftraege, werkbank.themen().alle<Planungsauftrag>());
    ISP_TRY(const auto namen, sitzungsnamen(werkbank));
    for (const auto& a : auftraege) {
        if (!ueberfaellig(a, heute)) continue;
        Wichtig w;
        w.art = Wichtigart::kAuftragUeberfaellig;
        w.thema = a.thema;
        w.titel = a.titel;
        const auto akteur = namen.akteure.find(a.akteur.value);
        w.was = akteur != namen.akteure.end() ? akteur->second : a.name;
        w.datum = a.frist;
        w.auftrag = a.id;
        out.push_back(std::move(w));
    }
    return {};
}

/// Who is past the period is nobody's business in a list that others see: how many, and since when.
Status addAufbewahrung(Werkbank& werkbank, std::vector<Wichtig>& out) {
    ISP_TRY(const auto due, faelligkeiten(werkbank));
    if (due.empty()) return {};
    Wichtig w;
    w.art = Wichtigart::kAufbewahrung;
    w.datum = due.front().faellig;
    w.anzahl = due.size();
    out.push_back(std::move(w));
    return {};
}

}  // namespace

std::vector<Wichtig> jetztWichtig(const Themenakte& akte, std::string_view heute) {
    return Sammlung(akte, heute).sammle();
}

Result<std::vector<Wichtig>> jetztWichtig(Werkbank& werkbank) {
    ISP_TRY(const auto themen, werkbank.themen().themen());
    const auto heute = Clock::todayIso();
    std::vector<Wichtig> out;
    for (const auto& thema : themen) {
        ISP_TRY(const auto akte, werkbank.themen().akte(thema.id));
        for (auto& w : jetztWichtig(*akte, heute))
            out.push_back(std::move(w));
    }
    ISP_CHECK(addAuftraege(werkbank, heute, out));
    ISP_CHECK(addAufbewahrung(werkbank, out));
    std::stable_sort(out.begin(), out.end(), [](const Wichtig& a, const Wichtig& b) {
        return std::tie(a.art, a.datum) < std::tie(b.art, b.datum);
    });
    return out;
}

std::vector<Wichtig> wichtigeHinweise(const Hinweiseingang& eingang) {
    std::vector<Wichtig> out;
    for (const auto& entry : eingang.eintraege()) {
        if (entry.zustand != Hinweiszustand::kOffen) continue;
        // A Ziel off track is named with its Thema already.
        if (entry.hinweis.regel == Hinweisregel::kZiel) continue;
        Wichtig w;
        w.art = Wichtigart::kHinweis;
        w.titel = entry.hinweis.name;
        w.was = entry.hinweis.raumname;
        w.hinweis = entry.hinweis;
        out.push_back(std::move(w));
        if (out.size() == kWichtigeHinweise) break;
    }
    return out;
}

}  // namespace isp::workspace
