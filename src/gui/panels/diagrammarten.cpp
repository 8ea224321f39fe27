// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/diagrammarten.h"

#include "gui/panels/atlas_sicht.h"
#include "models/indikator_auswahl.h"
#include "render/kartenadapter.h"
#include "render/schaubild_adapter.h"
#include "texte/meldung.h"
#include "workspace/auswahl.h"
#include "workspace/diagramme.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Diagramme", text);
}

models::Diagrammkontext kontext(const Diagrammumstaende& u, const workspace::Werteblock* block) {
    const auto* ebene = u.werkbank.bestand().ebene(u.auswahl.ebene());
    return {block != nullptr ? render::bezeichnung(*block, u.werkbank.bestand(), u.auswahl.merkmale())
                             : QString(),
            ebene != nullptr ? QString::fromStdString(ebene->plural) : QString()};
}

models::Diagrammkontext kontext(const Diagrammumstaende& u, const workspace::Diagrammbasis& basis) {
    return kontext(u, basis.block.get());
}

void addQuelle(Diagramminhalt& out, const workspace::Diagrammbasis& basis, bool alle = false) {
    out.quellen.push_back({basis.block, alle ? std::nullopt : std::optional(basis.periode)});
}

/// The entry that is set, else the first one that can be chosen.
QString choose(const Diagrammumstaende& u, Diagrammwahl& wahl) {
    wahl.gewaehlt = u.einstellung(wahl.id);
    const auto known = std::ranges::find(wahl.eintraege, wahl.gewaehlt, &Diagrammwahl::Eintrag::schluessel);
    if (wahl.gewaehlt.isEmpty() || known == wahl.eintraege.end()) {
        const auto first =
            std::ranges::find_if(wahl.eintraege, [](const auto& e) { return !e.schluessel.isEmpty(); });
        wahl.gewaehlt = first == wahl.eintraege.end() ? QString() : first->schluessel;
    }
    return wahl.gewaehlt;
}

// Zeitreihe
// ---------------------------------------------------------------------------------------------------------

Status zeitreihe(const Diagrammumstaende& u, Diagramminhalt& out) {
    constexpr int kMost = 5;
    Diagrammwahl steps{QStringLiteral("prognose"), tr(QT_TRANSLATE_NOOP("Diagramme", "&Prognose")), {}, {}};
    steps.eintraege.push_back({tr(QT_TRANSLATE_NOOP("Diagramme", "3 Jahre")), {}, QStringLiteral("3")});
    steps.eintraege.push_back({tr(QT_TRANSLATE_NOOP("Diagramme", "ohne")), {}, QStringLiteral("0")});
    for (int i = 1; i <= kMost; ++i)
        if (i != 3)
            steps.eintraege.push_back({i == 1 ? tr(QT_TRANSLATE_NOOP("Diagramme", "1 Jahr"))
                                              : tr(QT_TRANSLATE_NOOP("Diagramme", "%1 Jahre")).arg(i),
                                       {},
                                       QString::number(i)});
    const int wanted = choose(u, steps).toInt();
    out.wahlen.push_back(std::move(steps));
    ISP_TRY(const auto bild,
            workspace::zeitreihenbild(u.werkbank, workspace::diagrammfrage(u.auswahl, u.werkbank.bestand()),
                                      wanted));
    auto verlauf = u.sicht.verlauf();
    render::ergaenze(verlauf, bild);
    out.bild = std::move(verlauf);
    out.texte = models::diagrammtexte(bild, kontext(u, bild.basis));
    addQuelle(out, bild.basis, true);
    return {};
}

// One Indikator, one Periode
// ---------------------------------------------------------------------------------------------------------

/// Charts that need nothing but the Auswahl: content, words and picture of one type.
template <typename Bild>
auto einfach(Result<Bild> (*inhalt)(workspace::Werkbank&, const workspace::Diagrammfrage&)) {
    return [inhalt](const Diagrammumstaende& u, Diagramminhalt& out) -> Status {
        ISP_TRY(const auto bild,
                inhalt(u.werkbank, workspace::diagrammfrage(u.auswahl, u.werkbank.bestand())));
        out.bild = render::schaubild(bild, u.theme);
        out.texte = models::diagrammtexte(bild, kontext(u, bild.basis));
        addQuelle(out, bild.basis);
        return {};
    };
}

Status ungleichheit(const Diagrammumstaende& u, Diagramminhalt& out) {
    ISP_TRY(const auto bild, workspace::verteilungsbild(
                                 u.werkbank, workspace::diagrammfrage(u.auswahl, u.werkbank.bestand())));
    out.bild = render::ungleichheitsbild(bild, u.theme);
    out.texte = models::ungleichheitstexte(bild, kontext(u, bild.basis));
    addQuelle(out, bild.basis, true);
    return {};
}

Status punktewolke(const Diagrammumstaende& u, Diagramminhalt& out) {
    Diagrammwahl other{
        QStringLiteral("indikator"), tr(QT_TRANSLATE_NOOP("Diagramme", "&Waagerecht")), {}, {}};
    for (const auto& line : models::indikatorauswahl(u.werkbank.bestand()))
        if (line.schluessel.toStdString() != u.auswahl.code())
            other.eintraege.push_back({line.text, line.hinweis, line.schluessel});
    const auto frage = workspace::diagrammfrage(u.auswahl, u.werkbank.bestand());
    auto code = choose(u, other).toStdString();
    if (u.einstellung(other.id).isEmpty()) {
        // Nothing chosen yet: the first that has figures beside the one shown.
        for (const auto& entry : other.eintraege) {
            if (!workspace::wolkenbild(u.werkbank, frage, entry.schluessel.toStdString())) continue;
            other.gewaehlt = entry.schluessel;
            code = entry.schluessel.toStdString();
            break;
        }
    }
    out.wahlen.push_back(std::move(other));
    ISP_TRY(const auto bild, workspace::wolkenbild(u.werkbank, frage, code));
    const auto k = kontext(u, bild.basis);
    out.bild = render::schaubild(bild, k.bezeichnung, u.theme);
    out.texte = models::diagrammtexte(bild, k);
    addQuelle(out, bild.basis);
    out.quellen.push_back({bild.x, bild.xPeriode});
    return {};
}

Status steigung(const Diagrammumstaende& u, Diagramminhalt& out) {
    Diagrammwahl before{
        QStringLiteral("vorher"), tr(QT_TRANSLATE_NOOP("Diagramme", "&Verglichen mit")), {}, {}};
    const auto set = Periode::parse(u.einstellung(before.id).toStdString());
    auto frage = workspace::diagrammfrage(u.auswahl, u.werkbank.bestand());
    auto found = workspace::steigungsbild(u.werkbank, frage, set ? std::optional(*set) : std::nullopt);
    // A Periode that was chosen for another Indikator may not be comparable here.
    if (!found && set) found = workspace::steigungsbild(u.werkbank, frage, {});
    ISP_TRY(const auto bild, std::move(found));
    for (const auto i : bild.moegliche) {
        const auto& p = bild.basis.block->perioden[i];
        before.eintraege.push_back({texte::periode(p), {}, QString::fromStdString(p.toString())});
    }
    before.gewaehlt = QString::fromStdString(bild.basis.block->perioden[bild.vorher].toString());
    out.wahlen.push_back(std::move(before));
    out.bild = render::schaubild(bild, u.theme);
    out.texte = models::diagrammtexte(bild, kontext(u, bild.basis));
    out.quellen = {{bild.basis.block, bild.vorher}, {bild.basis.block, bild.basis.periode}};
    return {};
}

// Sets
// ---------------------------------------------------------------------------------------------------------

Result<workspace::Setbild> chosenSet(const Diagrammumstaende& u, Diagramminhalt& out) {
    Diagrammwahl wahl{QStringLiteral("set"), tr(QT_TRANSLATE_NOOP("Diagramme", "&Indikatorenset")), {}, {}};
    ISP_TRY(const auto sets, workspace::diagrammsets(u.werkbank));
    for (const auto& s : sets)
        wahl.eintraege.push_back({models::setname(s.name), {}, QString::number(s.id.value)});
    const auto id = choose(u, wahl).toInt();
    out.wahlen.push_back(std::move(wahl));
    ISP_TRY(auto bild,
            workspace::setbild(u.werkbank, workspace::diagrammfrage(u.auswahl, u.werkbank.bestand()),
                               IndikatorensetId{id}));
    for (const auto& s : bild.spalten)
        out.quellen.push_back({s.block, s.block->index(*s.periode)});
    return bild;
}

Status profil(const Diagrammumstaende& u, Diagramminhalt& out) {
    ISP_TRY(const auto bild, chosenSet(u, out));
    Diagrammwahl wahl{QStringLiteral("raum"), tr(QT_TRANSLATE_NOOP("Diagramme", "&Raum")), {}, {}};
    for (const auto& r : bild.raeume)
        wahl.eintraege.push_back({QString::fromStdString(r.name), {}, QString::number(r.id.value)});
    choose(u, wahl);
    // The first marked Raum goes before what was chosen here.
    std::size_t at = 0;
    for (std::size_t i = 0; i < bild.raeume.size(); ++i) {
        const bool marked = !u.auswahl.raeume().empty() && *u.auswahl.raeume().begin() == bild.raeume[i].id;
        if (marked) wahl.gewaehlt = QString::number(bild.raeume[i].id.value);
    }
    for (std::size_t i = 0; i < bild.raeume.size(); ++i)
        if (wahl.gewaehlt == QString::number(bild.raeume[i].id.value)) at = i;
    out.wahlen.push_back(std::move(wahl));
    out.bild = render::profilbild(bild, at, u.theme);
    out.texte = models::profiltexte(bild, at, kontext(u, nullptr));
    return {};
}

Status waermetabelle(const Diagrammumstaende& u, Diagramminhalt& out) {
    ISP_TRY(const auto bild, chosenSet(u, out));
    Diagrammwahl wahl{QStringLiteral("ordnung"), tr(QT_TRANSLATE_NOOP("Diagramme", "&Ordnen nach")), {}, {}};
    wahl.eintraege.push_back({tr(QT_TRANSLATE_NOOP("Diagramme", "Name")), {}, QStringLiteral("name")});
    for (const auto& s : bild.spalten)
        wahl.eintraege.push_back({QString::fromStdString(s.name), {}, QString::fromStdString(s.block->code)});
    const auto code = choose(u, wahl).toStdString();
    out.wahlen.push_back(std::move(wahl));
    std::optional<std::size_t> column;
    for (std::size_t i = 0; i < bild.spalten.size(); ++i)
        if (bild.spalten[i].block->code == code) column = i;
    out.bild = render::waermebild(bild, column, u.theme);
    out.texte = models::waermetexte(bild, kontext(u, nullptr));
    return {};
}

Status pyramide(const Diagrammumstaende& u, Diagramminhalt& out) {
    ISP_TRY(const auto bild,
            workspace::pyramidenbild(u.werkbank, workspace::diagrammfrage(u.auswahl, u.werkbank.bestand())));
    out.bild = render::schaubild(bild, u.theme);
    out.texte = models::diagrammtexte(bild, kontext(u, nullptr));
    out.quellen.push_back({bild.block, bild.block->index(bild.periode)});
    return {};
}

}  // namespace

const std::vector<Diagrammart>& diagrammarten() {
    static const std::vector<Diagrammart> kArten{
        {"zeitreihe", tr(QT_TRANSLATE_NOOP("Diagramme", "Zeitreihe")),
         tr(QT_TRANSLATE_NOOP("Diagramme",
                              "Entwicklung mit Trend und Prognose; für einen Trend mindestens drei Jahre")),
         true, zeitreihe},
        {"rangfolge", tr(QT_TRANSLATE_NOOP("Diagramme", "Rangfolge")),
         tr(QT_TRANSLATE_NOOP("Diagramme",
                              "Alle Räume geordnet, mit Vertrauensbereichen bei Anteilen und Anzahlen")),
         false, einfach(&workspace::rangbild)},
        {"punktewolke", tr(QT_TRANSLATE_NOOP("Diagramme", "Punktewolke")),
         tr(QT_TRANSLATE_NOOP("Diagramme",
                              "Zusammenhang zweier Indikatoren; mindestens drei Räume mit beiden Werten")),
         false, punktewolke},
        {"verteilung", tr(QT_TRANSLATE_NOOP("Diagramme", "Verteilung")),
         tr(QT_TRANSLATE_NOOP("Diagramme", "Histogramm und Kastenbild der Werte aller Räume")), false,
         einfach(&workspace::verteilungsbild)},
        {"ungleichheit", tr(QT_TRANSLATE_NOOP("Diagramme", "Ungleichheit")),
         tr(QT_TRANSLATE_NOOP("Diagramme",
                              "Wird der Kreis gleichmäßiger? Gini- und Variationskoeffizient über die Zeit")),
         false, ungleichheit},
        {"steigung", tr(QT_TRANSLATE_NOOP("Diagramme", "Steigung")),
         tr(QT_TRANSLATE_NOOP("Diagramme", "Zwei Zeitpunkte je Raum, nie über einen Bruch hinweg")), false,
         steigung},
        {"profil", tr(QT_TRANSLATE_NOOP("Diagramme", "Profil eines Raums")),
         tr(QT_TRANSLATE_NOOP("Diagramme", "Ein Raum über ein Indikatorenset, gegen den Kreis")), true,
         profil},
        {"pyramide", tr(QT_TRANSLATE_NOOP("Diagramme", "Bevölkerungspyramide")),
         tr(QT_TRANSLATE_NOOP("Diagramme", "Alter und Geschlecht eines Raums gegen den Kreis")), true,
         pyramide},
        {"trichter", tr(QT_TRANSLATE_NOOP("Diagramme", "Trichter")),
         tr(QT_TRANSLATE_NOOP("Diagramme",
                              "Welche Abweichung ist mehr als Zufall? Für Anteile aus zwei Anzahlen")),
         false, einfach(&workspace::trichterbild)},
        {"waermetabelle", tr(QT_TRANSLATE_NOOP("Diagramme", "Wärmetabelle")),
         tr(QT_TRANSLATE_NOOP("Diagramme", "Räume und Indikatoren eines Sets auf einen Blick")), false,
         waermetabelle},
        {"autokorrelation", tr(QT_TRANSLATE_NOOP("Diagramme", "Räumliches Muster")),
         tr(QT_TRANSLATE_NOOP("Diagramme", "Ähneln sich Nachbarn? Moran-Streubild und örtliche Gruppen")),
         false, einfach(&workspace::moranbild)},
    };
    return kArten;
}

}  // namespace isp::gui
