// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/massnahmenplan.h"

#include "base/clock.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::gui {

namespace {

using LagePtr = std::shared_ptr<Schrittlage>;

QString tr(const char* text) {
    return QCoreApplication::translate("Massnahmenplan", text);
}
QString q(const std::string& text) {
    return QString::fromStdString(text);
}
QString zahlOderPunkt(const std::optional<double>& value, int digits) {
    return value ? texte::zahl(*value, digits) : QStringLiteral("·");
}

template <typename T>
std::vector<T> ofMassnahmen(const Schrittlage& lage, const std::vector<T>& records) {
    const auto massnahmen = Themenakte::imDurchlauf(lage.akte->massnahmen, lage.durchlauf);
    std::vector<T> out;
    for (const auto& record : records)
        if (Themenakte::find(massnahmen, record.massnahme) != nullptr) out.push_back(record);
    return out;
}

/// The next milestone not reached yet, with a word where its day has passed.
QString nextMilestone(const Schrittlage& lage, MassnahmeId massnahme) {
    const Meilenstein* next = nullptr;
    for (const auto& m : lage.akte->meilensteine) {
        if (m.massnahme != massnahme || !m.erreichtAm.empty()) continue;
        if (next == nullptr || (!m.termin.empty() && m.termin < next->termin)) next = &m;
    }
    if (next == nullptr) return {};
    auto words = q(next->titel);
    if (!next->termin.empty()) words = tag(next->termin) + u' ' + words;
    return !next->termin.empty() && next->termin < Clock::todayIso() ? words + tr(" (überfällig)") : words;
}

std::vector<models::Spalte<Massnahme>> planungsspalten(const LagePtr& lage) {
    using F = Massnahme;
    return {{tr("Maßnahme"),
             [](const F& m) {
                 return m.erfunden ? QString(q(m.titel) + tr(" (Beispiel, erfunden)")) : q(m.titel);
             },
             {},
             [](const F& m) { return q(m.beschreibung); }},
            {tr("Handlungsfeld"),
             [lage](const F& m) { return wahltext(handlungsfeldwahlen(*lage), m.handlungsfeld); }},
            {tr("Verantwortlich"),
             [lage](const F& m) { return wahltext(akteurwahlen(*lage->stamm), m.verantwortlich); }},
            {tr("Beginn"), [](const F& m) { return tag(m.beginn); }, [](const F& m) { return q(m.beginn); }},
            {tr("Ende"), [](const F& m) { return tag(m.ende); }, [](const F& m) { return q(m.ende); }},
            {tr("Ziele"), [lage](const F& m) { return wahltexte(zielwahlen(*lage), m.ziele); }}};
}

std::vector<models::Spalte<Massnahme>> umsetzungsspalten(const LagePtr& lage) {
    using F = Massnahme;
    return {{tr("Maßnahme"),
             [](const F& m) {
                 return m.erfunden ? QString(q(m.titel) + tr(" (Beispiel, erfunden)")) : q(m.titel);
             },
             {},
             [](const F& m) { return q(m.stand); }},
            {tr("Zustand"), [](const F& m) { return texte::wort(m.zustand); }},
            {tr("Fortschritt (%)"),
             [](const F& m) { return zahlOderPunkt(m.fortschritt, 0); },
             [](const F& m) { return m.fortschritt.value_or(-1.0); },
             {},
             true},
            {tr("Ende"),
             [](const F& m) {
                 const bool late =
                     !m.ende.empty() && m.ende < Clock::todayIso() && m.zustand == Massnahmezustand::kLaeuft;
                 return late ? tag(m.ende) + tr(" (überfällig)") : tag(m.ende);
             },
             [](const F& m) { return q(m.ende); }},
            {tr("Nächster Meilenstein"), [lage](const F& m) { return nextMilestone(*lage, m.id); }},
            {tr("Verantwortlich"),
             [lage](const F& m) { return wahltext(akteurwahlen(*lage->stamm), m.verantwortlich); }}};
}

/// Where a Massnahme acts: the Handlungsräume first, for that is what they are made for.
Wahlliste<RaumId> handlungsraumwahlen(Umgebung& umgebung) {
    const auto& bestand = umgebung.werkbank()->bestand();
    auto out = raumwahlen(umgebung);
    std::stable_partition(out.begin(), out.end(), [&](const auto& choice) {
        const auto at = bestand.position(choice.first);
        const auto* satz = at ? bestand.raumsatz(bestand.raeume()[*at].ebene) : nullptr;
        return satz != nullptr && satz->art == Raumsatzart::kHandlung;
    });
    return out;
}

std::vector<Formularfeld<Massnahme>> massnahmenfelder(Umgebung& umgebung, const Schrittlage& lage) {
    using F = Massnahme;
    return {
        textFeld<F>("titel", tr("Maßnahme"), &F::titel).pflicht().breit(),
        langtextFeld<F>("beschreibung", tr("Was getan wird"), &F::beschreibung),
        wahlFeld<F>("handlungsfeld", tr("Handlungsfeld"), &F::handlungsfeld, handlungsfeldwahlen(lage)),
        wahlFeld<F>("verantwortlich", tr("Verantwortlich"), &F::verantwortlich, akteurwahlen(*lage.stamm)),
        datumFeld<F>("beginn", tr("Beginn"), &F::beginn),
        datumFeld<F>("ende", tr("Ende"), &F::ende),
        wahlFeld<F>("zustand", tr("Zustand"), &F::zustand, wortwahlen<Massnahmezustand>()),
        zahlFeld<F>("fortschritt", tr("Fortschritt"), &F::fortschritt, QStringLiteral("%"), 0)
            .zwischen(0.0, 100.0),
        textFeld<F>("stand", tr("Stand in einem Satz"), &F::stand).breit(),
        mehrfachFeld<F>("ziele", tr("Ziele, denen sie dient"), &F::ziele, zielwahlen(lage)),
        mehrfachFeld<F>("raeume", tr("Handlungsraum"), &F::raeume, handlungsraumwahlen(umgebung))};
}

}  // namespace

std::vector<Meilenstein> meilensteineVon(const Schrittlage& lage) {
    return ofMassnahmen(lage, lage.akte->meilensteine);
}

std::vector<Budgetposten> budgetVon(const Schrittlage& lage) {
    return ofMassnahmen(lage, lage.akte->budget);
}

Abschnittsplan<Massnahme> massnahmenplan(Umgebung& umgebung, bool umsetzung) {
    Abschnittsplan<Massnahme> p;
    p.id = umsetzung ? QStringLiteral("stand") : QStringLiteral("massnahmen");
    p.texte = {umsetzung ? tr("Stand der Maßnahmen") : tr("Maßnahmen"),
               {},
               tr("Noch keine Maßnahme geplant."),
               tr("Maßnahme planen")};
    p.dialogtitel = tr("Maßnahme");
    p.leitsatz = tr("Was wird wo, von wem und bis wann getan, und welchem Ziel dient es?");
    p.eintraege = [](const Schrittlage& lage) {
        return Themenakte::imDurchlauf(lage.akte->massnahmen, lage.durchlauf);
    };
    p.spalten = umsetzung ? umsetzungsspalten : planungsspalten;
    p.geordnet = !umsetzung;
    p.felder = [&umgebung](const Schrittlage& lage) { return massnahmenfelder(umgebung, lage); };
    p.neu = [](const Schrittlage& lage) {
        Massnahme m;
        m.durchlauf = lage.durchlauf;
        m.raeume = lage.akte->thema.raeume;
        return m;
    };
    return p;
}

Abschnittsplan<Meilenstein> meilensteinplan() {
    using F = Meilenstein;
    Abschnittsplan<F> p;
    p.id = QStringLiteral("meilensteine");
    p.texte = {tr("Meilensteine"), {}, tr("Noch kein Meilenstein."), tr("Meilenstein setzen")};
    p.dialogtitel = tr("Meilenstein");
    p.leitsatz = tr("Woran man erkennt, dass die Maßnahme vorankommt.");
    p.eintraege = meilensteineVon;
    p.spalten = [](const LagePtr& lage) {
        return std::vector<models::Spalte<F>>{
            {tr("Meilenstein"), [](const F& m) { return q(m.titel); }},
            {tr("Maßnahme"), [lage](const F& m) { return wahltext(massnahmewahlen(*lage), m.massnahme); }},
            {tr("Termin"), [](const F& m) { return tag(m.termin); }, [](const F& m) { return q(m.termin); }},
            {tr("Erreicht"), [](const F& m) {
                 if (!m.erreichtAm.empty()) return tag(m.erreichtAm);
                 return !m.termin.empty() && m.termin < Clock::todayIso() ? tr("nein, überfällig")
                                                                          : tr("nein");
             }}};
    };
    p.felder = [](const Schrittlage& lage) {
        return std::vector<Formularfeld<F>>{
            wahlFeld<F>("massnahme", tr("Maßnahme"), &F::massnahme, massnahmewahlen(lage)).pflicht(),
            textFeld<F>("titel", tr("Meilenstein"), &F::titel).pflicht(),
            datumFeld<F>("termin", tr("Termin"), &F::termin),
            datumFeld<F>("erreicht_am", tr("Erreicht am"), &F::erreichtAm)};
    };
    p.neu = [](const Schrittlage& lage) {
        F m;
        const auto choices = massnahmewahlen(lage);
        if (choices.size() == 1) m.massnahme = choices.front().first;
        return m;
    };
    return p;
}

Abschnittsplan<Budgetposten> budgetplan(bool umsetzung) {
    using F = Budgetposten;
    Abschnittsplan<F> p;
    p.id = umsetzung ? QStringLiteral("budget_ist") : QStringLiteral("budget");
    p.texte = {umsetzung ? tr("Kosten: Plan und Ist") : tr("Kosten"),
               {},
               tr("Noch keine Kosten geplant."),
               tr("Posten hinzufügen")};
    p.dialogtitel = tr("Budgetposten");
    p.leitsatz = tr("Ein leeres Ist heißt: noch nicht bekannt.");
    p.eintraege = budgetVon;
    p.spalten = [](const LagePtr& lage) {
        return std::vector<models::Spalte<F>>{
            {tr("Posten"), [](const F& b) { return q(b.posten); }},
            {tr("Maßnahme"), [lage](const F& b) { return wahltext(massnahmewahlen(*lage), b.massnahme); }},
            {tr("Jahr"),
             [](const F& b) { return b.jahr ? QString::number(*b.jahr) : QStringLiteral("·"); },
             [](const F& b) { return b.jahr.value_or(0); },
             {},
             true},
            {tr("Plan (€)"),
             [](const F& b) { return zahlOderPunkt(b.plan, 0); },
             [](const F& b) { return b.plan.value_or(-1.0); },
             {},
             true},
            {tr("Ist (€)"),
             [](const F& b) { return zahlOderPunkt(b.ist, 0); },
             [](const F& b) { return b.ist.value_or(-1.0); },
             {},
             true},
            {tr("Finanzierung"), [](const F& b) { return q(b.finanzierung); }}};
    };
    p.felder = [](const Schrittlage& lage) {
        return std::vector<Formularfeld<F>>{
            wahlFeld<F>("massnahme", tr("Maßnahme"), &F::massnahme, massnahmewahlen(lage)).pflicht(),
            textFeld<F>("posten", tr("Posten"), &F::posten).pflicht(),
            ganzzahlFeld<F>("jahr", tr("Jahr"), &F::jahr),
            geldFeld<F>("plan", tr("Plan"), &F::plan),
            geldFeld<F>("ist", tr("Ist"), &F::ist),
            textFeld<F>("finanzierung", tr("Finanzierung"), &F::finanzierung)};
    };
    p.neu = [](const Schrittlage& lage) {
        F b;
        const auto choices = massnahmewahlen(lage);
        if (choices.size() == 1) b.massnahme = choices.front().first;
        return b;
    };
    return p;
}

}  // namespace isp::gui
