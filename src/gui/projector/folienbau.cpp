// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projector/folienbau.h"

#include "base/clock.h"
#include "domain/kreislauf.h"
#include "gui/panels/kreislaufbilder.h"
#include "gui/steps/bedarf_tabelle.h"
#include "render/kartenadapter.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "texte/rundentexte.h"
#include "texte/rundenworte.h"
#include "workspace/ansicht.h"
#include "workspace/auswahl.h"
#include "workspace/bedarfsrechnung.h"
#include "workspace/praesentationscodes.h"
#include "workspace/sitzungsbuch.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Praesentation", text);
}
QString q(const std::string& text) {
    return QString::fromStdString(text);
}

int placeOf(const Sitzungsakte& akte, TagesordnungspunktId id) {
    for (std::size_t i = 0; i < akte.punkte.size(); ++i)
        if (akte.punkte[i].id == id) return static_cast<int>(i) + 1;
    return 0;
}

QString markOf(const Sitzungsakte& akte, TagesordnungspunktId id) {
    const int place = placeOf(akte, id);
    return place == 0 ? QString() : tr("TOP %1 von %2").arg(place).arg(akte.punkte.size());
}

template <typename T>
Result<T> readOne(workspace::Werkbank& werkbank, decltype(T::id) id) {
    ISP_TRY(const auto all, werkbank.themen().alle<T>());
    const auto* found = Themenakte::find(all, id);
    if (found != nullptr) return *found;
    return makeError(workspace::codes::kFolieLeer);
}

/// So few persons that what follows from them is not for the public.
bool isSmall(const workspace::Bedarfszeile& z) {
    constexpr double kOeffentlichAb = 3.0;
    return z.personen.wert && *z.personen.wert > 0.0 && *z.personen.wert < kOeffentlichAb;
}

/// Räume with a figure, the highest first.
std::vector<RaumId> ranked(const workspace::Kartensicht& sicht, const workspace::Bestand& bestand) {
    std::vector<std::pair<double, RaumId>> rows;
    const auto& block = *sicht.block;
    for (std::size_t r = 0; r < block.raeume.size(); ++r)
        if (const auto& cell = block.zelle(sicht.periode, r); cell.hasValue())
            rows.emplace_back(cell.wert, bestand.raeume()[block.raeume[r]].id);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<RaumId> out;
    for (const auto& [value, raum] : rows)
        out.push_back(raum);
    return out;
}

QString zoomtitel(const QString& title, const workspace::Kartensicht& sicht,
                  const workspace::Bestand& bestand, RaumId raum) {
    const auto position = bestand.position(raum);
    const auto column = position ? sicht.block->spalte(*position) : std::nullopt;
    if (!column) return title;
    const auto& cell = sicht.block->zelle(sicht.periode, *column);
    const auto value = texte::wert(cell, sicht.block->nachkommastellen);
    return tr("%1: %2 – %3").arg(q(bestand.raeume()[*position].name), value, title);
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
        if (const auto ansicht = readOne<Ansicht>(m_werkbank, folie.ansicht)) return q(ansicht->name);
    if (folie.art == Folienart::kPunkt)
        if (const auto* p = Themenakte::find(akte.punkte, folie.punkt)) return q(p->titel);
    if (folie.art == Folienart::kBedarf)
        if (const auto b = readOne<Bedarf>(m_werkbank, folie.bedarf)) return q(b->bezeichnung);
    if (folie.thema.valid())
        if (const auto thema = m_werkbank.themen().akte(folie.thema)) return q((*thema)->thema.titel);
    return texte::wort(folie.art);
}

Result<render::Folie> Folienbau::inhalt(const Praesentationsfolie& folie, const Sitzungsakte& akte,
                                        const Folienwunsch& wunsch) {
    switch (folie.art) {
        case Folienart::kAnsicht:
            return karte(folie, wunsch);
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
    for (auto& schritt : out.rad->schritte) {
        schritt.verantwortlich.clear();
        if (!schritt.kurz.isEmpty()) schritt.titel = schritt.kurz;  // larger type
    }
    if (const auto* schritt = akte->schritt(runde->id, art); schritt != nullptr) {
        out.absaetze << tr("%1: %2").arg(texte::titel(art), texte::wort(schritt->zustand));
        if (!schritt->frist.empty()) out.absaetze << tr("Frist: %1").arg(texte::datum(schritt->frist));
    }
    if (akte->thema.erfunden) out.fuss = tr("Beispiel, erfunden.");
    return out;
}

Result<render::Folie> Folienbau::bedarf(const Praesentationsfolie& folie) {
    ISP_TRY(const auto record, readOne<Bedarf>(m_werkbank, folie.bedarf));
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
    bool hidden = false;
    for (const auto& z : rechnung.zeilen) {
        const auto position = bestand.position(z.raum);
        const auto name = position ? q(bestand.raeume()[*position].name) : tr("Ganzer Kreis");
        hidden = hidden || isSmall(z);
        table.zeilen.push_back(isSmall(z) ? QStringList{name, tr("geheim"), {}, tr("geheim")} : row(name, z));
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

Result<render::Folie> Folienbau::karte(const Praesentationsfolie& folie, const Folienwunsch& wunsch) {
    ISP_TRY(const auto ansicht, readOne<Ansicht>(m_werkbank, folie.ansicht));
    workspace::Auswahl auswahl;
    ISP_CHECK(workspace::zeigeAnsicht(ansicht, m_werkbank, auswahl));
    workspace::Anfrage anfrage{
        auswahl.code(), auswahl.ebene(), auswahl.merkmale(), auswahl.stand(), {}, auswahl.gebietsstand()};
    auto periode = auswahl.periode();
    if (!wunsch.code.empty() && wunsch.code != anfrage.code) {
        anfrage.code = wunsch.code;
        anfrage.merkmale.clear();
        periode.reset();
    }
    if (wunsch.ebene.valid()) anfrage.ebene = wunsch.ebene;
    if (wunsch.periode) periode = wunsch.periode;
    auto made = workspace::oeffentlicheSicht(m_werkbank, anfrage, periode, auswahl.klassenwahl());
    // Another Indikator need not have the Periode that was shown.
    if (!made && periode)
        made = workspace::oeffentlicheSicht(m_werkbank, anfrage, std::nullopt, auswahl.klassenwahl());
    ISP_TRY(const auto sicht, std::move(made));
    workspace::KartengrenzenPtr grenzen;
    render::Folie out;
    out.karte.emplace();
    out.karte->geometrie = geometrie(anfrage.ebene, sicht.gebietstag(), grenzen);
    const auto& bestand = m_werkbank.bestand();
    out.karte->thema = render::kartenthema(sicht, bestand, grenzen.get(), *out.karte->geometrie,
                                           {auswahl.palette(), anfrage.merkmale});
    auto& thema = out.karte->thema;
    thema.ausserhalbText = tr("ohne Raum");  // short: the legend is large
    const bool asPrepared = wunsch.code.empty() && !wunsch.ebene.valid() && !wunsch.periode;
    out.titel = thema.titel;
    if (asPrepared && !folie.titel.empty()) {
        // The statement takes the place of the headline; what is shown and when goes into the line below.
        thema.periode = thema.titel;
        out.titel = q(folie.titel);
    }
    if (wunsch.zoom) {
        out.titel = zoomtitel(out.titel, sicht, bestand, *wunsch.zoom);
        out.zoom = wunsch.zoom;
    }
    for (const auto raum : auswahl.raeume())
        if (anfrage.ebene == auswahl.ebene()) out.karte->auswahl.push_back(raum);
    m_stand = Folienstand{anfrage.code, anfrage.ebene, sicht.zeitpunkt(), sicht.block->perioden,
                          ranked(sicht, bestand)};
    return out;
}

std::shared_ptr<const render::Kartengeometrie> Folienbau::geometrie(EbeneId ebene, const std::string& tag,
                                                                    workspace::KartengrenzenPtr& grenzen) {
    auto& known = m_grenzen[{ebene.value, tag}];
    if (!known.geometrie) {
        auto read = workspace::readKartengrenzen(m_werkbank.store(), m_werkbank.bestand(), ebene, tag);
        if (read) {
            known.grenzen = std::move(*read);
            known.geometrie = render::Kartengeometrie::make(render::kartenquelle(*known.grenzen));
        } else {
            known.geometrie = render::Kartengeometrie::make({});
        }
    }
    grenzen = known.grenzen;
    return known.geometrie;
}

}  // namespace isp::gui
