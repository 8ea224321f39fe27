// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kennzahl.h"
#include "domain/qualitativ.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "workspace/katalog.h"

#include <functional>
#include <string>
#include <vector>

namespace isp::gui {

class Umgebung;

/// A record of the catalogue with its tags, as its form shows it.
template <typename T>
struct MitSchlagwoertern : T {
    std::vector<std::string> schlagwoerter;
};

/// `Kita, Sprache`; what is written is taken apart at commas.
[[nodiscard]] std::string schlagworttext(const std::vector<std::string>& woerter);
[[nodiscard]] std::vector<std::string> schlagwoerterAus(const std::string& text);
/// The tags of the store, to be offered while typing.
[[nodiscard]] QStringList schlagwortvorschlaege(Umgebung& umgebung);
/// The Themenfelder in use.
[[nodiscard]] QStringList themenfelder(Umgebung& umgebung);

template <typename T>
[[nodiscard]] Formularfeld<MitSchlagwoertern<T>> schlagwortfeld(Umgebung& umgebung, const QString& label,
                                                                const QString& hilfe) {
    using B = MitSchlagwoertern<T>;
    return textFeld<B>("schlagwoerter", label,
                       Zugriff<B, std::string>(
                           [](const B& b) { return schlagworttext(b.schlagwoerter); },
                           [](B& b, const std::string& text) { b.schlagwoerter = schlagwoerterAus(text); }))
        .hilfe(hilfe)
        .vorschlaege(schlagwortvorschlaege(umgebung));
}

/// Each makes (id 0) or changes a record; `fertig` gets its key. The dialog deletes itself.
EintragDialog* bearbeiteKennzahl(Umgebung& umgebung, QWidget* parent, const Kennzahl& start,
                                 std::function<void(KennzahlId)> fertig);
EintragDialog* bearbeiteQualitative(Umgebung& umgebung, QWidget* parent, const QualitativeQuelle& start,
                                    std::function<void(QualitativeQuelleId)> fertig);
EintragDialog* bearbeiteLieferant(Umgebung& umgebung, QWidget* parent, const Lieferant& start,
                                  std::function<void()> fertig);

}  // namespace isp::gui
