// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog „Exportieren …“ is laid out.
#include "gui/dialogs/export_auswahl.h"
#include "gui/dialogs/export_dialog.h"
#include "gui/dialogs/export_formate.h"
#include "gui/dialogs/import_liste.h"
#include "gui/panel.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "texte/meldung.h"
#include "workspace/auswahl.h"
#include "workspace/werkbank.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace isp::gui {

void ExportDialog::build() {
    m_eingaben = new QWidget(this);
    auto* row = new QHBoxLayout(m_eingaben);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(6));
    auto* left = new QVBoxLayout;
    left->setSpacing(abstand(2));
    left->addWidget(new Rollenlabel(render::TextRole::kSection, tr("Kennzahlen und Indikatoren"), this));
    left->addWidget(m_auswahl, 1);
    row->addLayout(left, 1);
    row->addWidget(buildRechts(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(m_eingaben, 1);
    column->addWidget(buildFuss());
}

QWidget* ExportDialog::buildRechts() {
    auto* page = new QWidget(m_eingaben);
    m_ebene = new QComboBox(page);
    m_ebene->setObjectName(QStringLiteral("export_ebene"));
    m_auspraegungen = new QCheckBox(tr("mit allen Ausprägungen der Kennzahlen"), page);
    m_auspraegungen->setObjectName(QStringLiteral("export_auspraegungen"));
    m_auspraegungen->setToolTip(tr("Geschlecht, Altersgruppe und andere Merkmale, je eine Spalte."));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(abstand(2));
    form->addRow(tr("&Raumebene"), m_ebene);
    form->addRow(tr("&Zeitraum"), buildZeit());
    form->addRow(QString(), m_auspraegungen);
    auto* target = new QFormLayout;
    target->setVerticalSpacing(abstand(2));
    m_format = new QComboBox(page);
    m_format->setObjectName(QStringLiteral("export_format"));
    for (const auto& format : exportformate())
        m_format->addItem(format.name, format.endung);
    target->addRow(tr("&Form"), m_format);
    auto* file = buildZiel();
    target->addRow(tr("&Datei"), file);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(new Rollenlabel(render::TextRole::kSection, tr("Wo und wann"), page));
    column->addLayout(form);
    column->addSpacing(abstand(3));
    column->addWidget(new Rollenlabel(render::TextRole::kSection, tr("Wohin"), page));
    column->addLayout(target);
    column->addSpacing(abstand(3));
    column->addWidget(new Rollenlabel(render::TextRole::kSection, tr("Für wen"), page));
    column->addWidget(buildVorschau(), 1);
    return page;
}

QWidget* ExportDialog::buildZeit() {
    auto* box = new QWidget(m_eingaben);
    m_zeit = new QComboBox(box);
    m_zeit->setObjectName(QStringLiteral("export_zeit"));
    m_zeit->setAccessibleName(tr("Zeitraum"));
    m_spanne = new QWidget(box);
    m_von = new QSpinBox(m_spanne);
    m_von->setObjectName(QStringLiteral("export_von"));
    m_von->setAccessibleName(tr("von Jahr"));
    m_bis = new QSpinBox(m_spanne);
    m_bis->setObjectName(QStringLiteral("export_bis"));
    m_bis->setAccessibleName(tr("bis Jahr"));
    constexpr int kErstes = 1900, kLetztes = 2150, kSpanne = 10;
    const int year = QDate::currentDate().year();
    for (auto* spin : {m_von, m_bis})
        spin->setRange(kErstes, kLetztes);
    m_von->setValue(year - kSpanne);
    m_bis->setValue(year);
    auto* years = new QHBoxLayout(m_spanne);
    years->setContentsMargins(0, 0, 0, 0);
    years->addWidget(m_von);
    years->addWidget(new QLabel(tr("bis"), m_spanne));
    years->addWidget(m_bis);
    years->addStretch(1);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(1));
    column->addWidget(m_zeit);
    column->addWidget(m_spanne);
    new Fokusweitergabe(*box, *m_zeit);
    return box;
}

QWidget* ExportDialog::buildZiel() {
    auto* box = new QWidget(m_eingaben);
    m_ziel = new QLineEdit(box);
    m_ziel->setObjectName(QStringLiteral("export_ziel"));
    m_ziel->setAccessibleName(tr("Datei"));
    m_waehlen = new QPushButton(tr("&Wählen …"), box);
    m_waehlen->setObjectName(QStringLiteral("export_waehlen"));
    m_waehlen->setAutoDefault(false);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_ziel, 1);
    row->addWidget(m_waehlen);
    new Fokusweitergabe(*box, *m_ziel);
    return box;
}

QWidget* ExportDialog::buildVorschau() {
    auto* box = new QWidget(m_eingaben);
    m_oeffentlich = new QCheckBox(tr("für die &Öffentlichkeit"), box);
    m_oeffentlich->setObjectName(QStringLiteral("export_oeffentlich"));
    const bool writable = m_umgebung.werkbank()->schreibbar();
    m_oeffentlich->setEnabled(writable);
    m_oeffentlich->setToolTip(
        writable
            ? tr("Hält kleine Zahlen zurück und was sie verriete. Was hinausging, wird festgehalten.")
            : tr("Die Werkbank ist schreibgeschützt: Was hinausging, könnte nicht festgehalten werden."));
    m_umfang = new QLabel(box);
    m_umfang->setObjectName(QStringLiteral("export_umfang"));
    m_umfang->setWordWrap(true);
    m_umfang->setTextFormat(Qt::PlainText);
    m_sperrliste = importListe(m_sperrungen, box);
    m_sperrliste->setObjectName(QStringLiteral("export_sperrungen"));
    m_sperrliste->setAccessibleName(tr("Zurückgehaltene Angaben"));
    m_sperrliste->horizontalHeader()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(m_oeffentlich);
    column->addWidget(m_umfang);
    column->addWidget(m_sperrliste, 1);
    column->addStretch(0);
    return box;
}

QWidget* ExportDialog::buildFuss() {
    auto* foot = new QWidget(this);
    m_meldungSymbol = new QLabel(foot);
    m_meldung = new QLabel(foot);
    m_meldung->setObjectName(QStringLiteral("export_meldung"));
    m_meldung->setWordWrap(true);
    m_meldung->setTextFormat(Qt::PlainText);
    m_meldung->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_balken = new QProgressBar(foot);
    m_balken->setObjectName(QStringLiteral("export_balken"));
    m_balken->setAccessibleName(tr("Fortschritt"));
    m_balken->setTextVisible(false);
    m_balken->setFixedWidth(abstand(50));
    m_abbrechen = new QPushButton(tr("Abbrechen"), foot);
    m_abbrechen->setObjectName(QStringLiteral("export_abbrechen"));
    m_abbrechen->setAutoDefault(false);
    m_exportieren = new QPushButton(tr("&Exportieren"), foot);
    m_exportieren->setObjectName(QStringLiteral("export_exportieren"));
    m_exportieren->setDefault(true);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_meldungSymbol, 0, Qt::AlignVCenter);
    row->addWidget(m_meldung, 1);
    row->addWidget(m_balken);
    row->addWidget(m_abbrechen);
    row->addWidget(m_exportieren);
    return foot;
}

void ExportDialog::fillEbenen() {
    const auto& bestand = m_umgebung.werkbank()->bestand();
    for (const auto* ebene : bestand.belegteEbenen())
        m_ebene->addItem(QString::fromStdString(ebene->name), qlonglong(ebene->id.value));
    const int at = m_ebene->findData(qlonglong(m_umgebung.auswahl().ebene().value));
    if (at >= 0) m_ebene->setCurrentIndex(at);
}

void ExportDialog::fillZeit() {
    if (const auto& periode = m_umgebung.auswahl().periode())
        m_zeit->addItem(tr("Zeitpunkt im Atlas: %1").arg(texte::periode(*periode)),
                        QString::fromStdString(periode->toString()));
    m_zeit->addItem(tr("letzter Zeitpunkt mit Werten"), QStringLiteral("letzte"));
    m_zeit->addItem(tr("alle Zeitpunkte"), QStringLiteral("alle"));
    m_zeit->addItem(tr("Jahre von … bis …"), QString());
}

}  // namespace isp::gui
