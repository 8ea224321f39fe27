// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runde_folien.h"

#include "gui/projector/leinwand.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "texte/rundentexte.h"
#include "texte/rundenworte.h"
#include "workspace/praesentationsfolgen.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

std::vector<std::pair<Folienart, QString>> artwahlen() {
    std::vector<std::pair<Folienart, QString>> out;
    for (const auto& [value, text] : Aufzaehlung<Folienart>::werte)
        out.emplace_back(value, texte::wort(value));
    return out;
}

template <typename T>
std::vector<std::pair<decltype(T::id), QString>> namedBy(Umgebung& umgebung, std::string T::*name) {
    std::vector<std::pair<decltype(T::id), QString>> out;
    for (const auto& r : alle<T>(umgebung))
        out.emplace_back(r.id, QString::fromStdString(r.*name));
    return out;
}

}  // namespace

RundeFolien::RundeFolien(Umgebung& umgebung, SitzungslagePtr lage, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_lage(lage),
      m_liste(new Eintragsabschnitt<Praesentationsfolie>(umgebung, plan(), this)),
      m_vorschau(new Leinwand(this)),
      m_vorbereiten(new QPushButton(tr("Aus der Tagesordnung vorbereiten"), this)) {
    m_vorbereiten->setObjectName(QStringLiteral("folien_vorbereiten"));
    m_vorschau->setObjectName(QStringLiteral("folien_vorschau"));
    m_vorschau->setAccessibleName(tr("Vorschau der Folie"));
    m_liste->setZeilenMax(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(abstand(2));
    left->addWidget(m_vorbereiten, 0, Qt::AlignLeft);
    left->addWidget(m_liste);
    left->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(4));
    row->addLayout(left, 1);
    row->addWidget(m_vorschau, 1);
    connect(m_vorbereiten, &QPushButton::clicked, this, &RundeFolien::bereiteVor);
    connect(m_liste, &Eintragsliste::auswahlChanged, this, &RundeFolien::showVorschau);
    new Fokusweitergabe(*this, *m_liste);
}

Abschnittsplan<Praesentationsfolie> RundeFolien::plan() {
    using F = Praesentationsfolie;
    const auto is = [](std::initializer_list<Folienart> arts) {
        return [kinds = std::vector(arts)](const F& f) {
            return std::find(kinds.begin(), kinds.end(), f.art) != kinds.end();
        };
    };
    const auto fields = [this, is](const Schrittlage&) {
        std::vector<std::pair<TagesordnungspunktId, QString>> punkte;
        for (const auto& p : m_lage->akte.punkte)
            punkte.emplace_back(p.id, QString::fromStdString(p.titel));
        std::vector<Formularfeld<F>> f;
        f.push_back(wahlFeld<F>("art", tr("Zeigt"), &F::art, artwahlen()));
        f.push_back(
            wahlFeld<F>("punkt", tr("Tagesordnungspunkt"), &F::punkt, punkte)
                .hilfe(tr("Entscheidungen und Aufträge, die Sie beim Vorführen eingeben, gehören zu ihm.")));
        f.push_back(textFeld<F>("titel", tr("Aussage"), &F::titel)
                        .breit()
                        .hilfe(tr("Ein Satz. Ohne Angabe entsteht er aus dem Inhalt.")));
        f.push_back(
            wahlFeld<F>("ansicht", tr("Ansicht"), &F::ansicht, namedBy<Ansicht>(m_umgebung, &Ansicht::name))
                .aktivWenn(is({Folienart::kAnsicht})));
        f.push_back(wahlFeld<F>("thema", tr("Thema"), &F::thema, themenwahlen(m_umgebung))
                        .aktivWenn(is({Folienart::kKreislauf})));
        f.push_back(
            wahlFeld<F>("bedarf", tr("Bedarf"), &F::bedarf, namedBy<Bedarf>(m_umgebung, &Bedarf::bezeichnung))
                .aktivWenn(is({Folienart::kBedarf})));
        f.push_back(langtextFeld<F>("text", tr("Text"), &F::text)
                        .zeilen(3)
                        .aktivWenn(is({Folienart::kText, Folienart::kTitel, Folienart::kPunkt})));
        f.push_back(langtextFeld<F>("notiz", tr("Notiz"), &F::notiz)
                        .zeilen(3)
                        .hilfe(tr("Nur im Vortragsfenster, nie auf der Leinwand.")));
        return f;
    };
    Abschnittsplan<F> p{QStringLiteral("folien"),
                        {tr("Folien"), tr("Eine Aussage je Folie; Alt+↑ und Alt+↓ verschieben."),
                         tr("Noch keine Präsentation vorbereitet."), tr("Folie anlegen …")},
                        tr("Folie"),
                        tr("Was sieht die Runde?"),
                        [this](const Schrittlage&) { return m_folien; },
                        [this](const std::shared_ptr<Schrittlage>&) -> std::vector<models::Spalte<F>> {
                            using S = models::Spalte<F>;
                            return {S(tr("Aussage"),
                                      [this](const F& f) {
                                          auto* open = m_umgebung.werkbank();
                                          return open == nullptr ? QString()
                                                                 : Folienbau(*open).titel(f, m_lage->akte);
                                      }),
                                    S(tr("Zeigt"), [](const F& f) { return texte::wort(f.art); })};
                        },
                        fields,
                        [this](const Schrittlage&) {
                            F f;
                            f.folge = m_folge;
                            f.sortierung = m_folien.empty() ? 1 : m_folien.back().sortierung + 1;
                            return f;
                        }};
    p.geordnet = true;
    return p;
}

void RundeFolien::zeige() {
    m_folge = {};
    m_folien.clear();
    auto* open = m_umgebung.werkbank();
    if (open != nullptr && m_lage->akte.termin.id.valid()) {
        auto read = workspace::folgeVon(*open, m_lage->akte.termin.id);
        if (!read) return m_umgebung.zeigeFehler(read.error());
        if (*read) {
            m_folge = (*read)->folge.id;
            m_folien = std::move((*read)->folien);
        }
    }
    auto lage = rundenlage(m_umgebung);
    // Without a sequence there is nothing a screen could belong to.
    lage.bearbeitbar = lage.bearbeitbar && m_folge.valid();
    m_liste->zeige(lage);
    m_vorbereiten->setVisible(rundenlage(m_umgebung).bearbeitbar);
    m_vorbereiten->setText(m_folge.valid() ? tr("Aus der Tagesordnung ergänzen")
                                           : tr("Aus der Tagesordnung vorbereiten"));
    if (!m_liste->gewaehlteId() && !m_folien.empty()) m_liste->waehleId(m_folien.front().id.value);
    showVorschau();
}

bool RundeFolien::bereiteVor() {
    const auto name = texte::sitzungsname(m_lage->akte.termin);
    const auto made = workspace::bereiteFolgeVor(*m_umgebung.werkbank(), m_lage->akte.termin.id, name);
    if (!made) m_umgebung.zeigeFehler(made.error());
    return made.has_value();
}

void RundeFolien::showVorschau() {
    const auto* chosen = m_liste->gewaehlt();
    m_vorschau->setVisible(chosen != nullptr);
    if (chosen != nullptr && m_umgebung.werkbank() != nullptr)
        m_vorschau->zeige(Folienbau(*m_umgebung.werkbank()).baue(*chosen, m_lage->akte));
}

}  // namespace isp::gui
