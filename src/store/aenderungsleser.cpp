// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The format is SQLite's (sqlite3session.h, "Changeset format"): for each table `T`, number of columns, one
// byte for each (not 0: its place in the key), name and 0; then changes: operation, a byte that means nothing
// to us, the old values (delete, update), the new ones (insert, update). A value is a byte for its type and
// what belongs to it.
#include "store/aenderungsleser.h"

#include "domain/text.h"
#include "store/austauschcodes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <optional>
#include <string_view>

namespace isp::store {

namespace {

constexpr unsigned char kTable = 'T';
constexpr unsigned char kDelete = 9, kInsert = 18, kUpdate = 23;
constexpr unsigned char kUndefined = 0, kInteger = 1, kFloat = 2, kText = 3, kBlob = 4, kNull = 5;

/// A value, or nullopt where an update does not name the column.
using Angabe = std::optional<Feldinhalt>;

/// Takes bytes from the front and never beyond the end; after the first mistake everything fails.
class Bytefolge {
public:
    explicit Bytefolge(std::span<const unsigned char> bytes) : m_rest(bytes) {}

    [[nodiscard]] bool done() const noexcept { return m_failed || m_rest.empty(); }
    [[nodiscard]] bool failed() const noexcept { return m_failed; }
    void fail() noexcept { m_failed = true; }

    unsigned char byte() {
        const auto taken = take(1);
        return taken.empty() ? 0 : taken.front();
    }
    [[nodiscard]] unsigned char peek() const noexcept { return done() ? 0 : m_rest.front(); }

    /// SQLite's varint, at most what a length here can be.
    std::size_t length() {
        std::size_t value = 0;
        for (int i = 0; i < 5; ++i) {
            const auto b = byte();
            value = (value << 7U) | (b & 0x7fU);
            if ((b & 0x80U) == 0) return value;
        }
        fail();
        return 0;
    }
    std::uint64_t word() {
        std::uint64_t value = 0;
        for (const auto b : take(8))
            value = (value << 8U) | b;
        return value;
    }
    std::string text(std::size_t size) {
        const auto taken = take(size);
        return {taken.begin(), taken.end()};
    }
    std::string zeroEnded() {
        const auto end = std::find(m_rest.begin(), m_rest.end(), 0);
        if (m_failed || end == m_rest.end()) {
            fail();
            return {};
        }
        auto out = text(static_cast<std::size_t>(end - m_rest.begin()));
        byte();
        return out;
    }
    std::span<const unsigned char> take(std::size_t size) {
        if (m_failed || size > m_rest.size()) {
            fail();
            return {};
        }
        const auto taken = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return taken;
    }

private:
    std::span<const unsigned char> m_rest;
    bool m_failed = false;
};

Angabe readValue(Bytefolge& in) {
    switch (in.byte()) {
        case kUndefined:
            return std::nullopt;
        case kInteger:
            return Feldinhalt(static_cast<std::int64_t>(in.word()));
        case kFloat: {
            const auto value = std::bit_cast<double>(in.word());
            if (!std::isfinite(value)) in.fail();
            return Feldinhalt(value);
        }
        case kText: {
            auto text = in.text(in.length());
            if (!isUtf8(text)) in.fail();
            return Feldinhalt(std::move(text));
        }
        case kBlob:
            return Feldinhalt(Rohdaten{in.text(in.length())});
        case kNull:
            return Feldinhalt();
        default:
            in.fail();
            return std::nullopt;
    }
}

struct Kopf {
    std::string name;
    std::vector<bool> schluessel;
    const std::vector<std::string>* spalten = nullptr;
};

std::vector<Angabe> readValues(Bytefolge& in, const Kopf& kopf) {
    std::vector<Angabe> out(kopf.schluessel.size());
    for (auto& value : out)
        value = readValue(in);
    return out;
}

bool keyComesFirst(const std::vector<bool>& schluessel) {
    return !schluessel.empty() && schluessel.front() &&
           std::is_sorted(schluessel.begin(), schluessel.end(), std::greater<>());
}

Kopf readHead(Bytefolge& in, const Tabellenspalten& spalten) {
    Kopf kopf;
    in.byte();
    for (const auto b : in.take(in.length()))
        kopf.schluessel.push_back(b != 0);
    kopf.name = in.zeroEnded();
    const auto known = spalten.find(kopf.name);
    if (known == spalten.end() || known->second.size() != kopf.schluessel.size() ||
        !keyComesFirst(kopf.schluessel))
        in.fail();
    else
        kopf.spalten = &known->second;
    return kopf;
}

Aenderungsart artOf(Bytefolge& in, unsigned char operation) {
    if (operation != kInsert && operation != kUpdate && operation != kDelete) in.fail();
    if (operation == kInsert) return Aenderungsart::kNeu;
    return operation == kUpdate ? Aenderungsart::kGeaendert : Aenderungsart::kGeloescht;
}

Satzaenderung readChange(Bytefolge& in, const Kopf& kopf) {
    Satzaenderung out{kopf.name, artOf(in, in.byte()), {}, {}};
    in.byte();
    std::vector<Angabe> alt(kopf.schluessel.size()), neu(kopf.schluessel.size());
    if (out.art != Aenderungsart::kNeu) alt = readValues(in, kopf);
    if (out.art != Aenderungsart::kGeloescht) neu = readValues(in, kopf);
    for (std::size_t i = 0; i < alt.size() && !in.failed(); ++i) {
        const bool isKey = kopf.schluessel[i];
        const bool whole = out.art != Aenderungsart::kGeaendert;
        const auto& given = out.art == Aenderungsart::kNeu ? neu[i] : alt[i];
        if (isKey) {
            if (!given || std::holds_alternative<std::monostate>(*given))
                in.fail();
            else
                out.schluessel.push_back(*given);
        } else if (whole && !given) {
            in.fail();
        } else if (!whole && alt[i].has_value() != neu[i].has_value()) {
            in.fail();
        } else if (given) {
            out.felder.push_back(
                {(*kopf.spalten)[i], alt[i].value_or(Feldinhalt()), neu[i].value_or(Feldinhalt())});
        }
    }
    return out;
}

}  // namespace

Result<std::vector<Satzaenderung>> leseAenderungen(std::span<const unsigned char> bytes,
                                                   const Tabellenspalten& spalten, std::size_t maximum) {
    Bytefolge in(bytes);
    std::vector<Satzaenderung> out;
    Kopf kopf;
    while (!in.done()) {
        if (in.peek() == kTable) {
            kopf = readHead(in, spalten);
        } else if (kopf.spalten == nullptr || out.size() >= maximum) {
            in.fail();
        } else {
            out.push_back(readChange(in, kopf));
        }
    }
    if (in.failed()) return makeError(codes::kPaketBeschaedigt);
    return out;
}

}  // namespace isp::store
