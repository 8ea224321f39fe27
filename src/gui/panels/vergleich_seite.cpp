// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/vergleich_seite.h"

#include "gui/panels/atlas_sicht.h"
#include "gui/theme.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/leerzustand.h"
#include "gui/widgets/legendenzeile.h"
#include "gui/widgets/mehrfachkarte.h"
#include "gui/widgets/suchauswahl.h"
#include "gui/widgets/wischkarte.h"
#include "models/indikator_auswahl.h"
#include "render/vergleichskarten.h"
#include "texte/meldung.h"
#include "workspace/veraenderung.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>
#include <array>
#include <cstdlib>

namespace isp::gui {

namespace {

constexpr std::array<const char*, 4> kArten{"paar", "wischen", "reihe", "bivariat"};
constexpr std::size_t kAnzahlVorgabe = 6;

/// Indices of the Perioden with figures.
std::vector<std::size_t> withFigures(const workspace::Werteblock& block) {
    return render::reihenperioden(block, block.perioden.size());
}

/// Periode `wanted`, else the one nearest before it, else the first; only those with figures.
std::optional<Periode> nearest(const workspace::Werteblock& block, const Periode& wanted) {
    std::optional<Periode> best;
    for (const auto p : withFigures(block)) {
        const auto& periode = block.perioden[p];
        if (!best || periode <= wanted || wanted.contains(periode)) best = periode;
    }
    return best;
}

/// An Indikator beside the present one: the first with figures at the same time, else the first with any.
std::string anderer(workspace::Werkbank& werkbank, const workspace::Anfrage& anfrage, const Periode& wann) {
    std::string any = anfrage.code;
    for (const auto& i : werkbank.bestand().indikatoren()) {
        if (i.code == anfrage.code) continue;
        auto question = anfrage;
        question.code = i.code;
        question.merkmale.clear();
        const auto block = werkbank.auswertung().werte(question);
        if (!block || !(*block)->letzte()) continue;
        if (nearest(**block, wann) == wann) return i.code;
        if (any == anfrage.code) any = i.code;
    }
    return any;
}

}  // namespace

VergleichSeite::Art VergleichSeite::art() const {
    const auto set = umgebung().auswahl().einstellung("vergleich.art");
    const auto found = std::find(kArten.begin(), kArten.end(), set);
    return found == kArten.end() ? kPaar : static_cast<Art>(found - kArten.begin());
}

VergleichSeite::~VergleichSeite() = default;

void VergleichSeite::storeChanged() {
    m_alt = true;
    m_zweiter->setEintraege({});
    if (auto* open = umgebung().werkbank()) {
        std::vector<Suchauswahl::Eintrag> lines;
        for (const auto& z : models::indikatorauswahl(open->bestand()))
            lines.push_back({z.text, z.hinweis, z.schluessel});
        m_zweiter->setEintraege(std::move(lines));
    }
    showSeite();
}

/// What is chosen; with two figures on one map a single figure tells nothing.
std::string VergleichSeite::zweiterCode() const {
    const auto set = umgebung().auswahl().einstellung("vergleich.code");
    const auto& bestand = umgebung().werkbank()->bestand();
    const bool known = bestand.indikator(set) != nullptr || bestand.kennzahl(set) != nullptr;
    if (known && (art() != kBivariat || set != umgebung().auswahl().code())) return set;
    const auto* sicht = this->sicht().sicht();
    if (art() != kBivariat || sicht == nullptr) return umgebung().auswahl().code();
    return anderer(*umgebung().werkbank(), this->sicht().anfrage(), sicht->zeitpunkt());
}

Result<workspace::Kartensicht> VergleichSeite::zweiteSicht() const {
    auto& open = *umgebung().werkbank();
    const auto& first = *sicht().sicht();
    auto question = sicht().anfrage();
    const bool same = zweiterCode() == question.code;
    question.code = zweiterCode();
    if (!same) question.merkmale.clear();
    ISP_TRY(const auto block, open.auswertung().werte(question));
    auto when = Periode::parse(umgebung().auswahl().einstellung("vergleich.periode"));
    if (when && !block->index(*when)) when = nearest(*block, *when);
    if (!when && same) {
        if (const auto early = workspace::fruehesteVergleichbare(*block, first.periode))
            when = block->perioden[*early];
    }
    if (!when) when = nearest(*block, first.zeitpunkt());
    return workspace::kartensicht(open, question, when, umgebung().auswahl().klassenwahl());
}

void VergleichSeite::setKarte(KartenWidget& karte, const render::Kartenthema& thema) {
    karte.setThema(thema);
    karte.setAuflage(sicht().auflage());
    karte.setHinweis([this, thema](RaumId raum) {
        const auto gebiet = sicht().geometrie()->indexOf(raum);
        if (!gebiet) return QStringList();
        const auto text = *gebiet < thema.gebiete.size() ? thema.gebiete[*gebiet].text : QString();
        const auto unit = thema.matrix ? QString() : thema.einheit;
        return QStringList{sicht().geometrie()->info(*gebiet).name,
                           QStringLiteral("%1 %2").arg(text, unit).trimmed(), thema.titel};
    });
}

void VergleichSeite::addHinweise(QStringList& hinweise) const {
    if (sicht().auflage()) hinweise << sicht().auflage()->hinweise;
}

Status VergleichSeite::zeigePaar() {
    const auto& first = *sicht().sicht();
    const auto& auswahl = umgebung().auswahl();
    const auto& bestand = umgebung().werkbank()->bestand();
    ISP_TRY(const auto second, zweiteSicht());
    fillPerioden(&second);
    const bool same = zweiterCode() == auswahl.code();
    render::Themenwahl wahl{auswahl.palette(), auswahl.merkmale()};
    m_linksThema = sicht().thema();
    if (same && second.periode != first.periode) {
        // One figure at two times: only in the same classes are the colours comparable.
        ISP_TRY(const auto both,
                render::reihenkarten(
                    first, {std::min(first.periode, second.periode), std::max(first.periode, second.periode)},
                    auswahl.klassenwahl(), bestand, sicht().grenzen(), sicht().geometrie(), wahl));
        const bool later = first.periode > second.periode;
        m_linksThema = both.karten[later ? 1 : 0].thema;
        m_rechtsThema = both.karten[later ? 0 : 1].thema;
        for (const auto& note : both.gemeinsam.hinweise)
            if (!m_rechtsThema.hinweise.contains(note)) m_rechtsThema.hinweise << note;
    } else {
        if (!same) wahl.merkmale.clear();
        m_rechtsThema = render::kartenthema(second, bestand, sicht().grenzen(), *sicht().geometrie(), wahl);
    }
    // On both: with feet of different height the maps would not stand level.
    addHinweise(m_linksThema.hinweise);
    addHinweise(m_rechtsThema.hinweise);
    setKarte(*m_links, m_linksThema);
    setKarte(*m_rechts, m_rechtsThema);
    placePaar(art() == kWischen);
    return {};
}

Status VergleichSeite::zeigeReihe() {
    const auto& first = *sicht().sicht();
    const auto& auswahl = umgebung().auswahl();
    const auto set =
        static_cast<std::size_t>(std::max(0, std::atoi(auswahl.einstellung("vergleich.anzahl").c_str())));
    ISP_TRY(auto content,
            render::reihenkarten(first, render::reihenperioden(*first.block, set > 1 ? set : kAnzahlVorgabe),
                                 auswahl.klassenwahl(), umgebung().werkbank()->bestand(), sicht().grenzen(),
                                 sicht().geometrie(), {auswahl.palette(), auswahl.merkmale()}));
    content.auflage = sicht().auflage();
    addHinweise(content.gemeinsam.hinweise);
    m_mehrfach->setInhalt(std::move(content));
    m_stapel->setCurrentWidget(m_mehrfach);
    return {};
}

Status VergleichSeite::zeigeBivariat() {
    const auto& auswahl = umgebung().auswahl();
    ISP_TRY(const auto second, zweiteSicht());
    fillPerioden(&second);
    ISP_TRY(m_bivariatThema, render::bivariatthema(*sicht().sicht(), second, umgebung().werkbank()->bestand(),
                                                   sicht().grenzen(), *sicht().geometrie(),
                                                   {auswahl.palette(), auswahl.merkmale()}));
    addHinweise(m_bivariatThema.hinweise);
    setKarte(*m_bivariat, m_bivariatThema);
    m_stapel->setCurrentWidget(m_bivariat);
    return {};
}

void VergleichSeite::showSeite() {
    m_alt = true;
    if (!isVisible()) return;
    m_alt = false;
    const QSignalBlocker quiet(m_art);
    m_art->setCurrentIndex(art());
    const bool second = art() != kReihe;
    m_zweiterText->setVisible(second);
    m_zweiter->setVisible(second);
    m_periode->setVisible(second);
    m_anzahlText->setVisible(!second);
    m_anzahl->setVisible(!second);
    const auto refuse = [this](const QString& why) {
        m_leer->setInhalt(tr("Kein Vergleich zu zeigen"), why, {});
        m_stapel->setCurrentWidget(m_leer);
    };
    if (umgebung().werkbank() == nullptr || sicht().sicht() == nullptr) return refuse({});
    if (const auto& missing = sicht().kartenproblem()) return refuse(texte::meldung(*missing).ganz());
    m_zweiter->setGewaehlt(QString::fromStdString(zweiterCode()));
    if (m_gezeichnet != sicht().geometrie()) {
        m_gezeichnet = sicht().geometrie();
        for (auto* karte : {m_links, m_rechts, m_bivariat})
            karte->setGeometrie(m_gezeichnet);
    }
    const auto done = art() == kReihe ? zeigeReihe() : art() == kBivariat ? zeigeBivariat() : zeigePaar();
    if (!done) refuse(texte::meldung(done.error()).ganz());
}

void VergleichSeite::fillPerioden(const workspace::Kartensicht* zweite) {
    const QSignalBlocker quiet(m_periode);
    m_periode->clear();
    for (const auto p : withFigures(*zweite->block))
        m_periode->addItem(texte::periode(zweite->block->perioden[p]),
                           QString::fromStdString(zweite->block->perioden[p].toString()));
    m_periode->setCurrentIndex(m_periode->findData(QString::fromStdString(zweite->zeitpunkt().toString())));
}

/// The two maps move between their two homes; what they show stays.
void VergleichSeite::placePaar(bool wischen) {
    for (auto* karte : {m_links, m_rechts}) {
        karte->setBeiwerk(!wischen);
        if (!wischen) karte->clearMask();
    }
    if (wischen) {
        m_paar->removeWidget(m_links);
        m_paar->removeWidget(m_rechts);
        m_wischen->setKarten(m_links, m_rechts);
        m_linksTitel->setText(tr("Links: %1").arg(m_linksThema.titel));
        m_rechtsTitel->setText(tr("Rechts: %1").arg(m_rechtsThema.titel));
        m_legenden->setThemen({m_linksThema, m_rechtsThema}, sicht().geometrie()->anzahlAusserhalb());
        m_stapel->setCurrentWidget(m_wischseite);
        return;
    }
    m_paar->addWidget(m_links, 1);
    m_paar->addWidget(m_rechts, 1);
    m_links->show();
    m_rechts->show();
    m_stapel->setCurrentWidget(m_paarseite);
}

void VergleichSeite::showEvent(QShowEvent* event) {
    AtlasSeite::showEvent(event);
    if (m_alt) showSeite();
}

}  // namespace isp::gui
