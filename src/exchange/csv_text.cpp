// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_text.h"

#include "exchange/lesen.h"

#include <algorithm>
#include <array>
#include <map>

namespace isp::exchange {

namespace {

bool isLineEnd(char c) noexcept {
    return c == '\n' || c == '\r';
}

/// Offset behind the line end at `at`; `\r\n` is one.
std::size_t behindLineEnd(std::string_view text, std::size_t at) noexcept {
    return at + (text.substr(at, 2) == "\r\n" ? 2 : 1);
}

/// Number of `c` in each line of the sample that is not blank, quoted parts left out.
std::vector<std::size_t> countPerLine(std::string_view sample, char c) {
    std::vector<std::size_t> counts;
    std::size_t count = 0;
    bool quoted = false;
    bool blank = true;
    for (const char x : sample) {
        if (isLineEnd(x) && !quoted) {
            if (!blank) counts.push_back(count);
            count = 0;
            blank = true;
            continue;
        }
        blank = false;
        if (x == '"') quoted = !quoted;
        if (x == c && !quoted) ++count;
    }
    if (!blank && counts.empty()) counts.push_back(count);
    return counts;
}

/// Number of lines that hold the most frequent number (> 0) of `c`.
std::size_t linesAgreeing(std::string_view sample, char c) {
    std::map<std::size_t, std::size_t> lines;
    for (const auto count : countPerLine(sample, c))
        if (count > 0) ++lines[count];
    std::size_t best = 0;
    for (const auto& [count, n] : lines)
        best = std::max(best, n);
    return best;
}

/// Walks the records of a text and writes them anew.
class Umschreiber {
public:
    Umschreiber(std::string_view in, char separator, CsvText& out)
        : m_in(in),
          m_separator(separator),
          m_target(separator == '|' ? '\t' : separator),
          m_out(out) {}

    void run() {
        while (m_at < m_in.size() && m_out.offenesZitat == 0 && !m_out.zuGross) {
            const auto end = std::min(m_in.find_first_of("\r\n", m_at), m_in.size());
            const auto line = m_in.substr(m_at, end - m_at);
            const auto record = m_line;
            if (line.empty()) {
                step(end);
                continue;
            }
            const auto before = m_out.text.size();
            const auto cells = isSimple(line) ? copyLine(line, end) : copyFields();
            if (cells == 1 && m_out.text.size() == before) continue;  // `""`: as blank as a blank line
            m_out.text += '\n';
            m_out.zeile.push_back(static_cast<std::uint32_t>(record));
            m_out.spalten = std::max(m_out.spalten, cells);
            checkSize();
        }
    }

private:
    /// A line that GDAL reads as we do: no quotation mark, a separator it knows.
    [[nodiscard]] bool isSimple(std::string_view line) const noexcept {
        return m_target == m_separator && line.find('"') == std::string_view::npos;
    }

    std::size_t copyLine(std::string_view line, std::size_t end) {
        const auto cells = static_cast<std::size_t>(std::count(line.begin(), line.end(), m_separator)) + 1;
        if (cells <= kMaxSpalten) m_out.text.append(line);
        step(end);
        return cells;
    }

    std::size_t copyFields() {
        std::size_t cells = 0;
        for (bool more = true; more; ++cells) {
            if (cells > 0) m_out.text += m_target;
            m_field.clear();
            more = m_at < m_in.size() && m_in[m_at] == '"' ? readQuoted() : readPlain();
            writeField();
        }
        return cells;
    }

    /// Reads up to the next separator or line end; true where another field follows.
    bool readPlain() {
        const auto from = m_at;
        while (m_at < m_in.size() && m_in[m_at] != m_separator && !isLineEnd(m_in[m_at]))
            ++m_at;
        m_field.append(m_in.substr(from, m_at - from));
        if (m_at < m_in.size() && m_in[m_at] == m_separator) {
            ++m_at;
            return true;
        }
        step(m_at);
        return false;
    }

    bool readQuoted() {
        const auto opened = m_line;
        for (++m_at; m_at < m_in.size(); ++m_at) {
            const char c = m_in[m_at];
            if (c == '"' && m_in.substr(m_at + 1, 1) != "\"") {
                ++m_at;
                return readPlain();  // whatever stands behind the closing mark belongs to the cell
            }
            if (c == '"') ++m_at;
            if (isLineEnd(c)) {
                if (m_in.substr(m_at, 2) == "\r\n") ++m_at;
                ++m_line;
            }
            m_field += c == '\r' ? '\n' : c;
        }
        m_out.offenesZitat = opened;
        return false;
    }

    void writeField() {
        const bool plain = m_field.find_first_of("\"\n;,\t") == std::string::npos;
        if (plain) {
            m_out.text.append(m_field);
            return;
        }
        m_out.text += '"';
        for (const char c : m_field) {
            if (c == '"') m_out.text += '"';
            m_out.text += c;
        }
        m_out.text += '"';
    }

    /// Goes on behind the line end at `end`, if there is one.
    void step(std::size_t end) {
        m_at = end;
        if (end >= m_in.size()) return;
        m_at = behindLineEnd(m_in, end);
        ++m_line;
    }

    void checkSize() {
        const auto rows = m_out.zeile.size();
        m_out.zuGross = m_out.spalten > kMaxSpalten || rows > kMaxZeilen || rows * m_out.spalten > kMaxZellen;
    }

    std::string_view m_in;
    char m_separator;
    char m_target;
    CsvText& m_out;
    std::size_t m_at = 0;
    long m_line = 1;
    std::string m_field;
};

}  // namespace

char detectTrennzeichen(std::string_view sample) {
    // In this order where several agree: names hold commas, and figures decimal commas, in every line.
    static constexpr std::array<char, 4> kCandidates = {';', '\t', '|', ','};
    std::array<std::size_t, kCandidates.size()> lines{};
    std::size_t best = 0;
    for (std::size_t i = 0; i < kCandidates.size(); ++i) {
        lines[i] = linesAgreeing(sample, kCandidates[i]);
        best = std::max(best, lines[i]);
    }
    for (std::size_t i = 0; i < kCandidates.size(); ++i)
        if (lines[i] > 0 && lines[i] * 2 >= best) return kCandidates[i];
    return 0;
}

CsvText prepareCsv(std::string_view utf8, char trennzeichen) {
    CsvText out;
    const auto room = kMaxSpalten + 2;
    out.text.reserve(room + utf8.size() + utf8.size() / 64 + 64);
    out.text.assign(room, ' ');
    Umschreiber(utf8, trennzeichen, out).run();
    // One column more than the widest record: a line of a single separator would be taken for one column.
    const auto separators = std::min(out.spalten, kMaxSpalten);
    out.begin = room - separators - 1;
    std::fill_n(out.text.begin() + static_cast<std::ptrdiff_t>(out.begin), separators,
                trennzeichen == '|' ? '\t' : trennzeichen);
    out.text[room - 1] = '\n';
    return out;
}

}  // namespace isp::exchange
