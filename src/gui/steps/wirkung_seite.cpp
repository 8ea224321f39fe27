// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/wirkung_seite.h"

#include "gui/kreislaufworte.h"
#include "gui/steps/auswahlen.h"
#include "gui/steps/zielkarte.h"
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
    return WirkungSeite::tr(text);
}
using LagePtr = std::shared_ptr<Schrittlage>;

/// A row of the table that says the same as the charts.
struct Zielzeile {
    Ziel ziel;
    QString ausgang;
    QString zuletzt;
    QString zielwert;
    QString bewertung;
};

QString dated(const std::optional<analysis::Jahreswert>& wert, const workspace::Gebietsreihe& reihe) {
    if (!wert) return QStringLiteral("·");
    return tr("%1 (%2)").arg(mitEinheit(wert->wert, reihe.nachkommastellen, reihe.einheit)).arg(wert->jahr);
}

Zielzeile rowOf(const Ziel& ziel, const Result<workspace::Zielwirkung>& wirkung) {
    const auto none = QStringLiteral("·");
    if (!wirkung) return {ziel, none, none, none, texte::meldung(wirkung.error()).ganz()};
    const auto last = wirkung->ist.empty() ? std::nullopt : std::optional(wirkung->ist.back());
    return {ziel, dated(wirkung->ausgang, wirkung->reihe), dated(last, wirkung->reihe),
            dated(wirkung->zielpunkt, wirkung->reihe), texte::wort(wirkung->urteil.wetter)};
}

const Ziel* zielOf(const Schrittlage& lage, ZielId id) {
    return Themenakte::find(lage.akte->ziele, id);
}

Abschnittsplan<Ueberpruefung> ueberpruefungen() {
    using F = Ueberpruefung;
    Abschnittsplan<F> p;
    p.id = QStringLiteral("ueberpruefungen");
    p.texte = {tr("Überprüfungen"),
               {},
               tr("Noch keine Überprüfung. Halten Sie fest, was sich bei Maßnahmen, Prozessschritten und "
                  "Ergebnissen gezeigt hat."),
               tr("Überprüfung festhalten")};
    p.dialogtitel = tr("Überprüfung");
    p.leitsatz = tr("Was wurde überprüft, was hat sich gezeigt, und was folgt daraus?");
    p.eintraege = [](const Schrittlage& lage) {
        return Themenakte::imDurchlauf(lage.akte->ueberpruefungen, lage.durchlauf);
    };
    p.spalten = [](const LagePtr& lage) {
        const auto subject = [lage](const F& u) {
            if (u.massnahme.valid()) return wahltext(massnahmewahlen(*lage), u.massnahme);
            if (u.ziel.valid()) return wahltext(zielwahlen(*lage), u.ziel);
            if (!u.schritt || *u.schritt < 1 || *u.schritt > kSchrittzahl) return QString();
            return texte::kurztitel(schrittarten()[static_cast<std::size_t>(*u.schritt - 1)]);
        };
        return std::vector<models::Spalte<F>>{
            {tr("Überprüft"), [](const F& u) { return texte::wort(u.art); }},
            {tr("Gegenstand"), subject},
            {tr("Feststellung"),
             [](const F& u) { return kurz(u.feststellung); },
             {},
             [](const F& u) { return q(u.feststellung); }},
            {tr("Empfehlung"),
             [](const F& u) { return kurz(u.empfehlung); },
             {},
             [](const F& u) { return q(u.empfehlung); }}};
    };
    p.dehnbar = 2;
    p.felder = [](const Schrittlage& lage) {
        Wahlliste<int> steps;
        for (const auto art : schrittarten())
            steps.emplace_back(static_cast<int>(art) + 1, texte::kurztitel(art));
        return std::vector<Formularfeld<F>>{
            wahlFeld<F>("art", tr("Überprüft wird"), &F::art, wortwahlen<Ueberpruefungsart>()),
            wahlFeld<F>("massnahme", tr("Maßnahme"), &F::massnahme, massnahmewahlen(lage))
                .aktivWenn([](const F& u) { return u.art == Ueberpruefungsart::kMassnahme; }),
            wahlFeld<F>("schritt", tr("Prozessschritt"), &F::schritt, steps).aktivWenn([](const F& u) {
                return u.art == Ueberpruefungsart::kProzess;
            }),
            wahlFeld<F>("ziel", tr("Ziel"), &F::ziel, zielwahlen(lage)).aktivWenn([](const F& u) {
                return u.art == Ueberpruefungsart::kErgebnis;
            }),
            langtextFeld<F>("feststellung", tr("Feststellung"), &F::feststellung).pflicht(),
            langtextFeld<F>("empfehlung", tr("Empfehlung"), &F::empfehlung)};
    };
    p.neu = [](const Schrittlage& lage) {
        F u;
        u.durchlauf = lage.durchlauf;
        return u;
    };
    return p;
}

}  // namespace

WirkungSeite::WirkungSeite(Umgebung& umgebung, QWidget* parent) : Abschnittsseite(umgebung, parent) {
    buildZiele();
    buildZahlen();
    buildBewertungen();
    addListe(ueberpruefungen());
    setKriterium(QStringLiteral("wirkung.bewertung"), QStringLiteral("ziele"));
    for (const char* id : {"wirkung.massnahmen", "wirkung.prozess", "wirkung.ergebnisse"})
        setKriterium(QString::fromLatin1(id), QStringLiteral("ueberpruefungen"));
}

void WirkungSeite::buildZiele() {
    auto* content = new QWidget(this);
    m_karten = new QVBoxLayout(content);
    m_karten->setContentsMargins(0, 0, 0, 0);
    m_karten->setSpacing(abstand(2));
    m_leer =
        new QLabel(tr("In diesem Durchlauf gibt es noch kein Ziel mit Indikator oder Kennzahl. Legen Sie "
                      "es im Schritt Bedarfe und Maßnahmen an."),
                   content);
    m_leer->setObjectName(QStringLiteral("wirkung_leer"));
    m_leer->setWordWrap(true);
    m_bewerten = new QPushButton(tr("Jetzt bewerten"), content);
    m_bewerten->setObjectName(QStringLiteral("knopf_bewerten_ziele"));
    m_bewerten->setToolTip(
        tr("Hält die Bewertung aller geltenden Ziele mit dem heutigen Datenstand fest; "
           "frühere Bewertungen bleiben stehen."));
    connect(m_bewerten, &QPushButton::clicked, this, &WirkungSeite::rate);
    m_karten->addWidget(m_leer);
    m_karten->addWidget(m_bewerten, 0, Qt::AlignLeft);
    addAbschnitt(QStringLiteral("ziele"), tr("Wirkungsziele"), content,
                 [this](const Schrittlage& lage) { showZiele(lage); });
}

void WirkungSeite::showZiele(const Schrittlage& lage) {
    const auto ziele = messbareZiele(umgebung(), lage);
    auto* content = m_leer->parentWidget();
    auto cards = content->findChildren<Zielkarte*>();
    // Cards that stay keep their focus and the chosen year.
    for (auto* card : cards) {
        const bool stays =
            std::any_of(ziele.begin(), ziele.end(), [&](const Ziel& z) { return z.id == card->ziel(); });
        if (!stays) delete card;
    }
    cards = content->findChildren<Zielkarte*>();
    for (const auto& ziel : ziele) {
        const auto known = std::find_if(cards.begin(), cards.end(),
                                        [&](const Zielkarte* c) { return c->ziel() == ziel.id; });
        auto* card = known != cards.end() ? *known : new Zielkarte(ziel.id, content);
        if (known == cards.end()) m_karten->addWidget(card);
        card->zeige(ziel, workspace::zielwirkung(*umgebung().werkbank(), ziel));
    }
    m_leer->setVisible(ziele.empty());
    m_bewerten->setVisible(!ziele.empty());
    m_bewerten->setEnabled(lage.bearbeitbar);
}

void WirkungSeite::rate() {
    const auto rated = workspace::bewerteZiele(*umgebung().werkbank(), lage().akte->thema.id);
    if (!rated) return umgebung().zeigeFehler(rated.error());
    umgebung().zeigeErfolg(
        *rated == 1 ? tr("1 Ziel wurde bewertet.") : tr("%1 Ziele wurden bewertet.").arg(*rated), true);
}

void WirkungSeite::buildZahlen() {
    using R = Zielzeile;
    auto* list = new EintragslisteVon<R>(
        QStringLiteral("zielzahlen"),
        {{tr("Ziel"), [](const R& r) { return q(r.ziel.titel); }},
         {tr("Ausgangswert"), [](const R& r) { return r.ausgang; }, {}, {}, true},
         {tr("Zuletzt"), [](const R& r) { return r.zuletzt; }, {}, {}, true},
         {tr("Zielwert"), [](const R& r) { return r.zielwert; }, {}, {}, true},
         {tr("Nach heutigem Stand"), [](const R& r) { return r.bewertung; }}},
        [](const R& r) { return qlonglong(r.ziel.id.value); },
        {tr("Ziele in Zahlen"), {}, tr("Noch kein messbares Ziel."), {}}, this);
    list->setKopfSichtbar(false);
    list->setDehnbareSpalte(0);
    addAbschnitt(QStringLiteral("zielzahlen"), tr("Ziele in Zahlen"), list,
                 [this, list](const Schrittlage& lage) {
                     std::vector<R> rows;
                     for (const auto& ziel : messbareZiele(umgebung(), lage))
                         rows.push_back(rowOf(ziel, workspace::zielwirkung(*umgebung().werkbank(), ziel)));
                     list->setzeEintraege(std::move(rows));
                 });
}

void WirkungSeite::buildBewertungen() {
    using F = Zielbewertung;
    const auto current = std::make_shared<Schrittlage>();
    auto* list = new EintragslisteVon<F>(
        QStringLiteral("bewertungen"),
        {{tr("Bewertet am"), [](const F& b) { return tag(b.datum); }, [](const F& b) { return q(b.datum); }},
         {tr("Ziel"), [current](const F& b) { return wahltext(zielwahlen(*current), b.ziel); }},
         {tr("Bewertung"), [](const F& b) { return texte::wort(b.wetter); }},
         {tr("Jahr"), [](const F& b) { return b.jahr ? QVariant(*b.jahr) : QVariant(); }, {}, {}, true},
         {tr("Wert"), [](const F& b) { return mitEinheit(b.wert, 1, {}); }, {}, {}, true},
         {tr("Fortgeschrieben"), [](const F& b) { return mitEinheit(b.prognose, 1, {}); }, {}, {}, true}},
        [](const F& b) { return qlonglong(b.id.value); },
        {tr("Festgehaltene Bewertungen"),
         {},
         tr("Noch keine Bewertung festgehalten. „Jetzt bewerten“ legt die erste an."),
         {}},
        this);
    list->setKopfSichtbar(false);
    list->setDehnbareSpalte(1);
    addAbschnitt(QStringLiteral("bewertungen"), tr("Festgehaltene Bewertungen"), list,
                 [list, current](const Schrittlage& lage) {
                     *current = lage;
                     std::vector<F> rows;
                     for (const auto& b : lage.akte->zielbewertungen)
                         if (const auto* z = zielOf(lage, b.ziel);
                             z != nullptr && z->durchlauf == lage.durchlauf)
                             rows.push_back(b);
                     std::reverse(rows.begin(), rows.end());  // the latest first
                     list->setzeEintraege(std::move(rows));
                 });
}

}  // namespace isp::gui
