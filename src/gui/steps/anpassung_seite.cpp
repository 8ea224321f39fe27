// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/anpassung_seite.h"

#include "base/clock.h"
#include "domain/grundlage.h"
#include "gui/dialogs/handlung.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "gui/steps/auswahlen.h"
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
    return AnpassungSeite::tr(text);
}
using LagePtr = std::shared_ptr<Schrittlage>;

std::vector<Entscheidung> decisions(const Schrittlage& lage) {
    return Themenakte::imDurchlauf(lage.akte->entscheidungen, lage.durchlauf);
}

/// The decision for a new Thema that has not led to one yet; nullptr for none.
std::optional<Entscheidung> waiting(const Schrittlage& lage) {
    for (const auto& e : decisions(lage))
        if (e.art == Entscheidungsart::kNeuesThema && !e.folgethema.valid()) return e;
    return std::nullopt;
}

std::vector<models::Spalte<Entscheidung>> columns(const LagePtr& lage) {
    using F = Entscheidung;
    const auto subject = [lage](const F& e) {
        if (e.massnahme.valid()) return wahltext(massnahmewahlen(*lage), e.massnahme);
        if (e.ziel.valid()) return wahltext(zielwahlen(*lage), e.ziel);
        return e.folgethema.valid() ? tr("Folgethema ist angelegt") : QString();
    };
    return {{tr("Datum"), [](const F& e) { return tag(e.datum); }, [](const F& e) { return q(e.datum); }},
            {tr("Entscheidung"), [](const F& e) { return texte::wort(e.art); }},
            {tr("Betrifft"), subject},
            {tr("Begründung"),
             [](const F& e) { return kurz(e.begruendung); },
             {},
             [](const F& e) { return q(e.begruendung); }},
            {tr("Entschieden hat"),
             [lage](const F& e) { return wahltext(akteurwahlen(*lage->stamm), e.akteur); }}};
}

Abschnittsplan<Entscheidung> entscheidungen() {
    using F = Entscheidung;
    Abschnittsplan<F> p;
    p.id = QStringLiteral("entscheidungen");
    p.texte = {
        tr("Entscheidungen"),
        {},
        tr("Noch keine Entscheidung. Was folgt aus der Überprüfung: fortführen, ändern, ein neues Thema "
           "oder beenden?"),
        tr("Entscheidung festhalten")};
    p.dialogtitel = tr("Entscheidung");
    p.leitsatz =
        tr("Was wird entschieden und warum? Die Begründung bleibt auch für spätere Durchläufe lesbar.");
    p.eintraege = decisions;
    p.spalten = columns;
    p.dehnbar = 3;
    p.felder = [](const Schrittlage& lage) {
        return std::vector<Formularfeld<F>>{
            wahlFeld<F>("art", tr("Entscheidung"), &F::art, wortwahlen<Entscheidungsart>()),
            datumFeld<F>("datum", tr("Datum"), &F::datum),
            langtextFeld<F>("begruendung", tr("Begründung"), &F::begruendung).pflicht(),
            wahlFeld<F>("akteur", tr("Entschieden hat"), &F::akteur, akteurwahlen(*lage.stamm)),
            wahlFeld<F>("massnahme", tr("Maßnahme"), &F::massnahme, massnahmewahlen(lage))
                .aktivWenn([](const F& e) { return e.art == Entscheidungsart::kMassnahmenAendern; }),
            wahlFeld<F>("ziel", tr("Ziel"), &F::ziel, zielwahlen(lage)).aktivWenn([](const F& e) {
                return e.art == Entscheidungsart::kZieleAendern;
            })};
    };
    p.neu = [](const Schrittlage& lage) {
        F e;
        e.durchlauf = lage.durchlauf;
        e.datum = Clock::todayIso();
        return e;
    };
    return p;
}

QString counted(std::size_t n, const QString& one, const QString& many) {
    return n == 1 ? QStringLiteral("1 ") + one : QStringLiteral("%1 ").arg(n) + many;
}

/// What the next Durchlauf takes along.
QString carriedOver(const Schrittlage& lage) {
    const auto u = uebernahme(*lage.akte, lage.durchlauf);
    return tr("Schließt diesen Durchlauf und beginnt mit Schritt 1. Mitgenommen werden %1, %2, %3, %4 und "
              "das "
              "Angebot samt Kriterien. Befunde, Bewertungen und Entscheidungen bleiben hier lesbar.")
        .arg(counted(u.ziele.size(), tr("geltendes Ziel"), tr("geltende Ziele")),
             counted(u.massnahmen.size(), tr("offene Maßnahme"), tr("offene Maßnahmen")),
             counted(u.handlungsfelder.size(), tr("Handlungsfeld"), tr("Handlungsfelder")),
             counted(u.datenbedarfe.size(), tr("offener Datenbedarf"), tr("offene Datenbedarfe")));
}

}  // namespace

AnpassungSeite::AnpassungSeite(Umgebung& umgebung, QWidget* parent) : Abschnittsseite(umgebung, parent) {
    addListe(entscheidungen());
    buildWeiter();
    setKriterium(QStringLiteral("anpassung.folgen"), QStringLiteral("weiter"));
}

QPushButton* AnpassungSeite::addWay(QWidget* content, const QString& id, const QString& words,
                                    QLabel*& explanation, void (AnpassungSeite::*run)()) {
    auto* button = new QPushButton(words, content);
    button->setObjectName(QStringLiteral("knopf_") + id);
    connect(button, &QPushButton::clicked, this, run);
    explanation = new QLabel(content);
    explanation->setObjectName(QStringLiteral("text_") + id);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    content->layout()->addWidget(explanation);
    static_cast<QVBoxLayout*>(content->layout())->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void AnpassungSeite::buildWeiter() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    m_runde = addWay(content, QStringLiteral("neuer_durchlauf"), tr("Nächsten Durchlauf beginnen …"),
                     m_rundeText, &AnpassungSeite::startRound);
    m_folge = addWay(content, QStringLiteral("folgethema"), tr("Folgethema anlegen …"), m_folgeText,
                     &AnpassungSeite::startThema);
    m_ende = addWay(content, QStringLiteral("thema_beenden"), tr("Thema beenden …"), m_endeText,
                    &AnpassungSeite::endThema);
    addAbschnitt(QStringLiteral("weiter"), tr("Wie es weitergeht"), content,
                 [this](const Schrittlage& lage) { showWays(lage); });
}

void AnpassungSeite::showWays(const Schrittlage& lage) {
    const bool open = lage.bearbeitbar && lage.akte->thema.zustand == Themenzustand::kAktiv;
    m_rundeText->setText(carriedOver(lage));
    m_runde->setEnabled(open);
    const bool folge = waiting(lage).has_value();
    m_folge->setEnabled(open && folge);
    m_folgeText->setText(
        folge ? tr("Legt das Thema an, für das Sie sich entschieden haben. Fragestellung, "
                   "Zielgruppen und Räume schreiben Sie dort neu.")
              : tr("Dafür braucht es eine Entscheidung für ein neues Thema, aus der noch keines "
                   "entstanden ist."));
    const auto ende = pruefeEnde(*lage.akte);
    m_ende->setEnabled(open && ende);
    m_endeText->setText(ende ? tr("Schließt den Durchlauf und das Thema. Alles bleibt lesbar.")
                             : texte::meldung(ende.error()).ganz());
    m_ende->setToolTip(m_ende->isEnabled() ? QString() : m_endeText->text());
}

void AnpassungSeite::startRound() {
    // Asked first, so that nobody fills a form in vain.
    if (const auto allowed = pruefeNeuenDurchlauf(*lage().akte); !allowed)
        return umgebung().zeigeFehler(allowed.error());
    auto* dialog = bearbeite<Durchlauf>(
        window(), tr("Nächsten Durchlauf beginnen"), carriedOver(lage()),
        {langtextFeld<Durchlauf>("anlass", tr("Anlass"), &Durchlauf::anlass).pflicht()}, Durchlauf{},
        [this](const Durchlauf& d) -> Status {
            ISP_CHECK(umgebung().werkbank()->themen().starteDurchlauf(lage().akte->thema.id, d.anlass));
            Q_EMIT schrittRequested(Schrittart::kThema);
            return {};
        });
    dialog->setObjectName(QStringLiteral("dialog_neuer_durchlauf"));
    nenneHandlung(dialog, tr("Durchlauf beginnen"));
}

void AnpassungSeite::startThema() {
    const auto decision = waiting(lage());
    if (!decision) return;
    Thema start;
    start.federfuehrung = lage().akte->thema.federfuehrung;
    auto* dialog = bearbeite<Thema>(
        window(), tr("Folgethema"), tr("Das neue Thema beginnt mit Schritt 1 und verweist auf dieses."),
        {textFeld<Thema>("titel", tr("Titel"), &Thema::titel).pflicht().breit(),
         langtextFeld<Thema>("fragestellung", tr("Fragestellung"), &Thema::fragestellung)},
        start, [this, id = decision->id](const Thema& thema) -> Status {
            ISP_TRY(const auto made, umgebung().werkbank()->themen().legeFolgethemaAn(id, thema));
            Q_EMIT themaRequested(made);
            return {};
        });
    dialog->setObjectName(QStringLiteral("dialog_folgethema"));
    nenneHandlung(dialog, tr("Thema anlegen"));
}

void AnpassungSeite::endThema() {
    auto* dialog = bearbeite<Thema>(
        window(), tr("Thema beenden"), tr("Durchlauf und Thema werden geschlossen. Alles bleibt lesbar."),
        {langtextFeld<Thema>("beendet_grund", tr("Begründung"), &Thema::beendetGrund).pflicht()},
        lage().akte->thema, [this](const Thema& thema) -> Status {
            return umgebung().werkbank()->themen().beende(thema.id, thema.beendetGrund);
        });
    dialog->setObjectName(QStringLiteral("dialog_thema_beenden"));
    nenneHandlung(dialog, tr("Thema beenden"));
}

}  // namespace isp::gui
