// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/runde_tagesordnung.h"

#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/rollseite.h"
#include "texte/rundentexte.h"
#include "texte/rundenworte.h"
#include "workspace/hinweiseingang.h"
#include "workspace/sitzungsbuch.h"
#include "workspace/sitzungsvorschlag.h"

#include <QAction>
#include <QLineEdit>

namespace isp::gui {

RundeTagesordnung::RundeTagesordnung(Umgebung& umgebung, SitzungslagePtr lage, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_lage(lage),
      m_punkte(new Eintragsabschnitt<Tagesordnungspunkt>(umgebung, punkteplan(umgebung, lage), this)),
      m_neu(new QLineEdit(this)),
      m_liste(new EintragslisteVon<Zeile>(
          QStringLiteral("vorschlaege"),
          {models::Spalte<Zeile>(tr("Vorschlag"), [](const Zeile& z) { return z.titel; }),
           models::Spalte<Zeile>(
               tr("Anlass"), [](const Zeile& z) { return z.anlass; }, {},
               [](const Zeile& z) { return z.anlass; }),
           models::Spalte<Zeile>(tr("Herkunft"), [](const Zeile& z) { return z.herkunft; })},
          [](const Zeile& z) { return qlonglong(z.stelle) + 1; },
          {tr("Vorschläge"),
           tr("Aus offenen Aufträgen, Hinweisen, fälligen Schritten, Wiedervorlagen und erwarteten Daten. "
              "Enter "
              "nimmt die gewählten auf."),
           tr("Nichts weiter vorzuschlagen."),
           {}},
          this)) {
    m_punkte->setZeilenMax(12);
    m_neu->setObjectName(QStringLiteral("punkt_neu"));
    m_neu->setAccessibleName(tr("Neuer Tagesordnungspunkt"));
    m_neu->setPlaceholderText(tr("Neuer Punkt, Enter nimmt ihn auf"));
    m_liste->setDehnbareSpalte(1);
    m_liste->addAktion({QStringLiteral("vorschlag_aufnehmen"), tr("Aufnehmen"),
                        [this](const std::vector<qlonglong>& ids) { nimmAuf(ids); }, QStringLiteral("plus")});
    m_liste->addAktion({QStringLiteral("vorschlag_alle"),
                        tr("Alle aufnehmen"),
                        [this](const std::vector<qlonglong>&) {
                            std::vector<qlonglong> all;
                            for (std::size_t i = 0; i < m_vorschlaege.size(); ++i)
                                all.push_back(static_cast<qlonglong>(i) + 1);
                            nimmAuf(all);
                        },
                        {},
                        false});
    m_liste->aktion(QStringLiteral("vorschlag_aufnehmen"))
        ->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    connect(m_liste->tabelle(), &QTableView::doubleClicked, this,
            [this] { nimmAuf(m_liste->gewaehlteIds()); });
    baueRollseite(*this, {m_punkte, m_neu, m_liste}, abstand(3));
    connect(m_neu, &QLineEdit::returnPressed, this, &RundeTagesordnung::tippePunkt);
    new Fokusweitergabe(*this, *m_punkte);
}

void RundeTagesordnung::zeige() {
    auto lage = rundenlage(m_umgebung);
    lage.bearbeitbar = m_lage->bearbeitbar;
    m_punkte->zeige(lage);
    m_neu->setVisible(m_lage->bearbeitbar);
    ladeVorschlaege();
}

void RundeTagesordnung::ladeVorschlaege() {
    m_vorschlaege.clear();
    auto* open = m_umgebung.werkbank();
    const auto state = m_lage->akte.termin.zustand;
    const bool wanted = state == Sitzungszustand::kGeplant || state == Sitzungszustand::kLaeuft;
    m_liste->setVisible(wanted);
    if (open == nullptr || !wanted) return;
    auto read =
        workspace::punktvorschlaege(*open, m_lage->akte, workspace::Hinweiseingang::von(*open).eintraege());
    if (!read) return m_umgebung.zeigeFehler(read.error());
    m_vorschlaege = std::move(*read);
    std::vector<Zeile> rows;
    for (const auto& v : m_vorschlaege)
        rows.push_back({static_cast<int>(rows.size()), texte::punkttitel(v), texte::punktanlass(v),
                        texte::wort(v.herkunft)});
    m_liste->setzeEintraege(std::move(rows));
    m_liste->setNurLesen(!m_lage->bearbeitbar);
}

void RundeTagesordnung::nimmAuf(const std::vector<qlonglong>& stellen) {
    if (!m_lage->bearbeitbar) return;
    std::vector<std::pair<Punktvorschlag, workspace::Punktworte>> chosen;
    for (const auto place : stellen) {
        const auto index = static_cast<std::size_t>(place - 1);
        if (place < 1 || index >= m_vorschlaege.size()) continue;
        const auto& v = m_vorschlaege[index];
        chosen.push_back({v, {texte::punkttitel(v), texte::punktanlass(v)}});
    }
    if (chosen.empty()) return;
    const auto done = workspace::nimmAuf(*m_umgebung.werkbank(), m_lage->akte.termin.id, chosen);
    if (!done) m_umgebung.zeigeFehler(done.error());
}

void RundeTagesordnung::tippePunkt() {
    const auto title = m_neu->text().simplified();
    if (title.isEmpty()) return;
    Tagesordnungspunkt punkt;
    punkt.sitzung = m_lage->akte.termin.id;
    punkt.titel = title.toStdString();
    m_neu->clear();
    if (const auto kept = workspace::fuegePunktAn(*m_umgebung.werkbank(), punkt); !kept) {
        m_neu->setText(title);
        m_umgebung.zeigeFehler(kept.error());
    }
}

}  // namespace isp::gui
