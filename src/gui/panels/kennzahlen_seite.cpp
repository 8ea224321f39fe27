// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/kennzahlen_seite.h"

#include "gui/dialogs/katalog_dialoge.h"
#include "gui/panel.h"
#include "gui/panels/katalogliste.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/bezugsmenue.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/listenseite.h"
#include "models/kennzahlen_model.h"
#include "texte/datenworte.h"
#include "workspace/auswahl.h"
#include "workspace/werkbank.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QTableView>
#include <QVBoxLayout>

namespace isp::gui {

using models::KennzahlenModel;

namespace {

constexpr int kAlleArten = -1;
constexpr int kZeichenArt = 11;  ///< the list itself is as wide as it must be

Katalogliste::Plan katalogplan(const KennzahlenModel& model) {
    return {workspace::Katalogart::kKennzahl, KennzahlenModel::kFavorit, [&model](int row) {
                const auto& entry = model.row(row);
                return Katalogliste::Eintrag{entry.kennzahl.uid, QString::fromStdString(entry.kennzahl.name),
                                             entry.favorit};
            }};
}

}  // namespace

KennzahlenSeite::KennzahlenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new KennzahlenModel(this)),
      m_liste(new Listenseite(
          m_model,
          {tr("Katalog durchsuchen"), tr("Kennzahl"), tr("Kennzahlen"), tr("Noch keine Kennzahlen"),
           tr("Lesen Sie eine Tabelle ein: Ihre Spalten werden zu Kennzahlen."), tr("Tabelle einlesen …")},
          this)),
      m_katalog(new Katalogliste(umgebung, *m_liste, katalogplan(*m_model))),
      m_art(new QComboBox(this)) {
    setObjectName(QStringLiteral("kennzahlen_seite"));
    m_liste->setSpaltenbreite(KennzahlenModel::kName, 40, 60);
    m_liste->setNamensspalte(KennzahlenModel::kName);
    m_liste->setVerzichtbareSpalten({KennzahlenModel::kSchlagwoerter, KennzahlenModel::kRaumebenen});
    m_liste->setSpaltenbreite(KennzahlenModel::kRaumebenen, 8, 28);
    m_liste->setSpaltenbreite(KennzahlenModel::kQuelle, 12, 36);
    m_liste->setSpaltenbreite(KennzahlenModel::kSchlagwoerter, 6, 24);
    m_liste->setDehnbareSpalte(KennzahlenModel::kQuelle);
    m_liste->tabelle()->hideColumn(
        KennzahlenModel::kArt);  // the rows are grouped by it, and the filter names it
    m_liste->sortiereNach(KennzahlenModel::kCode, Qt::AscendingOrder);
    buildFilter();
    buildActions();
    connect(m_liste, &Listenseite::zeileAktiviert, this, &KennzahlenSeite::showInAtlas);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    new Fokusweitergabe(*this, *m_liste);
}

/// The two kinds stay apart: in groups, or one of them alone.
void KennzahlenSeite::buildFilter() {
    m_art->setObjectName(QStringLiteral("kennzahlen_art"));
    m_art->setAccessibleName(tr("Art der Kennzahl"));
    m_art->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_art->setMinimumContentsLength(kZeichenArt);
    m_art->addItem(tr("Beide Arten"), kAlleArten);
    for (const auto art : {KennzahlArt::kLebenslage, KennzahlArt::kMassnahme})
        m_art->addItem(texte::wort(art), static_cast<int>(art));
    m_art->view()->setMinimumWidth(m_art->view()->sizeHintForColumn(0) + abstand(6));
    m_liste->addFilter(m_art);
    m_katalog->setBedingung([this](int row) {
        const int chosen = m_art->currentData().toInt();
        return chosen == kAlleArten || chosen == static_cast<int>(m_model->row(row).kennzahl.art);
    });
    connect(m_art, &QComboBox::currentIndexChanged, m_liste, &Listenseite::filterChanged);
    connect(m_katalog, &Katalogliste::geoeffnet, this, [this] { m_art->setCurrentIndex(0); });
}

void KennzahlenSeite::buildActions() {
    connect(m_liste->addKnopf("kennzahl_atlas", "atlas", tr("Im Atlas zeigen"), true), &QAction::triggered,
            this, &KennzahlenSeite::showInAtlas);
    auto* uses = new QAction(symbol(QStringLiteral("themen")), tr("Verwendet in …"), this);
    uses->setObjectName(QStringLiteral("kennzahl_bezuege"));
    m_liste->addMenueaktion(uses);
    connect(uses, &QAction::triggered, this, &KennzahlenSeite::showBezuege);
    m_neu = m_liste->addKnopf("kennzahl_neu", "plus", tr("Neu …"), false);
    connect(m_neu, &QAction::triggered, this, [this] { edit({}); });
    connect(m_liste->addKnopf("kennzahl_bearbeiten", "stift", tr("Bearbeiten …"), true), &QAction::triggered,
            this, [this] {
                if (const auto row = m_liste->gewaehlteZeile()) edit(m_model->row(*row).kennzahl);
            });
    connect(m_liste->addLoeschknopf("kennzahl_loeschen"), &QAction::triggered, this,
            &KennzahlenSeite::remove);
    if (auto* import = m_umgebung.aktion(QStringLiteral("einlesen")))
        connect(m_liste, &Listenseite::leerTriggered, import, &QAction::trigger);
}

void KennzahlenSeite::refresh() {
    auto* open = m_umgebung.werkbank();
    m_neu->setEnabled(open != nullptr && open->schreibbar());
    m_katalog->refresh();
    if (open == nullptr) {
        m_model->setRows({});
        return;
    }
    const auto chosen = m_liste->gewaehlteZeile();
    const auto before = chosen ? m_model->row(*chosen).kennzahl.id : KennzahlId{};
    if (const auto list = workspace::kennzahlliste(*open)) {
        m_model->setListe(*list, *Katalogliste::marken(m_umgebung));
    } else {
        m_umgebung.zeigeFehler(list.error());
    }
    if (before.valid()) m_liste->waehleId(before.value);
}

void KennzahlenSeite::edit(const Kennzahl& kennzahl) {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) return;
    bearbeiteKennzahl(m_umgebung, window(), kennzahl, [this](KennzahlId id) {
        m_liste->waehleId(id.value);
        m_umgebung.zeigeErfolg(tr("Die Kennzahl ist gespeichert."), true);
    });
}

void KennzahlenSeite::remove() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    // No question: it can be undone from the bar that says so.
    const auto removed = m_model->row(*row).kennzahl;
    if (const auto done = m_umgebung.werkbank()->katalog().loesche(removed.id); !done)
        return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(tr("Die Kennzahl „%1“ ist gelöscht.").arg(QString::fromStdString(removed.name)),
                           true);
}

void KennzahlenSeite::showBezuege() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    const auto& kennzahl = m_model->row(*row).kennzahl;
    auto lines = verwendungszeilen(m_umgebung, kennzahl.code, {}, kennzahl.id);
    if (!lines) return m_umgebung.zeigeFehler(lines.error());
    zeigeBezuege(m_liste->tabelle(), std::move(lines).value(), tr("Nirgends verwendet"));
}

void KennzahlenSeite::showInAtlas() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    m_umgebung.auswahl().setCode(m_model->row(*row).kennzahl.code);
    m_umgebung.oeffneBereich(QStringLiteral("atlas"));
}

void KennzahlenSeite::zeigeBeispiel() {
    for (const auto& row : m_model->rows())
        if (row.kennzahl.code == "ALO") return edit(row.kennzahl);
    edit(m_model->rows().empty() ? Kennzahl{} : m_model->row(0).kennzahl);
}

}  // namespace isp::gui
