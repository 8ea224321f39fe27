// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sitzungsakte.h"
#include "report/bericht.h"
#include "report/bilddaten.h"
#include "report/codes.h"
#include "report/rahmen.h"
#include "report/worte.h"
#include "texte/meldung.h"
#include "texte/rundenworte.h"
#include "workspace/sitzungsbuch.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::report {

namespace {

class Protokoll {
public:
    Protokoll(const Sitzungsakte& akte, const Stammdaten& stamm, const Berichtswunsch& wunsch)
        : m_akte(akte),
          m_stamm(stamm),
          m_wunsch(wunsch),
          m_out(rahmen(wunsch, tr(QT_TRANSLATE_NOOP("Bericht", "Protokoll: %1, %2"))
                                   .arg(q(akte.termin.titel), texte::datum(akte.termin.datum)))) {}

    Dokument write() {
        head();
        present();
        agenda();
        general();
        orders();
        if (!m_wunsch.oeffentlich) signatures();
        addSchluss(m_out, m_wunsch);
        return std::move(m_out);
    }

private:
    /// Persons only in what stays inside.
    [[nodiscard]] QString who(AkteurId akteur, const std::string& name) const {
        const auto unit = akteurname(m_stamm.akteure, akteur, m_wunsch.oeffentlich);
        if (m_wunsch.oeffentlich || name.empty()) return unit;
        return unit.isEmpty() ? q(name) : QStringLiteral("%1 (%2)").arg(q(name), unit);
    }

    void head() {
        for (auto& block : logoblock(m_out.gestaltung, 16.0))
            m_out.bloecke.push_back(std::move(block));
        m_out.add(Absatz{laeufe(tr(QT_TRANSLATE_NOOP("Bericht", "Protokoll"))), Absatzart::kTitel});
        m_out.add(Absatz{laeufe(q(m_akte.termin.titel)), Absatzart::kUntertitel});
        const auto& t = m_akte.termin;
        auto time = texte::datum(t.datum);
        if (!t.beginn.empty())
            time += QStringLiteral(", ") + q(t.beginn) +
                    (t.ende.empty() ? QString() : QString(QStringLiteral(" – ") + q(t.ende)));
        m_out.add(
            angabentabelle(tr(QT_TRANSLATE_NOOP("Bericht", "Sitzung")),
                           {{tr(QT_TRANSLATE_NOOP("Bericht", "Zeit")), time},
                            {tr(QT_TRANSLATE_NOOP("Bericht", "Ort")), q(t.ort)},
                            {tr(QT_TRANSLATE_NOOP("Bericht", "Leitung")), who(t.leitung, {})},
                            {tr(QT_TRANSLATE_NOOP("Bericht", "Schriftführung")), who(t.schriftfuehrung, {})},
                            {tr(QT_TRANSLATE_NOOP("Bericht", "Zustand")), texte::wort(t.zustand)}}));
        addEinleitung(m_out, m_wunsch);
        addText(m_out, t.vorbemerkung);
    }

    void present() {
        m_out.add(Ueberschrift{1, tr(QT_TRANSLATE_NOOP("Bericht", "Teilnehmende")),
                               QStringLiteral("teilnehmende")});
        if (m_akte.teilnahmen.empty())
            return addLeer(m_out,
                           tr(QT_TRANSLATE_NOOP("Bericht", "Es sind keine Teilnehmenden festgehalten.")));
        if (m_wunsch.oeffentlich) {
            const auto n = std::ranges::count(m_akte.teilnahmen, Anwesenheit::kAnwesend,
                                              &Sitzungsteilnahme::anwesenheit);
            m_out.add(Absatz{laeufe(tr(QT_TRANSLATE_NOOP("Bericht",
                                                         "Anwesend waren %1 von %2 Eingeladenen. Namen "
                                                         "gehören nicht zur öffentlichen Fassung."))
                                        .arg(n)
                                        .arg(m_akte.teilnahmen.size()))});
            return;
        }
        Tabelle table;
        table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Eingeladene und Anwesende"));
        table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Name")), false, 3.0},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Rolle")), false, 1.6},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Anwesenheit")), false, 1.2}};
        for (const auto& p : m_akte.teilnahmen)
            table.zeilen.push_back({{who(p.akteur, p.name)}, {q(p.rolle)}, {texte::wort(p.anwesenheit)}});
        m_out.add(std::move(table));
    }

    void agenda() {
        m_out.add(Ueberschrift{1, tr(QT_TRANSLATE_NOOP("Bericht", "Tagesordnung")),
                               QStringLiteral("tagesordnung")});
        if (m_akte.punkte.empty())
            return addLeer(m_out,
                           tr(QT_TRANSLATE_NOOP("Bericht", "Es ist keine Tagesordnung festgehalten.")));
        int n = 0;
        for (const auto& punkt : m_akte.punkte) {
            ++n;
            m_out.add(Ueberschrift{2,
                                   tr(QT_TRANSLATE_NOOP("Bericht", "TOP %1: %2")).arg(n).arg(q(punkt.titel)),
                                   QStringLiteral("top-%1").arg(n)});
            m_out.add(Absatz{
                laeufe(QStringLiteral("%1 · %2").arg(texte::wort(punkt.art), texte::wort(punkt.zustand))),
                Absatzart::kZurUeberschrift});
            addText(m_out, punkt.protokoll,
                    punkt.zustand == Punktzustand::kBehandelt
                        ? tr(QT_TRANSLATE_NOOP("Bericht", "Zu diesem Punkt ist nichts festgehalten."))
                        : QString());
            for (const auto& b : m_akte.beschluesse)
                if (b.punkt == punkt.id) decision(b);
            for (const auto& a : m_akte.auftraege)
                if (a.punkt == punkt.id)
                    m_out.add(
                        Absatz{{Lauf{tr(QT_TRANSLATE_NOOP("Bericht", "Auftrag: ")), true}, Lauf{order(a)}}});
        }
    }

    void decision(const Rundenbeschluss& b) {
        auto words = fett(tr(QT_TRANSLATE_NOOP("Bericht", "Beschluss: ")));
        words.push_back({q(b.text)});
        QStringList votes;
        if (b.ja) votes << tr(QT_TRANSLATE_NOOP("Bericht", "%1 ja")).arg(*b.ja);
        if (b.nein) votes << tr(QT_TRANSLATE_NOOP("Bericht", "%1 nein")).arg(*b.nein);
        if (b.enthaltung)
            votes << (*b.enthaltung == 1
                          ? tr(QT_TRANSLATE_NOOP("Bericht", "1 Enthaltung"))
                          : tr(QT_TRANSLATE_NOOP("Bericht", "%1 Enthaltungen")).arg(*b.enthaltung));
        if (!votes.isEmpty())
            words.push_back({QStringLiteral(" (%1)").arg(votes.join(QStringLiteral(", ")))});
        m_out.add(Absatz{words});
    }

    [[nodiscard]] QString order(const Planungsauftrag& a) const {
        QStringList words{q(a.titel)};
        if (const auto name = who(a.akteur, a.name); !name.isEmpty()) words << name;
        if (!a.frist.empty()) words << tr(QT_TRANSLATE_NOOP("Bericht", "bis %1")).arg(texte::datum(a.frist));
        return words.join(QStringLiteral(", "));
    }

    void general() {
        bool first = true;
        for (const auto& b : m_akte.beschluesse) {
            const bool placed =
                std::ranges::any_of(m_akte.punkte, [&](const auto& p) { return p.id == b.punkt; });
            if (placed) continue;
            if (std::exchange(first, false))
                m_out.add(Ueberschrift{1, tr(QT_TRANSLATE_NOOP("Bericht", "Weitere Beschlüsse")),
                                       QStringLiteral("beschluesse")});
            decision(b);
        }
    }

    void orders() {
        m_out.add(Ueberschrift{1, tr(QT_TRANSLATE_NOOP("Bericht", "Planungsaufträge")),
                               QStringLiteral("auftraege")});
        if (m_akte.auftraege.empty())
            return addLeer(m_out, tr(QT_TRANSLATE_NOOP("Bericht", "Es sind keine Aufträge erteilt worden.")));
        Tabelle table;
        table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Aufträge dieser Sitzung"));
        table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Auftrag")), false, 3.2},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Wer")), false, 2.0},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Frist")), false, 1.0},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Zustand")), false, 1.2}};
        for (const auto& a : m_akte.auftraege)
            table.zeilen.push_back(
                {{q(a.titel)}, {who(a.akteur, a.name)}, {texte::datum(a.frist)}, {texte::wort(a.zustand)}});
        m_out.add(std::move(table));
    }

    void signatures() {
        m_out.add(
            Absatz{laeufe(tr(QT_TRANSLATE_NOOP(
                       "Bericht", "Leitung: ____________________     Schriftführung: ____________________"))),
                   Absatzart::kUnterschrift});
    }

    const Sitzungsakte& m_akte;
    const Stammdaten& m_stamm;
    const Berichtswunsch& m_wunsch;
    Dokument m_out;
};

}  // namespace

Result<Dokument> protokoll(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch) {
    auto& werkbank = quelle.werkbank();
    const auto akte = workspace::liesSitzung(werkbank, wunsch.sitzung);
    if (!akte) return makeError(codes::kOhneSitzung, {std::to_string(wunsch.sitzung.value)});
    ISP_TRY(const auto stamm, werkbank.themen().stammdaten());
    return Protokoll(*akte, *stamm, wunsch).write();
}

}  // namespace isp::report
