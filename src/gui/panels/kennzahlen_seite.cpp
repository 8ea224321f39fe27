// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/kennzahlen_seite.h"

#include "gui/panel.h"
#include "gui/symbole.h"
#include "gui/widgets/listenseite.h"
#include "models/kennzahlen_model.h"
#include "workspace/auswahl.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QVBoxLayout>

namespace isp::gui {

using models::KennzahlenModel;

KennzahlenSeite::KennzahlenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new KennzahlenModel(this)),
      m_liste(new Listenseite(
          m_model,
          {tr("Kennzahlen filtern"), tr("Kennzahl"), tr("Kennzahlen"), tr("Noch keine Kennzahlen"),
           tr("Lesen Sie eine Tabelle ein: Ihre Spalten werden zu Kennzahlen."), tr("Tabelle einlesen …")},
          this)) {
    setObjectName(QStringLiteral("kennzahlen_seite"));
    m_liste->setSpaltenbreite(KennzahlenModel::kName, 22, 44);
    m_liste->setSpaltenbreite(KennzahlenModel::kRaumebenen, 10, 28);
    m_liste->setSpaltenbreite(KennzahlenModel::kQuelle, 12, 36);
    m_liste->setDehnbareSpalte(KennzahlenModel::kQuelle);
    m_liste->sortiereNach(KennzahlenModel::kCode, Qt::AscendingOrder);
    auto* show = new QAction(symbol(QStringLiteral("atlas")), tr("Im Atlas zeigen"), this);
    connect(show, &QAction::triggered, this, [this] {
        if (const auto row = m_liste->gewaehlteZeile()) showInAtlas(*row);
    });
    m_liste->addAktion(show, true);
    if (auto* import = umgebung.aktion(QStringLiteral("einlesen"))) {
        m_liste->addAktion(import, false);
        connect(m_liste, &Listenseite::leerTriggered, import, &QAction::trigger);
    }
    connect(m_liste, &Listenseite::zeileAktiviert, this, &KennzahlenSeite::showInAtlas);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    setFocusProxy(m_liste);
}

void KennzahlenSeite::refresh() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) {
        m_model->setRows({});
        return;
    }
    if (const auto list = workspace::kennzahlliste(*open)) {
        m_model->setListe(*list);
    } else {
        m_umgebung.zeigeFehler(list.error());
    }
}

void KennzahlenSeite::showInAtlas(int zeile) {
    m_umgebung.auswahl().setCode(m_model->row(zeile).kennzahl.code);
    m_umgebung.oeffneBereich(QStringLiteral("atlas"));
}

}  // namespace isp::gui
