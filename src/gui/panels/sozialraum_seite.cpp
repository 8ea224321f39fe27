// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/sozialraum_seite.h"

#include "base/clock.h"
#include "gui/dialoge.h"
#include "gui/theme.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/listenseite.h"
#include "models/raumsatz_zeilen.h"
#include "render/kartenadapter.h"
#include "workspace/kartengrenzen.h"
#include "workspace/werkbank.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

/// Ids of the map that no Raum of a store has.
constexpr RaumId kUmriss{-1};

/// The corners as an area; two of them as a hair line, so that the first strokes are seen too.
MultiPolygon areaOf(const Ring& corners) {
    if (corners.size() < 2) return {};
    auto ring = corners;
    if (ring.size() == 2) ring.push_back({ring[1].x + 1.0, ring[1].y + 1.0});
    ring.push_back(ring.front());
    return {{ring, {}}};
}

}  // namespace

SozialraumSeite::SozialraumSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung) {
    auto* note = new QLabel(tr("Einheitliche Sozialräume gibt es nicht. Was Sie hier festhalten, dient der "
                               "Orientierung; Zahlen werden darauf nicht berechnet."),
                            this);
    note->setWordWrap(true);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(buildLinks());
    split->addWidget(buildEditor());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(note);
    column->addWidget(split, 1);
    connectAll();
    refresh();
}

QWidget* SozialraumSeite::buildLinks() {
    auto* left = new QWidget(this);
    m_neuKnopf = new QPushButton(tr("&Neuer Sozialraum"), left);
    m_neuKnopf->setObjectName(QStringLiteral("sozialraum_neu"));
    m_loeschen = new QPushButton(tr("&Löschen"), left);
    m_loeschen->setObjectName(QStringLiteral("sozialraum_loeschen"));
    m_zeilen = new models::SozialraumModel(this);
    m_liste = new Listenseite(
        m_zeilen,
        {tr("Sozialraum suchen …"), tr("Sozialraum"), tr("Sozialräume"), tr("Noch keine Sozialräume"),
         tr("Halten Sie fest, welche Sozialräume die Fachdienste kennen."), tr("Neuer Sozialraum")},
        left);
    m_liste->setObjectName(QStringLiteral("sozialraum_liste"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_neuKnopf);
    buttons->addWidget(m_loeschen);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_liste, 1);
    return left;
}

QWidget* SozialraumSeite::buildEditor() {
    auto* editor = new QWidget(this);
    m_name = new QLineEdit(editor);
    m_name->setObjectName(QStringLiteral("sozialraum_name"));
    m_quelle = new QLineEdit(editor);
    m_quelle->setObjectName(QStringLiteral("sozialraum_quelle"));
    m_notiz = new QPlainTextEdit(editor);
    m_notiz->setObjectName(QStringLiteral("sozialraum_notiz"));
    m_notiz->setTabChangesFocus(true);
    m_notiz->setMaximumHeight(abstand(18));
    auto* grid = new QGridLayout;
    int row = 0;
    const auto put = [&](const QString& title, QWidget* field) {
        auto* label = new QLabel(title, editor);
        label->setBuddy(field);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row++, 1);
    };
    put(tr("Na&me"), m_name);
    put(tr("N&otiz"), m_notiz);
    put(tr("&Quelle"), m_quelle);
    m_karte = new KartenWidget(m_auswahl, editor);
    m_karte->setObjectName(QStringLiteral("sozialraum_karte"));
    m_karte->setBeiwerk(false);
    m_hinweis = new Rollenlabel(render::TextRole::kNote, {}, editor);
    m_hinweis->setWordWrap(true);
    const auto button = [&](const char* name, const QString& title) {
        auto* made = new QPushButton(title, editor);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_zeichnen = button("sozialraum_zeichnen", tr("Umriss &zeichnen"));
    m_zeichnen->setCheckable(true);
    m_laden = button("sozialraum_laden", tr("Umriss la&den …"));
    m_verwerfen = button("sozialraum_verwerfen", tr("&Verwerfen"));
    m_speichern = button("sozialraum_speichern", tr("&Speichern"));
    auto* foot = new QHBoxLayout;
    for (auto* b : {m_zeichnen, m_laden})
        foot->addWidget(b);
    foot->addStretch(1);
    for (auto* b : {m_verwerfen, m_speichern})
        foot->addWidget(b);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(abstand(2), 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addLayout(grid);
    column->addWidget(m_karte, 1);
    column->addWidget(m_hinweis);
    column->addLayout(foot);
    return editor;
}

void SozialraumSeite::connectAll() {
    connect(m_neuKnopf, &QPushButton::clicked, this, &SozialraumSeite::neu);
    connect(m_liste, &Listenseite::leerTriggered, this, &SozialraumSeite::neu);
    connect(m_loeschen, &QPushButton::clicked, this, &SozialraumSeite::loesche);
    connect(m_laden, &QPushButton::clicked, this, &SozialraumSeite::ladeUmriss);
    connect(m_speichern, &QPushButton::clicked, this, &SozialraumSeite::speichere);
    connect(m_verwerfen, &QPushButton::clicked, this, [this] {
        m_dirty = false;
        refresh();
    });
    connect(m_zeichnen, &QPushButton::toggled, this, &SozialraumSeite::setZeichnet);
    for (auto* field : {m_name, m_quelle})
        connect(field, &QLineEdit::textEdited, this, [this] { setDirty(true); });
    connect(m_notiz, &QPlainTextEdit::textChanged, this, [this] {
        if (m_notiz->hasFocus()) setDirty(true);
    });
    connect(m_liste, &Listenseite::auswahlChanged, this, [this] {
        if (m_dirty) return;
        const auto row = m_liste->gewaehlteZeile();
        showSozialraum(row ? m_zeilen->row(*row) : Sozialraum{}, false);
    });
    // A mark on this map has no meaning.
    connect(&m_auswahl, &workspace::Auswahl::raeumeChanged, this, [this] { m_auswahl.setRaeume({}); });
}

QStringList SozialraumSeite::ungespeichert() const {
    if (!m_dirty) return {};
    return {tr("Sozialraum „%1“").arg(m_name->text())};
}

void SozialraumSeite::vergiss() {
    m_neu = false;
    m_sozialraum = {};
    setDirty(false);
}

void SozialraumSeite::refresh() {
    if (m_dirty) return;
    showListe();
}

void SozialraumSeite::showListe() {
    auto* werkbank = m_umgebung.werkbank();
    std::vector<Sozialraum> rows;
    if (werkbank != nullptr) {
        auto read = workspace::Raumsaetze(*werkbank).sozialraeume();
        if (!read) return m_umgebung.zeigeFehler(read.error());
        rows = std::move(read).value();
    }
    const auto shown = m_sozialraum.id;
    m_zeilen->setRows(std::move(rows));
    m_liste->waehleId(shown.value);
    const auto row = m_liste->gewaehlteZeile();
    showSozialraum(row ? m_zeilen->row(*row) : Sozialraum{}, false);
    m_neuKnopf->setEnabled(werkbank != nullptr && werkbank->schreibbar());
}

void SozialraumSeite::showSozialraum(const Sozialraum& sozialraum, bool neu) {
    auto* werkbank = m_umgebung.werkbank();
    m_neu = neu;
    m_sozialraum = sozialraum;
    m_ecken.clear();
    m_zeichnen->setChecked(false);
    m_name->setText(QString::fromStdString(sozialraum.name));
    m_quelle->setText(QString::fromStdString(sozialraum.quelle));
    m_notiz->setPlainText(QString::fromStdString(sozialraum.notiz));
    const bool edits = werkbank != nullptr && werkbank->schreibbar() && (neu || sozialraum.id.valid());
    for (QWidget* widget :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_quelle), static_cast<QWidget*>(m_notiz),
          static_cast<QWidget*>(m_zeichnen), static_cast<QWidget*>(m_laden)})
        widget->setEnabled(edits);
    m_loeschen->setEnabled(edits && !neu);
    setDirty(neu);
    showKarte();
}

void SozialraumSeite::setDirty(bool dirty) {
    m_dirty = dirty;
    m_speichern->setEnabled(dirty);
    m_verwerfen->setEnabled(dirty);
    m_liste->setEnabled(!dirty);
}

void SozialraumSeite::setZeichnet(bool zeichnet) {
    m_zeichnet = zeichnet;
    m_ecken.clear();
    m_hinweis->setText(zeichnet ? tr("Klicken Sie die Ecken des Umrisses nacheinander an. „Umriss zeichnen“ "
                                     "beendet ihn. Mit der Tastatur: Laden Sie einen Umriss aus einer Datei.")
                                : tr("Der Umriss dient der Orientierung und folgt keinen Gemeindegrenzen."));
    if (!zeichnet) return m_karte->setZeichnen({});
    m_karte->setZeichnen([this](Punkt corner) {
        m_ecken.push_back(corner);
        m_sozialraum.geometrie = areaOf(m_ecken);
        setDirty(true);
        showKarte();
    });
}

void SozialraumSeite::showKarte() {
    auto* werkbank = m_umgebung.werkbank();
    render::Kartenquelle quelle;
    if (werkbank != nullptr && werkbank->bestand().analyseEbene() != nullptr) {
        const auto read =
            workspace::readKartengrenzen(werkbank->store(), werkbank->bestand(),
                                         werkbank->bestand().analyseEbene()->id, Clock::todayIso());
        if (read) quelle = render::kartenquelle(**read);
    }
    // The outline is an area of its own over the Räume, which are only the ground here.
    const auto ground = quelle.gebiete.size();
    if (!m_sozialraum.geometrie.empty())
        quelle.gebiete.push_back({kUmriss, m_name->text(), {}, m_sozialraum.geometrie, {}});
    auto geometrie = render::Kartengeometrie::make(std::move(quelle));
    auto thema = render::flaechenthema(*geometrie, [](RaumId) { return true; });
    for (std::size_t i = 0; i < ground && i < thema.gebiete.size(); ++i)
        thema.gebiete[i].art = render::Gebietsart::kNull;
    m_karte->setGeometrie(geometrie);
    m_karte->setThema(std::move(thema));
}

void SozialraumSeite::neu() {
    showSozialraum({}, true);
    m_name->setFocus();
}

void SozialraumSeite::speichere() {
    auto* werkbank = m_umgebung.werkbank();
    if (werkbank == nullptr) return;
    auto wanted = m_sozialraum;
    wanted.name = m_name->text().trimmed().toStdString();
    wanted.quelle = m_quelle->text().trimmed().toStdString();
    wanted.notiz = m_notiz->toPlainText().toStdString();
    if (wanted.geometrie.size() == 1 && m_ecken.size() == 2) wanted.geometrie.clear();  // a stroke is no area
    const auto saved = workspace::Raumsaetze(*werkbank).speichere(wanted);
    if (!saved) return m_umgebung.zeigeFehler(saved.error());
    m_sozialraum.id = *saved;
    setDirty(false);
    showListe();
    m_umgebung.zeigeErfolg(tr("„%1“ ist gespeichert.").arg(QString::fromStdString(wanted.name)), true);
}

void SozialraumSeite::loesche() {
    auto* werkbank = m_umgebung.werkbank();
    if (werkbank == nullptr || !m_sozialraum.id.valid()) return;
    const auto name = QString::fromStdString(m_sozialraum.name);
    if (const auto done = workspace::Raumsaetze(*werkbank).loesche(m_sozialraum.id); !done)
        return m_umgebung.zeigeFehler(done.error());
    m_sozialraum = {};
    setDirty(false);
    showListe();
    m_umgebung.zeigeErfolg(tr("„%1“ ist gelöscht.").arg(name), true);
}

void SozialraumSeite::ladeUmriss() {
    auto* werkbank = m_umgebung.werkbank();
    const auto pfad = dialoge::frageDatei(
        this,
        {tr("Umriss laden"), {}, tr("Grenzen (*.gpkg *.shp *.geojson *.json *.gml *.kml *.fgb)"), {}, {}});
    if (werkbank == nullptr || pfad.isEmpty()) return;
    auto read = workspace::Raumsaetze(*werkbank).liesUmriss(pfad.toStdU16String());
    if (!read) return m_umgebung.zeigeFehler(read.error());
    m_sozialraum.geometrie = std::move(read).value();
    m_ecken.clear();
    setDirty(true);
    showKarte();
}

}  // namespace isp::gui
