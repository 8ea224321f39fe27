// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_optionen.h"

#include "domain/text.h"
#include "gui/dialogs/import_texte.h"
#include "gui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QLabel* notiz(QWidget* parent) {
    auto* label = new Rollenlabel(render::TextRole::kNote, {}, parent);
    label->setWordWrap(true);
    return label;
}

QFormLayout* formOn(QWidget* page) {
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(abstand(4));
    return form;
}

/// Known entries in the list, any other by typing.
QComboBox* editableBox(const QString& placeholder, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(placeholder);
    return box;
}

/// The entries of an editable box, keeping what is written in it.
void refill(QComboBox* box, const std::vector<std::string>& entries) {
    const QSignalBlocker blocker(box);
    const auto text = box->currentText();
    box->clear();
    box->addItem(QString());
    for (const auto& entry : entries)
        box->addItem(q(entry));
    box->setCurrentText(text);
}

}  // namespace

ImportOptionenFelder::ImportOptionenFelder(const workspace::Bestand& bestand, QWidget* parent)
    : QObject(parent) {
    buildQuelle(parent);
    buildAufbau(bestand, parent);
}

void ImportOptionenFelder::tellChanges(QComboBox* box) {
    connect(box, &QComboBox::activated, this, &ImportOptionenFelder::changed);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, box] {
        if (box->lineEdit()->isModified()) Q_EMIT changed();
        box->lineEdit()->setModified(false);
    });
}

void ImportOptionenFelder::buildQuelle(QWidget* parent) {
    m_quelleSeite = new QWidget(parent);
    auto* form = formOn(m_quelleSeite);
    m_datei = notiz(m_quelleSeite);
    m_blatt = new QComboBox(m_quelleSeite);
    m_zeilen = editableBox(tr("das ganze Blatt, oder zum Beispiel 12-40"), m_quelleSeite);
    m_zeilen->setObjectName(QStringLiteral("import_zeilen"));
    m_lieferant = editableBox(tr("wer die Zahlen liefert"), m_quelleSeite);
    m_lieferant->setObjectName(QStringLiteral("import_lieferant"));
    m_lieferant->setToolTip(tr("Orte, die Sie von Hand zuordnen, werden dafür gemerkt."));
    m_quelle = new QLineEdit(m_quelleSeite);
    m_stand = new QLineEdit(m_quelleSeite);
    m_lizenz = new QLineEdit(m_quelleSeite);
    m_quelle->setObjectName(QStringLiteral("import_quelle"));
    m_stand->setObjectName(QStringLiteral("import_stand"));
    form->addRow(tr("Datei"), m_datei);
    form->addRow(tr("&Tabellenblatt"), m_blatt);
    form->addRow(tr("&Zeilen"), m_zeilen);
    form->addRow(tr("Lie&ferant*in"), m_lieferant);
    form->addRow(tr("&Quelle"), m_quelle);
    form->addRow(tr("&Stand"), m_stand);
    form->addRow(tr("&Lizenz"), m_lizenz);
    connect(m_blatt, &QComboBox::activated, this, &ImportOptionenFelder::changed);
    for (auto* box : {m_zeilen, m_lieferant})
        tellChanges(box);
    // Source, Stand and licence change nothing about what is understood, but the preview carries them to the
    // store.
    for (auto* field : {m_quelle, m_stand, m_lizenz})
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->isModified()) Q_EMIT changed();
            field->setModified(false);
        });
}

void ImportOptionenFelder::buildAufbau(const workspace::Bestand& bestand, QWidget* parent) {
    m_aufbauSeite = new QWidget(parent);
    auto* form = formOn(m_aufbauSeite);
    m_layout = new QComboBox(m_aufbauSeite);
    m_layout->setObjectName(QStringLiteral("import_layout"));
    for (const char* code : {"auto", "genesis", "ffcsv", "inkar", "lang", "breit"})
        m_layout->addItem(importtexte::layoutName(code), QString::fromLatin1(code));
    m_erkannt = notiz(m_aufbauSeite);
    m_ebene = new QComboBox(m_aufbauSeite);
    m_ebene->setObjectName(QStringLiteral("import_ebene"));
    m_ebene->addItem(tr("jede, nach dem Schlüssel"), QString());
    for (const auto& ebene : bestand.ebenen())
        m_ebene->addItem(q(ebene.plural), q(ebene.code));
    m_kennzahl = editableBox(tr("aus den Überschriften"), m_aufbauSeite);
    m_kennzahl->setObjectName(QStringLiteral("import_kennzahl"));
    m_kennzahl->addItem({});
    for (const auto& k : bestand.kennzahlen())
        m_kennzahl->addItem(q(k.code));
    m_periode = new QLineEdit(m_aufbauSeite);
    m_periode->setObjectName(QStringLiteral("import_periode"));
    m_periode->setPlaceholderText(tr("nur wenn die Tabelle keine nennt, zum Beispiel 2023 oder 31.12.2023"));
    m_periodeFehler = new QLabel(m_aufbauSeite);
    m_periodeFehler->hide();
    m_anlegen = new QCheckBox(tr("Unbekannte Orte als Räume &anlegen"), m_aufbauSeite);
    m_anlegen->setObjectName(QStringLiteral("import_anlegen"));
    form->addRow(tr("&Aufbau"), m_layout);
    form->addRow(QString(), m_erkannt);
    form->addRow(tr("&Raumebene"), m_ebene);
    form->addRow(tr("&Kennzahl oder Präfix"), m_kennzahl);
    form->addRow(tr("&Periode"), m_periode);
    form->addRow(QString(), m_periodeFehler);
    form->addRow(QString(), m_anlegen);
    connect(m_layout, &QComboBox::activated, this, &ImportOptionenFelder::changed);
    connect(m_ebene, &QComboBox::activated, this, &ImportOptionenFelder::changed);
    tellChanges(m_kennzahl);
    connect(m_periode, &QLineEdit::editingFinished, this, &ImportOptionenFelder::periodeEdited);
    connect(m_anlegen, &QCheckBox::clicked, this, &ImportOptionenFelder::changed);
}

void ImportOptionenFelder::periodeEdited() {
    if (!m_periode->isModified()) return;
    m_periode->setModified(false);
    const auto text = m_periode->text().trimmed();
    const bool readable = text.isEmpty() || Periode::parse(text.toStdString()).has_value();
    m_periodeFehler->setVisible(!readable);
    if (!readable) {
        m_periodeFehler->setText(
            QStringLiteral("⚠ ") +
            tr("„%1“ ist keine Periode. Möglich sind 2023, 2. Quartal 2023, 06/2023, 31.12.2023.").arg(text));
        return;
    }
    Q_EMIT changed();
}

void ImportOptionenFelder::setStand(const workspace::Importstand& stand) {
    const auto& v = stand.vorschau;
    m_datei->setText(importtexte::datei(v));
    const QSignalBlocker blocker(m_blatt);
    m_blatt->clear();
    for (const auto& sheet : v.rohdatei.blaetter)
        m_blatt->addItem(sheet.name.empty() ? tr("die ganze Datei") : q(sheet.name), q(sheet.name));
    m_blatt->setCurrentIndex(static_cast<int>(v.blatt));
    m_blatt->setEnabled(m_blatt->count() > 1);
    refill(m_zeilen, stand.teiltabellen);
    refill(m_lieferant, stand.lieferanten);
    const auto& told = v.tabelle.herkunft;
    const auto hint = [](const std::string& text, const QString& otherwise) {
        return text.empty() ? otherwise : q(text);
    };
    m_quelle->setPlaceholderText(hint(told.quelle, tr("Wer hat diese Zahlen veröffentlicht?")));
    m_stand->setPlaceholderText(hint(told.stand, tr("von wann sind die Zahlen, zum Beispiel 31.12.2023")));
    m_lizenz->setPlaceholderText(hint(told.lizenz, tr("zum Beispiel dl-de/by-2-0")));
    m_erkannt->setText(stand.problem ? QString()
                                     : tr("Erkannt: %1").arg(importtexte::layoutName(v.tabelle.layout)));
}

workspace::ImportOptionen ImportOptionenFelder::optionen() const {
    const auto text = [](const QLineEdit* field) { return field->text().trimmed().toStdString(); };
    auto out = m_basis;
    out.art = m_art;
    out.orteMerken = true;
    out.kennzahlenMerken = true;
    out.vorschlagen = m_vorschlagen;
    out.zeilen = m_zeilen->currentText().trimmed().toStdString();
    out.lieferant = m_lieferant->currentText().trimmed().toStdString();
    out.layout = m_layout->currentData().toString().toStdString();
    out.raumebene = m_ebene->currentData().toString().toStdString();
    out.kennzahl = codeFromText(m_kennzahl->currentText().trimmed().toStdString());
    out.periode = Periode::parse(text(m_periode));
    out.blatt.clear();
    if (m_blatt->count() > 1) out.blatt = m_blatt->currentData().toString().toStdString();
    out.quelle = text(m_quelle);
    out.stand = text(m_stand);
    out.lizenz = text(m_lizenz);
    out.anlegen = m_anlegen->isChecked();
    return out;
}

void ImportOptionenFelder::setOptionen(const workspace::ImportOptionen& o) {
    m_basis = o;
    const auto choose = [](QComboBox* box, const std::string& data) {
        box->setCurrentIndex(std::max(0, box->findData(q(data))));
    };
    choose(m_layout, o.layout);
    choose(m_ebene, o.raumebene);
    const QSignalBlocker kennzahl(m_kennzahl);
    const QSignalBlocker zeilen(m_zeilen);
    const QSignalBlocker lieferant(m_lieferant);
    m_kennzahl->setCurrentText(q(o.kennzahl));
    m_zeilen->setCurrentText(q(o.zeilen));
    m_lieferant->setCurrentText(q(o.lieferant));
    m_periode->setText(o.periode ? q(o.periode->toString()) : QString());
    m_quelle->setText(q(o.quelle));
    m_stand->setText(q(o.stand));
    m_lizenz->setText(q(o.lizenz));
    m_anlegen->setChecked(o.anlegen);
}

void ImportOptionenFelder::uebernimmOrte(const workspace::ImportOptionen& o) {
    m_basis.raeume = o.raeume;
    m_basis.ausgeschlossen = o.ausgeschlossen;
    m_basis.gemerkteOrte = false;
}

void ImportOptionenFelder::setOrt(const std::string& ort, const std::string& raum, bool ausgeschlossen) {
    m_basis.raeume.erase(ort);
    m_basis.ausgeschlossen.erase(ort);
    if (ausgeschlossen)
        m_basis.ausgeschlossen.insert(ort);
    else if (!raum.empty())
        m_basis.raeume[ort] = raum;
    Q_EMIT changed();
}

void ImportOptionenFelder::setZuordnung(const QString& text, const QString& code) {
    m_basis.kennzahlen[text.toStdString()] = code.toStdString();
    Q_EMIT changed();
}

void ImportOptionenFelder::resetZuordnung() {
    m_basis.kennzahlen.clear();
    m_basis.raeume.clear();
    m_basis.ausgeschlossen.clear();
    m_basis.gemerkteOrte = false;  // else those of earlier deliveries come back
    m_basis.gemerkteKennzahlen = false;
    m_vorschlagen = false;
    Q_EMIT changed();
}

}  // namespace isp::gui
