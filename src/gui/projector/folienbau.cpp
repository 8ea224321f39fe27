// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projector/folienbau.h"

#include "base/clock.h"
#include "domain/kreislauf.h"
#include "gui/panels/kreislaufbilder.h"
#include "gui/projector/eintrag.h"
#include "gui/steps/bedarf_tabelle.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "texte/rundentexte.h"
#include "texte/rundenworte.h"
#include "workspace/bedarfsrechnung.h"
#include "workspace/bericht_zahlen.h"
#include "workspace/formelfreigabe.h"
#include "workspace/praesentationscodes.h"
#include "workspace/sitzungsbuch.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::gui {

namespace {

int placeOf(const Sitzungsakte& akte, TagesordnungspunktId id) {
    for (std::size_t i = 0; i < akte.punkte.size(); ++i)
        if (akte.punkte[i].id == id) return static_cast<int>(i) + 1;
    return 0;
}

QString markOf(const Sitzungsakte& akte, TagesordnungspunktId id) {
    const int place = placeOf(akte, id);
    return place == 0 ? QString() : tr("TOP %1 von %2").arg(place).arg(akte.punkte.size());
}

/// `✓ 1 Thema`, `▸ 4 Bedarfe` for the present one; the sign says what the colour of the wheel says.
QString stepLine(Schrittart art, const Schritt* schritt, bool aktuell) {
    QChar sign(u'○');
    if (schritt != nullptr && schritt->zustand == Schrittzustand::kAbgeschlossen) sign = QChar(u'✓');
    if (schritt != nullptr && schritt->zustand == Schrittzustand::kEntfaellt) sign = QChar(u'–');
    if (aktuell) sign = QChar(u'▸');
    return QStringLiteral("%1 %2 %3").arg(sign).arg(nummer(art)).arg(texte::kurztitel(art));
}

}  // namespace

render::Folie Folienbau::baue(const Praesentationsfolie& folie, const Sitzungsakte& akte,
                              const Folienwunsch& wunsch) {
    m_stand.reset();
    auto made = inhalt(folie, akte, wunsch);
    if (made) {
        if (made->marke.isEmpty()) made->marke = markOf(akte, folie.punkt);
        return std::move(*made);
    }
    // What is wrong is said in a sentence; arguments and paths of the error are nothing for the projector.
    render::Folie problem;
    problem.titel = titel(folie, akte);
    problem.marke = markOf(akte, folie.punkt);
    problem.absaetze = {tr("Dieser Inhalt lässt sich gerade nicht zeigen.")};
    return problem;
}

QString Folienbau::titel(const Praesentationsfolie& folie, const Sitzungsakte& akte) {
    if (!folie.titel.empty()) return q(folie.titel);
    if (folie.art == Folienart::kAnsicht)
        if (const auto ansicht = liesEintrag<Ansicht>(m_werkbank, folie.ansicht)) return q(ansicht->name);
    if (folie.art == Folienart::kPunkt)
        if (const auto* p = Themenakte::find(akte.punkte, folie.punkt)) return q(p->titel);
    if (folie.art == Folienart::kBedarf)
        if (const auto b = liesEintrag<Bedarf>(m_werkbank, folie.bedarf)) return q(b->bezeichnung);
    if (folie.thema.valid())
        if (const auto thema = m_werkbank.themen().akte(folie.thema)) return q((*thema)->thema.titel);
    return texte::wort(folie.art);
}

Result<render::Folie> Folienbau::inhalt(const Praesentationsfolie& folie, const Sitzungsakte& akte,
                                        const Folienwunsch& wunsch) {
    switch (folie.art) {
        case Folienart::kAnsicht:
            return ansicht(folie, wunsch);
        case Folienart::kKreislauf:
            return rad(folie);
        case Folienart::kBedarf:
            return bedarf(folie);
        case Folienart::kPunkt:
            return punkt(folie, akte);
        case Folienart::kTitel:
        case Folienart::kText:
            break;
    }
    render::Folie out;
    out.titel = q(folie.titel);
    out.auftakt = folie.art == Folienart::kTitel;
    if (out.auftakt && akte.termin.id.valid()) {
        out.absaetze << texte::sitzungszeit(akte.termin);
        if (!akte.termin.ort.empty()) out.absaetze << q(akte.termin.ort);
    }
    if (!folie.text.empty()) out.absaetze << q(folie.text).split(u'\n');
    return out;
}

Result<render::Folie> Folienbau::punkt(const Praesentationsfolie& folie, const Sitzungsakte& akte) {
    const auto* p = Themenakte::find(akte.punkte, folie.punkt);
    if (p == nullptr) return makeError(workspace::codes::kFolieLeer);
    render::Folie out;
    out.titel = folie.titel.empty() ? q(p->titel) : q(folie.titel);
    if (p->thema.valid()) {
        if (const auto thema = m_werkbank.themen().akte(p->thema)) {
            const auto& t = (*thema)->thema;
            if (!out.titel.contains(q(t.titel))) out.absaetze << tr("Thema: %1").arg(q(t.titel));
            if (!t.fragestellung.empty()) out.absaetze << q(t.fragestellung);
        }
    }
    if (!folie.text.empty()) out.absaetze << q(folie.text);
    for (const auto& b : akte.beschluesse)
        if (b.punkt == p->id) out.absaetze << tr("Entscheidung: %1").arg(q(b.text));
    // To whom it was given may be a person: the projector names the actor only.
    for (auto a : akte.auftraege) {
        if (a.punkt != p->id) continue;
        a.name.clear();
        ISP_TRY(const auto namen, workspace::sitzungsnamen(m_werkbank));
        out.absaetze << tr("Auftrag: %1").arg(texte::auftragszeile(a, namen));
    }
    return out;
}

Result<render::Folie> Folienbau::rad(const Praesentationsfolie& folie) {
    ISP_TRY(const auto akte, m_werkbank.themen().akte(folie.thema));
    ISP_TRY(const auto stamm, m_werkbank.themen().stammdaten());
    const auto* runde = akte->aktuellerDurchlauf();
    if (runde == nullptr) return makeError(workspace::codes::kFolieLeer);
    const auto art = aktuellerSchritt(*akte, runde->id);
    render::Folie out;
    out.titel =
        folie.titel.empty()
            ? tr("%1: Schritt %2, %3").arg(q(akte->thema.titel)).arg(nummer(art)).arg(texte::kurztitel(art))
            : q(folie.titel);
    out.rad = kreislaufbild(*akte, *stamm, runde->id, art, Clock::todayIso());
    out.rad->untertitel.clear();
    out.rad->lesegroesse = true;
    // Words inside the wheel would be too small to be read from five metres: numbers there, words beside it.
    for (std::size_t i = 0; i < out.rad->schritte.size(); ++i) {
        auto& schritt = out.rad->schritte[i];
        schritt.verantwortlich.clear();
        schritt.kurz.clear();
        schritt.titel = QString::number(i + 1);
    }
    for (const auto& [each, name] : Aufzaehlung<Schrittart>::werte)
        out.absaetze << stepLine(each, akte->schritt(runde->id, each), each == art);
    if (const auto* schritt = akte->schritt(runde->id, art); schritt != nullptr && !schritt->frist.empty())
        out.absaetze << tr("Frist: %1").arg(texte::datum(schritt->frist));
    if (akte->thema.erfunden) out.fuss = tr("Beispiel, erfunden.");
    return out;
}

Result<render::Folie> Folienbau::bedarf(const Praesentationsfolie& folie) {
    ISP_TRY(const auto record, liesEintrag<Bedarf>(m_werkbank, folie.bedarf));
    ISP_TRY(const auto stamm, m_werkbank.themen().stammdaten());
    ISP_TRY(auto mengen, m_werkbank.themen().alle<Bedarfsmenge>());
    std::erase_if(mengen, [&](const Bedarfsmenge& m) { return m.bedarf != record.id; });
    ISP_TRY(const auto rechnung,
            workspace::bedarfsrechnung(m_werkbank, record, mengen, stamm->angebote, Clock::todayIso()));
    const auto& bestand = m_werkbank.bestand();
    render::Folie out;
    out.titel =
        folie.titel.empty() ? tr("%1: Bedarf und Angebot").arg(q(record.bezeichnung)) : q(folie.titel);
    render::Folientabelle table;
    table.kopf = {tr("Raum"), tr("Bedarf"), tr("Angebot"), tr("Lücke")};
    const auto row = [](const QString& name, const workspace::Bedarfszeile& z) -> QStringList {
        const auto number = [](const std::optional<double>& v) -> QString {
            return v ? texte::zahl(*v, 0) : QStringLiteral("–");
        };
        return {name, number(z.bedarf.wert), number(z.angebot), lueckentext(z.luecke.wert)};
    };
    workspace::Zahlenquelle quelle(m_werkbank, true);
    bool hidden = false;
    for (const auto& z : rechnung.zeilen) {
        const auto position = bestand.position(z.raum);
        const auto name = position ? q(bestand.raeume()[*position].name) : tr("Ganzer Kreis");
        ISP_TRY(const bool open, workspace::darfZeigenFormel(quelle, record.bezug,
                                                             position ? std::vector{z.raum} : record.raeume));
        hidden = hidden || !open;
        table.zeilen.push_back(open ? row(name, z) : QStringList{name, tr("geheim"), {}, tr("geheim")});
    }
    // Beside a hidden row the sum would give it away.
    if (rechnung.zeilen.size() > 1 && !hidden) {
        table.zeilen.push_back(row(tr("Summe"), rechnung.gesamt));
        table.letzteIstSumme = true;
    }
    out.tabelle = std::move(table);
    QStringList foot;
    if (!rechnung.einheit.empty()) foot << tr("Einheit: %1.").arg(q(rechnung.einheit));
    if (const auto akte = m_werkbank.themen().akte(folie.thema); akte && (*akte)->thema.erfunden)
        foot << tr("Beispiel, erfunden.");
    if (rechnung.erfunden) foot << tr("Die Zahlen sind erfunden und dienen nur der Vorführung.");
    out.fuss = foot.join(u' ');
    return out;
}

}  // namespace isp::gui
