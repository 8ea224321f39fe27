// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace isp::cli {

enum class Format { kTabelle, kCsv, kJson };

/// A cell of an output table. Missing (monostate) is empty in tabelle and csv, null in json; never 0.
class Feld {
public:
    struct Zahl {
        double wert;
        int nachkommastellen;  ///< for tabelle only; csv and json show full precision
    };
    using Inhalt = std::variant<std::monostate, QString, Zahl, std::int64_t, bool>;

    Feld() = default;
    Feld(QString text) : m_inhalt(std::move(text)) {}
    Feld(const std::string& text) : m_inhalt(QString::fromStdString(text)) {}
    Feld(std::int64_t n) : m_inhalt(n) {}
    Feld(bool yes) : m_inhalt(yes) {}
    Feld(const char*) = delete;
    /// NaN is missing.
    static Feld zahl(double wert, int nachkommastellen = 2);
    static Feld zahl(const std::optional<double>& wert, int nachkommastellen = 2);

    [[nodiscard]] const Inhalt& inhalt() const noexcept { return m_inhalt; }

private:
    Inhalt m_inhalt;
};

/// What a reading command prints: column names (a contract, see cli.md) and rows.
struct Ausgabetabelle {
    std::vector<QString> spalten;
    std::vector<std::vector<Feld>> zeilen;
};

/// tabelle: aligned, German numbers; csv: UTF-8, comma, decimal point, one header row; json: one array of
/// objects.
[[nodiscard]] QByteArray formatiere(const Ausgabetabelle& tabelle, Format format);

}  // namespace isp::cli
