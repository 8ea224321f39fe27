// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/qualitativ_model.h"

#include "models/katalogspalten.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"

namespace isp::models {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("QualitativModel", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString zeitraum(const QualitativeQuelle& quelle) {
    if (quelle.von.empty() && quelle.bis.empty()) return {};
    if (quelle.bis.empty() || quelle.von == quelle.bis) return texte::datum(quelle.von);
    if (quelle.von.empty()) return tr("bis %1").arg(texte::datum(quelle.bis));
    return texte::datum(quelle.von) + QStringLiteral(" – ") + texte::datum(quelle.bis);
}

std::vector<Spalte<Qualitativzeile>> spalten() {
    using Row = Qualitativzeile;
    return {
        {tr("Titel"),
         [](const Row& r) { return q(r.quelle.titel); },
         {},
         [](const Row& r) {
             return q(r.quelle.ergebnis.empty() ? r.quelle.beschreibung : r.quelle.ergebnis);
         }},
        {tr("Art"), [](const Row& r) { return texte::wort(r.quelle.art); }},
        {tr("Zeitraum"), [](const Row& r) { return zeitraum(r.quelle); },
         [](const Row& r) { return q(r.quelle.von.empty() ? r.quelle.bis : r.quelle.von); }},
        {tr("Räume"), [](const Row& r) { return r.raeume; }, {}, [](const Row& r) { return r.raeume; }},
        {tr("Fachplanung"), [](const Row& r) { return r.fachplanung; }},
        {tr("Themenfeld"), [](const Row& r) { return q(r.quelle.themenfeld); }},
        {tr("Personenbezug"),
         [](const Row& r) { return r.quelle.personenbezug ? tr("⚠ ja") : tr("nein"); },
         {},
         [](const Row& r) {
             return r.quelle.personenbezug
                        ? tr("Enthält personenbezogene Daten; steht in keinem öffentlichen Bericht.")
                        : QString();
         }},
        schlagwortspalte<Row>(),
        favoritspalte<Row>(),
    };
}

}  // namespace

QualitativModel::QualitativModel(QObject* parent)
    : TabellenModel(
          spalten(), [](const Qualitativzeile& r) { return qlonglong(r.quelle.id.value); }, parent) {}

void QualitativModel::setQuellen(const std::vector<QualitativeQuelle>& quellen,
                                 const workspace::Bestand& bestand, const workspace::Katalogmarken& marken) {
    std::vector<Qualitativzeile> rows;
    for (const auto& quelle : quellen) {
        QStringList names;
        for (const auto id : quelle.raeume)
            if (const auto p = bestand.position(id)) names << q(bestand.raeume()[*p].name);
        names.sort(Qt::CaseInsensitive);
        const auto* fachplanung = bestand.fachplanung(quelle.fachplanung);
        rows.push_back({quelle, names.isEmpty() ? tr("ganzes Gebiet") : names.join(QStringLiteral(", ")),
                        fachplanung != nullptr ? q(fachplanung->name) : QString(),
                        schlagworttext(marken, quelle.uid), marken.favoriten.contains(quelle.uid)});
    }
    setRows(std::move(rows));
}

}  // namespace isp::models
