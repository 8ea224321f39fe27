// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/lieferung_dialog.h"

#include "gui/dialogs/import_texte.h"
#include "gui/theme.h"
#include "models/lieferungen_model.h"
#include "texte/meldung.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

namespace isp::gui {

namespace {

QString q(const std::string& text) {
    return text.empty() ? QStringLiteral("–") : QString::fromStdString(text);
}

QString zahl(std::int64_t n) {
    return texte::zahl(static_cast<double>(n), 0);
}

QString indented(const std::string& json) {
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    return document.isNull() ? q(json)
                             : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

}  // namespace

LieferungDialog::LieferungDialog(const Lieferung& l, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Lieferung %1").arg(l.id.value));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(abstand(6), abstand(6), abstand(6), abstand(4));
    form->setHorizontalSpacing(abstand(4));
    const std::pair<QString, QString> rows[] = {
        {tr("Datei"), q(l.datei)},
        {tr("Zeitpunkt"), models::zeitpunktText(l.zeitpunkt)},
        {tr("Eingelesen von"), q(l.wer)},
        {tr("Quelle"), q(l.quelle)},
        {tr("Stand"), l.stand.empty() ? QStringLiteral("–") : texte::datum(l.stand)},
        {tr("Lizenz"), q(l.lizenz)},
        {tr("Aufbau"), l.layout.empty() ? q(l.layout) : importtexte::layoutName(l.layout)},
        {tr("Kennzahlen"), zahl(l.kennzahlen)},
        {tr("Werte"), tr("%1, davon %2 neu, %3 geändert, %4 unverändert")
                          .arg(zahl(l.werte), zahl(l.neu), zahl(l.geaendert), zahl(l.unveraendert))},
        {tr("Abgelehnt"), zahl(l.abgelehnt)},
        {tr("Zustand"), l.zurueckgezogen ? tr("zurückgezogen: Ihre Werte zählen nicht") : tr("gilt")},
        {tr("SHA-256"), q(l.sha256)},
    };
    // The SHA-256 is one word: it decides how wide the dialog is.
    const int minWidth = std::max(abstand(110), fontMetrics().horizontalAdvance(q(l.sha256)) + abstand(2));
    for (const auto& [name, value] : rows) {
        auto* label = new QLabel(value, this);
        label->setWordWrap(true);
        label->setMinimumWidth(minWidth);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* heading = new QLabel(name, this);
        heading->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(heading, label);
    }
    auto* mapping = new QPlainTextEdit(indented(l.zuordnung), this);
    mapping->setReadOnly(true);
    mapping->setFixedHeight(fontMetrics().height() * 6);
    mapping->setAccessibleName(tr("Zuordnung"));
    auto* heading = new QLabel(tr("Zuordnung"), this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(heading, mapping);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Schließen"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

}  // namespace isp::gui
