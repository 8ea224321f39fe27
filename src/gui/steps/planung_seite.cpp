// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/planung_seite.h"

#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "gui/steps/bedarf_abschnitt.h"
#include "gui/steps/massnahmenplan.h"
#include "gui/steps/zielausgang.h"
#include "texte/meldung.h"
#include "workspace/auswahl.h"
#include "workspace/gebietswert.h"

namespace isp::gui {

namespace {

using LagePtr = std::shared_ptr<Schrittlage>;

/// The column that must not be cut: where a Ziel goes, in letters.
constexpr int kWeg = 4;
constexpr int kWegZeichen = 25;

QString tr(const char* text) {
    return PlanungSeite::tr(text);
}
QString q(const std::string& text) {
    return QString::fromStdString(text);
}

Abschnittsplan<Handlungsfeld> handlungsfelder() {
    using F = Handlungsfeld;
    Abschnittsplan<F> p;
    p.id = QStringLiteral("handlungsfelder");
    p.texte = {tr("Handlungsfelder"),
               {},
               tr("Noch kein Handlungsfeld. Fassen Sie Handlungserfordernisse zusammen, konkretisieren und "
                  "priorisieren Sie."),
               tr("Handlungsfeld benennen")};
    p.dialogtitel = tr("Handlungsfeld");
    p.leitsatz = tr("Worin gehandelt wird: konkret und mit einem Rang.");
    p.eintraege = [](const Schrittlage& lage) {
        return Themenakte::imDurchlauf(lage.akte->handlungsfelder, lage.durchlauf);
    };
    p.spalten = [](const LagePtr& lage) {
        return std::vector<models::Spalte<F>>{
            {tr("Rang"),
             [](const F& h) {
                 return h.prioritaet > 0 ? QString::number(h.prioritaet) : QStringLiteral("·");
             },
             {},
             {},
             true},
            {tr("Handlungsfeld"),
             [](const F& h) { return q(h.titel); },
             {},
             [](const F& h) { return q(h.beschreibung); }},
            {tr("Handlungserfordernisse"),
             [lage](const F& h) { return wahltexte(erforderniswahlen(*lage), h.erfordernisse); }}};
    };
    p.dehnbar = 1;
    p.geordnet = true;
    p.felder = [](const Schrittlage& lage) {
        return std::vector<Formularfeld<F>>{
            textFeld<F>("titel", tr("Handlungsfeld"), &F::titel).pflicht().breit(),
            langtextFeld<F>("beschreibung", tr("Beschreibung"), &F::beschreibung),
            mehrfachFeld<F>("erfordernisse", tr("Handlungserfordernisse"), &F::erfordernisse,
                            erforderniswahlen(lage))};
    };
    p.neu = [](const Schrittlage& lage) {
        F h;
        h.durchlauf = lage.durchlauf;
        h.prioritaet =
            static_cast<int>(Themenakte::imDurchlauf(lage.akte->handlungsfelder, lage.durchlauf).size()) + 1;
        return h;
    };
    return p;
}

/// The tree of Ziele as rows: each below the one above it, indented.
std::vector<Ziel> zielbaum(const Schrittlage& lage) {
    const auto all = Themenakte::imDurchlauf(lage.akte->ziele, lage.durchlauf);
    std::vector<Ziel> out;
    const std::function<void(ZielId)> addBelow = [&](ZielId parent) {
        for (const auto& z : all) {
            if (z.uebergeordnet != parent) continue;
            out.push_back(z);
            addBelow(z.id);
        }
    };
    addBelow({});
    return out;
}

int tiefe(const Schrittlage& lage, const Ziel& ziel) {
    int depth = 0;
    for (const auto* z = &ziel; z != nullptr && z->uebergeordnet.valid() && depth < 8; ++depth)
        z = Themenakte::find(lage.akte->ziele, z->uebergeordnet);
    return depth;
}

/// `7,5 (2020) → 5,0 (2028)`
QString wegText(const Ziel& z) {
    const auto value = [](const std::optional<double>& v) {
        return v ? texte::zahl(*v, 1) : QStringLiteral("·");
    };
    const auto year = [](const std::optional<int>& y) {
        return y ? QStringLiteral(" (%1)").arg(*y) : QString();
    };
    if (!z.ausgangswert && !z.zielwert) return {};
    return tr("%1 → %2").arg(value(z.ausgangswert) + year(z.ausgangsjahr),
                             value(z.zielwert) + year(z.zieljahr));
}

std::vector<models::Spalte<Ziel>> zielspalten(Umgebung& umgebung, const LagePtr& lage) {
    using F = Ziel;
    return {{tr("Ziel"),
             [lage](const F& z) { return QString(QString(4 * tiefe(*lage, z), u' ') + q(z.titel)); },
             {},
             [](const F& z) { return q(z.wirkungshypothese); }},
            {tr("Art"), [](const F& z) { return texte::wort(z.art); }},
            {tr("Gemessen an"),
             [&umgebung](const F& z) {
                 return z.indikator.valid() ? wahltext(indikatorwahlen(umgebung), z.indikator)
                                            : wahltext(kennzahlwahlen(umgebung), z.kennzahl);
             }},
            {tr("Richtung"), [](const F& z) { return texte::wort(z.richtung); }},
            {tr("Weg"), [](const F& z) { return wegText(z); }},
            {tr("Wirkungsstufe"), [](const F& z) { return texte::wirkungsstufe(z.wirkungsstufe); }}};
}

std::vector<std::pair<int, QString>> wirkungsstufen() {
    std::vector<std::pair<int, QString>> out;
    for (int stufe = 1; stufe <= 7; ++stufe)
        out.emplace_back(stufe, texte::wirkungsstufe(stufe));
    return out;
}

std::vector<Formularfeld<Ziel>> zielfelder(Umgebung& umgebung, const Schrittlage& lage) {
    using F = Ziel;
    const auto measured = [](const F& z) { return z.art != Zielart::kLeitziel; };
    return {
        textFeld<F>("titel", tr("Ziel"), &F::titel)
            .pflicht()
            .breit()
            .hilfe(tr("Als erreichter Zustand geschrieben: Wer lebt dann wie?")),
        wahlFeld<F>("art", tr("Art"), &F::art, wortwahlen<Zielart>()),
        wahlFeld<F>("uebergeordnet", tr("Übergeordnetes Ziel"), &F::uebergeordnet, zielwahlen(lage)),
        wahlFeld<F>("handlungsfeld", tr("Handlungsfeld"), &F::handlungsfeld, handlungsfeldwahlen(lage)),
        wahlFeld<F>("wirkungsstufe", tr("Wirkungsstufe"), &F::wirkungsstufe, wirkungsstufen()),
        langtextFeld<F>("wirkungshypothese", tr("Wirkungshypothese"), &F::wirkungshypothese)
            .hilfe(tr("Warum führt das Handeln zu dieser Wirkung? Wenn …, dann …, weil …")),
        abschnitt<F>(tr("Messung"), tr("Ist ein hoher Wert gut? Gibt es eine fachliche Norm? Wo stehen wir "
                                       "heute? Ist der Zielwert erreichbar? Womit vergleichen wir?")),
        wahlFeld<F>("indikator", tr("Indikator"), &F::indikator, indikatorwahlen(umgebung))
            .aktivWenn([measured](const F& z) { return measured(z) && !z.kennzahl.valid(); }),
        wahlFeld<F>("kennzahl", tr("oder Kennzahl"), &F::kennzahl, kennzahlwahlen(umgebung))
            .aktivWenn([measured](const F& z) { return measured(z) && !z.indikator.valid(); }),
        wahlFeld<F>("richtung", tr("Richtung"), &F::richtung, wortwahlen<Zielrichtung>()).aktivWenn(measured),
        wahlFeld<F>("regel", tr("Bewertet wird"), &F::regel, wortwahlen<Zielregel>()).aktivWenn(measured),
        zahlFeld<F>("ausgangswert", tr("Ausgangswert"), &F::ausgangswert, {}, 3).aktivWenn(measured),
        ganzzahlFeld<F>("ausgangsjahr", tr("Ausgangsjahr"), &F::ausgangsjahr).aktivWenn(measured),
        zahlFeld<F>("zielwert", tr("Zielwert"), &F::zielwert, {}, 3).aktivWenn([measured](const F& z) {
            return measured(z) && z.regel != Zielregel::kRichtung;
        }),
        ganzzahlFeld<F>("zieljahr", tr("Zieljahr"), &F::zieljahr).aktivWenn(measured),
        wahlFeld<F>("zustand", tr("Stand des Ziels"), &F::zustand, wortwahlen<Zielzustand>()),
        mehrfachFeld<F>("raeume", tr("Räume, für die es gilt"), &F::raeume, raumwahlen(umgebung))
            .hilfe(tr("Ohne Auswahl gilt es für den ganzen Kreis.")),
        mehrfachFeld<F>("vergleichsraeume", tr("Vergleichsräume ohne Maßnahme"), &F::vergleichsraeume,
                        raumwahlen(umgebung))};
}

Abschnittsplan<Ziel> ziele(Umgebung& umgebung) {
    Abschnittsplan<Ziel> p;
    p.id = QStringLiteral("ziele");
    p.texte = {tr("Ziele"),
               {},
               tr("Noch kein Ziel. Ein Wirkungsziel sagt, was sich für wen bis wann woran messbar ändert."),
               tr("Ziel setzen")};
    p.dialogtitel = tr("Ziel");
    p.leitsatz = tr("Ein Wirkungsziel hat Indikator, Räume, Richtung, Ausgangswert, Zielwert und Jahr.");
    p.eintraege = zielbaum;
    p.spalten = [&umgebung](const LagePtr& lage) { return zielspalten(umgebung, lage); };
    p.felder = [&umgebung](const Schrittlage& lage) { return zielfelder(umgebung, lage); };
    p.ergaenze = [&umgebung](EintragDialog& dialog) { bieteAusgangswert(umgebung, dialog); };
    p.neu = [](const Schrittlage& lage) {
        Ziel z;
        z.durchlauf = lage.durchlauf;
        z.raeume = lage.akte->thema.raeume;
        z.sortierung = static_cast<int>(Themenakte::imDurchlauf(lage.akte->ziele, lage.durchlauf).size()) + 1;
        return z;
    };
    return p;
}

}  // namespace

PlanungSeite::PlanungSeite(Umgebung& umgebung, QWidget* parent) : Abschnittsseite(umgebung, parent) {
    auto* need = new BedarfAbschnitt(umgebung, this);
    addAbschnitt(QStringLiteral("bedarf"), tr("Bedarf gegen Angebot"), need,
                 [this, need](const Schrittlage& lage) {
                     need->zeige(lage);
                     zeigeAnzahl(QStringLiteral("bedarf"), need->anzahl());
                 });
    addListe(handlungsfelder());
    auto* goals = addListe(ziele(umgebung));
    goals->setSpaltenbreite(kWeg, kWegZeichen, kWegZeichen * 2);
    goals->addAktion({QStringLiteral("ziel_atlas"), tr("Im Atlas zeigen"),
                      [this](const std::vector<qlonglong>& ids) {
                          if (ids.size() == 1) zeigeImAtlas(ZielId{ids.front()});
                      },
                      QStringLiteral("atlas"), true, false});
    addListe(massnahmenplan(umgebung, false));
    addListe(meilensteinplan());
    addListe(budgetplan(false));
}

/// What the Ziel is measured by, with its Räume marked.
void PlanungSeite::zeigeImAtlas(ZielId id) {
    const auto* ziel = Themenakte::find(lage().akte->ziele, id);
    const auto code =
        ziel != nullptr ? workspace::zielcode(umgebung().werkbank()->bestand(), *ziel) : std::string();
    if (code.empty())
        return umgebung().zeigeErfolg(
            tr("Dieses Ziel hat weder Indikator noch Kennzahl: Wählen Sie zuerst, "
               "woran es gemessen wird."));
    umgebung().auswahl().setCode(code);
    umgebung().auswahl().setRaeume({ziel->raeume.begin(), ziel->raeume.end()});
    umgebung().oeffneBereich(QStringLiteral("atlas"));
}

std::vector<Rundgangbild> PlanungSeite::rundgangbilder() {
    auto pictures = Abschnittsseite::rundgangbilder();
    const auto show = [this]() -> QWidget* {
        zeigeKriterium(QStringLiteral("planung.bedarf"));
        return nullptr;
    };
    pictures.insert(pictures.begin(), {QStringLiteral("bedarf"), show, {}});
    return pictures;
}

}  // namespace isp::gui
