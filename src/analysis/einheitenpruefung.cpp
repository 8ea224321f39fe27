// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/einheitenpruefung.h"

#include "domain/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdlib>

namespace isp::analysis {

namespace {

constexpr std::string_view kGeschuetztesLeerzeichen = "\u00a0";

/// What an expression gives: a unit, none that is known, or a plain number that fits everything.
struct Ergebnis {
    enum class Art { kEinheit, kUnbekannt, kZahl } art = Art::kUnbekannt;
    Einheit einheit;
    double zahl = 1.0;
};

/// Walks through the formula as muParser does (`? :`, `||`, `&&`, comparison, `+ -`, `* /`, signs, `^`). The
/// text was parsed before, so what it does not expect cannot be there; it gives up with "unknown" all the
/// same.
class Einheitenrechner {
public:
    Einheitenrechner(const Formel& formel, const std::vector<std::string>& einheiten)
        : m_text(formel.text()),
          m_bezuege(formel.bezuege()),
          m_einheiten(einheiten) {}

    Ergebnis run() { return ternary(); }
    [[nodiscard]] std::vector<Einheitenbefund> takeBefunde() { return std::move(m_befunde); }

private:
    static constexpr int kTiefe = 200;

    void skip() {
        while (m_at < m_text.size()) {
            const auto rest = m_text.substr(m_at);
            if (static_cast<unsigned char>(rest[0]) <= ' ')
                ++m_at;
            else if (rest.starts_with(kGeschuetztesLeerzeichen))
                m_at += kGeschuetztesLeerzeichen.size();
            else
                return;
        }
    }
    bool take(std::string_view token) {
        skip();
        if (!m_text.substr(m_at).starts_with(token)) return false;
        m_at += token.size();
        return true;
    }

    /// Two things that have to be of one kind; the result is of that kind.
    Ergebnis same(const Ergebnis& a, const Ergebnis& b) {
        using Art = Ergebnis::Art;
        if (a.art == Art::kZahl && b.art == Art::kZahl) return a;
        if (a.art == Art::kUnbekannt || b.art == Art::kUnbekannt) return {};
        if (a.art == Art::kZahl) return b;
        if (b.art == Art::kZahl) return a;
        if (!addable(a.einheit, b.einheit)) {
            const Einheitenbefund befund{Einheitenbefund::Art::kGemischt, einheitText(a.einheit),
                                         einheitText(b.einheit)};
            if (std::find(m_befunde.begin(), m_befunde.end(), befund) == m_befunde.end())
                m_befunde.push_back(befund);
            return {};
        }
        return isAnzahl(a.einheit) ? b : a;
    }

    Ergebnis ternary() {
        auto condition = logical();
        if (!take("?")) return condition;
        const auto yes = ternary();
        take(":");
        return same(yes, ternary());
    }

    Ergebnis logical() {
        auto out = comparison();
        while (take("&&") || take("||")) {
            static_cast<void>(comparison());
            out = {Ergebnis::Art::kZahl, {}, 1.0};
        }
        return out;
    }

    Ergebnis comparison() {
        auto out = sum();
        while (take("<=") || take(">=") || take("==") || take("!=") || take("<") || take(">")) {
            static_cast<void>(same(out, sum()));
            out = {Ergebnis::Art::kZahl, {}, 1.0};
        }
        return out;
    }

    Ergebnis sum() {
        auto out = product();
        for (;;) {
            if (take("+"))
                out = summed(out, product(), 1.0);
            else if (take("-"))
                out = summed(out, product(), -1.0);
            else
                return out;
        }
    }
    Ergebnis summed(const Ergebnis& a, const Ergebnis& b, double sign) {
        if (a.art == Ergebnis::Art::kZahl && b.art == Ergebnis::Art::kZahl)
            return {Ergebnis::Art::kZahl, {}, a.zahl + sign * b.zahl};
        return same(a, b);
    }

    Ergebnis product() {
        auto out = power();
        for (;;) {
            if (take("*"))
                out = times(out, power(), 1);
            else if (take("/"))
                out = times(out, power(), -1);
            else
                return out;
        }
    }
    static Ergebnis times(const Ergebnis& a, const Ergebnis& b, int sign) {
        using Art = Ergebnis::Art;
        if (a.art == Art::kUnbekannt || b.art == Art::kUnbekannt) return {};
        const auto scaled = [&](double x) { return sign > 0 ? x : (x == 0.0 ? 1.0 : 1.0 / x); };
        if (a.art == Art::kZahl && b.art == Art::kZahl) return {Art::kZahl, {}, a.zahl * scaled(b.zahl)};
        Ergebnis out{Art::kEinheit, a.einheit, 1.0};
        // A factor of 0 takes a term out of a sum; its unit stays what it is.
        if (a.art == Art::kZahl && a.zahl != 0.0) out.einheit.skala *= a.zahl;
        if (b.art == Art::kZahl) {
            if (b.zahl != 0.0) out.einheit.skala *= scaled(b.zahl);
        } else {
            multiply(out.einheit, b.einheit, sign);
        }
        return out;
    }

    Ergebnis power() {
        const bool minus = take("-");
        if (!minus) take("+");
        auto base = primary();
        if (take("^")) {
            const auto exponent = power();
            base = raised(base, exponent);
        }
        if (minus && base.art == Ergebnis::Art::kZahl) base.zahl = -base.zahl;
        return base;
    }
    static Ergebnis raised(const Ergebnis& base, const Ergebnis& exponent) {
        using Art = Ergebnis::Art;
        if (exponent.art != Art::kZahl || base.art == Art::kUnbekannt) return {};
        if (base.art == Art::kZahl) return {Art::kZahl, {}, std::pow(base.zahl, exponent.zahl)};
        constexpr double kMaxPotenz = 4.0;
        if (exponent.zahl != std::trunc(exponent.zahl) || std::abs(exponent.zahl) > kMaxPotenz) return {};
        Ergebnis out{Art::kEinheit, {}, 1.0};
        for (int i = 0; i < std::abs(static_cast<int>(exponent.zahl)); ++i)
            multiply(out.einheit, base.einheit, exponent.zahl > 0.0 ? 1 : -1);
        return out;
    }

    Ergebnis primary() {
        skip();
        if (m_at >= m_text.size() || ++m_tiefe > kTiefe) return {};
        const char c = m_text[m_at];
        auto out = c == '(' ? parenthesis() : c == '[' ? reference() : isNumber(c) ? number() : named();
        --m_tiefe;
        return out;
    }
    static bool isNumber(char c) { return (c >= '0' && c <= '9') || c == '.'; }

    Ergebnis parenthesis() {
        ++m_at;
        auto out = ternary();
        take(")");
        return out;
    }

    /// What is chosen of a Kennzahl has its unit: the code is enough.
    Ergebnis reference() {
        const auto end = std::min(m_text.find(']', m_at), m_text.size());
        const auto inner = m_text.substr(m_at + 1, end - m_at - 1);
        m_at = std::min(end + 1, m_text.size());
        const auto code = trim(inner.substr(0, inner.find(':')));
        for (std::size_t i = 0; i < m_bezuege.size() && i < m_einheiten.size(); ++i) {
            if (!equalsNoCase(m_bezuege[i].code, code)) continue;
            const auto unit = leseEinheit(m_einheiten[i]);
            return unit ? Ergebnis{Ergebnis::Art::kEinheit, *unit, 1.0} : Ergebnis{};
        }
        return {};
    }

    Ergebnis number() {
        const std::string rest(m_text.substr(m_at));
        char* end = nullptr;
        const double value = std::strtod(rest.c_str(), &end);
        m_at += static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, end - rest.c_str()));
        return {Ergebnis::Art::kZahl, {}, value};
    }

    /// A constant or a function.
    Ergebnis named() {
        const auto from = m_at;
        while (m_at < m_text.size() &&
               (std::isalnum(static_cast<unsigned char>(m_text[m_at])) != 0 || m_text[m_at] == '_'))
            ++m_at;
        const auto name = m_text.substr(from, m_at - from);
        if (name.empty()) {
            m_at = m_text.size();
            return {};
        }
        if (!take("(")) return {Ergebnis::Art::kZahl, {}, 1.0};
        static constexpr std::array<std::string_view, 6> kErhaltend = {"min", "max", "sum",
                                                                       "avg", "abs", "rint"};
        auto out = ternary();
        while (take(","))
            out = same(out, ternary());
        take(")");
        const bool keeps = std::find(kErhaltend.begin(), kErhaltend.end(), name) != kErhaltend.end();
        return keeps ? out : Ergebnis{};
    }

    std::string_view m_text;
    const std::vector<Bezug>& m_bezuege;
    const std::vector<std::string>& m_einheiten;
    std::size_t m_at = 0;
    int m_tiefe = 0;
    std::vector<Einheitenbefund> m_befunde;
};

}  // namespace

std::vector<Einheitenbefund> pruefeEinheiten(const Formel& formel, const std::vector<std::string>& einheiten,
                                             const std::string& angegeben) {
    Einheitenrechner rechner(formel, einheiten);
    const auto result = rechner.run();
    auto out = rechner.takeBefunde();
    const auto stated = leseEinheit(angegeben);
    if (!stated || result.art != Ergebnis::Art::kEinheit) return out;
    using Art = Einheitenbefund::Art;
    if (!fits(result.einheit, *stated))
        out.push_back({Art::kAnders, einheitText(result.einheit), angegeben});
    else if (!sameScale(std::abs(result.einheit.skala), stated->skala))
        out.push_back({Art::kFaktor, einheitText(result.einheit), angegeben});
    return out;
}

}  // namespace isp::analysis
