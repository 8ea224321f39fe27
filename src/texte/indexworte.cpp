// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/indexworte.h"

#include <QCoreApplication>
#include <array>

namespace isp::texte {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Index", text);
}

constexpr std::array kStatus{"", QT_TRANSLATE_NOOP("Index", "hoch"), QT_TRANSLATE_NOOP("Index", "mittel"),
                             QT_TRANSLATE_NOOP("Index", "niedrig"),
                             QT_TRANSLATE_NOOP("Index", "sehr niedrig")};
constexpr std::array kDynamik{"", QT_TRANSLATE_NOOP("Index", "positiv"), QT_TRANSLATE_NOOP("Index", "stabil"),
                              QT_TRANSLATE_NOOP("Index", "negativ")};
constexpr std::array kZeichen{"", "+", "±", "−"};

template <std::size_t N>
const char* at(const std::array<const char*, N>& words, int i) {
    return i < 1 || i >= static_cast<int>(N) ? nullptr : words[static_cast<std::size_t>(i)];
}

}  // namespace

QString statuswort(int status) {
    const char* word = at(kStatus, status);
    return word == nullptr ? QString() : tr(word);
}

QString dynamikwort(int dynamik) {
    const char* word = at(kDynamik, dynamik);
    return word == nullptr ? QString() : tr(word);
}

QString gruppencode(int status, int dynamik) {
    const char* sign = at(kZeichen, dynamik);
    return QString::number(status) + (sign == nullptr ? QString() : QString::fromUtf8(sign));
}

QString gruppenwort(int status, int dynamik) {
    if (at(kDynamik, dynamik) == nullptr)
        return tr(QT_TRANSLATE_NOOP("Index", "Status %1")).arg(statuswort(status));
    return tr(QT_TRANSLATE_NOOP("Index", "Status %1, Dynamik %2"))
        .arg(statuswort(status), dynamikwort(dynamik));
}

}  // namespace isp::texte
