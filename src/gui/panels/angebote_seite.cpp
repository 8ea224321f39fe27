// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/angebote_seite.h"

#include "gui/dialogs/angebote_laden_dialog.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

using LagePtr = std::shared_ptr<Schrittlage>;

QString tr(const char* text) {
    return AngeboteSeite::tr(text);
}

QString kapazitaetOf(const Angebot& a) {
    if (!a.kapazitaet) return {};
    return QLocale().toString(*a.kapazitaet, 'f', 0) + u' ' + QString::fromStdString(a.einheit);
}

std::vector<Formularfeld<Angebot>> angebotfelder(Umgebung& umgebung, const Schrittlage& lage) {
    using A = Angebot;
    std::vector<Formularfeld<A>> f;
    f.push_back(textFeld<A>("name", tr("Name"), &A::name).pflicht().breit());
    f.push_back(wahlFeld<A>("art", tr("Art"), &A::art, wortwahlen<Angebotsart>()));
    f.push_back(textFeld<A>("traeger", tr("Träger"), &A::traeger));
    f.push_back(wahlFeld<A>("fachplanung", tr("Fachplanung"), &A::fachplanung, fachplanungswahlen(umgebung)));
    f.push_back(wahlFeld<A>("raum", tr("Raum"), &A::raum, raumwahlen(umgebung)));
    f.push_back(textFeld<A>("adresse", tr("Adresse"), &A::adresse).breit());
    f.push_back(zahlFeld<A>("rechtswert", tr("Rechtswert"), &A::rechtswert, tr("m"), 0)
                    .hilfe(tr("Ort auf der Karte; im Atlas lässt er sich auch anklicken.")));
    f.push_back(zahlFeld<A>("hochwert", tr("Hochwert"), &A::hochwert, tr("m"), 0).pruefe([](const A& a) {
        return a.rechtswert.has_value() != a.hochwert.has_value()
                   ? tr("Geben Sie Rechtswert und Hochwert an, oder keinen von beiden.")
                   : QString();
    }));
    f.push_back(abschnitt<A>(tr("Kapazität")));
    f.push_back(zahlFeld<A>("kapazitaet", tr("Kapazität"), &A::kapazitaet).zwischen(0, {}));
    f.push_back(textFeld<A>("einheit", tr("Einheit"), &A::einheit)
                    .vorschlaege({tr("Plätze"), tr("Stunden je Woche"), tr("Beratungen je Jahr")}));
    f.push_back(zahlFeld<A>("belegt", tr("Belegt"), &A::belegt).zwischen(0, {}));
    f.push_back(datumFeld<A>("stand", tr("Stand"), &A::stand));
    f.push_back(datumFeld<A>("von", tr("Besteht seit"), &A::von));
    f.push_back(datumFeld<A>("bis", tr("Besteht bis"), &A::bis).pruefe([](const A& a) {
        return !a.bis.empty() && a.bis < a.von ? tr("Das Ende liegt vor dem Beginn.") : QString();
    }));
    f.push_back(abschnitt<A>(tr("Für wen und wo")));
    f.push_back(
        mehrfachFeld<A>("zielgruppen", tr("Zielgruppen"), &A::zielgruppen, zielgruppenwahlen(*lage.stamm)));
    f.push_back(mehrfachFeld<A>("einzugsraeume", tr("Erreicht auch diese Räume"), &A::einzugsraeume,
                                raumwahlen(umgebung)));
    f.push_back(langtextFeld<A>("beschreibung", tr("Beschreibung"), &A::beschreibung).zeilen(3));
    f.push_back(jaNeinFeld<A>("erfunden", tr("Beispiel, frei erfunden"), &A::erfunden));
    return f;
}

}  // namespace

AngeboteSeite::AngeboteSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_raum(addFilter(QStringLiteral("angebote_raum"), tr("Nach Raum filtern"))),
      m_zielgruppe(addFilter(QStringLiteral("angebote_zielgruppe"), tr("Nach Zielgruppe filtern"))),
      m_fachplanung(addFilter(QStringLiteral("angebote_fachplanung"), tr("Nach Fachplanung filtern"))) {
    Abschnittsplan<Angebot> plan{
        QStringLiteral("angebote"),
        {tr("Angebote und Einrichtungen"), tr("Der gemeinsame Katalog aller Themen."),
         tr("Kein Angebot in dieser Auswahl."), tr("Angebot anlegen …")},
        tr("Angebot"),
        tr("Was es gibt, für wen, wo und wie viel davon."),
        [this](const Schrittlage& lage) {
            auto out = lage.stamm->angebote;
            std::erase_if(out, [this](const Angebot& a) { return !passt(a); });
            return out;
        },
        [this](const LagePtr& lage) -> std::vector<models::Spalte<Angebot>> {
            using S = models::Spalte<Angebot>;
            return {
                textspalte(tr("Name"), &Angebot::name),
                S(tr("Art"), [](const Angebot& a) { return texte::wort(a.art); }),
                S(tr("Raum"), [this](const Angebot& a) { return wahltext(raumwahlen(m_umgebung), a.raum); }),
                S(
                    tr("Kapazität"), kapazitaetOf,
                    [](const Angebot& a) { return a.kapazitaet ? QVariant(*a.kapazitaet) : QVariant(); },
                    nullptr, true),
                S(tr("Zielgruppen"),
                  [lage](const Angebot& a) {
                      return wahltexte(zielgruppenwahlen(*lage->stamm), a.zielgruppen);
                  }),
                S(tr("Genutzt in"), [this](const Angebot& a) { return themenMit(a.id); })};
        },
        [this](const Schrittlage& lage) { return angebotfelder(m_umgebung, lage); },
        [](const Schrittlage&) { return Angebot{}; }};
    m_angebote = new Eintragsabschnitt<Angebot>(umgebung, std::move(plan), this);
    m_angebote->setZeilenMax(16);
    m_angebote->addAktion({QStringLiteral("laden"), tr("Aus &Datei laden …"),
                           [this](const std::vector<qlonglong>&) { ladeAngebote(m_umgebung, this); },
                           QStringLiteral("einlesen"), false});
    auto* filter = new QHBoxLayout;
    for (auto* box : {m_raum, m_zielgruppe, m_fachplanung})
        filter->addWidget(box);
    filter->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addLayout(filter);
    column->addWidget(m_angebote);
    column->addStretch(1);
    new Fokusweitergabe(*this, *m_angebote);
}

QComboBox* AngeboteSeite::addFilter(const QString& id, const QString& name) {
    auto* box = new QComboBox(this);
    box->setObjectName(id);
    box->setAccessibleName(name);
    box->setMaximumWidth(abstand(64));
    connect(box, &QComboBox::currentIndexChanged, this, [this] { m_angebote->zeige(stammlage(m_umgebung)); });
    return box;
}

void AngeboteSeite::buildFilter() {
    const auto fill = [](QComboBox* box, const QString& all, const auto& choices) {
        const QSignalBlocker blocked(box);
        const auto before = box->currentData();
        box->clear();
        box->addItem(all, 0LL);
        for (const auto& [id, text] : choices)
            box->addItem(text, static_cast<qlonglong>(id.value));
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    const auto lage = stammlage(m_umgebung);
    if (m_umgebung.werkbank() == nullptr) return;
    fill(m_raum, tr("alle Räume"), raumwahlen(m_umgebung));
    fill(m_zielgruppe, tr("alle Zielgruppen"), zielgruppenwahlen(*lage.stamm));
    fill(m_fachplanung, tr("alle Fachplanungen"), fachplanungswahlen(m_umgebung));
}

bool AngeboteSeite::passt(const Angebot& a) const {
    const RaumId raum{m_raum->currentData().toLongLong()};
    const ZielgruppeId group{m_zielgruppe->currentData().toLongLong()};
    const FachplanungId planung{m_fachplanung->currentData().toLongLong()};
    const auto has = [](const auto& ids, auto id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    return (!raum.valid() || a.raum == raum || has(a.einzugsraeume, raum)) &&
           (!group.valid() || has(a.zielgruppen, group)) && (!planung.valid() || a.fachplanung == planung);
}

QString AngeboteSeite::themenMit(AngebotId id) const {
    QStringList out;
    for (const auto& thema : alle<Thema>(m_umgebung)) {
        const auto akte = m_umgebung.werkbank()->themen().akte(thema.id);
        if (!akte) continue;
        const auto& list = (*akte)->bestand;
        if (std::any_of(list.begin(), list.end(), [id](const Bestandseintrag& b) { return b.angebot == id; }))
            out << QString::fromStdString(thema.titel);
    }
    return out.join(QStringLiteral(", "));
}

void AngeboteSeite::refresh() {
    buildFilter();
    m_angebote->zeige(stammlage(m_umgebung));
}

}  // namespace isp::gui
