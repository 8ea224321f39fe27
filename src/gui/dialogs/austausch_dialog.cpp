// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/austausch_dialog.h"

#include "gui/dialoge.h"
#include "gui/dialogs/austausch_vorschau.h"
#include "gui/dialogs/import_liste.h"
#include "gui/theme.h"
#include "models/tabellen_model.h"
#include "texte/austauschworte.h"
#include "texte/meldung.h"
#include "texte/sicherungsworte.h"
#include "workspace/sicherungen.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

using workspace::Postfachpaket;

/// Kept in the store: each planner's own has its own mailbox, and settings are not exchanged.
constexpr const char* kOrdner = "austausch.postfach";

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

std::filesystem::path pathOf(const QString& text) {
    return text.toStdU16String();
}

QString zeitText(const std::string& iso) {
    const auto time = QDateTime::fromString(q(iso), Qt::ISODate);
    return time.isValid()
               ? QLocale(QLocale::German).toString(time.toLocalTime(), QStringLiteral("dd.MM.yyyy, HH:mm"))
               : q(iso);
}

QString standText(const Postfachpaket& p) {
    if (p.eigenes && p.uebernommen) return AustauschDialog::tr("eigenes");
    return p.uebernommen ? AustauschDialog::tr("übernommen") : AustauschDialog::tr("neu");
}

std::vector<models::Spalte<Postfachpaket>> columns() {
    const auto tr = [](const char* text) { return AustauschDialog::tr(text); };
    return {{tr("Zustand"), [](const Postfachpaket& p) { return standText(p); }},
            {tr("Erzeugt"), [](const Postfachpaket& p) { return zeitText(p.kopf.erzeugt); },
             [](const Postfachpaket& p) { return q(p.kopf.erzeugt); }},
            {tr("Von"), [](const Postfachpaket& p) { return q(p.kopf.autor); }},
            {tr("Änderungen"),
             [](const Postfachpaket& p) {
                 return texte::paketinhalt(p.kopf.neu, p.kopf.geaendert, p.kopf.geloescht);
             }},
            {tr("Datei"), [](const Postfachpaket& p) {
                 return QString::fromStdU16String(p.pfad.filename().u16string());
             }}};
}

}  // namespace

class PostfachModel : public models::TabellenModel<Postfachpaket> {
public:
    explicit PostfachModel(QObject* parent) : TabellenModel(columns(), {}, parent) {}
};

AustauschDialog::AustauschDialog(workspace::Werkbank& werkbank, QWidget* parent)
    : QDialog(parent),
      m_werkbank(werkbank),
      m_model(new PostfachModel(this)),
      m_liste(importListe(m_model, this)),
      m_vorschau(new AustauschVorschau(this)),
      m_ordner(new QLineEdit(this)),
      m_uebernehmen(new QPushButton(tr("&Übernehmen"), this)),
      m_gesagt(new QLabel(this)) {
    setObjectName(QStringLiteral("austausch_dialog"));
    setWindowTitle(tr("Änderungen austauschen"));
    auto* tabs = new QTabWidget(this);
    tabs->addTab(buildEmpfang(), tr("&Empfangen"));
    tabs->addTab(buildVersand(), tr("&Senden"));
    m_gesagt->setObjectName(QStringLiteral("austausch_gesagt"));
    m_gesagt->setTextFormat(Qt::PlainText);
    m_gesagt->setWordWrap(true);
    auto* close = new QPushButton(tr("Schließen"), this);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_gesagt, 1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(tabs, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_liste->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AustauschDialog::chosenChanged);
    connect(m_vorschau, &AustauschVorschau::vorgabeChanged, this, &AustauschDialog::refreshVorschau);
    connect(m_uebernehmen, &QPushButton::clicked, this, &AustauschDialog::uebernimm);
    resize(abstand(240), abstand(150));
    const auto folder = m_werkbank.store().einstellung(kOrdner);
    if (folder && folder->has_value()) m_ordner->setText(q(**folder));
    refreshPostfach();
}

QWidget* AustauschDialog::buildEmpfang() {
    auto* page = new QWidget(this);
    m_ordner->setObjectName(QStringLiteral("austausch_ordner"));
    m_ordner->setReadOnly(true);
    m_ordner->setPlaceholderText(tr("noch kein gemeinsamer Ordner gewählt"));
    m_ordner->setAccessibleName(tr("Gemeinsamer Ordner"));
    m_liste->setObjectName(QStringLiteral("austausch_postfach"));
    m_liste->setAccessibleName(tr("Pakete im gemeinsamen Ordner"));
    m_liste->horizontalHeader()->setStretchLastSection(true);
    m_uebernehmen->setObjectName(QStringLiteral("austausch_uebernehmen"));
    auto* choose = new QPushButton(tr("&Ordner …"), page);
    auto* file = new QPushButton(tr("&Datei …"), page);
    auto* place = new QHBoxLayout;
    place->addWidget(new QLabel(tr("Gemeinsamer Ordner:"), page));
    place->addWidget(m_ordner, 1);
    place->addWidget(choose);
    place->addWidget(file);
    auto* act = new QHBoxLayout;
    act->addStretch(1);
    act->addWidget(m_uebernehmen);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(abstand(2));
    column->addLayout(place);
    column->addWidget(m_liste, 2);
    column->addWidget(m_vorschau, 5);
    column->addLayout(act);
    connect(choose, &QPushButton::clicked, this, &AustauschDialog::waehleOrdner);
    connect(file, &QPushButton::clicked, this, &AustauschDialog::waehleDatei);
    return page;
}

QWidget* AustauschDialog::buildVersand() {
    auto* page = new QWidget(this);
    auto* text =
        new QLabel(tr("Das Paket enthält, was in dieser Werkbank seit dem gewählten Stand neu, geändert oder "
                      "gelöscht ist, auch Interna wie Notizen und Kontakte. Geben Sie es nur an Personen "
                      "weiter, die diese Werkbank sehen dürfen."),
                   page);
    text->setWordWrap(true);
    m_seit = new QComboBox(page);
    m_seit->setObjectName(QStringLiteral("austausch_seit"));
    bool exchanged = false;
    for (const auto& s : workspace::sicherungenVon(m_werkbank.pfad())) {
        if (s.nummer == 0) continue;
        const auto reason = texte::sicherungsanlass(store::toText(s.anlass));
        const auto label = QStringLiteral("%1 (%2)").arg(zeitText(s.zeitpunkt), reason);
        m_seit->addItem(label, QString::fromStdU16String(s.pfad.u16string()));
        // What the next package counts from, unless somebody wants otherwise.
        if (!exchanged && s.anlass == workspace::Sicherungsanlass::kAustausch) {
            m_seit->setCurrentIndex(m_seit->count() - 1);
            exchanged = true;
        }
    }
    m_schreiben = new QPushButton(tr("&Paket schreiben …"), page);
    m_schreiben->setObjectName(QStringLiteral("austausch_schreiben"));
    m_schreiben->setEnabled(m_seit->count() > 0);
    if (m_seit->count() == 0) m_seit->addItem(tr("noch keine Sicherung"));
    auto* label = new QLabel(tr("Änderungen &seit:"), page);
    label->setBuddy(m_seit);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_seit, 1);
    row->addWidget(m_schreiben);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(abstand(3));
    column->addWidget(text);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_schreiben, &QPushButton::clicked, this, &AustauschDialog::schreibe);
    return page;
}

void AustauschDialog::waehleOrdner() {
    const auto folder = dialoge::frageOrdner(this, {tr("Gemeinsamer Ordner"), m_ordner->text(), {}, {}, {}});
    if (!folder.isEmpty()) zeigeOrdner(folder);
}

void AustauschDialog::zeigeOrdner(const QString& ordner) {
    m_ordner->setText(ordner);
    if (m_werkbank.schreibbar()) {
        if (const auto kept = m_werkbank.store().setEinstellung(kOrdner, ordner.toStdString()); !kept)
            sage(texte::meldung(kept.error()).ganz());
    }
    refreshPostfach();
}

void AustauschDialog::waehleDatei() {
    const auto file = dialoge::frageDatei(
        this, {tr("Änderungspaket öffnen"), m_ordner->text(), tr("Änderungspakete (*.ispx)"), {}, {}});
    if (file.isEmpty()) return;
    m_liste->clearSelection();
    zeigePaket(file);
}

void AustauschDialog::refreshPostfach() {
    std::vector<Postfachpaket> rows;
    if (!m_ordner->text().isEmpty()) {
        auto found = workspace::postfach(m_werkbank, pathOf(m_ordner->text()));
        if (found)
            rows = std::move(found).value();
        else
            sage(texte::meldung(found.error()).ganz());
    }
    // The oldest that is not taken in comes next.
    const auto next = std::find_if(rows.begin(), rows.end(), [](const auto& p) { return !p.uebernommen; });
    const auto index = next == rows.end() ? -1 : static_cast<int>(next - rows.begin());
    m_model->setRows(std::move(rows));
    m_liste->resizeColumnsToContents();
    if (index >= 0)
        m_liste->selectRow(index);
    else
        chosenChanged();
}

void AustauschDialog::chosenChanged() {
    const auto rows = m_liste->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        return zeigePaket(QString::fromStdU16String(m_model->row(rows.front().row()).pfad.u16string()));
    m_paket.reset();
    refreshVorschau();
}

void AustauschDialog::zeigePaket(const QString& pfad) {
    m_vorschau->vergiss();
    m_paket.reset();
    auto read = workspace::lesePaket(pathOf(pfad));
    if (!read) {
        m_uebernehmen->setEnabled(false);
        return m_vorschau->zeigeSatz(texte::meldung(read.error()).ganz());
    }
    m_paket = std::move(read).value();
    refreshVorschau();
}

void AustauschDialog::refreshVorschau() {
    m_uebernehmen->setEnabled(false);
    if (!m_paket) {
        return m_vorschau->zeigeSatz(m_model->rows().empty()
                                         ? tr("Hier erscheint, was ein Paket ändern würde.")
                                         : tr("Alle Pakete in diesem Ordner sind übernommen."));
    }
    if (!m_werkbank.schreibbar())
        return m_vorschau->zeigeSatz(
            tr("Diese Werkbank ist schreibgeschützt: Es kann nichts übernommen werden."));
    const auto known = workspace::istUebernommen(m_werkbank, m_paket->kopf.uid);
    if (known && *known) return m_vorschau->zeigeSatz(tr("Dieses Paket ist schon übernommen."));
    const auto seen = workspace::pruefePaket(m_werkbank, *m_paket, m_vorschau->vorgabe());
    if (!seen) return m_vorschau->zeigeSatz(texte::meldung(seen.error()).ganz());
    m_vorschau->zeige(*seen);
    m_uebernehmen->setEnabled(true);
}

void AustauschDialog::uebernimm() {
    if (!m_paket) return;
    const auto taken = workspace::uebernimmPaket(m_werkbank, *m_paket, m_vorschau->vorgabe());
    sage(taken ? tr("Übernommen: %1. Mit „Rückgängig“ wird alles davon zurückgenommen.")
                     .arg(texte::zusammenfassung(*taken))
               : texte::meldung(taken.error()).ganz());
    refreshPostfach();
}

void AustauschDialog::schreibe() {
    const auto name =
        QStringLiteral("%1-%2.ispx")
            .arg(q(m_werkbank.pfad().stem().string()), QDate::currentDate().toString(Qt::ISODate));
    const auto file =
        dialoge::frageNeueDatei(this, {tr("Änderungspaket schreiben"), m_ordner->text(),
                                       tr("Änderungspaket (*.ispx)"), QStringLiteral("ispx"), name});
    if (file.isEmpty()) return;
    m_schreiben->setEnabled(false);
    m_job.start(
        [werkbank = m_werkbank.pfad(), seit = m_seit->currentData().toString().toStdString(),
         target = pathOf(file)](const Progress& progress) {
            return workspace::erzeugePaket(werkbank, seit, target, progress);
        },
        [this](const Result<workspace::Ausfuhr>& made) {
            m_schreiben->setEnabled(true);
            sage(made ? tr("Geschrieben: %1.")
                            .arg(texte::paketinhalt(made->kopf.neu, made->kopf.geaendert,
                                                    made->kopf.geloescht))
                      : texte::meldung(made.error()).ganz());
            refreshPostfach();
        });
}

void AustauschDialog::sage(const QString& text) {
    m_gesagt->setText(text);
}

}  // namespace isp::gui
