// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/steps/bedarf_tabelle.h"

#include "gui/steps/auswahlen.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <cmath>

namespace isp::gui {

namespace {

using Z = Bedarfstabellenzeile;

QString tr(const char* text) {
    return QCoreApplication::translate("Bedarf", text);
}
QString q(const std::string& text) {
    return QString::fromStdString(text);
}
QString dash() {
    return QStringLiteral("–");
}

QString personentext(const workspace::Bedarfszeile& z) {
    if (!z.personen.wert) return dash();
    QStringList remarks;
    if (z.jahr) remarks << QString::number(*z.jahr);
    if (z.prognose) remarks << tr("Prognose");
    auto words = spannentext(z.personen);
    if (!remarks.isEmpty()) words += QStringLiteral(" · ") + remarks.join(QStringLiteral(", "));
    return words;
}

QString namen(const std::vector<AngebotId>& ids, const Stammdaten& stamm) {
    QStringList out;
    for (const auto id : ids)
        for (const auto& a : stamm.angebote)
            if (a.id == id) out << QStringLiteral("„%1“").arg(q(a.name));
    return out.join(QStringLiteral(", "));
}

QString hinweistext(const workspace::Bedarfszeile& z, const Stammdaten& stamm) {
    QStringList out;
    if (z.grund) out << texte::meldung(*z.grund).satz;
    if (z.festgelegt) out << tr("Bedarf festgelegt");
    if (!z.ohneKapazitaet.empty())
        out << tr("Ohne Kapazität: %1; bekannt sind %2")
                   .arg(namen(z.ohneKapazitaet, stamm), texte::zahl(z.bekannteKapazitaet, 0));
    else if (!z.angebot)
        out << tr("Kein Angebot gewählt");
    return out.join(QStringLiteral(". "));
}

std::vector<models::Spalte<Z>> spalten() {
    const auto number = [](const QString& title, QVariant (*text)(const Z&)) {
        return models::Spalte<Z>(
            title, text, {}, [](const Z& z) { return z.hinweis; }, true);
    };
    return {{tr("Raum"), [](const Z& z) { return z.raum; }},
            number(tr("Personen"), [](const Z& z) -> QVariant { return personentext(z.zeile); }),
            number(tr("Bedarf"), [](const Z& z) -> QVariant { return spannentext(z.zeile.bedarf); }),
            number(tr("Angebot"),
                   [](const Z& z) -> QVariant {
                       return z.zeile.angebot ? texte::zahl(*z.zeile.angebot, 0) : dash();
                   }),
            number(tr("Lücke"), [](const Z& z) -> QVariant { return lueckentext(z.zeile.luecke.wert); }),
            number(tr("Lücke (%)"),
                   [](const Z& z) -> QVariant {
                       const auto& p = z.zeile.lueckeProzent;
                       return p ? texte::zahl(*p, 1).replace(u'-', u'−') : dash();
                   }),
            {tr("Hinweis"), [](const Z& z) { return z.hinweis; }, {}, [](const Z& z) { return z.hinweis; }}};
}

}  // namespace

QString spannentext(const workspace::Spanne& spanne) {
    if (!spanne.wert) return dash();
    const auto value = texte::zahl(*spanne.wert, 0);
    if (!spanne.unten || !spanne.oben) return value;
    return tr("%1 (%2 bis %3)").arg(value, texte::zahl(*spanne.unten, 0), texte::zahl(*spanne.oben, 0));
}

QString lueckentext(const std::optional<double>& luecke, int nachkommastellen) {
    if (!luecke) return dash();
    const auto scale = std::pow(10.0, nachkommastellen);
    const auto rounded = std::round(*luecke * scale) / scale;
    const auto size = texte::zahl(std::abs(rounded), nachkommastellen);
    if (rounded > 0.0) return tr("+%1 fehlen").arg(size);
    if (rounded < 0.0) return tr("−%1 übrig").arg(size);
    return tr("0 gedeckt");
}

EintragslisteVon<Z>* baueBedarfstabelle(QWidget* parent) {
    auto* list = new EintragslisteVon<Z>(
        QStringLiteral("bedarfstabelle"), spalten(),
        [](const Z& z) { return z.gesamt ? qlonglong{-1} : qlonglong(z.zeile.raum.value); },
        {tr("Bedarf gegen Angebot je Raum"),
         {},
         tr("Noch nichts gegenüberzustellen. Wählen Sie oben einen Bedarf."),
         {}},
        parent);
    list->tabelle()->setSortingEnabled(false);  // the sum stays at the end
    list->tabelle()->setAccessibleName(tr("Bedarf gegen Angebot je Raum"));
    list->setZeilenMax(18);
    list->setDehnbareSpalte(6);
    return list;
}

std::vector<Z> bedarfstabellenzeilen(const workspace::Bedarfsrechnung& rechnung, Umgebung& umgebung,
                                     const Stammdaten& stamm) {
    const auto& bestand = umgebung.werkbank()->bestand();
    const auto name = [&](RaumId id) {
        const auto position = bestand.position(id);
        return position ? QString::fromStdString(bestand.raeume()[*position].name) : QString();
    };
    std::vector<Z> out;
    for (const auto& z : rechnung.zeilen)
        out.push_back({z, z.raum.valid() ? name(z.raum) : tr("Ganzer Kreis"), hinweistext(z, stamm), false});
    if (out.size() > 1)
        out.push_back({rechnung.gesamt, tr("Summe"), hinweistext(rechnung.gesamt, stamm), true});
    return out;
}

QString bedarfsanmerkung(const workspace::Bedarfsrechnung& rechnung, const Stammdaten& stamm) {
    QStringList out;
    out << tr("Lücke = Bedarf − Angebot.");
    if (!rechnung.mehrfach.empty())
        out << tr("In mehreren Räumen voll gezählt, in der Summe einmal: %1.")
                   .arg(namen(rechnung.mehrfach, stamm));
    if (rechnung.zeilen.size() == 1 && !rechnung.zeilen.front().raum.valid())
        out << tr("Mengen lassen sich je Raum festlegen: Wählen Sie dazu im Bedarf die Räume.");
    if (rechnung.erfunden) out << tr("Die Zahlen sind erfunden und dienen nur der Vorführung.");
    return out.join(u' ');
}

}  // namespace isp::gui
