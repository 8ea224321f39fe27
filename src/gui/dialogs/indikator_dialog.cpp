// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/indikator_dialog.h"

#include "dialogs/ui_indikator_dialog.h"
#include "domain/text.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/panel.h"
#include "gui/panels/katalogliste.h"
#include "gui/theme.h"
#include "models/listenfilter.h"
#include "models/vorschau_model.h"
#include "texte/meldung.h"
#include "workspace/abhaengigkeiten.h"
#include "workspace/auswahl.h"
#include "workspace/codes.h"
#include "workspace/einheitenhinweise.h"
#include "workspace/werkbank.h"

#include <QCompleter>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>

namespace isp::gui {

namespace {

constexpr int kPruefungMs = 250;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

std::string s(const QString& text) {
    return text.trimmed().toStdString();
}

enum class Feld { kName, kCode, kFormel };

/// Where an error of saving or checking belongs; everything else is about the formula.
Feld feldOf(const Error& error) {
    if (error.location.field == "code") return Feld::kCode;
    static const std::pair<std::string_view, Feld> table[] = {
        {workspace::codes::kNameMissing.id, Feld::kName},
        {workspace::codes::kCodeInvalid.id, Feld::kCode},
        {"store.code_taken", Feld::kCode},
    };
    for (const auto& [id, field] : table)
        if (error.code.id == id) return field;
    return Feld::kFormel;
}

}  // namespace

IndikatorDialog::IndikatorDialog(Umgebung& umgebung, const Indikator& indikator, QWidget* parent)
    : QDialog(parent),
      m_umgebung(umgebung),
      m_start(indikator),
      m_ui(std::make_unique<Ui::IndikatorDialog>()),
      m_vorschau(new models::VorschauModel(this)),
      m_sortierung(new models::Listenfilter(this)) {
    m_ui->setupUi(this);
    setWindowTitle(indikator.id.valid() ? tr("Indikator bearbeiten") : tr("Neuer Indikator"));
    // The family alone: the size is that of all other fields.
    auto fixed = font();
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_ui->formel->setFont(fixed);
    m_ui->formel->setFixedHeight(m_ui->formel->fontMetrics().height() * 5);
    m_ui->knoepfe->button(QDialogButtonBox::Save)->setText(tr("Speichern"));
    m_ui->knoepfe->button(QDialogButtonBox::Cancel)->setText(tr("Abbrechen"));
    m_pruefung.setSingleShot(true);
    m_pruefung.setInterval(kPruefungMs);
    buildVorschau();
    fillChoices();
    buildBeschreibung();
    fillBezuege();
    showIndikator();
    connectFields();
    clearErrors();
    m_ui->einheitHinweis->hide();
    resize(abstand(250), abstand(150));
    if (indikator.id.valid()) check();
}

IndikatorDialog::~IndikatorDialog() = default;

void IndikatorDialog::buildVorschau() {
    m_sortierung->setSourceModel(m_vorschau);
    auto* table = m_ui->vorschau;
    table->setModel(m_sortierung);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(0);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + abstand(2));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->setMinimumWidth(abstand(80));
}

/// Everything but the formula: what the Indikator means, who answers for it, how it is found.
void IndikatorDialog::buildBeschreibung() {
    using B = Blatt;
    std::vector<Formularfeld<B>> f;
    f.push_back(langtextFeld<B>("definition", tr("Definition"), &B::definition).zeilen(3));
    f.push_back(langtextFeld<B>("interpretation", tr("Deutung"), &B::interpretation)
                    .zeilen(4)
                    .platzhalter(tr("Was ein hoher oder niedriger Wert sagt und was nicht")));
    f.push_back(
        wahlFeld<B>("fachplanung", tr("Fachplanung"), &B::fachplanung, fachplanungswahlen(m_umgebung)));
    f.push_back(wahlFeld<B>("verantwortlich", tr("Verantwortlich"), &B::verantwortlich,
                            akteurwahlen(*stammdaten(m_umgebung))));
    f.push_back(
        textFeld<B>("themenfeld", tr("Themenfeld"), &B::themenfeld).vorschlaege(themenfelder(m_umgebung)));
    f.push_back(
        schlagwortfeld<Indikator>(m_umgebung, tr("Schlagwörter"), tr("Mehrere durch Komma getrennt.")));
    f.push_back(langtextFeld<B>("realisierbarkeit", tr("Realisierbarkeit"), &B::realisierbarkeit)
                    .zeilen(2)
                    .platzhalter(tr("Wie leicht die Daten zu bekommen sind")));
    f.push_back(langtextFeld<B>("nutzen", tr("Nutzen"), &B::nutzen).zeilen(2));
    f.push_back(
        jaNeinFeld<B>("standard", tr("Basisindikator der allgemeinen Berichterstattung"), &B::standard)
            .breit());
    m_beschreibung = new FormularVon<B>(std::move(f), 2);
    m_beschreibung->setContentsMargins(1, abstand(2), abstand(2), abstand(2));
    m_beschreibung->setAutoFillBackground(false);
    m_ui->beschreibung->viewport()->setAutoFillBackground(false);
    m_ui->beschreibung->setWidget(m_beschreibung);
}

void IndikatorDialog::fillChoices() {
    for (const auto direction : {Richtung::kHochSchlecht, Richtung::kHochGut, Richtung::kNeutral})
        m_ui->richtung->addItem(texte::richtung(direction), static_cast<int>(direction));
}

/// Everything a formula can refer to, to be found by typing and put in at the cursor.
void IndikatorDialog::fillBezuege() {
    const auto& bestand = m_umgebung.werkbank()->bestand();
    m_ui->formel->setQuelle([this](const std::string& formula, std::size_t cursor) {
        return workspace::formelhilfe(m_umgebung.werkbank()->bestand(), formula, cursor, m_start.code);
    });
    auto* box = m_ui->einfuegen;
    for (const auto& k : bestand.kennzahlen())
        box->addItem(q(k.name) + QStringLiteral(" [") + q(k.code) + QStringLiteral("]"), q(k.code));
    for (const auto& i : bestand.indikatoren())
        if (i.id != m_start.id)
            box->addItem(q(i.name) + QStringLiteral(" [") + q(i.code) + QStringLiteral("]"), q(i.code));
    box->setCurrentIndex(-1);
    box->lineEdit()->setPlaceholderText(tr("Kennzahl oder Indikator suchen …"));
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setInsertPolicy(QComboBox::NoInsert);
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        if (index < 0) return;
        m_ui->formel->insertPlainText(QStringLiteral("[%1]").arg(box->itemData(index).toString()));
        box->setCurrentIndex(-1);
        m_ui->formel->setFocus();
    });
}

void IndikatorDialog::showIndikator() {
    const auto& i = m_start;
    m_ui->name->setText(q(i.name));
    m_ui->code->setText(q(i.code));
    m_ui->formel->setPlainText(q(i.formel));
    m_ui->einheit->setText(q(i.einheit));
    m_ui->nachkommastellen->setValue(i.nachkommastellen);
    m_ui->richtung->setCurrentIndex(m_ui->richtung->findData(static_cast<int>(i.richtung)));
    m_beschreibung->load(Blatt{i, Katalogliste::marken(m_umgebung)->von(i.uid)});
    m_codeTyped = i.id.valid();
}

void IndikatorDialog::connectFields() {
    const auto changed = [this] {
        clearErrors();
        m_pruefung.start();
    };
    connect(&m_pruefung, &QTimer::timeout, this, &IndikatorDialog::check);
    connect(m_ui->name, &QLineEdit::textEdited, this, [this, changed] {
        suggestCode();
        changed();
    });
    connect(m_ui->code, &QLineEdit::textEdited, this, [this, changed](const QString& text) {
        m_codeTyped = !text.isEmpty();
        changed();
    });
    connect(m_ui->formel, &QPlainTextEdit::textChanged, this, changed);
    connect(m_ui->einheit, &QLineEdit::textEdited, this, changed);
    connect(m_ui->nachkommastellen, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->knoepfe, &QDialogButtonBox::accepted, this, &IndikatorDialog::save);
    connect(m_ui->knoepfe, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void IndikatorDialog::suggestCode() {
    if (!m_codeTyped) m_ui->code->setText(q(codeFromText(s(m_ui->name->text()))));
}

Indikator IndikatorDialog::indikator() const {
    Indikator i = m_beschreibung->eintrag();
    i.name = s(m_ui->name->text());
    i.code = toUpperAscii(s(m_ui->code->text()));
    if (equalsNoCase(i.code, m_start.code)) i.code = m_start.code;
    i.formel = s(m_ui->formel->toPlainText());
    i.einheit = s(m_ui->einheit->text());
    i.nachkommastellen = m_ui->nachkommastellen->value();
    i.richtung = static_cast<Richtung>(m_ui->richtung->currentData().toInt());
    return i;
}

void IndikatorDialog::check() {
    const auto draft = indikator();
    clearErrors();
    showAbhaengigkeiten(draft);
    showEinheiten(draft);
    if (draft.formel.empty()) {
        m_vorschau->setRows({});
        m_ui->vorschauTitel->setText(tr("Vorschau"));
        m_ui->vorschauHinweis->setText(tr("Schreiben Sie eine Formel: Hier stehen dann ihre Werte."));
        return;
    }
    showVorschau(draft);
}

void IndikatorDialog::showVorschau(const Indikator& entwurf) {
    auto& werkbank = *m_umgebung.werkbank();
    const auto& bestand = werkbank.bestand();
    const auto* ebene = bestand.analyseEbene();
    m_vorschau->setRows({});
    m_ui->vorschauHinweis->clear();
    m_ui->vorschauTitel->setText(tr("Vorschau"));
    if (ebene == nullptr) {
        if (const auto valid = werkbank.auswertung().pruefeFormel(entwurf.code, entwurf.formel); !valid)
            showError(valid.error());
        return;
    }
    const auto block = werkbank.auswertung().entwurf(entwurf, ebene->id);
    if (!block) {
        showError(block.error());
        return;
    }
    const auto last = (*block)->letzte();
    if (!last) {
        m_ui->vorschauHinweis->setText(
            tr("Die Formel ist in Ordnung, für die %1 gibt es aber noch keine Werte.").arg(q(ebene->plural)));
        return;
    }
    std::vector<models::Raumwert> rows;
    for (std::size_t r = 0; r < (*block)->raeume.size(); ++r) {
        const auto& raum = bestand.raeume()[(*block)->raeume[r]];
        rows.push_back({q(raum.name), (*block)->zelle(*last, r), entwurf.nachkommastellen});
    }
    m_vorschau->setRows(std::move(rows));
    const auto unit = entwurf.einheit.empty() ? QString() : tr(" in %1").arg(q(entwurf.einheit));
    m_ui->vorschauTitel->setText(
        tr("Vorschau: %1, %2%3").arg(q(ebene->plural), texte::periode((*block)->perioden[*last]), unit));
    m_ui->vorschauHinweis->setText(
        tr("Perioden mit Werten: %1").arg(static_cast<qulonglong>((*block)->perioden.size())));
}

/// Doubts, not errors: the formula can be saved all the same.
void IndikatorDialog::showEinheiten(const Indikator& entwurf) {
    const auto& bestand = m_umgebung.werkbank()->bestand();
    QStringList lines;
    const auto issues = workspace::einheitenhinweise(bestand, entwurf.formel, entwurf.einheit);
    for (const auto& issue : issues.items())
        lines << tr("Hinweis: %1").arg(texte::meldung(issue).ganz());
    m_ui->einheitHinweis->setText(lines.join(u'\n'));
    m_ui->einheitHinweis->setVisible(!lines.isEmpty());
    m_ui->einheit->setAccessibleDescription(lines.join(u' '));
}

void IndikatorDialog::showAbhaengigkeiten(const Indikator& entwurf) {
    const auto& bestand = m_umgebung.werkbank()->bestand();
    auto* tree = m_ui->abhaengigkeiten;
    tree->clear();
    const auto branch = [&](const QString& title, const QString& none,
                            const std::vector<workspace::Abhaengigkeit>& parts) {
        auto* top = new QTreeWidgetItem(tree, {title});
        auto bold = tree->font();
        bold.setBold(true);
        top->setFont(0, bold);
        if (parts.empty()) new QTreeWidgetItem(top, {none});
        addAbhaengigkeiten(top, parts);
    };
    branch(tr("Verwendet"), tr("Noch keine Kennzahl"),
           workspace::benutzt(bestand, entwurf.code, entwurf.formel));
    branch(tr("Wird verwendet von"), tr("Keinem anderen Indikator"),
           workspace::benutztVon(bestand, m_start.code.empty() ? entwurf.code : m_start.code));
    tree->expandToDepth(1);
}

void IndikatorDialog::addAbhaengigkeiten(QTreeWidgetItem* parent,
                                         const std::vector<workspace::Abhaengigkeit>& teile) {
    using Art = workspace::Abhaengigkeit::Art;
    for (const auto& teil : teile) {
        const auto art = teil.art == Art::kKennzahl    ? tr("Kennzahl")
                         : teil.art == Art::kIndikator ? tr("Indikator")
                                                       : tr("⚠ gibt es nicht");
        auto text = teil.name.empty() ? QStringLiteral("%1 (%2)").arg(q(teil.code), art)
                                      : QStringLiteral("%1 · %2 (%3)").arg(q(teil.code), q(teil.name), art);
        if (teil.kreis) text += tr(" ⚠ führt im Kreis");
        auto* item = new QTreeWidgetItem(parent, {text});
        item->setToolTip(0, text);
        addAbhaengigkeiten(item, teil.teile);
    }
}

void IndikatorDialog::clearErrors() {
    for (auto* label : {m_ui->nameFehler, m_ui->codeFehler, m_ui->formelFehler}) {
        label->clear();
        label->hide();
    }
}

void IndikatorDialog::showError(const Error& error) {
    QLabel* label = m_ui->formelFehler;
    QWidget* field = m_ui->formel;
    if (feldOf(error) == Feld::kName) {
        label = m_ui->nameFehler;
        field = m_ui->name;
    } else if (feldOf(error) == Feld::kCode) {
        label = m_ui->codeFehler;
        field = m_ui->code;
    }
    const auto message = texte::meldung(error);
    label->setText(QStringLiteral("⚠ ") + message.ganz());
    label->show();
    m_ui->reiter->setCurrentIndex(0);
    field->setAccessibleDescription(message.ganz());
}

void IndikatorDialog::save() {
    m_pruefung.stop();
    clearErrors();
    if (!m_beschreibung->pruefe()) return m_ui->reiter->setCurrentIndex(1);
    const auto draft = indikator();
    const auto& bestand = m_umgebung.werkbank()->bestand();
    // The Werkbank takes an Indikator of the same code for the one to be changed; here it is a new one.
    const auto* same = bestand.indikator(draft.code);
    if ((same != nullptr && same->id != draft.id) || bestand.kennzahl(draft.code) != nullptr) {
        const auto taken = same != nullptr ? same->name : bestand.kennzahl(draft.code)->name;
        m_ui->codeFehler->setText(QStringLiteral("⚠ ") +
                                  tr("Diesen Code hat schon „%1“. Wählen Sie einen anderen.").arg(q(taken)));
        m_ui->codeFehler->show();
        m_ui->reiter->setCurrentIndex(0);
        m_ui->code->setFocus();
        return;
    }
    const auto stored =
        m_umgebung.werkbank()->katalog().speichere(draft, m_beschreibung->eintrag().schlagwoerter);
    if (!stored) {
        showError(stored.error());
        return;
    }
    m_umgebung.zeigeErfolg(tr("Der Indikator „%1“ ist gespeichert.").arg(q(draft.name)), true);
    Q_EMIT saved(stored->value);
    accept();
}

}  // namespace isp::gui
