// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/analyse_seite.h"

#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "gui/steps/auswahlen.h"
#include "gui/theme.h"
#include "texte/meldung.h"
#include "workspace/ansicht.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <memory>
#include <set>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}
QString tr(const char* text) {
    return AnalyseSeite::tr(text);
}
using LagePtr = std::shared_ptr<Schrittlage>;

/// Ansichten since whose Stand Lieferungen have come or gone.
using Veraltet = std::shared_ptr<std::set<AnsichtId>>;

Abschnittsplan<Ansicht> ansichten(Umgebung& umgebung, const Veraltet& veraltet) {
    Abschnittsplan<Ansicht> p;
    p.id = QStringLiteral("ansichten");
    p.texte = {tr("Festgehaltene Ansichten"),
               {},
               tr("Noch keine Ansicht. Halten Sie im Atlas fest, was Sie zeigen wollen: Karte, Zeitreihe, "
                  "Rangfolge oder Tabelle."),
               {}};
    p.dialogtitel = tr("Ansicht");
    p.leitsatz = tr("Name und Notiz der Ansicht. Ihr Inhalt bleibt, wie er festgehalten wurde.");
    p.eintraege = [&umgebung, veraltet](const Schrittlage& lage) {
        veraltet->clear();
        for (const auto& a : lage.akte->ansichten)
            if (workspace::hatNeuereDaten(a, *umgebung.werkbank()).value_or(false)) veraltet->insert(a.id);
        return lage.akte->ansichten;
    };
    p.spalten = [veraltet](const LagePtr&) {
        return std::vector<models::Spalte<Ansicht>>{
            {tr("Name"), [](const Ansicht& a) { return q(a.name); }},
            {tr("Art"), [](const Ansicht& a) { return texte::wort(a.art); }},
            {tr("Notiz"),
             [](const Ansicht& a) { return kurz(a.notiz); },
             {},
             [](const Ansicht& a) { return q(a.notiz); }},
            {tr("Festgehalten"), [](const Ansicht& a) { return tag(a.erstellt.substr(0, 10)); }},
            {tr("Daten"), [veraltet](const Ansicht& a) {
                 return veraltet->contains(a.id) ? tr("⚠ neuere da") : tr("aktuell");
             }}};
    };
    p.dehnbar = 2;
    p.geordnet = true;
    p.felder = [](const Schrittlage&) {
        return std::vector<Formularfeld<Ansicht>>{
            textFeld<Ansicht>("name", tr("Name"), &Ansicht::name).pflicht(),
            langtextFeld<Ansicht>("notiz", tr("Notiz"), &Ansicht::notiz)};
    };
    return p;
}

Abschnittsplan<Befund> befunde(Umgebung& umgebung) {
    Abschnittsplan<Befund> p;
    p.id = QStringLiteral("befunde");
    p.texte = {tr("Befunde"),
               {},
               tr("Noch kein Befund. Schreiben Sie in einem Satz, was die Ansicht zeigt."),
               tr("Befund festhalten")};
    p.dialogtitel = tr("Befund");
    p.leitsatz = tr("Ein Befund sagt in Worten, was eine Ansicht oder ein Gespräch zeigt.");
    p.eintraege = [](const Schrittlage& lage) {
        return Themenakte::imDurchlauf(lage.akte->befunde, lage.durchlauf);
    };
    p.spalten = [](const LagePtr& lage) {
        return std::vector<models::Spalte<Befund>>{
            {tr("Befund"),
             [](const Befund& b) { return kurz(b.text); },
             {},
             [](const Befund& b) { return q(b.text); }},
            {tr("Wertung"), [](const Befund& b) { return texte::wort(b.wertung); }},
            {tr("Art"), [](const Befund& b) { return texte::wort(b.art); }},
            {tr("Grundlage"), [lage](const Befund& b) {
                 return b.ansicht.valid() ? wahltext(ansichtwahlen(*lage), b.ansicht)
                                          : wahltext(aktivitaetwahlen(*lage), b.aktivitaet);
             }}};
    };
    p.geordnet = true;
    p.felder = [&umgebung](const Schrittlage& lage) {
        using F = Befund;
        const auto data = [](const Befund& b) { return b.art == Befundart::kDaten; };
        return std::vector<Formularfeld<F>>{
            langtextFeld<F>("text", tr("Befund"), &F::text).pflicht(),
            wahlFeld<F>("art", tr("Art"), &F::art, wortwahlen<Befundart>()),
            wahlFeld<F>("wertung", tr("Wertung"), &F::wertung, wortwahlen<Befundwertung>()),
            wahlFeld<F>("ansicht", tr("Ansicht"), &F::ansicht, ansichtwahlen(lage))
                .hilfe(tr("Die Ansicht, auf die sich der Befund stützt."))
                .aktivWenn(data),
            wahlFeld<F>("aktivitaet", tr("Aktivität"), &F::aktivitaet, aktivitaetwahlen(lage))
                .hilfe(tr("Workshop, Interview oder andere Aktivität, aus der er hervorgeht."))
                .aktivWenn([data](const Befund& b) { return !data(b); }),
            mehrfachFeld<F>("raeume", tr("Räume"), &F::raeume, raumwahlen(umgebung))};
    };
    p.neu = [](const Schrittlage& lage) {
        Befund b;
        b.durchlauf = lage.durchlauf;
        return b;
    };
    return p;
}

Abschnittsplan<Bestandseintrag> bestand() {
    Abschnittsplan<Bestandseintrag> p;
    p.id = QStringLiteral("bestand");
    p.texte = {tr("Bestand: Angebote, Einrichtungen, Kapazitäten"),
               {},
               tr("Noch kein Angebot im Bestand dieses Themas."),
               tr("Angebot aufnehmen")};
    p.dialogtitel = tr("Bestand");
    p.leitsatz =
        tr("Ein Angebot oder eine Einrichtung aus dem gemeinsamen Verzeichnis, mit Ihrer Einschätzung.");
    p.eintraege = [](const Schrittlage& lage) {
        return Themenakte::imDurchlauf(lage.akte->bestand, lage.durchlauf);
    };
    p.spalten = [](const LagePtr& lage) {
        const auto angebot = [lage](const Bestandseintrag& b) {
            return Themenakte::find(lage->stamm->angebote, b.angebot);
        };
        return std::vector<models::Spalte<Bestandseintrag>>{
            {tr("Angebot"),
             [angebot](const Bestandseintrag& b) {
                 const auto* a = angebot(b);
                 return a ? q(a->name) : QString();
             }},
            {tr("Art"),
             [angebot](const Bestandseintrag& b) {
                 const auto* a = angebot(b);
                 return a ? texte::wort(a->art) : QString();
             }},
            {tr("Träger"),
             [angebot](const Bestandseintrag& b) {
                 const auto* a = angebot(b);
                 return a ? q(a->traeger) : QString();
             }},
            {tr("Kapazität"),
             [angebot](const Bestandseintrag& b) {
                 const auto* a = angebot(b);
                 if (a == nullptr || !a->kapazitaet) return QStringLiteral("·");
                 return QString(texte::zahl(*a->kapazitaet, 0) + u' ' + q(a->einheit));
             },
             {},
             {},
             true},
            {tr("Einschätzung"), [](const Bestandseintrag& b) { return kurz(b.einschaetzung); }}};
    };
    p.dehnbar = 4;
    p.felder = [](const Schrittlage& lage) {
        using F = Bestandseintrag;
        return std::vector<Formularfeld<F>>{
            wahlFeld<F>("angebot", tr("Angebot"), &F::angebot, angebotwahlen(lage))
                .pflicht()
                .hilfe(tr("Neue Angebote legen Sie unter Themen, Angebote an.")),
            langtextFeld<F>("einschaetzung", tr("Einschätzung"), &F::einschaetzung)};
    };
    p.neu = [](const Schrittlage& lage) {
        Bestandseintrag b;
        b.durchlauf = lage.durchlauf;
        return b;
    };
    return p;
}

Abschnittsplan<Datenbedarf> datenluecken() {
    Abschnittsplan<Datenbedarf> p;
    p.id = QStringLiteral("datenluecken");
    p.texte = {tr("Datenlücken und Abfragebedarfe"),
               {},
               tr("Keine Datenlücke festgehalten."),
               tr("Datenlücke festhalten")};
    p.dialogtitel = tr("Datenlücke");
    p.leitsatz = tr("Was fehlt, wer es liefern könnte und wann danach gefragt wurde.");
    p.eintraege = [](const Schrittlage& lage) {
        return Themenakte::imDurchlauf(lage.akte->datenbedarfe, lage.durchlauf);
    };
    p.spalten = [](const LagePtr&) {
        using F = Datenbedarf;
        return std::vector<models::Spalte<F>>{
            {tr("Was fehlt"), [](const F& d) { return kurz(d.beschreibung); }},
            {tr("Zustand"), [](const F& d) { return texte::wort(d.zustand); }},
            {tr("An wen"), [](const F& d) { return q(d.anWen); }},
            {tr("Frist"), [](const F& d) { return tag(d.frist); }, [](const F& d) { return q(d.frist); }}};
    };
    p.felder = [](const Schrittlage&) {
        using F = Datenbedarf;
        return std::vector<Formularfeld<F>>{
            langtextFeld<F>("beschreibung", tr("Was fehlt"), &F::beschreibung).pflicht(),
            textFeld<F>("an_wen", tr("An wen"), &F::anWen),
            wahlFeld<F>("zustand", tr("Zustand"), &F::zustand, wortwahlen<Datenbedarfzustand>()),
            datumFeld<F>("angefragt_am", tr("Angefragt am"), &F::angefragtAm),
            datumFeld<F>("frist", tr("Frist"), &F::frist),
            langtextFeld<F>("antwort", tr("Antwort"), &F::antwort)};
    };
    p.neu = [](const Schrittlage& lage) {
        Datenbedarf d;
        d.durchlauf = lage.durchlauf;
        return d;
    };
    return p;
}

/// Names of the chosen Indikatoren and Kennzahlen.
QString setText(Umgebung& umgebung, const Indikatorenset& set) {
    QStringList out;
    out << wahltexte(indikatorwahlen(umgebung), set.indikatoren)
        << wahltexte(kennzahlwahlen(umgebung), set.kennzahlen);
    out.removeAll(QString());
    return out.join(QStringLiteral(", "));
}

QString veraltetText(std::size_t anzahl) {
    const auto rest = tr("Prüfen Sie im Atlas mit „Heutige Werte zeigen“, ob die Befunde noch gelten.");
    const auto words = anzahl == 1
                           ? tr("⚠ Seit eine Ansicht festgehalten wurde, sind neuere Daten da.")
                           : tr("⚠ Seit %1 Ansichten festgehalten wurden, sind neuere Daten da.").arg(anzahl);
    return words + u' ' + rest;
}

}  // namespace

AnalyseSeite::AnalyseSeite(Umgebung& umgebung, QWidget* parent) : Abschnittsseite(umgebung, parent) {
    buildIndikatorenset();
    const auto veraltet = std::make_shared<std::set<AnsichtId>>();
    auto* views = new Eintragsabschnitt<Ansicht>(umgebung, ansichten(umgebung, veraltet), this);
    views->setKopfSichtbar(false);
    auto* content = new QWidget(this);
    auto* hint = new QLabel(content);
    hint->setObjectName(QStringLiteral("ansichten_hinweis"));
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(hint);
    column->addWidget(views);
    addAbschnitt(QStringLiteral("ansichten"), tr("Festgehaltene Ansichten"), content,
                 [this, views, hint, veraltet](const Schrittlage& lage) {
                     views->zeige(lage);
                     zeigeAnzahl(QStringLiteral("ansichten"), static_cast<int>(views->eintraege().size()));
                     hint->setVisible(!veraltet->empty());
                     hint->setText(veraltetText(veraltet->size()));
                 });
    views->addAktion({QStringLiteral("ansicht_oeffnen"), tr("Im Atlas öffnen"),
                      [this](const std::vector<qlonglong>& ids) {
                          const auto* a = Themenakte::find(lage().akte->ansichten, AnsichtId{ids.front()});
                          if (a != nullptr) this->umgebung().oeffneAnsicht(*a);
                      },
                      QStringLiteral("atlas"), true, false});
    addListe(befunde(umgebung));
    addListe(bestand());
    addListe(datenluecken());
}

void AnalyseSeite::buildIndikatorenset() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    auto* text = new QLabel(content);
    text->setObjectName(QStringLiteral("indikatorenset_text"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* edit = new QPushButton(tr("Indikatoren und Kennzahlen wählen …"), content);
    edit->setObjectName(QStringLiteral("knopf_indikatorenset"));
    connect(edit, &QPushButton::clicked, this, [this] {
        auto set = lage().akte->indikatorenset;
        const auto thema = lage().akte->thema;
        if (!set.id.valid()) set.name = thema.titel;
        bearbeiteIndikatorenset(umgebung(), window(), set, [this, thema](IndikatorensetId id) {
            auto changed = thema;
            changed.indikatorenset = id;
            const auto saved =
                umgebung().werkbank()->themen().speichere(changed, tr("Indikatorenset wählen"));
            if (!saved) umgebung().zeigeFehler(saved.error());
        });
    });
    column->addWidget(text);
    column->addWidget(edit, 0, Qt::AlignLeft);
    addAbschnitt(QStringLiteral("indikatorenset"), tr("Indikatorenset"), content,
                 [this, text, edit](const Schrittlage& lage) {
                     const auto names = setText(umgebung(), lage.akte->indikatorenset);
                     text->setText(names.isEmpty()
                                       ? tr("Noch nichts gewählt. Wählen Sie, woran Sie das Thema messen.")
                                       : names);
                     edit->setEnabled(lage.bearbeitbar);
                 });
}

}  // namespace isp::gui
