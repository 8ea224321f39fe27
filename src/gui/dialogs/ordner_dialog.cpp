// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ordner_dialog.h"

#include "gui/dialogs/import_liste.h"
#include "gui/panel.h"
#include "gui/theme.h"
#include "models/tabellen_model.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

using workspace::Dateizustand;
using workspace::Ordnereintrag;

constexpr int kBalkenSteps = 1000;

QString tr(const char* text) {
    return QCoreApplication::translate("OrdnerDialog", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString zustandText(Dateizustand zustand) {
    switch (zustand) {
        case Dateizustand::kBereit:
            return tr("○ bereit");
        case Dateizustand::kUebernommen:
            return tr("✔ eingelesen");
        case Dateizustand::kSchonGeliefert:
            return tr("✔ schon früher eingelesen");
        case Dateizustand::kOhneProfil:
            return tr("◐ noch ohne Profil");
        case Dateizustand::kAbweichung:
            return tr("⚠ Profil passt nicht");
        case Dateizustand::kUnlesbar:
            break;
    }
    return tr("⊘ nicht lesbar");
}

QString gruende(const Ordnereintrag& e) {
    QStringList lines;
    constexpr int kMax = 5;
    for (const auto& issue : e.gruende.items())
        if (lines.size() < kMax) lines << texte::meldung(issue).ganz();
    const auto befunde = texte::hinweise(e.befunde, {});
    for (const auto& issue : befunde.items())
        if (lines.size() < kMax) lines << texte::meldung(issue).satz;
    return lines.join(u' ');
}

std::vector<models::Spalte<Ordnereintrag>> columns() {
    using Row = Ordnereintrag;
    const auto number = [](const QString& title, std::size_t Row::*member) {
        return models::Spalte<Row>{
            title,
            [member](const Row& r) { return texte::zahl(static_cast<double>(r.*member), 0); },
            {},
            {},
            true};
    };
    return {{tr("Datei"), [](const Row& r) { return q(r.datei); }},
            {tr("Profil"), [](const Row& r) { return q(r.profil); }},
            {tr("Zustand"), [](const Row& r) { return zustandText(r.zustand); }},
            number(tr("neu"), &Row::neu),
            number(tr("geändert"), &Row::geaendert),
            number(tr("gleich"), &Row::gleich),
            {tr("Hinweis"), gruende, {}, gruende}};
}

}  // namespace

class OrdnerModel : public models::TabellenModel<Ordnereintrag> {
public:
    explicit OrdnerModel(QObject* parent) : TabellenModel(columns(), {}, parent) {}
    [[nodiscard]] std::size_t anzahl(Dateizustand zustand) const {
        return static_cast<std::size_t>(std::count_if(
            rows().begin(), rows().end(), [&](const Ordnereintrag& e) { return e.zustand == zustand; }));
    }
};

OrdnerDialog::OrdnerDialog(Umgebung& umgebung, const QString& ordner, QWidget* parent)
    : QDialog(parent),
      m_umgebung(umgebung),
      m_ordner(ordner),
      m_model(new OrdnerModel(this)),
      m_tabelle(importListe(m_model, this)),
      m_satz(new QLabel(this)),
      m_balken(new QProgressBar(this)),
      m_alle(new QPushButton(tr("Alle &passenden einlesen"), this)),
      m_einzeln(new QPushButton(tr("Einzeln &einlesen …"), this)),
      m_schliessen(new QPushButton(tr("Schließen"), this)) {
    setObjectName(QStringLiteral("ordner_dialog"));
    setWindowTitle(tr("Ordner einlesen: %1").arg(QDir(ordner).dirName()));
    build();
    connect(&m_job, &workspace::Job::progressed, this,
            [this](double share) { m_balken->setValue(qRound(share * kBalkenSteps)); });
    resize(abstand(260), abstand(130));
    lies();
}

void OrdnerDialog::build() {
    m_satz->setObjectName(QStringLiteral("ordner_satz"));
    m_satz->setWordWrap(true);
    m_tabelle->setObjectName(QStringLiteral("ordner_dateien"));
    m_tabelle->setAccessibleName(tr("Dateien des Ordners"));
    m_tabelle->horizontalHeader()->setStretchLastSection(true);
    m_balken->setRange(0, kBalkenSteps);
    m_balken->setTextVisible(false);
    m_balken->setFixedWidth(abstand(50));
    m_alle->setObjectName(QStringLiteral("ordner_alle"));
    m_alle->setDefault(true);
    m_einzeln->setObjectName(QStringLiteral("ordner_einzeln"));
    m_einzeln->setAutoDefault(false);
    m_schliessen->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_balken);
    foot->addStretch(1);
    foot->addWidget(m_schliessen);
    foot->addWidget(m_einzeln);
    foot->addWidget(m_alle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(m_satz);
    column->addWidget(m_tabelle, 1);
    column->addLayout(foot);
    connect(m_alle, &QPushButton::clicked, this, [this] { lies(true); });
    connect(m_einzeln, &QPushButton::clicked, this, &OrdnerDialog::openChosen);
    connect(m_tabelle, &QTableView::activated, this, &OrdnerDialog::openChosen);
    connect(m_tabelle->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrdnerDialog::updateButtons);
    connect(m_schliessen, &QPushButton::clicked, this, &OrdnerDialog::reject);
}

void OrdnerDialog::lies(bool uebernehmen) {
    if (m_umgebung.werkbank() == nullptr || arbeitet()) return;
    m_satz->setText(uebernehmen ? tr("Die Dateien werden eingelesen …")
                                : tr("Die Dateien werden angesehen …"));
    m_job.start(
        [store = m_umgebung.werkbank()->pfad(), folder = std::filesystem::path(m_ordner.toStdU16String()),
         uebernehmen](const Progress& progress) {
            return workspace::ordnerAuftrag(store, folder, uebernehmen, progress);
        },
        [this, uebernehmen](const Result<std::vector<Ordnereintrag>>& result) {
            if (result) {
                show(*result, uebernehmen);
            } else {
                // What came in before it ended is kept.
                if (uebernehmen) static_cast<void>(m_umgebung.werkbank()->reload());
                m_satz->setText(texte::meldung(result.error()).ganz());
            }
            updateButtons();
        });
    updateButtons();
}

void OrdnerDialog::show(const std::vector<Ordnereintrag>& entries, bool uebernommen) {
    m_model->setRows(entries);
    m_tabelle->resizeColumnsToContents();
    const auto count = [this](Dateizustand zustand) {
        return texte::zahl(static_cast<double>(m_model->anzahl(zustand)), 0);
    };
    if (!uebernommen) {
        m_satz->setText(tr("Dateien, für die ein Profil passt: %1. Noch ohne Profil: %2.")
                            .arg(count(Dateizustand::kBereit), count(Dateizustand::kOhneProfil)));
        return;
    }
    for (const auto& e : entries) {
        if (e.zustand != Dateizustand::kUebernommen) continue;
        if (const auto known = m_umgebung.werkbank()->registriereLieferung(e.lieferung); !known)
            m_umgebung.zeigeFehler(known.error());
    }
    const auto text = tr("Eingelesene Dateien: %1.").arg(count(Dateizustand::kUebernommen));
    m_satz->setText(text);
    m_umgebung.zeigeErfolg(text, m_model->anzahl(Dateizustand::kUebernommen) == 1);
}

void OrdnerDialog::updateButtons() {
    m_balken->setVisible(arbeitet());
    m_alle->setEnabled(!arbeitet() && m_model->anzahl(Dateizustand::kBereit) > 0);
    m_einzeln->setEnabled(!arbeitet() && m_tabelle->selectionModel()->hasSelection());
    m_schliessen->setText(arbeitet() ? tr("Abbrechen") : tr("Schließen"));
}

void OrdnerDialog::openChosen() {
    const auto rows = m_tabelle->selectionModel()->selectedRows();
    if (rows.isEmpty() || arbeitet()) return;
    Q_EMIT dateiChosen(QString::fromStdU16String(m_model->row(rows.front().row()).pfad.u16string()));
}

void OrdnerDialog::reject() {
    if (arbeitet()) {
        m_job.cancel();
        return;
    }
    QDialog::reject();
}

}  // namespace isp::gui
