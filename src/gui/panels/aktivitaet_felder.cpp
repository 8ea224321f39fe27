// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/aktivitaet_felder.h"

#include "domain/kreislauf.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"

#include <map>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Aktivitaeten", text);
}

/// Steps of the open Durchläufe with the Thema they belong to.
struct Schrittwahl {
    Wahlliste<SchrittId> wahlen;
    std::map<SchrittId, ThemaId> themen;
};

Schrittwahl schrittwahlen(Umgebung& umgebung) {
    Schrittwahl out;
    for (const auto& thema : alle<Thema>(umgebung)) {
        const auto akte = umgebung.werkbank()->themen().akte(thema.id);
        if (!akte || (*akte)->aktuellerDurchlauf() == nullptr) continue;
        for (const auto& s : (*akte)->schritte) {
            if (s.durchlauf != (*akte)->aktuellerDurchlauf()->id) continue;
            out.wahlen.emplace_back(s.id, tr("%1 · %2 %3")
                                              .arg(QString::fromStdString(thema.titel))
                                              .arg(nummer(s.art))
                                              .arg(texte::kurztitel(s.art)));
            out.themen[s.id] = thema.id;
        }
    }
    return out;
}

}  // namespace

std::vector<Formularfeld<Aktivitaet>> aktivitaetfelder(Umgebung& umgebung, const Schrittlage& lage) {
    using A = Aktivitaet;
    const auto steps = schrittwahlen(umgebung);
    const auto repeats = [](const A& a) { return a.wiederholung != Wiederholung::kKeine; };
    std::vector<Formularfeld<A>> f;
    f.push_back(textFeld<A>("titel", tr("Titel"), &A::titel).pflicht().breit());
    f.push_back(wahlFeld<A>("art", tr("Art"), &A::art, wortwahlen<Aktivitaetsart>()));
    f.push_back(wahlFeld<A>("phase", tr("Phase"), &A::phase, wortwahlen<Aktivitaetsphase>()));
    f.push_back(wahlFeld<A>("thema", tr("Thema"), &A::thema, themenwahlen(umgebung)));
    f.push_back(wahlFeld<A>("schritt", tr("Prozessschritt"), &A::schritt, steps.wahlen)
                    .pruefe([themen = steps.themen](const A& a) {
                        const auto found = themen.find(a.schritt);
                        return found != themen.end() && found->second != a.thema
                                   ? tr("Dieser Schritt gehört zu einem anderen Thema.")
                                   : QString();
                    }));
    f.push_back(
        wahlFeld<A>("verantwortlich", tr("Verantwortlich"), &A::verantwortlich, akteurwahlen(*lage.stamm)));
    f.push_back(textFeld<A>("ort", tr("Ort"), &A::ort));
    f.push_back(langtextFeld<A>("absicht", tr("Absicht"), &A::absicht).zeilen(2));
    f.push_back(textFeld<A>("methode", tr("Methode"), &A::methode).breit());
    f.push_back(abschnitt<A>(tr("Termin")));
    f.push_back(datumFeld<A>("beginn", tr("Beginn"), &A::beginn));
    f.push_back(datumFeld<A>("ende", tr("Ende"), &A::ende).pruefe([](const A& a) {
        return !a.ende.empty() && a.ende < a.beginn ? tr("Das Ende liegt vor dem Beginn.") : QString();
    }));
    f.push_back(wahlFeld<A>("wiederholung", tr("Wiederholung"), &A::wiederholung, wortwahlen<Wiederholung>())
                    .pruefe([repeats](const A& a) {
                        return repeats(a) && a.beginn.empty() ? tr("Eine Wiederholung braucht einen Beginn.")
                                                              : QString();
                    }));
    f.push_back(
        datumFeld<A>("wiederholung_bis", tr("Wiederholung bis"), &A::wiederholungBis).aktivWenn(repeats));
    f.push_back(abschnitt<A>(tr("Die vier Phasen"),
                             tr("Was vorher, währenddessen und danach zu tun ist und was geschehen ist.")));
    f.push_back(langtextFeld<A>("vorbereitung", tr("Vorbereitung"), &A::vorbereitung).zeilen(3));
    f.push_back(langtextFeld<A>("durchfuehrung", tr("Durchführung"), &A::durchfuehrung).zeilen(3));
    f.push_back(langtextFeld<A>("begleitung", tr("Begleitung"), &A::begleitung).zeilen(3));
    f.push_back(langtextFeld<A>("nachbereitung", tr("Nachbereitung"), &A::nachbereitung).zeilen(3));
    f.push_back(langtextFeld<A>("leitfaden", tr("Leitfaden"), &A::leitfaden)
                    .hilfe(tr("Die Fragen eines Interviews."))
                    .aktivWenn([](const A& a) { return a.art == Aktivitaetsart::kInterview; }));
    return f;
}

std::vector<Formularfeld<Teilnahme>> teilnahmefelder(const Schrittlage& lage) {
    using T = Teilnahme;
    std::vector<Formularfeld<T>> f;
    f.push_back(wahlFeld<T>("akteur", tr("Akteur"), &T::akteur, akteurwahlen(*lage.stamm)).breit());
    f.push_back(textFeld<T>("name", tr("Name der Person"), &T::name)
                    .breit()
                    .hilfe(tr("⚠ Personenbezogene Daten: nur angeben, was für die Arbeit nötig ist."))
                    .pruefe([](const T& t) {
                        return !t.akteur.valid() && t.name.empty()
                                   ? tr("Wählen Sie einen Akteur oder nennen Sie die Person.")
                                   : QString();
                    }));
    f.push_back(textFeld<T>("rolle", tr("Rolle"), &T::rolle));
    f.push_back(jaNeinFeld<T>("anwesend", tr("hat teilgenommen"), &T::anwesend));
    return f;
}

}  // namespace isp::gui
