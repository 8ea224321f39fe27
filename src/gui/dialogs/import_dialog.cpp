// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_dialog.h"

#include "gui/dialogs/import_kennzahlwahl.h"
#include "gui/dialogs/import_liste.h"
#include "gui/dialogs/import_orte.h"
#include "gui/dialogs/import_profil.h"
#include "gui/dialogs/import_raster.h"
#include "gui/dialogs/import_texte.h"
#include "gui/dialogs/import_unterschiede.h"
#include "gui/panel.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/rollrahmen.h"
#include "models/hinweise_model.h"
#include "models/lieferungen_model.h"
#include "models/listenfilter.h"
#include "models/zuordnung_model.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

constexpr int kBalkenSteps = 1000;

}  // namespace

ImportDialog::ImportDialog(Umgebung& umgebung, const QString& pfad, QWidget* parent, Lieferungsart art)
    : QDialog(parent),
      m_umgebung(umgebung),
      m_pfad(pfad),
      m_art(art),
      m_werkbankPfad(umgebung.werkbank()->pfad()),
      m_felder(new ImportOptionenFelder(umgebung.werkbank()->bestand(), this)),
      m_raster(new ImportRaster(this)),
      m_zuordnung(new models::ZuordnungModel(this)),
      m_hinweise(new models::HinweiseModel(this)) {
    setObjectName(QStringLiteral("import_dialog"));
    setWindowTitle(
        tr("Tabelle einlesen: %1")
            .arg(art == Lieferungsart::kZwischenablage ? tr("Zwischenablage") : QFileInfo(pfad).fileName()));
    build();
    m_felder->setArt(art);
    connect(m_felder, &ImportOptionenFelder::changed, this,
            [this] { preview(workspace::Profilwahl::kOhne); });
    connect(m_profil, &ImportProfil::profilChosen, this, &ImportDialog::chooseProfil);
    connect(m_profil, &ImportProfil::merkenTriggered, this, &ImportDialog::merkeProfil);
    connect(m_ortsliste, &ImportOrte::ortEdited, this,
            [this](const std::string& ort, const std::string& raum, bool outside) {
                if (m_stand) m_felder->uebernimmOrte(m_stand->vorschau.optionen);
                m_felder->setOrt(ort, raum, outside);
            });
    // Setting the next rows while an editor closes would take its model away: ask for them afterwards.
    connect(m_zuordnung, &models::ZuordnungModel::codeEdited, m_felder, &ImportOptionenFelder::setZuordnung,
            Qt::QueuedConnection);
    for (auto* job : {&m_vorschau, &m_uebernahme})
        connect(job, &workspace::Job::progressed, this,
                [this](double share) { m_balken->setValue(qRound(share * kBalkenSteps)); });
    resize(abstand(380), abstand(165));
    preview(workspace::Profilwahl::kSuchen);
}

void ImportDialog::build() {
    m_schritte = new QListWidget(this);
    m_schritte->setObjectName(QStringLiteral("import_schritte"));
    m_schritte->setAccessibleName(tr("Schritte"));
    m_schritte->addItems(
        {tr("Quelle"), tr("Aufbau"), tr("Zuordnung"), tr("Prüfung"), tr("Unterschiede"), tr("Übernehmen")});
    for (int i = 0; i < m_schritte->count(); ++i)
        m_schritte->item(i)->setSizeHint({0, fontMetrics().height() + abstand(3)});
    m_schritte->setFixedWidth(abstand(42));
    m_schritte->setFrameShape(QFrame::NoFrame);
    m_seiten = new QStackedWidget(this);
    m_seiten->addWidget(m_felder->quelle());
    m_seiten->addWidget(m_felder->aufbau());
    m_seiten->addWidget(buildZuordnung());
    m_seiten->addWidget(buildPruefung());
    m_unterschiede = new ImportUnterschiede(this);
    m_seiten->addWidget(m_unterschiede);
    m_seiten->addWidget(buildUebernahme());
    connect(m_schritte, &QListWidget::currentRowChanged, m_seiten, &QStackedWidget::setCurrentIndex);

    auto* lower = new QWidget(this);
    auto* lowerRow = new QHBoxLayout(lower);
    lowerRow->setContentsMargins(0, abstand(2), 0, 0);
    lowerRow->setSpacing(abstand(4));
    lowerRow->addWidget(m_schritte);
    lowerRow->addWidget(m_seiten, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_raster);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(buildKopf());
    column->addWidget(splitter, 1);
    column->addWidget(buildFuss());
    zeige(kQuelle);
}

QWidget* ImportDialog::buildKopf() {
    auto* head = new QWidget(this);
    m_zusammenfassung = new Rollenlabel(render::TextRole::kSection, {}, head);
    m_zusammenfassung->setObjectName(QStringLiteral("import_zusammenfassung"));
    m_zusammenfassung->setWordWrap(true);
    m_meldungSymbol = new QLabel(head);
    m_meldung = new QLabel(head);
    m_meldung->setObjectName(QStringLiteral("import_meldung"));
    m_meldung->setWordWrap(true);
    m_meldung->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout;
    row->addWidget(m_meldungSymbol, 0, Qt::AlignTop);
    row->addWidget(m_meldung, 1);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(1));
    m_profil = new ImportProfil(head);
    column->addWidget(m_zusammenfassung);
    column->addLayout(row);
    column->addWidget(m_profil);
    return head;
}

QWidget* ImportDialog::buildZuordnung() {
    auto* page = new QWidget(this);
    m_zuordnungTabelle = importListe(m_zuordnung, page);
    m_zuordnungTabelle->setObjectName(QStringLiteral("import_zuordnung"));
    m_zuordnungTabelle->setAccessibleName(tr("Kennzahlen der Datei"));
    m_zuordnungTabelle->setItemDelegateForColumn(models::ZuordnungModel::kCode,
                                                 new Kennzahlwahl(*m_zuordnung, m_stand, this));
    for (const int column : {models::ZuordnungModel::kText, models::ZuordnungModel::kCode})
        m_zuordnungTabelle->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_zuordnungTabelle->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                        QAbstractItemView::AnyKeyPressed);
    m_zuordnungTabelle->horizontalHeader()->setMinimumSectionSize(abstand(16));
    m_zuordnungZurueck = new QPushButton(tr("Zuordnung zurücksetzen"), page);
    m_orte = new QLabel(page);
    m_orte->setObjectName(QStringLiteral("import_orte"));
    m_orte->setWordWrap(true);
    m_orte->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_orte->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* heading = new Rollenlabel(render::TextRole::kSection, tr("Räume"), page);
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* right = new QVBoxLayout;
    right->addWidget(heading);
    right->addWidget(m_orte);
    m_ortsliste = new ImportOrte(page);
    right->addWidget(m_ortsliste, 1);
    right->addWidget(m_zuordnungZurueck, 0, Qt::AlignRight);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(6));
    row->addWidget(m_zuordnungTabelle, 11);
    row->addLayout(right, 9);
    connect(m_zuordnungZurueck, &QPushButton::clicked, m_felder, &ImportOptionenFelder::resetZuordnung);
    return new Rollrahmen(Rollrahmen::kHochBreit, page, this);
}

QWidget* ImportDialog::buildPruefung() {
    auto* page = new QWidget(this);
    m_zeichen = new Rollenlabel(render::TextRole::kNote, {}, page);
    m_zeichen->setWordWrap(true);
    auto* sorted = new models::Listenfilter(this);
    sorted->setSourceModel(m_hinweise);
    m_hinweiseTabelle = importListe(sorted, page);
    m_hinweiseTabelle->setObjectName(QStringLiteral("import_hinweise"));
    m_hinweiseTabelle->setAccessibleName(tr("Hinweise"));
    m_hinweiseTabelle->setSortingEnabled(true);
    m_hinweiseTabelle->setWordWrap(true);
    m_hinweiseTabelle->sortByColumn(models::HinweiseModel::kSchwere, Qt::AscendingOrder);
    m_hinweiseTabelle->horizontalHeader()->setSectionResizeMode(models::HinweiseModel::kHinweis,
                                                                QHeaderView::Stretch);
    wrapRows(m_hinweiseTabelle);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_zeichen);
    column->addWidget(m_hinweiseTabelle, 1);
    return page;
}

QWidget* ImportDialog::buildUebernahme() {
    auto* page = new QWidget(this);
    m_uebersicht = new QLabel(page);
    m_uebersicht->setObjectName(QStringLiteral("import_uebersicht"));
    m_uebersicht->setWordWrap(true);
    m_uebersicht->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_uebersicht);
    column->addStretch(1);
    return page;
}

QWidget* ImportDialog::buildFuss() {
    auto* foot = new QWidget(this);
    m_taetigkeit = new Rollenlabel(render::TextRole::kNote, {}, foot);
    m_balken = new QProgressBar(foot);
    m_balken->setRange(0, kBalkenSteps);
    m_balken->setTextVisible(false);
    m_balken->setFixedWidth(abstand(50));
    m_abbrechen = new QPushButton(tr("Abbrechen"), foot);
    m_abbrechen->setObjectName(QStringLiteral("import_abbrechen"));
    m_uebernehmen = new QPushButton(symbol(QStringLiteral("uebernehmen")), tr("Übernehmen"), foot);
    m_uebernehmen->setObjectName(QStringLiteral("import_uebernehmen"));
    m_uebernehmen->setDefault(true);
    m_abbrechen->setAutoDefault(false);
    m_zuordnungZurueck->setAutoDefault(false);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_balken);
    row->addWidget(m_taetigkeit);
    row->addStretch(1);
    row->addWidget(m_abbrechen);
    row->addWidget(m_uebernehmen);
    connect(m_abbrechen, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_uebernehmen, &QPushButton::clicked, this, &ImportDialog::commit);
    return foot;
}

void ImportDialog::zeige(Schritt schritt) {
    m_schritte->setCurrentRow(schritt);
}

void ImportDialog::setBusy(bool busy, const QString& what) {
    m_balken->setVisible(busy);
    m_balken->setValue(0);
    m_taetigkeit->setText(what);
    m_taetigkeit->setVisible(busy);
    const bool takes = m_stand && !m_stand->problem && !m_stand->vorschau.schonGeliefert;
    m_uebernehmen->setEnabled(!busy && takes);
}

void ImportDialog::chooseProfil(const QString& name) {
    if (name.isEmpty()) {
        m_felder->setOptionen({});
        preview(workspace::Profilwahl::kOhne);
    } else {
        preview(workspace::Profilwahl::kName, name);
    }
}

void ImportDialog::merkeProfil() {
    if (!m_stand || arbeitet()) return;
    frageProfil(this, *m_umgebung.werkbank(), m_stand,
                [this](const QString& name) { preview(workspace::Profilwahl::kName, name); });
}

void ImportDialog::preview(workspace::Profilwahl wahl, const QString& profil) {
    if (m_uebernahme.running()) return;
    setBusy(true, tr("Die Datei wird gelesen …"));
    m_vorschau.start(
        [store = m_werkbankPfad,
         wish = workspace::Importwunsch{std::filesystem::path(m_pfad.toStdU16String()), m_felder->optionen(),
                                        wahl, profil.toStdString()}](const Progress& progress) {
            return workspace::importVorschau(store, wish, progress);
        },
        [this, wahl](Result<workspace::ImportstandPtr> result) {
            if (result) {
                const auto& stand = *result;
                if (wahl != workspace::Profilwahl::kOhne && stand->angewendet)
                    m_felder->setOptionen(stand->vorschau.optionen);
                showStand(stand);
            } else {
                m_stand.reset();
                showFehler(result.error());
            }
            setBusy(false);
            Q_EMIT vorschauFinished();
        });
}

void ImportDialog::showStand(workspace::ImportstandPtr stand) {
    m_stand = std::move(stand);
    const auto& v = m_stand->vorschau;
    m_felder->setStand(*m_stand);
    m_raster->setStand(m_stand);
    m_zuordnung->setRows(v.kennzahlen);
    m_zuordnungTabelle->resizeColumnsToContents();
    m_zuordnungZurueck->setVisible(m_felder->hasZuordnung() || v.gemerkteOrte > 0);
    m_profil->setStand(*m_stand);
    m_ortsliste->setStand(m_stand);
    m_unterschiede->setStand(m_stand);
    const auto changed = m_stand->unterschied.geaendertAlle();
    m_schritte->item(kUnterschiede)
        ->setText(changed == 0 ? tr("Unterschiede") : tr("Unterschiede (%1)").arg(changed));
    auto hints = v.issues;
    hints.append(texte::hinweise(m_stand->befunde, v.datei));
    m_hinweise->setIssues(hints);
    m_hinweiseTabelle->resizeColumnsToContents();
    const auto issues = hints.items().size();
    m_schritte->item(kPruefung)->setText(issues == 0 ? tr("Prüfung") : tr("Prüfung (%1)").arg(issues));
    if (m_stand->problem) {
        showFehler(*m_stand->problem);
        return;
    }
    m_orte->setText(importtexte::orte(*m_stand));
    const auto signs = importtexte::zeichen(v);
    auto notes = signs.isEmpty() ? tr("Alle Werte sind Zahlen ohne Zeichen.") : tr("Zeichen: %1").arg(signs);
    if (const auto more = hints.omitted(); more > 0) {
        notes += u'\n' + tr("Dazu %1, nicht einzeln aufgeführt.")
                             .arg(importtexte::anzahl(more, tr("weiterer Hinweis"), tr("weitere Hinweise")));
    }
    m_zeichen->setText(notes);
    m_zusammenfassung->setText(importtexte::zusammenfassung(*m_stand));
    m_uebersicht->setText(importtexte::uebersicht(*m_stand));
    const auto refused = v.abgelehnt();
    if (v.schonGeliefert) {
        showMeldung(QStringLiteral("hinweis"),
                    tr("Diese Datei ist seit dem %1 übernommen. Es gibt nichts zu tun.")
                        .arg(models::zeitpunktText(v.schonGeliefert->zeitpunkt)));
    } else if (refused > 0) {
        showMeldung(QStringLiteral("warnung"),
                    tr("%1 nicht übernommen, siehe Prüfung.")
                        .arg(importtexte::anzahl(refused, tr("Stelle wird"), tr("Stellen werden"))));
    } else if (const auto open = importtexte::offenes(*m_stand); !open.isEmpty()) {
        showMeldung(QStringLiteral("hinweis"),
                    tr("Bitte ansehen, bevor Sie übernehmen: %1.").arg(open.join(QStringLiteral(", "))));
    } else {
        showMeldung(QStringLiteral("haken"), tr("Alles verstanden. Sie können die Tabelle übernehmen."));
    }
}

void ImportDialog::showMeldung(const QString& name, const QString& text) {
    const int size = abstand(4);
    m_meldungSymbol->setPixmap(symbol(name).pixmap(QSize(size, size)));
    m_meldung->setText(text);
}

void ImportDialog::showFehler(const Error& error) {
    auto message = texte::meldung(error);
    if (m_art == Lieferungsart::kZwischenablage)  // nobody knows the file it was put into
        message.satz.replace(m_pfad, tr("Zwischenablage"));
    m_zusammenfassung->setText(tr("Die Tabelle lässt sich so nicht übernehmen."));
    m_orte->clear();
    m_zeichen->clear();
    m_uebersicht->clear();
    showMeldung(QStringLiteral("warnung"),
                message.abhilfe.isEmpty() ? message.satz : message.satz + u'\n' + message.abhilfe);
}

void ImportDialog::commit() {
    if (!m_stand || m_stand->problem || arbeitet()) return;
    setBusy(true, tr("Die Werte werden übernommen …"));
    m_uebernahme.start(
        [store = m_werkbankPfad, stand = m_stand](const Progress& progress) {
            return workspace::importUebernehmen(store, stand, progress);
        },
        [this](const Result<workspace::Uebernahme>& result) {
            setBusy(false);
            if (result) {
                auto& umgebung = m_umgebung;  // finish() closes the dialog
                finish(result->lieferung);
                if (result->nichtGesichert) umgebung.zeigeFehler(*result->nichtGesichert);
            } else {
                showFehler(result.error());
            }
        });
}

void ImportDialog::finish(const Lieferung& lieferung) {
    if (const auto known = m_umgebung.werkbank()->registriereLieferung(lieferung); !known) {
        showFehler(known.error());
        return;
    }
    accept();
    m_umgebung.zeigeErfolg(importtexte::ergebnis(lieferung), true);
}

void ImportDialog::reject() {
    // First what is under way, then the dialog: a write that was stopped leaves the store as it was.
    if (m_uebernahme.running()) {
        m_uebernahme.cancel();
        return;
    }
    m_vorschau.cancel();
    QDialog::reject();
}

}  // namespace isp::gui
