// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/raumbezug_ziel.h"

#include "gui/panel.h"
#include "texte/kreislauf.h"
#include "workspace/auswahl.h"

#include <QCoreApplication>
#include <set>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Raumbezug", text);
}

}  // namespace

QString bezugstext(const workspace::Raumbezug& bezug) {
    if (bezug.art == "wert") return tr("Werte aus Lieferungen");
    const auto text =
        tr("%1 „%2“").arg(texte::objektart(bezug.art), QString::fromStdString(bezug.bezeichnung));
    return bezug.durchlauf.empty()
               ? text
               : text + tr(" (Durchlauf %1)").arg(QString::fromStdString(bezug.durchlauf));
}

std::function<void()> bezugsweg(Umgebung& umgebung, const workspace::Raumbezug& bezug, RaumId raum,
                                std::function<void()> gebietsstand) {
    auto& window = umgebung;
    if (bezug.thema.valid() && bezug.schritt)
        return [&window, thema = bezug.thema, schritt = *bezug.schritt] {
            window.oeffneSchritt(thema, schritt);
        };
    if (bezug.thema.valid()) return [&window, thema = bezug.thema] { window.oeffneThema(thema); };
    if (bezug.art == "akteur") return [&window] { window.oeffneThemenseite(QStringLiteral("akteure")); };
    if (bezug.art == "angebot") return [&window] { window.oeffneThemenseite(QStringLiteral("angebote")); };
    if (bezug.art == "bruch" || bezug.art == "gebietsaenderung") return gebietsstand;
    if (bezug.art == "wert")
        return [&window, raum] {
            window.auswahl().setRaeume({raum});
            window.oeffneBereich(QStringLiteral("atlas"));
        };
    return [&window] { window.oeffneBereich(QStringLiteral("daten")); };
}

}  // namespace isp::gui
