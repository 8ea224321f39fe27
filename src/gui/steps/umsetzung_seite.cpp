// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/umsetzung_seite.h"

#include "base/clock.h"
#include "gui/steps/massnahmenplan.h"
#include "gui/theme.h"
#include "gui/widgets/gantt_widget.h"
#include "render/kreislaufadapter.h"
#include "texte/meldung.h"

#include <QLabel>
#include <map>

namespace isp::gui {

namespace {

using LagePtr = std::shared_ptr<Schrittlage>;

QString tr(const char* text) {
    return UmsetzungSeite::tr(text);
}
QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// Plan and actual by year, with how many items have no actual yet.
struct Jahressumme {
    double plan = 0.0;
    double ist = 0.0;
    int posten = 0;
    int offen = 0;
};

QString summenText(const Schrittlage& lage) {
    std::map<int, Jahressumme> years;
    for (const auto& b : budgetVon(lage)) {
        auto& sum = years[b.jahr.value_or(0)];
        sum.plan += b.plan.value_or(0.0);
        sum.ist += b.ist.value_or(0.0);
        ++sum.posten;
        if (!b.ist) ++sum.offen;
    }
    QStringList lines;
    for (const auto& [year, sum] : years) {
        const auto name = year == 0 ? tr("ohne Jahr") : QString::number(year);
        auto line = tr("%1: geplant %2 €, ausgegeben %3 €")
                        .arg(name, texte::zahl(sum.plan, 0),
                             sum.offen == sum.posten ? QStringLiteral("·") : texte::zahl(sum.ist, 0));
        if (sum.offen > 0)
            line += tr(" (für %1 von %2 Posten noch nicht bekannt)").arg(sum.offen).arg(sum.posten);
        lines << line;
    }
    return lines.join(u'\n');
}

Abschnittsplan<Abstimmung> abstimmungen() {
    using F = Abstimmung;
    Abschnittsplan<F> p;
    p.id = QStringLiteral("abstimmung");
    p.texte = {tr("Abstimmung und Begleitung"),
               {},
               tr("Noch keine Abstimmung festgehalten."),
               tr("Abstimmung festhalten")};
    p.dialogtitel = tr("Abstimmung");
    p.leitsatz =
        tr("ISP begleitet die Umsetzung mit dem Ziel abgestimmter Zusammenarbeit, Kommunikation und "
           "Transparenz.");
    p.eintraege = [](const Schrittlage& lage) {
        return Themenakte::imDurchlauf(lage.akte->abstimmungen, lage.durchlauf);
    };
    p.spalten = [](const LagePtr& lage) {
        return std::vector<models::Spalte<F>>{
            {tr("Datum"), [](const F& a) { return tag(a.datum); }, [](const F& a) { return q(a.datum); }},
            {tr("Gegenstand"), [](const F& a) { return kurz(a.gegenstand); }},
            {tr("Beteiligte"), [](const F& a) { return kurz(a.beteiligte, 60); }},
            {tr("Ergebnis"), [](const F& a) { return kurz(a.ergebnis); }},
            {tr("Beitrag der ISP"), [](const F& a) { return kurz(a.beitragIsp, 60); }},
            {tr("Maßnahme"), [lage](const F& a) { return wahltext(massnahmewahlen(*lage), a.massnahme); }}};
    };
    p.dehnbar = 1;
    p.felder = [](const Schrittlage& lage) {
        return std::vector<Formularfeld<F>>{
            datumFeld<F>("datum", tr("Datum"), &F::datum),
            wahlFeld<F>("massnahme", tr("Maßnahme"), &F::massnahme, massnahmewahlen(lage)),
            textFeld<F>("gegenstand", tr("Gegenstand"), &F::gegenstand).pflicht().breit(),
            textFeld<F>("beteiligte", tr("Beteiligte"), &F::beteiligte).breit(),
            langtextFeld<F>("ergebnis", tr("Ergebnis"), &F::ergebnis),
            langtextFeld<F>("beitrag_isp", tr("Beitrag der ISP"), &F::beitragIsp)};
    };
    p.neu = [](const Schrittlage& lage) {
        F a;
        a.durchlauf = lage.durchlauf;
        a.datum = Clock::todayIso();
        return a;
    };
    return p;
}

}  // namespace

UmsetzungSeite::UmsetzungSeite(Umgebung& umgebung, QWidget* parent) : Abschnittsseite(umgebung, parent) {
    addListe(massnahmenplan(umgebung, true));
    buildZeitplan();
    addListe(meilensteinplan());
    buildBudget();
    addListe(abstimmungen());
}

void UmsetzungSeite::buildZeitplan() {
    auto* gantt = new GanttWidget(this);
    gantt->setObjectName(QStringLiteral("zeitplan"));
    gantt->setMinimumHeight(abstand(56));
    addAbschnitt(QStringLiteral("zeitplan"), tr("Zeitplan"), gantt, [gantt](const Schrittlage& lage) {
        gantt->setGantt(render::zeitplan(*lage.akte, lage.durchlauf, Clock::todayIso()));
    });
}

void UmsetzungSeite::buildBudget() {
    addListe(budgetplan(true));
    auto* sums = new QLabel(this);
    sums->setObjectName(QStringLiteral("budget_summen"));
    sums->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addAbschnitt(QStringLiteral("budget_summen"), tr("Kosten je Jahr"), sums,
                 [sums](const Schrittlage& lage) {
                     const auto text = summenText(lage);
                     sums->setText(text.isEmpty() ? tr("Noch keine Kosten erfasst.") : text);
                 });
}

}  // namespace isp::gui
