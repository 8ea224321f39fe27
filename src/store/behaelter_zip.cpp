// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a container that libzip does.
#include "store/behaelter_zip.h"

#include "base/codes.h"
#include "store/behaelter.h"
#include "store/behaelter_codes.h"
#include "store/error_mapping.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <string_view>
#include <sys/stat.h>
#include <zip.h>

namespace isp::store {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kGigabyte = std::uintmax_t{1} << 30U;
/// What the form of a ZIP adds to its content at most.
constexpr std::uintmax_t kBeiwerk = 4096;

bool isFull(int systemError) noexcept {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

/// An error while writing `path`.
Error writeError(zip_error_t* error, const fs::path& path) {
    if (zip_error_code_zip(error) == ZIP_ER_CANCELLED) return makeError(isp::codes::kCanceled);
    const bool full = isFull(zip_error_code_system(error));
    const auto code = full ? isp::codes::kDiskFull : isp::codes::kFileNotWritable;
    return makeError(code, {utf8(path)}).because(zip_error_strerror(error));
}

/// An error while reading the content of `path`.
Error readError(zip_error_t* error, const fs::path& path) {
    const auto code =
        zip_error_code_zip(error) == ZIP_ER_WRONGPASSWD ? codes::kPasswortFalsch : codes::kBehaelterDefekt;
    return makeError(code, {utf8(path)}).because(zip_error_strerror(error));
}

/// What does not even begin like a ZIP never was a container; what does is one that was cut or changed.
Error notOurs(const fs::path& path, const char* why) {
    std::array<char, 4> begin{};
    std::ifstream(path, std::ios::binary).read(begin.data(), begin.size());
    const bool isZip = std::string_view(begin.data(), begin.size()) == "PK\x03\x04";
    return makeError(isZip ? codes::kBehaelterDefekt : codes::kBehaelterFremd, {utf8(path)}).because(why);
}

Error tooLarge(const fs::path& path, std::uintmax_t bytes) {
    return makeError(codes::kBehaelterGross, {utf8(path), std::to_string(bytes / kGigabyte),
                                              std::to_string(kBehaelterHoechstens / kGigabyte)});
}

void reportTo(zip_t* /*archive*/, double share, void* progress) {
    static_cast<const Progress*>(progress)->at(share);
}

int canceled(zip_t* /*archive*/, void* progress) {
    return static_cast<const Progress*>(progress)->canceled() ? 1 : 0;
}

/// Closes the archive it writes, or throws everything away.
struct Schreiber {
    zip_t* archiv = nullptr;
    ~Schreiber() {
        if (archiv != nullptr) zip_discard(archiv);
    }
};

Status addEntry(zip_t* archive, const fs::path& file, const Passwort& passwort) {
    auto* source = zip_source_file(archive, utf8(file).c_str(), 0, -1);
    if (source == nullptr) return makeError(isp::codes::kOutOfMemory, {utf8(file)});
    const auto at = zip_file_add(archive, kBehaeltereintrag, source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(source);
        return makeError(isp::codes::kInternal, {"ZIP"}).because(zip_strerror(archive));
    }
    const auto index = static_cast<zip_uint64_t>(at);
    if (zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 0) != 0 ||
        zip_file_set_encryption(archive, index, ZIP_EM_AES_256, passwort.bytes()) != 0)
        return makeError(isp::codes::kInternal, {"ZIP"}).because(zip_strerror(archive));
    return {};
}

}  // namespace

Status packe(const fs::path& datei, const fs::path& archiv, const Passwort& passwort,
             const Progress& progress) {
    if (zip_encryption_method_supported(ZIP_EM_AES_256, 1) == 0)
        return makeError(codes::kOhneVerschluesselung);
    int code = 0;
    Schreiber out{zip_open(utf8(archiv).c_str(), ZIP_CREATE | ZIP_EXCL, &code)};
    if (out.archiv == nullptr) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        return writeError(&error, archiv);
    }
    ISP_CHECK(addEntry(out.archiv, datei, passwort));
    auto* state = const_cast<Progress*>(&progress);  // NOLINT(*-const-cast): libzip hands it back as it is
    zip_register_progress_callback_with_state(out.archiv, 0.01, reportTo, nullptr, state);
    zip_register_cancel_callback_with_state(out.archiv, canceled, nullptr, state);
    if (zip_close(out.archiv) != 0) return writeError(zip_get_error(out.archiv), archiv);
    out.archiv = nullptr;
    return {};
}

void Behaelterleser::Weg::operator()(zip* archiv) const noexcept {
    zip_discard(archiv);
}

Result<Behaelterleser> Behaelterleser::oeffne(const fs::path& archiv) {
    std::error_code error;
    const auto kind = fs::status(archiv, error);
    if (kind.type() == fs::file_type::not_found) return makeError(isp::codes::kFileNotFound, {utf8(archiv)});
    if (fs::is_directory(kind)) return makeError(isp::codes::kFileIsDirectory, {utf8(archiv)});
    if (!fs::is_regular_file(kind)) return makeError(isp::codes::kFileNotReadable, {utf8(archiv)});
    const auto size = fs::file_size(archiv, error);
    if (size == 0) return makeError(isp::codes::kFileEmpty, {utf8(archiv)});
    if (size > kBehaelterHoechstens) return tooLarge(archiv, size);
    int code = 0;
    auto* opened = zip_open(utf8(archiv).c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (opened == nullptr) {
        if (code == ZIP_ER_OPEN || code == ZIP_ER_READ)
            return makeError(isp::codes::kFileNotReadable, {utf8(archiv)});
        return notOurs(archiv, "no archive");
    }
    Behaelterleser out(archiv, std::unique_ptr<zip, Weg>(opened));
    ISP_CHECK(out.pruefeForm());
    return out;
}

/// One entry of the fixed name, a plain file, encrypted as packe() does it. Anything else is not ours,
/// whatever it calls itself: no name or path of the archive is ever used.
Status Behaelterleser::pruefeForm() {
    const auto foreign = [&](const char* why) -> Status {
        return makeError(codes::kBehaelterFremd, {utf8(m_pfad)}).because(why);
    };
    if (zip_get_num_entries(m_archiv.get(), 0) != 1) return foreign("not exactly one entry");
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archiv.get(), 0, ZIP_FL_ENC_RAW, &stat) != 0) return foreign("no entry");
    constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE |
                                     ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if ((stat.valid & kNeeded) != kNeeded) return foreign("incomplete entry");
    if (std::string_view(stat.name) != kBehaeltereintrag) return foreign("other name");
    if (stat.encryption_method != ZIP_EM_AES_256) return foreign("not AES-256");
    if (stat.comp_method != ZIP_CM_DEFLATE && stat.comp_method != ZIP_CM_STORE)
        return foreign("other packing");
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(m_archiv.get(), 0, 0, &system, &attributes);
    const auto kind = (attributes >> 16U) & S_IFMT;
    if (system == ZIP_OPSYS_UNIX && kind != 0 && kind != S_IFREG) return foreign("no plain file");
    if (stat.size > kBehaelterHoechstens) return tooLarge(m_pfad, stat.size);
    if (stat.comp_size > fs::file_size(m_pfad) + kBeiwerk) return foreign("impossible size");
    m_groesse = stat.size;
    m_gepackt = stat.comp_size;
    return {};
}

Status Behaelterleser::lies(const Passwort& passwort, unsigned flags, std::uintmax_t most, const Senke& senke,
                            const Progress& progress) {
    struct Zu {
        void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
    };
    const std::unique_ptr<zip_file_t, Zu> file(
        zip_fopen_index_encrypted(m_archiv.get(), 0, flags, passwort.bytes()));
    if (file == nullptr) return readError(zip_get_error(m_archiv.get()), m_pfad);
    std::array<char, 1U << 16U> piece{};
    std::uintmax_t read = 0;
    for (;;) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        const auto n = zip_fread(file.get(), piece.data(), piece.size());
        if (n < 0) return readError(zip_file_get_error(file.get()), m_pfad);
        if (n == 0) break;
        read += static_cast<std::uintmax_t>(n);
        if (read > most)
            return makeError(codes::kBehaelterDefekt, {utf8(m_pfad)}).because("longer than it says");
        ISP_CHECK(senke(std::span(piece).first(static_cast<std::size_t>(n))));
        if (most > 0) progress.at(static_cast<double>(read) / static_cast<double>(most));
    }
    const bool unpacked = (flags & ZIP_FL_COMPRESSED) == 0;
    if (unpacked && read != most)
        return makeError(codes::kBehaelterDefekt, {utf8(m_pfad)}).because("shorter than it says");
    return {};
}

Status Behaelterleser::pruefeSiegel(const Passwort& passwort, const Progress& progress) {
    return lies(
        passwort, ZIP_FL_COMPRESSED, m_gepackt, [](auto) -> Status { return {}; }, progress);
}

Status Behaelterleser::entpacke(const Passwort& passwort, const Senke& senke, const Progress& progress) {
    return lies(passwort, 0, m_groesse, senke, progress);
}

}  // namespace isp::store
