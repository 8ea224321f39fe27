// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/lieferungen_seite.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/handlung.h"
#include "gui/dialogs/lieferung_dialog.h"
#include "gui/dialogs/vergleich_dialog.h"
#include "gui/panel.h"
#include "gui/symbole.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/listenseite.h"
#include "models/lieferungen_model.h"
#include "workspace/rueckzug.h"
#include "workspace/verzeichnis.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

using models::LieferungenModel;

namespace {

/// What the form asks for before a Lieferung is withdrawn.
struct Rueckzug {
    std::string grund;
};

/// `Befunde: „A“, „B“ und 3 weitere`
template <typename T, typename Text>
void addFolge(QStringList& lines, const QString& title, const std::vector<T>& records, Text&& text) {
    if (records.empty()) return;
    constexpr std::size_t kMax = 4;
    QStringList names;
    for (std::size_t i = 0; i < std::min(records.size(), kMax); ++i)
        names << QStringLiteral("„%1“").arg(QString::fromStdString(text(records[i])));
    auto line = QStringLiteral("%1: %2").arg(title, names.join(QStringLiteral(", ")));
    if (records.size() > kMax) line += LieferungenSeite::tr(" und %1 weitere").arg(records.size() - kMax);
    lines << line;
}

QString folgenText(const workspace::Lieferungsfolgen& folgen) {
    using Seite = LieferungenSeite;
    if (folgen.leer()) return Seite::tr("Darauf beruht bisher nichts.");
    QStringList lines = {Seite::tr("Auf dieser Lieferung beruhen:")};
    addFolge(lines, Seite::tr("Ansichten"), folgen.ansichten, [](const auto& a) { return a.name; });
    addFolge(lines, Seite::tr("Befunde"), folgen.befunde, [](const auto& b) { return b.text; });
    addFolge(lines, Seite::tr("Ziele mit Ausgangswert"), folgen.ziele, [](const auto& z) { return z.titel; });
    addFolge(lines, Seite::tr("Korrekturen, die weiter gelten"), folgen.korrekturen,
             [](const auto& k) { return k.grund; });
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

LieferungenSeite::LieferungenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new LieferungenModel(this)),
      m_liste(new Listenseite(
          m_model,
          {tr("Lieferungen filtern"), tr("Lieferung"), tr("Lieferungen"), tr("Noch keine Lieferungen"),
           tr("Jede eingelesene Tabelle steht hier mit Quelle, Stand und Prüfsumme."),
           tr("Tabelle einlesen …")},
          this)),
      m_zustand(new QAction(symbol(QStringLiteral("zurueckziehen")), tr("Zurückziehen …"), this)) {
    setObjectName(QStringLiteral("lieferungen_seite"));
    m_liste->setSpaltenbreite(LieferungenModel::kDatei, 12, 44);
    m_liste->setSpaltenbreite(LieferungenModel::kQuelle, 14, 36);
    m_liste->setDehnbareSpalte(LieferungenModel::kQuelle);
    m_liste->sortiereNach(LieferungenModel::kZeitpunkt, Qt::DescendingOrder);
    auto* details = new QAction(symbol(QStringLiteral("hinweis")), tr("Einzelheiten …"), this);
    connect(details, &QAction::triggered, this, [this] {
        if (const auto row = m_liste->gewaehlteZeile()) showDetails(*row);
    });
    m_zustand->setObjectName(QStringLiteral("lieferung_zustand"));
    connect(m_zustand, &QAction::triggered, this, &LieferungenSeite::toggle);
    auto* compare = new QAction(tr("Vergleichen …"), this);
    compare->setObjectName(QStringLiteral("lieferung_vergleichen"));
    connect(compare, &QAction::triggered, this, &LieferungenSeite::showVergleich);
    m_liste->addAktion(details, true);
    m_liste->addAktion(compare, true);
    m_liste->addAktion(m_zustand, true);
    if (auto* import = umgebung.aktion(QStringLiteral("einlesen"))) {
        m_liste->addAktion(import, false);
        connect(m_liste, &Listenseite::leerTriggered, import, &QAction::trigger);
    }
    connect(m_liste, &Listenseite::auswahlChanged, this, &LieferungenSeite::updateActions);
    connect(m_liste, &Listenseite::zeileAktiviert, this, &LieferungenSeite::showDetails);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_liste);
    new Fokusweitergabe(*this, *m_liste);
}

void LieferungenSeite::refresh() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) {
        m_model->setRows({});
        return;
    }
    auto list = workspace::lieferungsverzeichnis(*open);
    if (!list) {
        m_umgebung.zeigeFehler(list.error());
        return;
    }
    const auto chosen = m_liste->gewaehlteZeile();
    const auto id = chosen ? m_model->row(*chosen).id.value : 0;
    m_model->setRows(std::move(list).value());
    if (id != 0) m_liste->waehleId(id);
}

void LieferungenSeite::updateActions() {
    const auto row = m_liste->gewaehlteZeile();
    const bool withdrawn = row && m_model->row(*row).zurueckgezogen;
    m_zustand->setText(withdrawn ? tr("Wiederherstellen") : tr("Zurückziehen …"));
    auto* open = m_umgebung.werkbank();
    m_zustand->setEnabled(row && open != nullptr && open->schreibbar());
}

void LieferungenSeite::toggle() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    const auto chosen = m_model->row(*row);
    chosen.zurueckgezogen ? stelleWiederHer(chosen) : frageZurueckziehen(chosen);
}

void LieferungenSeite::stelleWiederHer(const Lieferung& lieferung) {
    if (const auto done = workspace::stelleWiederHer(*m_umgebung.werkbank(), lieferung.id); !done)
        return m_umgebung.zeigeFehler(done.error());
    m_umgebung.zeigeErfolg(tr("Die Lieferung „%1“ gilt wieder.").arg(QString::fromStdString(lieferung.datei)),
                           true);
}

void LieferungenSeite::frageZurueckziehen(const Lieferung& lieferung) {
    const auto folgen = workspace::lieferungsfolgen(*m_umgebung.werkbank(), lieferung.id);
    if (!folgen) return m_umgebung.zeigeFehler(folgen.error());
    const auto name = QString::fromStdString(lieferung.datei);
    auto* dialog = bearbeite<Rueckzug>(
        window(), tr("Lieferung zurückziehen"),
        tr("Die Werte aus „%1“ zählen dann nicht mehr; was vorher galt, gilt wieder. Gelöscht wird nichts.")
                .arg(name) +
            QStringLiteral("\n\n") + folgenText(*folgen),
        {langtextFeld<Rueckzug>("grund", tr("Grund"), &Rueckzug::grund).pflicht()}, {},
        [this, id = lieferung.id](const Rueckzug& r) {
            return workspace::zieheZurueck(*m_umgebung.werkbank(), id, r.grund);
        },
        [this, name] {
            m_umgebung.zeigeErfolg(
                tr("Die Lieferung „%1“ ist zurückgezogen: Ihre Werte zählen nicht mehr.").arg(name), true);
        });
    dialog->setObjectName(QStringLiteral("dialog_zurueckziehen"));
    nenneHandlung(dialog, tr("Zurückziehen"));
}

void LieferungenSeite::showVergleich() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    auto* dialog = new VergleichDialog(m_umgebung, m_model->row(*row), m_model->rows(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LieferungenSeite::showDetails(int zeile) {
    auto* dialog = new LieferungDialog(m_model->row(zeile), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LieferungenSeite::zeigeLieferung(qlonglong id) {
    m_liste->filterfeld()->clear();
    m_liste->waehleId(id);
    m_liste->tabelle()->setFocus();
}

void LieferungenSeite::zeigeBeispiel() {
    if (m_model->rowCount() > 0) showDetails(0);
}

}  // namespace isp::gui
