// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/export_dialog.h"

#include "domain/text.h"
#include "gui/dialoge.h"
#include "gui/dialogs/export_auswahl.h"
#include "gui/dialogs/export_formate.h"
#include "gui/panel.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "texte/historie.h"
#include "texte/meldung.h"
#include "workspace/auswahl.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <algorithm>

namespace isp::gui {

using workspace::Exportergebnis;
using workspace::Sperrung;

namespace {

constexpr int kBalkenSteps = 1000;
constexpr int kAuspraegung = 3;  ///< column of the list of what stays back
constexpr int kWartezeit = 250;  ///< ms without a change before the preview is reckoned

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString anzahl(std::size_t n) {
    return texte::zahl(static_cast<double>(n), 0);
}

std::vector<models::Spalte<Sperrung>> columns() {
    using Row = Sperrung;
    return {
        {ExportDialog::tr("Code"), [](const Row& s) { return q(s.code); }},
        {ExportDialog::tr("Raum"), [](const Row& s) { return q(s.raum); }},
        {ExportDialog::tr("Zeitpunkt"), [](const Row& s) { return texte::periode(s.periode); }},
        {ExportDialog::tr("Ausprägung"), [](const Row& s) { return q(s.auspraegungen); }},
        {ExportDialog::tr("Grund"), [](const Row& s) { return texte::sperrgrund(workspace::grundcode(s)); }}};
}

std::vector<ExportAuswahl::Satz> saetze(workspace::Werkbank& werkbank) {
    std::vector<ExportAuswahl::Satz> out;
    const auto all = werkbank.themen().alle<Indikatorenset>();
    if (!all) return out;
    const auto& bestand = werkbank.bestand();
    for (const auto& set : *all) {
        ExportAuswahl::Satz one{q(set.name), {}};
        for (const auto id : set.indikatoren)
            for (const auto& indikator : bestand.indikatoren())
                if (indikator.id == id) one.codes.insert(toLower(indikator.code));
        for (const auto id : set.kennzahlen)
            if (const auto* kennzahl = bestand.kennzahl(id)) one.codes.insert(toLower(kennzahl->code));
        if (!one.codes.empty()) out.push_back(std::move(one));
    }
    return out;
}

/// What stays back, in a sentence.
QString zurueckgehalten(const Exportergebnis& result) {
    if (result.sperrungen.empty()) return ExportDialog::tr("Zurückgehalten wird nichts.");
    const auto first = result.erstsperrungen();
    const auto second = result.zweitsperrungen();
    const auto small =
        first == 1 ? ExportDialog::tr("1 Angabe, weil sie klein oder geheim ist")
                   : ExportDialog::tr("%1 Angaben, weil sie klein oder geheim sind").arg(anzahl(first));
    const auto beside = second == 1 ? ExportDialog::tr("1 weitere, die sie verriete")
                                    : ExportDialog::tr("%1 weitere, die sie verrieten").arg(anzahl(second));
    return ExportDialog::tr("Zurückgehalten werden %1, und %2.").arg(small, beside);
}

QString werteText(std::size_t n) {
    return n == 1 ? ExportDialog::tr("1 Wert") : ExportDialog::tr("%1 Werte").arg(anzahl(n));
}

}  // namespace

ExportDialog::ExportDialog(Umgebung& umgebung, const QString& ordner, QWidget* parent)
    : QDialog(parent),
      m_umgebung(umgebung),
      m_ordner(ordner),
      m_auswahl(new ExportAuswahl(models::indikatorauswahl(umgebung.werkbank()->bestand()),
                                  saetze(*umgebung.werkbank()), this)),
      m_sperrungen(new models::TabellenModel<Sperrung>(columns(), {}, this)) {
    setObjectName(QStringLiteral("export_dialog"));
    setWindowTitle(tr("Exportieren"));
    build();
    fillEbenen();
    fillZeit();
    const auto code = toLower(umgebung.auswahl().code());
    m_auswahl->setGewaehlt({code});
    m_ziel->setText(QDir::toNativeSeparators(
        QDir(ordner).filePath((code.empty() ? QStringLiteral("werte") : q(code)) + QStringLiteral(".xlsx"))));
    m_balken->setRange(0, kBalkenSteps);
    m_warten.setSingleShot(true);
    m_warten.setInterval(kWartezeit);
    connect(&m_warten, &QTimer::timeout, this, &ExportDialog::startVorschau);
    connect(m_auswahl, &ExportAuswahl::changed, this, &ExportDialog::changed);
    for (auto* box : {m_ebene, m_zeit})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::changed);
    for (auto* spin : {m_von, m_bis})
        connect(spin, &QSpinBox::valueChanged, this, &ExportDialog::changed);
    for (auto* check : {m_auspraegungen, m_oeffentlich})
        connect(check, &QCheckBox::toggled, this, &ExportDialog::changed);
    connect(m_format, &QComboBox::activated, this, &ExportDialog::formatChosen);
    connect(m_ziel, &QLineEdit::textChanged, this, &ExportDialog::zielEdited);
    connect(m_waehlen, &QPushButton::clicked, this, &ExportDialog::frageZiel);
    connect(m_abbrechen, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_exportieren, &QPushButton::clicked, this, &ExportDialog::exportiere);
    connect(&m_export, &workspace::Job::progressed, this,
            [this](double share) { m_balken->setValue(qRound(share * kBalkenSteps)); });
    resize(abstand(250), abstand(150));
    changed();
}

workspace::Exportwunsch ExportDialog::wunsch() const {
    workspace::Exportwunsch out;
    out.codes = m_auswahl->gewaehlt();
    out.ebenen = {EbeneId{m_ebene->currentData().toLongLong()}};
    const auto period = m_zeit->currentData().toString();
    if (period.isEmpty()) {
        const auto from = std::min(m_von->value(), m_bis->value());
        const auto to = std::max(m_von->value(), m_bis->value());
        out.perioden = {PeriodenFilter::Art::kBereich, Periode::jahr(from), Periode::jahr(to)};
    } else if (const auto filter = PeriodenFilter::parse(period.toStdString())) {
        out.perioden = *filter;
    }
    if (m_auspraegungen->isChecked()) out.merkmale = {"*"};
    out.oeffentlich = m_oeffentlich->isChecked();
    out.ziel = std::filesystem::path(pfad().toStdU16String());
    out.zeichen = texte::zeichenerklaerung();
    return out;
}

/// A name alone belongs into the folder that is offered.
QString ExportDialog::pfad() const {
    const auto typed = QDir::fromNativeSeparators(m_ziel->text().trimmed());
    if (typed.isEmpty()) return {};
    return QFileInfo(typed).isAbsolute() ? typed : QDir(m_ordner).filePath(typed);
}

void ExportDialog::changed() {
    m_spanne->setVisible(m_zeit->currentData().toString().isEmpty());
    m_warten.start();
    m_umfang->setText(tr("Der Umfang wird berechnet …"));
    updateState();
}

void ExportDialog::formatChosen() {
    const auto file = pfad();
    if (file.isEmpty()) return;
    const QFileInfo info(file);
    const QString name = info.completeBaseName() + u'.' + m_format->currentData().toString();
    m_ziel->setText(QDir::toNativeSeparators(info.dir().filePath(name)));
}

void ExportDialog::zielEdited() {
    const int format = m_format->findData(QFileInfo(pfad()).suffix().toLower());
    if (format >= 0) m_format->setCurrentIndex(format);
    updateState();
}

void ExportDialog::frageZiel() {
    const QFileInfo info(pfad());
    const auto ending = m_format->currentData().toString();
    const auto chosen = dialoge::frageNeueDatei(
        this, {tr("Exportieren nach"), info.absolutePath(), exportfilter(ending), ending, info.fileName()});
    if (chosen.isEmpty()) return;
    m_bestaetigt = chosen;
    m_ziel->setText(QDir::toNativeSeparators(chosen));
}

QString ExportDialog::hindernis() const {
    if (m_auswahl->gewaehlt().empty()) return tr("Wählen Sie mindestens eine Kennzahl oder einen Indikator.");
    if (pfad().isEmpty()) return tr("Geben Sie an, wie die Datei heißen soll.");
    if (const auto ready = workspace::pruefeExportziel(std::filesystem::path(pfad().toStdU16String()));
        !ready)
        return texte::meldung(ready.error()).ganz();
    return {};
}

void ExportDialog::startVorschau() {
    const auto wanted = wunsch();
    if (wanted.codes.empty()) {
        m_vorschau.cancel();
        m_sperrungen->setRows({});
        m_umfang->clear();
        return updateState();
    }
    m_vorschau.start(
        [store = m_umgebung.werkbank()->pfad(), wanted](const Progress& progress) {
            return workspace::vorschauAuftrag(store, wanted, progress);
        },
        [this](const Result<Exportergebnis>& result) { showVorschau(result); });
}

void ExportDialog::showVorschau(const Result<Exportergebnis>& result) {
    if (!result) {
        m_sperrungen->setRows({});
        if (result.error().code.errorClass != ErrorClass::kCanceled)
            m_umfang->setText(texte::meldung(result.error()).ganz());
        return updateState();
    }
    QStringList lines{tr("Die Datei enthält %1.").arg(werteText(result->werte))};
    if (!result->ohneWerte.empty()) {
        QStringList names;
        for (const auto& code : result->ohneWerte)
            names << q(code);
        lines << tr("Auf dieser Ebene und in diesem Zeitraum ohne Werte: %1.")
                     .arg(names.join(QStringLiteral(", ")));
    }
    if (m_oeffentlich->isChecked()) lines << zurueckgehalten(*result);
    m_umfang->setText(lines.join(u' '));
    m_sperrungen->setRows(result->sperrungen);
    const bool broken = std::any_of(result->sperrungen.begin(), result->sperrungen.end(),
                                    [](const Sperrung& s) { return !s.auspraegungen.empty(); });
    m_sperrliste->setColumnHidden(kAuspraegung, !broken);
    m_sperrliste->resizeColumnsToContents();
    updateState();
}

void ExportDialog::exportiere() {
    const auto wanted = wunsch();
    const auto file = pfad();
    if (QFileInfo::exists(file) && file != m_bestaetigt) {
        const QFileInfo info(file);
        const bool replace =
            dialoge::bestaetige(this, {tr("Datei ersetzen"), tr("„%1“ gibt es schon.").arg(info.fileName()),
                                       tr("Was jetzt darin steht, geht verloren."), tr("Ersetzen")});
        if (!replace) return;
        m_bestaetigt = file;
    }
    m_balken->setValue(0);
    m_export.start(
        [store = m_umgebung.werkbank()->pfad(), wanted](const Progress& progress) {
            return workspace::exportAuftrag(store, wanted, progress);
        },
        [this](const Result<Exportergebnis>& result) { finish(result); });
    updateState();
}

void ExportDialog::finish(const Result<Exportergebnis>& result) {
    updateState();
    if (!result) {
        const bool canceled = result.error().code.errorClass == ErrorClass::kCanceled;
        return setMeldung(canceled ? tr("Der Export wurde abgebrochen. Es wurde nichts geschrieben.")
                                   : texte::meldung(result.error()).ganz());
    }
    const QFileInfo info(pfad());
    auto text =
        tr("„%1“ liegt in „%2“: %3.")
            .arg(info.fileName(), QDir::toNativeSeparators(info.absolutePath()), werteText(result->werte));
    if (m_oeffentlich->isChecked()) text += u' ' + zurueckgehalten(*result);
    Q_EMIT ordnerUsed(info.absolutePath());
    m_umgebung.zeigeErfolg(text);
    accept();
}

void ExportDialog::updateState() {
    const bool running = arbeitet();
    m_eingaben->setEnabled(!running);
    m_balken->setVisible(running);
    m_sperrliste->setVisible(m_oeffentlich->isChecked());
    const auto problem = running ? QString() : hindernis();
    setMeldung(problem);
    m_exportieren->setEnabled(!running && problem.isEmpty());
}

void ExportDialog::setMeldung(const QString& text) {
    m_meldung->setText(text);
    const int size = fontMetrics().height();
    m_meldungSymbol->setPixmap(text.isEmpty() ? QPixmap()
                                              : symbol(QStringLiteral("warnung")).pixmap(QSize(size, size)));
}

void ExportDialog::zeigeBeispiel(const std::string& code, EbeneId ebene, bool oeffentlich) {
    m_auswahl->setGewaehlt({toLower(code)});
    m_ebene->setCurrentIndex(std::max(0, m_ebene->findData(qlonglong(ebene.value))));
    m_oeffentlich->setChecked(oeffentlich);
    m_warten.stop();
    startVorschau();
}

void ExportDialog::reject() {
    if (arbeitet()) {
        m_export.cancel();
        return;
    }
    QDialog::reject();
}

}  // namespace isp::gui
