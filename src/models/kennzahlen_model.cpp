// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kennzahlen_model.h"

#include "texte/meldung.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace isp::models {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("KennzahlenModel", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QVariant periodenText(const std::optional<Periode>& periode) {
    return periode ? QVariant(texte::periode(*periode)) : QVariant();
}

QVariant periodenOrdnung(const std::optional<Periode>& periode) {
    return periode ? QVariant(periode->code()) : QVariant();
}

QString verwendbarkeit(const Kennzahlzeile& row) {
    if (row.eintrag.werte == 0) return tr("noch ohne Werte");
    return row.eintrag.eingeschraenkt ? tr("eingeschränkt") : tr("verwendbar");
}

QString verwendbarkeitHinweis(const Kennzahlzeile& row) {
    if (row.eintrag.werte == 0) return tr("Für diese Kennzahl wurde noch keine Tabelle eingelesen.");
    if (row.eintrag.eingeschraenkt)
        return tr("Es gibt nur Werte oberhalb der Räume, mit denen die ISP arbeitet.");
    return {};
}

QString definition(const Kennzahlzeile& row) {
    const auto& k = row.eintrag.kennzahl;
    const auto text = k.definition.empty() ? q(k.name) : q(k.definition);
    return k.erfunden ? tr("Erfunden, nur zur Vorführung.") + u' ' + text : text;
}

std::vector<Spalte<Kennzahlzeile>> spalten() {
    using Row = Kennzahlzeile;
    return {
        {tr("Code"), [](const Row& r) { return q(r.eintrag.kennzahl.code); }, {}, definition},
        {tr("Name"),
         [](const Row& r) {
             const auto& k = r.eintrag.kennzahl;
             return k.erfunden ? q(k.name) + tr(" (erfunden)") : q(k.name);
         },
         {},
         definition},
        {tr("Einheit"), [](const Row& r) { return q(r.eintrag.kennzahl.einheit); }},
        {tr("Raumebenen"),
         [](const Row& r) { return r.raumebenen; },
         [](const Row& r) { return QVariant(static_cast<int>(r.eintrag.ebenen.size())); }},
        {tr("von"), [](const Row& r) { return periodenText(r.eintrag.von); },
         [](const Row& r) { return periodenOrdnung(r.eintrag.von); }},
        {tr("bis"), [](const Row& r) { return periodenText(r.eintrag.bis); },
         [](const Row& r) { return periodenOrdnung(r.eintrag.bis); }},
        {tr("Werte"),
         [](const Row& r) { return texte::zahl(static_cast<double>(r.eintrag.werte), 0); },
         [](const Row& r) { return QVariant(static_cast<qlonglong>(r.eintrag.werte)); },
         {},
         true},
        {tr("Verwendbarkeit"), verwendbarkeit, {}, verwendbarkeitHinweis},
        {tr("Quelle"), [](const Row& r) { return q(r.eintrag.kennzahl.quelle); }, {},
         [](const Row& r) { return q(r.eintrag.kennzahl.quelle); }},
    };
}

}  // namespace

KennzahlenModel::KennzahlenModel(QObject* parent)
    : TabellenModel(spalten(), [](const Kennzahlzeile& r) { return r.eintrag.kennzahl.id.value; }, parent) {}

void KennzahlenModel::setEintraege(std::vector<workspace::Kennzahleintrag> eintraege,
                                   const workspace::Bestand& bestand) {
    std::vector<Kennzahlzeile> rows;
    rows.reserve(eintraege.size());
    for (auto& eintrag : eintraege) {
        QStringList names;
        for (const auto id : eintrag.ebenen)
            if (const auto* ebene = bestand.ebene(id)) names << q(ebene->name);
        rows.push_back({std::move(eintrag), names.join(QStringLiteral(", "))});
    }
    setRows(std::move(rows));
}

}  // namespace isp::models
