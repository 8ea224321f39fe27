// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/faellige_seite.h"

#include "gui/dialogs/import_liste.h"
#include "gui/dialogs/import_texte.h"
#include "gui/panel.h"
#include "gui/theme.h"
#include "models/tabellen_model.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "texte/personenworte.h"
#include "workspace/aufbewahrung.h"
#include "workspace/werkbank.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

std::vector<models::Spalte<Faelligkeit>> columns() {
    const auto tr = [](const char* text) { return FaelligeSeite::tr(text); };
    return {{tr("fällig seit"), [](const Faelligkeit& f) { return texte::datum(f.faellig); },
             [](const Faelligkeit& f) { return QVariant(q(f.faellig)); }},
            {tr("Person"), [](const Faelligkeit& f) { return q(f.name); }},
            {tr("Frist für"), [](const Faelligkeit& f) { return texte::wort(f.art); }},
            {tr("steht in"),
             [](const Faelligkeit& f) {
                 const auto kind = texte::objektart(f.tabelle);
                 return f.bezeichnung.empty() ? kind
                                              : QString(kind + QStringLiteral(": ") + q(f.bezeichnung));
             }},
            {tr("zuletzt gebraucht"), [](const Faelligkeit& f) { return texte::datum(f.beginn); },
             [](const Faelligkeit& f) { return QVariant(q(f.beginn)); }}};
}

}  // namespace

class FaelligeModel : public models::TabellenModel<Faelligkeit> {
public:
    explicit FaelligeModel(QObject* parent) : TabellenModel(columns(), {}, parent) {}
};

FaelligeSeite::FaelligeSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new FaelligeModel(this)),
      m_liste(importListe(m_model, this)),
      m_satz(new QLabel(this)),
      m_zeigen(new QPushButton(tr("&Person zeigen"), this)) {
    m_liste->setObjectName(QStringLiteral("faellige_liste"));
    m_liste->setAccessibleName(tr("Was über seine Aufbewahrungsfrist hinaus ist"));
    constexpr int kStelle = 3;
    m_liste->horizontalHeader()->setSectionResizeMode(kStelle, QHeaderView::Stretch);
    m_satz->setObjectName(QStringLiteral("faellige_satz"));
    m_satz->setTextFormat(Qt::PlainText);
    m_satz->setWordWrap(true);
    m_zeigen->setObjectName(QStringLiteral("faellige_zeigen"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_zeigen);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(abstand(3));
    column->addWidget(m_satz);
    column->addWidget(m_liste, 1);
    column->addLayout(foot);
    connect(m_liste->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FaelligeSeite::updateKnopf);
    connect(m_liste, &QTableView::activated, this, &FaelligeSeite::zeige);
    connect(m_zeigen, &QPushButton::clicked, this, &FaelligeSeite::zeige);
    refresh();
}

int FaelligeSeite::anzahl() const {
    return m_model->rowCount();
}

void FaelligeSeite::refresh() {
    auto due = workspace::faelligkeiten(*m_umgebung.werkbank());
    const auto periods = workspace::fristen(*m_umgebung.werkbank());
    if (!due || !periods) return m_umgebung.zeigeFehler(due ? periods.error() : due.error());
    const bool any =
        std::any_of(periods->begin(), periods->end(), [](const auto& f) { return f.monate > 0; });
    const auto n = due->size();
    m_model->setRows(std::move(due).value());
    m_liste->resizeColumnsToContents();
    if (n > 0)
        m_satz->setText(
            tr("%1 über die Frist hinaus. Gelöscht wird nichts von selbst: Sehen Sie sich an, ob Sie es "
               "noch brauchen, und löschen Sie die Person, oder ändern Sie den Eintrag.")
                .arg(importtexte::anzahl(n, tr("Angabe ist"), tr("Angaben sind"))));
    else
        m_satz->setText(any ? tr("Nichts ist über seine Aufbewahrungsfrist hinaus.")
                            : tr("Es sind noch keine Fristen eingestellt: siehe „Fristen“."));
    if (n > 0) m_liste->selectRow(0);
    updateKnopf();
}

const Faelligkeit* FaelligeSeite::gewaehlt() const {
    const auto index = m_liste->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void FaelligeSeite::updateKnopf() {
    const auto* due = gewaehlt();
    m_zeigen->setEnabled(due != nullptr && !due->name.empty());
}

void FaelligeSeite::zeige() {
    const auto* due = gewaehlt();
    if (due != nullptr && !due->name.empty()) Q_EMIT personRequested(q(due->name));
}

}  // namespace isp::gui
