// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/stammdaten_dialoge.h"

#include "gui/kreislaufworte.h"
#include "gui/panel.h"
#include "workspace/fachplanungen.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <algorithm>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Stammdaten", text);
}

template <typename T>
std::vector<std::pair<decltype(T::id), QString>> namen(const std::vector<T>& records) {
    std::vector<std::pair<decltype(T::id), QString>> out;
    for (const auto& record : records)
        out.emplace_back(record.id, QString::fromStdString(record.name));
    return out;
}

/// Saves through the Themenbuch and hands the key on.
template <typename T>
std::function<Status(T)> speichern(Umgebung& umgebung, const QString& schritt,
                                   std::function<void(decltype(T::id))> fertig) {
    return [&umgebung, schritt, fertig = std::move(fertig)](const T& record) -> Status {
        ISP_TRY(const auto id, umgebung.werkbank()->themen().speichere(record, schritt));
        if (fertig) fertig(id);
        return {};
    };
}

std::vector<Formularfeld<Akteur>> akteurfelder(Umgebung& umgebung) {
    std::vector<Formularfeld<Akteur>> felder;
    felder.push_back(textFeld<Akteur>("name", tr("Name"), &Akteur::name).pflicht().breit());
    felder.push_back(wahlFeld<Akteur>("gruppe", tr("Gruppe"), &Akteur::gruppe, wortwahlen<Akteursgruppe>()));
    felder.push_back(
        wahlFeld<Akteur>("art", tr("Art"), &Akteur::art, wortwahlen<Akteursart>())
            .hilfe(tr("Für „Steuern und Umsetzen“ und „Wirkungsmessung und Controlling“ ist innerhalb der "
                      "Verwaltung die Fachdienstleitung verantwortlich.")));
    felder.push_back(wahlFeld<Akteur>("fachplanung", tr("Fachplanung"), &Akteur::fachplanung,
                                      fachplanungswahlen(umgebung)));
    felder.push_back(textFeld<Akteur>("kontakt", tr("Kontakt"), &Akteur::kontakt)
                         .hilfe(tr("Bei Personen sind dies personenbezogene Daten.")));
    return felder;
}

std::vector<std::pair<IndikatorId, QString>> indikatorwahlen(const workspace::Bestand& bestand) {
    std::vector<std::pair<IndikatorId, QString>> out;
    for (const auto& i : bestand.indikatoren())
        out.emplace_back(i.id, QString::fromStdString(i.name));
    return out;
}

std::vector<std::pair<KennzahlId, QString>> kennzahlwahlen(const workspace::Bestand& bestand) {
    std::vector<std::pair<KennzahlId, QString>> out;
    for (const auto& k : bestand.kennzahlen())
        out.emplace_back(k.id, QString::fromStdString(k.name));
    return out;
}

/// The chosen ones: first those that were there, in their order, then the new ones.
template <typename V>
std::vector<V> inOrder(const std::vector<V>& before, const std::vector<V>& chosen) {
    std::vector<V> out;
    const auto has = [](const std::vector<V>& all, V one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    for (const auto id : before)
        if (has(chosen, id)) out.push_back(id);
    for (const auto id : chosen)
        if (!has(before, id)) out.push_back(id);
    return out;
}

template <typename V>
Zugriff<Indikatorenset, std::vector<V>> mitglieder(std::vector<V> Indikatorenset::*liste) {
    return {[liste](const Indikatorenset& s) { return s.*liste; },
            [liste](Indikatorenset& s, std::vector<V> chosen) { s.*liste = inOrder(s.*liste, chosen); }};
}

struct Grund {
    std::string text;
};

}  // namespace

EintragDialog* neuerAkteur(Umgebung& umgebung, QWidget* parent, std::function<void(AkteurId)> fertig) {
    auto* dialog = bearbeite<Akteur>(
        parent, tr("Neue*r Akteur*in"), tr("Wer verantwortlich ist, mitwirkt oder beteiligt wird."),
        akteurfelder(umgebung), {}, speichern<Akteur>(umgebung, tr("Akteur anlegen"), std::move(fertig)));
    dialog->setObjectName(QStringLiteral("akteur_dialog"));
    return dialog;
}

EintragDialog* neueZielgruppe(Umgebung& umgebung, QWidget* parent, std::function<void(ZielgruppeId)> fertig) {
    std::vector<Formularfeld<Zielgruppe>> felder;
    felder.push_back(textFeld<Zielgruppe>("name", tr("Name"), &Zielgruppe::name).pflicht());
    felder.push_back(langtextFeld<Zielgruppe>("beschreibung", tr("Beschreibung"), &Zielgruppe::beschreibung));
    auto* dialog = bearbeite<Zielgruppe>(
        parent, tr("Neue Zielgruppe"), tr("Die Menschen, für die geplant wird."), std::move(felder), {},
        speichern<Zielgruppe>(umgebung, tr("Zielgruppe anlegen"), std::move(fertig)), {}, 1);
    dialog->setObjectName(QStringLiteral("zielgruppe_dialog"));
    return dialog;
}

EintragDialog* neueFachplanung(Umgebung& umgebung, QWidget* parent,
                               std::function<void(FachplanungId)> fertig) {
    std::vector<Formularfeld<Fachplanung>> felder;
    felder.push_back(textFeld<Fachplanung>("name", tr("Name"), &Fachplanung::name).pflicht());
    const auto save = [&umgebung, fertig = std::move(fertig)](const Fachplanung& record) -> Status {
        ISP_TRY(const auto id, workspace::speichereFachplanung(*umgebung.werkbank(), record));
        if (fertig) fertig(id);
        return {};
    };
    auto* dialog = bearbeite<Fachplanung>(
        parent, tr("Neue Fachplanung"),
        tr("Sie steht danach allen Themen zur Verfügung und bildet das Dach des Hauses."), std::move(felder),
        {}, save, {}, 1);
    dialog->setObjectName(QStringLiteral("fachplanung_dialog"));
    return dialog;
}

std::vector<Formularfeld<Indikatorenset>> indikatorensetfelder(Umgebung& umgebung) {
    using S = Indikatorenset;
    const auto& bestand = umgebung.werkbank()->bestand();
    std::vector<Formularfeld<S>> felder;
    felder.push_back(textFeld<S>("name", tr("Name"), &S::name).pflicht().breit());
    felder.push_back(mehrfachFeld<S, IndikatorId>("indikatoren", tr("Indikatoren"),
                                                  mitglieder(&S::indikatoren), indikatorwahlen(bestand)));
    felder.push_back(mehrfachFeld<S, KennzahlId>("kennzahlen", tr("Kennzahlen"), mitglieder(&S::kennzahlen),
                                                 kennzahlwahlen(bestand)));
    felder.push_back(langtextFeld<S>("beschreibung", tr("Beschreibung"), &S::beschreibung).zeilen(2));
    return felder;
}

Indikatorenset neuesIndikatorenset(const Stammdaten& stamm) {
    Indikatorenset made;
    for (const auto& other : stamm.indikatorensets)
        made.sortierung = std::max(made.sortierung, other.sortierung + 1);
    return made;
}

EintragDialog* bearbeiteIndikatorenset(Umgebung& umgebung, QWidget* parent, const Indikatorenset& start,
                                       std::function<void(IndikatorensetId)> fertig) {
    const bool neu = !start.id.valid();
    auto first = start;
    if (neu) first.sortierung = neuesIndikatorenset(*stammdaten(umgebung)).sortierung;
    auto* dialog = bearbeite<Indikatorenset>(
        parent, neu ? tr("Neues Indikatorenset") : tr("Indikatorenset bearbeiten"),
        tr("Die Zahlen, an denen das Thema beobachtet wird."), indikatorensetfelder(umgebung), first,
        speichern<Indikatorenset>(umgebung, neu ? tr("Indikatorenset anlegen") : tr("Indikatorenset ändern"),
                                  std::move(fertig)));
    dialog->setObjectName(QStringLiteral("indikatorenset_dialog"));
    return dialog;
}

EintragDialog* frageGrund(QWidget* parent, const QString& titel, const QString& leitsatz,
                          std::function<Status(const std::string&)> handler, const std::string& vorschlag) {
    std::vector<Formularfeld<Grund>> felder;
    felder.push_back(langtextFeld<Grund>("grund", tr("Begründung"), &Grund::text).pflicht().zeilen(3));
    auto* dialog = bearbeite<Grund>(
        parent, titel, leitsatz, std::move(felder), Grund{vorschlag},
        [run = std::move(handler)](const Grund& grund) { return run(grund.text); }, {}, 1);
    dialog->setObjectName(QStringLiteral("grund_dialog"));
    return dialog;
}

std::vector<std::pair<AkteurId, QString>> akteurwahlen(const Stammdaten& stamm) {
    return namen(stamm.akteure);
}

std::vector<std::pair<ZielgruppeId, QString>> zielgruppenwahlen(const Stammdaten& stamm) {
    return namen(stamm.zielgruppen);
}

std::vector<std::pair<IndikatorensetId, QString>> indikatorensetwahlen(const Stammdaten& stamm) {
    return namen(stamm.indikatorensets);
}

std::vector<std::pair<FachplanungId, QString>> fachplanungswahlen(Umgebung& umgebung) {
    return namen(umgebung.werkbank()->bestand().fachplanungen());
}

workspace::StammdatenPtr stammdaten(Umgebung& umgebung) {
    auto read = umgebung.werkbank()->themen().stammdaten();
    if (read) return *read;
    umgebung.zeigeFehler(read.error());
    return std::make_shared<const Stammdaten>();
}

void addNeuknopf(EintragDialog& dialog, const QString& id, const QString& text,
                 std::function<void()> handler) {
    auto* box = dialog.findChild<QDialogButtonBox*>(QStringLiteral("knoepfe"));
    auto* button = box->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(QStringLiteral("neu_") + id);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, &dialog, std::move(handler));
}

void bieteNeuenAkteur(Umgebung& umgebung, EintragDialog& dialog, const QString& feld) {
    addNeuknopf(dialog, QStringLiteral("akteur"), tr("Neue*r Akteur*in …"), [&umgebung, &dialog, feld] {
        neuerAkteur(umgebung, &dialog, [&umgebung, &dialog, feld](AkteurId id) {
            nimmAuf(*dialog.formular(), feld, akteurwahlen(*stammdaten(umgebung)), id, false);
        });
    });
}

}  // namespace isp::gui
