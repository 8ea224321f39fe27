// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/kalender_seite.h"

#include "base/clock.h"
#include "gui/dialoge.h"
#include "gui/panel.h"
#include "gui/panels/luecken_seite.h"
#include "gui/symbole.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/listenseite.h"
#include "models/anfragetext.h"
#include "models/pruefung_model.h"
#include "render/ausgabe.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace isp::gui {

using models::TermineModel;

KalenderSeite::KalenderSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new TermineModel(this)),
      m_liste(new Listenseite(
          m_model,
          {tr("Termine filtern"),
           tr("Termin"),
           tr("Termine"),
           tr("Keine Termine"),
           tr("Hier steht, wann welche Daten von wem zu erwarten sind, sobald es Werte gibt."),
           {}},
          this)) {
    setObjectName(QStringLiteral("kalender_seite"));
    m_liste->setSpaltenbreite(TermineModel::kName, 12, 36);
    m_liste->setSpaltenbreite(TermineModel::kLieferant, 12, 40);
    m_liste->setDehnbareSpalte(TermineModel::kLieferant);
    struct Entry {
        const char* name;
        const char* icon;
        QString text;
        void (KalenderSeite::*run)();
        bool selection;
    };
    const Entry entries[] = {
        {"kalender_anfrage", "plus", tr("Anfrage …"), &KalenderSeite::ask, true},
        {"kalender_kopieren", "kopieren", tr("Anfrageliste kopieren"), &KalenderSeite::copyList, false},
        {"kalender_speichern", "datei", tr("Als Datei speichern …"), &KalenderSeite::saveList, false},
        {"kalender_drucken", "drucken", tr("Drucken …"), &KalenderSeite::printList, false}};
    for (const auto& e : entries) {
        auto* action = new QAction(symbol(QLatin1String(e.icon)), e.text, this);
        action->setObjectName(QLatin1String(e.name));
        connect(action, &QAction::triggered, this, e.run);
        m_liste->addAktion(action, e.selection);
    }
    connect(m_liste, &Listenseite::zeileAktiviert, this, &KalenderSeite::ask);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    new Fokusweitergabe(*this, *m_liste);
}

void KalenderSeite::refresh() {
    m_veraltet = true;
    if (isVisible()) load();
}

void KalenderSeite::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_veraltet) load();
}

void KalenderSeite::load() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) {
        m_model->setRows({});
        return;
    }
    m_veraltet = false;
    auto termine = workspace::datenkalender(open->store(), open->bestand(), Clock::todayIso());
    if (!termine) return m_umgebung.zeigeFehler(termine.error());
    m_model->setRows(std::move(termine).value());
}

void KalenderSeite::ask() {
    const auto row = m_liste->gewaehlteZeile();
    auto* open = m_umgebung.werkbank();
    if (!row || open == nullptr || !open->schreibbar()) return;
    const auto& termin = m_model->row(*row);
    Datenanfrage start = termin.anfrage.value_or(Datenanfrage{});
    if (!termin.anfrage) {
        start.kennzahl = termin.kennzahl;
        start.lieferant = termin.lieferant;
        if (termin.naechste) start.von = start.bis = termin.naechste->code();
        if (termin.faelligBis) start.bis = termin.faelligBis->code();
    }
    bearbeiteAnfrage(m_umgebung, window(), start);
}

QString KalenderSeite::liste(bool html) {
    auto* open = m_umgebung.werkbank();
    const auto* level = open == nullptr ? nullptr : open->bestand().analyseEbene();
    if (level == nullptr) return {};
    const auto today = Clock::todayIso();
    const auto work = [&]() -> Result<QString> {
        ISP_TRY(const auto search,
                workspace::Lueckensuche::beginne(open->store(), open->bestand(), open->auswertung(), today));
        ISP_TRY(const auto all, search.alle(level->id));
        ISP_TRY(const auto blocks,
                workspace::anfrageliste(open->store(), open->bestand(), all, search.anfragen()));
        return html ? models::anfrageHtml(blocks, today) : models::anfragetext(blocks, today);
    };
    auto made = work();
    if (made) return std::move(made).value();
    m_umgebung.zeigeFehler(made.error());
    return {};
}

void KalenderSeite::copyList() {
    const auto text = liste(false);
    if (text.isEmpty()) return;
    QApplication::clipboard()->setText(text);
    m_umgebung.zeigeErfolg(tr("Die Anfrageliste ist kopiert. Fügen Sie sie in eine E-Mail ein."));
}

void KalenderSeite::saveList() {
    const auto path = dialoge::frageNeueDatei(window(), {tr("Anfrageliste speichern"),
                                                         {},
                                                         tr("Seite (*.html);;Text (*.txt)"),
                                                         QStringLiteral("html"),
                                                         tr("Datenanfragen.html")});
    if (path.isEmpty()) return;
    const auto text = liste(!path.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive));
    if (const auto saved = render::writeFile(path, text.toUtf8()); !saved)
        return m_umgebung.zeigeFehler(saved.error());
    m_umgebung.zeigeErfolg(tr("Die Anfrageliste ist gespeichert."));
}

void KalenderSeite::printList() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), window());
    dialog->setWindowTitle(tr("Anfrageliste drucken"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer](QPrinter* chosen) {
        QTextDocument document;
        document.setHtml(liste(true));
        document.print(chosen);
    });
    dialog->open();
}

}  // namespace isp::gui
