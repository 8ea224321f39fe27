// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zelle.h"

#include "domain/text.h"
#include "exchange/beschnitt.h"
#include "exchange/lesen.h"

#include <algorithm>

namespace isp::exchange {

namespace {

/// Digits a double holds exactly, with room to spare.
constexpr std::size_t kFastDigits = 15;

/// True and the number for a text of digits only: nearly every cell of a count.
bool parseDigits(std::string_view text, double& out) noexcept {
    if (text.empty() || text.size() > kFastDigits) return false;
    std::int64_t number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return false;
        number = number * 10 + (c - '0');
    }
    out = static_cast<double>(number);
    return true;
}

Zellinhalt figure(double wert, Zeichen zeichen, const Zellregeln& regeln) noexcept {
    if (wert == 0 && zeichen == Zeichen::kKeins && regeln.nullIstWenig) zeichen = Zeichen::kWenigerAlsHalb;
    return {Zellart::kWert, wert, zeichen};
}

Zellinhalt signOnly(Zeichen zeichen) noexcept {
    return {Zellart::kWert, carriesValue(zeichen) ? 0.0 : kFehlt, zeichen};
}

/// Takes `p`, `r` or `s` off the end of a figure.
Zeichen takeSuffix(std::string_view& t) noexcept {
    if (t.size() < 2) return Zeichen::kKeins;
    const auto zeichen = zeichenFromSymbol(t.substr(t.size() - 1));
    const bool suffix =
        zeichen == Zeichen::kVorlaeufig || zeichen == Zeichen::kRevidiert || zeichen == Zeichen::kGeschaetzt;
    if (!suffix) return Zeichen::kKeins;
    t = trimmed(t.substr(0, t.size() - 1));
    return *zeichen;
}

/// Takes the brackets off a limited figure.
bool takeBrackets(std::string_view& t) noexcept {
    if (t.size() < 3 || t.front() != '(' || t.back() != ')') return false;
    t = trimmed(t.substr(1, t.size() - 2));
    return true;
}

/// The two signs that stand for zero.
bool isZeroSign(Zeichen z) noexcept {
    return z == Zeichen::kGenauNull || z == Zeichen::kWenigerAlsHalb;
}

}  // namespace

Zellinhalt parseZelle(std::string_view text, const Zellregeln& regeln) {
    double number = 0;
    if (parseDigits(text, number)) return figure(number, Zeichen::kKeins, regeln);
    auto t = trimmed(text);
    if (t.empty()) return {};
    const auto sign = zeichenFromSymbol(t);
    const bool standsAlone = sign && (isZeroSign(*sign) || !carriesValue(*sign));
    if (standsAlone) return signOnly(*sign);
    auto zeichen = takeSuffix(t);
    if (takeBrackets(t)) zeichen = Zeichen::kEingeschraenkt;
    if (!regeln.dezimal.eindeutig) {
        const auto form = zahlform(t);
        if (form == Zahlform::kKommaOffen || form == Zahlform::kPunktOffen)
            return {Zellart::kMehrdeutig, kFehlt, Zeichen::kKeins};
    }
    const auto parsed = parseZahl(t, regeln.dezimal.zeichen);
    if (!parsed) return {Zellart::kKeineZahl, kFehlt, Zeichen::kKeins};
    return figure(*parsed, zeichen, regeln);
}

Zeichenurteil applyZeichen(const Zellinhalt& figur, std::string_view text) {
    const auto t = trimmed(text);
    if (t.empty()) return {figur};
    const auto lower = toLower(t);
    const auto zeichen = t == "0" ? std::optional(Zeichen::kWenigerAlsHalb) : zeichenFromSymbol(lower);
    if (!zeichen) return {{}, false, true};
    if (figur.art == Zellart::kKeineZahl || figur.art == Zellart::kMehrdeutig) return {figur};
    const bool hasFigure = figur.art == Zellart::kWert && figur.wert == figur.wert;
    const bool otherSign = figur.art == Zellart::kWert && figur.zeichen != Zeichen::kKeins &&
                           figur.zeichen != *zeichen &&
                           // the printed point does not tell unknown from secret, the column does
                           !(figur.zeichen == Zeichen::kUnbekannt && *zeichen == Zeichen::kGeheim);
    if (otherSign) return {{}, true, false};
    if (isZeroSign(*zeichen))
        return hasFigure && figur.wert != 0 ? Zeichenurteil{{}, true, false}
                                            : Zeichenurteil{signOnly(*zeichen)};
    // A figure beside a sign that replaces figures (a secret one, say) is not kept.
    if (!carriesValue(*zeichen)) return {signOnly(*zeichen), hasFigure};
    if (!hasFigure) return {{}, true, false};
    return {{Zellart::kWert, figur.wert, *zeichen}};
}

}  // namespace isp::exchange
