// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/grenzen_dialog.h"

#include "gui/panel.h"
#include "gui/panels/tabellenkopplung.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/listenseite.h"
#include "models/hinweise_model.h"
#include "models/raum_zeilen.h"
#include "render/kartenadapter.h"
#include "texte/meldung.h"
#include "workspace/codes.h"
#include "workspace/raumanlage.h"
#include "workspace/werkbank.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

constexpr int kBalkenSteps = 1000;
constexpr int kTippPauseMs = 350;

/// Coordinate systems that German planners meet; any other can be typed.
constexpr const char* kCrs[] = {"EPSG:25832", "EPSG:25833", "EPSG:4647", "EPSG:31467",
                                "EPSG:31466", "EPSG:4326",  "EPSG:4258", "EPSG:3857"};

QString text(const std::string& s) {
    return QString::fromStdString(s);
}

/// `01.01.2023` or ISO; what is neither is handed on for the workspace to refuse.
std::string isoDate(const QString& typed) {
    const auto german = QDate::fromString(typed.trimmed(), QStringLiteral("d.M.yyyy"));
    return (german.isValid() ? german.toString(Qt::ISODate) : typed.trimmed()).toStdString();
}

/// Places without a Raum and Räume without a boundary are rows of the list beside it already.
IssueList withoutListed(const IssueList& all) {
    IssueList out;
    for (const auto& issue : all.items())
        if (issue.code != workspace::codes::kGrenzeUnknownKey &&
            issue.code != workspace::codes::kGrenzeMissing)
            out.add(issue);
    return out;
}

std::filesystem::path pathOf(const QString& pfad) {
    return std::filesystem::path(pfad.toStdU16String());
}

}  // namespace

GrenzenDialog::GrenzenDialog(Umgebung& umgebung, const QString& pfad, QWidget* parent)
    : QDialog(parent),
      m_umgebung(umgebung),
      m_pfad(pfad),
      m_lesen(this),
      m_schreiben(this) {
    setObjectName(QStringLiteral("grenzen_dialog"));
    setWindowTitle(tr("Grenzen laden: %1").arg(QFileInfo(pfad).fileName()));
    build();
    m_spaeter.setSingleShot(true);
    m_spaeter.setInterval(kTippPauseMs);
    connect(&m_spaeter, &QTimer::timeout, this, &GrenzenDialog::read);
    for (auto* job : {&m_lesen, &m_schreiben})
        connect(job, &workspace::Job::progressed, this,
                [this](double share) { m_balken->setValue(qRound(share * kBalkenSteps)); });
    connectFields();
    resize(abstand(300), abstand(170));
    inspect();
}

GrenzenDialog::~GrenzenDialog() = default;

void GrenzenDialog::build() {
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(buildFelder());
    split->addWidget(buildVorschau());
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(4), abstand(4), abstand(4), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(split, 1);
    column->addWidget(buildFuss());
}

QWidget* GrenzenDialog::buildFelder() {
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, abstand(3), 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto combo = [&](const char* name, const QString& label) {
        auto* box = new QComboBox(page);
        box->setObjectName(QString::fromLatin1(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        form->addRow(label, box);
        return box;
    };
    const auto line = [&](const char* name, const QString& label, const QString& hint) {
        auto* edit = new QLineEdit(page);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setPlaceholderText(hint);
        form->addRow(label, edit);
        return edit;
    };
    m_layer = combo("grenzen_layer", tr("&Layer der Datei"));
    m_ebene = combo("grenzen_ebene", tr("&Raumebene"));
    m_schluessel = combo("grenzen_schluessel", tr("Feld mit dem &Schlüssel"));
    m_name = combo("grenzen_name", tr("Feld mit dem &Namen"));
    m_crsText = new QLabel(tr("&Koordinatensystem (fehlt in der Datei)"), page);
    m_crs = new QComboBox(page);
    m_crs->setObjectName(QStringLiteral("grenzen_crs"));
    m_crs->setEditable(true);
    for (const auto* crs : kCrs)
        m_crs->addItem(QString::fromLatin1(crs));
    m_crs->setCurrentText({});
    m_crsText->setBuddy(m_crs);
    form->addRow(m_crsText, m_crs);
    m_crsText->hide();
    m_crs->hide();
    m_gueltigAb = line("grenzen_gueltig_ab", tr("&Gültig ab"), tr("TT.MM.JJJJ, leer: von jeher"));
    m_quelle = line("grenzen_quelle", tr("&Quelle"), tr("steht unter jeder Karte"));
    m_lizenz = line("grenzen_lizenz", tr("L&izenz"), QStringLiteral("dl-de/by-2-0"));
    m_anlegen = new QCheckBox(tr("&Unbekannte Räume anlegen"), page);
    m_anlegen->setObjectName(QStringLiteral("grenzen_anlegen"));
    form->addRow(m_anlegen);
    const auto& bestand = m_umgebung.werkbank()->bestand();
    m_anlegen->setChecked(bestand.raeume().empty());  // another Kreis begins with its boundaries
    for (const auto& ebene : workspace::waehlbareEbenen(bestand))
        m_ebene->addItem(text(ebene.plural), text(ebene.code));
    return page;
}

QWidget* GrenzenDialog::buildVorschau() {
    m_karte = new KartenWidget(m_auswahl, this);
    m_karte->setBeiwerk(false);
    m_karte->setBeschriftung(false);
    m_karte->setHinweis([this](RaumId gebiet) { return hinweis(gebiet); });
    m_zeilen = new models::GrenzzeilenModel(this);
    m_hinweise = new models::HinweiseModel(this);
    auto* objects = new Listenseite(
        m_zeilen, {tr("Objekt suchen …"), tr("Objekt"), tr("Objekte"), tr("Noch keine Vorschau"), {}, {}},
        this);
    objects->sortiereNach(0, Qt::AscendingOrder);
    objects->setSpaltenbreite(4, 20, 70);
    new Tabellenkopplung(*objects->tabelle(), m_auswahl);
    auto* notes = new Listenseite(
        m_hinweise, {tr("Hinweis suchen …"), tr("Hinweis"), tr("Hinweise"), tr("Keine Hinweise"), {}, {}},
        this);
    notes->setSpaltenbreite(models::HinweiseModel::kHinweis, 30, 120);
    m_reiter = new QTabWidget(this);
    m_reiter->setDocumentMode(true);
    m_reiter->addTab(objects, tr("Objekte"));
    m_reiter->addTab(notes, tr("Hinweise"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_karte);
    split->addWidget(m_reiter);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    return split;
}

QWidget* GrenzenDialog::buildFuss() {
    auto* foot = new QWidget(this);
    m_symbol = new QLabel(foot);
    m_text = new QLabel(foot);
    m_text->setObjectName(QStringLiteral("grenzen_text"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_taetigkeit = new QLabel(foot);
    m_balken = new QProgressBar(foot);
    m_balken->setRange(0, kBalkenSteps);
    m_balken->setTextVisible(false);
    m_balken->setFixedWidth(abstand(40));
    m_abbrechen = new QPushButton(tr("Abbrechen"), foot);
    m_laden = new QPushButton(tr("Grenzen laden"), foot);
    m_laden->setObjectName(QStringLiteral("grenzen_laden"));
    m_laden->setDefault(true);
    connect(m_abbrechen, &QPushButton::clicked, this, &GrenzenDialog::reject);
    connect(m_laden, &QPushButton::clicked, this, &GrenzenDialog::write);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(2));
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    row->addWidget(m_taetigkeit);
    row->addWidget(m_balken);
    row->addWidget(m_abbrechen);
    row->addWidget(m_laden);
    return foot;
}

void GrenzenDialog::connectFields() {
    connect(m_layer, &QComboBox::currentIndexChanged, this, [this] {
        showLayer();
        read();
    });
    for (auto* box : {m_ebene, m_schluessel, m_name})
        connect(box, &QComboBox::currentIndexChanged, this, &GrenzenDialog::read);
    connect(m_crs, &QComboBox::currentTextChanged, this, [this] { m_spaeter.start(); });
    connect(m_gueltigAb, &QLineEdit::textEdited, this, [this] { m_spaeter.start(); });
    connect(m_anlegen, &QCheckBox::toggled, this, &GrenzenDialog::read);
}

// Reading
// ---------------------------------------------------------------------------------------------------------

void GrenzenDialog::inspect() {
    setBusy(true, tr("Die Datei wird geöffnet …"));
    m_lesen.start([pfad = pathOf(m_pfad)](const Progress&) { return workspace::grenzebenen(pfad); },
                  [this](Result<std::vector<workspace::Grenzebene>> found) {
                      if (!found) {
                          setBusy(false);
                          showFehler(found.error());
                          Q_EMIT vorschauFinished();
                          return;
                      }
                      m_layers = std::move(found).value();
                      const QSignalBlocker quiet(m_layer);
                      for (const auto& layer : m_layers)
                          m_layer->addItem(
                              tr("%1 (%2 Objekte)")
                                  .arg(text(layer.name), texte::zahl(static_cast<double>(layer.anzahl), 0)),
                              text(layer.name));
                      m_layer->setCurrentIndex(m_layers.empty() ? -1 : 0);
                      m_ebene->setCurrentIndex(-1);
                      showLayer();
                      read();
                  });
}

const workspace::Grenzebene* GrenzenDialog::layer() const {
    const auto index = m_layer->currentIndex();
    return index < 0 ? nullptr : &m_layers[static_cast<std::size_t>(index)];
}

void GrenzenDialog::showLayer() {
    const auto* chosen = layer();
    if (chosen == nullptr) return;
    const auto fill = [&](QComboBox& box, const std::string& guessed) {
        const QSignalBlocker quiet(&box);
        box.clear();
        for (const auto& field : chosen->felder)
            box.addItem(text(field), text(field));
        box.setCurrentIndex(box.findData(text(guessed)));
    };
    fill(*m_schluessel, chosen->schluesselfeld);
    fill(*m_name, chosen->namensfeld);
    const bool missing = chosen->crs.empty();
    m_crsText->setVisible(missing);
    m_crs->setVisible(missing);
    const QSignalBlocker quiet(m_ebene);
    m_ebene->setCurrentIndex(-1);
}

workspace::GrenzOptionen GrenzenDialog::optionen() const {
    workspace::GrenzOptionen out;
    out.raumebene = m_ebene->currentData().toString().toStdString();
    if (const auto* chosen = layer()) out.layer = chosen->name;
    out.schluesselfeld = m_schluessel->currentData().toString().toStdString();
    out.namensfeld = m_name->currentData().toString().toStdString();
    if (!m_crs->isHidden()) out.quellCrs = m_crs->currentText().trimmed().toStdString();
    out.gueltigAb = isoDate(m_gueltigAb->text());
    out.quelle = m_quelle->text().trimmed().toStdString();
    out.lizenz = m_lizenz->text().trimmed().toStdString();
    out.anlegen = m_anlegen->isChecked();
    return out;
}

void GrenzenDialog::read() {
    m_spaeter.stop();
    setBusy(true, tr("Die Grenzen werden gelesen …"));
    const auto work = [isp = m_umgebung.werkbank()->pfad(), bestand = m_umgebung.werkbank()->bestandCopy(),
                       pfad = pathOf(m_pfad),
                       wahl = optionen()](const Progress& progress) -> Result<Gelesen> {
        ISP_TRY(auto vorschau, workspace::pruefeGrenzen(isp, bestand, pfad, wahl, progress));
        auto geometrie = render::Kartengeometrie::make(render::kartenquelle(*vorschau));
        return Gelesen{std::move(vorschau), std::move(geometrie)};
    };
    m_lesen.start(work, [this](Result<Gelesen> read) {
        setBusy(false);
        if (read)
            showGelesen(*read);
        else
            showFehler(read.error());
        Q_EMIT vorschauFinished();
    });
}

void GrenzenDialog::showGelesen(const Gelesen& gelesen) {
    m_vorschau = gelesen.vorschau;
    const QSignalBlocker quiet(m_ebene);
    m_ebene->setCurrentIndex(m_ebene->findData(text(m_vorschau->optionen.raumebene)));
    auto rows = models::grenzzeilen(*m_vorschau, m_umgebung.werkbank()->bestand());
    m_karte->setGeometrie(gelesen.geometrie);
    m_karte->setThema(render::flaechenthema(*gelesen.geometrie, [&](RaumId gebiet) {
        return rows[static_cast<std::size_t>(gebiet.value) - 1].geladen;
    }));
    std::vector<RaumId> loaded;
    for (std::size_t i = 0; i < m_vorschau->gelesen.gebiete.size(); ++i)
        if (rows[i].geladen) loaded.push_back({static_cast<std::int64_t>(i) + 1});
    m_karte->zeige(loaded);
    m_zeilen->setRows(std::move(rows));
    m_hinweise->setIssues(withoutListed(m_vorschau->issues));
    const int notes = m_hinweise->rowCount();
    m_reiter->setTabText(1, notes > 0 ? tr("Hinweise (%1)").arg(notes) : tr("Hinweise"));
    showSummary();
    m_laden->setEnabled(!loaded.empty());
}

void GrenzenDialog::showSummary() {
    const std::size_t outside = m_vorschau->raeume.ausserhalb;
    std::size_t left = 0, repaired = 0, loaded = 0;
    for (const auto& row : m_zeilen->rows()) {
        if (row.feature == 0) continue;
        loaded += row.geladen ? 1 : 0;
        left += row.geladen ? 0 : 1;
        repaired += row.repariert && row.geladen ? 1 : 0;
    }
    left -= std::min(left, outside);
    const auto number = [](std::size_t n) { return texte::zahl(static_cast<double>(n), 0); };
    auto summary = tr("%1 Gebiete gefunden, %2 werden geladen")
                       .arg(number(m_vorschau->gelesen.gebiete.size()), number(loaded));
    if (outside > 0) summary += tr(", %1 liegen außerhalb des eigenen Gebiets").arg(number(outside));
    if (left > 0) summary += tr(", %1 bleiben weg").arg(number(left));
    if (repaired > 0) summary += tr(", %1 repariert").arg(number(repaired));
    if (!m_vorschau->ohneGrenze.empty())
        summary += tr(", %1 Räume ohne Grenze").arg(number(m_vorschau->ohneGrenze.size()));
    const bool clean = left == 0 && m_vorschau->ohneGrenze.empty();
    showText(clean ? QStringLiteral("haken") : QStringLiteral("hinweis"), summary + QStringLiteral("."));
}

QStringList GrenzenDialog::hinweis(RaumId gebiet) const {
    const auto index = static_cast<std::size_t>(gebiet.value) - 1;
    if (!m_vorschau || index >= m_zeilen->rows().size()) return {};
    const auto& row = m_zeilen->rows()[index];
    return {row.raum.isEmpty() ? row.name : row.raum, row.schluessel, row.ergebnis};
}

void GrenzenDialog::showFehler(const Error& error) {
    m_vorschau.reset();
    const auto empty = render::Kartengeometrie::make({});
    m_karte->setGeometrie(empty);
    m_karte->setThema({});
    m_zeilen->setRows({});
    m_hinweise->setIssues({});
    m_reiter->setTabText(1, tr("Hinweise"));
    m_laden->setEnabled(false);
    showText(QStringLiteral("warnung"), texte::meldung(error).ganz());
}

void GrenzenDialog::showText(const QString& symbolName, const QString& message) {
    const int size = fontMetrics().height() + 2;
    m_symbol->setPixmap(symbol(symbolName).pixmap(size, size));
    m_text->setText(message);
}

void GrenzenDialog::setBusy(bool busy, const QString& what) {
    m_taetigkeit->setText(what);
    m_taetigkeit->setVisible(busy);
    m_balken->setValue(0);
    m_balken->setVisible(busy);
    m_text->setVisible(!busy);
    m_symbol->setVisible(!busy);
    if (busy) m_laden->setEnabled(false);
}

// Writing
// ---------------------------------------------------------------------------------------------------------

void GrenzenDialog::write() {
    if (!m_vorschau) return;
    auto ready = std::make_shared<workspace::Grenzvorschau>(*m_vorschau);
    // Source and licence are typed without a new preview.
    ready->optionen.quelle = optionen().quelle;
    ready->optionen.lizenz = optionen().lizenz;
    setBusy(true, tr("Die Grenzen werden geschrieben …"));
    auto* werkbank = m_umgebung.werkbank();
    m_schreiben.start(
        [isp = werkbank->pfad(), bestand = werkbank->bestandCopy(), ready](const Progress& progress) {
            return workspace::uebernehmeGrenzen(isp, bestand, *ready, progress);
        },
        [this](Result<workspace::Grenzergebnis> written) {
            setBusy(false);
            if (!written) {
                showText(QStringLiteral("warnung"), texte::meldung(written.error()).ganz());
                m_laden->setEnabled(true);
                return;
            }
            if (const auto known = m_umgebung.werkbank()->registriereGrenzen(*written); !known) {
                m_umgebung.zeigeFehler(known.error());
            } else {
                m_umgebung.zeigeErfolg(tr("Grenzen von %1 Räumen geladen").arg(written->geladen), true);
            }
            accept();
        });
}

void GrenzenDialog::reject() {
    if (m_schreiben.running()) {
        m_schreiben.cancel();  // the store stays as it was; the dialog says so when the job has stopped
        m_taetigkeit->setText(tr("Wird abgebrochen …"));
        return;
    }
    m_lesen.cancel();
    QDialog::reject();
}

}  // namespace isp::gui
