// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "render/kreislaufadapter.h"
#include "report/rahmen.h"
#include "report/themenlage.h"
#include "report/worte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/bedarfsrechnung.h"
#include "workspace/gebietswert.h"
#include "workspace/zielwirkung.h"

namespace isp::report {

namespace {

QString number(const std::optional<double>& value, int digits = 0) {
    return value ? texte::zahl(*value, digits) : QStringLiteral("·");
}

QString span(const workspace::Spanne& value, int digits) {
    if (!value.wert) return QStringLiteral("·");
    auto out = texte::zahl(*value.wert, digits);
    if (value.unten && value.oben)
        out += QStringLiteral(" (%1–%2)")
                   .arg(texte::zahl(*value.unten, digits), texte::zahl(*value.oben, digits));
    return out;
}

QString timeSpan(const std::string& from, const std::string& to) {
    if (from.empty() && to.empty()) return QStringLiteral("·");
    return QStringLiteral("%1 – %2").arg(from.empty() ? QStringLiteral("…") : texte::datum(from),
                                         to.empty() ? QStringLiteral("…") : texte::datum(to));
}

Tabelle bedarfstabelle(const workspace::Bedarfsrechnung& result, const Bedarf& need, const Themenlage& lage) {
    Tabelle out;
    out.titel = need.einheit.empty() ? q(need.bezeichnung)
                                     : QStringLiteral("%1 (%2)").arg(q(need.bezeichnung), q(need.einheit));
    out.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Raum")), false, 2.4},
                   {tr(QT_TRANSLATE_NOOP("Bericht", "Personen")), true, 1.4},
                   {tr(QT_TRANSLATE_NOOP("Bericht", "Bedarf")), true, 1.4},
                   {tr(QT_TRANSLATE_NOOP("Bericht", "Angebot")), true, 1.0},
                   {tr(QT_TRANSLATE_NOOP("Bericht", "Differenz")), true, 1.4}};
    const auto add = [&](const workspace::Bedarfszeile& row, const QString& name, bool bold) {
        auto persons = span(row.personen, 0);
        if (row.prognose && row.jahr)
            persons += QStringLiteral(" ") + tr(QT_TRANSLATE_NOOP("Bericht", "(Prognose %1)")).arg(*row.jahr);
        out.zeilen.push_back({{name, bold},
                              {persons, bold},
                              {span(row.bedarf, 0), bold},
                              {number(row.angebot), bold},
                              {span(row.luecke, 0), bold}});
    };
    for (const auto& row : result.zeilen)
        add(row, lage.raeume({row.raum}, tr(QT_TRANSLATE_NOOP("Bericht", "das ganze Gebiet"))), false);
    if (result.zeilen.size() > 1) add(result.gesamt, tr(QT_TRANSLATE_NOOP("Bericht", "zusammen")), true);
    return out;
}

}  // namespace

Status addBedarfe(Dokument& out, const Themenlage& lage, int ebene) {
    out.add(Ueberschrift{ebene, tr(QT_TRANSLATE_NOOP("Bericht", "Bedarf und Angebot")),
                         QStringLiteral("bedarf")});
    const auto needs = lage.imDurchlauf(lage.akte().bedarfe);
    if (needs.empty()) addLeer(out, tr(QT_TRANSLATE_NOOP("Bericht", "Es ist kein Bedarf festgehalten.")));
    for (const auto& need : needs) {
        ISP_TRY(const bool open, lage.darfZeigenFormel(need.bezug, need.raeume));
        if (!open) {
            addLeer(
                out,
                tr(QT_TRANSLATE_NOOP(
                       "Bericht",
                       "%1: Die Rechnung beruht auf geheim gehaltenen Zahlen und wird nicht veröffentlicht."))
                    .arg(q(need.bezeichnung)));
            continue;
        }
        std::vector<Bedarfsmenge> settled;
        for (const auto& m : lage.akte().bedarfsmengen)
            if (m.bedarf == need.id) settled.push_back(m);
        const auto result = workspace::bedarfsrechnung(lage.quelle().werkbank(), need, settled,
                                                       lage.stamm().angebote, Clock::todayIso());
        if (!result) {
            addLeer(out,
                    QStringLiteral("%1: %2").arg(q(need.bezeichnung), texte::meldung(result.error()).satz));
            continue;
        }
        out.add(bedarfstabelle(*result, need, lage));
        if (!need.begruendung.empty()) out.add(Absatz{laeufe(q(need.begruendung)), Absatzart::kHinweis});
    }
    return {};
}

void addHandlungsfelder(Dokument& out, const Themenlage& lage, int ebene) {
    out.add(Ueberschrift{ebene, tr(QT_TRANSLATE_NOOP("Bericht", "Handlungsfelder")),
                         QStringLiteral("handlungsfelder")});
    const auto fields = lage.imDurchlauf(lage.akte().handlungsfelder);
    if (fields.empty())
        return addLeer(out, tr(QT_TRANSLATE_NOOP("Bericht", "Es sind keine Handlungsfelder festgehalten.")));
    Liste list;
    list.nummeriert = true;
    for (const auto& field : fields) {
        auto item = fett(q(field.titel));
        if (!field.beschreibung.empty()) item.push_back({QStringLiteral(": ") + q(field.beschreibung)});
        list.punkte.push_back(std::move(item));
    }
    out.add(std::move(list));
}

void addZiele(Dokument& out, const Themenlage& lage, int ebene) {
    out.add(Ueberschrift{ebene, tr(QT_TRANSLATE_NOOP("Bericht", "Ziele")), QStringLiteral("ziele")});
    const auto goals = lage.imDurchlauf(lage.akte().ziele);
    if (goals.empty())
        return addLeer(out, tr(QT_TRANSLATE_NOOP("Bericht", "Es sind keine Ziele festgehalten.")));
    Tabelle table;
    table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Ziele mit Ausgangs- und Zielwert"));
    table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Ziel")), false, 3.6},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Art")), false, 1.2},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Ausgangswert")), true, 1.4},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Zielwert")), true, 1.4}};
    const auto value = [](const std::optional<double>& figure, const std::optional<int>& year) -> QString {
        if (!figure) return QStringLiteral("·");
        const auto text = texte::zahl(*figure, 1);
        return year ? QStringLiteral("%1 (%2)").arg(text).arg(*year) : text;
    };
    for (const auto& goal : goals) {
        auto text = q(goal.titel);
        const auto where = lage.raeume(goal.raeume, {});
        if (!where.isEmpty()) text += QStringLiteral(" – ") + where;
        table.zeilen.push_back({{text},
                                {texte::wort(goal.art)},
                                {value(goal.ausgangswert, goal.ausgangsjahr)},
                                {value(goal.zielwert, goal.zieljahr)}});
    }
    out.add(std::move(table));
    for (const auto& goal : goals)
        if (!goal.wirkungshypothese.empty())
            out.add(
                Absatz{{Lauf{q(goal.titel) + QStringLiteral(": "), true}, Lauf{q(goal.wirkungshypothese)}},
                       Absatzart::kHinweis});
}

namespace {

/// What a Massnahme is and how it stands: too long for a cell of the table.
void describe(Dokument& out, const Themenlage& lage, const Massnahme& m) {
    QStringList words{q(m.beschreibung)};
    if (!m.stand.empty() && !lage.oeffentlich())
        words << tr(QT_TRANSLATE_NOOP("Bericht", "Sachstand: %1")).arg(q(m.stand));
    words.removeAll(QString());
    if (words.isEmpty()) return;
    out.add(Absatz{{Lauf{q(m.titel) + QStringLiteral(": "), true}, Lauf{words.join(u' ')}}});
}

}  // namespace

void addMassnahmen(Dokument& out, const Themenlage& lage, int ebene, bool zeitplan) {
    out.add(Ueberschrift{ebene, tr(QT_TRANSLATE_NOOP("Bericht", "Maßnahmen")), QStringLiteral("massnahmen")});
    const auto all = lage.imDurchlauf(lage.akte().massnahmen);
    if (all.empty())
        return addLeer(out, tr(QT_TRANSLATE_NOOP("Bericht", "Es sind keine Maßnahmen festgehalten.")));
    Tabelle table;
    table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Maßnahmen"));
    table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Maßnahme")), false, 2.6},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Räume")), false, 1.5},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Verantwortlich")), false, 1.9},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Zeitraum")), false, 1.3},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Zustand")), false, 1.5},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Fortschritt")), true, 1.2}};
    for (const auto& m : all)
        table.zeilen.push_back(
            {{q(m.titel)},
             {lage.raeume(m.raeume, {})},
             {lage.akteur(m.verantwortlich)},
             {timeSpan(m.beginn, m.ende)},
             {texte::wort(m.zustand)},
             {m.fortschritt ? texte::zahl(*m.fortschritt, 0) + QStringLiteral(" %") : QStringLiteral("·")}});
    out.add(std::move(table));
    for (const auto& m : all)
        describe(out, lage, m);
    if (!zeitplan) return;
    auto plan = render::zeitplan(lage.akte(), lage.durchlauf(), Clock::todayIso());
    const auto painter = std::make_shared<render::Ganttmaler>(render::Theme::light(8.0));
    painter->setGantt(plan);
    Bild picture;
    picture.mm = {170.0, std::min(220.0, painter->contentHeight() / 96.0 * 25.4 +
                                             painter->headHeight() / 96.0 * 25.4 + 4.0)};
    picture.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Zeitplan der Maßnahmen mit Meilensteinen"));
    picture.alternative = render::ganttSatz(plan);
    picture.zeichner = [painter](QPainter& p, QSizeF size) {
        painter->setSize(size);
        painter->paint(p);
    };
    out.add(std::move(picture));
}

void addBudget(Dokument& out, const Themenlage& lage, int ebene) {
    out.add(Ueberschrift{ebene, tr(QT_TRANSLATE_NOOP("Bericht", "Finanzielle Auswirkungen")),
                         QStringLiteral("finanzen")});
    Tabelle table;
    table.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Geplante und tatsächliche Ausgaben in Euro"));
    table.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Maßnahme und Posten")), false, 3.4},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Jahr")), false, 0.8},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "geplant")), true, 1.2},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "ausgegeben")), true, 1.2},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Finanzierung")), false, 1.8}};
    double plan = 0.0, actual = 0.0;
    std::size_t unknownPlan = 0, unknownActual = 0;
    for (const auto& m : lage.imDurchlauf(lage.akte().massnahmen))
        for (const auto& item : lage.akte().budget) {
            if (item.massnahme != m.id) continue;
            plan += item.plan.value_or(0.0);
            actual += item.ist.value_or(0.0);
            unknownPlan += item.plan ? 0 : 1;
            unknownActual += item.ist ? 0 : 1;
            table.zeilen.push_back({{QStringLiteral("%1: %2").arg(q(m.titel), q(item.posten))},
                                    {item.jahr ? QString::number(*item.jahr) : QStringLiteral("·")},
                                    {number(item.plan)},
                                    {number(item.ist)},
                                    {q(item.finanzierung)}});
        }
    if (table.zeilen.empty())
        return addLeer(out, tr(QT_TRANSLATE_NOOP("Bericht", "Es sind keine Kosten festgehalten.")));
    const auto n = table.zeilen.size();
    table.zeilen.push_back({{tr(QT_TRANSLATE_NOOP("Bericht", "zusammen")), true},
                            {},
                            {unknownPlan == n ? QStringLiteral("·") : texte::zahl(plan, 0), true},
                            {unknownActual == n ? QStringLiteral("·") : texte::zahl(actual, 0), true},
                            {}});
    out.add(std::move(table));
    if (unknownActual > 0 || unknownPlan > 0)
        out.add(Absatz{laeufe(tr(QT_TRANSLATE_NOOP("Bericht",
                                                   "Nicht bekannt sind der Plan von %1 und die Ausgaben von "
                                                   "%2 der %3 Posten; sie fehlen in den Summen."))
                                  .arg(unknownPlan)
                                  .arg(unknownActual)
                                  .arg(n)),
                       Absatzart::kHinweis});
}

Status addWirkung(Dokument& out, const Themenlage& lage, int ebene) {
    out.add(Ueberschrift{ebene, tr(QT_TRANSLATE_NOOP("Bericht", "Entwicklung der Wirkungsziele")),
                         QStringLiteral("wirkung")});
    bool any = false;
    for (const auto& goal : lage.imDurchlauf(lage.akte().ziele)) {
        const auto code = workspace::zielcode(lage.bestand(), goal);
        if (code.empty()) continue;
        any = true;
        out.add(Ueberschrift{ebene + 1, q(goal.titel), QStringLiteral("ziel-%1").arg(goal.id.value)});
        ISP_TRY(bool open, lage.darfZeigen(code, goal.raeume));
        if (open && !goal.vergleichsraeume.empty()) {
            ISP_TRY(open, lage.darfZeigen(code, goal.vergleichsraeume));
        }
        if (!open) {
            addLeer(out,
                    tr(QT_TRANSLATE_NOOP(
                        "Bericht",
                        "Der Verlauf beruht auf geheim gehaltenen Zahlen und wird nicht veröffentlicht.")));
            continue;
        }
        const auto effect = workspace::zielwirkung(lage.quelle().werkbank(), goal);
        if (!effect) {
            addLeer(out, texte::meldung(effect.error()).satz);
            continue;
        }
        const auto drawing = render::zielbild(goal, *effect);
        Bild picture;
        picture.mm = {170.0, 78.0};
        picture.alternative = render::zielverlaufSatz(drawing);
        picture.zeichner = [drawing](QPainter& p, QSizeF size) {
            render::maleZielverlauf(p, QRectF(QPointF(), size), drawing, render::Theme::light(8.0));
        };
        out.add(std::move(picture));
        out.add(Absatz{laeufe(render::zielverlaufSatz(drawing))});
    }
    if (!any)
        addLeer(
            out,
            tr(QT_TRANSLATE_NOOP(
                "Bericht",
                "Es ist kein Ziel mit einem Indikator verbunden; deshalb lässt sich keine Wirkung messen.")));
    return {};
}

}  // namespace isp::report
