// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rundlauf.h"

#include "texte/kreislauf.h"
#include "workspace/werkbank.h"

#include <QPushButton>

namespace isp::test {

namespace {

const QString kIndikator = QStringLiteral("Arbeitslosenquote (15");
const QString kAnsicht = QStringLiteral("Arbeitslosigkeit im Kreis");
const QString kMassnahme = QStringLiteral("Lotsen in den Ämtern");
const QString kZiel = QStringLiteral("Weniger Menschen sind arbeitslos");

}  // namespace

ThemaId Rundlauf::legeAn(Herkunft herkunft, const QString& titel) {
    auto& t = m_tasten;
    t.druecke(Qt::Key_5, Qt::AltModifier);
    // An empty board offers the same in the middle of the page.
    const bool first = buch().themen()->empty();
    t.knopf(first ? QStringLiteral("leer_knopf") : QStringLiteral("knopf_thema_neu"));
    t.dialog(QStringLiteral("thema_dialog"));
    t.feld(QStringLiteral("titel"), titel);
    t.feld(QStringLiteral("fragestellung"), QStringLiteral("Wo finden Menschen schwer Arbeit, und warum?"));
    t.feld(QStringLiteral("federfuehrung"), QStringLiteral("Sozialplanung"));
    t.feld(QStringLiteral("herkunft"), texte::wort(herkunft));
    if (herkunft == Herkunft::kPolitik) {
        t.feld(QStringLiteral("auftrag_gremium"), QStringLiteral("Kreistag"));
        t.feld(QStringLiteral("auftrag_datum"), QStringLiteral("12.03.2026"));
    }
    if (herkunft == Herkunft::kExtern) {
        t.feld(QStringLiteral("hinweis_von"), QStringLiteral("Stadt Wahlstedt"));
        t.feld(QStringLiteral("hinweis_text"), QStringLiteral("Viele suchen lange nach Arbeit."));
    }
    t.knopf(QStringLiteral("neu_zielgruppe"));
    t.dialog(QStringLiteral("zielgruppe_dialog"));
    t.feld(QStringLiteral("name"), QStringLiteral("Arbeitsuchende"));
    t.speichere();
    t.dialog(QStringLiteral("thema_dialog"));
    t.speichere();
    if (!QTest::qWaitFor([this] { return seite().isVisible() && seite().thema().valid(); }))
        qFatal("the new Thema is not opened");
    return seite().thema();
}

void Rundlauf::verantwortlich(const QString& name, const QString& art) {
    auto& t = m_tasten;
    const auto present = schritt(seite().thema(), seite().schritt()).verantwortlich;
    if (present.valid()) return;  // carried over from the Durchlauf before
    const auto known = (*buch().stammdaten())->akteure;
    const bool there = std::any_of(known.begin(), known.end(),
                                   [&](const Akteur& a) { return a.name == name.toStdString(); });
    t.zu(QStringLiteral("schritt_verantwortlich"));
    t.tippe(there ? name : QStringLiteral("Neue"));
    t.druecke(Qt::Key_Return);
    if (there) return;
    t.dialog(QStringLiteral("akteur_dialog"));
    t.feld(QStringLiteral("name"), name);
    t.feld(QStringLiteral("art"), art);
    t.speichere();
}

void Rundlauf::beginne(Schrittart art) {
    if (seite().schritt() != art) qFatal("the page shows another step than %s", toText(art));
    if (schritt(seite().thema(), art).zustand == Schrittzustand::kOffen)
        m_tasten.knopf(QStringLiteral("schritt_haupt"));
    const bool steered = art == Schrittart::kUmsetzung || art == Schrittart::kWirkung;
    verantwortlich(steered ? QStringLiteral("Leitung Soziales") : QStringLiteral("Sozialplanung"),
                   steered ? QStringLiteral("Fachdienstleitung") : QStringLiteral("Organisationseinheit"));
}

void Rundlauf::schliesse(Schrittart art) {
    if (!finde<QPushButton>("schritt_haupt", &panel())->isEnabled())
        qFatal("%s cannot be closed: %s", toText(art), qPrintable(text("schritt_grund")));
    m_tasten.knopf(QStringLiteral("schritt_haupt"));
    if (schritt(seite().thema(), art).zustand != Schrittzustand::kAbgeschlossen)
        qFatal("%s is not closed: %s", toText(art), qPrintable(meldung()));
}

void Rundlauf::thema() {
    auto& t = m_tasten;
    beginne(Schrittart::kThema);
    const auto record = stand()->thema;
    if (record.herkunft == Herkunft::kExtern && record.signifikanz == Signifikanz::kOffen) {
        t.knopf(QStringLiteral("schritt_hinweis_knopf"));
        t.dialog(QStringLiteral("signifikanz_dialog"));
        t.feld(QStringLiteral("signifikanz"), QStringLiteral("signifikant, weiter wie bei B"));
        t.feld(QStringLiteral("signifikanz_datum"), QStringLiteral("01.04.2026"));
        t.feld(QStringLiteral("signifikanz_begruendung"), QStringLiteral("Die Quote liegt über dem Kreis."));
        t.speichere();
    }
    schliesse(Schrittart::kThema);
}

/// In the Atlas, from its menu, for this Thema.
void Rundlauf::halteAnsichtFest() {
    auto& t = m_tasten;
    const auto titel = QString::fromStdString(stand()->thema.titel);
    t.druecke(Qt::Key_2, Qt::AltModifier);
    t.zu(QStringLiteral("atlas_indikator"));
    t.tippe(kIndikator);
    t.druecke(Qt::Key_Return);
    t.menue(QStringLiteral("atlas_mehr"), QStringLiteral("Ansicht festhalten"));
    t.dialog(QStringLiteral("dialog_ansicht"));
    t.feld(QStringLiteral("name"), kAnsicht);
    t.feld(QStringLiteral("thema"), titel);
    t.speichere();
    t.druecke(Qt::Key_5, Qt::AltModifier);
}

void Rundlauf::analyse() {
    auto& t = m_tasten;
    beginne(Schrittart::kAnalyse);
    if (stand()->indikatorenset.indikatoren.empty()) {
        t.knopf(QStringLiteral("knopf_indikatorenset"));
        t.dialog(QStringLiteral("indikatorenset_dialog"));
        t.hake(QStringLiteral("indikatoren"), kIndikator);
        t.speichere();
    }
    if (stand()->ansichten.empty()) halteAnsichtFest();
    t.neu(QStringLiteral("befunde"), QStringLiteral("dialog_befunde"));
    t.feld(QStringLiteral("text"), QStringLiteral("Die Quote ist in zwei Räumen deutlich höher."));
    t.feld(QStringLiteral("ansicht"), kAnsicht);
    t.speichere();
    schliesse(Schrittart::kAnalyse);
}

/// One criterion, one judge.
void Rundlauf::bewerte() {
    auto& t = m_tasten;
    if (Themenakte::imDurchlauf(stand()->kriterien, runde()).empty()) {
        t.neu(QStringLiteral("kriterien"), QStringLiteral("dialog_kriterien"));
        t.feld(QStringLiteral("name"), QStringLiteral("Dringlichkeit"));
        t.speichere();
    }
    t.knopf(QStringLiteral("knopf_bewerten"));
    t.dialog(QStringLiteral("dialog_beurteilende"));
    t.feld(QStringLiteral("akteur"), QStringLiteral("Sozialplanung"));
    t.speichere();
    t.dialog(QStringLiteral("dialog_bewertung"));
    const auto need = Themenakte::imDurchlauf(stand()->erfordernisse, runde()).front().id.value;
    const auto criterion = Themenakte::imDurchlauf(stand()->kriterien, runde()).front().id.value;
    t.feld(QStringLiteral("punkte_%1_%2").arg(need).arg(criterion), QStringLiteral("3"));
    t.speichere();
}

void Rundlauf::interpretation() {
    auto& t = m_tasten;
    beginne(Schrittart::kInterpretation);
    t.knopf(QStringLiteral("knopf_interpretation"));
    t.dialog(QStringLiteral("dialog_interpretation"));
    t.feld(QStringLiteral("ergebnis"), QStringLiteral("Wege und Kinderbetreuung erschweren die Suche."));
    t.speichere();
    t.neu(QStringLiteral("erfordernisse"), QStringLiteral("dialog_erfordernisse"));
    t.feld(QStringLiteral("titel"), QStringLiteral("Begleitung bei der Suche"));
    t.feld(QStringLiteral("begruendung"), QStringLiteral("Folgt aus dem Befund und den Gesprächen."));
    t.speichere();
    bewerte();
    schliesse(Schrittart::kInterpretation);
}

/// Handlungsfeld, Wirkungsziel on real figures, Massnahme, milestone and budget.
void Rundlauf::plane() {
    auto& t = m_tasten;
    t.neu(QStringLiteral("handlungsfelder"), QStringLiteral("dialog_handlungsfelder"));
    t.feld(QStringLiteral("titel"), QStringLiteral("Zugang zu Arbeit"));
    t.speichere();
    t.neu(QStringLiteral("ziele"), QStringLiteral("dialog_ziele"));
    t.feld(QStringLiteral("titel"), kZiel);
    t.feld(QStringLiteral("handlungsfeld"), QStringLiteral("Zugang"));
    t.feld(QStringLiteral("wirkungshypothese"), QStringLiteral("Wer begleitet wird, findet eher Arbeit."));
    t.feld(QStringLiteral("indikator"), kIndikator);
    t.feld(QStringLiteral("richtung"), QStringLiteral("senken"));
    t.feld(QStringLiteral("ausgangswert"), QStringLiteral("4,0"));
    t.feld(QStringLiteral("ausgangsjahr"), QStringLiteral("2015"));
    t.feld(QStringLiteral("zielwert"), QStringLiteral("3"));
    t.feld(QStringLiteral("zieljahr"), QStringLiteral("2030"));
    t.speichere();
    t.neu(QStringLiteral("massnahmen"), QStringLiteral("dialog_massnahmen"));
    t.feld(QStringLiteral("titel"), kMassnahme);
    t.feld(QStringLiteral("verantwortlich"), QStringLiteral("Sozialplanung"));
    t.feld(QStringLiteral("beginn"), QStringLiteral("01.01.2027"));
    t.feld(QStringLiteral("ende"), QStringLiteral("31.12.2028"));
    t.hake(QStringLiteral("ziele"), kZiel);
    t.speichere();
    t.neu(QStringLiteral("meilensteine"), QStringLiteral("dialog_meilensteine"));
    t.feld(QStringLiteral("titel"), QStringLiteral("Zwei Lotsen sind eingestellt"));
    t.feld(QStringLiteral("termin"), QStringLiteral("01.06.2027"));
    t.speichere();
    t.neu(QStringLiteral("budget"), QStringLiteral("dialog_budget"));
    t.feld(QStringLiteral("posten"), QStringLiteral("Personal"));
    t.feld(QStringLiteral("jahr"), QStringLiteral("2027"));
    t.feld(QStringLiteral("plan"), QStringLiteral("120.000"));
    t.speichere();
}

/// „Bedarf gegen Angebot“ for two Räume, on real figures, and the reckoned amounts settled.
void Rundlauf::ermittleBedarf() {
    auto& t = m_tasten;
    t.neu(QStringLiteral("bedarfe"), QStringLiteral("dialog_bedarfe"));
    t.feld(QStringLiteral("bezeichnung"), QStringLiteral("Plätze in der Begleitung"));
    t.feld(QStringLiteral("bezug"), QStringLiteral("[ALO]"));
    t.feld(QStringLiteral("quote"), QStringLiteral("10"));
    t.hake(QStringLiteral("raeume"), QStringLiteral("Bad Segeberg (Raum"));
    t.hake(QStringLiteral("raeume"), QStringLiteral("Wahlstedt (Raum"));
    t.speichere();
    t.knopf(QStringLiteral("knopf_bedarf_alle_uebernehmen"));
}

void Rundlauf::planung() {
    beginne(Schrittart::kPlanung);
    if (Themenakte::imDurchlauf(stand()->ziele, runde()).empty()) plane();
    ermittleBedarf();
    schliesse(Schrittart::kPlanung);
}

void Rundlauf::umsetzung() {
    auto& t = m_tasten;
    beginne(Schrittart::kUmsetzung);
    t.zeile(QStringLiteral("stand_tabelle"), kMassnahme, Qt::Key_Return);
    t.dialog(QStringLiteral("dialog_stand"));
    t.feld(QStringLiteral("zustand"), QStringLiteral("läuft"));
    t.feld(QStringLiteral("fortschritt"), QStringLiteral("40"));
    t.speichere();
    t.neu(QStringLiteral("abstimmung"), QStringLiteral("dialog_abstimmung"));
    t.feld(QStringLiteral("datum"), QStringLiteral("01.09.2026"));
    t.feld(QStringLiteral("gegenstand"), QStringLiteral("Stand der Einstellungen"));
    t.speichere();
    schliesse(Schrittart::kUmsetzung);
}

void Rundlauf::wirkung() {
    auto& t = m_tasten;
    beginne(Schrittart::kWirkung);
    t.knopf(QStringLiteral("knopf_bewerten_ziele"));
    for (const auto& [art, _] : Aufzaehlung<Ueberpruefungsart>::werte) {
        t.neu(QStringLiteral("ueberpruefungen"), QStringLiteral("dialog_ueberpruefungen"));
        t.feld(QStringLiteral("art"), texte::wort(art));
        t.feld(QStringLiteral("feststellung"), QStringLiteral("Wie geplant, mit etwas Verzug."));
        t.speichere();
    }
    schliesse(Schrittart::kWirkung);
}

void Rundlauf::anpassung() {
    auto& t = m_tasten;
    beginne(Schrittart::kAnpassung);
    t.neu(QStringLiteral("entscheidungen"), QStringLiteral("dialog_entscheidungen"));
    t.feld(QStringLiteral("art"), QStringLiteral("fortführen"));
    t.feld(QStringLiteral("begruendung"), QStringLiteral("Die Richtung stimmt."));
    t.speichere();
    schliesse(Schrittart::kAnpassung);
}

void Rundlauf::naechsterDurchlauf(const QString& anlass) {
    auto& t = m_tasten;
    t.knopf(QStringLiteral("naechster_durchlauf"));
    t.dialog(QStringLiteral("grund_dialog"));
    t.feld(QStringLiteral("grund"), anlass);
    t.speichere();
}

void Rundlauf::beschliesse() {
    auto& t = m_tasten;
    t.knopf(QStringLiteral("schritt_hinweis_knopf"));
    t.dialog(QStringLiteral("beschluss_dialog"));
    t.feld(QStringLiteral("gremium"), QStringLiteral("Sozialausschuss"));
    t.feld(QStringLiteral("vorlage_datum"), QStringLiteral("01.05.2026"));
    t.feld(QStringLiteral("ergebnis"), QStringLiteral("angenommen"));
    t.feld(QStringLiteral("datum"), QStringLiteral("20.05.2026"));
    t.speichere();
}

void Rundlauf::durchlauf() {
    analyse();
    if (brauchtBeschluss(stand()->thema) && geltenderBeschluss(*stand()) == nullptr) beschliesse();
    interpretation();
    planung();
    umsetzung();
    wirkung();
    anpassung();
}

}  // namespace isp::test
