// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagramm_texte.h"
#include "texte/meldung.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <string>
#include <vector>

/// Shared by the texts of the charts only.
namespace isp::models::worte {

[[nodiscard]] inline QString tr(const char* text) {
    return QCoreApplication::translate("Diagramme", text);
}
[[nodiscard]] inline QString q(const std::string& text) {
    return QString::fromStdString(text);
}
[[nodiscard]] inline Diagrammzelle text(const QString& t) {
    return {t, t};
}
[[nodiscard]] inline Diagrammzelle zahl(double wert, int stellen) {
    if (wert != wert) return {QStringLiteral("·"), {}};
    return {texte::zahl(wert, stellen), wert};
}
[[nodiscard]] inline Diagrammzelle zahl(const std::optional<double>& wert, int stellen) {
    return wert ? zahl(*wert, stellen) : Diagrammzelle{QStringLiteral("·"), {}};
}
[[nodiscard]] inline QString mitEinheit(double wert, const workspace::Werteblock& block) {
    const auto unit = q(block.einheit);
    const auto number = texte::zahl(wert, block.nachkommastellen);
    return unit.isEmpty() ? number : number + QChar(0x00A0) + unit;
}
/// `Arbeitslosenquote (%)`.
[[nodiscard]] inline QString kopf(const QString& name, const std::string& einheit) {
    return einheit.empty() ? name : QStringLiteral("%1 (%2)").arg(name, q(einheit));
}
/// The first names and how many more.
[[nodiscard]] inline QString namen(const std::vector<std::string>& alle, std::size_t most = 4) {
    QStringList out;
    for (std::size_t i = 0; i < std::min(most, alle.size()); ++i)
        out << q(alle[i]);
    auto joined = out.join(QStringLiteral(", "));
    if (alle.size() > most)
        joined += tr(QT_TRANSLATE_NOOP("Diagramme", " und %1 weitere")).arg(alle.size() - most);
    return joined;
}
[[nodiscard]] inline QString ohneWert(const std::vector<std::string>& raeume) {
    return raeume.empty() ? QString()
                          : tr(QT_TRANSLATE_NOOP("Diagramme", "Ohne Wert und nicht dargestellt: %1."))
                                .arg(namen(raeume));
}
/// Sentences in one text; empty ones are left out.
[[nodiscard]] inline QString saetze(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u' ');
}
[[nodiscard]] inline QString untertitel(const workspace::Diagrammbasis& basis, const Diagrammkontext& k) {
    return QStringLiteral("%1 · %2").arg(k.ebene, texte::periode(basis.zeitpunkt()));
}

}  // namespace isp::models::worte
