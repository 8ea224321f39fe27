// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/sicherungen_dialog.h"

#include "gui/dialoge.h"
#include "gui/dialogs/import_liste.h"
#include "gui/theme.h"
#include "models/lieferungen_model.h"
#include "models/tabellen_model.h"
#include "texte/meldung.h"
#include "texte/sicherungsworte.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

using workspace::Sicherung;

struct Zeile {
    Sicherung sicherung;
    QString zustand;
};

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

QString zeitText(const Sicherung& s) {
    return models::zeitpunktText(s.zeitpunkt);
}

QString groesseText(const Sicherung& s) {
    return QLocale(QLocale::German)
        .formattedDataSize(static_cast<qint64>(s.groesse), 1, QLocale::DataSizeTraditionalFormat);
}

std::vector<models::Spalte<Zeile>> columns() {
    const auto tr = [](const char* text) { return SicherungenDialog::tr(text); };
    return {{tr("Zeitpunkt"), [](const Zeile& z) { return zeitText(z.sicherung); },
             [](const Zeile& z) { return QString::fromStdString(z.sicherung.zeitpunkt); },
             [](const Zeile& z) { return QDir::toNativeSeparators(pathText(z.sicherung.pfad)); }},
            {tr("Anlass"),
             [](const Zeile& z) {
                 return texte::sicherungsanlass(store::toText(z.sicherung.anlass), z.sicherung.eigen);
             }},
            {tr("Größe"), [](const Zeile& z) { return groesseText(z.sicherung); },
             [](const Zeile& z) { return QVariant::fromValue(static_cast<qulonglong>(z.sicherung.groesse)); },
             nullptr, true},
            {tr("Zustand"), [](const Zeile& z) { return z.zustand; }}};
}

QSpinBox* counter(int value, int least, const QString& name, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(least, 1000);
    box->setValue(value);
    box->setObjectName(name);
    return box;
}

}  // namespace

class SicherungenModel : public models::TabellenModel<Zeile> {
public:
    explicit SicherungenModel(QObject* parent) : TabellenModel(columns(), {}, parent) {}
};

SicherungenDialog::SicherungenDialog(std::filesystem::path werkbank, bool schreibbar, QWidget* parent)
    : QDialog(parent),
      m_werkbank(std::move(werkbank)),
      m_schreibbar(schreibbar),
      m_model(new SicherungenModel(this)),
      m_tabelle(importListe(m_model, this)),
      m_satz(new QLabel(this)),
      m_jetzt(new QPushButton(tr("Jetzt &sichern"), this)),
      m_pruefen(new QPushButton(tr("&Prüfen"), this)),
      m_wiederherstellen(new QPushButton(tr("&Wiederherstellen …"), this)),
      m_kopie(new QPushButton(tr("Als &Kopie öffnen …"), this)) {
    setObjectName(QStringLiteral("sicherungen_dialog"));
    setWindowTitle(tr("Sicherungen"));
    build();
    connect(m_tabelle->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SicherungenDialog::updateButtons);
    connect(m_jetzt, &QPushButton::clicked, this, &SicherungenDialog::sichereJetzt);
    connect(m_pruefen, &QPushButton::clicked, this, &SicherungenDialog::pruefe);
    connect(m_wiederherstellen, &QPushButton::clicked, this, &SicherungenDialog::stelleWiederHer);
    connect(m_kopie, &QPushButton::clicked, this, &SicherungenDialog::oeffneAlsKopie);
    resize(abstand(190), abstand(115));
    refresh();
}

void SicherungenDialog::build() {
    m_tabelle->setObjectName(QStringLiteral("sicherungen_liste"));
    m_tabelle->setAccessibleName(tr("Sicherungen"));
    m_tabelle->horizontalHeader()->setStretchLastSection(true);
    m_satz->setObjectName(QStringLiteral("sicherungen_satz"));
    m_satz->setTextFormat(Qt::PlainText);
    m_satz->setWordWrap(true);
    m_jetzt->setObjectName(QStringLiteral("sicherung_jetzt"));
    m_pruefen->setObjectName(QStringLiteral("sicherung_pruefen"));
    m_wiederherstellen->setObjectName(QStringLiteral("sicherung_wiederherstellen"));
    m_kopie->setObjectName(QStringLiteral("sicherung_kopie"));
    auto* close = new QPushButton(tr("Schließen"), this);
    close->setDefault(true);
    auto* foot = new QHBoxLayout;
    for (auto* button : {m_jetzt, m_pruefen, m_wiederherstellen, m_kopie})
        foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(m_satz);
    column->addWidget(m_tabelle, 1);
    column->addWidget(buildRegel());
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* SicherungenDialog::buildRegel() {
    const auto regel = workspace::sicherungsregel();
    auto* part = new QWidget(this);
    m_letzte = counter(regel.letzte, 1, QStringLiteral("sicherung_letzte"), part);
    m_tage = counter(regel.tage, 0, QStringLiteral("sicherung_tage"), part);
    m_monate = counter(regel.monate, 0, QStringLiteral("sicherung_monate"), part);
    m_ordner = new QLineEdit(pathText(regel.ordner), part);
    m_ordner->setObjectName(QStringLiteral("sicherung_ordner"));
    m_ordner->setReadOnly(true);
    m_ordner->setPlaceholderText(tr("neben der Werkbank"));
    m_ordner->setAccessibleName(tr("Ordner für Sicherungen"));
    auto* choose = new QPushButton(tr("&Ordner …"), part);
    auto* reset = new QPushButton(tr("&Neben der Werkbank"), part);
    auto* kept = new QHBoxLayout;
    kept->addWidget(new QLabel(tr("Aufheben: die letzten"), part));
    kept->addWidget(m_letzte);
    kept->addWidget(new QLabel(tr("und je eine für Tage:"), part));
    kept->addWidget(m_tage);
    kept->addWidget(new QLabel(tr("und Monate:"), part));
    kept->addWidget(m_monate);
    kept->addStretch(1);
    auto* place = new QHBoxLayout;
    place->addWidget(new QLabel(tr("Ort:"), part));
    place->addWidget(m_ordner, 1);
    place->addWidget(choose);
    place->addWidget(reset);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(kept);
    rows->addLayout(place);
    for (auto* box : {m_letzte, m_tage, m_monate}) {
        connect(box, &QSpinBox::valueChanged, this, &SicherungenDialog::speichereRegel);
    }
    m_letzte->setAccessibleName(tr("Wie viele der letzten Sicherungen bleiben"));
    m_tage->setAccessibleName(tr("Für wie viele Tage je eine bleibt"));
    m_monate->setAccessibleName(tr("Für wie viele Monate je eine bleibt"));
    connect(choose, &QPushButton::clicked, this, &SicherungenDialog::waehleOrdner);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_ordner->clear();
        speichereRegel();
        refresh();
    });
    return part;
}

void SicherungenDialog::refresh() {
    std::vector<Zeile> rows;
    for (auto& s : workspace::sicherungenVon(m_werkbank)) {
        const auto known = m_zustand.find(s.pfad);
        rows.push_back({s, known == m_zustand.end() ? tr("nicht geprüft") : known->second});
    }
    const bool any = !rows.empty();
    m_model->setRows(std::move(rows));
    m_tabelle->resizeColumnsToContents();
    if (any) m_tabelle->selectRow(0);
    m_satz->setText(any ? tr("Gesichert wird beim ersten Öffnen am Tag und vor jedem größeren Einlesen.")
                        : tr("Noch keine Sicherung. „Jetzt sichern“ legt eine an."));
    updateButtons();
}

void SicherungenDialog::updateButtons() {
    const bool any = chosen() != nullptr && !m_job.running();
    m_jetzt->setEnabled(!m_job.running());
    m_pruefen->setEnabled(any);
    m_kopie->setEnabled(any);
    m_wiederherstellen->setEnabled(any && m_schreibbar);
}

const Sicherung* SicherungenDialog::chosen() const {
    const auto rows = m_tabelle->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.front().row()).sicherung;
}

void SicherungenDialog::sichereJetzt() {
    m_job.start(
        [werkbank = m_werkbank](const Progress& progress) {
            return workspace::sichereJetzt(werkbank, workspace::Sicherungsanlass::kHand, progress);
        },
        [this](const Result<Sicherung>& made) {
            if (made) m_zustand[made->pfad] = tr("in Ordnung");
            refresh();
            m_satz->setText(made ? tr("Gesichert und geprüft.") : texte::meldung(made.error()).ganz());
        });
    updateButtons();
}

void SicherungenDialog::pruefe() {
    const auto* s = chosen();
    if (s == nullptr) return;
    m_job.start([path = s->pfad](const Progress&) -> Status { return workspace::pruefeSicherung(path); },
                [this, path = s->pfad](const Status& sound) {
                    m_zustand[path] = sound ? tr("in Ordnung") : tr("unbrauchbar");
                    const int row = m_tabelle->currentIndex().row();
                    refresh();
                    m_tabelle->selectRow(row);
                    m_satz->setText(sound ? tr("Die Sicherung ist in Ordnung.")
                                          : texte::meldung(sound.error()).ganz());
                });
    updateButtons();
}

void SicherungenDialog::stelleWiederHer() {
    const auto* s = chosen();
    if (s == nullptr) return;
    const auto path = pathText(s->pfad);
    if (!dialoge::bestaetige(
            this, {tr("Sicherung wiederherstellen"),
                   tr("Die Werkbank auf den Stand vom %1 zurücksetzen?").arg(zeitText(*s)),
                   tr("Die Sicherung wird vorher geprüft. Die jetzige Datei bleibt daneben erhalten."),
                   tr("Wiederherstellen")}))
        return;
    accept();
    Q_EMIT wiederherstellenRequested(path);
}

void SicherungenDialog::oeffneAlsKopie() {
    if (const auto* s = chosen()) {
        const auto path = pathText(s->pfad);
        accept();
        Q_EMIT kopieRequested(path);
    }
}

void SicherungenDialog::waehleOrdner() {
    const auto folder =
        dialoge::frageOrdner(this, {tr("Ordner für Sicherungen"), m_ordner->text(), {}, {}, {}});
    if (folder.isEmpty()) return;
    m_ordner->setText(folder);
    speichereRegel();
    refresh();
}

void SicherungenDialog::speichereRegel() {
    auto regel = workspace::sicherungsregel();
    regel.letzte = m_letzte->value();
    regel.tage = m_tage->value();
    regel.monate = m_monate->value();
    regel.ordner = m_ordner->text().toStdU16String();
    if (const auto saved = workspace::setSicherungsregel(regel); !saved)
        m_satz->setText(texte::meldung(saved.error()).ganz());
}

}  // namespace isp::gui
