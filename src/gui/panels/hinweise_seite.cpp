// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/hinweise_seite.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/handlung.h"
#include "gui/dialogs/thema_dialog.h"
#include "gui/panels/hinweis_zeigen.h"
#include "gui/theme.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/verlauf_widget.h"
#include "render/hinweisbild.h"
#include "texte/hinweisworte.h"
#include "texte/meldung.h"
#include "workspace/hinweisthema.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace isp::gui {

using models::HinweislisteModel;
using models::Hinweislistenzeile;
using workspace::Hinweiseingang;
using workspace::Hinweiseintrag;
using workspace::Hinweiszustand;

namespace {

constexpr const char* kWahl = "hinweise.wahl";
constexpr const char* kZustand = "hinweise.zustand";
constexpr const char* kRegel = "hinweise.regel";
constexpr const char* kEbene = "hinweise.ebene";

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// The level stands behind the Raum: a Gemeinde and a Raum may share their name.
QString headline(const Hinweis& h, const workspace::Bestand& bestand) {
    QStringList parts{q(h.name)};
    const auto* ebene = bestand.ebene(h.ebene);
    if (!h.raumname.empty())
        parts << (ebene == nullptr ? q(h.raumname)
                                   : QStringLiteral("%1 (%2)").arg(q(h.raumname), q(ebene->name)));
    parts << texte::periode(h.periode);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

HinweiseSeite::HinweiseSeite(Umgebung& umgebung, AtlasSicht& sicht, QWidget* parent)
    : AtlasSeite(umgebung, sicht, parent),
      m_model(new HinweislisteModel(this)) {
    setObjectName(QStringLiteral("hinweise_seite"));
    build();
    connect(&umgebung.auswahl(), &workspace::Auswahl::einstellungenChanged, this, [this] {
        if (!m_fuellt) waehleGewuenschten();
    });
}

void HinweiseSeite::build() {
    buildListe();
    auto* split = new QSplitter(Qt::Horizontal, this);
    auto* left = new QWidget(split);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(abstand(2));
    for (auto* box : {m_zustand, m_regel, m_ebene})
        filters->addWidget(box, 1);
    column->addLayout(filters);
    column->addWidget(m_liste, 1);
    m_stand = new Rollenlabel(render::TextRole::kNote, {}, left);
    m_stand->setObjectName(QStringLiteral("hinweise_stand"));
    m_stand->setWordWrap(true);
    column->addWidget(m_stand);
    m_stapel = new QStackedWidget(split);
    auto* none = new Rollenlabel(render::TextRole::kNote, tr("Wählen Sie links einen Hinweis."), m_stapel);
    none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stapel->addWidget(none);
    m_stapel->addWidget(buildDetail());
    split->addWidget(left);
    split->addWidget(m_stapel);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({abstand(160), abstand(130)});
    split->setChildrenCollapsible(false);
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);
}

QComboBox* HinweiseSeite::addFilter(const char* name, const QString& titel) {
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(titel);
    box->setToolTip(titel);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    connect(box, &QComboBox::currentIndexChanged, this, &HinweiseSeite::filterChanged);
    return box;
}

void HinweiseSeite::buildListe() {
    m_liste = new Listenseite(m_model,
                              {tr("Indikator oder Raum suchen …"),
                               tr("Hinweis"),
                               tr("Hinweise"),
                               tr("Keine Hinweise"),
                               tr("Nach jeder Lieferung werden alle Indikatoren, Räume, Indizes und Ziele "
                                  "durchgesehen; was auffällt, steht hier."),
                               {}},
                              this);
    m_liste->setObjectName(QStringLiteral("hinweise_liste"));
    m_liste->setSpaltenbreite(HinweislisteModel::kIndikator, 18, 34);
    m_liste->setSpaltenbreite(HinweislisteModel::kRaum, 10, 22);
    m_liste->setDehnbareSpalte(HinweislisteModel::kIndikator);
    // Level and state are chosen above and told beside the list; in half a page they took the names' room.
    m_liste->tabelle()->hideColumn(HinweislisteModel::kEbene);
    m_liste->tabelle()->hideColumn(HinweislisteModel::kZustand);
    m_liste->sortiereNach(HinweislisteModel::kRang, Qt::AscendingOrder);
    m_liste->filter()->setBedingung([this](int row) { return passt(m_model->row(row)); });
    connect(m_liste, &Listenseite::auswahlChanged, this, &HinweiseSeite::showDetail);
    connect(m_liste, &Listenseite::zeileAktiviert, this, [this] { zeigeImAtlas(); });
    connect(m_liste, &Listenseite::filterLeeren, this, [this] {
        for (auto* box : {m_zustand, m_regel, m_ebene})
            box->setCurrentIndex(box->count() > 0 && box == m_zustand ? box->count() - 1 : 0);
    });
    m_zustand = addFilter("hinweise_zustand", tr("Zustand"));
    m_regel = addFilter("hinweise_regel", tr("Regel"));
    m_ebene = addFilter("hinweise_ebene", tr("Raumebene"));
    const QSignalBlocker quiet(m_zustand), still(m_regel);
    m_zustand->addItem(tr("offene"), QStringLiteral("offen"));
    m_zustand->addItem(tr("verworfene"), QStringLiteral("verworfen"));
    m_zustand->addItem(tr("mit Thema"), QStringLiteral("thema"));
    m_zustand->addItem(tr("alle Zustände"), QStringLiteral("alle"));
    m_regel->addItem(tr("alle Regeln"), QString());
    for (const auto& [regel, code] : Aufzaehlung<Hinweisregel>::werte)
        m_regel->addItem(texte::wort(regel), QString::fromLatin1(code));
}

QPushButton* HinweiseSeite::addKnopf(const char* name, const QString& text,
                                     void (HinweiseSeite::*handler)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, handler);
    return button;
}

QWidget* HinweiseSeite::buildDetail() {
    auto* page = new QWidget(m_stapel);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    m_titel = new Rollenlabel(render::TextRole::kSection, {}, page);
    m_satz = new QLabel(page);
    m_regeltext = new Rollenlabel(render::TextRole::kNote, {}, page);
    m_bearbeitung = new QLabel(page);
    const std::pair<QLabel*, const char*> labels[] = {{m_titel, "hinweis_titel"},
                                                      {m_satz, "hinweis_satz"},
                                                      {m_regeltext, "hinweis_regeltext"},
                                                      {m_bearbeitung, "hinweis_bearbeitung"}};
    for (const auto& [label, name] : labels) {
        label->setObjectName(QString::fromLatin1(name));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(abstand(2));
    m_thema = addKnopf("hinweis_thema", tr("&Thema daraus machen …"), &HinweiseSeite::machThema);
    m_verwerfen = addKnopf("hinweis_verwerfen", tr("&Verwerfen …"), &HinweiseSeite::verwirf);
    m_atlas = addKnopf("hinweis_atlas", tr("&Im Atlas zeigen"), &HinweiseSeite::zeigeImAtlas);
    for (auto* button : {m_thema, m_verwerfen, m_atlas})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_karte = new KartenWidget(m_eigene, page);
    m_karte->setObjectName(QStringLiteral("hinweis_karte"));
    m_karte->setBeiwerk(false);
    m_karte->setBeschriftung(false);
    m_ohneKarte =
        new Rollenlabel(render::TextRole::kNote, tr("Für diesen Hinweis gibt es keine Karte."), page);
    column->addWidget(m_karte, 3);
    column->addWidget(m_ohneKarte);
    m_verlauf = new VerlaufWidget(m_eigene, page);
    m_verlauf->setObjectName(QStringLiteral("hinweis_verlauf"));
    column->addWidget(m_verlauf, 2);
    return page;
}

void HinweiseSeite::storeChanged() {
    m_geometrien.vergiss();
    m_gezeigt.clear();
    if (auto* open = umgebung().werkbank()) {
        connect(&Hinweiseingang::von(*open), &Hinweiseingang::changed, this, &HinweiseSeite::refresh);
        connect(open, &workspace::Werkbank::grenzenChanged, this, [this] {
            m_geometrien.vergiss();
            m_gezeigt.clear();
            showDetail();
        });
    }
    fillFilter();
    refresh();
}

void HinweiseSeite::showEvent(QShowEvent* event) {
    AtlasSeite::showEvent(event);
    waehleGewuenschten();
}

// The list --------------------------------------------------------------------------------------------------

void HinweiseSeite::fillFilter() {
    m_fuellt = true;
    const auto choose = [this](QComboBox& box, const char* key) {
        box.setCurrentIndex(std::max(0, box.findData(q(umgebung().auswahl().einstellung(key)))));
    };
    const QSignalBlocker quiet(m_ebene);
    m_ebene->clear();
    m_ebene->addItem(tr("alle Raumebenen"), QString());
    if (const auto* open = umgebung().werkbank())
        for (const auto* ebene : open->bestand().belegteEbenen())
            m_ebene->addItem(q(ebene->plural), q(ebene->code));
    choose(*m_ebene, kEbene);
    choose(*m_regel, kRegel);
    choose(*m_zustand, kZustand);
    m_fuellt = false;
}

void HinweiseSeite::filterChanged() {
    if (m_fuellt) return;
    m_fuellt = true;
    auto& auswahl = umgebung().auswahl();
    const auto state = m_zustand->currentData().toString();
    auswahl.setEinstellung(kZustand, state == QStringLiteral("offen") ? "" : state.toStdString());
    auswahl.setEinstellung(kRegel, m_regel->currentData().toString().toStdString());
    auswahl.setEinstellung(kEbene, m_ebene->currentData().toString().toStdString());
    m_fuellt = false;
    m_liste->filter()->pruefeNeu();
    m_liste->filterChanged();
    waehleErsten();
    showDetail();
}

bool HinweiseSeite::passt(const Hinweislistenzeile& zeile) const {
    const auto state = m_zustand->currentData().toString();
    const auto is = zeile.eintrag.zustand;
    if (state == QStringLiteral("offen") && is != Hinweiszustand::kOffen) return false;
    if (state == QStringLiteral("verworfen") && is != Hinweiszustand::kVerworfen) return false;
    if (state == QStringLiteral("thema") && is != Hinweiszustand::kThema) return false;
    const auto& h = zeile.eintrag.hinweis;
    const auto regel = m_regel->currentData().toString();
    if (!regel.isEmpty() && regel != QString::fromLatin1(toText(h.regel))) return false;
    const auto level = m_ebene->currentData().toString();
    if (level.isEmpty()) return true;
    const auto* open = umgebung().werkbank();
    const auto* ebene = open == nullptr ? nullptr : open->bestand().ebene(h.ebene);
    return ebene != nullptr && q(ebene->code) == level;
}

void HinweiseSeite::refresh() {
    auto* open = umgebung().werkbank();
    std::vector<Hinweislistenzeile> rows;
    QString state;
    if (open != nullptr) {
        const auto& inbox = Hinweiseingang::von(*open);
        int rank = 0;
        for (const auto& entry : inbox.eintraege()) {
            const auto* ebene = open->bestand().ebene(entry.hinweis.ebene);
            rows.push_back({++rank, entry, ebene == nullptr ? QString() : q(ebene->name)});
        }
        if (inbox.problem())
            state = texte::meldung(*inbox.problem()).ganz();
        else if (inbox.sucht())
            state = tr("Die Hinweise werden neu gesucht …");
        else
            state = tr("Verworfene Hinweise kommen wieder, wenn neue Zahlen etwas anderes sagen.");
    }
    const auto before = m_gezeigt;
    m_model->setRows(std::move(rows));
    m_liste->passeSpaltenAn();
    m_stand->setText(state);
    m_gezeigt.clear();
    if (!before.empty() && open != nullptr) {
        for (const auto& row : m_model->rows())
            if (workspace::hinweisschluessel(open->bestand(), row.eintrag.hinweis) == before)
                m_liste->waehleId(row.rang);
    }
    waehleGewuenschten();
    waehleErsten();
    showDetail();
}

/// The strongest one is shown unasked: an inbox whose right half is empty tells nothing.
void HinweiseSeite::waehleErsten() {
    if (!m_liste->gewaehlteZeile() && m_liste->filter()->rowCount() > 0) m_liste->tabelle()->selectRow(0);
}

void zeigeHinweis(Umgebung& umgebung, const std::string& schluessel) {
    umgebung.oeffneBereich(QStringLiteral("atlas"));
    umgebung.auswahl().setSeite("hinweise");
    umgebung.auswahl().setEinstellung(kWahl, schluessel);
}

/// What another place asked to be shown; asked for once.
void HinweiseSeite::waehleGewuenschten() {
    const auto wanted = umgebung().auswahl().einstellung(kWahl);
    auto* open = umgebung().werkbank();
    if (wanted.empty() || open == nullptr || m_model->rows().empty() || !isVisible()) return;
    for (const auto& row : m_model->rows()) {
        if (workspace::hinweisschluessel(open->bestand(), row.eintrag.hinweis) != wanted) continue;
        m_fuellt = true;
        umgebung().auswahl().setEinstellung(kWahl, {});
        m_zustand->setCurrentIndex(m_zustand->findData(row.eintrag.zustand == Hinweiszustand::kOffen
                                                           ? QStringLiteral("offen")
                                                           : QStringLiteral("alle")));
        m_regel->setCurrentIndex(0);
        m_ebene->setCurrentIndex(0);
        m_fuellt = false;
        filterChanged();
        m_liste->filterfeld()->clear();
        m_liste->waehleId(row.rang);
        m_liste->tabelle()->setFocus();
        return;
    }
}

const Hinweiseintrag* HinweiseSeite::gewaehlt() const {
    const auto row = m_liste->gewaehlteZeile();
    return row ? &m_model->row(*row).eintrag : nullptr;
}

// One Hinweis -----------------------------------------------------------------------------------------------

void HinweiseSeite::showDetail() {
    const auto* entry = gewaehlt();
    auto* open = umgebung().werkbank();
    m_stapel->setCurrentIndex(entry == nullptr || open == nullptr ? 0 : 1);
    if (entry == nullptr || open == nullptr) {
        m_gezeigt.clear();
        return;
    }
    const auto& h = entry->hinweis;
    showZustand(*entry);
    const auto key = workspace::hinweisschluessel(open->bestand(), h);
    if (key == m_gezeigt) return;
    m_gezeigt = key;
    m_titel->setText(headline(h, open->bestand()));
    m_satz->setText(texte::erklaerung(h));
    QString rule = texte::wort(h.regel) + QStringLiteral(": ") + texte::regeltext(h.regel);
    if (std::isfinite(h.p))
        rule += QStringLiteral(" ") + (h.p < 0.0001
                                           ? tr("p unter 0,0001 nach Benjamini-Hochberg.")
                                           : tr("p = %1 nach Benjamini-Hochberg.").arg(texte::zahl(h.p, 4)));
    m_regeltext->setText(rule);
    showBilder(h);
}

void HinweiseSeite::showBilder(const Hinweis& h) {
    auto& open = *umgebung().werkbank();
    m_eigene.setEbene(h.ebene);
    m_eigene.setRaeume(h.raum.valid() ? std::set<RaumId>{h.raum} : std::set<RaumId>{});
    const auto geometrie = h.ebene.valid() ? m_geometrien.von(open, h.ebene, h.periode.lastDay())
                                           : render::Kartengeometrie::make({});
    const auto theme = render::hinweisthema(open, h, *geometrie);
    const bool map = theme && geometrie->anzahl() > 0;
    m_karte->setGeometrie(geometrie);
    m_karte->setThema(theme.value_or(render::Kartenthema{}));
    m_karte->setVisible(map);
    m_ohneKarte->setVisible(!map);
    m_verlauf->setVerlauf(render::hinweisverlauf(open, h));
}

void HinweiseSeite::showZustand(const Hinweiseintrag& entry) {
    const auto* open = umgebung().werkbank();
    const bool writable = open != nullptr && open->schreibbar();
    QString text;
    if (entry.bearbeitung) {
        const auto& b = *entry.bearbeitung;
        const auto who = tr("%1, %2").arg(q(b.wer), texte::datum(b.zeitpunkt));
        text = entry.zustand == Hinweiszustand::kThema ? tr("◐ Daraus wurde ein Thema (%1).").arg(who)
                                                       : tr("⊘ Verworfen (%1): %2").arg(who, q(b.grund));
    }
    m_bearbeitung->setText(text);
    m_bearbeitung->setVisible(!text.isEmpty());
    const bool thema = entry.zustand == Hinweiszustand::kThema;
    m_thema->setText(thema ? tr("&Thema öffnen") : tr("&Thema daraus machen …"));
    m_thema->setEnabled(thema || writable);
    m_verwerfen->setText(entry.zustand == Hinweiszustand::kVerworfen ? tr("Wieder ö&ffnen")
                                                                     : tr("&Verwerfen …"));
    m_verwerfen->setEnabled(writable && !thema);
}

void HinweiseSeite::machThema() {
    const auto* entry = gewaehlt();
    if (entry == nullptr) return;
    if (entry->zustand == Hinweiszustand::kThema) return oeffneThema();
    const auto h = entry->hinweis;
    const auto sentence = texte::erklaerung(h);
    auto start = workspace::themaAus(*umgebung().werkbank(), h);
    start.titel = tr("%1: %2").arg(q(h.name), h.raumname.empty() ? q(h.ziel) : q(h.raumname)).toStdString();
    start.fragestellung =
        tr("Was steckt dahinter, und besteht Handlungsbedarf? %1").arg(sentence).toStdString();
    start.beschreibung =
        tr("Aus einem Hinweis (%1). %2").arg(texte::wort(h.regel), texte::regeltext(h.regel)).toStdString();
    neuesThema(umgebung(), window(), start, [this, h, sentence](ThemaId id) {
        if (const auto done = workspace::verbinde(*umgebung().werkbank(), h, id, sentence); !done)
            umgebung().zeigeFehler(done.error());
        else
            umgebung().zeigeErfolg(tr("Aus dem Hinweis ist ein Thema geworden."), true);
    });
}

void HinweiseSeite::oeffneThema() {
    const auto* entry = gewaehlt();
    if (entry != nullptr && entry->bearbeitung) umgebung().oeffneThema(entry->bearbeitung->thema);
}

void HinweiseSeite::verwirf() {
    const auto* entry = gewaehlt();
    if (entry == nullptr) return;
    if (entry->zustand == Hinweiszustand::kVerworfen) return oeffneWieder();
    struct Grund {
        std::string grund;
    };
    std::vector<Formularfeld<Grund>> fields;
    fields.push_back(langtextFeld<Grund>("grund", tr("Begründung"), &Grund::grund).pflicht().zeilen(3));
    auto* dialog = bearbeite<Grund>(
        window(), tr("Hinweis verwerfen"), texte::erklaerung(entry->hinweis), std::move(fields), Grund{},
        [this, h = entry->hinweis](const Grund& g) {
            return workspace::verwirfHinweis(*umgebung().werkbank(), h, g.grund, texte::erklaerung(h));
        },
        [this] { umgebung().zeigeErfolg(tr("Der Hinweis ist verworfen."), true); }, 1);
    dialog->setObjectName(QStringLiteral("hinweis_dialog"));
    nenneHandlung(dialog, tr("Verwerfen"));
}

void HinweiseSeite::oeffneWieder() {
    const auto* entry = gewaehlt();
    if (entry == nullptr || !entry->bearbeitung) return;
    if (const auto done = workspace::oeffneHinweisWieder(*umgebung().werkbank(), entry->bearbeitung->id);
        !done)
        umgebung().zeigeFehler(done.error());
    else
        umgebung().zeigeErfolg(tr("Der Hinweis ist wieder offen."), true);
}

void HinweiseSeite::zeigeImAtlas() {
    const auto* entry = gewaehlt();
    if (entry == nullptr) return;
    const auto h = entry->hinweis;
    auto& auswahl = umgebung().auswahl();
    if (h.regel == Hinweisregel::kStatus) {
        auswahl.setEinstellung("index.name", h.gegenstand);
        auswahl.setSeite("index");
        return;
    }
    auswahl.setCode(h.code);
    if (h.ebene.valid()) auswahl.setEbene(h.ebene);
    auswahl.setPeriode(h.periode);
    if (h.raum.valid()) auswahl.setRaeume({h.raum});
    auswahl.setSeite("karte");
}

std::vector<Rundgangbild> HinweiseSeite::rundgangbilder() {
    return {{QStringLiteral("atlas-hinweise-detail"),
             [this]() -> QWidget* {
                 if (!m_model->rows().empty()) m_liste->waehleId(m_model->rows().front().rang);
                 return nullptr;
             },
             {}}};
}

}  // namespace isp::gui
