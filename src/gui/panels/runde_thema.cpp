// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runde_thema.h"

#include "gui/widgets/fokusweitergabe.h"
#include "texte/kreislauf.h"
#include "texte/rundentexte.h"

#include <QVBoxLayout>

namespace isp::gui {

RundeThema::RundeThema(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_namen(std::make_shared<Sitzungsnamen>()) {
    using S = models::Spalte<Rundenbeschluss>;
    const auto meeting = [this](const Rundenbeschluss& b) { return Themenakte::find(m_termine, b.sitzung); };
    m_beschluesse = new EintragslisteVon<Rundenbeschluss>(
        QStringLiteral("thema_entscheidungen"),
        {textspalte(tr("Entscheidung"), &Rundenbeschluss::text),
         S(tr("Stimmen"), [](const Rundenbeschluss& b) { return texte::stimmen(b); }),
         S(
             tr("Sitzung"),
             [meeting](const Rundenbeschluss& b) -> QString {
                 const auto* s = meeting(b);
                 return s == nullptr ? QString() : texte::sitzungsname(*s);
             },
             [meeting](const Rundenbeschluss& b) -> QString {
                 const auto* s = meeting(b);
                 return s == nullptr ? QString() : QString::fromStdString(s->datum);
             })},
        [](const Rundenbeschluss& b) { return qlonglong(b.id.value); },
        {tr("Entscheidungen der Planungsrunde"),
         tr("Aus Sitzungen, die dieses Thema behandelt haben."),
         tr("Noch keine Entscheidung zu diesem Thema."),
         {}},
        this);
    m_auftraege = new EintragslisteVon<Planungsauftrag>(
        QStringLiteral("thema_auftraege"), auftragsspalten(m_namen),
        [](const Planungsauftrag& a) { return qlonglong(a.id.value); },
        {tr("Planungsaufträge"),
         tr("Wer für dieses Thema was bis wann tun soll."),
         tr("Noch kein Auftrag zu diesem Thema."),
         {}},
        this);
    m_beschluesse->addAktion({QStringLiteral("zur_sitzung"),
                              tr("Zur Sitzung"),
                              [this](const std::vector<qlonglong>&) {
                                  if (const auto* b = m_beschluesse->gewaehlt())
                                      m_umgebung.oeffneSitzungstermin(b->sitzung);
                              },
                              {},
                              true,
                              false});
    m_auftraege->addAktion({QStringLiteral("zum_auftrag"),
                            tr("Zum Auftrag"),
                            [this](const std::vector<qlonglong>&) {
                                if (const auto* a = m_auftraege->gewaehlt()) m_umgebung.oeffneAuftrag(a->id);
                            },
                            {},
                            true,
                            false});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_beschluesse);
    column->addWidget(m_auftraege);
    column->addStretch(1);
    new Fokusweitergabe(*this, *m_beschluesse);
}

void RundeThema::zeige(const Schrittlage& lage) {
    if (anzahl() > 0 || !lage.akte->rundenbeschluesse.empty() || !lage.akte->auftraege.empty()) {
        *m_namen = sitzungsnamen(m_umgebung);
        m_termine = alle<Sitzungstermin>(m_umgebung);
    }
    m_beschluesse->setzeEintraege(lage.akte->rundenbeschluesse);
    m_auftraege->setzeEintraege(lage.akte->auftraege);
}

int RundeThema::anzahl() const {
    return static_cast<int>(m_beschluesse->eintraege().size() + m_auftraege->eintraege().size());
}

}  // namespace isp::gui
