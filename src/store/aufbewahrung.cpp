// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/aufbewahrung.h"

#include "store/connection.h"
#include "store/personendaten.h"
#include "store/zeile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <set>
#include <tuple>

namespace isp::store {

namespace {

/// Later than any day: what is in use has no beginning yet.
#define ISP_OFFEN "'9999-12-31'"
/// The end of the Thema `t`: of one that was answered or refused the day that was said.
#define ISP_THEMENENDE                                         \
    "CASE WHEN t.zustand IN ('aktiv', 'ruht') THEN " ISP_OFFEN \
    " ELSE max(t.beendet_am, t.antwort_datum, t.signifikanz_datum, substr(t.angelegt, 1, 10)) END"
#define ISP_LETZTE_AENDERUNG(uid) \
    "coalesce((SELECT max(zeitpunkt) FROM historie WHERE objekt_uid = " uid "), '')"
/// The last day of the Aktivität `a`; of one without days the last change, where it is done.
#define ISP_AKTIVITAETSENDE                                                 \
    "CASE WHEN a.ende <> '' THEN a.ende WHEN a.beginn <> '' THEN a.beginn " \
    "WHEN a.phase <> 'abgeschlossen' THEN " ISP_OFFEN " ELSE " ISP_LETZTE_AENDERUNG("a.uid") " END"
#define ISP_AUFTRAGSENDE(n)                                                                  \
    "CASE WHEN " n ".zustand = 'offen' THEN " ISP_OFFEN " WHEN " n ".erledigt <> '' THEN " n \
    ".erledigt WHEN " n ".erteilt <> '' THEN " n ".erteilt ELSE " ISP_LETZTE_AENDERUNG(n ".uid") " END"
#define ISP_IM_DURCHLAUF(n) " JOIN durchlauf r ON r.id = " n ".durchlauf JOIN thema t ON t.id = r.thema"

/// Rows (id, person, what it is called, day of the last use).
struct Quelle {
    Fristart art;
    const char* tabelle;
    const char* sql;
};

constexpr std::array kQuellen = {
    Quelle{Fristart::kLieferant, "lieferant",
           "SELECT l.id, l.ansprechperson, l.name, CASE WHEN EXISTS (SELECT 1 FROM kennzahl k WHERE "
           "instr(';' || replace(k.lieferant, '; ', ';') || ';', ';' || l.name || ';') > 0) "
           "OR EXISTS (SELECT 1 FROM datenanfrage d WHERE d.lieferant = l.name AND d.zustand IN "
           "('offen', 'angefragt', 'zugesagt')) THEN " ISP_OFFEN
           " ELSE max(coalesce((SELECT max(zeitpunkt) FROM lieferung WHERE lieferant = l.name), "
           "''), " ISP_LETZTE_AENDERUNG("l.uid") ") END FROM lieferant l WHERE trim(l.ansprechperson) <> ''"},
    Quelle{Fristart::kFachplanung, "thema_fachplanung",
           "SELECT f.id, f.ansprechperson, t.titel, " ISP_THEMENENDE
           " FROM thema_fachplanung f JOIN thema t ON t.id = f.thema WHERE trim(f.ansprechperson) <> ''"},
    Quelle{Fristart::kHinweisgeber, "thema",
           "SELECT t.id, t.hinweis_von, t.titel, " ISP_THEMENENDE
           " FROM thema t WHERE trim(t.hinweis_von) <> ''"},
    Quelle{Fristart::kAktivitaet, "teilnahme",
           "SELECT n.id, n.name, a.titel, " ISP_AKTIVITAETSENDE
           " FROM teilnahme n JOIN aktivitaet a ON a.id = n.aktivitaet WHERE trim(n.name) <> ''"},
    Quelle{Fristart::kSitzung, "sitzungsteilnahme",
           "SELECT n.id, n.name, s.titel, s.datum FROM sitzungsteilnahme n JOIN sitzungstermin s ON s.id = "
           "n.sitzung WHERE trim(n.name) <> ''"},
    Quelle{Fristart::kAuftrag, "planungsauftrag",
           "SELECT n.id, n.name, n.titel, " ISP_AUFTRAGSENDE(
               "n") " FROM planungsauftrag n WHERE trim(n.name) <> ''"},
    Quelle{Fristart::kDatenfrage, "datenbedarf",
           "SELECT d.id, d.an_wen, d.beschreibung, " ISP_THEMENENDE
           " FROM datenbedarf d" ISP_IM_DURCHLAUF("d") " WHERE trim(d.an_wen) <> ''"},
    Quelle{Fristart::kInterview, "qualitative_quelle",
           "SELECT q.id, '', q.titel, CASE WHEN q.bis <> '' THEN q.bis WHEN q.von <> '' THEN q.von "
           "ELSE " ISP_LETZTE_AENDERUNG("q.uid") " END FROM qualitative_quelle q WHERE q.personenbezug = 1"},
    Quelle{Fristart::kInterview, "aktivitaet",
           "SELECT a.id, '', a.titel, " ISP_AKTIVITAETSENDE
           " FROM aktivitaet a WHERE a.art = 'interview' AND trim(a.durchfuehrung || a.nachbereitung) <> ''"},
};

/// Where an Akteur is in use, and until when; the table is `n`.
struct Nutzung {
    const char* tabelle;
    const char* spalte;
    const char* verbund;
    const char* bis;
};

/// An Aktivität of an open Thema is part of its work.
#define ISP_AKTIVITAETSNUTZUNG \
    "CASE WHEN t.zustand IN ('aktiv', 'ruht') THEN " ISP_OFFEN " ELSE " ISP_AKTIVITAETSENDE " END"

constexpr std::array kNutzungen = {
    Nutzung{"schritt", "verantwortlich", ISP_IM_DURCHLAUF("n"), ISP_THEMENENDE},
    Nutzung{"beteiligung", "akteur", " JOIN schritt s ON s.id = n.schritt" ISP_IM_DURCHLAUF("s"),
            ISP_THEMENENDE},
    Nutzung{"beziehung", "von", " JOIN thema t ON t.id = n.thema", ISP_THEMENENDE},
    Nutzung{"beziehung", "nach", " JOIN thema t ON t.id = n.thema", ISP_THEMENENDE},
    Nutzung{"aktivitaet", "verantwortlich",
            " JOIN aktivitaet a ON a.id = n.id LEFT JOIN thema t ON t.id = n.thema", ISP_AKTIVITAETSNUTZUNG},
    Nutzung{"teilnahme", "akteur",
            " JOIN aktivitaet a ON a.id = n.aktivitaet LEFT JOIN thema t ON t.id = a.thema",
            ISP_AKTIVITAETSNUTZUNG},
    Nutzung{"arbeitsgruppe", "leitung", "",
            "CASE WHEN n.aufgeloest = '' THEN " ISP_OFFEN " ELSE n.aufgeloest END"},
    Nutzung{"mitglied", "akteur", " JOIN arbeitsgruppe g ON g.id = n.gruppe",
            "min(CASE WHEN n.bis = '' THEN " ISP_OFFEN " ELSE n.bis END, "
            "CASE WHEN g.aufgeloest = '' THEN " ISP_OFFEN " ELSE g.aufgeloest END)"},
    Nutzung{"ruecksprache", "akteur", ISP_IM_DURCHLAUF("n"), ISP_THEMENENDE},
    Nutzung{"bewertung", "akteur",
            " JOIN handlungserfordernis h ON h.id = n.erfordernis" ISP_IM_DURCHLAUF("h"), ISP_THEMENENDE},
    Nutzung{"massnahme", "verantwortlich", ISP_IM_DURCHLAUF("n"), ISP_THEMENENDE},
    Nutzung{"entscheidung", "akteur", ISP_IM_DURCHLAUF("n"), ISP_THEMENENDE},
    Nutzung{"raumzweck", "akteur", "", ISP_OFFEN},
    Nutzung{"indikator", "verantwortlich", "", ISP_OFFEN},
    Nutzung{"sitzungsreihe_akteur", "akteur", "", ISP_OFFEN},
    Nutzung{"sitzungstermin", "leitung", "", "n.datum"},
    Nutzung{"sitzungstermin", "schriftfuehrung", "", "n.datum"},
    Nutzung{"sitzungsteilnahme", "akteur", " JOIN sitzungstermin s ON s.id = n.sitzung", "s.datum"},
    Nutzung{"planungsauftrag", "akteur", "", ISP_AUFTRAGSENDE("n")},
};

/// Persons among the Akteur*innen with the latest of their uses. Only of one in no use (or in none that has a
/// day) the last change counts: to mend a name or to take in a package is no use.
std::string akteurSql() {
    std::string uses;
    for (const auto& n : kNutzungen)
        uses += fmt::format("{4}SELECT n.{1} AS akteur, {3} AS bis FROM {0} n{2} WHERE n.{1} IS NOT NULL",
                            n.tabelle, n.spalte, n.verbund, n.bis, uses.empty() ? "" : " UNION ALL ");
    return "SELECT p.id, p.name, p.name, coalesce(nullif(max(substr(x.bis, 1, 10)), "
           "''), " ISP_LETZTE_AENDERUNG("p.uid") ") FROM akteur p LEFT JOIN (" +
           uses + ") x ON x.akteur = p.id WHERE p.art = 'person' GROUP BY p.id";
}

/// Logins with the last thing each has done.
std::string urheberSql() {
    std::string all;
    for (const auto& s : personenspalten())
        if (s.bezug == Personenbezug::kUrheber)
            all += fmt::format("{} SELECT {} AS wer, {} AS zeit FROM {}", all.empty() ? "" : " UNION ALL",
                               s.spalte, s.zeitpunkt, s.tabelle);
    return "SELECT 0, wer, '', max(zeit) FROM (" + all + ") WHERE trim(wer) <> '' GROUP BY wer";
}

std::string keyOf(Fristart art) {
    return std::string("aufbewahrung.") + toText(art);
}

int monthsOf(const std::string& text) {
    int value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    const bool sound = read.ec == std::errc() && read.ptr == end && value > 0 && value <= kFristMonateMax;
    return sound ? value : 0;
}

/// Adds what is due of one kind.
class Sammler {
public:
    Sammler(Connection& connection, std::string_view heute)
        : m_connection(connection),
          m_heute(heute),
          m_geloescht(personenersatz(connection)) {}

    void sammle(const Aufbewahrungsfrist& frist, const char* table, const std::string& sql) {
        auto q = m_connection.abfrage(sql);
        while (q->executeStep()) {
            Zeile z(*q);
            Faelligkeit f;
            f.art = frist.art;
            f.tabelle = table;
            f.id = z.integer();
            f.name = z.text();
            f.bezeichnung = z.text();
            f.beginn = z.text().substr(0, 10);
            if (m_geloescht.contains(f.name)) continue;
            // What is in use ends in the year 9999, and no period added to that is over.
            f.faellig = f.beginn.starts_with("9999") ? std::string() : faelligAm(f.beginn, frist.monate);
            if (!f.faellig.empty() && f.faellig <= m_heute) m_out.push_back(std::move(f));
        }
    }
    std::vector<Faelligkeit> fertig() {
        std::stable_sort(m_out.begin(), m_out.end(), [](const Faelligkeit& a, const Faelligkeit& b) {
            return std::tie(a.faellig, a.art, a.name) < std::tie(b.faellig, b.art, b.name);
        });
        return std::move(m_out);
    }

private:
    Connection& m_connection;
    std::string_view m_heute;
    std::set<std::string> m_geloescht;
    std::vector<Faelligkeit> m_out;
};

}  // namespace

Result<std::vector<Aufbewahrungsfrist>> fristen(Store& store) {
    std::vector<Aufbewahrungsfrist> out;
    for (const auto& [art, text] : Aufzaehlung<Fristart>::werte) {
        ISP_TRY(const auto value, store.einstellung(keyOf(art)));
        out.push_back({art, value ? monthsOf(*value) : 0});
    }
    return out;
}

Status setFrist(Store& store, const Aufbewahrungsfrist& frist) {
    const int months = std::clamp(frist.monate, 0, kFristMonateMax);
    return store.setEinstellung(keyOf(frist.art), std::to_string(months));
}

Result<std::vector<Faelligkeit>> faelligkeiten(Store& store, std::string_view heute) {
    ISP_TRY(const auto all, fristen(store));
    const bool any = std::any_of(all.begin(), all.end(), [](const auto& f) { return f.monate > 0; });
    if (!any) return std::vector<Faelligkeit>();
    auto& connection = store.connection();
    return guardedRead(connection, "look what is due", [&]() -> Result<std::vector<Faelligkeit>> {
        Sammler out(connection, heute);
        for (const auto& frist : all) {
            if (frist.monate == 0) continue;
            if (frist.art == Fristart::kAkteur) out.sammle(frist, "akteur", akteurSql());
            if (frist.art == Fristart::kUrheber) out.sammle(frist, "historie", urheberSql());
            for (const auto& q : kQuellen)
                if (q.art == frist.art) out.sammle(frist, q.tabelle, q.sql);
        }
        return out.fertig();
    });
}

std::vector<std::pair<std::string_view, Fristart>> fristtabellen() {
    std::vector<std::pair<std::string_view, Fristart>> out = {{"akteur", Fristart::kAkteur}};
    for (const auto& q : kQuellen)
        out.emplace_back(q.tabelle, q.art);
    return out;
}

std::vector<std::pair<std::string_view, std::string_view>> akteurnutzungen() {
    std::vector<std::pair<std::string_view, std::string_view>> out;
    for (const auto& n : kNutzungen)
        out.emplace_back(n.tabelle, n.spalte);
    return out;
}

}  // namespace isp::store
