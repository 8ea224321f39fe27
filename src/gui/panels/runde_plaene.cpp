// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runde_plaene.h"

#include "base/clock.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "texte/rundentexte.h"
#include "texte/rundenworte.h"
#include "workspace/sitzungsbuch.h"

#include <QCoreApplication>

namespace isp::gui {

namespace {

using LagePtr = std::shared_ptr<Schrittlage>;

QString tr(const char* text) {
    return QCoreApplication::translate("Planungsrunde", text);
}

/// As wortwahlen(), for the words of the Planungsrunde.
template <typename E>
std::vector<std::pair<E, QString>> rundenwahlen() {
    std::vector<std::pair<E, QString>> out;
    for (const auto& [value, text] : Aufzaehlung<E>::werte)
        out.emplace_back(value, texte::wort(value));
    return out;
}

/// `4 Bedarfe, Maßnahmen – Altersarmut`: the steps of the present Durchlauf of each Thema.
Wahlliste<SchrittId> schrittwahlen(Umgebung& umgebung) {
    Wahlliste<SchrittId> out;
    auto* open = umgebung.werkbank();
    for (const auto& thema : alle<Thema>(umgebung)) {
        const auto akte = open->themen().akte(thema.id);
        const auto* runde = akte ? (*akte)->aktuellerDurchlauf() : nullptr;
        if (runde == nullptr) continue;
        for (const auto art : schrittarten())
            if (const auto* schritt = (*akte)->schritt(runde->id, art))
                out.emplace_back(schritt->id,
                                 tr("%1 %2 – %3")
                                     .arg(nummer(art))
                                     .arg(texte::kurztitel(art), QString::fromStdString(thema.titel)));
    }
    return out;
}

Wahlliste<AnsichtId> alleAnsichten(Umgebung& umgebung) {
    Wahlliste<AnsichtId> out;
    for (const auto& a : alle<Ansicht>(umgebung))
        out.emplace_back(a.id, QString::fromStdString(a.name));
    return out;
}

Wahlliste<ArbeitsgruppeId> gruppenwahlen(Umgebung& umgebung) {
    Wahlliste<ArbeitsgruppeId> out;
    for (const auto& g : alle<Arbeitsgruppe>(umgebung))
        out.emplace_back(g.id, QString::fromStdString(g.name));
    return out;
}

QString zeithilfe() {
    return tr("HH:MM, zum Beispiel 09:30");
}

template <typename T>
Formularfeld<T> vermerkfeld() {
    return langtextFeld<T>("notiz", tr("Arbeitsnotiz"), &T::notiz)
        .zeilen(3)
        .hilfe(tr("Nur für die Arbeit: wird weder vorgeführt noch ins Protokoll übernommen."));
}

}  // namespace

Schrittlage rundenlage(Umgebung& umgebung) {
    return stammlage(umgebung);
}

std::vector<Formularfeld<Sitzungstermin>> sitzungsfelder(Umgebung& umgebung) {
    using S = Sitzungstermin;
    const auto stamm = stammdaten(umgebung);
    Wahlliste<SitzungsreiheId> reihen;
    for (const auto& r : alle<Sitzungsreihe>(umgebung))
        reihen.emplace_back(r.id, QString::fromStdString(r.name));
    std::vector<Formularfeld<S>> f;
    f.push_back(textFeld<S>("titel", tr("Titel"), &S::titel).pflicht().breit());
    f.push_back(datumFeld<S>("datum", tr("Datum"), &S::datum).pflicht());
    f.push_back(textFeld<S>("ort", tr("Ort"), &S::ort));
    f.push_back(textFeld<S>("beginn", tr("Beginn"), &S::beginn)
                    .platzhalter(QStringLiteral("09:30"))
                    .hilfe(zeithilfe()));
    f.push_back(textFeld<S>("ende", tr("Ende"), &S::ende)
                    .platzhalter(QStringLiteral("11:00"))
                    .hilfe(tr("Liegt das Ende vor dem Beginn, ist der Folgetag gemeint.")));
    f.push_back(wahlFeld<S>("reihe", tr("Sitzungsreihe"), &S::reihe, reihen));
    f.push_back(wahlFeld<S>("gruppe", tr("Arbeitsgruppe"), &S::gruppe, gruppenwahlen(umgebung)));
    f.push_back(wahlFeld<S>("leitung", tr("Leitung"), &S::leitung, akteurwahlen(*stamm)));
    f.push_back(
        wahlFeld<S>("schriftfuehrung", tr("Schriftführung"), &S::schriftfuehrung, akteurwahlen(*stamm)));
    f.push_back(langtextFeld<S>("vorbemerkung", tr("Vorbemerkung"), &S::vorbemerkung)
                    .zeilen(2)
                    .hilfe(tr("Steht in der Einladung und im Protokoll.")));
    f.push_back(vermerkfeld<S>());
    return f;
}

std::vector<models::Spalte<Sitzungstermin>> sitzungsspalten(Umgebung& umgebung) {
    using S = models::Spalte<Sitzungstermin>;
    return {datumspalte(tr("Datum"), &Sitzungstermin::datum),
            textspalte(tr("Beginn"), &Sitzungstermin::beginn),
            S(tr("Sitzung"),
              [](const Sitzungstermin& s) {
                  const auto title = kurz(s.titel);
                  return s.erfunden ? tr("%1 (erfunden)").arg(title) : title;
              }),
            textspalte(tr("Ort"), &Sitzungstermin::ort),
            S(tr("Zustand"), [](const Sitzungstermin& s) { return texte::wort(s.zustand); }),
            S(tr("Punkte"), [&umgebung](const Sitzungstermin& s) {
                int count = 0;
                for (const auto& p : alle<Tagesordnungspunkt>(umgebung))
                    if (p.sitzung == s.id) ++count;
                return QString::number(count);
            })};
}

std::vector<Formularfeld<Planungsauftrag>> auftragsfelder(Umgebung& umgebung) {
    using A = Planungsauftrag;
    const auto stamm = stammdaten(umgebung);
    std::vector<Formularfeld<A>> f;
    f.push_back(textFeld<A>("titel", tr("Auftrag"), &A::titel).pflicht().breit());
    f.push_back(wahlFeld<A>("akteur", tr("An wen"), &A::akteur, akteurwahlen(*stamm)));
    f.push_back(textFeld<A>("name", tr("Person"), &A::name)
                    .hilfe(tr("Personenbezogene Angabe; wird nicht vorgeführt.")));
    f.push_back(datumFeld<A>("frist", tr("Frist"), &A::frist));
    f.push_back(wahlFeld<A>("zustand", tr("Zustand"), &A::zustand, rundenwahlen<Auftragszustand>()));
    f.push_back(datumFeld<A>("erteilt", tr("Erteilt am"), &A::erteilt));
    f.push_back(datumFeld<A>("erledigt", tr("Erledigt am"), &A::erledigt).aktivWenn([](const A& a) {
        return a.zustand != Auftragszustand::kOffen;
    }));
    f.push_back(wahlFeld<A>("thema", tr("Thema"), &A::thema, themenwahlen(umgebung)));
    f.push_back(
        wahlFeld<A>("prozessschritt", tr("Prozessschritt"), &A::prozessschritt, schrittwahlen(umgebung)));
    f.push_back(langtextFeld<A>("ergebnis", tr("Ergebnis"), &A::ergebnis).zeilen(3));
    return f;
}

std::vector<models::Spalte<Planungsauftrag>> auftragsspalten(std::shared_ptr<Sitzungsnamen> namen) {
    using A = Planungsauftrag;
    using S = models::Spalte<A>;
    return {S(tr("Auftrag"),
              [](const A& a) { return a.erfunden ? tr("%1 (erfunden)").arg(kurz(a.titel)) : kurz(a.titel); }),
            S(tr("An wen"), [namen](const A& a) { return texte::auftragsempfaenger(a, *namen); }),
            datumspalte(tr("Frist"), &A::frist),
            S(tr("Zustand"),
              [](const A& a) {
                  return workspace::ueberfaellig(a, Clock::todayIso()) ? tr("überfällig")
                                                                       : texte::wort(a.zustand);
              }),
            S(tr("Thema"), [namen](const A& a) { return nameAus(namen->themen, a.thema.value); })};
}

Abschnittsplan<Sitzungsreihe> reihenplan(Umgebung& umgebung) {
    using R = Sitzungsreihe;
    const auto fields = [&umgebung](const Schrittlage& lage) {
        std::vector<Formularfeld<R>> f;
        f.push_back(textFeld<R>("name", tr("Name"), &R::name).pflicht().breit());
        f.push_back(wahlFeld<R>("gruppe", tr("Arbeitsgruppe"), &R::gruppe, gruppenwahlen(umgebung)));
        f.push_back(
            wahlFeld<R>("wiederholung", tr("Rhythmus"), &R::wiederholung, wortwahlen<Wiederholung>()));
        f.push_back(textFeld<R>("beginn", tr("Beginn"), &R::beginn)
                        .platzhalter(QStringLiteral("09:30"))
                        .hilfe(zeithilfe()));
        f.push_back(ganzzahlFeld<R>("dauer", tr("Dauer in Minuten"), &R::dauer).zwischen(1.0, 1440.0));
        f.push_back(textFeld<R>("ort", tr("Ort"), &R::ort).breit());
        f.push_back(mehrfachFeld<R>("sitzungsreihe_akteur", tr("Üblicherweise eingeladen"), &R::teilnehmende,
                                    akteurwahlen(*lage.stamm)));
        f.push_back(vermerkfeld<R>());
        return f;
    };
    return {QStringLiteral("reihen"),
            {tr("Sitzungsreihen"), tr("Was sich wiederholt: Gruppe, Rhythmus, Ort und wer eingeladen wird."),
             tr("Noch keine Sitzungsreihe."), tr("Sitzungsreihe anlegen …")},
            tr("Sitzungsreihe"),
            tr("Aus einer Reihe entsteht die nächste Sitzung mit einem Klick."),
            [&umgebung](const Schrittlage&) { return alle<R>(umgebung); },
            [](const LagePtr&) -> std::vector<models::Spalte<R>> {
                using S = models::Spalte<R>;
                return {
                    textspalte(tr("Sitzungsreihe"), &R::name),
                    S(tr("Rhythmus"), [](const R& r) { return texte::wort(r.wiederholung); }),
                    textspalte(tr("Beginn"), &R::beginn), textspalte(tr("Ort"), &R::ort),
                    S(tr("Eingeladen"), [](const R& r) { return QString::number(r.teilnehmende.size()); })};
            },
            fields,
            [](const Schrittlage&) { return R{}; }};
}

Abschnittsplan<Tagesordnungspunkt> punkteplan(Umgebung& umgebung, SitzungslagePtr sitzung) {
    using P = Tagesordnungspunkt;
    const auto fields = [&umgebung](const Schrittlage&) {
        std::vector<Formularfeld<P>> f;
        f.push_back(textFeld<P>("titel", tr("Titel"), &P::titel).pflicht().breit());
        f.push_back(wahlFeld<P>("art", tr("Art"), &P::art, rundenwahlen<Punktart>()));
        f.push_back(ganzzahlFeld<P>("minuten", tr("Minuten"), &P::minuten).zwischen(1.0, 1440.0));
        f.push_back(wahlFeld<P>("thema", tr("Thema"), &P::thema, themenwahlen(umgebung)));
        f.push_back(
            wahlFeld<P>("prozessschritt", tr("Prozessschritt"), &P::prozessschritt, schrittwahlen(umgebung)));
        f.push_back(wahlFeld<P>("ansicht", tr("Ansicht"), &P::ansicht, alleAnsichten(umgebung))
                        .hilfe(tr("Wird in der Präsentation nach dem Punkt gezeigt.")));
        f.push_back(wahlFeld<P>("zustand", tr("Zustand"), &P::zustand, rundenwahlen<Punktzustand>()));
        f.push_back(vermerkfeld<P>());
        return f;
    };
    const auto columns = [sitzung](const LagePtr&) -> std::vector<models::Spalte<P>> {
        using S = models::Spalte<P>;
        return {
            S(tr("TOP"), [](const P& p) { return QString::number(p.sortierung); }),
            S(
                tr("Titel"), [](const P& p) { return kurz(p.titel); }, {},
                [](const P& p) { return kurz(p.anlass); }),
            S(tr("Art"), [](const P& p) { return texte::wort(p.art); }),
            S(tr("Min."), [](const P& p) { return p.minuten ? QString::number(*p.minuten) : QString(); }),
            S(tr("Thema"), [sitzung](const P& p) { return nameAus(sitzung->namen.themen, p.thema.value); }),
            S(tr("Herkunft"), [](const P& p) { return texte::wort(p.herkunft); }),
            S(tr("Zustand"), [](const P& p) { return texte::wort(p.zustand); })};
    };
    Abschnittsplan<P> plan{
        QStringLiteral("punkte"),
        {tr("Tagesordnung"), tr("In der Reihenfolge der Sitzung; Alt+↑ und Alt+↓ verschieben."),
         tr("Noch kein Punkt. Nehmen Sie Vorschläge auf, oder legen Sie einen Punkt an."),
         tr("Punkt anlegen …")},
        tr("Tagesordnungspunkt"),
        tr("Was soll beraten oder entschieden werden?"),
        [sitzung](const Schrittlage&) { return sitzung->akte.punkte; },
        columns,
        fields,
        [sitzung](const Schrittlage&) {
            P p;
            p.sitzung = sitzung->akte.termin.id;
            p.sortierung = sitzung->akte.punkte.empty() ? 1 : sitzung->akte.punkte.back().sortierung + 1;
            return p;
        }};
    plan.geordnet = true;
    plan.dehnbar = 1;
    return plan;
}

Abschnittsplan<Sitzungsteilnahme> teilnahmeplan(SitzungslagePtr sitzung) {
    using T = Sitzungsteilnahme;
    return {QStringLiteral("teilnehmende"),
            {tr("Teilnehmende"),
             tr("Namen sind personenbezogene Daten: Sie stehen im Protokoll, nie auf der Leinwand."),
             tr("Noch niemand eingeladen."), tr("Einladen …")},
            tr("Teilnahme"),
            tr("Neue Akteure legen Sie im Bereich Themen auf der Seite Akteure an."),
            [sitzung](const Schrittlage&) { return sitzung->akte.teilnahmen; },
            [sitzung](const LagePtr&) -> std::vector<models::Spalte<T>> {
                using S = models::Spalte<T>;
                return {S(tr("Akteur*in"),
                          [sitzung](const T& t) { return nameAus(sitzung->namen.akteure, t.akteur.value); }),
                        textspalte(tr("Name"), &T::name), textspalte(tr("Rolle"), &T::rolle),
                        S(tr("Anwesenheit"), [](const T& t) { return texte::wort(t.anwesenheit); })};
            },
            [](const Schrittlage& lage) {
                std::vector<Formularfeld<T>> f;
                f.push_back(
                    wahlFeld<T>("akteur", tr("Akteur*in"), &T::akteur, akteurwahlen(*lage.stamm)).breit());
                f.push_back(textFeld<T>("name", tr("Name"), &T::name).hilfe(tr("Personenbezogene Angabe.")));
                f.push_back(textFeld<T>("rolle", tr("Rolle"), &T::rolle));
                f.push_back(wahlFeld<T>("anwesenheit", tr("Anwesenheit"), &T::anwesenheit,
                                        rundenwahlen<Anwesenheit>()));
                return f;
            },
            [sitzung](const Schrittlage&) {
                T t;
                t.sitzung = sitzung->akte.termin.id;
                return t;
            }};
}

Abschnittsplan<Rundenbeschluss> beschlussplan(Umgebung& umgebung, SitzungslagePtr sitzung,
                                              std::function<TagesordnungspunktId()> punkt) {
    using B = Rundenbeschluss;
    const auto fields = [&umgebung](const Schrittlage&) {
        std::vector<Formularfeld<B>> f;
        f.push_back(langtextFeld<B>("text", tr("Entscheidung"), &B::text).zeilen(3).pflicht());
        f.push_back(ganzzahlFeld<B>("ja", tr("Ja-Stimmen"), &B::ja).zwischen(0.0, 99999.0));
        f.push_back(ganzzahlFeld<B>("nein", tr("Nein-Stimmen"), &B::nein).zwischen(0.0, 99999.0));
        f.push_back(ganzzahlFeld<B>("enthaltung", tr("Enthaltungen"), &B::enthaltung).zwischen(0.0, 99999.0));
        f.push_back(wahlFeld<B>("thema", tr("Thema"), &B::thema, themenwahlen(umgebung)));
        f.push_back(
            wahlFeld<B>("prozessschritt", tr("Prozessschritt"), &B::prozessschritt, schrittwahlen(umgebung)));
        return f;
    };
    return {QStringLiteral("entscheidungen"),
            {tr("Entscheidungen"), {}, tr("Noch keine Entscheidung."), {}},
            tr("Entscheidung"),
            tr("Was die Sitzung entschieden hat."),
            [sitzung, punkt](const Schrittlage&) {
                auto out = sitzung->akte.beschluesse;
                std::erase_if(out, [id = punkt()](const B& b) { return b.punkt != id; });
                return out;
            },
            [](const LagePtr&) -> std::vector<models::Spalte<B>> {
                using S = models::Spalte<B>;
                return {textspalte(tr("Entscheidung"), &B::text),
                        S(tr("Stimmen"), [](const B& b) { return texte::stimmen(b); })};
            },
            fields,
            {}};
}

Abschnittsplan<Planungsauftrag> auftragsplan(Umgebung& umgebung, SitzungslagePtr sitzung,
                                             std::function<TagesordnungspunktId()> punkt) {
    using A = Planungsauftrag;
    const std::shared_ptr<Sitzungsnamen> namen(sitzung, &sitzung->namen);
    return {QStringLiteral("sitzungsauftraege"),
            {tr("Aufträge"), {}, tr("Noch kein Auftrag."), {}},
            tr("Planungsauftrag"),
            tr("Wer soll was bis wann tun?"),
            [sitzung, punkt](const Schrittlage&) {
                auto out = sitzung->akte.auftraege;
                std::erase_if(out, [id = punkt()](const A& a) { return a.punkt != id; });
                return out;
            },
            [namen](const LagePtr&) { return auftragsspalten(namen); },
            [&umgebung](const Schrittlage&) { return auftragsfelder(umgebung); },
            {}};
}

}  // namespace isp::gui
