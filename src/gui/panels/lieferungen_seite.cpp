// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/lieferungen_seite.h"

#include "gui/dialogs/lieferung_dialog.h"
#include "gui/panel.h"
#include "gui/symbole.h"
#include "gui/widgets/listenseite.h"
#include "models/lieferungen_model.h"
#include "workspace/verzeichnis.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QVBoxLayout>

namespace isp::gui {

using models::LieferungenModel;

LieferungenSeite::LieferungenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new LieferungenModel(this)),
      m_liste(new Listenseite(
          m_model,
          {tr("Lieferungen filtern"), tr("Lieferung"), tr("Lieferungen"), tr("Noch keine Lieferungen"),
           tr("Jede eingelesene Tabelle steht hier mit Quelle, Stand und Prüfsumme."),
           tr("Tabelle einlesen …")},
          this)),
      m_zustand(new QAction(symbol(QStringLiteral("zurueckziehen")), tr("Zurückziehen"), this)) {
    setObjectName(QStringLiteral("lieferungen_seite"));
    m_liste->setSpaltenbreite(LieferungenModel::kDatei, 12, 26);
    m_liste->setSpaltenbreite(LieferungenModel::kQuelle, 14, 36);
    m_liste->setDehnbareSpalte(LieferungenModel::kQuelle);
    m_liste->sortiereNach(LieferungenModel::kZeitpunkt, Qt::DescendingOrder);
    auto* details = new QAction(symbol(QStringLiteral("hinweis")), tr("Einzelheiten …"), this);
    connect(details, &QAction::triggered, this, [this] {
        if (const auto row = m_liste->gewaehlteZeile()) showDetails(*row);
    });
    m_zustand->setObjectName(QStringLiteral("lieferung_zustand"));
    connect(m_zustand, &QAction::triggered, this, &LieferungenSeite::toggle);
    m_liste->addAktion(details, true);
    m_liste->addAktion(m_zustand, true);
    if (auto* import = umgebung.aktion(QStringLiteral("einlesen"))) {
        m_liste->addAktion(import, false);
        connect(m_liste, &Listenseite::leerTriggered, import, &QAction::trigger);
    }
    connect(m_liste, &Listenseite::auswahlChanged, this, &LieferungenSeite::updateActions);
    connect(m_liste, &Listenseite::zeileAktiviert, this, &LieferungenSeite::showDetails);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    setFocusProxy(m_liste);
}

void LieferungenSeite::refresh() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) {
        m_model->setRows({});
        return;
    }
    auto list = workspace::lieferungsverzeichnis(*open);
    if (!list) {
        m_umgebung.zeigeFehler(list.error());
        return;
    }
    const auto chosen = m_liste->gewaehlteZeile();
    const auto id = chosen ? m_model->row(*chosen).id.value : 0;
    m_model->setRows(std::move(list).value());
    if (id != 0) m_liste->waehleId(id);
}

void LieferungenSeite::updateActions() {
    const auto row = m_liste->gewaehlteZeile();
    const bool withdrawn = row && m_model->row(*row).zurueckgezogen;
    m_zustand->setText(withdrawn ? tr("Wiederherstellen") : tr("Zurückziehen"));
    auto* open = m_umgebung.werkbank();
    m_zustand->setEnabled(row && open != nullptr && open->schreibbar());
}

void LieferungenSeite::toggle() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    const auto chosen = m_model->row(*row);
    const auto name = QString::fromStdString(chosen.datei);
    const auto done = m_umgebung.werkbank()->setZurueckgezogen(chosen.id, !chosen.zurueckgezogen);
    if (!done) {
        m_umgebung.zeigeFehler(done.error());
        return;
    }
    m_umgebung.zeigeErfolg(
        chosen.zurueckgezogen
            ? tr("Die Lieferung „%1“ gilt wieder.").arg(name)
            : tr("Die Lieferung „%1“ ist zurückgezogen: Ihre Werte zählen nicht mehr.").arg(name),
        true);
}

void LieferungenSeite::showDetails(int zeile) {
    auto* dialog = new LieferungDialog(m_model->row(zeile), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LieferungenSeite::zeigeBeispiel() {
    if (m_model->rowCount() > 0) showDetails(0);
}

}  // namespace isp::gui
