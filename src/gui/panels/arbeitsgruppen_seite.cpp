// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/arbeitsgruppen_seite.h"

#include "base/clock.h"
#include "gui/dialogs/handlung.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "gui/widgets/fokusweitergabe.h"

#include <QVBoxLayout>

namespace isp::gui {

namespace {

using LagePtr = std::shared_ptr<Schrittlage>;

QString tr(const char* text) {
    return ArbeitsgruppenSeite::tr(text);
}

bool beendet(Umgebung& umgebung, ThemaId id) {
    const auto themen = alle<Thema>(umgebung);
    const auto* t = Themenakte::find(themen, id);
    return t != nullptr && t->zustand != Themenzustand::kAktiv && t->zustand != Themenzustand::kRuht;
}

QString standOf(Umgebung& umgebung, const Arbeitsgruppe& g) {
    if (!g.aufgeloest.empty()) return tr("aufgelöst am %1").arg(tag(g.aufgeloest));
    if (g.art != Gruppenart::kStaendig && beendet(umgebung, g.thema))
        return tr("Thema beendet – Auflösung vorgeschlagen");
    return tr("arbeitet");
}

std::vector<models::Spalte<Arbeitsgruppe>> gruppenspalten(Umgebung& umgebung, const LagePtr& lage) {
    using S = models::Spalte<Arbeitsgruppe>;
    return {textspalte(tr("Arbeitsgruppe"), &Arbeitsgruppe::name),
            S(tr("Art"), [](const Arbeitsgruppe& g) { return texte::wort(g.art); }),
            S(tr("Thema"),
              [&umgebung](const Arbeitsgruppe& g) { return wahltext(themenwahlen(umgebung), g.thema); }),
            S(tr("Leitung"),
              [lage](const Arbeitsgruppe& g) { return wahltext(akteurwahlen(*lage->stamm), g.leitung); }),
            S(tr("Zustand"), [&umgebung](const Arbeitsgruppe& g) { return standOf(umgebung, g); })};
}

std::vector<Formularfeld<Arbeitsgruppe>> gruppenfelder(Umgebung& umgebung, const Schrittlage& lage) {
    using A = Arbeitsgruppe;
    std::vector<Formularfeld<A>> f;
    f.push_back(textFeld<A>("name", tr("Name"), &A::name).pflicht().breit());
    f.push_back(wahlFeld<A>("art", tr("Art"), &A::art, wortwahlen<Gruppenart>()));
    f.push_back(wahlFeld<A>("thema", tr("Thema"), &A::thema, themenwahlen(umgebung)));
    f.push_back(wahlFeld<A>("leitung", tr("Leitung"), &A::leitung, akteurwahlen(*lage.stamm)));
    f.push_back(datumFeld<A>("gegruendet", tr("Gegründet am"), &A::gegruendet));
    f.push_back(langtextFeld<A>("auftrag", tr("Auftrag"), &A::auftrag).zeilen(3));
    f.push_back(datumFeld<A>("aufgeloest", tr("Aufgelöst am"), &A::aufgeloest).pruefe([](const A& g) {
        return !g.aufgeloest.empty() && g.aufgeloest < g.gegruendet ? tr("Das Datum liegt vor der Gründung.")
                                                                    : QString();
    }));
    f.push_back(textFeld<A>("aufloesung_grund", tr("Grund der Auflösung"), &A::aufloesungGrund)
                    .aktivWenn([](const A& g) { return !g.aufgeloest.empty(); })
                    .pruefe([](const A& g) {
                        return !g.aufgeloest.empty() && g.aufloesungGrund.empty()
                                   ? tr("Geben Sie den Grund an.")
                                   : QString();
                    }));
    return f;
}

Abschnittsplan<Arbeitsgruppe> gruppenplan(Umgebung& umgebung) {
    return {QStringLiteral("arbeitsgruppen"),
            {tr("Arbeitsgruppen"),
             tr("Ständige Gruppen und solche, die für ein Thema oder einen Anlass arbeiten."),
             tr("Noch keine Arbeitsgruppe."), tr("Arbeitsgruppe anlegen …")},
            tr("Arbeitsgruppe"),
            tr("Wer arbeitet woran, und wie lange?"),
            [&umgebung](const Schrittlage&) { return alle<Arbeitsgruppe>(umgebung); },
            [&umgebung](const LagePtr& lage) { return gruppenspalten(umgebung, lage); },
            [&umgebung](const Schrittlage& lage) { return gruppenfelder(umgebung, lage); },
            [](const Schrittlage&) { return Arbeitsgruppe{}; }};
}

std::vector<Formularfeld<Mitglied>> mitgliedfelder(const Schrittlage& lage) {
    using M = Mitglied;
    std::vector<Formularfeld<M>> f;
    f.push_back(
        wahlFeld<M>("akteur", tr("Mitglied"), &M::akteur, akteurwahlen(*lage.stamm)).pflicht().breit());
    f.push_back(textFeld<M>("rolle", tr("Rolle"), &M::rolle).breit());
    f.push_back(datumFeld<M>("von", tr("Von"), &M::von));
    f.push_back(datumFeld<M>("bis", tr("Bis"), &M::bis).pruefe([](const M& m) {
        return !m.bis.empty() && m.bis < m.von ? tr("Das Ende liegt vor dem Beginn.") : QString();
    }));
    return f;
}

}  // namespace

ArbeitsgruppenSeite::ArbeitsgruppenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_gruppen(new Eintragsabschnitt<Arbeitsgruppe>(umgebung, gruppenplan(umgebung), this)) {
    Abschnittsplan<Mitglied> plan{
        QStringLiteral("mitglieder"),
        {tr("Mitglieder"), tr("Der gewählten Arbeitsgruppe."), tr("Noch kein Mitglied."),
         tr("Mitglied aufnehmen …")},
        tr("Mitglied"),
        tr("Neue Akteure legen Sie auf der Seite Akteure an."),
        [this](const Schrittlage&) {
            const auto id = m_gruppen->gewaehlteId().value_or(0);
            auto out = alle<Mitglied>(m_umgebung);
            std::erase_if(out, [id](const Mitglied& m) { return m.gruppe.value != id; });
            return out;
        },
        [](const LagePtr& lage) -> std::vector<models::Spalte<Mitglied>> {
            return {models::Spalte<Mitglied>(
                        tr("Mitglied"),
                        [lage](const Mitglied& m) { return wahltext(akteurwahlen(*lage->stamm), m.akteur); }),
                    textspalte(tr("Rolle"), &Mitglied::rolle), datumspalte(tr("Von"), &Mitglied::von),
                    datumspalte(tr("Bis"), &Mitglied::bis)};
        },
        mitgliedfelder,
        [this](const Schrittlage&) {
            Mitglied m;
            m.gruppe = ArbeitsgruppeId{m_gruppen->gewaehlteId().value_or(0)};
            return m;
        }};
    m_mitglieder = new Eintragsabschnitt<Mitglied>(umgebung, std::move(plan), this);
    m_gruppen->addAktion({QStringLiteral("gruppe_aufloesen"), tr("Auflösen …"),
                          [this](const std::vector<qlonglong>& ids) {
                              if (ids.size() == 1) loeseAuf(ArbeitsgruppeId{ids.front()});
                          },
                          QStringLiteral("haken")});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_gruppen);
    column->addWidget(m_mitglieder);
    column->addStretch(1);
    connect(m_gruppen, &Eintragsliste::auswahlChanged, this, &ArbeitsgruppenSeite::showMitglieder);
    new Fokusweitergabe(*this, *m_gruppen);
}

void ArbeitsgruppenSeite::refresh() {
    m_gruppen->zeige(stammlage(m_umgebung));
    if (m_gruppen->gewaehlteIds().empty() && !m_gruppen->eintraege().empty())
        m_gruppen->waehleId(m_gruppen->eintraege().front().id.value);  // its members are half of the page
    showMitglieder();
}

void ArbeitsgruppenSeite::showMitglieder() {
    m_mitglieder->setVisible(m_gruppen->gewaehlteId().has_value());
    m_mitglieder->zeige(stammlage(m_umgebung));
}

void ArbeitsgruppenSeite::loeseAuf(ArbeitsgruppeId id) {
    const auto groups = alle<Arbeitsgruppe>(m_umgebung);
    const auto* found = Themenakte::find(groups, id);
    if (found == nullptr || !found->aufgeloest.empty()) return;
    const auto reason = beendet(m_umgebung, found->thema) ? tr("Das Thema ist beendet.") : QString();
    auto* dialog = frageGrund(
        this, tr("Arbeitsgruppe auflösen"),
        tr("„%1“ bleibt mit ihren Mitgliedern sichtbar.").arg(QString::fromStdString(found->name)),
        [this, group = *found](const std::string& grund) mutable -> Status {
            group.aufgeloest = Clock::todayIso();
            group.aufloesungGrund = grund;
            ISP_CHECK(m_umgebung.werkbank()->themen().speichere(group, tr("Arbeitsgruppe auflösen")));
            return {};
        },
        reason.toStdString());
    nenneHandlung(dialog, tr("Auflösen"));
}

}  // namespace isp::gui
