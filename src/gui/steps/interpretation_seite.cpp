// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/interpretation_seite.h"

#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/steps/auswahlen.h"
#include "gui/steps/bewertung_dialog.h"
#include "gui/theme.h"
#include "texte/meldung.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}
QString tr(const char* text) {
    return InterpretationSeite::tr(text);
}
using LagePtr = std::shared_ptr<Schrittlage>;

std::optional<Gewichtung> gewichtung(const Schrittlage& lage, HandlungserfordernisId id) {
    for (const auto& g : gewichte(*lage.akte, lage.durchlauf))
        if (g.erfordernis == id) return g;
    return std::nullopt;
}

QString punkteText(const std::optional<Gewichtung>& g) {
    return g && g->punkte ? texte::zahl(*g->punkte, 1) : QStringLiteral("·");
}

/// `3 Urteile, Einigkeit 85 %`
QString einigkeitText(const std::optional<Gewichtung>& g) {
    if (!g || g->beurteilende == 0) return tr("noch nicht bewertet");
    const auto judges = g->beurteilende == 1 ? tr("1 Urteil") : tr("%1 Urteile").arg(g->beurteilende);
    auto text =
        g->einigkeit ? judges + tr(", Einigkeit %1 %").arg(texte::zahl(*g->einigkeit * 100.0, 0)) : judges;
    if (g->fehlend > 0) text += tr(", %1 Punkte fehlen").arg(g->fehlend);
    return text;
}

Abschnittsplan<Ruecksprache> ruecksprachen() {
    using F = Ruecksprache;
    Abschnittsplan<F> p;
    p.id = QStringLiteral("ruecksprachen");
    p.texte = {tr("Rücksprachen"),
               {},
               tr("Noch keine Rücksprache mit externen Akteur*innen."),
               tr("Rücksprache festhalten")};
    p.dialogtitel = tr("Rücksprache");
    p.leitsatz = tr("Mit wem worüber gesprochen wurde und was sich daraus ergibt.");
    p.eintraege = [](const Schrittlage& lage) {
        return Themenakte::imDurchlauf(lage.akte->ruecksprachen, lage.durchlauf);
    };
    p.spalten = [](const LagePtr& lage) {
        return std::vector<models::Spalte<F>>{
            {tr("Datum"), [](const F& r) { return tag(r.datum); }, [](const F& r) { return q(r.datum); }},
            {tr("Mit"), [lage](const F& r) { return wahltext(akteurwahlen(*lage->stamm), r.akteur); }},
            {tr("Gegenstand"), [](const F& r) { return kurz(r.gegenstand); }},
            {tr("Ergebnis"),
             [](const F& r) { return kurz(r.ergebnis); },
             {},
             [](const F& r) { return q(r.ergebnis); }}};
    };
    p.dehnbar = 3;
    p.felder = [](const Schrittlage& lage) {
        return std::vector<Formularfeld<F>>{
            datumFeld<F>("datum", tr("Datum"), &F::datum),
            wahlFeld<F>("akteur", tr("Mit"), &F::akteur, akteurwahlen(*lage.stamm)),
            textFeld<F>("gegenstand", tr("Gegenstand"), &F::gegenstand).pflicht().breit(),
            langtextFeld<F>("ergebnis", tr("Ergebnis"), &F::ergebnis)};
    };
    p.neu = [](const Schrittlage& lage) {
        F r;
        r.durchlauf = lage.durchlauf;
        return r;
    };
    return p;
}

std::vector<models::Spalte<Handlungserfordernis>> erfordernisspalten(const LagePtr& lage) {
    using F = Handlungserfordernis;
    return {
        {tr("Rang"),
         [](const F& h) { return h.sortierung > 0 ? QVariant(h.sortierung) : QVariant(QStringLiteral("·")); },
         {},
         {},
         true},
        {tr("Handlungserfordernis"),
         [](const F& h) { return q(h.titel); },
         {},
         [](const F& h) { return q(h.begruendung); }},
        {tr("Punkte (0–4)"),
         [lage](const F& h) { return punkteText(gewichtung(*lage, h.id)); },
         {},
         {},
         true},
        {tr("Urteile"), [lage](const F& h) { return einigkeitText(gewichtung(*lage, h.id)); }},
        {tr("Wird verfolgt"), [](const F& h) { return h.verfolgt ? tr("ja") : tr("nein"); }}};
}

Abschnittsplan<Handlungserfordernis> erfordernisse(Umgebung& umgebung) {
    using F = Handlungserfordernis;
    Abschnittsplan<F> p;
    p.id = QStringLiteral("erfordernisse");
    p.texte = {
        tr("Handlungserfordernisse"),
        {},
        tr("Noch kein Handlungserfordernis. Leiten Sie aus den Befunden ab, wo gehandelt werden muss."),
        tr("Handlungserfordernis ableiten")};
    p.dialogtitel = tr("Handlungserfordernis");
    p.leitsatz = tr("Eine Zahl allein begründet keinen Bedarf: Schreiben Sie, warum gehandelt werden muss.");
    p.eintraege = [](const Schrittlage& lage) {
        return Themenakte::imDurchlauf(lage.akte->erfordernisse, lage.durchlauf);
    };
    p.spalten = erfordernisspalten;
    p.dehnbar = 1;
    p.geordnet = true;
    p.felder = [&umgebung](const Schrittlage& lage) {
        return std::vector<Formularfeld<F>>{
            textFeld<F>("titel", tr("Handlungserfordernis"), &F::titel).pflicht().breit(),
            langtextFeld<F>("begruendung", tr("Begründung"), &F::begruendung).pflicht(),
            jaNeinFeld<F>("verfolgt", tr("wird im nächsten Schritt verfolgt"), &F::verfolgt),
            mehrfachFeld<F>("befunde", tr("Befunde, aus denen es folgt"), &F::befunde, befundwahlen(lage)),
            mehrfachFeld<F>("zielgruppen", tr("Zielgruppen"), &F::zielgruppen,
                            zielgruppenwahlen(*lage.stamm)),
            mehrfachFeld<F>("raeume", tr("Räume"), &F::raeume, raumwahlen(umgebung))};
    };
    p.neu = [](const Schrittlage& lage) {
        F h;
        h.durchlauf = lage.durchlauf;
        h.zielgruppen = lage.akte->thema.zielgruppen;
        h.sortierung =
            static_cast<int>(Themenakte::imDurchlauf(lage.akte->erfordernisse, lage.durchlauf).size()) + 1;
        return h;
    };
    return p;
}

Abschnittsplan<Bewertungskriterium> kriterienplan() {
    using F = Bewertungskriterium;
    Abschnittsplan<F> p;
    p.id = QStringLiteral("kriterien");
    p.texte = {tr("Kriterien der Bewertung"),
               {},
               tr("Noch kein Kriterium. Üblich sind Dringlichkeit, Zahl der Betroffenen und Wirkung auf "
                  "gleichwertige Bedingungen."),
               tr("Kriterium hinzufügen")};
    p.dialogtitel = tr("Kriterium");
    p.leitsatz =
        tr("Jede*r Beurteilende vergibt je Kriterium 0 (gar nicht) bis 4 (sehr) Punkte; das Gewicht sagt, "
           "wie stark es zählt.");
    p.eintraege = [](const Schrittlage& lage) {
        return Themenakte::imDurchlauf(lage.akte->kriterien, lage.durchlauf);
    };
    p.spalten = [](const LagePtr&) {
        return std::vector<models::Spalte<F>>{
            {tr("Kriterium"), [](const F& k) { return q(k.name); }},
            {tr("Gewicht"),
             [](const F& k) { return texte::zahl(k.gewicht, 1); },
             [](const F& k) { return k.gewicht; },
             {},
             true},
            {tr("Erläuterung"), [](const F& k) { return kurz(k.erlaeuterung); }}};
    };
    p.dehnbar = 2;
    p.geordnet = true;
    p.felder = [](const Schrittlage&) {
        return std::vector<Formularfeld<F>>{
            textFeld<F>("name", tr("Kriterium"), &F::name).pflicht(),
            zahlFeld<F>("gewicht", tr("Gewicht"), &F::gewicht).pflicht().zwischen(0.0, 100.0),
            langtextFeld<F>("erlaeuterung", tr("Erläuterung"), &F::erlaeuterung)};
    };
    p.neu = [](const Schrittlage& lage) {
        F k;
        k.durchlauf = lage.durchlauf;
        return k;
    };
    return p;
}

}  // namespace

InterpretationSeite::InterpretationSeite(Umgebung& umgebung, QWidget* parent)
    : Abschnittsseite(umgebung, parent) {
    buildText();
    addListe(ruecksprachen());
    auto* needs = addListe(erfordernisse(umgebung));
    needs->addAktion(
        {QStringLiteral("bewerten"),
         tr("Bewerten …"),
         [this](const std::vector<qlonglong>&) { bewerteErfordernisse(this->umgebung(), window(), lage()); },
         {},
         false});
    needs->addAktion({QStringLiteral("nach_punkten"),
                      tr("Nach Punkten ordnen"),
                      [this](const std::vector<qlonglong>&) {
                          std::vector<HandlungserfordernisId> order;
                          for (const auto& g : gewichte(*lage().akte, lage().durchlauf))
                              order.push_back(g.erfordernis);
                          const auto done = this->umgebung().werkbank()->themen().ordne<Handlungserfordernis>(
                              order, tr("Nach Punkten ordnen"));
                          if (!done) this->umgebung().zeigeFehler(done.error());
                      },
                      {},
                      false});
    addListe(kriterienplan());
    setKriterium(QStringLiteral("interpretation.gewichtung"), QStringLiteral("erfordernisse"));
}

void InterpretationSeite::buildText() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    auto* text = new QLabel(content);
    text->setObjectName(QStringLiteral("interpretation_text"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* edit = new QPushButton(tr("Interpretation schreiben …"), content);
    edit->setObjectName(QStringLiteral("knopf_interpretation"));
    connect(edit, &QPushButton::clicked, this, [this] {
        const auto* schritt = Themenakte::find(lage().akte->schritte, lage().schritt);
        if (schritt == nullptr) return;
        auto* dialog = bearbeite<Schritt>(
            window(), tr("Interpretation der Ergebnisse"),
            tr("Was bedeuten die Befunde? Wo sind Bedingungen ungleich, und warum? Was wissen die Menschen "
               "vor Ort?"),
            {langtextFeld<Schritt>("ergebnis", tr("Interpretation"), &Schritt::ergebnis)
                 .pflicht()
                 .zeilen(12)},
            *schritt, [this](const Schritt& s) -> Status {
                ISP_CHECK(umgebung().werkbank()->themen().speichere(s, tr("Interpretation schreiben")));
                return {};
            });
        dialog->setObjectName(QStringLiteral("dialog_interpretation"));
    });
    column->addWidget(text);
    column->addWidget(edit, 0, Qt::AlignLeft);
    addAbschnitt(
        QStringLiteral("text"), tr("Interpretation"), content, [text, edit](const Schrittlage& lage) {
            const auto* schritt = Themenakte::find(lage.akte->schritte, lage.schritt);
            const bool empty = schritt == nullptr || schritt->ergebnis.empty();
            text->setText(empty ? tr("Noch nicht geschrieben. Eine Zahl allein begründet keinen Bedarf.")
                                : q(schritt->ergebnis));
            edit->setText(empty ? tr("Interpretation schreiben …") : tr("Interpretation ändern …"));
            edit->setEnabled(lage.bearbeitbar);
        });
}

}  // namespace isp::gui
