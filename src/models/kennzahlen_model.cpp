// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kennzahlen_model.h"

#include "models/katalogspalten.h"
#include "texte/datenworte.h"
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

QString verwendbarkeit(const Kennzahleintrag& row) {
    if (row.werte == 0) return row.zuGrob ? tr("eingeschränkt, noch ohne Werte") : tr("noch ohne Werte");
    return QString::fromStdString(workspace::verwendbarkeitText(row.verwendbarkeit));
}

QString verwendbarkeitHinweis(const Kennzahleintrag& row) {
    if (row.werte == 0) return tr("Für diese Kennzahl wurde noch keine Tabelle eingelesen.");
    if (row.verwendbarkeit == workspace::Verwendbarkeit::kEingeschraenkt)
        return tr("Es gibt nur Werte oberhalb der Räume, mit denen die ISP arbeitet.");
    return {};
}

QString definition(const Kennzahleintrag& row) {
    const auto& k = row.kennzahl;
    const auto text = k.definition.empty() ? q(k.name) : q(k.definition);
    return k.erfunden ? tr("Erfunden, nur zur Vorführung.") + u' ' + text : text;
}

std::vector<Spalte<Kennzahleintrag>> spalten() {
    using Row = Kennzahleintrag;
    return {
        {tr("Code"), [](const Row& r) { return q(r.kennzahl.code); }, {}, definition},
        {tr("Name"),
         [](const Row& r) {
             const auto& k = r.kennzahl;
             return k.erfunden ? q(k.name) + tr(" (erfunden)") : q(k.name);
         },
         {},
         definition},
        {tr("Einheit"), [](const Row& r) { return q(r.kennzahl.einheit); }},
        {tr("Raumebenen"), [](const Row& r) { return r.raumebenen; },
         [](const Row& r) { return QVariant(r.ebenen); }},
        {tr("von"), [](const Row& r) { return periodenText(r.von); },
         [](const Row& r) { return periodenOrdnung(r.von); }},
        {tr("bis"), [](const Row& r) { return periodenText(r.bis); },
         [](const Row& r) { return periodenOrdnung(r.bis); }},
        {tr("Werte"),
         [](const Row& r) { return texte::zahl(static_cast<double>(r.werte), 0); },
         [](const Row& r) { return QVariant(static_cast<qlonglong>(r.werte)); },
         {},
         true},
        {tr("Verwendbarkeit"), verwendbarkeit, {}, verwendbarkeitHinweis},
        {tr("Quelle"),
         [](const Row& r) { return q(r.kennzahl.quelle); },
         {},
         [](const Row& r) { return q(r.kennzahl.quelle); }},
        {tr("Art"), [](const Row& r) { return texte::wort(r.kennzahl.art); }},
        schlagwortspalte<Row>(),
        favoritspalte<Row>(),
    };
}

}  // namespace

KennzahlenModel::KennzahlenModel(QObject* parent)
    : TabellenModel(
          spalten(), [](const Kennzahleintrag& r) { return qlonglong(r.kennzahl.id.value); }, parent) {
    setGruppe([](const Kennzahleintrag& r) { return static_cast<int>(r.kennzahl.art); });
}

void KennzahlenModel::setListe(const std::vector<workspace::Kennzahlzeile>& liste,
                               const workspace::Katalogmarken& marken) {
    std::vector<Kennzahleintrag> rows;
    rows.reserve(liste.size());
    for (const auto& zeile : liste) {
        QStringList names;
        for (const auto* ebene : zeile.ebenen)
            names << q(ebene->name);
        rows.push_back({*zeile.kennzahl, names.join(QStringLiteral(", ")),
                        static_cast<int>(zeile.ebenen.size()), zeile.von, zeile.bis, zeile.werte,
                        zeile.verwendbarkeit, zeile.zuGrob, schlagworttext(marken, zeile.kennzahl->uid),
                        marken.favoriten.contains(zeile.kennzahl->uid)});
    }
    setRows(std::move(rows));
}

}  // namespace isp::models
