// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schreiben.h"

#include "base/codes.h"
#include "base/speicherschutz.h"
#include "base/uid.h"
#include "domain/text.h"
#include "exchange/codes.h"
#include "exchange/schreiber.h"
#include "gdalkit/gdalkit.h"

#include <array>
#include <charconv>
#include <fstream>
#include <system_error>

namespace isp::exchange {

namespace fs = std::filesystem;

namespace {

using Schreiber = Status (*)(const fs::path&, const Ausgabemappe&, const Progress&);

struct Formatzeile {
    const char* endung;
    Ausgabeformat format;
    Schreiber schreiber;
};

constexpr std::array kFormate = {
    Formatzeile{".xlsx", Ausgabeformat::kXlsx, schreibeXlsx},
    Formatzeile{".ods", Ausgabeformat::kOds, schreibeOds},
    Formatzeile{".csv", Ausgabeformat::kCsv, schreibeCsv},
    Formatzeile{".gpkg", Ausgabeformat::kGeopackage, schreibeGeopackage},
};

Result<const Formatzeile*> formatOf(const fs::path& ziel) {
    const auto ending = toLower(ziel.extension().string());
    for (const auto& f : kFormate)
        if (ending == f.endung) return &f;
    return makeError(codes::kOutputFormat, {ziel.filename().string()});
}

Status checkGroesse(const fs::path& ziel, const Ausgabemappe& mappe) {
    for (const auto& blatt : mappe.blaetter) {
        if (blatt.zeilen.size() < kMaxZeilen && blatt.spalten.size() <= kMaxSpalten) continue;
        return makeError(codes::kOutputTooLarge,
                         {ziel.filename().string(), std::to_string(blatt.zeilen.size())});
    }
    return {};
}

/// A file that vanishes unless it was moved to its place.
class Nebendatei {
public:
    explicit Nebendatei(const fs::path& ziel)
        : m_pfad(ziel.parent_path() / fs::path("." + newUid() + ziel.extension().string())) {}
    ~Nebendatei() {
        std::error_code ec;
        fs::remove(m_pfad, ec);
    }
    Nebendatei(const Nebendatei&) = delete;
    Nebendatei& operator=(const Nebendatei&) = delete;
    [[nodiscard]] const fs::path& pfad() const noexcept { return m_pfad; }

    Status moveTo(const fs::path& ziel) const {
        std::error_code ec;
        fs::rename(m_pfad, ziel, ec);
        if (ec) return makeError(isp::codes::kFileNotWritable, {ziel.string()}).because(ec.message());
        return {};
    }

private:
    fs::path m_pfad;
};

/// LibreOffice and Excel put a file beside the one they have open. Replaced under their hands, what is saved
/// there later would undo it.
bool istGeoeffnet(const fs::path& ziel) {
    const auto name = ziel.filename().string();
    std::error_code ec;
    return fs::exists(ziel.parent_path() / (".~lock." + name + "#"), ec) ||
           fs::exists(ziel.parent_path() / ("~$" + name), ec);
}

Status checkZiel(const fs::path& ziel) {
    ISP_CHECK(gdalkit::checkPlainPath(ziel));
    std::error_code ec;
    if (fs::is_directory(ziel, ec)) return makeError(isp::codes::kFileIsDirectory, {ziel.string()});
    ISP_CHECK(pruefeFremdeDatei(ziel));
    // Replacing by renaming needs no right to write the file itself; one that is protected is not replaced.
    if (fs::exists(ziel, ec) && !std::ofstream(ziel, std::ios::binary | std::ios::app))
        return makeError(isp::codes::kFileNotWritable, {ziel.string()});
    if (!fs::is_directory(fs::absolute(ziel, ec).parent_path(), ec))
        return makeError(isp::codes::kFileNotWritable, {ziel.string()});
    if (fs::exists(ziel, ec) && istGeoeffnet(ziel))
        return makeError(codes::kOutputOpen, {ziel.filename().string()});
    return {};
}

}  // namespace

Status pruefeZiel(const fs::path& ziel) {
    ISP_TRY([[maybe_unused]] const auto* line, formatOf(ziel));
    return checkZiel(ziel);
}

Result<Ausgabeformat> ausgabeformat(const fs::path& ziel) {
    ISP_TRY(const auto* line, formatOf(ziel));
    return line->format;
}

Status schreibe(const fs::path& ziel, const Ausgabemappe& mappe, const Progress& progress,
                const std::function<Status()>& vorAblage) {
    ISP_TRY(const auto* line, formatOf(ziel));
    const auto path = fs::absolute(ziel).lexically_normal();
    ISP_CHECK(checkZiel(ziel));
    ISP_CHECK(checkGroesse(ziel, mappe));
    const Nebendatei beside(path);
    if (!std::ofstream(beside.pfad(), std::ios::binary))
        return makeError(isp::codes::kFileNotWritable, {ziel.string()});
    std::error_code ec;
    fs::remove(beside.pfad(), ec);
    if (auto done = line->schreiber(beside.pfad(), mappe, progress); !done) {
        auto error = std::move(done).error();
        const auto space = fs::space(path.parent_path(), ec);
        if (!ec && space.available == 0) return makeError(isp::codes::kDiskFull, {ziel.string()});
        if (error.code == codes::kOutputFailed) error.args = {ziel.filename().string()};
        return error;
    }
    if (progress.canceled()) return makeError(isp::codes::kCanceled);
    if (vorAblage) ISP_CHECK(vorAblage());
    return beside.moveTo(path);
}

std::string neutral(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string::npos) return text;
    constexpr std::string_view kFormel = "=+-@\t\r\n";
    constexpr std::string_view kOpenFormula = "of:=";  // some readers of ODS take such a text for a formula
    const bool plain = kFormel.find(text[first]) == std::string_view::npos;
    if (plain && text.compare(first, kOpenFormula.size(), kOpenFormula) != 0) return text;
    return text == "-" ? text : "'" + text;
}

Status weiter(const Progress& progress, std::size_t done, std::size_t all) {
    constexpr std::size_t kSchritt = 1000;
    if (done % kSchritt != 0) return {};
    if (progress.canceled()) return makeError(isp::codes::kCanceled);
    progress.at(static_cast<double>(done) / static_cast<double>(all));
    return {};
}

std::string zahltext(double wert) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), wert).ptr;
    return {buffer.data(), end};
}

std::string ohneSteuerzeichen(const std::string& text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 || c == '\t' || c == '\n') out += c;
    }
    return out;
}

}  // namespace isp::exchange
