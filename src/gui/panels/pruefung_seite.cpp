// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/pruefung_seite.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/handlung.h"
#include "gui/panel.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/formularfeld.h"
#include "gui/widgets/listenseite.h"
#include "models/pruefung_model.h"
#include "texte/datenworte.h"
#include "workspace/auswahl.h"
#include "workspace/plausibilitaet.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QCheckBox>
#include <QVBoxLayout>

namespace isp::gui {

using models::PruefungModel;

PruefungSeite::PruefungSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new PruefungModel(this)),
      m_liste(new Listenseite(m_model,
                              {tr("Hinweise filtern"),
                               tr("Hinweis"),
                               tr("Hinweise"),
                               tr("Nichts auffällig"),
                               tr("Alle gelieferten Werte halten die Regeln ein, oder sie sind bestätigt."),
                               {}},
                              this)),
      m_bestaetigen(new QAction(symbol(QStringLiteral("haken")), tr("Bestätigen …"), this)),
      m_alle(new QCheckBox(tr("Auch bestätigte zeigen"), this)) {
    setObjectName(QStringLiteral("pruefung_seite"));
    m_alle->setObjectName(QStringLiteral("pruefung_alle"));
    m_bestaetigen->setObjectName(QStringLiteral("pruefung_bestaetigen"));
    m_liste->setSpaltenbreite(PruefungModel::kRaum, 12, 30);
    m_liste->setSpaltenbreite(PruefungModel::kErklaerung, 20, 90);
    m_liste->setDehnbareSpalte(PruefungModel::kErklaerung);
    auto* show = new QAction(symbol(QStringLiteral("atlas")), tr("Im Atlas zeigen"), this);
    connect(show, &QAction::triggered, this, [this] {
        if (const auto row = m_liste->gewaehlteZeile()) showInAtlas(*row);
    });
    connect(m_bestaetigen, &QAction::triggered, this, &PruefungSeite::confirm);
    connect(m_alle, &QCheckBox::toggled, this, &PruefungSeite::load);
    connect(m_liste, &Listenseite::auswahlChanged, this, &PruefungSeite::updateActions);
    connect(m_liste, &Listenseite::zeileAktiviert, this, &PruefungSeite::showInAtlas);
    m_liste->addAktion(show, true);
    m_liste->addAktion(m_bestaetigen, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(m_liste, 1);
    column->addWidget(m_alle);
    new Fokusweitergabe(*this, *m_liste);
}

void PruefungSeite::refresh() {
    m_veraltet = true;
    if (isVisible()) load();
}

void PruefungSeite::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_veraltet) load();
}

void PruefungSeite::load() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr) {
        m_model->setRows({});
        return;
    }
    m_veraltet = false;
    auto found = workspace::pruefePlausibilitaet(open->store(), open->bestand(), open->auswertung(),
                                                 m_alle->isChecked());
    if (!found) return m_umgebung.zeigeFehler(found.error());
    m_model->setRows(std::move(found).value());
    updateActions();
}

void PruefungSeite::updateActions() {
    const auto row = m_liste->gewaehlteZeile();
    const bool confirmed = row && !m_model->row(*row).bestaetigung.empty();
    auto* open = m_umgebung.werkbank();
    m_bestaetigen->setText(confirmed ? tr("Bestätigung zurücknehmen") : tr("Bestätigen …"));
    m_bestaetigen->setEnabled(row && open != nullptr && open->schreibbar());
}

void PruefungSeite::showInAtlas(int zeile) {
    const auto& befund = m_model->row(zeile);
    auto& auswahl = m_umgebung.auswahl();
    const auto& bestand = m_umgebung.werkbank()->bestand();
    auswahl.setCode(befund.code);
    if (const auto p = bestand.position(befund.raum)) auswahl.setEbene(bestand.raeume()[*p].ebene);
    auswahl.setPeriode(befund.periode);
    auswahl.setRaeume({befund.raum});
    m_umgebung.oeffneBereich(QStringLiteral("atlas"));
}

void PruefungSeite::confirm() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row) return;
    const auto befund = m_model->row(*row);
    if (!befund.bestaetigung.empty()) {
        const auto done = workspace::nimmBestaetigungZurueck(*m_umgebung.werkbank(), befund,
                                                             tr("Bestätigung zurücknehmen"));
        if (!done) m_umgebung.zeigeFehler(done.error());
        return;
    }
    struct Grund {
        std::string grund;
    };
    std::vector<Formularfeld<Grund>> fields;
    fields.push_back(langtextFeld<Grund>("grund", tr("Grund"), &Grund::grund).pflicht().zeilen(3));
    auto* dialog = bearbeite<Grund>(
        window(), tr("Wert bestätigen"), texte::erklaerung(befund), std::move(fields), Grund{},
        [this, befund](const Grund& g) {
            return workspace::bestaetige(*m_umgebung.werkbank(), befund, g.grund, tr("Wert bestätigen"));
        },
        [this] { m_umgebung.zeigeErfolg(tr("Der Wert ist bestätigt und wird nicht mehr genannt."), true); });
    dialog->setObjectName(QStringLiteral("bestaetigung_dialog"));
    nenneHandlung(dialog, tr("Bestätigen"));
}

}  // namespace isp::gui
