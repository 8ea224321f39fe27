// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "report/atlasteile.h"
#include "report/bericht.h"
#include "report/rahmen.h"
#include "report/worte.h"
#include "texte/datenworte.h"
#include "texte/indexworte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::report {

namespace {

using workspace::Atlasdaten;

class Atlas {
public:
    Atlas(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch, const Atlasdaten& daten)
        : m_quelle(quelle),
          m_wunsch(wunsch),
          m_daten(daten),
          m_bestand(quelle.werkbank().bestand()),
          m_bilder(daten, m_bestand, wunsch.gestaltung.akzent),
          m_out(rahmen(wunsch, tr(QT_TRANSLATE_NOOP("Bericht", "Sozialatlas %1")).arg(q(daten.kreis)))) {}

    Dokument write() {
        cover();
        addVerzeichnis(m_out, m_wunsch);
        if (has(Kapitel::kMethode)) methods();
        if (has(Kapitel::kIndikatoren)) indicators();
        if (has(Kapitel::kProfile)) profiles();
        if (has(Kapitel::kIndizes)) indices();
        if (has(Kapitel::kUngleichheit)) inequality();
        if (has(Kapitel::kLuecken)) gaps();
        if (has(Kapitel::kQuellen)) sources();
        addSchluss(m_out, m_wunsch);
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool has(Kapitel kapitel) const {
        return m_wunsch.kapitel.empty() ||
               std::ranges::find(m_wunsch.kapitel, kapitel) != m_wunsch.kapitel.end();
    }
    void chapter(const QString& title, const char* anchor) {
        m_out.add(Ueberschrift{1, title, QLatin1String(anchor), true});
    }
    void text(const QString& words) { m_out.add(Absatz{laeufe(words)}); }

    void cover() {
        QStringList lines;
        lines << (m_daten.setname.empty()
                      ? tr(QT_TRANSLATE_NOOP("Bericht", "Standardindikatoren"))
                      : tr(QT_TRANSLATE_NOOP("Bericht", "Indikatorenset „%1“")).arg(q(m_daten.setname)));
        lines << tr(QT_TRANSLATE_NOOP("Bericht", "%1 Indikatoren, %2 %3"))
                     .arg(m_daten.indikatoren.size())
                     .arg(m_daten.raeume.size())
                     .arg(q(m_daten.ebenenname));
        if (!m_daten.stand.empty())
            lines << tr(QT_TRANSLATE_NOOP("Bericht", "Stand der Daten: %1")).arg(texte::datum(m_daten.stand));
        lines << tr(QT_TRANSLATE_NOOP("Bericht", "Erstellt am %1")).arg(m_out.datum)
              << m_wunsch.texte.herausgeber;
        if (std::ranges::any_of(m_daten.indikatoren, [](const auto& i) { return i.erfunden; }))
            lines << tr(QT_TRANSLATE_NOOP(
                "Bericht", "Enthält erfundene Zahlen zur Anschauung; sie sind gekennzeichnet."));
        addDeckblatt(m_out, tr(QT_TRANSLATE_NOOP("Bericht", "Sozialatlas")), q(m_daten.kreis), lines);
    }

    void methods() {
        chapter(tr(QT_TRANSLATE_NOOP("Bericht", "Wie dieser Atlas zu lesen ist")), "methode");
        text(tr(QT_TRANSLATE_NOOP(
                    "Bericht",
                    "Gebiet: %1. Der Atlas beschreibt die soziale Lage auf der Ebene %2. Für jeden "
                    "Indikator zeigt er eine Karte, eine "
                    "Tabelle, die Entwicklung und einen kurzen Befund. Die Befunde sind aus "
                    "den Zahlen gebildet und deuten sie nicht: Ein "
                    "Indikator allein belegt keinen Bedarf."))
                 .arg(q(m_daten.kreis), q(m_daten.ebenenname)));
        m_out.add(Liste{
            {laeufe(tr(QT_TRANSLATE_NOOP("Bericht",
                                         "Quoten werden auf jeder Ebene aus den summierten Zählern und "
                                         "Nennern neu berechnet und nie gemittelt."))),
             laeufe(tr(QT_TRANSLATE_NOOP(
                 "Bericht",
                 "Rang 1 hat der Raum mit dem höchsten Wert; gleiche Werte teilen sich einen Rang. Ein hoher "
                 "Wert kann günstig oder ungünstig sein; das steht beim Indikator."))),
             laeufe(tr(
                 QT_TRANSLATE_NOOP("Bericht",
                                   "Veränderungen beziehen sich auf einen Zeitpunkt etwa fünf Jahre zuvor, "
                                   "oder auf den frühesten, der vergleichbar ist. Über einen Bruch der Reihe "
                                   "(geänderte Definition, geändertes Gebiet) wird nichts verglichen."))),
             laeufe(tr(QT_TRANSLATE_NOOP(
                 "Bericht",
                 "Die Klassen der Karten sind so gebildet, dass in jeder möglichst gleich viele Räume "
                 "liegen. Anzahlen werden als Kreise gezeichnet, deren Fläche der Zahl entspricht."))),
             laeufe(tr(QT_TRANSLATE_NOOP(
                 "Bericht", "Bei nur wenigen Räumen sind kleine Unterschiede der Ränge oft Zufall.")))}});
        if (m_wunsch.oeffentlich)
            text(tr(QT_TRANSLATE_NOOP("Bericht",
                                      "Kleine Zahlen werden geheim gehalten, dazu so viele weitere, dass sie "
                                      "sich nicht zurückrechnen lassen. Solche Angaben stehen in Tabellen "
                                      "und Karten als Zeichen und fehlen in Befunden, Rängen und "
                                      "Veränderungen. Gesperrt sind in diesem Bericht %1 Angaben."))
                     .arg(m_quelle.tor().sperrungen().size()));
        if (!m_bilder.geometrie)
            text(tr(QT_TRANSLATE_NOOP(
                "Bericht",
                "Für diese Ebene sind keine Grenzen geladen; deshalb enthält der Atlas keine Karten.")));
        if (m_bilder.geometrie && m_daten.grenzen->schematisch)
            text(tr(QT_TRANSLATE_NOOP(
                "Bericht", "Die Grenzen der Karten sind schematisch und keine amtlichen Grenzen.")));
    }

    void indicators() {
        std::string field = "\n";
        bool first = true;
        for (const auto& indicator : m_daten.indikatoren) {
            if (indicator.themenfeld != field) {
                field = indicator.themenfeld;
                const auto title =
                    field.empty() ? tr(QT_TRANSLATE_NOOP("Bericht", "Weitere Indikatoren")) : q(field);
                m_out.add(Ueberschrift{1, title, QStringLiteral("themenfeld-%1").arg(++m_felder), true});
                first = true;
            }
            addIndikatorseite(m_out, indicator, m_bilder, 2, !first);
            first = false;
        }
        if (m_daten.ohneWerte.empty()) return;
        QStringList names;
        for (const auto& name : m_daten.ohneWerte)
            names << q(name);
        m_out.add(Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Indikatoren ohne Werte")),
                               QStringLiteral("ohne-werte")});
        text(tr(QT_TRANSLATE_NOOP("Bericht",
                                  "Für diese Indikatoren liegen auf dieser Ebene noch keine Werte vor: %1."))
                 .arg(names.join(QStringLiteral(", "))));
    }

    Tabelle profileTable(workspace::Position raum) const {
        Tabelle out;
        out.titel =
            tr(QT_TRANSLATE_NOOP("Bericht", "Alle Indikatoren für %1")).arg(q(m_bestand.raeume()[raum].name));
        out.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Indikator")), false, 3.9},
                       {tr(QT_TRANSLATE_NOOP("Bericht", "Zeitpunkt")), false, 1.3},
                       {tr(QT_TRANSLATE_NOOP("Bericht", "Wert")), true, 1.1},
                       {q(m_daten.gebietsname), true, 1.1},
                       {tr(QT_TRANSLATE_NOOP("Bericht", "Rang")), true, 1.25},
                       {tr(QT_TRANSLATE_NOOP("Bericht", "Veränderung")), true, 1.6}};
        for (const auto& indicator : m_daten.indikatoren) {
            const auto column = indicator.block->spalte(raum);
            const auto at = column ? std::ranges::find(indicator.spalten, *column) : indicator.spalten.end();
            if (at == indicator.spalten.end()) continue;
            const auto rank = indicator.raenge[static_cast<std::size_t>(at - indicator.spalten.begin())];
            const auto whole = indicator.gebietswert(indicator.periode);
            const auto change = indicator.aenderung(*column);
            const auto unit =
                indicator.einheit.empty() ? QString() : QStringLiteral(" (%1)").arg(q(indicator.einheit));
            out.zeilen.push_back(
                {{q(indicator.name) + unit, false,
                  has(Kapitel::kIndikatoren) ? indikatoranker(indicator) : QString()},
                 {texte::periode(indicator.zeitpunkt())},
                 zellentext(indicator.zelle(*column), indicator),
                 whole ? zellentext(*whole, indicator) : Tabellenzelle{QStringLiteral("·")},
                 {rank > 0 ? tr(QT_TRANSLATE_NOOP("Bericht", "%1 von %2")).arg(rank).arg(indicator.mitWert())
                           : QStringLiteral("·")},
                 {change ? mitVorzeichen(*change, indicator.nachkommastellen) : QStringLiteral("·")}});
        }
        return out;
    }

    void profile(workspace::Position position, bool neueSeite) {
        constexpr std::size_t kJeBild = 34;
        const auto& raum = m_bestand.raeume()[position];
        m_out.add(
            Ueberschrift{2, q(workspace::eindeutigerName(m_bestand, position)), raumanker(raum), neueSeite});
        QStringList facts;
        if (!raum.typ.empty()) facts << q(raum.typ);
        facts << tr(QT_TRANSLATE_NOOP("Bericht", "Schlüssel %1")).arg(q(raum.schluessel));
        if (const auto* base = m_bestand.grundebene(); base != nullptr && base->id != raum.ebene) {
            QStringList parts;
            for (const auto p : m_bestand.teileDerEbene(position, base->id, Clock::todayIso()))
                parts << q(m_bestand.raeume()[p].name);
            if (!parts.isEmpty())
                facts << tr(QT_TRANSLATE_NOOP("Bericht", "%1: %2"))
                             .arg(q(base->plural), parts.join(QStringLiteral(", ")));
        }
        Kasten box;
        if (raum.einwohner)
            box.angaben.push_back({texte::zahl(*raum.einwohner, 0),
                                   raum.einwohnerStand.empty()
                                       ? tr(QT_TRANSLATE_NOOP("Bericht", "Einwohner*innen"))
                                       : tr(QT_TRANSLATE_NOOP("Bericht", "Einwohner*innen (%1)"))
                                             .arg(texte::datum(raum.einwohnerStand))});
        if (raum.flaecheKm2)
            box.angaben.push_back({texte::zahl(*raum.flaecheKm2, 1) + QStringLiteral(" km²"),
                                   tr(QT_TRANSLATE_NOOP("Bericht", "Fläche"))});
        Nebeneinander head;
        head.anteil = 0.34;
        if (m_bilder.geometrie) head.links.emplace_back(m_bilder.lage(position, {52.0, 46.0}));
        head.rechts.emplace_back(Absatz{laeufe(facts.join(QStringLiteral(" · ")))});
        if (!box.angaben.empty()) head.rechts.emplace_back(std::move(box));
        head.rechts.emplace_back(Absatz{laeufe(profileFinding(position))});
        m_out.add(std::move(head));
        m_out.add(profileTable(position));
        for (std::size_t from = 0; from < m_daten.indikatoren.size(); from += kJeBild)
            m_out.add(m_bilder.vergleich(position, from, kJeBild));
    }

    /// Where the Raum is at the burdened and at the favourable end.
    QString profileFinding(workspace::Position raum) const {
        QStringList burdened, favourable;
        for (const auto& indicator : m_daten.indikatoren) {
            if (indicator.richtung == Richtung::kNeutral || indicator.mitWert() < 5) continue;
            for (std::size_t i = 0; i < indicator.spalten.size(); ++i) {
                if (indicator.block->raeume[indicator.spalten[i]] != raum || indicator.raenge[i] == 0)
                    continue;
                const bool high = indicator.raenge[i] <= 3,
                           low = indicator.raenge[i] + 3 > indicator.mitWert();
                const bool bad = indicator.richtung == Richtung::kHochSchlecht;
                if (high || low) ((high == bad) ? burdened : favourable) << q(indicator.name);
            }
        }
        QStringList parts;
        if (!burdened.isEmpty())
            parts << tr(QT_TRANSLATE_NOOP("Bericht", "Unter den drei ungünstigsten Räumen bei: %1."))
                         .arg(burdened.join(QStringLiteral(", ")));
        if (!favourable.isEmpty())
            parts << tr(QT_TRANSLATE_NOOP("Bericht", "Unter den drei günstigsten Räumen bei: %1."))
                         .arg(favourable.join(QStringLiteral(", ")));
        if (parts.isEmpty())
            parts << tr(QT_TRANSLATE_NOOP("Bericht",
                                          "Bei keinem Indikator mit Richtung liegt der Raum unter den drei "
                                          "günstigsten oder ungünstigsten."));
        return parts.join(u' ');
    }

    void profiles() {
        chapter(tr(QT_TRANSLATE_NOOP("Bericht", "Die %1 im Profil")).arg(q(m_daten.ebenenname)), "profile");
        text(tr(QT_TRANSLATE_NOOP("Bericht",
                                  "Jede Seite fasst alle Indikatoren eines Raums zusammen. Die Namen führen "
                                  "zu den Seiten der Indikatoren.")));
        bool first = true;
        for (const auto position : m_daten.raeume)
            profile(position, !std::exchange(first, false));
    }

    void index(const workspace::Atlasindex& one) {
        m_out.add(Ueberschrift{2, q(one.name), QStringLiteral("index-%1").arg(++m_indizes), m_indizes > 1});
        if (one.zurueckgehalten)
            return addLeer(m_out, tr(QT_TRANSLATE_NOOP("Bericht",
                                                       "In die Teile dieses Index gehen geheim gehaltene "
                                                       "Zahlen ein. Deshalb wird er nicht veröffentlicht.")));
        if (!one.rechnung) {
            const auto reason = one.problem ? texte::meldung(*one.problem).satz : QString();
            return addLeer(
                m_out,
                tr(QT_TRANSLATE_NOOP("Bericht", "Der Index lässt sich nicht berechnen. %1")).arg(reason));
        }
        const auto& r = *one.rechnung;
        text(tr(QT_TRANSLATE_NOOP(
                    "Bericht",
                    "Der Status fasst mehrere Indikatoren zu einer Zahl je Raum zusammen (%1); die Dynamik "
                    "zeigt, wie er sich gegenüber den anderen Räumen verändert hat. Gerechnet ist er für %2 "
                    "Räume. Ein Index belegt keinen Bedarf; er sagt, wo hinzusehen ist."))
                 .arg(texte::periode(r.periode))
                 .arg(r.n));
        if (m_bilder.geometrie) m_out.add(m_bilder.index(m_quelle.werkbank(), r, {170.0, 84.0}));
        m_out.add(indexTable(r));
        Tabelle parts;
        parts.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Woraus der Index besteht"));
        parts.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Indikator")), false, 4.0},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Zeitpunkt")), false, 1.2},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Richtung")), false, 2.0},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Gewicht")), true, 1.0}};
        for (const auto& teil : r.teile)
            parts.zeilen.push_back(
                {{q(teil.name)},
                 {texte::periode(teil.periode)},
                 {texte::richtung(teil.hochSchlecht ? Richtung::kHochSchlecht : Richtung::kHochGut)},
                 {texte::zahl(teil.gewicht, 2)}});
        m_out.add(std::move(parts));
    }

    Tabelle indexTable(const workspace::Indexrechnung& r) const {
        Tabelle out;
        out.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Status und Dynamik der Räume"));
        out.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Raum")), false, 3.0},
                       {tr(QT_TRANSLATE_NOOP("Bericht", "Index")), true, 1.0},
                       {tr(QT_TRANSLATE_NOOP("Bericht", "Status")), false, 1.4},
                       {tr(QT_TRANSLATE_NOOP("Bericht", "Dynamik")), false, 1.4},
                       {tr(QT_TRANSLATE_NOOP("Bericht", "Gruppe")), false, 0.9}};
        std::vector<const workspace::Indexzeile*> rows;
        for (const auto& row : r.zeilen)
            if (std::ranges::find(m_daten.raeume, row.raum) != m_daten.raeume.end()) rows.push_back(&row);
        std::ranges::stable_sort(rows, [](const auto* a, const auto* b) {
            const bool x = a->status.index == a->status.index, y = b->status.index == b->status.index;
            return x != y ? x : x && a->status.index > b->status.index;
        });
        for (const auto* row : rows) {
            const auto status = static_cast<int>(row->status.status),
                       dynamik = static_cast<int>(row->dynamik);
            const auto word = texte::statuswort(status), move = texte::dynamikwort(dynamik);
            out.zeilen.push_back(
                {{q(workspace::eindeutigerName(m_bestand, row->raum))},
                 {texte::zahl(row->status.index, 2)},
                 {word.isEmpty() ? QStringLiteral("·") : word},
                 {move.isEmpty() ? QStringLiteral("·") : move},
                 {word.isEmpty() ? QStringLiteral("·") : texte::gruppencode(status, dynamik)}});
        }
        return out;
    }

    void indices() {
        chapter(tr(QT_TRANSLATE_NOOP("Bericht", "Status und Dynamik")), "indizes");
        if (m_daten.indizes.empty())
            return addLeer(m_out, tr(QT_TRANSLATE_NOOP("Bericht", "Es ist kein Index angelegt.")));
        for (const auto& one : m_daten.indizes)
            index(one);
    }

    void inequality() {
        chapter(tr(QT_TRANSLATE_NOOP("Bericht", "Gleichwertige Bedingungen?")), "ungleichheit");
        text(tr(QT_TRANSLATE_NOOP(
            "Bericht",
            "Der Gini-Koeffizient misst, wie ungleich ein Wert über die Räume verteilt ist: 0 heißt überall "
            "gleich. Er wird nach Einwohner*innen gewichtet, wo sie für alle Räume bekannt sind, und nur "
            "seit dem letzten Bruch der Reihe verglichen.")));
        Tabelle table;
        table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Ungleichheit zwischen den Räumen"));
        table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Indikator")), false, 3.6},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Zeitpunkt")), false, 1.2},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Räume")), true, 0.8},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Gini")), true, 0.9},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "höchster : niedrigster")), true, 1.3},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Entwicklung")), false, 2.2}};
        int more = 0, less = 0;
        for (const auto& indicator : m_daten.indikatoren) {
            if (indicator.anzahl || indicator.ungleichheit.empty())
                continue;  // counts differ because the Räume do
            const auto& u = indicator.ungleichheit.back();
            const auto word = ungleichheitstext(indicator);
            more += word.startsWith(tr("gleichmäßiger")) ? 1 : 0;
            less += word.startsWith(tr("ungleicher")) ? 1 : 0;
            table.zeilen.push_back({{q(indicator.name), false,
                                     has(Kapitel::kIndikatoren) ? indikatoranker(indicator) : QString()},
                                    {texte::periode(u.periode)},
                                    {QString::number(u.n)},
                                    {u.gini ? texte::zahl(*u.gini, 3) : QStringLiteral("·")},
                                    {u.spannweite ? texte::zahl(*u.spannweite, 1) : QStringLiteral("·")},
                                    {word}});
        }
        text(
            tr(QT_TRANSLATE_NOOP(
                   "Bericht", "Gleichmäßiger geworden sind die Räume bei %1, ungleicher bei %2 Indikatoren."))
                .arg(more)
                .arg(less));
        m_out.add(std::move(table));
    }

    void gaps() {
        chapter(tr(QT_TRANSLATE_NOOP("Bericht", "Datenlücken und was zu erfragen ist")), "luecken");
        if (m_daten.luecken.empty())
            return addLeer(m_out, tr(QT_TRANSLATE_NOOP("Bericht", "Es fehlen keine Werte.")));
        Tabelle table;
        table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Fehlende Werte nach Kennzahlen"));
        table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Kennzahl")), false, 3.4},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "fehlen")), true, 1.4},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "häufigster Grund")), false, 1.8},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Lieferant*in")), false, 2.4}};
        Liste next;
        for (const auto& gap : m_daten.luecken) {
            table.zeilen.push_back(
                {{q(gap.name)},
                 {gap.ohneWerte ? tr(QT_TRANSLATE_NOOP("Bericht", "alle"))
                                : tr(QT_TRANSLATE_NOOP("Bericht", "%1 von %2"))
                                      .arg(texte::zahl(static_cast<double>(gap.fehlt), 0),
                                           texte::zahl(static_cast<double>(gap.erwartet), 0))},
                 {gap.grund ? texte::wort(*gap.grund) : QString()},
                 {q(gap.lieferant)}});
            if (gap.grund == Lueckengrund::kNieAngefragt)
                next.punkte.push_back(laeufe(
                    gap.lieferant.empty()
                        ? tr(QT_TRANSLATE_NOOP("Bericht", "%1 (Lieferant*in noch nicht bekannt)"))
                              .arg(q(gap.name))
                        : tr(QT_TRANSLATE_NOOP("Bericht", "%1, bei %2")).arg(q(gap.name), q(gap.lieferant))));
        }
        m_out.add(std::move(table));
        m_out.add(Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Was als Nächstes zu erfragen ist")),
                               QStringLiteral("erfragen")});
        if (next.punkte.empty())
            addLeer(m_out, tr(QT_TRANSLATE_NOOP(
                               "Bericht", "Alles, was fehlt, ist schon angefragt oder nicht zu bekommen.")));
        else
            m_out.add(std::move(next));
        if (!m_wunsch.oeffentlich) requests();
    }

    /// What runs between house and suppliers is internal.
    void requests() {
        if (m_daten.anfragen.empty()) return;
        m_out.add(Ueberschrift{2, tr(QT_TRANSLATE_NOOP("Bericht", "Laufende Anfragen")),
                               QStringLiteral("anfragen")});
        Tabelle table;
        table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Anfragen an Lieferant*innen"));
        table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Kennzahl")), false, 3.0},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Lieferant*in")), false, 2.0},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Zustand")), false, 1.2},
                         {tr(QT_TRANSLATE_NOOP("Bericht", "Frist")), false, 1.2}};
        for (const auto& request : m_daten.anfragen) {
            const auto* k = m_bestand.kennzahl(request.kennzahl);
            table.zeilen.push_back({{k == nullptr ? QString() : q(k->name)},
                                    {q(request.lieferant)},
                                    {texte::wort(request.zustand)},
                                    {texte::datum(request.frist)}});
        }
        m_out.add(std::move(table));
    }

    void sources() {
        chapter(tr(QT_TRANSLATE_NOOP("Bericht", "Quellen und Stand")), "quellen");
        addQuellen(m_out, m_daten, 1);
    }

    workspace::Zahlenquelle& m_quelle;
    const Berichtswunsch& m_wunsch;
    const Atlasdaten& m_daten;
    const workspace::Bestand& m_bestand;
    Atlasbilder m_bilder;
    Dokument m_out;
    int m_felder = 0;
    int m_indizes = 0;
};

}  // namespace

Result<Dokument> sozialatlas(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch,
                             const Progress& progress) {
    workspace::Atlaswunsch figures;
    figures.ebene = wunsch.ebene;
    figures.set = wunsch.set;
    figures.raeume = wunsch.raeume;
    figures.bis = wunsch.bis;
    ISP_TRY(const auto daten, workspace::sammleAtlas(quelle, figures, progress));
    return Atlas(quelle, wunsch, daten).write();
}

}  // namespace isp::report
