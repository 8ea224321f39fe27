// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/kreislauf.h"

#include "texte/wortwahl.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace isp::texte {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Kreislauf", text);
}

QString q(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Schrittworte {
    const char* titel;
    const char* kurz;
    const char* leitsatz;
};

constexpr std::array kSchritte = {
    Schrittworte{QT_TRANSLATE_NOOP("Kreislauf", "Thema"), QT_TRANSLATE_NOOP("Kreislauf", "Thema"),
                 QT_TRANSLATE_NOOP("Kreislauf",
                                   "Halten Sie fest, woher das Thema kommt, welche Frage es stellt, wen es "
                                   "betrifft und wer es federführend bearbeitet.")},
    Schrittworte{
        QT_TRANSLATE_NOOP("Kreislauf", "Datenbasierte Analyse"), QT_TRANSLATE_NOOP("Kreislauf", "Analyse"),
        QT_TRANSLATE_NOOP("Kreislauf",
                          "Wählen Sie passende Kennzahlen und Indikatoren, stellen Sie Angebote, räumliche "
                          "Verteilung und Entwicklung dar und halten Sie fest, was auffällt.")},
    Schrittworte{
        QT_TRANSLATE_NOOP("Kreislauf", "Interpretation der Ergebnisse"),
        QT_TRANSLATE_NOOP("Kreislauf", "Interpretation"),
        QT_TRANSLATE_NOOP("Kreislauf",
                          "Diskutieren Sie die Befunde, halten Sie Rücksprache mit externen Akteur*innen und "
                          "bewerten und gewichten Sie die Handlungserfordernisse.")},
    Schrittworte{QT_TRANSLATE_NOOP("Kreislauf", "Bedarfe ermitteln / Maßnahmen planen"),
                 QT_TRANSLATE_NOOP("Kreislauf", "Bedarfe, Maßnahmen"),
                 QT_TRANSLATE_NOOP("Kreislauf",
                                   "Stellen Sie den Bedarf dem Angebot gegenüber, priorisieren Sie "
                                   "Handlungsfelder, leiten Sie Wirkungsziele ab und planen Sie Maßnahmen.")},
    Schrittworte{
        QT_TRANSLATE_NOOP("Kreislauf", "Steuern und Umsetzen"), QT_TRANSLATE_NOOP("Kreislauf", "Umsetzung"),
        QT_TRANSLATE_NOOP(
            "Kreislauf",
            "Begleiten Sie die Umsetzung: Stand der Maßnahmen, Meilensteine, Kosten und Abstimmungen.")},
    Schrittworte{QT_TRANSLATE_NOOP("Kreislauf", "Wirkungsmessung und Controlling"),
                 QT_TRANSLATE_NOOP("Kreislauf", "Wirkung"),
                 QT_TRANSLATE_NOOP("Kreislauf",
                                   "Prüfen Sie anhand neuer Daten, ob die Ziele erreicht werden, und "
                                   "überprüfen Sie Maßnahmen, Prozessschritte und Ergebnisse.")},
    Schrittworte{QT_TRANSLATE_NOOP("Kreislauf", "Anpassung der Maßnahmen / Ziele / Themen"),
                 QT_TRANSLATE_NOOP("Kreislauf", "Anpassung"),
                 QT_TRANSLATE_NOOP("Kreislauf",
                                   "Entscheiden Sie, was fortgeführt, geändert oder beendet wird, und "
                                   "beginnen Sie den nächsten Durchlauf oder ein neues Thema.")},
};
static_assert(kSchritte.size() == kSchrittzahl);

/// `fehlt`: there is none at all; `einer`: one of them lacks something, `mehrere`: %1 of them do. None of the
/// two where nothing is counted.
struct Kriteriumworte {
    std::string_view id;
    const char* erfuellt;
    const char* fehlt;
    const char* einer = nullptr;
    const char* mehrere = nullptr;
};

constexpr std::array kKriterien = {
    Kriteriumworte{
        "verantwortlich", QT_TRANSLATE_NOOP("Kreislauf", "Eine verantwortliche Stelle ist benannt"),
        QT_TRANSLATE_NOOP("Kreislauf",
                          "Verantwortliche Stelle fehlt oder darf diesen Schritt nicht verantworten")},
    Kriteriumworte{
        "thema.auftrag",
        QT_TRANSLATE_NOOP("Kreislauf", "Politischer Auftrag mit Gremium und Datum ist festgehalten"),
        QT_TRANSLATE_NOOP("Kreislauf", "Gremium oder Datum des Auftrags fehlt")},
    Kriteriumworte{"thema.hinweis",
                   QT_TRANSLATE_NOOP("Kreislauf", "Hinweis und Hinweisgeber*in sind festgehalten"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Wer den Hinweis gab oder sein Inhalt fehlt")},
    Kriteriumworte{
        "thema.signifikanz", QT_TRANSLATE_NOOP("Kreislauf", "Signifikanz ist geprüft und begründet"),
        QT_TRANSLATE_NOOP("Kreislauf", "Ergebnis der Signifikanzprüfung, Begründung oder Antwort fehlt")},
    Kriteriumworte{"thema.fragestellung", QT_TRANSLATE_NOOP("Kreislauf", "Fragestellung ist formuliert"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Fragestellung fehlt")},
    Kriteriumworte{"thema.zielgruppen", QT_TRANSLATE_NOOP("Kreislauf", "Zielgruppen sind benannt"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine Zielgruppe gewählt")},
    Kriteriumworte{
        "thema.raeume", QT_TRANSLATE_NOOP("Kreislauf", "Räume sind eingegrenzt"),
        QT_TRANSLATE_NOOP("Kreislauf", "Noch kein Raum gewählt: Das Thema gilt für den ganzen Kreis")},
    Kriteriumworte{"thema.federfuehrung",
                   QT_TRANSLATE_NOOP("Kreislauf", "Eine Fachplanung hat die Federführung"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Federführung fehlt")},
    Kriteriumworte{"thema.fachplanungen",
                   QT_TRANSLATE_NOOP("Kreislauf", "Weitere Fachplanungen bringen ihre Aspekte ein"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine weitere Fachplanung beteiligt"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Fachplanung ohne Aspekt"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Fachplanungen ohne Aspekt")},
    Kriteriumworte{"analyse.indikatorenset",
                   QT_TRANSLATE_NOOP("Kreislauf", "Ein Indikatorenset ist zusammengestellt"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch kein Indikator und keine Kennzahl gewählt")},
    Kriteriumworte{"analyse.befunde",
                   QT_TRANSLATE_NOOP("Kreislauf", "Befunde stützen sich auf festgehaltene Ansichten"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch kein Befund aus Daten"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Befund ohne Ansicht"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Befunde ohne Ansicht")},
    Kriteriumworte{"analyse.bestand",
                   QT_TRANSLATE_NOOP("Kreislauf", "Angebote und Einrichtungen sind erhoben"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch kein Angebot im Bestand")},
    Kriteriumworte{"analyse.datenluecken", QT_TRANSLATE_NOOP("Kreislauf", "Datenlücken sind angefragt"),
                   QT_TRANSLATE_NOOP("Kreislauf", ""),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Datenlücke nicht angefragt"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Datenlücken nicht angefragt")},
    Kriteriumworte{
        "interpretation.text", QT_TRANSLATE_NOOP("Kreislauf", "Die Ergebnisse sind in Worten interpretiert"),
        QT_TRANSLATE_NOOP("Kreislauf", "Die Interpretation fehlt: Eine Zahl allein begründet keinen Bedarf")},
    Kriteriumworte{"interpretation.ruecksprachen",
                   QT_TRANSLATE_NOOP("Kreislauf", "Mit externen Akteur*innen wurde Rücksprache gehalten"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine Rücksprache")},
    Kriteriumworte{"interpretation.erfordernisse",
                   QT_TRANSLATE_NOOP("Kreislauf", "Handlungserfordernisse sind abgeleitet und begründet"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch kein Handlungserfordernis"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Handlungserfordernis ohne Begründung"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Handlungserfordernisse ohne Begründung")},
    Kriteriumworte{"interpretation.gewichtung",
                   QT_TRANSLATE_NOOP("Kreislauf", "Handlungserfordernisse sind bewertet und gewichtet"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch nichts bewertet"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Handlungserfordernis ohne Bewertung"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Handlungserfordernisse ohne Bewertung")},
    Kriteriumworte{"planung.bedarf",
                   QT_TRANSLATE_NOOP("Kreislauf", "Bedarf und Angebot sind gegenübergestellt"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch kein Bedarf ermittelt")},
    Kriteriumworte{"planung.handlungsfelder",
                   QT_TRANSLATE_NOOP("Kreislauf", "Handlungsfelder sind benannt und priorisiert"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch kein Handlungsfeld"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Handlungsfeld ohne Rang"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Handlungsfelder ohne Rang")},
    Kriteriumworte{
        "planung.ziele", QT_TRANSLATE_NOOP("Kreislauf", "Wirkungsziele sind messbar"),
        QT_TRANSLATE_NOOP("Kreislauf", "Noch kein Wirkungsziel"),
        QT_TRANSLATE_NOOP("Kreislauf",
                          "Noch 1 Wirkungsziel ohne Hypothese, Ausgangswert, Zielwert oder Zieljahr"),
        QT_TRANSLATE_NOOP("Kreislauf",
                          "Noch %1 Wirkungsziele ohne Hypothese, Ausgangswert, Zielwert oder Zieljahr")},
    Kriteriumworte{"planung.massnahmen", QT_TRANSLATE_NOOP("Kreislauf", "Maßnahmen sind geplant"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine Maßnahme"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Maßnahme ohne Zuständigkeit, Termine oder Ziel"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Maßnahmen ohne Zuständigkeit, Termine oder Ziel")},
    Kriteriumworte{"planung.budget", QT_TRANSLATE_NOOP("Kreislauf", "Kosten sind geplant"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine Kosten geplant"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Posten ohne Planbetrag"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Posten ohne Planbetrag")},
    Kriteriumworte{"umsetzung.stand",
                   QT_TRANSLATE_NOOP("Kreislauf", "Jede Maßnahme ist begonnen oder entschieden"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine Maßnahme"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Maßnahme nur geplant"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Maßnahmen nur geplant")},
    Kriteriumworte{
        "umsetzung.meilensteine", QT_TRANSLATE_NOOP("Kreislauf", "Kein Meilenstein ist überfällig"),
        QT_TRANSLATE_NOOP("Kreislauf", ""), QT_TRANSLATE_NOOP("Kreislauf", "1 Meilenstein überfällig"),
        QT_TRANSLATE_NOOP("Kreislauf", "%1 Meilensteine überfällig")},
    Kriteriumworte{"umsetzung.budget_ist", QT_TRANSLATE_NOOP("Kreislauf", "Ausgaben sind nachgetragen"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine Kosten erfasst"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Posten ohne Ist-Betrag"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Posten ohne Ist-Betrag")},
    Kriteriumworte{"umsetzung.abstimmung", QT_TRANSLATE_NOOP("Kreislauf", "Abstimmungen sind festgehalten"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine Abstimmung festgehalten")},
    Kriteriumworte{"wirkung.bewertung",
                   QT_TRANSLATE_NOOP("Kreislauf", "Jedes geltende Wirkungsziel ist bewertet"),
                   QT_TRANSLATE_NOOP("Kreislauf", ""),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Wirkungsziel ohne Bewertung"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Wirkungsziele ohne Bewertung")},
    Kriteriumworte{"wirkung.massnahmen", QT_TRANSLATE_NOOP("Kreislauf", "Maßnahmen sind überprüft"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine Überprüfung von Maßnahmen")},
    Kriteriumworte{"wirkung.prozess", QT_TRANSLATE_NOOP("Kreislauf", "Prozessschritte sind überprüft"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine Überprüfung der Prozessschritte")},
    Kriteriumworte{"wirkung.ergebnisse", QT_TRANSLATE_NOOP("Kreislauf", "Ergebnisse sind überprüft"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine Überprüfung der Ergebnisse")},
    Kriteriumworte{"anpassung.entscheidungen",
                   QT_TRANSLATE_NOOP("Kreislauf", "Entscheidungen sind getroffen und begründet"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch keine Entscheidung"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 Entscheidung ohne Begründung"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 Entscheidungen ohne Begründung")},
    Kriteriumworte{"anpassung.folgen", QT_TRANSLATE_NOOP("Kreislauf", "Neue Themen sind angelegt"),
                   QT_TRANSLATE_NOOP("Kreislauf", ""),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch 1 neues Thema nicht angelegt"),
                   QT_TRANSLATE_NOOP("Kreislauf", "Noch %1 neue Themen nicht angelegt")},
};

constexpr std::array kObjekte = {
    Wort{"zielgruppe", QT_TRANSLATE_NOOP("Kreislauf", "Zielgruppe")},
    Wort{"akteur", QT_TRANSLATE_NOOP("Kreislauf", "Akteur*in")},
    Wort{"beziehung", QT_TRANSLATE_NOOP("Kreislauf", "Beziehung")},
    Wort{"indikatorenset", QT_TRANSLATE_NOOP("Kreislauf", "Indikatorenset")},
    Wort{"thema", QT_TRANSLATE_NOOP("Kreislauf", "Thema")},
    Wort{"thema_fachplanung", QT_TRANSLATE_NOOP("Kreislauf", "Fachplanung des Themas")},
    Wort{"beschluss", QT_TRANSLATE_NOOP("Kreislauf", "Beschluss")},
    Wort{"durchlauf", QT_TRANSLATE_NOOP("Kreislauf", "Durchlauf")},
    Wort{"schritt", QT_TRANSLATE_NOOP("Kreislauf", "Schritt")},
    Wort{"schrittwechsel", QT_TRANSLATE_NOOP("Kreislauf", "Schrittwechsel")},
    Wort{"beteiligung", QT_TRANSLATE_NOOP("Kreislauf", "Beteiligung")},
    Wort{"anhang", QT_TRANSLATE_NOOP("Kreislauf", "Anhang")},
    Wort{"ansicht", QT_TRANSLATE_NOOP("Kreislauf", "Ansicht")},
    Wort{"befund", QT_TRANSLATE_NOOP("Kreislauf", "Befund")},
    Wort{"angebot", QT_TRANSLATE_NOOP("Kreislauf", "Angebot")},
    Wort{"bestandseintrag", QT_TRANSLATE_NOOP("Kreislauf", "Bestand")},
    Wort{"datenbedarf", QT_TRANSLATE_NOOP("Kreislauf", "Datenlücke")},
    Wort{"ruecksprache", QT_TRANSLATE_NOOP("Kreislauf", "Rücksprache")},
    Wort{"handlungserfordernis", QT_TRANSLATE_NOOP("Kreislauf", "Handlungserfordernis")},
    Wort{"bewertungskriterium", QT_TRANSLATE_NOOP("Kreislauf", "Bewertungskriterium")},
    Wort{"bewertung", QT_TRANSLATE_NOOP("Kreislauf", "Bewertung")},
    Wort{"bedarf", QT_TRANSLATE_NOOP("Kreislauf", "Bedarf")},
    Wort{"bedarfsmenge", QT_TRANSLATE_NOOP("Kreislauf", "Bedarf eines Raums")},
    Wort{"handlungsfeld", QT_TRANSLATE_NOOP("Kreislauf", "Handlungsfeld")},
    Wort{"ziel", QT_TRANSLATE_NOOP("Kreislauf", "Ziel")},
    Wort{"massnahme", QT_TRANSLATE_NOOP("Kreislauf", "Maßnahme")},
    Wort{"meilenstein", QT_TRANSLATE_NOOP("Kreislauf", "Meilenstein")},
    Wort{"budgetposten", QT_TRANSLATE_NOOP("Kreislauf", "Budgetposten")},
    Wort{"abstimmung", QT_TRANSLATE_NOOP("Kreislauf", "Abstimmung")},
    Wort{"zielbewertung", QT_TRANSLATE_NOOP("Kreislauf", "Bewertung eines Ziels")},
    Wort{"ueberpruefung", QT_TRANSLATE_NOOP("Kreislauf", "Überprüfung")},
    Wort{"entscheidung", QT_TRANSLATE_NOOP("Kreislauf", "Entscheidung")},
    Wort{"aktivitaet", QT_TRANSLATE_NOOP("Kreislauf", "Aktivität")},
    Wort{"teilnahme", QT_TRANSLATE_NOOP("Kreislauf", "Teilnahme")},
    Wort{"arbeitsgruppe", QT_TRANSLATE_NOOP("Kreislauf", "Arbeitsgruppe")},
    Wort{"mitglied", QT_TRANSLATE_NOOP("Kreislauf", "Mitglied")},
    Wort{"sitzungsreihe", QT_TRANSLATE_NOOP("Kreislauf", "Sitzungsreihe")},
    Wort{"sitzungstermin", QT_TRANSLATE_NOOP("Kreislauf", "Sitzung")},
    Wort{"sitzungsteilnahme", QT_TRANSLATE_NOOP("Kreislauf", "Teilnahme an einer Sitzung")},
    Wort{"tagesordnungspunkt", QT_TRANSLATE_NOOP("Kreislauf", "Tagesordnungspunkt")},
    Wort{"rundenbeschluss", QT_TRANSLATE_NOOP("Kreislauf", "Entscheidung einer Sitzung")},
    Wort{"planungsauftrag", QT_TRANSLATE_NOOP("Kreislauf", "Planungsauftrag")},
    Wort{"praesentationsfolge", QT_TRANSLATE_NOOP("Kreislauf", "Präsentation")},
    Wort{"praesentationsfolie", QT_TRANSLATE_NOOP("Kreislauf", "Folie")},
    Wort{"bericht", QT_TRANSLATE_NOOP("Kreislauf", "Bericht")},
    Wort{"berichtsvorlage", QT_TRANSLATE_NOOP("Kreislauf", "Berichtsvorlage")},
    Wort{"indikator", QT_TRANSLATE_NOOP("Kreislauf", "Indikator")},
    Wort{"kennzahl", QT_TRANSLATE_NOOP("Kreislauf", "Kennzahl")},
    Wort{"raum", QT_TRANSLATE_NOOP("Kreislauf", "Raum")},
    Wort{"raumsatz", QT_TRANSLATE_NOOP("Kreislauf", "Raumsatz")},
    Wort{"raumzweck", QT_TRANSLATE_NOOP("Kreislauf", "Zweck eines Raums")},
    Wort{"sozialraum", QT_TRANSLATE_NOOP("Kreislauf", "Sozialraum")},
    Wort{"fachplanung", QT_TRANSLATE_NOOP("Kreislauf", "Fachplanung")},
    Wort{"lieferung", QT_TRANSLATE_NOOP("Kreislauf", "Lieferung")},
    Wort{"raum_zugehoerigkeit", QT_TRANSLATE_NOOP("Kreislauf", "Zugehörigkeit von Räumen")},
    Wort{"wertesatz", QT_TRANSLATE_NOOP("Kreislauf", "Werte")},
    Wort{"grenze", QT_TRANSLATE_NOOP("Kreislauf", "Grenze")},
    Wort{"reihe", QT_TRANSLATE_NOOP("Kreislauf", "Reihe")},
    Wort{"lieferant", QT_TRANSLATE_NOOP("Kreislauf", "Lieferant*in")},
    Wort{"importprofil", QT_TRANSLATE_NOOP("Kreislauf", "Importprofil")},
    Wort{"historie", QT_TRANSLATE_NOOP("Kreislauf", "Verlauf")},
    Wort{"person", QT_TRANSLATE_NOOP("Kreislauf", "Person")},
    Wort{"kennzahlmerkung", QT_TRANSLATE_NOOP("Kreislauf", "Zuordnung einer Überschrift")},
    Wort{"ortsmerkung", QT_TRANSLATE_NOOP("Kreislauf", "Zuordnung eines Orts")},
    Wort{"qualitative_quelle", QT_TRANSLATE_NOOP("Kreislauf", "Qualitative Quelle")},
    Wort{"datenanfrage", QT_TRANSLATE_NOOP("Kreislauf", "Datenanfrage")},
    Wort{"bruch", QT_TRANSLATE_NOOP("Kreislauf", "Bruch in der Reihe")},
    Wort{"wertbestaetigung", QT_TRANSLATE_NOOP("Kreislauf", "Bestätigung eines Werts")},
    Wort{"gebietsaenderung", QT_TRANSLATE_NOOP("Kreislauf", "Gebietsänderung")},
    Wort{"gebietsanteil", QT_TRANSLATE_NOOP("Kreislauf", "Gebietsanteil")},
    Wort{"freigabe", QT_TRANSLATE_NOOP("Kreislauf", "Freigabe")},
    Wort{"indexdefinition", QT_TRANSLATE_NOOP("Kreislauf", "Index")},
    Wort{"indexfassung", QT_TRANSLATE_NOOP("Kreislauf", "Fassung eines Index")},
    Wort{"hinweisbearbeitung", QT_TRANSLATE_NOOP("Kreislauf", "Bearbeitung eines Hinweises")},
    Wort{"schlagwort", QT_TRANSLATE_NOOP("Kreislauf", "Schlagwort")},
    Wort{"favorit", QT_TRANSLATE_NOOP("Kreislauf", "Favorit")},
    Wort{"wert", QT_TRANSLATE_NOOP("Kreislauf", "Wert")},
    Wort{"raumebene", QT_TRANSLATE_NOOP("Kreislauf", "Raumebene")},
    Wort{"raum_name", QT_TRANSLATE_NOOP("Kreislauf", "Name eines Raums")},
    Wort{"raum_schluessel", QT_TRANSLATE_NOOP("Kreislauf", "Schlüssel eines Raums")},
    Wort{"grenzquelle", QT_TRANSLATE_NOOP("Kreislauf", "Quelle von Grenzen")},
    Wort{"merkmal", QT_TRANSLATE_NOOP("Kreislauf", "Merkmal")},
    Wort{"auspraegung", QT_TRANSLATE_NOOP("Kreislauf", "Ausprägung")},
    Wort{"lieferungswert", QT_TRANSLATE_NOOP("Kreislauf", "Werte einer Lieferung")},
    Wort{"anhang_inhalt", QT_TRANSLATE_NOOP("Kreislauf", "Inhalt eines Anhangs")},
    Wort{"berichtsinhalt", QT_TRANSLATE_NOOP("Kreislauf", "Inhalt eines Berichts")},
    Wort{"aenderungspaket", QT_TRANSLATE_NOOP("Kreislauf", "Änderungspaket")},
};

/// Each step has a criterion `….verantwortlich`; their words are the same.
const Kriteriumworte* worteOf(std::string_view id) {
    if (id.ends_with(".verantwortlich")) return &kKriterien.front();
    for (const auto& words : kKriterien)
        if (words.id == id) return &words;
    return nullptr;
}

}  // namespace

QString titel(Schrittart art) {
    return tr(kSchritte[static_cast<std::size_t>(art)].titel);
}

QString kurztitel(Schrittart art) {
    return tr(kSchritte[static_cast<std::size_t>(art)].kurz);
}

QString leitsatz(Schrittart art) {
    return tr(kSchritte[static_cast<std::size_t>(art)].leitsatz);
}

QString kriterium(std::string_view id) {
    const auto* words = worteOf(id);
    return words == nullptr ? QString() : tr(words->erfuellt);
}

QString fehlt(const Kriterium& k) {
    const auto* words = worteOf(k.id);
    if (k.erfuellt || words == nullptr) return {};
    if (k.offen > 0 && words->mehrere != nullptr)
        return k.offen == 1 ? tr(words->einer) : tr(words->mehrere).arg(k.offen);
    return tr(words->fehlt);
}

QString objektart(std::string_view tabelle) {
    const auto word = find(kObjekte, tabelle);
    return word.isEmpty() ? q(tabelle) : word;
}

QString kriterien(std::string_view ids) {
    QStringList words;
    for (const auto& part : q(ids).split(QStringLiteral(", "))) {
        const auto word = kriterium(part.toStdString());
        words << QStringLiteral("„") + (word.isEmpty() ? part : word) + QStringLiteral("“");
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace isp::texte
