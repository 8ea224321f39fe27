// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/verlauf_seite.h"

#include "gui/panel.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/listenseite.h"
#include "models/lieferungen_model.h"
#include "texte/historie.h"
#include "texte/kreislauf.h"
#include "workspace/auswahl.h"
#include "workspace/themenbuch.h"
#include "workspace/verzeichnis.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <map>

namespace isp::gui {

using workspace::Verlaufseintrag;

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

enum Column { kZeitpunkt, kWer, kWas, kArt, kObjekt, kAenderung };

/// A Schritt is called by its kind.
QString bezeichnung(const Verlaufseintrag& e) {
    const auto word = texte::codewort(e.objektArt, "art", e.bezeichnung);
    return word.isEmpty() ? q(e.bezeichnung) : word;
}

std::vector<models::Spalte<Verlaufseintrag>> columns() {
    using Row = Verlaufseintrag;
    return {{VerlaufSeite::tr("Zeitpunkt"), [](const Row& e) { return models::zeitpunktText(e.zeitpunkt); },
             [](const Row& e) { return qlonglong(e.id); }},
            {VerlaufSeite::tr("Wer"), [](const Row& e) { return q(e.wer); }},
            {VerlaufSeite::tr("Was"), [](const Row& e) { return texte::aktion(e.aktion); }},
            {VerlaufSeite::tr("Art"), [](const Row& e) { return texte::objektart(e.objektArt); }},
            {VerlaufSeite::tr("Bezeichnung"), bezeichnung},
            {VerlaufSeite::tr("Änderung"), [](const Row& e) {
                 return texte::aenderungen(e.objektArt, e.alt, e.neu).join(QStringLiteral("; ")).left(200);
             }}};
}

/// The record a line tells of, in the list it belongs to.
template <typename Range>
auto mitUid(const Range& range, const std::string& uid) {
    return std::find_if(range.begin(), range.end(), [&](const auto& r) { return r.uid == uid; });
}

}  // namespace

VerlaufSeite::VerlaufSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new models::TabellenModel<Verlaufseintrag>(
          columns(), [](const Verlaufseintrag& e) { return qlonglong(e.id); }, this)),
      m_liste(new Listenseite(m_model,
                              {tr("Verlauf durchsuchen"),
                               tr("Änderung"),
                               tr("Änderungen"),
                               tr("Noch keine Änderungen"),
                               tr("Was Sie einlesen, anlegen, ändern und löschen, steht hier."),
                               {}},
                              this)),
      m_art(new QComboBox(this)),
      m_einzelheiten(new QPlainTextEdit(this)),
      m_zuruecknehmen(new QAction(symbol(QStringLiteral("zurueckziehen")), tr("Zurücknehmen"), this)),
      m_oeffnen(new QAction(tr("Zum Objekt"), this)) {
    setObjectName(QStringLiteral("verlauf_seite"));
    build();
    connect(m_liste, &Listenseite::auswahlChanged, this, [this] {
        describe();
        updateActions();
    });
    connect(m_liste, &Listenseite::zeileAktiviert, this, &VerlaufSeite::openObject);
    connect(m_art, &QComboBox::currentIndexChanged, this, &VerlaufSeite::showRows);
    connect(m_zuruecknehmen, &QAction::triggered, this, &VerlaufSeite::takeBack);
    connect(m_oeffnen, &QAction::triggered, this, &VerlaufSeite::openObject);
}

void VerlaufSeite::build() {
    m_art->setObjectName(QStringLiteral("verlauf_art"));
    m_zuruecknehmen->setObjectName(QStringLiteral("verlauf_zuruecknehmen"));
    m_zuruecknehmen->setToolTip(tr("Der letzte Schritt lässt sich zurücknehmen."));
    m_oeffnen->setObjectName(QStringLiteral("verlauf_oeffnen"));
    m_liste->addAktion(m_zuruecknehmen, true);
    m_liste->addAktion(m_oeffnen, true);
    m_liste->setSpaltenbreite(kZeitpunkt, 16, 20);
    m_liste->setSpaltenbreite(kWer, 6, 18);
    m_liste->setSpaltenbreite(kArt, 8, 24);
    m_liste->setSpaltenbreite(kObjekt, 12, 40);
    m_liste->setSpaltenbreite(kAenderung, 14, 60);
    m_liste->setDehnbareSpalte(kAenderung);
    m_liste->sortiereNach(kZeitpunkt, Qt::DescendingOrder);
    auto* label = new QLabel(tr("A&rt"), this);
    label->setBuddy(m_art);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_art);
    row->addStretch(1);
    m_einzelheiten->setObjectName(QStringLiteral("verlauf_einzelheiten"));
    m_einzelheiten->setAccessibleName(tr("Einzelheiten der Änderung"));
    m_einzelheiten->setReadOnly(true);
    m_einzelheiten->setTabChangesFocus(true);
    m_einzelheiten->setFrameShape(QFrame::Panel);
    m_einzelheiten->setPlaceholderText(tr("Wählen Sie eine Änderung, um sie ganz zu lesen."));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_liste);
    split->addWidget(m_einzelheiten);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addLayout(row);
    column->addWidget(split, 1);
    new Fokusweitergabe(*this, *m_liste);
}

void VerlaufSeite::refresh() {
    m_veraltet = true;
    if (isVisible()) load();
}

/// Something else may have been written meanwhile that announces nothing (a Freigabe): each look is fresh.
void VerlaufSeite::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
}

void VerlaufSeite::load() {
    m_veraltet = false;
    const auto* open = m_umgebung.werkbank();
    if (open == nullptr) {
        m_job.cancel();
        return show({});
    }
    // Thousands of lines with the names of all they refer to: beside the window.
    m_job.start(
        [path = open->pfad()](const Progress& progress) { return workspace::verlaufAuftrag(path, progress); },
        [this](Result<std::vector<Verlaufseintrag>> all) {
            if (all)
                show(std::move(all).value());
            else
                m_umgebung.zeigeFehler(all.error());
        });
}

void VerlaufSeite::show(std::vector<Verlaufseintrag> all) {
    m_alle = std::move(all);
    fillArten();
    showRows();
}

void VerlaufSeite::fillArten() {
    const auto before = m_art->currentData().toString();
    std::map<QString, QString> kinds;  // word, table
    for (const auto& e : m_alle)
        kinds.emplace(texte::objektart(e.objektArt), q(e.objektArt));
    const QSignalBlocker quiet(m_art);
    m_art->clear();
    m_art->addItem(tr("alle Arten"), QString());
    for (const auto& [word, kind] : kinds)
        m_art->addItem(word, kind);
    m_art->setCurrentIndex(std::max(0, m_art->findData(before)));
}

void VerlaufSeite::showRows() {
    const auto kind = m_art->currentData().toString().toStdString();
    const auto* chosen = gewaehlt();
    const auto id = chosen != nullptr ? chosen->id : 0;
    std::vector<Verlaufseintrag> rows;
    std::copy_if(m_alle.begin(), m_alle.end(), std::back_inserter(rows),
                 [&](const Verlaufseintrag& e) { return kind.empty() || e.objektArt == kind; });
    m_model->setRows(std::move(rows));
    if (id != 0) m_liste->waehleId(id);
    describe();
    updateActions();
}

const Verlaufseintrag* VerlaufSeite::gewaehlt() const {
    const auto row = m_liste->gewaehlteZeile();
    return row ? &m_model->row(*row) : nullptr;
}

void VerlaufSeite::describe() {
    const auto* e = gewaehlt();
    if (e == nullptr) return m_einzelheiten->clear();
    QStringList lines{tr("%1 „%2“ %3, %4, von %5")
                          .arg(texte::objektart(e->objektArt), bezeichnung(*e), texte::aktion(e->aktion),
                               models::zeitpunktText(e->zeitpunkt), q(e->wer))};
    lines << texte::aenderungen(e->objektArt, e->alt, e->neu);
    m_einzelheiten->setPlainText(lines.join(u'\n'));
}

void VerlaufSeite::updateActions() {
    const auto* e = gewaehlt();
    auto* open = m_umgebung.werkbank();
    const auto* marks = open != nullptr ? open->findChild<workspace::Schrittmarken*>() : nullptr;
    const bool last = e != nullptr && marks != nullptr && open->schreibbar() && open->undoStack().canUndo() &&
                      e->objektArt != "freigabe" && marks->gehoertZumLetztenSchritt(e->id);
    m_zuruecknehmen->setEnabled(last);
    static constexpr std::array kZuOeffnen = {"kennzahl", "indikator", "lieferung", "thema", "raum"};
    m_oeffnen->setEnabled(e != nullptr &&
                          std::any_of(kZuOeffnen.begin(), kZuOeffnen.end(),
                                      [&](const char* kind) { return e->objektArt == kind; }));
}

void VerlaufSeite::takeBack() {
    if (!m_zuruecknehmen->isEnabled()) return;
    auto& stack = m_umgebung.werkbank()->undoStack();
    const auto name = stack.undoText();
    stack.undo();
    m_umgebung.zeigeErfolg(tr("Zurückgenommen: %1.").arg(name));
}

void VerlaufSeite::openObject() {
    const auto* e = gewaehlt();
    auto* open = m_umgebung.werkbank();
    if (e == nullptr || open == nullptr || !m_oeffnen->isEnabled()) return;
    const auto& bestand = open->bestand();
    const auto gone = [&] { m_umgebung.zeigeErfolg(tr("„%1“ gibt es nicht mehr.").arg(q(e->bezeichnung))); };
    const auto inAtlas = [&](const auto& all) {
        const auto at = mitUid(all, e->objektUid);
        if (at == all.end()) return gone();
        m_umgebung.auswahl().setCode(at->code);
        m_umgebung.oeffneBereich(QStringLiteral("atlas"));
    };
    if (e->objektArt == "kennzahl") return inAtlas(bestand.kennzahlen());
    if (e->objektArt == "indikator") return inAtlas(bestand.indikatoren());
    if (e->objektArt == "raum") return m_umgebung.oeffneBereich(QStringLiteral("raeume"));
    if (e->objektArt == "lieferung") {
        const auto all = workspace::lieferungsverzeichnis(*open);
        if (!all) return m_umgebung.zeigeFehler(all.error());
        const auto at = mitUid(*all, e->objektUid);
        if (at == all->end()) return gone();
        Q_EMIT lieferungChosen(at->id.value);
        return;
    }
    const auto themen = open->themen().themen();
    if (!themen) return m_umgebung.zeigeFehler(themen.error());
    const auto at = mitUid(*themen, e->objektUid);
    if (at == themen->end()) return gone();
    m_umgebung.oeffneThema(at->id);
}

}  // namespace isp::gui
