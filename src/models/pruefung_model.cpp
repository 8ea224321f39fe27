// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pruefung_model.h"

#include "texte/datenworte.h"
#include "texte/meldung.h"

#include <QCoreApplication>

namespace isp::models {

namespace {

using workspace::Termin;
using workspace::Terminlage;

QString tr(const char* text) {
    return QCoreApplication::translate("PruefungModel", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString zustand(const Pruefbefund& b) {
    return b.bestaetigung.empty() ? tr("offen") : tr("bestätigt");
}

QString bestaetigung(const Pruefbefund& b) {
    if (b.bestaetigung.empty()) return texte::abhilfe(b.regel);
    return b.bestaetigtVon.empty() ? q(b.bestaetigung) : q(b.bestaetigtVon) + u": " + q(b.bestaetigung);
}

std::vector<Spalte<Pruefbefund>> befundspalten() {
    using Row = Pruefbefund;
    const auto whole = [](const Row& b) -> QString {
        return texte::erklaerung(b) + u' ' + texte::abhilfe(b.regel);
    };
    return {{tr("Code"), [](const Row& b) { return q(b.code); }},
            {tr("Raum"), [](const Row& b) { return q(b.raumname); }},
            {tr("Periode"), [](const Row& b) { return texte::periode(b.periode); },
             [](const Row& b) { return QVariant(b.periode.code()); }},
            {tr("Regel"), [](const Row& b) { return texte::wort(b.regel); }},
            {tr("Erklärung"), [](const Row& b) { return texte::erklaerung(b); }, {}, whole},
            {tr("Zustand"), zustand, {}, bestaetigung}};
}

QVariant periodentext(const std::optional<Periode>& periode) {
    return periode ? QVariant(texte::periode(*periode)) : QVariant();
}

QVariant periodencode(const std::optional<Periode>& periode) {
    return periode ? QVariant(periode->code()) : QVariant();
}

QString naechste(const Termin& t) {
    if (!t.naechste) return {};
    const auto first = texte::periode(*t.naechste);
    if (t.ausstehend < 2 || !t.faelligBis) return first;
    return tr("%1 bis %2").arg(first, texte::periode(*t.faelligBis));
}

std::vector<Spalte<Termin>> terminspalten() {
    using Row = Termin;
    return {{tr("Code"), [](const Row& t) { return q(t.code); }},
            {tr("Name"), [](const Row& t) { return q(t.name); }},
            {tr("Von wem"),
             [](const Row& t) { return q(t.lieferant); },
             {},
             [](const Row& t) { return q(t.lieferant); }},
            {tr("Rhythmus"), [](const Row& t) { return texte::rhythmuswort(t.rhythmus); }},
            {tr("Zuletzt"), [](const Row& t) { return periodentext(t.letzte); },
             [](const Row& t) { return periodencode(t.letzte); }},
            {tr("Erwartet"), naechste, [](const Row& t) { return periodencode(t.naechste); }},
            {tr("Fällig"), [](const Row& t) { return texte::datum(t.faellig); },
             [](const Row& t) { return t.faellig.empty() ? QVariant() : QVariant(q(t.faellig)); }},
            {tr("Zustand"), lagetext,
             [](const Row& t) { return t.faellig.empty() ? QVariant() : QVariant(t.tage); }},
            {tr("Anfrage"),
             [](const Row& t) { return t.anfrage ? texte::wort(t.anfrage->zustand) : QString(); }}};
}

}  // namespace

QString lagetext(const Termin& t) {
    switch (t.lage) {
        case Terminlage::kUeberfaellig:
            return tr("▲ seit %1 Tagen überfällig").arg(-t.tage);
        case Terminlage::kBald:
            return t.tage == 0 ? tr("● heute") : tr("● in %1 Tagen").arg(t.tage);
        case Terminlage::kSpaeter:
            return tr("○ in %1 Tagen").arg(t.tage);
        case Terminlage::kOhneTermin:
            break;
    }
    return tr("ohne Termin");
}

PruefungModel::PruefungModel(QObject* parent) : TabellenModel(befundspalten(), nullptr, parent) {}

TermineModel::TermineModel(QObject* parent)
    : TabellenModel(
          terminspalten(), [](const Termin& t) { return qlonglong(t.kennzahl.value); }, parent) {}

}  // namespace isp::models
