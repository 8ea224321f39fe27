// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/lieferanten_seite.h"

#include "gui/dialogs/katalog_dialoge.h"
#include "gui/panel.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/listenseite.h"
#include "models/lieferanten_model.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QVBoxLayout>

namespace isp::gui {

using models::LieferantenModel;

LieferantenSeite::LieferantenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new LieferantenModel(this)),
      m_liste(
          new Listenseite(m_model,
                          {tr("Lieferant*innen filtern"), tr("Lieferant*in"), tr("Lieferant*innen"),
                           tr("Noch keine Lieferant*innen"),
                           tr("Halten Sie fest, wer Ihnen Zahlen liefert und wie Sie die Person erreichen."),
                           tr("Neu anlegen …")},
                          this)) {
    setObjectName(QStringLiteral("lieferanten_seite"));
    m_liste->setSpaltenbreite(LieferantenModel::kName, 20, 80);
    m_liste->setSpaltenbreite(LieferantenModel::kAnsprechperson, 14, 30);
    m_liste->setSpaltenbreite(LieferantenModel::kEmail, 10, 36);
    m_liste->setDehnbareSpalte(LieferantenModel::kName);
    m_liste->sortiereNach(LieferantenModel::kName, Qt::AscendingOrder);
    buildActions();
    connect(m_liste, &Listenseite::zeileAktiviert, this, &LieferantenSeite::editChosen);
    connect(m_liste, &Listenseite::leerTriggered, m_neu, &QAction::trigger);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    new Fokusweitergabe(*this, *m_liste);
}

void LieferantenSeite::buildActions() {
    m_neu = m_liste->addKnopf("lieferant_neu", "plus", tr("Neu …"), false);
    connect(m_neu, &QAction::triggered, this, [this] { edit({}); });
    connect(m_liste->addKnopf("lieferant_bearbeiten", "stift", tr("Bearbeiten …"), true), &QAction::triggered,
            this, &LieferantenSeite::editChosen);
    connect(m_liste->addLoeschknopf("lieferant_loeschen"), &QAction::triggered, this,
            &LieferantenSeite::remove);
}

void LieferantenSeite::refresh() {
    auto* open = m_umgebung.werkbank();
    m_neu->setEnabled(open != nullptr && open->schreibbar());
    if (open == nullptr) {
        m_model->setRows({});
        return;
    }
    auto list = open->katalog().lieferanten();
    if (!list) return m_umgebung.zeigeFehler(list.error());
    m_model->setRows(std::move(list).value());
}

void LieferantenSeite::edit(const Lieferant& lieferant) {
    if (m_umgebung.werkbank() == nullptr) return;
    bearbeiteLieferant(m_umgebung, window(), lieferant,
                       [this] { m_umgebung.zeigeErfolg(tr("Der Eintrag ist gespeichert."), true); });
}

void LieferantenSeite::editChosen() {
    if (const auto row = m_liste->gewaehlteZeile()) edit(m_model->row(*row).lieferant);
}

void LieferantenSeite::remove() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    const auto removed = m_model->row(*row).lieferant;
    const auto done = m_umgebung.werkbank()->katalog().loesche(removed);
    if (!done) return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(tr("„%1“ ist gelöscht.").arg(QString::fromStdString(removed.name)), true);
}

void LieferantenSeite::zeigeBeispiel() {
    edit(m_model->rows().empty() ? Lieferant{} : m_model->row(0).lieferant);
}

}  // namespace isp::gui
