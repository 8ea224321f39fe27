// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lieferungen_model.h"

#include "texte/meldung.h"

#include <QCoreApplication>
#include <QDateTime>

namespace isp::models {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("LieferungenModel", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

Spalte<Lieferung> anzahl(const QString& titel, std::int64_t Lieferung::*member) {
    return {titel,
            [member](const Lieferung& l) { return texte::zahl(static_cast<double>(l.*member), 0); },
            [member](const Lieferung& l) { return QVariant(static_cast<qlonglong>(l.*member)); },
            {},
            true};
}

std::vector<Spalte<Lieferung>> spalten() {
    using Row = Lieferung;
    return {
        {tr("Zeitpunkt"), [](const Row& l) { return zeitpunktText(l.zeitpunkt); },
         [](const Row& l) { return q(l.zeitpunkt); }},
        {tr("Datei"), [](const Row& l) { return q(l.datei); }, {}, [](const Row& l) { return q(l.datei); }},
        {tr("Quelle"),
         [](const Row& l) { return q(l.quelle); },
         {},
         [](const Row& l) { return q(l.quelle); }},
        {tr("Stand"), [](const Row& l) { return texte::datum(l.stand); },
         [](const Row& l) { return q(l.stand); }},
        anzahl(tr("Kennzahlen"), &Lieferung::kennzahlen),
        anzahl(tr("Werte"), &Lieferung::werte),
        anzahl(tr("neu"), &Lieferung::neu),
        anzahl(tr("geändert"), &Lieferung::geaendert),
        anzahl(tr("unverändert"), &Lieferung::unveraendert),
        anzahl(tr("abgelehnt"), &Lieferung::abgelehnt),
        {tr("Zustand"), [](const Row& l) { return l.zurueckgezogen ? tr("zurückgezogen") : tr("gilt"); }},
    };
}

}  // namespace

LieferungenModel::LieferungenModel(QObject* parent)
    : TabellenModel(
          spalten(), [](const Lieferung& l) { return qlonglong(l.id.value); }, parent) {}

QString zeitpunktText(const std::string& iso) {
    auto time = QDateTime::fromString(q(iso), Qt::ISODateWithMs);
    if (!time.isValid()) return q(iso);
    return time.toLocalTime().toString(QStringLiteral("dd.MM.yyyy, HH:mm"));
}

}  // namespace isp::models
