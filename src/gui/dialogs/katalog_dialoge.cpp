// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/katalog_dialoge.h"

#include "domain/text.h"
#include "gui/dialogs/stammdaten_dialoge.h"
#include "gui/kreislaufworte.h"
#include "gui/panel.h"
#include "gui/panels/katalogliste.h"
#include "gui/steps/auswahlen.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/datenanfragen.h"
#include "workspace/kennzahlliste.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <set>

namespace isp::gui {

namespace {

using Kennzahlblatt = MitSchlagwoertern<Kennzahl>;
using Quellenblatt = MitSchlagwoertern<QualitativeQuelle>;

QString tr(const char* text) {
    return QCoreApplication::translate("Katalog", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString schlagworthilfe() {
    return tr("Mehrere durch Komma getrennt.");
}

Wahlliste<std::string> rhythmuswahlen(const std::string& present) {
    Wahlliste<std::string> out;
    for (const char* key : {"jaehrlich", "halbjahr", "quartal", "monat"})
        out.emplace_back(key, texte::rhythmuswort(key));
    const bool known = present.empty() || std::any_of(out.begin(), out.end(), [&](const auto& choice) {
                           return choice.first == present;
                       });
    if (!known) out.emplace_back(present, texte::rhythmuswort(present));
    return out;
}

/// The levels of the administration, with what each means for the use of a Kennzahl.
Wahlliste<std::string> ebenenwahlen(const workspace::Bestand& bestand) {
    Wahlliste<std::string> out;
    for (const auto& e : bestand.ebenen()) {
        if (bestand.istEigeneEbene(e.id)) continue;
        out.emplace_back(e.code, workspace::istZuGrob(bestand, e.code)
                                     ? tr("%1 (eingeschränkt verwendbar)").arg(q(e.name))
                                     : q(e.name));
    }
    return out;
}

template <typename E>
std::vector<std::pair<E, QString>> worte(std::initializer_list<E> values) {
    std::vector<std::pair<E, QString>> out;
    for (const auto value : values) {
        if constexpr (std::is_same_v<E, Richtung>)
            out.emplace_back(value, texte::richtung(value));
        else
            out.emplace_back(value, texte::wort(value));
    }
    return out;
}

/// Data, the same in every language: formulas and the disclosure rules know the units by these words.
QStringList einheitenvorschlaege() {
    return {QStringLiteral("Personen"), QStringLiteral("Haushalte"), QStringLiteral("Plätze"),
            QStringLiteral("Fälle"),    QStringLiteral("Tsd. EUR"),  QStringLiteral("EUR"),
            QStringLiteral("%"),        QStringLiteral("km²")};
}

QStringList lieferantenvorschlaege(Umgebung& umgebung) {
    QStringList out;
    for (const auto& name : workspace::lieferantennamen(*umgebung.werkbank()))
        out << q(name);
    return out;
}

void addInhalt(std::vector<Formularfeld<Kennzahlblatt>>& f, Umgebung& umgebung) {
    using K = Kennzahlblatt;
    f.push_back(textFeld<K>("name", tr("Name"), &K::name).pflicht());
    f.push_back(textFeld<K>("code", tr("Code"), &K::code)
                    .hoechstens(32)
                    .hilfe(tr("Großbuchstaben, Ziffern und Unterstriche. Leer: aus dem Namen gebildet.")));
    f.push_back(wahlFeld<K>("art", tr("Kennzahl"), &K::art,
                            {{KennzahlArt::kLebenslage, tr("einer Lebenslage")},
                             {KennzahlArt::kMassnahme, tr("der Leistung einer Maßnahme")}})
                    .hilfe(tr("Beide Arten stehen im Katalog getrennt.")));
    f.push_back(textFeld<K>("einheit", tr("Einheit"), &K::einheit).vorschlaege(einheitenvorschlaege()));
    f.push_back(
        ganzzahlFeld<K>("nachkommastellen", tr("Nachkommastellen"), &K::nachkommastellen).zwischen(0, 6));
    f.push_back(wahlFeld<K>("richtung", tr("Polung"), &K::richtung,
                            worte({Richtung::kNeutral, Richtung::kHochSchlecht, Richtung::kHochGut})));
    f.push_back(wahlFeld<K>("aggregation", tr("Summe über Räume"), &K::aggregation,
                            worte({Aggregation::kSumme, Aggregation::kKeine})));
    f.push_back(wahlFeld<K>("zeitbezug", tr("Gilt"), &K::zeitbezug,
                            worte({Zeitbezug::kPeriode, Zeitbezug::kFortgeltend})));
    f.push_back(langtextFeld<K>("definition", tr("Definition"), &K::definition).zeilen(3));
    f.push_back(
        textFeld<K>("themenfeld", tr("Themenfeld"), &K::themenfeld).vorschlaege(themenfelder(umgebung)));
    f.push_back(wahlFeld<K>("fachplanung", tr("Fachplanung"), &K::fachplanung, fachplanungswahlen(umgebung)));
    f.push_back(schlagwortfeld<Kennzahl>(umgebung, tr("Schlagwörter"), schlagworthilfe()).breit());
}

void addHerkunft(std::vector<Formularfeld<Kennzahlblatt>>& f, Umgebung& umgebung, const Kennzahl& start) {
    using K = Kennzahlblatt;
    f.push_back(abschnitt<K>(tr("Woher sie kommt")));
    f.push_back(langtextFeld<K>("quelle", tr("Quelle"), &K::quelle).zeilen(2));
    f.push_back(textFeld<K>("lieferant", tr("Lieferant*in"), &K::lieferant)
                    .vorschlaege(lieferantenvorschlaege(umgebung))
                    .hilfe(tr("Mehrere durch Strichpunkt getrennt.")));
    f.push_back(textFeld<K>("quelltabelle", tr("Quelltabelle"), &K::quelltabelle)
                    .platzhalter(QStringLiteral("12411-01-01-5")));
    f.push_back(textFeld<K>("lizenz", tr("Lizenz"), &K::lizenz));
    f.push_back(wahlFeld<K>("feinste_ebene", tr("Feinste Raumebene"), &K::feinsteEbene,
                            ebenenwahlen(umgebung.werkbank()->bestand()))
                    .hilfe(tr("Davon hängt die Verwendbarkeit für die Räume ab.")));
    f.push_back(wahlFeld<K>("rhythmus", tr("Rhythmus"), &K::rhythmus, rhythmuswahlen(start.rhythmus)));
    f.push_back(ganzzahlFeld<K>("faellig_nach", tr("Fällig nach"), &K::faelligNach, tr("Tagen"))
                    .zwischen(0, 3650)
                    .hilfe(tr("Tage nach dem Ende der Periode; Grundlage des Kalenders.")));
}

void addGebrauch(std::vector<Formularfeld<Kennzahlblatt>>& f) {
    using K = Kennzahlblatt;
    f.push_back(abschnitt<K>(tr("Wie sie zu gebrauchen ist")));
    f.push_back(langtextFeld<K>("realisierbarkeit", tr("Realisierbarkeit"), &K::realisierbarkeit).zeilen(2));
    f.push_back(langtextFeld<K>("nutzen", tr("Nutzen"), &K::nutzen).zeilen(2));
    f.push_back(
        langtextFeld<K>("hinweis", tr("Hinweis"), &K::hinweis).zeilen(2).hilfe(tr("Steht bei jedem Wert.")));
    f.push_back(zahlFeld<K>("geheim_unter", tr("Geheim unter"), &K::geheimUnter, {}, 0)
                    .zwischen(0, 1000)
                    .hilfe(tr("Kleinere Anzahlen verlassen das Haus nicht. Leer: wie die Quelle.")));
}

std::vector<Formularfeld<Quellenblatt>> quellenfelder(Umgebung& umgebung) {
    using S = Quellenblatt;
    Wahlliste<AktivitaetId> aktivitaeten;
    if (const auto all = umgebung.werkbank()->themen().alle<Aktivitaet>())
        for (const auto& a : *all)
            aktivitaeten.emplace_back(a.id, q(a.titel));
    std::vector<Formularfeld<S>> f;
    f.push_back(textFeld<S>("titel", tr("Titel"), &S::titel).pflicht().breit());
    f.push_back(wahlFeld<S>("art", tr("Art"), &S::art, wortwahlen<Qualitativart>()));
    f.push_back(textFeld<S>("methode", tr("Methode"), &S::methode)
                    .vorschlaege({tr("leitfadengestütztes Interview"), tr("Fragebogen"), tr("Workshop"),
                                  tr("Zukunftswerkstatt"), tr("Akteursanalyse"), tr("Begehung")}));
    f.push_back(datumFeld<S>("von", tr("Von"), &S::von));
    f.push_back(datumFeld<S>("bis", tr("Bis"), &S::bis));
    f.push_back(langtextFeld<S>("beschreibung", tr("Worum es ging"), &S::beschreibung).zeilen(3));
    f.push_back(langtextFeld<S>("ergebnis", tr("Was herauskam"), &S::ergebnis).zeilen(4));
    f.push_back(textFeld<S>("quelle", tr("Fundstelle"), &S::quelle)
                    .breit()
                    .hilfe(tr("Wo Protokoll, Auswertung oder Veröffentlichung zu finden ist.")));
    f.push_back(jaNeinFeld<S>("personenbezug", tr("enthält personenbezogene Daten"), &S::personenbezug)
                    .breit()
                    .hilfe(tr("Steht dann in keinem öffentlichen Bericht.")));
    f.push_back(abschnitt<S>(tr("Wohin es gehört")));
    f.push_back(wahlFeld<S>("aktivitaet", tr("Aktivität"), &S::aktivitaet, aktivitaeten)
                    .hilfe(tr("Bei der es entstanden ist.")));
    f.push_back(wahlFeld<S>("fachplanung", tr("Fachplanung"), &S::fachplanung, fachplanungswahlen(umgebung)));
    f.push_back(
        textFeld<S>("themenfeld", tr("Themenfeld"), &S::themenfeld).vorschlaege(themenfelder(umgebung)));
    f.push_back(schlagwortfeld<QualitativeQuelle>(umgebung, tr("Schlagwörter"), schlagworthilfe()));
    f.push_back(mehrfachFeld<S>("raeume", tr("Räume"), &S::raeume, raumwahlen(umgebung))
                    .hilfe(tr("Ohne Angabe gilt es für das ganze Gebiet.")));
    return f;
}

}  // namespace

std::string schlagworttext(const std::vector<std::string>& woerter) {
    std::string out;
    for (const auto& word : woerter)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

std::vector<std::string> schlagwoerterAus(const std::string& text) {
    std::vector<std::string> out;
    for (const auto& part : q(text).split(u',', Qt::SkipEmptyParts))
        if (const auto word = part.trimmed(); !word.isEmpty()) out.push_back(word.toStdString());
    return out;
}

QStringList schlagwortvorschlaege(Umgebung& umgebung) {
    QStringList out;
    for (const auto& word : Katalogliste::marken(umgebung)->alle())
        out << q(word);
    return out;
}

QStringList themenfelder(Umgebung& umgebung) {
    std::set<QString> all;
    const auto& bestand = umgebung.werkbank()->bestand();
    for (const auto& k : bestand.kennzahlen())
        if (!k.themenfeld.empty()) all.insert(q(k.themenfeld));
    for (const auto& i : bestand.indikatoren())
        if (!i.themenfeld.empty()) all.insert(q(i.themenfeld));
    return {all.begin(), all.end()};
}

EintragDialog* bearbeiteKennzahl(Umgebung& umgebung, QWidget* parent, const Kennzahl& start,
                                 std::function<void(KennzahlId)> fertig) {
    std::vector<Formularfeld<Kennzahlblatt>> felder;
    addInhalt(felder, umgebung);
    addHerkunft(felder, umgebung, start);
    addGebrauch(felder);
    const Kennzahlblatt blatt{start, Katalogliste::marken(umgebung)->von(start.uid)};
    const auto save = [&umgebung, fertig = std::move(fertig)](Kennzahlblatt b) -> Status {
        if (trim(b.code).empty()) b.code = codeFromText(b.name);
        ISP_TRY(const auto id, umgebung.werkbank()->katalog().speichere(b, b.schlagwoerter));
        if (fertig) fertig(id);
        return {};
    };
    auto* dialog = bearbeite<Kennzahlblatt>(
        parent, start.id.valid() ? tr("Kennzahl bearbeiten") : tr("Neue Kennzahl"),
        tr("Eine Zählung, ein Betrag oder eine Kapazität, wie eine Quelle sie liefert."), std::move(felder),
        blatt, save);
    dialog->setObjectName(QStringLiteral("kennzahl_dialog"));
    return dialog;
}

EintragDialog* bearbeiteQualitative(Umgebung& umgebung, QWidget* parent, const QualitativeQuelle& start,
                                    std::function<void(QualitativeQuelleId)> fertig) {
    const Quellenblatt blatt{start, Katalogliste::marken(umgebung)->von(start.uid)};
    const auto save = [&umgebung, fertig = std::move(fertig)](const Quellenblatt& b) -> Status {
        ISP_TRY(const auto id, umgebung.werkbank()->katalog().speichere(b, b.schlagwoerter));
        if (fertig) fertig(id);
        return {};
    };
    auto* dialog = bearbeite<Quellenblatt>(
        parent, start.id.valid() ? tr("Qualitative Quelle bearbeiten") : tr("Neue qualitative Quelle"),
        tr("Was ohne Zahl bekannt ist: aus Gesprächen, Beteiligung, Netzwerken."), quellenfelder(umgebung),
        blatt, save);
    dialog->setObjectName(QStringLiteral("qualitativ_dialog"));
    return dialog;
}

EintragDialog* bearbeiteLieferant(Umgebung& umgebung, QWidget* parent, const Lieferant& start,
                                  std::function<void()> fertig) {
    using L = Lieferant;
    std::vector<Formularfeld<L>> f;
    f.push_back(
        textFeld<L>("name", tr("Name"), &L::name)
            .pflicht()
            .breit()
            .hilfe(tr("Ein neuer Name gilt überall: in Kennzahlen, Lieferungen, Profilen und Anfragen.")));
    f.push_back(textFeld<L>("ansprechperson", tr("Ansprechperson"), &L::ansprechperson)
                    .hilfe(tr("Namen von Personen sind personenbezogene Daten.")));
    f.push_back(textFeld<L>("email", tr("E-Mail"), &L::email));
    f.push_back(textFeld<L>("telefon", tr("Telefon"), &L::telefon));
    f.push_back(langtextFeld<L>("anschrift", tr("Anschrift"), &L::anschrift).zeilen(2));
    f.push_back(langtextFeld<L>("notiz", tr("Notiz"), &L::notiz).zeilen(2));
    const auto save = [&umgebung, before = start.name](const Lieferant& l) -> Status {
        ISP_CHECK(umgebung.werkbank()->katalog().speichere(l, before));
        return {};
    };
    const bool neu = !start.id.valid() && start.name.empty();
    auto* dialog =
        bearbeite<Lieferant>(parent, neu ? tr("Neue*r Lieferant*in") : tr("Lieferant*in bearbeiten"),
                             tr("Wer Zahlen liefert."), std::move(f), start, save, std::move(fertig));
    dialog->setObjectName(QStringLiteral("lieferant_dialog"));
    return dialog;
}

}  // namespace isp::gui
