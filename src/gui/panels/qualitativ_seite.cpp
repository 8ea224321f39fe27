// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/qualitativ_seite.h"

#include "gui/dialogs/katalog_dialoge.h"
#include "gui/panel.h"
#include "gui/panels/katalogliste.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/listenseite.h"
#include "models/qualitativ_model.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QVBoxLayout>

namespace isp::gui {

using models::QualitativModel;

namespace {

Katalogliste::Plan katalogplan(const QualitativModel& model) {
    return {workspace::Katalogart::kQualitativ, QualitativModel::kFavorit, [&model](int row) {
                const auto& entry = model.row(row);
                return Katalogliste::Eintrag{entry.quelle.uid, QString::fromStdString(entry.quelle.titel),
                                             entry.favorit};
            }};
}

}  // namespace

QualitativSeite::QualitativSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new QualitativModel(this)),
      m_liste(new Listenseite(
          m_model,
          {tr("Katalog durchsuchen"), tr("qualitative Quelle"), tr("qualitative Quellen"),
           tr("Noch keine qualitativen Quellen"),
           tr("Halten Sie fest, was Gespräche, Beteiligung oder eine Netzwerkanalyse ergeben haben."),
           tr("Neue Quelle …")},
          this)),
      m_katalog(new Katalogliste(umgebung, *m_liste, katalogplan(*m_model))) {
    setObjectName(QStringLiteral("qualitativ_seite"));
    m_liste->setSpaltenbreite(QualitativModel::kTitel, 20, 60);
    m_liste->setSpaltenbreite(QualitativModel::kRaeume, 12, 36);
    m_liste->setSpaltenbreite(QualitativModel::kSchlagwoerter, 6, 24);
    m_liste->setDehnbareSpalte(QualitativModel::kTitel);
    m_liste->sortiereNach(QualitativModel::kTitel, Qt::AscendingOrder);
    buildActions();
    connect(m_liste, &Listenseite::zeileAktiviert, this, &QualitativSeite::editChosen);
    connect(m_liste, &Listenseite::leerTriggered, m_neu, &QAction::trigger);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    new Fokusweitergabe(*this, *m_liste);
}

void QualitativSeite::buildActions() {
    m_neu = m_liste->addKnopf("qualitativ_neu", "plus", tr("Neu …"), false);
    connect(m_neu, &QAction::triggered, this, [this] { edit({}); });
    connect(m_liste->addKnopf("qualitativ_bearbeiten", "stift", tr("Bearbeiten …"), true),
            &QAction::triggered, this, &QualitativSeite::editChosen);
    connect(m_liste->addLoeschknopf("qualitativ_loeschen"), &QAction::triggered, this,
            &QualitativSeite::remove);
}

void QualitativSeite::refresh() {
    auto* open = m_umgebung.werkbank();
    m_neu->setEnabled(open != nullptr && open->schreibbar());
    m_katalog->refresh();
    if (open == nullptr) {
        m_model->setRows({});
        return;
    }
    const auto chosen = m_liste->gewaehlteZeile();
    const auto before = chosen ? m_model->row(*chosen).quelle.id : QualitativeQuelleId{};
    if (const auto list = open->katalog().qualitative()) {
        m_model->setQuellen(*list, open->bestand(), *Katalogliste::marken(m_umgebung));
    } else {
        m_umgebung.zeigeFehler(list.error());
    }
    if (before.valid()) m_liste->waehleId(before.value);
}

void QualitativSeite::edit(const QualitativeQuelle& quelle) {
    if (m_umgebung.werkbank() == nullptr) return;
    bearbeiteQualitative(m_umgebung, window(), quelle, [this](QualitativeQuelleId id) {
        m_liste->waehleId(id.value);
        m_umgebung.zeigeErfolg(tr("Die qualitative Quelle ist gespeichert."), true);
    });
}

void QualitativSeite::editChosen() {
    if (const auto row = m_liste->gewaehlteZeile()) edit(m_model->row(*row).quelle);
}

void QualitativSeite::remove() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    const auto removed = m_model->row(*row).quelle;
    if (const auto done = m_umgebung.werkbank()->katalog().loesche(removed.id); !done)
        return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(tr("„%1“ ist gelöscht.").arg(QString::fromStdString(removed.titel)), true);
}

void QualitativSeite::zeigeBeispiel() {
    QualitativeQuelle example;
    example.titel = tr("Gespräche mit jungen Eltern in Wahlstedt (Beispiel)").toStdString();
    example.methode = tr("leitfadengestütztes Interview").toStdString();
    edit(m_model->rows().empty() ? example : m_model->row(0).quelle);
}

}  // namespace isp::gui
