// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zuordnung_model.h"

#include "domain/text.h"
#include "texte/meldung.h"

#include <QCoreApplication>

namespace isp::models {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("ZuordnungModel", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// `BEV · Bevölkerung`
QString kennzahlText(const workspace::Kennzahlzuordnung& r) {
    return r.name.empty() ? q(r.code) : q(r.code) + QStringLiteral(" · ") + q(r.name);
}

QString grundText(const workspace::Kennzahlzuordnung& r) {
    using enum workspace::Zuordnungsgrund;
    if (!r.bekannt.valid()) return QStringLiteral("✚ ") + translated("wird neu angelegt");
    switch (r.grund) {
        case kTabelle:
            return QStringLiteral("◐ ") + translated("vorgeschlagen: aus dieser Tabelle");
        case kName:
            return QStringLiteral("◐ ") + translated("vorgeschlagen: gleicher Name");
        case kGemerkt:
            return QStringLiteral("✔ ") + translated("wie beim letzten Mal");
        case kAngegeben:
            return QStringLiteral("✔ ") + translated("so angegeben");
        case kCode:
        case kNeu:
            break;
    }
    return QStringLiteral("✔ ") + translated("gleicher Code");
}

std::vector<Spalte<workspace::Kennzahlzuordnung>> spalten() {
    using Row = workspace::Kennzahlzuordnung;
    return {
        {translated("In der Datei"),
         [](const Row& r) { return r.text.empty() ? q(r.code) : q(r.text); },
         {},
         [](const Row& r) { return q(r.text); }},
        {translated("Kennzahl"),
         kennzahlText,
         {},
         [](const Row& r) {
             return QString(
                 kennzahlText(r) + u'\n' +
                 translated("Zum Ändern doppelt klicken oder F2: eine bekannte Kennzahl wählen oder "
                            "einen neuen Code schreiben."));
         }},
        {translated("Einheit"), [](const Row& r) { return q(r.einheit); }},
        {translated("Werte"),
         [](const Row& r) { return texte::zahl(static_cast<double>(r.werte), 0); },
         [](const Row& r) { return QVariant(static_cast<qulonglong>(r.werte)); },
         {},
         true},
        {translated("Ergebnis"), grundText, {}, grundText},
    };
}

}  // namespace

ZuordnungModel::ZuordnungModel(QObject* parent) : TabellenModel(spalten(), {}, parent) {}

Qt::ItemFlags ZuordnungModel::flags(const QModelIndex& index) const {
    const auto base = TabellenModel::flags(index);
    return index.column() == kCode ? base | Qt::ItemIsEditable : base;
}

QVariant ZuordnungModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::EditRole && index.column() == kCode && checkIndex(index, CheckIndexOption::IndexIsValid))
        return q(row(index.row()).code);
    return TabellenModel::data(index, role == Qt::EditRole ? int(Qt::DisplayRole) : role);
}

bool ZuordnungModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != kCode || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto& entry = row(index.row());
    const auto code = q(codeFromText(value.toString().trimmed().toStdString()));
    if (code.isEmpty() || code == q(entry.code)) return false;
    Q_EMIT codeEdited(entry.text.empty() ? q(entry.code) : q(entry.text), code);
    return true;
}

}  // namespace isp::models
