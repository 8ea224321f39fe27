// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/sprache.h"

#include <atomic>

namespace isp::texte {

namespace {

std::atomic<Sprache>& chosen() {
    static std::atomic<Sprache> sprache{Sprache::kDeutsch};
    return sprache;
}

}  // namespace

QString toText(Sprache sprache) {
    return sprache == Sprache::kEnglisch ? QStringLiteral("en") : QStringLiteral("de");
}

std::optional<Sprache> spracheFromText(const QString& text) {
    for (const auto sprache : kSprachen)
        if (toText(sprache) == text) return sprache;
    return {};
}

Sprache sprache() {
    return chosen();
}

void setzeSprache(Sprache sprache) {
    chosen() = sprache;
}

QLocale namensschema() {
    return sprache() == Sprache::kEnglisch ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : QLocale(QLocale::German, QLocale::Germany);
}

}  // namespace isp::texte
