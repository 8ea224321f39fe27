// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>
#include <optional>

/// Long texts that were being written when the program ended. Each form or field keeps a draft of its own in
/// the user's folder for data (`entwuerfe`, readable by the user only) while it is written in; the draft goes
/// as soon as the text is saved or given up, and after thirty days whatever happens.
namespace isp::gui::textrettung {

struct Entwurf {
    QMap<QString, QString> texte;  ///< by field
    QDateTime zeit;                ///< of the last change, UTC
};

/// `schluessel` says what is edited: kind and uid of a record. Where a draft can't be written, work goes on
/// without.
void merke(const QString& schluessel, const QMap<QString, QString>& texte);
[[nodiscard]] std::optional<Entwurf> finde(const QString& schluessel);
void vergiss(const QString& schluessel);

/// `29.11.2026, 10:30` in the time of the one who looks.
[[nodiscard]] QString zeitText(const Entwurf& entwurf);

}  // namespace isp::gui::textrettung
