// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themenprobe.h"

#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panels/thema_seite.h"
#include "workspace/werkbank.h"

#include <QLabel>
#include <QPushButton>

namespace isp::test {

Themenprobe::Themenprobe() {
    fenster().oeffneBereich(QStringLiteral("themen"));
}

gui::ThemenPanel& Themenprobe::panel() {
    return *qobject_cast<gui::ThemenPanel*>(fenster().panel(QStringLiteral("themen")));
}

gui::ThemaSeite& Themenprobe::seite() {
    return *panel().thema();
}

ThemaId Themenprobe::oeffneNeues(Herkunft herkunft) {
    Thema thema;
    thema.titel = "Übergang Kita – Grundschule";
    thema.fragestellung = "Wo brauchen Kinder Unterstützung?";
    thema.herkunft = herkunft;
    thema.federfuehrung = werkbank().bestand().fachplanungen().front().id;
    thema.auftragGremium = "Sozialausschuss";
    thema.auftragDatum = "2026-03-01";
    thema.hinweisVon = "Gemeinde";
    thema.hinweisText = "Plätze fehlen";
    Zielgruppe kinder;
    kinder.name = "Kinder im Vorschulalter";
    thema.zielgruppen = {*buch().speichere(kinder, QStringLiteral("Zielgruppe"))};
    const auto id = *buch().legeAn(thema);
    fenster().oeffneThema(id);
    return id;
}

Schritt Themenprobe::schritt(ThemaId thema, Schrittart art) {
    const auto stand = akte(thema);
    return *stand->schritt(stand->aktuellerDurchlauf()->id, art);
}

AkteurId Themenprobe::akteur(const std::string& name, Akteursart art) {
    Akteur akteur;
    akteur.name = name;
    akteur.art = art;
    return *buch().speichere(akteur, QStringLiteral("Akteur"));
}

void Themenprobe::setVerantwortlich(ThemaId thema, Schrittart art, AkteurId wer) {
    auto changed = schritt(thema, art);
    changed.verantwortlich = wer;
    if (!buch().speichere(changed, QStringLiteral("Verantwortung"))) qFatal("cannot set who answers");
}

void Themenprobe::drueckeAuf(const char* name, Qt::Key key) {
    auto* widget = finde<QWidget>(name, &panel());
    widget->setFocus();
    QTest::keyClick(widget, key);
}

QString Themenprobe::text(const char* name) {
    auto* label = finde<QLabel>(name, &panel());
    return label->isVisible() ? label->text() : QString();
}

void Themenprobe::schreibe(gui::EintragDialog* dialog, const char* feld, const QString& text) {
    auto* editor = dialog->formular()->editor(QString::fromLatin1(feld));
    editor->setFocus();
    QTest::keyClicks(editor, text);
}

void Themenprobe::speichere(gui::EintragDialog* dialog) {
    auto* button = dialog->findChild<QPushButton*>(QStringLiteral("speichern"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

gui::EintragDialog* Themenprobe::formular(const char* name) {
    gui::EintragDialog* found = nullptr;
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] {
        found = fenster().findChild<gui::EintragDialog*>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible();
    });
    if (found == nullptr) qFatal("no dialog %s", name);
    return found;
}

}  // namespace isp::test
