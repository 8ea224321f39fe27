// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/codes.h"
#include "render/kreislaufadapter.h"
#include "report/rahmen.h"
#include "report/themenlage.h"
#include "report/worte.h"
#include "texte/datenworte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"

namespace isp::report {

namespace {

class Themenbericht {
public:
    Themenbericht(const Themenlage& lage, const workspace::Atlasdaten& daten)
        : m_lage(lage),
          m_daten(daten),
          m_bilder(daten, lage.bestand(), lage.wunsch().gestaltung.akzent),
          m_out(rahmen(lage.wunsch(), q(lage.akte().thema.titel))) {}

    Result<Dokument> write() {
        cover();
        addVerzeichnis(m_out, m_lage.wunsch());
        overview();
        for (const auto art : schrittarten()) {
            if (!wanted(art)) continue;
            m_out.add(Ueberschrift{1, QStringLiteral("%1. %2").arg(nummer(art)).arg(texte::titel(art)),
                                   QLatin1String(toText(art)), true});
            state(art);
            ISP_CHECK(step(art));
        }
        if (m_lage.wunsch().schritte.empty()) {
            m_out.add(Ueberschrift{1, tr(QT_TRANSLATE_NOOP("Bericht", "Beteiligung und Aktivitäten")),
                                   QStringLiteral("teil-beteiligung"), true});
            addBeteiligung(m_out, m_lage, 2);
        }
        if (!m_daten.quellen.empty()) {
            m_out.add(Ueberschrift{1, tr(QT_TRANSLATE_NOOP("Bericht", "Quellen und Stand")),
                                   QStringLiteral("quellen"), true});
            addQuellen(m_out, m_daten, 1);
        }
        addSchluss(m_out, m_lage.wunsch());
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool wanted(Schrittart art) const {
        const auto& steps = m_lage.wunsch().schritte;
        return steps.empty() || std::ranges::find(steps, art) != steps.end();
    }

    void cover() {
        const auto& thema = m_lage.akte().thema;
        QStringList lines;
        if (const auto lead = m_lage.fachplanung(thema.federfuehrung); !lead.isEmpty())
            lines << tr(QT_TRANSLATE_NOOP("Bericht", "Federführung: %1")).arg(lead);
        if (const auto* round = m_lage.akte().durchlauf(m_lage.durchlauf()))
            lines << tr(QT_TRANSLATE_NOOP("Bericht", "Durchlauf %1")).arg(round->nummer);
        if (!m_lage.wunsch().raeume.empty())
            lines
                << tr(QT_TRANSLATE_NOOP("Bericht", "Nur: %1")).arg(m_lage.raeume(m_lage.wunsch().raeume, {}));
        lines << tr(QT_TRANSLATE_NOOP("Bericht", "Erstellt am %1")).arg(m_out.datum)
              << m_lage.wunsch().texte.herausgeber;
        if (thema.erfunden) lines << tr(QT_TRANSLATE_NOOP("Bericht", "Ein erfundenes Beispiel."));
        addDeckblatt(m_out, q(thema.titel), tr(QT_TRANSLATE_NOOP("Bericht", "Themenbericht")), lines);
    }

    void overview() {
        m_out.add(Ueberschrift{1, tr(QT_TRANSLATE_NOOP("Bericht", "Überblick")), QStringLiteral("ueberblick"),
                               true});
        addAuftrag(m_out, m_lage, 2);
        wheel();
        rounds();
    }

    void wheel() {
        if (!m_lage.durchlauf().valid()) return;
        // Persons who answer for a step are not named in something public.
        auto stamm = m_lage.stamm();
        if (m_lage.oeffentlich())
            std::erase_if(stamm.akteure, [](const auto& a) { return a.art == Akteursart::kPerson; });
        const auto drawing =
            render::kreislaufbild(m_lage.akte(), stamm, m_lage.durchlauf(),
                                  aktuellerSchritt(m_lage.akte(), m_lage.durchlauf()), Clock::todayIso());
        Bild picture;
        picture.mm = {96.0, 91.0};  // with the table of rounds on one page
        picture.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Stand im Steuerungskreislauf"));
        picture.alternative = render::kreislaufSatz(drawing);
        picture.zeichner = [drawing](QPainter& p, QSizeF size) {
            render::maleKreislauf(p, QRectF(QPointF(), size), drawing, render::Theme::light(8.0));
        };
        m_out.add(std::move(picture));
    }

    void rounds() {
        if (m_lage.akte().durchlaeufe.size() < 2) return;
        Tabelle table;
        table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Durchläufe"));
        table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Nr.")), false, 0.5},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Zeitraum")), false, 1.6},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Anlass und Ergebnis")), false, 4.4}};
        for (const auto& round : m_lage.akte().durchlaeufe) {
            QStringList words{q(round.anlass), q(round.zusammenfassung)};
            words.removeAll(QString());
            table.zeilen.push_back(
                {{QString::number(round.nummer)},
                 {QStringLiteral("%1 – %2").arg(texte::datum(round.beginn),
                                                round.ende.empty() ? tr(QT_TRANSLATE_NOOP("Bericht", "läuft"))
                                                                   : texte::datum(round.ende))},
                 {words.join(QStringLiteral(" – "))}});
        }
        m_out.add(std::move(table));
    }

    void state(Schrittart art) {
        const auto* s = m_lage.schritt(art);
        if (s == nullptr)
            return addLeer(m_out, tr(QT_TRANSLATE_NOOP("Bericht", "Der Schritt ist noch nicht angelegt.")));
        QStringList words{texte::wort(s->zustand)};
        if (const auto who = m_lage.akteur(s->verantwortlich); !who.isEmpty())
            words << tr(QT_TRANSLATE_NOOP("Bericht", "verantwortlich: %1")).arg(who);
        if (!s->beginn.empty())
            words << tr(QT_TRANSLATE_NOOP("Bericht", "seit %1")).arg(texte::datum(s->beginn));
        if (!s->ende.empty()) words << tr(QT_TRANSLATE_NOOP("Bericht", "bis %1")).arg(texte::datum(s->ende));
        m_out.add(Absatz{laeufe(words.join(QStringLiteral(" · "))), Absatzart::kZurUeberschrift});
        if (s->zustand == Schrittzustand::kEntfaellt) addText(m_out, s->begruendung);
        if (art != Schrittart::kInterpretation) addText(m_out, s->ergebnis);
    }

    Status step(Schrittart art) {
        switch (art) {
            case Schrittart::kThema:
                decisions();
                return {};
            case Schrittart::kAnalyse:
                return analysis();
            case Schrittart::kInterpretation:
                interpretation();
                return {};
            case Schrittart::kPlanung:
                ISP_CHECK(addBedarfe(m_out, m_lage, 2));
                addHandlungsfelder(m_out, m_lage, 2);
                addZiele(m_out, m_lage, 2);
                return {};
            case Schrittart::kUmsetzung:
                addMassnahmen(m_out, m_lage, 2, true);
                addBudget(m_out, m_lage, 2);
                if (!m_lage.oeffentlich()) coordination();
                return {};
            case Schrittart::kWirkung:
                ISP_CHECK(addWirkung(m_out, m_lage, 2));
                reviews();
                return {};
            case Schrittart::kAnpassung:
                break;
        }
        adaptation();
        return {};
    }

    void decisions() {
        m_out.add(
            Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Beschlüsse")), QStringLiteral("beschluesse")});
        if (m_lage.akte().beschluesse.empty())
            return addLeer(m_out, tr(QT_TRANSLATE_NOOP("Bericht", "Es ist kein Beschluss festgehalten.")));
        Tabelle table;
        table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Beschlüsse zum Thema"));
        table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Gremium")), false, 2.4},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Datum")), false, 1.0},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Ergebnis")), false, 1.1},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Wortlaut und Auflagen")), false, 3.6}};
        for (const auto& b : m_lage.akte().beschluesse) {
            QStringList words{q(b.wortlaut), q(b.auflagen)};
            words.removeAll(QString());
            table.zeilen.push_back(
                {{b.drucksache.empty() ? q(b.gremium)
                                       : QStringLiteral("%1 (%2)").arg(q(b.gremium), q(b.drucksache))},
                 {texte::datum(b.datum.empty() ? b.vorlageDatum : b.datum)},
                 {texte::wort(b.ergebnis)},
                 {words.join(u'\n')}});
        }
        m_out.add(std::move(table));
    }

    Status analysis() {
        ISP_CHECK(addBefunde(m_out, m_lage, 2, &m_bilder));
        m_out.add(
            Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Indikatoren")), QStringLiteral("indikatoren")});
        if (m_daten.indikatoren.empty())
            addLeer(m_out, tr(QT_TRANSLATE_NOOP("Bericht", "Zum Thema gehört kein Indikator mit Werten.")));
        bool first = true;
        for (const auto& indicator : m_daten.indikatoren) {
            addIndikatorseite(m_out, indicator, m_bilder, 3, !std::exchange(first, false));
        }
        inventory();
        gaps();
        return {};
    }

    void inventory() {
        m_out.add(Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Vorhandene Angebote")),
                               QStringLiteral("angebote")});
        Tabelle table;
        table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Angebote und Einrichtungen"));
        table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Angebot")), false, 2.6},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Träger")), false, 1.8},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Raum")), false, 1.4},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Kapazität")), true, 1.4},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Einschätzung")), false, 2.6}};
        for (const auto& entry : m_lage.imDurchlauf(m_lage.akte().bestand)) {
            const auto* offer = Themenakte::find(m_lage.stamm().angebote, entry.angebot);
            if (offer == nullptr) continue;
            auto room = offer->kapazitaet ? texte::zahl(*offer->kapazitaet, 0) : QStringLiteral("·");
            if (offer->kapazitaet && !offer->einheit.empty()) room += u' ' + q(offer->einheit);
            table.zeilen.push_back({{q(offer->name)},
                                    {q(offer->traeger)},
                                    {m_lage.raeume({offer->raum}, {})},
                                    {room},
                                    {q(entry.einschaetzung)}});
        }
        if (table.zeilen.empty())
            return addLeer(m_out, tr(QT_TRANSLATE_NOOP("Bericht", "Es sind keine Angebote erfasst.")));
        m_out.add(std::move(table));
    }

    void gaps() {
        const auto all = m_lage.imDurchlauf(m_lage.akte().datenbedarfe);
        if (all.empty()) return;
        m_out.add(Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Was an Daten fehlt")),
                               QStringLiteral("datenbedarf")});
        Liste list;
        for (const auto& gap : all) {
            auto item = laeufe(q(gap.beschreibung));
            item.push_back({QStringLiteral(" (%1)").arg(texte::wort(gap.zustand))});
            if (!m_lage.oeffentlich() && !gap.anWen.empty())
                item.push_back({tr(QT_TRANSLATE_NOOP("Bericht", ", gerichtet an %1")).arg(q(gap.anWen))});
            list.punkte.push_back(std::move(item));
        }
        m_out.add(std::move(list));
    }

    void interpretation() {
        m_out.add(Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Schlussfolgerung")),
                               QStringLiteral("schlussfolgerung")});
        const auto* s = m_lage.schritt(Schrittart::kInterpretation);
        addText(m_out, s == nullptr ? std::string() : s->ergebnis,
                tr(QT_TRANSLATE_NOOP("Bericht", "Es ist keine Interpretation festgehalten.")));
        if (!m_lage.oeffentlich()) {
            const auto talks = m_lage.imDurchlauf(m_lage.akte().ruecksprachen);
            Liste list;
            for (const auto& talk : talks)
                list.punkte.push_back(
                    {Lauf{
                         QStringLiteral("%1, %2: ").arg(texte::datum(talk.datum), m_lage.akteur(talk.akteur)),
                         true},
                     Lauf{q(talk.gegenstand)},
                     Lauf{talk.ergebnis.empty() ? QString() : QStringLiteral(" – ") + q(talk.ergebnis)}});
            if (!list.punkte.empty()) {
                m_out.add(Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Rücksprachen")),
                                       QStringLiteral("ruecksprachen")});
                m_out.add(std::move(list));
            }
        }
        addErfordernisse(m_out, m_lage, 2);
    }

    void coordination() {
        const auto all = m_lage.imDurchlauf(m_lage.akte().abstimmungen);
        if (all.empty()) return;
        m_out.add(Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Abstimmungen")),
                               QStringLiteral("abstimmungen")});
        Tabelle table;
        table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Abstimmungen"));
        table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Datum")), false, 1.0},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Gegenstand")), false, 2.6},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Ergebnis")), false, 2.6},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Beitrag ISP")), false, 2.0}};
        for (const auto& a : all)
            table.zeilen.push_back(
                {{texte::datum(a.datum)}, {q(a.gegenstand)}, {q(a.ergebnis)}, {q(a.beitragIsp)}});
        m_out.add(std::move(table));
    }

    void reviews() {
        m_out.add(Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Überprüfung")),
                               QStringLiteral("ueberpruefung")});
        const auto all = m_lage.imDurchlauf(m_lage.akte().ueberpruefungen);
        if (all.empty())
            return addLeer(m_out, tr(QT_TRANSLATE_NOOP("Bericht", "Es ist keine Überprüfung festgehalten.")));
        for (const auto& r : all) {
            m_out.add(
                Absatz{{Lauf{texte::wort(r.art) + QStringLiteral(": "), true}, Lauf{q(r.feststellung)}}});
            if (!r.empfehlung.empty())
                m_out.add(
                    Absatz{laeufe(tr(QT_TRANSLATE_NOOP("Bericht", "Empfehlung: %1")).arg(q(r.empfehlung)))});
        }
    }

    void adaptation() {
        m_out.add(Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Entscheidungen")),
                               QStringLiteral("entscheidungen")});
        const auto all = m_lage.imDurchlauf(m_lage.akte().entscheidungen);
        if (all.empty())
            return addLeer(m_out, tr(QT_TRANSLATE_NOOP("Bericht", "Es ist noch nichts entschieden.")));
        for (const auto& e : all)
            m_out.add(Absatz{
                {Lauf{texte::wort(e.art), true},
                 Lauf{e.datum.empty() ? QString() : QStringLiteral(" (%1)").arg(texte::datum(e.datum))},
                 Lauf{QStringLiteral(": ") + q(e.begruendung)}}});
    }

    const Themenlage& m_lage;
    const workspace::Atlasdaten& m_daten;
    Atlasbilder m_bilder;
    Dokument m_out;
};

}  // namespace

Result<Dokument> themenbericht(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch,
                               const Progress& progress) {
    ISP_TRY(const auto lage, Themenlage::lies(quelle, wunsch));
    workspace::Atlaswunsch figures;
    figures.ebene = wunsch.ebene;
    figures.raeume = wunsch.raeume;
    figures.bis = wunsch.bis;
    figures.indizes = figures.luecken = false;
    for (const auto id : lage->akte().indikatorenset.indikatoren)
        for (const auto& i : lage->bestand().indikatoren())
            if (i.id == id) figures.codes.push_back(i.code);
    for (const auto id : lage->akte().indikatorenset.kennzahlen)
        if (const auto* k = lage->bestand().kennzahl(id)) figures.codes.push_back(k->code);
    figures.nurCodes = true;  // a Thema without a set has none, not the Standardindikatoren
    ISP_TRY(const auto daten, workspace::sammleAtlas(quelle, figures, progress));
    return Themenbericht(*lage, daten).write();
}

}  // namespace isp::report
