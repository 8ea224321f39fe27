// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/angebote_laden_dialog.h"

#include "gui/dialoge.h"
#include "gui/panel.h"
#include "gui/theme.h"
#include "gui/widgets/listenseite.h"
#include "models/hinweise_model.h"
#include "texte/kreislauf.h"
#include "workspace/hintergrund.h"
#include "workspace/jobs.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace isp::gui {

using workspace::Angebotsfeld;

namespace {

struct Feldtitel {
    Angebotsfeld feld;
    const char* id;
    const char* titel;
};

constexpr std::array kFelder = {
    Feldtitel{Angebotsfeld::kName, "name", QT_TRANSLATE_NOOP("isp::gui::AngeboteLadenDialog", "&Name")},
    Feldtitel{Angebotsfeld::kTraeger, "traeger",
              QT_TRANSLATE_NOOP("isp::gui::AngeboteLadenDialog", "&Träger")},
    Feldtitel{Angebotsfeld::kAdresse, "adresse",
              QT_TRANSLATE_NOOP("isp::gui::AngeboteLadenDialog", "A&dresse")},
    Feldtitel{Angebotsfeld::kKapazitaet, "kapazitaet",
              QT_TRANSLATE_NOOP("isp::gui::AngeboteLadenDialog", "&Kapazität")},
    Feldtitel{Angebotsfeld::kEinheit, "einheit_spalte",
              QT_TRANSLATE_NOOP("isp::gui::AngeboteLadenDialog", "&Einheit")},
    Feldtitel{Angebotsfeld::kBelegt, "belegt", QT_TRANSLATE_NOOP("isp::gui::AngeboteLadenDialog", "&Belegt")},
    Feldtitel{Angebotsfeld::kRechtswert, "rechtswert",
              QT_TRANSLATE_NOOP("isp::gui::AngeboteLadenDialog", "&Rechtswert oder Länge")},
    Feldtitel{Angebotsfeld::kHochwert, "hochwert",
              QT_TRANSLATE_NOOP("isp::gui::AngeboteLadenDialog", "&Hochwert oder Breite")}};

bool isPlace(Angebotsfeld feld) {
    return feld == Angebotsfeld::kRechtswert || feld == Angebotsfeld::kHochwert;
}

}  // namespace

AngeboteLadenDialog::AngeboteLadenDialog(Umgebung& umgebung, workspace::Angebotsquelle quelle,
                                         QWidget* parent)
    : QDialog(parent),
      m_umgebung(umgebung),
      m_quelle(std::move(quelle)),
      m_art(new QComboBox(this)),
      m_einheit(new QLineEdit(this)),
      m_summe(new QLabel(this)),
      m_hinweise(new models::HinweiseModel(this)),
      m_uebernehmen(new QPushButton(tr("Ü&bernehmen"), this)) {
    setObjectName(QStringLiteral("dialog_angebote_laden"));
    setWindowTitle(tr("Angebote aus „%1“ laden").arg(QString::fromStdString(m_quelle.datei)));
    build();
    showPlan();
}

QComboBox* AngeboteLadenDialog::columnBox(Angebotsfeld feld, int gewaehlt) {
    auto* box = new QComboBox(this);
    box->addItem(tr("keine Spalte"), -1);
    for (std::size_t c = 0; c < m_quelle.felder.size(); ++c) {
        const auto name = QString::fromStdString(m_quelle.felder[c]);
        box->addItem(name.isEmpty() ? tr("Spalte %1").arg(c + 1) : name, static_cast<int>(c));
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->setCurrentIndex(gewaehlt + 1);
    connect(box, &QComboBox::currentIndexChanged, this, &AngeboteLadenDialog::showPlan);
    m_spalten[static_cast<std::size_t>(feld)] = box;
    return box;
}

void AngeboteLadenDialog::build() {
    const auto guess = workspace::vermuteZuordnung(m_quelle);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(abstand(3));
    form->setVerticalSpacing(abstand(1));
    for (const auto& field : kFelder) {
        auto* box = columnBox(field.feld, guess.of(field.feld));
        box->setObjectName(QStringLiteral("spalte_") + QString::fromLatin1(field.id));
        if (isPlace(field.feld) && m_quelle.mitOrt)
            box->hide();  // the file has places of its own
        else
            form->addRow(tr(field.titel), box);
    }
    m_einheit->setText(QString::fromStdString(guess.einheit));
    m_einheit->setPlaceholderText(tr("Plätze"));
    m_einheit->setObjectName(QStringLiteral("einheit"));
    connect(m_einheit, &QLineEdit::textChanged, this, &AngeboteLadenDialog::showPlan);
    form->addRow(tr("Einheit, &wo keine steht"), m_einheit);
    for (const auto& [art, code] : Aufzaehlung<Angebotsart>::werte)
        m_art->addItem(texte::wort(art), static_cast<int>(art));
    m_art->setCurrentIndex(m_art->findData(static_cast<int>(guess.art)));
    connect(m_art, &QComboBox::currentIndexChanged, this, &AngeboteLadenDialog::showPlan);
    form->addRow(tr("Art der &neuen"), m_art);
    m_summe->setObjectName(QStringLiteral("summe"));
    m_summe->setWordWrap(true);
    auto* list = new Listenseite(
        m_hinweise, {tr("Hinweis suchen …"), tr("Hinweis"), tr("Hinweise"), tr("Keine Hinweise"), {}, {}},
        this);
    auto* buttons = new QDialogButtonBox(this);
    m_uebernehmen->setObjectName(QStringLiteral("uebernehmen"));
    m_uebernehmen->setDefault(true);
    buttons->addButton(m_uebernehmen, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Abbrechen"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AngeboteLadenDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(abstand(2));
    column->addLayout(form);
    column->addWidget(m_summe);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(abstand(150), abstand(150));
}

workspace::Angebotszuordnung AngeboteLadenDialog::zuordnung() const {
    workspace::Angebotszuordnung out;
    for (std::size_t i = 0; i < m_spalten.size(); ++i)
        out.spalte[i] = m_spalten[i]->currentData().toInt();
    out.art = static_cast<Angebotsart>(m_art->currentData().toInt());
    out.einheit = m_einheit->text().trimmed().toStdString();
    return out;
}

void AngeboteLadenDialog::showPlan() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr || m_spalten.back() == nullptr || m_art->count() == 0) return;
    m_plan = workspace::planeAngebote(*open, m_quelle, zuordnung());
    m_hinweise->setIssues(m_plan.hinweise);
    const auto fresh = static_cast<int>(m_plan.neu.size()),
               changed = static_cast<int>(m_plan.geaendert.size());
    QStringList parts{fresh == 1 ? tr("1 neues Angebot") : tr("%1 neue Angebote").arg(fresh),
                      tr("%1 geändert").arg(changed), tr("%1 unverändert").arg(m_plan.gleich)};
    if (m_plan.ohneOrt > 0) parts << tr("%1 ohne Ort auf der Karte").arg(m_plan.ohneOrt);
    m_summe->setText(parts.join(QStringLiteral(" · ")));
    m_uebernehmen->setEnabled(fresh + changed > 0 && open->schreibbar());
}

void AngeboteLadenDialog::take() {
    if (const auto done = workspace::uebernimmAngebote(*m_umgebung.werkbank(), m_plan, tr("Angebote laden"));
        !done)
        return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(m_summe->text(), true);
    accept();
}

void ladeAngebote(Umgebung& umgebung, QWidget* parent) {
    auto* open = umgebung.werkbank();
    if (open == nullptr) return;
    const auto path = dialoge::frageDatei(
        parent,
        {AngeboteLadenDialog::tr("Angebote laden"),
         {},
         AngeboteLadenDialog::tr("Listen und Geodaten (*.csv *.xlsx *.xls *.ods *.gpkg *.geojson *.json "
                                 "*.shp *.kml *.gml *.fgb);;Alle Dateien (*)"),
         {},
         {}});
    if (path.isEmpty()) return;
    auto* job = new workspace::Job(parent);
    job->start([file = std::filesystem::path(path.toStdString()), crs = workspace::kartencrs(*open)](
                   const Progress& progress) { return workspace::leseAngebotsquelle(file, crs, progress); },
               [job, &umgebung, parent](Result<workspace::Angebotsquelle> read) {
                   job->deleteLater();
                   if (!read) return umgebung.zeigeFehler(read.error());
                   auto* dialog = new AngeboteLadenDialog(umgebung, std::move(read).value(), parent);
                   dialog->setAttribute(Qt::WA_DeleteOnClose);
                   dialog->open();
               });
}

}  // namespace isp::gui
