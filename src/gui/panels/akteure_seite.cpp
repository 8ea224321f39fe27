// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/akteure_seite.h"

#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/netzwerk_widget.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <set>

namespace isp::gui {

namespace {

using LagePtr = std::shared_ptr<Schrittlage>;

QString tr(const char* text) {
    return AkteureSeite::tr(text);
}

/// Ties that hold in a Thema: its own and the general ones. All where there is none.
std::vector<Beziehung> beziehungenVon(const Schrittlage& lage, ThemaId thema) {
    auto out = lage.stamm->beziehungen;
    std::erase_if(
        out, [thema](const Beziehung& b) { return thema.valid() && b.thema.valid() && b.thema != thema; });
    return out;
}

/// Who takes part in a Thema: in a step, a group, an Aktivität, or by a tie of its own.
std::vector<Akteur> akteureVon(Umgebung& umgebung, const Schrittlage& lage, ThemaId thema) {
    if (!thema.valid() || umgebung.werkbank() == nullptr) return lage.stamm->akteure;
    const auto read = umgebung.werkbank()->themen().akte(thema);
    if (!read) return {};
    const auto& akte = **read;
    std::set<std::int64_t> ids;
    for (const auto& s : akte.schritte)
        ids.insert(s.verantwortlich.value);
    for (const auto& b : akte.beteiligungen)
        ids.insert(b.akteur.value);
    for (const auto& t : akte.teilnahmen)
        ids.insert(t.akteur.value);
    for (const auto& a : akte.aktivitaeten)
        ids.insert(a.verantwortlich.value);
    for (const auto& g : akte.arbeitsgruppen)
        ids.insert(g.leitung.value);
    for (const auto& m : akte.mitglieder)
        ids.insert(m.akteur.value);
    for (const auto& m : akte.massnahmen)
        ids.insert(m.verantwortlich.value);
    for (const auto& b : lage.stamm->beziehungen)
        if (b.thema == thema) ids.insert({b.von.value, b.nach.value});
    auto out = lage.stamm->akteure;
    std::erase_if(out, [&](const Akteur& a) { return !ids.contains(a.id.value); });
    return out;
}

std::vector<Formularfeld<Akteur>> akteurfelder(Umgebung& umgebung) {
    using A = Akteur;
    std::vector<Formularfeld<A>> f;
    f.push_back(textFeld<A>("name", tr("Name"), &A::name).pflicht().breit());
    f.push_back(wahlFeld<A>("gruppe", tr("Gruppe"), &A::gruppe, wortwahlen<Akteursgruppe>()));
    f.push_back(wahlFeld<A>("art", tr("Art"), &A::art, wortwahlen<Akteursart>()));
    f.push_back(wahlFeld<A>("fachplanung", tr("Fachplanung"), &A::fachplanung, fachplanungswahlen(umgebung)));
    f.push_back(wahlFeld<A>("raum", tr("Raum"), &A::raum, raumwahlen(umgebung)));
    f.push_back(textFeld<A>("kontakt", tr("Kontakt"), &A::kontakt)
                    .hilfe(tr("Bei Personen sind dies personenbezogene Daten.")));
    f.push_back(langtextFeld<A>("notiz", tr("Notiz"), &A::notiz).zeilen(2));
    return f;
}

Abschnittsplan<Akteur> akteurplan(Umgebung& umgebung, std::function<ThemaId()> thema) {
    return {QStringLiteral("akteure"),
            {tr("Akteure"), tr("Wer verantwortlich ist, mitwirkt oder beteiligt wird."), tr("Kein Akteur."),
             tr("Akteur anlegen …")},
            tr("Akteur"),
            tr("Einheit, Gremium, Organisation oder Person."),
            [&umgebung, thema](const Schrittlage& lage) { return akteureVon(umgebung, lage, thema()); },
            [](const LagePtr&) -> std::vector<models::Spalte<Akteur>> {
                using S = models::Spalte<Akteur>;
                return {textspalte(tr("Name"), &Akteur::name),
                        S(tr("Gruppe"), [](const Akteur& a) { return texte::wort(a.gruppe); }),
                        S(tr("Art"), [](const Akteur& a) { return texte::wort(a.art); })};
            },
            [&umgebung](const Schrittlage&) { return akteurfelder(umgebung); },
            [](const Schrittlage&) { return Akteur{}; }};
}

std::vector<Formularfeld<Beziehung>> beziehungsfelder(Umgebung& umgebung, const Schrittlage& lage) {
    using B = Beziehung;
    std::vector<Formularfeld<B>> f;
    f.push_back(wahlFeld<B>("von", tr("Von"), &B::von, akteurwahlen(*lage.stamm)).pflicht());
    f.push_back(
        wahlFeld<B>("nach", tr("Nach"), &B::nach, akteurwahlen(*lage.stamm)).pflicht().pruefe([](const B& b) {
            return b.von.valid() && b.von == b.nach ? tr("Wählen Sie zwei verschiedene Akteure.") : QString();
        }));
    f.push_back(textFeld<B>("art", tr("Art"), &B::art)
                    .pflicht()
                    .vorschlaege({tr("Zusammenarbeit"), tr("Austausch"), tr("Finanzierung"), tr("Auftrag")}));
    f.push_back(wahlFeld<B>("staerke", tr("Stärke"), &B::staerke,
                            {{1, tr("lose")}, {2, tr("regelmäßig")}, {3, tr("eng")}}));
    f.push_back(jaNeinFeld<B>("beidseitig", tr("beidseitig"), &B::beidseitig));
    f.push_back(wahlFeld<B>("thema", tr("Thema"), &B::thema, themenwahlen(umgebung))
                    .hilfe(tr("Ohne Angabe gilt die Beziehung allgemein.")));
    f.push_back(langtextFeld<B>("notiz", tr("Notiz"), &B::notiz).zeilen(2));
    return f;
}

Abschnittsplan<Beziehung> beziehungsplan(Umgebung& umgebung, std::function<ThemaId()> thema) {
    return {QStringLiteral("beziehungen"),
            {tr("Beziehungen"), tr("Wie Akteure miteinander verbunden sind."), tr("Noch keine Beziehung."),
             tr("Beziehung anlegen …")},
            tr("Beziehung"),
            tr("Sie erscheint im Netzwerk als Linie."),
            [thema](const Schrittlage& lage) { return beziehungenVon(lage, thema()); },
            [](const LagePtr& lage) -> std::vector<models::Spalte<Beziehung>> {
                using S = models::Spalte<Beziehung>;
                const auto name = [lage](AkteurId id) { return wahltext(akteurwahlen(*lage->stamm), id); };
                return {S(tr("Von"), [name](const Beziehung& b) { return name(b.von); }),
                        S(tr("Nach"), [name](const Beziehung& b) { return name(b.nach); }),
                        textspalte(tr("Art"), &Beziehung::art)};
            },
            [&umgebung](const Schrittlage& lage) { return beziehungsfelder(umgebung, lage); },
            [thema](const Schrittlage&) {
                Beziehung b;
                b.thema = thema();
                return b;
            }};
}

}  // namespace

AkteureSeite::AkteureSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_filter(new QComboBox(this)),
      m_akteure(
          new Eintragsabschnitt<Akteur>(umgebung, akteurplan(umgebung, [this] { return thema(); }), this)),
      m_beziehungen(new Eintragsabschnitt<Beziehung>(
          umgebung, beziehungsplan(umgebung, [this] { return thema(); }), this)),
      m_netz(new NetzwerkWidget(this)) {
    m_filter->setObjectName(QStringLiteral("akteure_thema"));
    m_filter->setAccessibleName(tr("Nach Thema filtern"));
    m_netz->setObjectName(QStringLiteral("akteure_netz"));
    auto* lists = new QWidget(this);
    auto* left = new QVBoxLayout(lists);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_filter, 0, Qt::AlignLeft);
    left->addWidget(m_akteure);
    left->addWidget(m_beziehungen);
    left->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);  // the lists take it
    scroll->setWidgetResizable(true);
    scroll->setWidget(lists);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(4));
    row->addWidget(scroll, 1);
    row->addWidget(m_netz, 1);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &AkteureSeite::showFiltered);
    connect(m_netz, &NetzwerkWidget::akteurRequested, this,
            [this](int, qint64 id) { m_akteure->waehleId(id); });
    new Fokusweitergabe(*this, *m_akteure);
}

ThemaId AkteureSeite::thema() const {
    return ThemaId{m_filter->currentData().toLongLong()};
}

void AkteureSeite::buildFilter() {
    const QSignalBlocker blocked(m_filter);
    const auto before = m_filter->currentData();
    m_filter->clear();
    m_filter->addItem(tr("alle Themen"), 0LL);
    for (const auto& [id, text] : themenwahlen(m_umgebung))
        m_filter->addItem(text, static_cast<qlonglong>(id.value));
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(before)));
}

void AkteureSeite::refresh() {
    buildFilter();
    showFiltered();
}

void AkteureSeite::showFiltered() {
    const auto lage = stammlage(m_umgebung);
    m_akteure->zeige(lage);
    m_beziehungen->zeige(lage);
    render::Netzwerk netz;
    for (const auto& a : m_akteure->eintraege())
        netz.akteure.push_back({a.id.value, QString::fromStdString(a.name), texte::wort(a.gruppe)});
    for (const auto& b : m_beziehungen->eintraege())
        netz.bindungen.push_back(
            {b.von.value, b.nach.value, QString::fromStdString(b.art), b.staerke, b.beidseitig});
    m_netz->setNetz(std::move(netz));
}

}  // namespace isp::gui
