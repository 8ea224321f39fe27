// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/themenfindung_dialoge.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/kreislaufworte.h"
#include "gui/panel.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Themenfindung", text);
}

/// The state of the whole Thema that follows from what was found or decided; others (at rest, ended) stay.
Status setThemenzustand(workspace::Themenbuch& buch, ThemaId id, Themenzustand folge, bool gilt) {
    ISP_TRY(const auto akte, buch.akte(id));
    auto thema = akte->thema;
    const bool wasSo = thema.zustand == folge;
    if (gilt == wasSo || (gilt && thema.zustand != Themenzustand::kAktiv)) return {};
    thema.zustand = gilt ? folge : Themenzustand::kAktiv;
    ISP_CHECK(buch.speichere(thema, {}));
    return {};
}

/// A Thema whose Vorlage was rejected is a rejected one, as long as that decision counts.
Status folgeBeschluss(workspace::Themenbuch& buch, ThemaId thema) {
    buch.vergiss();
    ISP_TRY(const auto akte, buch.akte(thema));
    const auto* valid = geltenderBeschluss(*akte);
    const bool rejected = valid != nullptr && valid->ergebnis == Beschlussergebnis::kAbgelehnt;
    return setThemenzustand(buch, thema, Themenzustand::kAbgelehnt, rejected);
}

Status speichereBeschluss(workspace::Werkbank& werkbank, const Beschluss& beschluss) {
    return werkbank.aendere(tr("Beschluss speichern"), [&]() -> Status {
        ISP_CHECK(werkbank.themen().speichere(beschluss, {}));
        return folgeBeschluss(werkbank.themen(), beschluss.thema);
    });
}

Status speichereSignifikanz(workspace::Werkbank& werkbank, const Thema& thema) {
    auto& buch = werkbank.themen();
    return werkbank.aendere(tr("Signifikanzprüfung speichern"), [&]() -> Status {
        ISP_CHECK(buch.speichere(thema, {}));
        buch.vergiss();
        const bool answered = thema.signifikanz == Signifikanz::kAntwort && !thema.antwort.empty();
        return setThemenzustand(buch, thema.id, Themenzustand::kBeantwortet, answered);
    });
}

}  // namespace

EintragDialog* bearbeiteBeschluss(Umgebung& umgebung, QWidget* parent, const Beschluss& start) {
    std::vector<Formularfeld<Beschluss>> felder;
    const auto decided = [](const Beschluss& b) { return b.ergebnis != Beschlussergebnis::kOffen; };
    felder.push_back(textFeld<Beschluss>("gremium", tr("Gremium"), &Beschluss::gremium).pflicht());
    felder.push_back(textFeld<Beschluss>("drucksache", tr("Drucksache"), &Beschluss::drucksache)
                         .platzhalter(QStringLiteral("DrS/2026/000")));
    felder.push_back(datumFeld<Beschluss>("vorlage_datum", tr("Vorlage vom"), &Beschluss::vorlageDatum));
    felder.push_back(wahlFeld<Beschluss>("ergebnis", tr("Beschluss"), &Beschluss::ergebnis,
                                         wortwahlen<Beschlussergebnis>()));
    felder.push_back(
        datumFeld<Beschluss>("datum", tr("Beschlossen am"), &Beschluss::datum).aktivWenn(decided));
    felder.push_back(langtextFeld<Beschluss>("wortlaut", tr("Wortlaut"), &Beschluss::wortlaut)
                         .zeilen(3)
                         .aktivWenn(decided));
    felder.push_back(langtextFeld<Beschluss>("auflagen", tr("Auflagen"), &Beschluss::auflagen)
                         .zeilen(2)
                         .aktivWenn(decided));
    auto* dialog = bearbeite<Beschluss>(
        parent, start.id.valid() ? tr("Vorlage und Beschluss bearbeiten") : tr("Vorlage und Beschluss"),
        tr("Die Verwaltung bringt ihre erste Analyse als Vorlage ein; nach dem Beschluss geht es weiter."),
        std::move(felder), start,
        [&umgebung](const Beschluss& b) { return speichereBeschluss(*umgebung.werkbank(), b); });
    dialog->setObjectName(QStringLiteral("beschluss_dialog"));
    return dialog;
}

Status loescheBeschluss(Umgebung& umgebung, ThemaId thema, BeschlussId beschluss) {
    auto& werkbank = *umgebung.werkbank();
    return werkbank.aendere(tr("Beschluss löschen"), [&]() -> Status {
        ISP_CHECK(werkbank.themen().loesche<Beschluss>(beschluss, {}));
        return folgeBeschluss(werkbank.themen(), thema);
    });
}

EintragDialog* bearbeiteSignifikanz(Umgebung& umgebung, QWidget* parent, const Thema& thema) {
    std::vector<Formularfeld<Thema>> felder;
    const auto ended = [](const Thema& t) { return t.signifikanz != Signifikanz::kOffen; };
    const auto answered = [](const Thema& t) { return t.signifikanz == Signifikanz::kAntwort; };
    felder.push_back(
        wahlFeld<Thema>("signifikanz", tr("Ergebnis"), &Thema::signifikanz, wortwahlen<Signifikanz>()));
    felder.push_back(
        datumFeld<Thema>("signifikanz_datum", tr("Geprüft am"), &Thema::signifikanzDatum).aktivWenn(ended));
    felder.push_back(
        langtextFeld<Thema>("signifikanz_begruendung", tr("Begründung"), &Thema::signifikanzBegruendung)
            .pflicht()
            .zeilen(3)
            .hilfe(tr("Warum ist der Hinweis bedeutsam oder nicht? Zahlen, Räume, Rücksprachen."))
            .aktivWenn(ended));
    felder.push_back(langtextFeld<Thema>("antwort", tr("Antwort an die Hinweisgebenden"), &Thema::antwort)
                         .zeilen(3)
                         .aktivWenn(answered));
    felder.push_back(
        datumFeld<Thema>("antwort_datum", tr("Beantwortet am"), &Thema::antwortDatum).aktivWenn(answered));
    auto* dialog = bearbeite<Thema>(
        parent, tr("Signifikanzprüfung"),
        tr("Die Verwaltung prüft den Hinweis und verfährt weiter wie bei A oder B, oder sie antwortet."),
        std::move(felder), thema,
        [&umgebung](const Thema& t) { return speichereSignifikanz(*umgebung.werkbank(), t); });
    dialog->setObjectName(QStringLiteral("signifikanz_dialog"));
    return dialog;
}

}  // namespace isp::gui
