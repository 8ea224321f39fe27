// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/schreiber.h"

#include <fstream>

namespace isp::exchange {

namespace {

std::string quoted(const std::string& text) {
    const auto safe = neutral(text);
    if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
    std::string out = "\"";
    for (const char c : safe) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

std::string feld(const Ausgabezelle& zelle) {
    if (const auto* text = std::get_if<std::string>(&zelle)) return quoted(*text);
    if (const auto* zahl = std::get_if<Ausgabezahl>(&zelle)) return zahltext(zahl->wert);
    return {};
}

}  // namespace

Status schreibeCsv(const std::filesystem::path& pfad, const Ausgabemappe& mappe, const Progress& progress) {
    if (mappe.blaetter.empty()) return makeError(codes::kOutputFailed, {pfad.filename().string()});
    const auto& blatt = mappe.blaetter.front();
    std::ofstream out(pfad, std::ios::binary | std::ios::trunc);
    for (std::size_t c = 0; c < blatt.spalten.size(); ++c)
        out << (c == 0 ? "" : ",") << quoted(blatt.spalten[c].name);
    out << '\n';
    for (std::size_t r = 0; r < blatt.zeilen.size(); ++r) {
        ISP_CHECK(weiter(progress, r, blatt.zeilen.size()));
        const auto& row = blatt.zeilen[r];
        for (std::size_t c = 0; c < row.size(); ++c)
            out << (c == 0 ? "" : ",") << feld(row[c]);
        out << '\n';
    }
    out.close();
    if (!out) return makeError(codes::kOutputFailed, {pfad.filename().string()});
    return {};
}

}  // namespace isp::exchange
