// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/formel_zerlegung.h"

#include "analysis/codes.h"
#include "domain/text.h"

#include <algorithm>
#include <string_view>

namespace isp::analysis {

namespace {

constexpr std::string_view kBlank = " \t\r\n";
constexpr std::string_view kNoBreakSpace = "\u00a0";
constexpr std::string_view kOperators = "+-*/^<>!&|?:";

bool isDigit(char c) noexcept {
    return c >= '0' && c <= '9';
}
bool isNameStart(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

std::size_t nameEnd(std::string_view t, std::size_t at) noexcept {
    while (at < t.size() && (isNameStart(t[at]) || isDigit(t[at])))
        ++at;
    return at;
}

/// `12`, `1.5`, `.5`, `1e-3`.
std::size_t numberEnd(std::string_view t, std::size_t at) noexcept {
    const auto skipDigits = [&] {
        while (at < t.size() && isDigit(t[at]))
            ++at;
    };
    skipDigits();
    if (at < t.size() && t[at] == '.') ++at, skipDigits();
    if (at < t.size() && (t[at] == 'e' || t[at] == 'E')) {
        const auto sign = at + 1 < t.size() && (t[at + 1] == '+' || t[at + 1] == '-') ? 1u : 0u;
        if (at + 1 + sign < t.size() && isDigit(t[at + 1 + sign])) at += 1 + sign, skipDigits();
    }
    return at;
}

/// Length of the UTF-8 character that begins here; the text is known to be valid.
std::size_t characterLength(std::string_view t, std::size_t at) noexcept {
    std::size_t end = at + 1;
    while (end < t.size() && (static_cast<unsigned char>(t[end]) & 0xc0u) == 0x80)
        ++end;
    return end - at;
}

std::vector<std::string_view> split(std::string_view t, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0;;) {
        const auto to = t.find(separator, from);
        parts.push_back(trim(t.substr(from, to - from)));
        if (to == std::string_view::npos) return parts;
        from = to + 1;
    }
}

bool containsNoCase(const std::vector<std::string>& all, std::string_view one) {
    return std::any_of(all.begin(), all.end(), [&](const std::string& s) { return equalsNoCase(s, one); });
}

/// Codes, Merkmale and Ausprägungen compare without case; so do references.
bool sameBezug(const Bezug& a, const Bezug& b) {
    const auto sameList = [](const auto& x, const auto& y, auto&& same) {
        return std::equal(x.begin(), x.end(), y.begin(), y.end(), same);
    };
    return equalsNoCase(a.code, b.code) &&
           sameList(a.auswahl, b.auswahl, [&](const Bezug::Auswahl& x, const Bezug::Auswahl& y) {
               return equalsNoCase(x.merkmal, y.merkmal) &&
                      sameList(x.auspraegungen, y.auspraegungen, equalsNoCase);
           });
}

class Leser {
public:
    Leser(const std::string& text, const std::function<Namensart(const std::string&)>& namensart)
        : m_text(text),
          m_namensart(namensart) {}

    Result<Zerlegung> read() {
        while (m_at < m_text.size())
            ISP_CHECK(readNext());
        if (m_klammern.size() > 1) return fail(codes::kParenthesisNotClosed, m_klammern.back().byte);
        if (m_klammern.back().fragen > 0) return makeError(codes::kUnfinished);
        return std::move(m_out);
    }

private:
    struct Klammer {
        std::size_t byte;
        bool funktion;
        std::size_t fragen = 0;  ///< `?` without their `:` so far
    };

    [[nodiscard]] Error fail(const Code& code, std::size_t byte, std::vector<std::string> more = {}) const {
        more.insert(more.begin(), positionText(m_text, byte));
        return makeError(code, std::move(more));
    }

    void emit(std::string_view piece, std::size_t byte) {
        m_out.ausdruck += piece;
        m_out.herkunft.insert(m_out.herkunft.end(), piece.size(), byte);
    }

    Status readNext() {
        const auto rest = std::string_view(m_text).substr(m_at);
        const char c = rest[0];
        if (rest.starts_with(kNoBreakSpace) || kBlank.find(c) != std::string_view::npos) {
            emit(" ", m_at);
            m_at += characterLength(m_text, m_at);
            return {};
        }
        if (isDigit(c) || c == '.') return copyUntil(numberEnd(m_text, m_at));
        if (isNameStart(c)) return readName();
        if (c == '[') return readReference();
        if (c == ']') return fail(codes::kReferenceNotOpened, m_at);
        if (c == '(' || c == ')' || c == ',') return readParenthesis(c);
        return readOperator(c);
    }

    Status copyUntil(std::size_t end) {
        for (; m_at < end; ++m_at)
            emit(std::string_view(m_text).substr(m_at, 1), m_at);
        m_funktion = false;
        return {};
    }

    Status readName() {
        const auto end = nameEnd(m_text, m_at);
        const auto name = m_text.substr(m_at, end - m_at);
        const auto art = m_namensart(name);
        if (art == Namensart::kUnbekannt) return fail(codes::kUnknownName, m_at, {name});
        ISP_CHECK(copyUntil(end));
        m_funktion = art == Namensart::kFunktion;
        return {};
    }

    /// A comma separates arguments and nothing else: `0,5` outside a function would be two results to
    /// muParser.
    Status readParenthesis(char c) {
        if (c == '(') {
            if (m_klammern.size() > kMaxKlammertiefe)
                return fail(codes::kFormulaTooDeep, m_at, {std::to_string(kMaxKlammertiefe)});
            m_klammern.push_back({m_at, m_funktion});
        } else if (c == ')') {
            if (m_klammern.size() == 1) return fail(codes::kParenthesisNotOpened, m_at);
            if (m_klammern.back().fragen > 0) return makeError(codes::kUnfinished);
            m_klammern.pop_back();
        } else if (!m_klammern.back().funktion) {
            return fail(codes::kStrayComma, m_at);
        }
        return copyUntil(m_at + 1);
    }

    Status readOperator(char c) {
        const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (c == '=') return next == '=' ? copyUntil(m_at + 2) : Status(fail(codes::kAssignment, m_at));
        if (c == '"' || c == '\'') return fail(codes::kTextInFormula, m_at);
        if (kOperators.find(c) == std::string_view::npos)
            return fail(codes::kUnexpectedCharacter, m_at, {tokenAt(m_text, m_at)});
        if (c == '?') ++m_klammern.back().fragen;
        if (c == ':' && m_klammern.back().fragen-- == 0) return fail(codes::kUnexpectedToken, m_at, {":"});
        const bool two =
            ((c == '<' || c == '>' || c == '!') && next == '=') || (next == c && (c == '&' || c == '|'));
        return copyUntil(m_at + (two ? 2 : 1));
    }

    Status readReference() {
        const auto start = m_at;
        const auto end = m_text.find_first_of("[]", start + 1);
        if (end == std::string::npos) return fail(codes::kReferenceNotClosed, start);
        if (m_text[end] == '[') return fail(codes::kReferenceNested, end);
        ISP_TRY(auto bezug, parseBezug(std::string_view(m_text).substr(start + 1, end - start - 1), start));
        auto& known = m_out.bezuege;
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const Bezug& b) { return sameBezug(b, bezug); });
        const auto index = static_cast<std::size_t>(found - known.begin());
        if (found == known.end()) {
            if (known.size() == kMaxBezuege)
                return fail(codes::kTooManyReferences, start, {std::to_string(kMaxBezuege)});
            known.push_back(std::move(bezug));
        }
        // Blanks around: `2[A]` must not become the name `2v0_`, nor `[A][B]` one word.
        emit(" " + Zerlegung::variable(index) + " ", start);
        m_at = end + 1;
        m_funktion = false;
        return {};
    }

    Result<Bezug> parseBezug(std::string_view inner, std::size_t start) const {
        const auto colon = inner.find(':');
        Bezug bezug;
        bezug.code = trim(inner.substr(0, colon));
        if (bezug.code.empty()) return fail(codes::kReferenceEmpty, start);
        if (colon == std::string_view::npos) return bezug;
        for (const auto part : split(inner.substr(colon + 1), ';')) {
            ISP_TRY(auto auswahl, parseAuswahl(part, start));
            for (const auto& other : bezug.auswahl)
                if (equalsNoCase(other.merkmal, auswahl.merkmal))
                    return fail(codes::kReferenceTwice, start, {auswahl.merkmal});
            bezug.auswahl.push_back(std::move(auswahl));
        }
        return bezug;
    }

    /// An Ausprägung named twice would be added twice.
    Result<Bezug::Auswahl> parseAuswahl(std::string_view part, std::size_t start) const {
        const auto equals = part.find('=');
        Bezug::Auswahl auswahl;
        auswahl.merkmal = trim(part.substr(0, equals));
        if (equals == std::string_view::npos || auswahl.merkmal.empty())
            return fail(codes::kReferenceBadSelection, start, {std::string(part)});
        for (const auto value : split(part.substr(equals + 1), '|')) {
            if (value.empty()) return fail(codes::kReferenceBadSelection, start, {std::string(part)});
            if (containsNoCase(auswahl.auspraegungen, value))
                return fail(codes::kReferenceTwice, start, {std::string(value)});
            auswahl.auspraegungen.emplace_back(value);
        }
        return auswahl;
    }

    const std::string& m_text;
    const std::function<Namensart(const std::string&)>& m_namensart;
    std::size_t m_at = 0;
    std::vector<Klammer> m_klammern = {{0, false}};  ///< the first one is the formula itself
    bool m_funktion = false;                         ///< the token before was a function name
    Zerlegung m_out;
};

}  // namespace

Result<Zerlegung> zerlege(const std::string& text,
                          const std::function<Namensart(const std::string&)>& namensart) {
    if (text.size() > kMaxFormelBytes)
        return makeError(codes::kFormulaTooLong,
                         {std::to_string(text.size()), std::to_string(kMaxFormelBytes)});
    if (!isUtf8(text)) return makeError(codes::kFormulaNotUtf8);
    if (trim(text).empty()) return makeError(codes::kFormulaEmpty);
    return Leser(text, namensart).read();
}

std::string positionText(const std::string& text, std::size_t byte) {
    std::size_t position = 1;
    for (std::size_t i = 0; i < std::min(byte, text.size()); i += characterLength(text, i))
        ++position;
    return std::to_string(position);
}

std::string tokenAt(const std::string& text, std::size_t byte) {
    if (byte >= text.size()) return {};
    const char c = text[byte];
    std::size_t end = byte + characterLength(text, byte);
    if (c == '[') end = std::min(text.find(']', byte), text.size() - 1) + 1;
    if (isNameStart(c)) end = nameEnd(text, byte);
    if (isDigit(c) || c == '.') end = numberEnd(text, byte);
    return text.substr(byte, end - byte);
}

}  // namespace isp::analysis
