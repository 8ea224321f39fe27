// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rahmen.h"
#include "report/themenlage.h"
#include "report/worte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace isp::report {

namespace {

/// What an Ansicht asks for; nothing where its definition is not understood.
std::optional<workspace::Anfrage> anfrageOf(const Ansicht& ansicht, const workspace::Bestand& bestand) {
    const auto in = QJsonDocument::fromJson(QByteArray::fromStdString(ansicht.definition)).object();
    const auto* ebene = bestand.ebene(in[QStringLiteral("raumebene")].toString().toStdString());
    workspace::Anfrage out;
    out.code = in[QStringLiteral("code")].toString().toStdString();
    if (ebene == nullptr || (bestand.kennzahl(out.code) == nullptr && bestand.indikator(out.code) == nullptr))
        return std::nullopt;
    out.ebene = ebene->id;
    for (const auto& pair : in[QStringLiteral("merkmale")].toArray())
        out.merkmale.emplace_back(pair.toArray()[0].toString().toStdString(),
                                  pair.toArray()[1].toString().toStdString());
    if (ansicht.stand.valid()) out.stand = ansicht.stand;
    return out;
}

std::optional<Periode> periodeOf(const Ansicht& ansicht) {
    const auto in = QJsonDocument::fromJson(QByteArray::fromStdString(ansicht.definition)).object();
    return Periode::parse(in[QStringLiteral("periode")].toString().toStdString());
}

/// The picture or table of an Ansicht, as of its Stand.
Status addAnsicht(Dokument& out, const Themenlage& lage, const Ansicht& ansicht, const Atlasbilder& bilder) {
    const auto question = anfrageOf(ansicht, lage.bestand());
    if (!question) {
        addLeer(out, tr(QT_TRANSLATE_NOOP("Bericht", "Die Ansicht „%1“ lässt sich nicht mehr zeigen."))
                         .arg(q(ansicht.name)));
        return {};
    }
    auto read = workspace::atlasindikator(lage.quelle(), *question, periodeOf(ansicht));
    if (!read || !*read) {
        addLeer(
            out,
            tr(QT_TRANSLATE_NOOP("Bericht", "Zur Ansicht „%1“ gibt es keine Werte.")).arg(q(ansicht.name)));
        return {};
    }
    const auto& indicator = **read;
    const bool map =
        ansicht.art == Ansichtsart::kKarte && bilder.geometrie && question->ebene == bilder.daten.ebene;
    auto picture = map ? bilder.karte(indicator, {170.0, 92.0}) : bilder.verlauf(indicator, {150.0, 74.0});
    picture.titel =
        tr(QT_TRANSLATE_NOOP("Bericht", "Ansicht „%1“. %2")).arg(q(ansicht.name), quellenzeile(indicator));
    if (ansicht.art == Ansichtsart::kTabelle || ansicht.art == Ansichtsart::kRangfolge)
        out.add(wertetabelle(indicator, bilder.daten, lage.bestand()));
    else
        out.add(std::move(picture));
    if (question->stand) return {};
    for (const auto c : indicator.spalten)
        lage.quelle().merke(*indicator.block, indicator.periode, c, question->merkmale);
    return {};
}

}  // namespace

void addAuftrag(Dokument& out, const Themenlage& lage, int ebene) {
    const auto& thema = lage.akte().thema;
    out.add(Ueberschrift{ebene, tr(QT_TRANSLATE_NOOP("Bericht", "Fragestellung")),
                         QStringLiteral("fragestellung")});
    addText(out, thema.fragestellung,
            tr(QT_TRANSLATE_NOOP("Bericht", "Es ist keine Fragestellung festgehalten.")));
    addText(out, thema.beschreibung);
    Tabelle facts;
    facts.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Rahmen des Themas"));
    facts.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Angabe")), false, 1.4},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Inhalt")), false, 4.0}};
    const auto row = [&](const QString& name, const QString& value) {
        facts.zeilen.push_back(
            {{name, true},
             {value.isEmpty() ? tr(QT_TRANSLATE_NOOP("Bericht", "nicht festgehalten")) : value}});
    };
    row(tr(QT_TRANSLATE_NOOP("Bericht", "Herkunft")), texte::wort(thema.herkunft));
    if (!thema.auftragGremium.empty()) {
        QStringList order{q(thema.auftragGremium), texte::datum(thema.auftragDatum),
                          q(thema.auftragDrucksache)};
        order.removeAll(QString());
        row(tr(QT_TRANSLATE_NOOP("Bericht", "Auftrag")), order.join(QStringLiteral(", ")));
    }
    // Who raised a hint may be a person.
    if (!thema.hinweisVon.empty() && !lage.oeffentlich())
        row(tr(QT_TRANSLATE_NOOP("Bericht", "Hinweis von")), q(thema.hinweisVon));
    row(tr(QT_TRANSLATE_NOOP("Bericht", "Zielgruppen")), lage.zielgruppen());
    row(tr(QT_TRANSLATE_NOOP("Bericht", "Räume")),
        lage.raeume(thema.raeume, tr(QT_TRANSLATE_NOOP("Bericht", "das ganze Gebiet"))));
    row(tr(QT_TRANSLATE_NOOP("Bericht", "Federführung")), lage.fachplanung(thema.federfuehrung));
    for (const auto& part : lage.akte().fachplanungen) {
        QStringList words{q(part.aspekt)};
        if (!lage.oeffentlich() && !part.ansprechperson.empty()) words << q(part.ansprechperson);
        words.removeAll(QString());
        row(lage.fachplanung(part.fachplanung), words.isEmpty()
                                                    ? tr(QT_TRANSLATE_NOOP("Bericht", "beteiligt"))
                                                    : words.join(QStringLiteral(" · ")));
    }
    out.add(std::move(facts));
}

Status addBefunde(Dokument& out, const Themenlage& lage, int ebene, const Atlasbilder* bilder) {
    out.add(Ueberschrift{ebene, tr(QT_TRANSLATE_NOOP("Bericht", "Befunde")), QStringLiteral("befunde")});
    auto findings = lage.imDurchlauf(lage.akte().befunde);
    // What was said in talks may name persons.
    if (lage.oeffentlich())
        std::erase_if(findings,
                      [](const auto& b) { return b.art == Befundart::kQualitativ && b.aktivitaet.valid(); });
    if (findings.empty())
        addLeer(out, tr(QT_TRANSLATE_NOOP("Bericht", "Es sind keine Befunde festgehalten.")));
    std::set<AnsichtId> shown;
    for (const auto& finding : findings) {
        const auto where = lage.raeume(finding.raeume, {});
        QString mark = texte::wort(finding.wertung);
        if (!where.isEmpty()) mark += QStringLiteral(" · ") + where;
        out.add(Absatz{{Lauf{mark + QStringLiteral(": "), true}, Lauf{sauber(q(finding.text))}}});
        if (bilder == nullptr || !finding.ansicht.valid() || !shown.insert(finding.ansicht).second) continue;
        if (const auto* view = Themenakte::find(lage.akte().ansichten, finding.ansicht))
            ISP_CHECK(addAnsicht(out, lage, *view, *bilder));
    }
    return {};
}

void addErfordernisse(Dokument& out, const Themenlage& lage, int ebene) {
    out.add(Ueberschrift{ebene, tr(QT_TRANSLATE_NOOP("Bericht", "Handlungserfordernisse")),
                         QStringLiteral("erfordernisse")});
    const auto needs = lage.imDurchlauf(lage.akte().erfordernisse);
    if (needs.empty())
        return addLeer(
            out, tr(QT_TRANSLATE_NOOP("Bericht", "Es sind keine Handlungserfordernisse festgehalten.")));
    Liste list;
    list.nummeriert = true;
    for (const auto& need : needs) {
        auto item = fett(q(need.titel));
        const auto where = lage.raeume(need.raeume, {});
        if (!where.isEmpty()) item.push_back({QStringLiteral(" (%1)").arg(where)});
        if (!need.begruendung.empty()) item.push_back({QStringLiteral(": ") + q(need.begruendung)});
        if (!need.verfolgt)
            item.push_back(
                {QStringLiteral(" ") + tr(QT_TRANSLATE_NOOP("Bericht", "(wird nicht weiter verfolgt)"))});
        list.punkte.push_back(std::move(item));
    }
    out.add(std::move(list));
}

void addBeteiligung(Dokument& out, const Themenlage& lage, int ebene) {
    out.add(
        Ueberschrift{ebene, tr(QT_TRANSLATE_NOOP("Bericht", "Beteiligung")), QStringLiteral("beteiligung")});
    Tabelle table;
    table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Wer woran wie weit beteiligt ist"));
    table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Schritt")), false, 2.2},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Beteiligte")), false, 3.0},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Stufe")), false, 1.4}};
    for (const auto& step : lage.akte().schritte) {
        if (step.durchlauf != lage.durchlauf()) continue;
        for (const auto& part : lage.akte().beteiligungen)
            if (part.schritt == step.id)
                table.zeilen.push_back(
                    {{texte::kurztitel(step.art)}, {lage.akteur(part.akteur)}, {texte::wort(part.stufe)}});
    }
    if (table.zeilen.empty())
        addLeer(out, tr(QT_TRANSLATE_NOOP("Bericht", "Es ist keine Beteiligung festgehalten.")));
    else
        out.add(std::move(table));
    Liste activities;
    for (const auto& a : lage.akte().aktivitaeten) {
        auto item = fett(q(a.titel));
        item.push_back({QStringLiteral(" (%1)").arg(texte::wort(a.art))});
        if (!a.beginn.empty()) item.push_back({QStringLiteral(", ") + texte::datum(a.beginn)});
        if (!a.absicht.empty()) item.push_back({QStringLiteral(": ") + q(a.absicht)});
        activities.punkte.push_back(std::move(item));
    }
    if (activities.punkte.empty()) return;
    out.add(Ueberschrift{ebene + 1, tr(QT_TRANSLATE_NOOP("Bericht", "Aktivitäten")),
                         QStringLiteral("aktivitaeten")});
    out.add(std::move(activities));
}

}  // namespace isp::report
