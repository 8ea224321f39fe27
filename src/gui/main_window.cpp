// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include "base/codes.h"
#include "gui/aktionen.h"
#include "gui/bereiche.h"
#include "gui/dialoge.h"
#include "gui/dialogs/einfuehrung_fenster.h"
#include "gui/dialogs/export_dialog.h"
#include "gui/dialogs/import_dialog.h"
#include "gui/dialogs/neue_werkbank_dialog.h"
#include "gui/dialogs/ordner_dialog.h"
#include "gui/dialogs/profile_dialog.h"
#include "gui/dialogs/ueber_dialog.h"
#include "gui/einstellungen.h"
#include "gui/panels/daten_panel.h"
#include "gui/panels/runde_panel.h"
#include "gui/panels/themen_panel.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/bereichsleiste.h"
#include "gui/widgets/meldungsleiste.h"
#include "gui/widgets/rollrahmen.h"
#include "gui/widgets/startseite.h"
#include "gui/widgets/statuszeile.h"
#include "gui/widgets/warteseite.h"
#include "workspace/ansicht.h"
#include "workspace/geschuetzt.h"
#include "workspace/praesentationscodes.h"
#include "workspace/praesentationsfolgen.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace isp::gui {

namespace {

QString werkbankFilter() {
    return MainWindow::tr("Werkbank (*.isp *.ispz);;Alle Dateien (*)");
}

QString tabellenFilter() {
    return MainWindow::tr("Tabellen (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Alle Dateien (*)");
}

/// The one local file of a drop; empty for anything else.
QString droppedFile(const QMimeData* data) {
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

constexpr std::string_view kDamagedStore = "store.damaged";

bool isWerkbank(const QString& pfad) {
    return pfad.endsWith(QStringLiteral(".isp"), Qt::CaseInsensitive) || workspace::istGeschuetzt(pfad);
}

}  // namespace

MainWindow::MainWindow(Einstellungen& einstellungen, QWidget* parent)
    : QMainWindow(parent),
      m_einstellungen(einstellungen),
      m_sitzung(std::make_unique<Sitzung>(einstellungen)) {
    setObjectName(QStringLiteral("hauptfenster"));
    setAcceptDrops(true);
    buildContent();
    buildMenus();
    connectSitzung();
    storeChanged();
    qApp->installEventFilter(this);  // F1
    qApp->installEventFilter(new Bildschirmgrenze(*this));
    // The first time nine tenths of the screen; on a small one that is as good as all of it.
    if (!restoreGeometry(m_einstellungen.fenster()))
        resize(QGuiApplication::primaryScreen()->availableSize() * 0.9);
}

MainWindow::~MainWindow() {
    deletePanels();  // they look at the store until they are gone
    m_status->setWerkbank(nullptr);
    // The undo stack speaks while it is taken down with the store; by then the window is half gone.
    if (auto* open = werkbank()) open->undoStack().disconnect();
}

void MainWindow::buildContent() {
    m_leiste = new Bereichsleiste(this);
    for (const auto& area : bereiche())
        m_leiste->addBereich(area.id, area.titel, area.aufschrift, symbol(area.symbol));
    auto* content = new QWidget(this);
    m_stapel = new QStackedWidget(content);
    m_meldungen = new Meldungsleiste(content);
    m_start = new Startseite(m_stapel);
    m_warten = new Warteseite(m_stapel);
    m_stapel->addWidget(m_start);
    m_stapel->addWidget(m_warten);
    m_status = new Statuszeile(m_sitzung->auswahl(), this);
    setStatusBar(m_status);

    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stapel);
    auto* rail = new Rollrahmen(Rollrahmen::kHoch, centre);
    rail->setWidget(m_leiste);
    row->addWidget(rail);
    row->addWidget(content, 1);
    setCentralWidget(centre);

    connectContent();
}

void MainWindow::connectContent() {
    connect(m_leiste, &Bereichsleiste::bereichRequested, this, &MainWindow::oeffneBereich);
    connect(m_meldungen, &Meldungsleiste::rueckgaengigRequested, this, &MainWindow::macheRueckgaengig);
    connect(m_start, &Startseite::demoRequested, this, &MainWindow::oeffneDemo);
    connect(m_start, &Startseite::einfuehrungRequested, this, &MainWindow::zeigeEinfuehrung);
    connect(m_start, &Startseite::neuRequested, this, &MainWindow::neueWerkbank);
    connect(m_start, &Startseite::neuLeerRequested, this, &MainWindow::neueLeereWerkbank);
    connect(m_start, &Startseite::oeffnenRequested, this, &MainWindow::frageUndOeffne);
    connect(m_start, &Startseite::dateiRequested, this, &MainWindow::oeffneWerkbank);
    connect(m_warten, &Warteseite::abbrechenRequested, m_sitzung.get(), &Sitzung::brichAnlegenAb);
    connect(m_sitzung.get(), &Sitzung::anlegenProgressed, m_warten, &Warteseite::setAnteil);
}

void MainWindow::deletePanels() {
    for (const auto& [id, panel] : m_panels)
        delete Rollrahmen::um(*panel);
    m_panels.clear();
}

/// Spaces and row heights are taken from the type when a widget is made: another size makes them anew.
namespace {

/// What is saved when it is left is left now.
void leaveField() {
    if (auto* writing = QApplication::focusWidget()) writing->clearFocus();
}

}  // namespace

void MainWindow::rebuildContent() {
    leaveField();
    deletePanels();
    m_status->setWerkbank(nullptr);
    buildContent();
    m_status->setWerkbank(werkbank());
    showBereich();
}

void MainWindow::connectSitzung() {
    connect(m_sitzung.get(), &Sitzung::storeAboutToChange, this, [] { leaveField(); });
    connect(m_sitzung.get(), &Sitzung::storeChanged, this, &MainWindow::storeChanged);
    connect(m_sitzung.get(), &Sitzung::failed, this, &MainWindow::zeigeFehler);
    connect(m_sitzung.get(), &Sitzung::anlegenStarted, this, [this](const QString& name) {
        m_meldungen->schliesse();
        m_warten->start(tr("„%1“ wird angelegt …").arg(name));
        m_stapel->setCurrentWidget(m_warten);
    });
    connect(m_sitzung.get(), &Sitzung::anlegenFinished, this, &MainWindow::showBereich);
    connectSicherung();
}

void MainWindow::storeChanged() {
    auto* open = werkbank();
    m_status->setWerkbank(open);
    for (const auto& [id, panel] : m_panels)
        panel->storeChanged();
    m_meldungen->schliesse();
    if (open != nullptr) {
        const auto name = QString::fromStdString(open->pfad().filename().string());
        setWindowTitle(tr("%1 – ISP-Werkbank").arg(name));
        if (!open->schreibbar()) zeigeSchreibschutz();
        connect(open, &workspace::Werkbank::schrittFailed, this, &MainWindow::zeigeFehler);
        connect(&open->undoStack(), &QUndoStack::indexChanged, m_meldungen,
                &Meldungsleiste::verwirfRueckgaengig);
        for (const auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
            connect(&open->undoStack(), signal, this, &MainWindow::updateAktionen);
        for (const auto signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
            connect(&open->undoStack(), signal, this, &MainWindow::updateAktionen);
    } else {
        setWindowTitle(tr("ISP-Werkbank"));
    }
    updateAktionen();
    showBereich();
    if (open == nullptr) delete m_einfuehrung;  // it would point at what is gone
    if (open != nullptr && m_einfuehrungGewuenscht) beginneEinfuehrung();
}

void MainWindow::updateAktionen() {
    auto* open = werkbank();
    for (const auto& entry : aktionen()) {
        const bool ready = entry.bedarf == Bedarf::kNichts ||
                           (open != nullptr && entry.bedarf == Bedarf::kWerkbank) ||
                           (open != nullptr && open->schreibbar());
        m_aktionen.at(entry.id)->setEnabled(ready);
    }
    const auto say = [](QAction* action, const QString& word, bool can, const QString& step) {
        action->setEnabled(can);
        action->setText(step.isEmpty() ? word : word + QStringLiteral(": ") + step);
    };
    auto* stack = open != nullptr ? &open->undoStack() : nullptr;
    say(aktion(QStringLiteral("rueckgaengig")), tr("&Rückgängig"), stack && stack->canUndo(),
        stack ? stack->undoText() : QString());
    say(aktion(QStringLiteral("wiederholen")), tr("&Wiederholen"), stack && stack->canRedo(),
        stack ? stack->redoText() : QString());
}

void MainWindow::oeffneBereich(const QString& id) {
    m_bereich = id;
    m_einstellungen.setBereich(id);
    showBereich();
}

void MainWindow::oeffneThema(ThemaId thema) {
    oeffneBereich(QStringLiteral("themen"));
    if (auto* themen = qobject_cast<ThemenPanel*>(panel(QStringLiteral("themen")))) themen->oeffne(thema);
}

void MainWindow::oeffneSchritt(ThemaId thema, Schrittart schritt) {
    oeffneThema(thema);
    if (auto* themen = qobject_cast<ThemenPanel*>(panel(QStringLiteral("themen"))))
        themen->oeffneSchritt(thema, schritt);
}

void MainWindow::oeffneThemenseite(const QString& id) {
    oeffneBereich(QStringLiteral("themen"));
    if (auto* themen = qobject_cast<ThemenPanel*>(panel(QStringLiteral("themen")))) themen->zeigeSeite(id);
}

void MainWindow::oeffneSitzungstermin(SitzungsterminId sitzung) {
    oeffneBereich(QStringLiteral("planungsrunde"));
    if (auto* runde = qobject_cast<RundePanel*>(panel(QStringLiteral("planungsrunde"))))
        runde->oeffne(sitzung);
}

void MainWindow::oeffneAuftrag(PlanungsauftragId auftrag) {
    oeffneBereich(QStringLiteral("planungsrunde"));
    if (auto* runde = qobject_cast<RundePanel*>(panel(QStringLiteral("planungsrunde"))))
        runde->oeffneAuftrag(auftrag);
}

void MainWindow::zeigeLetztePraesentation() {
    if (werkbank() == nullptr) return;
    const auto last = workspace::letzteFolge(*werkbank());
    if (!last) return zeigeFehler(last.error());
    if (!*last) return zeigeFehler(makeError(workspace::codes::kKeineFolge));
    oeffneBereich(QStringLiteral("planungsrunde"));
    if (auto* runde = qobject_cast<RundePanel*>(panel(QStringLiteral("planungsrunde"))))
        runde->praesentiere(**last);
}

Panel* MainWindow::panel(const QString& id) {
    if (const auto known = m_panels.find(id); known != m_panels.end()) return known->second;
    for (const auto& area : bereiche()) {
        if (area.id != id) continue;
        auto* frame = new Rollrahmen(Rollrahmen::kBeide, m_stapel);
        auto* made = area.bau(*this, frame);
        frame->setWidget(made);
        m_stapel->addWidget(frame);
        m_panels.emplace(id, made);
        made->storeChanged();
        return made;
    }
    return nullptr;
}

void MainWindow::showBereich() {
    Rollrahmen::um(*m_leiste)->setVisible(werkbank() != nullptr);
    if (m_sitzung->legtAn()) return;
    if (werkbank() == nullptr) {
        m_start->setZuletzt(m_einstellungen.zuletzt());
        m_stapel->setCurrentWidget(m_start);
        return;
    }
    if (m_bereich.isEmpty()) m_bereich = m_einstellungen.bereich();
    auto* shown = panel(m_bereich);
    if (shown == nullptr) {  // an area this version does not have
        m_bereich = bereiche().front().id;
        shown = panel(m_bereich);
    }
    m_leiste->setAktuell(m_bereich);
    m_stapel->setCurrentWidget(Rollrahmen::um(*shown));
    shown->setFocus();
}

void MainWindow::zeigeFehler(const Error& error) {
    m_einfuehrungGewuenscht = false;  // the demo did not come: no tour on what is opened later
    if (error.code.errorClass == ErrorClass::kCanceled) return;
    m_meldungen->zeigeFehler(error);
}

void MainWindow::zeigeErfolg(const QString& text, bool rueckgaengig) {
    m_meldungen->zeigeErfolg(text, rueckgaengig);
}

void MainWindow::oeffneAnsicht(const Ansicht& ansicht) {
    auto* open = werkbank();
    if (open == nullptr) return;
    oeffneBereich(QStringLiteral("atlas"));  // first: a panel that is built now starts with its own defaults
    if (const auto shown = workspace::zeigeAnsicht(ansicht, *open, auswahl()); !shown)
        zeigeFehler(shown.error());
}

bool MainWindow::dunkel() const {
    return aktuellesTheme().isDark();
}

void MainWindow::oeffneWerkbank(const QString& pfad) {
    if (workspace::istGeschuetzt(pfad)) return zeigeEntsperren(pfad);
    if (!fragtUngespeichertes()) return;
    if (const auto opened = m_sitzung->oeffne(pfad); !opened) {
        showBereich();
        zeigeFehler(opened.error());
        if (opened.error().code.id == kDamagedStore) m_sitzung->sucheSicherung(pfad);
    }
}

void MainWindow::frageUndOeffne() {
    const auto path = dialoge::frageDatei(
        this, {tr("Werkbank öffnen"), m_einstellungen.ordner(), werkbankFilter(), {}, {}});
    if (path.isEmpty()) return;
    m_einstellungen.setOrdner(QFileInfo(path).absolutePath());
    oeffneWerkbank(path);
}

void MainWindow::frageUndLegeAn(const workspace::AnlegeOptionen& optionen, const QString& vorschlag) {
    if (!fragtUngespeichertes()) return;
    const auto path =
        dialoge::frageNeueDatei(this, {tr("Neue Werkbank speichern unter"), m_einstellungen.ordner(),
                                       werkbankFilter(), QStringLiteral("isp"), vorschlag});
    if (path.isEmpty()) return;
    m_einstellungen.setOrdner(QFileInfo(path).absolutePath());
    m_sitzung->legeAn(path, optionen);
}

void MainWindow::neueWerkbank() {
    frageUndLegeAn({}, QStringLiteral("segeberg.isp"));
}

void MainWindow::neueLeereWerkbank() {
    auto* dialog = new NeueWerkbankDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        workspace::AnlegeOptionen options;
        options.leer = true;
        options.crs = dialog->crs().toStdString();
        frageUndLegeAn(options, QStringLiteral("werkbank.isp"));
    });
    dialog->open();
}

void MainWindow::oeffneDemo() {
    if (!fragtUngespeichertes()) return;
    m_sitzung->legeDemoAn();
}

void MainWindow::liesTabelleEin() {
    const auto path = dialoge::frageDatei(
        this, {tr("Tabelle einlesen"), m_einstellungen.ordner(), tabellenFilter(), {}, {}});
    if (path.isEmpty()) return;
    m_einstellungen.setOrdner(QFileInfo(path).absolutePath());
    zeigeImport(path);
}

void MainWindow::oeffneTabelle(const QString& pfad) {
    if (werkbank() != nullptr && werkbank()->schreibbar()) zeigeImport(pfad);
}

void MainWindow::liesOrdnerEin() {
    const auto folder =
        dialoge::frageOrdner(this, {tr("Ordner einlesen"), m_einstellungen.ordner(), {}, {}, {}});
    if (folder.isEmpty()) return;
    m_einstellungen.setOrdner(folder);
    auto* dialog = new OrdnerDialog(*this, folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OrdnerDialog::dateiChosen, this, [this, dialog](const QString& path) {
        connect(zeigeImport(path), &QDialog::finished, dialog, [dialog] { dialog->lies(); });
    });
    dialog->open();
}

void MainWindow::liesZwischenablageEin() {
    const auto text = QApplication::clipboard()->text();
    if (!text.contains(u'\t') && !text.contains(u'\n')) {
        zeigeErfolg(
            tr("In der Zwischenablage ist keine Tabelle. Kopieren Sie die Zellen mit ihrer Kopfzeile."));
        return;
    }
    m_zwischenablage = std::make_unique<QTemporaryDir>();
    QFile file(m_zwischenablage->filePath(tr("Zwischenablage") + QStringLiteral(".tsv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        zeigeFehler(makeError(isp::codes::kFileNotWritable, {file.fileName().toStdString()}));
        return;
    }
    file.close();
    zeigeImport(file.fileName(), Lieferungsart::kZwischenablage);
}

void MainWindow::zeigeProfile() {
    auto* dialog = new ProfileDialog(*werkbank(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::exportiere() {
    auto* dialog = new ExportDialog(*this, m_einstellungen.ordner(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::ordnerUsed, this,
            [this](const QString& folder) { m_einstellungen.setOrdner(folder); });
    dialog->open();
}

void MainWindow::zeigeVerlauf() {
    oeffneBereich(QStringLiteral("daten"));
    if (auto* daten = qobject_cast<DatenPanel*>(panel(QStringLiteral("daten"))))
        daten->zeige(DatenPanel::kVerlauf);
}

ImportDialog* MainWindow::zeigeImport(const QString& pfad, Lieferungsart art) {
    m_import = new ImportDialog(*this, pfad, this, art);
    m_import->setAttribute(Qt::WA_DeleteOnClose);
    m_import->open();
    return m_import;
}

void MainWindow::schliesse() {
    if (!fragtUngespeichertes()) return;
    m_sitzung->schliesse();
}

void MainWindow::beende() {
    close();
}

void MainWindow::macheRueckgaengig() {
    if (werkbank() != nullptr) werkbank()->undoStack().undo();
}

void MainWindow::wiederhole() {
    if (werkbank() != nullptr) werkbank()->undoStack().redo();
}

void MainWindow::schalteVollbild() {
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::zeigeUeber() {
    auto* dialog = new UeberDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!fragtUngespeichertes()) return event->ignore();
    if (!isFullScreen()) m_einstellungen.setFenster(saveGeometry());
    m_sitzung->brichAnlegenAb();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const auto file = droppedFile(event->mimeData());
    const bool welcome = isWerkbank(file) || (werkbank() != nullptr && werkbank()->schreibbar());
    if (!file.isEmpty() && welcome) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const auto file = droppedFile(event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    if (isWerkbank(file)) {
        oeffneWerkbank(file);
    } else {
        oeffneTabelle(file);
    }
}

QAction* MainWindow::aktion(const QString& id) const {
    const auto found = m_aktionen.find(id);
    return found == m_aktionen.end() ? nullptr : found->second;
}

}  // namespace isp::gui
