// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/eintrag_dialog.h"
#include "workspace/themenbuch.h"

#include <functional>
#include <utility>
#include <vector>

namespace isp::gui {

class Umgebung;

/// What can be added on the spot while something else is being filled in. `fertig` gets the new key.
EintragDialog* neuerAkteur(Umgebung& umgebung, QWidget* parent, std::function<void(AkteurId)> fertig);
EintragDialog* neueZielgruppe(Umgebung& umgebung, QWidget* parent, std::function<void(ZielgruppeId)> fertig);
EintragDialog* neueFachplanung(Umgebung& umgebung, QWidget* parent,
                               std::function<void(FachplanungId)> fertig);
/// The fields of a set; those that stay in it keep their order.
[[nodiscard]] std::vector<Formularfeld<Indikatorenset>> indikatorensetfelder(Umgebung& umgebung);
/// A set without members that stands last.
[[nodiscard]] Indikatorenset neuesIndikatorenset(const Stammdaten& stamm);
/// Makes (id 0) or changes a set of Indikatoren and Kennzahlen of the catalogue.
EintragDialog* bearbeiteIndikatorenset(Umgebung& umgebung, QWidget* parent, const Indikatorenset& start,
                                       std::function<void(IndikatorensetId)> fertig);
/// Asks why, in a sentence that may not be empty; what `handler` cannot do is shown in the dialog.
EintragDialog* frageGrund(QWidget* parent, const QString& titel, const QString& leitsatz,
                          std::function<Status(const std::string&)> handler,
                          const std::string& vorschlag = {});

/// Names for the choice of a form, in the order of the Stammdaten.
[[nodiscard]] std::vector<std::pair<AkteurId, QString>> akteurwahlen(const Stammdaten& stamm);
[[nodiscard]] std::vector<std::pair<ZielgruppeId, QString>> zielgruppenwahlen(const Stammdaten& stamm);
[[nodiscard]] std::vector<std::pair<IndikatorensetId, QString>> indikatorensetwahlen(const Stammdaten& stamm);
[[nodiscard]] std::vector<std::pair<FachplanungId, QString>> fachplanungswahlen(Umgebung& umgebung);
/// The shared data of the open store; empty ones where they cannot be read.
[[nodiscard]] workspace::StammdatenPtr stammdaten(Umgebung& umgebung);

/// A button in the row below the form: `neu_<id>`.
void addNeuknopf(EintragDialog& dialog, const QString& id, const QString& text,
                 std::function<void()> handler);
/// „Neue*r Akteur*in …“ for a choice of one actor: makes it and chooses it.
void bieteNeuenAkteur(Umgebung& umgebung, EintragDialog& dialog, const QString& feld);

/// Puts a newly made entry into a choice of several, or chooses it where one is chosen.
template <typename V>
void nimmAuf(Formular& form, const QString& feld, const std::vector<std::pair<V, QString>>& wahlen, V neu,
             bool mehrere) {
    form.setWahlen(feld, wahlenAus<V>(wahlen));
    const auto key = Feldwert<V>::toVariant(neu);
    if (!mehrere) return form.setWert(feld, key);
    auto chosen = form.wert(feld).toList();
    chosen.append(key);
    form.setWert(feld, chosen);
}

}  // namespace isp::gui
