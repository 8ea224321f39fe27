// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/entsperren_dialog.h"

#include "gui/dialoge.h"
#include "gui/dialogs/schutzrahmen.h"
#include "gui/theme.h"
#include "gui/widgets/fenstergroesse.h"
#include "gui/widgets/passwortfeld.h"
#include "texte/meldung.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

/// Beside the container, under a name that is free.
QString freeTarget(const QString& container) {
    const QFileInfo file(container);
    const QDir folder(file.absolutePath());
    auto name = file.completeBaseName();
    for (int n = 2; QFileInfo::exists(folder.filePath(name + QStringLiteral(".isp"))); ++n)
        name = file.completeBaseName() + QStringLiteral("-%1").arg(n);
    return folder.filePath(name + QStringLiteral(".isp"));
}

}  // namespace

EntsperrenDialog::EntsperrenDialog(QString behaelter, QWidget* parent)
    : QDialog(parent),
      m_behaelter(std::move(behaelter)),
      m_passwort(new Passwortfeld(QStringLiteral("entsperren_passwort"), tr("Passwort"), this)),
      m_ziel(new QLineEdit(QDir::toNativeSeparators(freeTarget(m_behaelter)), this)),
      m_fehler(new QLabel(this)),
      m_anteil(new QProgressBar(this)),
      m_waehlen(new QPushButton(tr("An&derswo …"), this)),
      m_oeffnen(new QPushButton(tr("Ö&ffnen"), this)) {
    setObjectName(QStringLiteral("entsperren_dialog"));
    setWindowTitle(tr("Geschützte Werkbank öffnen"));
    build();
    connect(m_passwort, &QLineEdit::textChanged, this, &EntsperrenDialog::updateKnopf);
    connect(m_ziel, &QLineEdit::textChanged, this, &EntsperrenDialog::updateKnopf);
    connect(m_waehlen, &QPushButton::clicked, this, &EntsperrenDialog::waehleZiel);
    connect(m_oeffnen, &QPushButton::clicked, this, &EntsperrenDialog::entsperre);
    connect(&m_job, &workspace::Job::progressed, this,
            [this](double share) { m_anteil->setValue(static_cast<int>(share * m_anteil->maximum())); });
    nimmBreite(*this, abstand(150));
    updateKnopf();
    m_passwort->setFocus();
}

void EntsperrenDialog::build() {
    auto* what =
        new QLabel(tr("„%1“ wird geprüft, ausgepackt und geöffnet. Die ausgepackte Werkbank ist nicht mehr "
                      "geschützt: Legen Sie sie nur auf einen verschlüsselten Datenträger.")
                       .arg(QFileInfo(m_behaelter).fileName()),
                   this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_ziel->setObjectName(QStringLiteral("entsperren_ziel"));
    m_ziel->setAccessibleName(tr("Wohin die Werkbank ausgepackt wird"));
    m_fehler->setObjectName(QStringLiteral("entsperren_fehler"));
    m_fehler->setTextFormat(Qt::PlainText);
    m_fehler->setWordWrap(true);
    m_fehler->hide();
    m_anteil->hide();
    m_oeffnen->setObjectName(QStringLiteral("entsperren_oeffnen"));
    m_oeffnen->setDefault(true);
    m_waehlen->setAutoDefault(false);
    auto* show = new QCheckBox(tr("Passwort &zeigen"), this);
    connect(show, &QCheckBox::toggled, m_passwort, &Passwortfeld::zeige);
    auto* place = new QHBoxLayout;
    place->addWidget(m_ziel, 1);
    place->addWidget(m_waehlen);
    auto* form = new QFormLayout;
    form->addRow(tr("&Passwort:"), m_passwort);
    form->addRow(QString(), show);
    auto* label = new QLabel(tr("&Auspacken nach:"), this);
    label->setBuddy(m_ziel);
    form->addRow(label, place);
    baueSchutzrahmen(*this, {what, form, m_fehler, m_anteil, m_oeffnen});
}

void EntsperrenDialog::updateKnopf() {
    m_oeffnen->setEnabled(!m_passwort->text().isEmpty() && !m_ziel->text().isEmpty() && !m_job.running());
}

void EntsperrenDialog::waehleZiel() {
    const QFileInfo present(QDir::fromNativeSeparators(m_ziel->text()));
    const auto path =
        dialoge::frageNeueDatei(this, {tr("Werkbank auspacken nach"), present.absolutePath(),
                                       tr("Werkbank (*.isp)"), QStringLiteral("isp"), present.fileName()});
    if (!path.isEmpty()) m_ziel->setText(QDir::toNativeSeparators(path));
}

void EntsperrenDialog::entsperre() {
    auto password = workspace::gegebenesPasswort(m_passwort->text());
    if (!password) {
        m_fehler->setText(texte::meldung(password.error()).ganz());
        return m_fehler->show();
    }
    const auto target = QFileInfo(QDir::fromNativeSeparators(m_ziel->text())).absoluteFilePath();
    m_job.start(
        [from = std::filesystem::path(m_behaelter.toStdU16String()),
         to = std::filesystem::path(target.toStdU16String()), password = *password](
            const Progress& progress) { return workspace::entschuetze(from, to, *password, progress); },
        [this, target](const Status& unpacked) {
            setLaeuft(false);
            if (!unpacked) {
                m_fehler->setText(texte::meldung(unpacked.error()).ganz());
                m_fehler->show();
                m_passwort->setFocus();
                return m_passwort->selectAll();
            }
            m_passwort->clear();
            accept();
            Q_EMIT ausgepackt(target);
        });
    setLaeuft(true);
}

void EntsperrenDialog::setLaeuft(bool laeuft) {
    m_fehler->hide();
    m_anteil->setVisible(laeuft);
    m_anteil->setValue(0);
    for (QWidget* field :
         {static_cast<QWidget*>(m_passwort), static_cast<QWidget*>(m_ziel), static_cast<QWidget*>(m_waehlen)})
        field->setEnabled(!laeuft);
    updateKnopf();
    if (laeuft) m_oeffnen->setEnabled(false);
}

}  // namespace isp::gui
