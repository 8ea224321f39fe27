// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fuss.h"

#include "domain/text.h"
#include "exchange/kopf.h"

namespace isp::exchange {

namespace {

constexpr std::string_view kCopyright = "©";

/// The rest of the line behind `word`, without a full stop at its end; empty where the word is missing.
std::string behind(std::string_view text, std::string_view word) {
    const auto at = text.find(word);
    if (at == std::string_view::npos) return {};
    auto rest = text.substr(at + word.size());
    rest = trim(rest.substr(0, rest.find('\n')));
    if (rest.ends_with('.')) rest.remove_suffix(1);
    return oneLine(rest);
}

/// `Datenlizenz Deutschland - Namensnennung - Version 2.0`: up to the full stop that ends the sentence.
std::string licenceOf(std::string_view remark) {
    const auto text = oneLine(remark);
    auto at = text.find("Datenlizenz Deutschland");
    if (at == std::string::npos) at = text.find("dl-de/");
    if (at == std::string::npos) return {};
    auto rest = std::string_view(text).substr(at);
    if (const auto end = rest.find(". "); end != std::string_view::npos) rest = rest.substr(0, end);
    if (rest.ends_with('.')) rest.remove_suffix(1);
    return std::string(trim(rest));
}

}  // namespace

bool isFussbeginn(std::string_view firstCell) {
    return firstCell.starts_with("___");
}

void readHerkunft(std::string_view remark, Herkunft& herkunft) {
    const auto take = [](std::string& field, std::string text) {
        if (field.empty()) field = std::move(text);
    };
    const auto text = trim(remark);
    if (text.starts_with("Quelle (Zitierhinweis):")) take(herkunft.quelle, behind(text, "(Zitierhinweis):"));
    if (text.starts_with("Quelle:")) take(herkunft.quelle, behind(text, "Quelle:"));
    if (text.starts_with(kCopyright)) take(herkunft.quelle, behind(text, kCopyright));
    if (text.starts_with("Stand:")) take(herkunft.stand, behind(text, "Stand:"));
    take(herkunft.lizenz, licenceOf(text));
    // A copyright line without an open licence is what there is to say about using it.
    if (text.find("Datenlizenz") == std::string_view::npos) {
        const auto holder = behind(text, kCopyright);
        if (!holder.empty()) take(herkunft.lizenz, std::string(kCopyright) + " " + holder);
    }
}

void readFuss(const Raster& raster, std::size_t row, Herkunft& herkunft) {
    for (; row < raster.rows(); ++row)
        readHerkunft(raster.cell(row, 0), herkunft);
}

}  // namespace isp::exchange
