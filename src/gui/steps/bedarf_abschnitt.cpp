// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/bedarf_abschnitt.h"

#include "base/clock.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "gui/steps/auswahlen.h"
#include "gui/steps/szenario_leiste.h"
#include "gui/theme.h"
#include "texte/meldung.h"

#include <QAction>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace isp::gui {

namespace {

using LagePtr = std::shared_ptr<Schrittlage>;

QString tr(const char* text) {
    return BedarfAbschnitt::tr(text);
}
QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString quotentext(const Bedarf& b) {
    if (b.art == Bedarfsart::kFest) return tr("festgelegt je Raum");
    if (!b.quote) return QStringLiteral("·");
    auto words = tr("%1 %").arg(texte::zahl(*b.quote, 1));
    if (b.quoteUnten && b.quoteOben)
        words += tr(" (%1 bis %2)").arg(texte::zahl(*b.quoteUnten, 1), texte::zahl(*b.quoteOben, 1));
    return words;
}

QString zeittext(const Bedarf& b) {
    if (b.prognosejahr) return tr("%1, Prognose").arg(*b.prognosejahr);
    return b.periode.empty() ? tr("letzter Stand") : q(b.periode);
}

std::vector<models::Spalte<Bedarf>> spalten(const LagePtr& lage) {
    using F = Bedarf;
    return {{tr("Bedarf"),
             [](const F& b) { return q(b.bezeichnung); },
             {},
             [](const F& b) { return q(b.begruendung); }},
            {tr("Zielgruppe"),
             [lage](const F& b) { return wahltext(zielgruppenwahlen(*lage->stamm), b.zielgruppe); }},
            {tr("Quote"), quotentext},
            {tr("Personen von"), zeittext},
            {tr("Einheit"), [](const F& b) { return q(b.einheit); }},
            {tr("Handlungserfordernis"),
             [lage](const F& b) { return wahltext(erforderniswahlen(*lage), b.erfordernis); }}};
}

/// Kennzahlen as they stand in a formula.
QStringList bezuege(Umgebung& umgebung) {
    QStringList out;
    for (const auto& k : umgebung.werkbank()->bestand().kennzahlen())
        out << QStringLiteral("[%1]").arg(q(k.code));
    return out;
}

std::vector<Formularfeld<Bedarf>> felder(Umgebung& umgebung, const Schrittlage& lage) {
    using F = Bedarf;
    const auto computed = [](const F& b) { return b.art == Bedarfsart::kQuote; };
    const auto percent = [computed](const char* key, const QString& label, std::optional<double> F::*member) {
        return zahlFeld<F>(key, label, member, QStringLiteral("%"), 2)
            .zwischen(0.0, 100.0)
            .aktivWenn(computed);
    };
    return {textFeld<F>("bezeichnung", tr("Bedarf"), &F::bezeichnung)
                .pflicht()
                .breit()
                .hilfe(tr("Woran für wen: Betreuungsplätze für Kinder unter 3 Jahren.")),
            wahlFeld<F>("art", tr("Ermittelt wird"), &F::art, wortwahlen<Bedarfsart>()),
            textFeld<F>("einheit", tr("Einheit"), &F::einheit).platzhalter(tr("Plätze")),
            wahlFeld<F>("erfordernis", tr("Handlungserfordernis"), &F::erfordernis, erforderniswahlen(lage)),
            wahlFeld<F>("zielgruppe", tr("Zielgruppe"), &F::zielgruppe, zielgruppenwahlen(*lage.stamm)),
            abschnitt<F>(tr("Personen und Quote"), tr("Personen der Gruppe × Quote ergeben den Bedarf.")),
            textFeld<F>("bezug", tr("Personen"), &F::bezug)
                .vorschlaege(bezuege(umgebung))
                .platzhalter(QStringLiteral("[BEV]"))
                .aktivWenn(computed)
                .pflicht()
                .breit()
                .hilfe(tr("Kennzahl in eckigen Klammern, auch mit Ausprägung: "
                          "[BEV:altersgruppe=unter 3 Jahre]. Mehrere lassen sich verrechnen.")),
            percent("quote", tr("Quote"), &F::quote).pflicht(),
            percent("quote_unten", tr("Quote mindestens"), &F::quoteUnten),
            percent("quote_oben", tr("Quote höchstens"), &F::quoteOben),
            textFeld<F>("periode", tr("Personen aus der Periode"), &F::periode)
                .platzhalter(tr("letzte vollständige"))
                .aktivWenn([computed](const F& b) { return computed(b) && !b.prognosejahr; }),
            ganzzahlFeld<F>("prognosejahr", tr("oder Prognose für das Jahr"), &F::prognosejahr)
                .zwischen(1990.0, 2100.0)
                .aktivWenn(computed),
            abschnitt<F>(tr("Räume und Angebot")),
            mehrfachFeld<F>("raeume", tr("Räume"), &F::raeume, raumwahlen(umgebung))
                .hilfe(tr("Ohne Auswahl wird der ganze Kreis gerechnet.")),
            mehrfachFeld<F>("angebote", tr("Angebote, die zählen"), &F::angebote, angebotwahlen(lage)),
            langtextFeld<F>("begruendung", tr("Begründung"), &F::begruendung)
                .hilfe(tr("Woher die Quote oder die Menge kommt."))};
}

Abschnittsplan<Bedarf> bedarfe(Umgebung& umgebung) {
    Abschnittsplan<Bedarf> p;
    p.id = QStringLiteral("bedarfe");
    p.texte = {tr("Bedarfe"),
               {},
               tr("Noch kein Bedarf. Stellen Sie dem, was gebraucht wird, das vorhandene Angebot gegenüber."),
               tr("Bedarf ermitteln")};
    p.dialogtitel = tr("Bedarf");
    p.leitsatz = tr("Was fehlt, ist der Bedarf abzüglich des Angebots, Raum für Raum.");
    p.eintraege = [](const Schrittlage& lage) {
        return Themenakte::imDurchlauf(lage.akte->bedarfe, lage.durchlauf);
    };
    p.spalten = spalten;
    p.felder = [&umgebung](const Schrittlage& lage) { return felder(umgebung, lage); };
    p.neu = [](const Schrittlage& lage) {
        Bedarf b;
        b.durchlauf = lage.durchlauf;
        b.raeume = lage.akte->thema.raeume;
        if (lage.akte->thema.zielgruppen.size() == 1) b.zielgruppe = lage.akte->thema.zielgruppen.front();
        return b;
    };
    return p;
}

std::vector<qlonglong> keysOf(const std::vector<Bedarfstabellenzeile>& rows) {
    std::vector<qlonglong> out;
    for (const auto& r : rows)
        if (r.zeile.raum.valid()) out.push_back(r.zeile.raum.value);
    return out;
}

}  // namespace

BedarfAbschnitt::BedarfAbschnitt(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_liste(new Eintragsabschnitt<Bedarf>(umgebung, bedarfe(umgebung), this)),
      m_vergleich(new QWidget(this)),
      m_titel(new Rollenlabel(render::TextRole::kSection, {}, m_vergleich)),
      m_szenario(new Szenarioleiste(m_vergleich)),
      m_tabelle(baueBedarfstabelle(m_vergleich)),
      m_anmerkung(new Rollenlabel(render::TextRole::kNote, {}, m_vergleich)) {
    m_liste->setKopfSichtbar(false);
    for (auto* label : {m_titel, m_anmerkung}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_titel->setObjectName(QStringLiteral("bedarf_titel"));
    m_anmerkung->setObjectName(QStringLiteral("bedarf_anmerkung"));
    auto* comparison = new QVBoxLayout(m_vergleich);
    comparison->setContentsMargins(0, abstand(2), 0, 0);
    comparison->setSpacing(abstand(2));
    for (QWidget* part : std::initializer_list<QWidget*>{m_titel, m_szenario, m_tabelle, m_anmerkung})
        comparison->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    column->addWidget(m_vergleich);
    buildTabelle();
    connect(m_liste, &Eintragsliste::auswahlChanged, this, &BedarfAbschnitt::rechne);
    connect(m_szenario, &Szenarioleiste::changed, this, &BedarfAbschnitt::rechne);
}

void BedarfAbschnitt::buildTabelle() {
    m_tabelle->setKopfSichtbar(false);
    m_tabelle->setBearbeiten([this](qlonglong raum) { legeFest(RaumId{raum}); });
    m_tabelle->setLoeschen([this](const std::vector<qlonglong>& raeume) { hebeAuf(raeume); });
    m_tabelle->aktion(QStringLiteral("bedarfstabelle_bearbeiten"))->setText(tr("Menge festlegen …"));
    m_tabelle->aktion(QStringLiteral("bedarfstabelle_loeschen"))->setText(tr("Festlegung aufheben"));
    m_tabelle->addAktion({QStringLiteral("bedarf_uebernehmen"), tr("Als Bedarfsmenge übernehmen"),
                          [this](const std::vector<qlonglong>& raeume) { uebernimm(raeume); }});
    m_tabelle->addAktion({QStringLiteral("bedarf_alle_uebernehmen"),
                          tr("Alle übernehmen"),
                          [this](const auto&) { uebernimm(keysOf(m_tabelle->eintraege())); },
                          {},
                          false});
}

void BedarfAbschnitt::zeige(const Schrittlage& lage) {
    m_lage = lage;
    {
        const QSignalBlocker quiet(m_liste);  // reckoned once, below
        m_liste->zeige(lage);
        if (m_liste->gewaehlt() == nullptr && !m_liste->eintraege().empty())
            m_liste->waehleId(m_liste->eintraege().front().id.value);
    }
    rechne();
}

void BedarfAbschnitt::rechne() {
    const auto* chosen = m_liste->gewaehlt();
    m_vergleich->setVisible(chosen != nullptr);
    if (chosen == nullptr || !m_lage.akte) return;
    m_bedarf = *chosen;
    m_szenario->setBedarf(m_bedarf);
    const auto unit = q(m_bedarf.einheit);
    const auto name = q(m_bedarf.bezeichnung);
    m_titel->setText(unit.isEmpty() ? name : tr("%1 (in %2)").arg(name, unit));
    const auto result =
        workspace::bedarfsrechnung(*m_umgebung.werkbank(), m_bedarf, m_lage.akte->bedarfsmengen,
                                   m_lage.stamm->angebote, Clock::todayIso(), m_szenario->szenario());
    m_tabelle->setVisible(result.has_value());
    m_szenario->setVisible(result.has_value());
    if (!result) return m_anmerkung->setText(texte::meldung(result.error()).ganz());
    showMoeglich();
    m_tabelle->setzeEintraege(bedarfstabellenzeilen(*result, m_umgebung, *m_lage.stamm));
    m_anmerkung->setText(bedarfsanmerkung(*result, *m_lage.stamm));
}

/// Amounts are settled Raum by Raum: where the Bedarf names none, the buttons say what is missing.
void BedarfAbschnitt::showMoeglich() {
    const bool named = !m_bedarf.raeume.empty();
    m_tabelle->setNurLesen(!m_lage.bearbeitbar || !named);
    const auto hint = named ? QString() : tr("Wählen Sie zuerst im Bedarf die Räume.");
    for (const char* id : {"bedarfstabelle_bearbeiten", "bedarfstabelle_loeschen", "bedarf_uebernehmen",
                           "bedarf_alle_uebernehmen"}) {
        auto* action = m_tabelle->aktion(QString::fromLatin1(id));
        action->setToolTip(hint.isEmpty() ? action->text() : hint);
    }
}

const Bedarfsmenge* BedarfAbschnitt::mengeOf(RaumId raum) const {
    for (const auto& m : m_lage.akte->bedarfsmengen)
        if (m.bedarf == m_bedarf.id && m.raum == raum) return &m;
    return nullptr;
}

void BedarfAbschnitt::legeFest(RaumId raum) {
    const auto& rows = m_tabelle->eintraege();
    const auto row = std::find_if(rows.begin(), rows.end(), [raum](const auto& r) {
        return !r.gesamt && r.zeile.raum.valid() && r.zeile.raum == raum;
    });
    if (row == rows.end())
        return m_umgebung.zeigeErfolg(
            tr("Die Summe folgt aus den Räumen. Legen Sie die Menge bei dem Raum fest, für den sie gilt."));
    using F = Bedarfsmenge;
    F start;
    start.bedarf = m_bedarf.id;
    start.raum = raum;
    if (row->zeile.bedarf.wert) start.menge = std::round(*row->zeile.bedarf.wert);
    if (const auto* known = mengeOf(raum)) start = *known;
    const auto words = tr("Bedarfsmenge festlegen");
    auto* dialog = bearbeite<F>(
        window(), tr("Bedarfsmenge für %1").arg(row->raum),
        tr("Eine festgelegte Menge geht dem gerechneten Bedarf vor."),
        {zahlFeld<F>("menge", tr("Menge"), &F::menge, q(m_bedarf.einheit), 1)
             .zwischen(0.0, std::nullopt)
             .pflicht(),
         langtextFeld<F>("begruendung", tr("Begründung"), &F::begruendung)
             .pflicht()
             .hilfe(tr("Warum gilt hier eine andere Menge?"))},
        start,
        [this, words](const F& menge) -> Status {
            ISP_CHECK(m_umgebung.werkbank()->themen().speichere(menge, words));
            return {};
        },
        {}, 1);
    dialog->setObjectName(QStringLiteral("dialog_bedarfsmenge"));
}

void BedarfAbschnitt::uebernimm(const std::vector<qlonglong>& raeume) {
    const auto scenario = m_szenario->beschreibung();
    const auto reason = scenario.isEmpty()
                            ? tr("Gerechneter Bedarf übernommen am %1")
                            : tr("Aus dem Szenario %2 übernommen am %1").arg(QStringLiteral("%1"), scenario);
    std::vector<Bedarfsmenge> mengen;
    for (const auto& row : m_tabelle->eintraege()) {
        const bool wanted = !row.gesamt && row.zeile.raum.valid() && row.zeile.bedarf.wert &&
                            std::find(raeume.begin(), raeume.end(), row.zeile.raum.value) != raeume.end();
        if (!wanted) continue;
        Bedarfsmenge menge;
        if (const auto* known = mengeOf(row.zeile.raum)) menge = *known;
        menge.bedarf = m_bedarf.id;
        menge.raum = row.zeile.raum;
        menge.menge = std::round(*row.zeile.bedarf.wert);
        menge.begruendung = reason.arg(texte::datum(Clock::todayIso())).toStdString();
        mengen.push_back(menge);
    }
    if (mengen.empty()) return;
    auto* open = m_umgebung.werkbank();
    const auto words = tr("Bedarfsmengen übernehmen");
    const auto work = [&]() -> Status {
        for (const auto& menge : mengen)
            ISP_CHECK(open->themen().speichere(menge, words));
        return {};
    };
    if (const auto done = open->aendere(words, work); !done) return m_umgebung.zeigeFehler(done.error());
    m_szenario->zuruecksetzen();  // else it would work on the settled amounts once more
    m_umgebung.zeigeErfolg(mengen.size() == 1 ? tr("1 Bedarfsmenge wurde übernommen.")
                                              : tr("%1 Bedarfsmengen wurden übernommen.").arg(mengen.size()),
                           true);
}

void BedarfAbschnitt::hebeAuf(const std::vector<qlonglong>& raeume) {
    auto* open = m_umgebung.werkbank();
    const auto words = tr("Bedarfsmenge aufheben");
    std::vector<BedarfsmengeId> ids;
    for (const auto raum : raeume)
        if (const auto* known = mengeOf(RaumId{raum})) ids.push_back(known->id);
    if (ids.empty()) return;
    const auto work = [&]() -> Status {
        for (const auto id : ids)
            ISP_CHECK(open->themen().loesche<Bedarfsmenge>(id, words));
        return {};
    };
    if (const auto done = open->aendere(words, work); !done) m_umgebung.zeigeFehler(done.error());
}

}  // namespace isp::gui
