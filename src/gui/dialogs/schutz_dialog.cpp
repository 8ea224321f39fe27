// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/schutz_dialog.h"

#include "gui/dialoge.h"
#include "gui/dialogs/schutzrahmen.h"
#include "gui/theme.h"
#include "gui/widgets/fenstergroesse.h"
#include "gui/widgets/passwortfeld.h"
#include "models/lieferungen_model.h"
#include "texte/meldung.h"
#include "texte/sicherungsworte.h"
#include "workspace/sicherungen.h"

#include <QCheckBox>
#include <QComboBox>
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

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

QString nameOf(const workspace::Sicherung& s) {
    return SchutzDialog::tr("Sicherung vom %1 (%2)")
        .arg(models::zeitpunktText(s.zeitpunkt), texte::sicherungsanlass(store::toText(s.anlass), s.eigen));
}

}  // namespace

SchutzDialog::SchutzDialog(std::filesystem::path werkbank, QString ordner, QWidget* parent)
    : QDialog(parent),
      m_werkbank(std::move(werkbank)),
      m_ordner(std::move(ordner)),
      m_quelle(new QComboBox(this)),
      m_erstes(new Passwortfeld(QStringLiteral("schutz_passwort"), tr("Passwort"), this)),
      m_zweites(new Passwortfeld(QStringLiteral("schutz_wiederholung"), tr("Passwort noch einmal"), this)),
      m_regel(new QLabel(this)),
      m_fehler(new QLabel(this)),
      m_anteil(new QProgressBar(this)),
      m_speichern(new QPushButton(tr("&Speichern unter …"), this)) {
    setObjectName(QStringLiteral("schutz_dialog"));
    setWindowTitle(tr("Geschützt weitergeben"));
    fillQuellen();
    build();
    for (auto* field : {m_erstes, m_zweites})
        connect(field, &QLineEdit::textChanged, this, &SchutzDialog::updateRegel);
    connect(m_speichern, &QPushButton::clicked, this, &SchutzDialog::speichere);
    connect(&m_job, &workspace::Job::progressed, this,
            [this](double share) { m_anteil->setValue(static_cast<int>(share * m_anteil->maximum())); });
    updateRegel();
    nimmBreite(*this, abstand(150));
    m_erstes->setFocus();
}

void SchutzDialog::fillQuellen() {
    m_quelle->setObjectName(QStringLiteral("schutz_quelle"));
    m_quelle->addItem(tr("Ganze Werkbank, wie sie jetzt ist"), pathText(m_werkbank));
    for (const auto& s : workspace::sicherungenVon(m_werkbank))
        m_quelle->addItem(nameOf(s), pathText(s.pfad));
}

void SchutzDialog::build() {
    auto* what = new QLabel(
        tr("Die Datei (.ispz) ist mit AES-256 verschlüsselt und enthält alles, auch Namen, Anhänge und den "
           "Verlauf. Sie ist nur so sicher wie ihr Passwort: Wer sie hat, kann beliebig oft raten. Diese "
           "Werkbank "
           "selbst bleibt unverschlüsselt auf Ihrem Rechner; sie schützt nur ein verschlüsselter "
           "Datenträger."),
        this);
    what->setWordWrap(true);
    for (auto* label : {m_regel, m_fehler}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    // Two lines whatever it says, so that nothing moves while one types.
    m_regel->setMinimumHeight(2 * m_regel->fontMetrics().lineSpacing());
    m_regel->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_regel->setObjectName(QStringLiteral("schutz_regel"));
    m_fehler->setObjectName(QStringLiteral("schutz_fehler"));
    m_fehler->hide();
    m_speichern->setObjectName(QStringLiteral("schutz_speichern"));
    m_anteil->hide();
    auto* show = new QCheckBox(tr("Passwort &zeigen"), this);
    show->setObjectName(QStringLiteral("schutz_zeigen"));
    connect(show, &QCheckBox::toggled, this, [this](bool on) {
        m_erstes->zeige(on);
        m_zweites->zeige(on);
    });
    auto* form = new QFormLayout;
    form->addRow(tr("&Was:"), m_quelle);
    form->addRow(tr("&Passwort:"), m_erstes);
    form->addRow(tr("&Noch einmal:"), m_zweites);
    form->addRow(QString(), show);
    form->addRow(QString(), m_regel);
    m_speichern->setDefault(true);
    baueSchutzrahmen(*this, {what, form, m_fehler, m_anteil, m_speichern});
}

void SchutzDialog::updateRegel() {
    const auto length = workspace::passwortlaenge(m_erstes->text());
    const bool longEnough = length >= workspace::kPasswortZeichen;
    const bool same = m_erstes->text() == m_zweites->text();
    if (!longEnough)
        m_regel->setText(tr("Mindestens %1 Zeichen, besser fünf oder sechs zufällige Wörter. Noch %2.")
                             .arg(workspace::kPasswortZeichen)
                             .arg(workspace::kPasswortZeichen - length));
    else
        m_regel->setText(same ? tr("Bewahren Sie das Passwort auf: Niemand kann die Datei ohne es öffnen.")
                              : tr("Die beiden Passwörter sind noch nicht gleich."));
    m_speichern->setEnabled(longEnough && same && !m_job.running());
}

void SchutzDialog::speichere() {
    const QString name = pathText(m_werkbank.stem()) + QStringLiteral(".ispz");
    auto path =
        dialoge::frageNeueDatei(this, {tr("Geschützt speichern unter"), m_ordner,
                                       tr("Geschützte Werkbank (*.ispz)"), QStringLiteral("ispz"), name});
    if (path.isEmpty()) return;
    // Only the name that was asked about may be replaced.
    const bool asked = workspace::istGeschuetzt(path);
    if (!asked) path += QStringLiteral(".ispz");
    schreibe(path, asked ? store::Vorhandenes::kErsetzen : store::Vorhandenes::kBleibt);
}

void SchutzDialog::schreibe(const QString& ziel, store::Vorhandenes vorhandenes) {
    auto password = workspace::neuesPasswort(m_erstes->text());
    if (!password) {
        m_fehler->setText(texte::meldung(password.error()).ganz());
        return m_fehler->show();
    }
    m_job.start(
        [from = std::filesystem::path(m_quelle->currentData().toString().toStdU16String()),
         to = std::filesystem::path(ziel.toStdU16String()), password = *password,
         vorhandenes](const Progress& progress) {
            return workspace::schuetze(from, to, *password, vorhandenes, progress);
        },
        [this, ziel](const Status& written) {
            setLaeuft(false);
            if (!written) {
                m_fehler->setText(texte::meldung(written.error()).ganz());
                return m_fehler->show();
            }
            m_erstes->clear();
            m_zweites->clear();
            accept();
            Q_EMIT geschuetzt(ziel);
        });
    setLaeuft(true);
}

void SchutzDialog::setLaeuft(bool laeuft) {
    m_fehler->hide();
    m_anteil->setVisible(laeuft);
    m_anteil->setValue(0);
    for (QWidget* field :
         {static_cast<QWidget*>(m_quelle), static_cast<QWidget*>(m_erstes), static_cast<QWidget*>(m_zweites)})
        field->setEnabled(!laeuft);
    updateRegel();
    if (laeuft) m_speichern->setEnabled(false);
}

}  // namespace isp::gui
