// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/indikatoren_seite.h"

#include "gui/dialoge.h"
#include "gui/dialogs/indikator_dialog.h"
#include "gui/panel.h"
#include "gui/panels/katalogliste.h"
#include "gui/widgets/bezugsmenue.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/listenseite.h"
#include "models/indikatoren_model.h"
#include "workspace/auswahl.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QVBoxLayout>

namespace isp::gui {

using models::IndikatorenModel;

namespace {

Katalogliste::Plan katalogplan(const IndikatorenModel& model) {
    return {workspace::Katalogart::kIndikator, IndikatorenModel::kFavorit, [&model](int row) {
                const auto& entry = model.row(row);
                return Katalogliste::Eintrag{entry.indikator.uid,
                                             QString::fromStdString(entry.indikator.name), entry.favorit};
            }};
}

}  // namespace

IndikatorenSeite::IndikatorenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new IndikatorenModel(this)),
      m_liste(new Listenseite(
          m_model,
          {tr("Katalog durchsuchen"), tr("Indikator"), tr("Indikatoren"), tr("Noch keine Indikatoren"),
           tr("Ein Indikator ist eine Formel über Kennzahlen, zum Beispiel eine Quote."),
           tr("Neuer Indikator …")},
          this)),
      m_katalog(new Katalogliste(umgebung, *m_liste, katalogplan(*m_model))) {
    setObjectName(QStringLiteral("indikatoren_seite"));
    m_liste->setSpaltenbreite(IndikatorenModel::kName, 40, 60);
    m_liste->setNamensspalte(IndikatorenModel::kName);
    m_liste->setVerzichtbareSpalten({IndikatorenModel::kSchlagwoerter, IndikatorenModel::kThemenfeld});
    m_liste->setSpaltenbreite(IndikatorenModel::kFormel, 16, 40);
    m_liste->setSpaltenbreite(IndikatorenModel::kSchlagwoerter, 6, 24);
    m_liste->setDehnbareSpalte(IndikatorenModel::kFormel);
    m_liste->sortiereNach(IndikatorenModel::kName, Qt::AscendingOrder);
    buildActions();
    connect(m_liste, &Listenseite::zeileAktiviert, this, &IndikatorenSeite::showInAtlas);
    connect(m_liste, &Listenseite::leerTriggered, m_neu, &QAction::trigger);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    new Fokusweitergabe(*this, *m_liste);
}

void IndikatorenSeite::buildActions() {
    connect(m_liste->addKnopf("indikator_atlas", "atlas", tr("Im Atlas zeigen"), true), &QAction::triggered,
            this, &IndikatorenSeite::showInAtlas);
    connect(m_liste->addKnopf("indikator_bezuege", "themen", tr("Verwendet in …"), true), &QAction::triggered,
            this, &IndikatorenSeite::showBezuege);
    m_neu = m_liste->addKnopf("indikator_neu", "plus", tr("Neu …"), false);
    connect(m_neu, &QAction::triggered, this, [this] { edit({}); });
    connect(m_liste->addKnopf("indikator_bearbeiten", "stift", tr("Bearbeiten …"), true), &QAction::triggered,
            this, [this] {
                if (const auto row = m_liste->gewaehlteZeile()) edit(m_model->row(*row).indikator);
            });
    connect(m_liste->addLoeschknopf("indikator_loeschen"), &QAction::triggered, this,
            &IndikatorenSeite::remove);
}

void IndikatorenSeite::refresh() {
    auto* open = m_umgebung.werkbank();
    m_neu->setEnabled(open != nullptr && open->schreibbar());
    m_katalog->refresh();
    if (open == nullptr) {
        m_model->setRows({});
        return;
    }
    const auto chosen = m_liste->gewaehlteZeile();
    const auto before = chosen ? m_model->row(*chosen).indikator.id : IndikatorId{};
    m_model->setBestand(open->bestand(), *Katalogliste::marken(m_umgebung));
    if (before.valid()) m_liste->waehleId(before.value);
}

void IndikatorenSeite::edit(const Indikator& indikator) {
    auto* dialog = new IndikatorDialog(m_umgebung, indikator, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IndikatorDialog::saved, m_liste, &Listenseite::waehleId);
    dialog->open();
}

void IndikatorenSeite::remove() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    // No question: it can be undone from the bar that says so.
    const auto removed = m_model->row(*row).indikator;
    if (const auto done = m_umgebung.werkbank()->katalog().loesche(removed.id); !done) {
        m_umgebung.zeigeFehler(done.error());
        return;
    }
    m_umgebung.zeigeErfolg(tr("Der Indikator „%1“ ist gelöscht.").arg(QString::fromStdString(removed.name)),
                           true);
}

void IndikatorenSeite::showInAtlas() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    m_umgebung.auswahl().setCode(m_model->row(*row).indikator.code);
    m_umgebung.oeffneBereich(QStringLiteral("atlas"));
}

void IndikatorenSeite::showBezuege() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    const auto& indikator = m_model->row(*row).indikator;
    auto lines = verwendungszeilen(m_umgebung, indikator.code, indikator.id);
    if (!lines) return m_umgebung.zeigeFehler(lines.error());
    zeigeBezuege(m_liste->tabelle(), std::move(lines).value(), tr("Nirgends verwendet"));
}

void IndikatorenSeite::zeigeBeispiel() {
    const auto& code = m_umgebung.auswahl().code();
    for (const auto& row : m_model->rows()) {
        if (row.indikator.code != code) continue;
        edit(row.indikator);
        return;
    }
    edit(m_model->rows().empty() ? Indikator{} : m_model->row(0).indikator);
}

}  // namespace isp::gui
