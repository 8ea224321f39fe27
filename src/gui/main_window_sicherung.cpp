// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and offers about what is not saved, about backups, damage, who else has the store
// open, and exchange with others.
#include "gui/dialoge.h"
#include "gui/dialogs/austausch_dialog.h"
#include "gui/dialogs/entsperren_dialog.h"
#include "gui/dialogs/personen_dialog.h"
#include "gui/dialogs/schutz_dialog.h"
#include "gui/dialogs/sicherungen_dialog.h"
#include "gui/einstellungen.h"
#include "gui/main_window.h"
#include "gui/widgets/meldungsleiste.h"
#include "models/lieferungen_model.h"

#include <QFileInfo>

namespace isp::gui {

void MainWindow::connectSicherung() {
    auto* sitzung = m_sitzung.get();
    connect(sitzung, &Sitzung::sicherungFailed, this, &MainWindow::zeigeFehler);
    connect(sitzung, &Sitzung::beschaedigt, this, [this](const QString& path, const Error& error) {
        zeigeFehler(error);
        m_sitzung->sucheSicherung(path);
    });
    connect(sitzung, &Sitzung::wiederherstellungPossible, this, &MainWindow::bieteWiederherstellungAn);
    connect(sitzung, &Sitzung::wiederhergestellt, this, [this](const QString& kept) {
        zeigeErfolg(
            kept.isEmpty()
                ? tr("Die Sicherung ist wiederhergestellt.")
                : tr("Die Sicherung ist wiederhergestellt. Die bisherige Datei heißt „%1“.").arg(kept));
    });
    connect(sitzung, &Sitzung::imNetz, this, [this] {
        zeigeHinweis(
            tr("Diese Werkbank liegt auf einem Netzlaufwerk. Öffnen Sie sie dort immer nur an einem "
               "Rechner zugleich; sicherer ist eine Kopie auf diesem Rechner."));
    });
}

void MainWindow::zeigeHinweis(const QString& text) {
    m_meldungen->zeigeHinweis(text);
}

void MainWindow::zeigeSchreibschutz() {
    const auto name = QString::fromStdString(werkbank()->pfad().filename().string());
    if (const auto who = m_sitzung->belegtVon(); !who.isEmpty()) {
        zeigeHinweis(tr("„%1“ wird gerade von %2 bearbeitet. Sie sehen sie hier schreibgeschützt; zum Ändern "
                        "schließen Sie sie dort und öffnen sie hier neu.")
                         .arg(name, who));
        return;
    }
    zeigeHinweis(tr("„%1“ ist schreibgeschützt: Sie können alles ansehen, aber nichts ändern.").arg(name));
}

bool MainWindow::fragtUngespeichertes() {
    QStringList waiting;
    for (const auto& [id, panel] : m_panels)
        waiting += panel->ungespeichert();
    if (waiting.isEmpty()) return true;
    return dialoge::bestaetige(
        this, {tr("Eingaben verwerfen"), tr("Sollen Ihre Eingaben verworfen werden?"),
               tr("Noch nicht gespeichert: %1.").arg(waiting.join(QStringLiteral(", "))), tr("Verwerfen")});
}

void MainWindow::bieteWiederherstellungAn(const QString& pfad, const QString& sicherung,
                                          const QString& zeitpunkt) {
    const auto text = models::zeitpunktText(zeitpunkt.toStdString());
    if (!dialoge::bestaetige(
            this,
            {tr("Werkbank beschädigt"),
             tr("„%1“ ist beschädigt. Die Sicherung vom %2 ist in Ordnung. Wiederherstellen?")
                 .arg(QFileInfo(pfad).fileName(), text),
             tr("Was danach geändert wurde, fehlt dann. Die beschädigte Datei bleibt daneben erhalten."),
             tr("Wiederherstellen")}))
        return;
    if (fragtUngespeichertes()) m_sitzung->stelleWiederHer(pfad, sicherung);
}

void MainWindow::zeigeSicherungen() {
    const auto path = werkbank()->pfad();
    auto* dialog = new SicherungenDialog(path, m_sitzung->belegtVon().isEmpty(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SicherungenDialog::wiederherstellenRequested, this,
            [this, text = QString::fromStdU16String(path.u16string())](const QString& backup) {
                if (fragtUngespeichertes()) m_sitzung->stelleWiederHer(text, backup);
            });
    connect(dialog, &SicherungenDialog::kopieRequested, this, &MainWindow::oeffneKopie);
    dialog->open();
}

void MainWindow::zeigePersonen() {
    auto* dialog = new PersonenDialog(*this, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::zeigeSchutz() {
    auto* dialog = new SchutzDialog(werkbank()->pfad(), m_einstellungen.ordner(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SchutzDialog::geschuetzt, this, [this](const QString& path) {
        m_einstellungen.setOrdner(QFileInfo(path).absolutePath());
        zeigeErfolg(
            tr("„%1“ ist geschrieben und geprüft. Geben Sie das Passwort auf einem anderen Weg weiter.")
                .arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void MainWindow::frageGeschuetzte() {
    const auto path = dialoge::frageDatei(this, {tr("Geschützte Werkbank öffnen"),
                                                 m_einstellungen.ordner(),
                                                 tr("Geschützte Werkbank (*.ispz);;Alle Dateien (*)"),
                                                 {},
                                                 {}});
    if (path.isEmpty()) return;
    m_einstellungen.setOrdner(QFileInfo(path).absolutePath());
    zeigeEntsperren(path);
}

void MainWindow::zeigeEntsperren(const QString& pfad) {
    auto* dialog = new EntsperrenDialog(pfad, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EntsperrenDialog::ausgepackt, this, &MainWindow::oeffneWerkbank);
    dialog->open();
}

void MainWindow::zeigeAustausch() {
    auto* dialog = new AustauschDialog(*werkbank(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// A backup itself is never opened for writing: it would be none any more.
void MainWindow::oeffneKopie(const QString& sicherung) {
    const QString name =
        QFileInfo(sicherung).fileName().section(u'.', 0, 0) + tr("-kopie") + QStringLiteral(".isp");
    const auto path = dialoge::frageNeueDatei(this, {tr("Kopie speichern unter"), m_einstellungen.ordner(),
                                                     tr("Werkbank (*.isp)"), QStringLiteral("isp"), name});
    if (path.isEmpty()) return;
    if (fragtUngespeichertes()) m_sitzung->oeffneKopie(sicherung, path);
}

}  // namespace isp::gui
