// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/behaelter.h"

#include "base/codes.h"
#include "base/log.h"
#include "base/speicherschutz.h"
#include "store/behaelter_codes.h"
#include "store/behaelter_zip.h"
#include "store/codes.h"
#include "store/datei.h"
#include "store/migration.h"
#include "store/privatordner.h"
#include "store/sicherung.h"
#include "store/sqlite_log.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace isp::store {

namespace fs = std::filesystem;

namespace {

fs::path folderOf(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// `progress` for the part of the work between two shares.
Progress part(const Progress& progress, double from, double to) {
    return {progress.cancel,
            [&progress, from, to](double share) { progress.at(from + share * (to - from)); }};
}

/// A plain file only this account may read, written as a whole and on the disk when closed.
class Klartext {
public:
    explicit Klartext(fs::path path)
        : m_path(std::move(path)),
          m_handle(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600)) {}
    ~Klartext() {
        if (m_handle >= 0) ::close(m_handle);
    }
    Klartext(const Klartext&) = delete;
    Klartext& operator=(const Klartext&) = delete;

    Status schreibe(std::span<const char> bytes) {
        while (!bytes.empty()) {
            const auto n = ::write(m_handle, bytes.data(), bytes.size());
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0) return failure();
            bytes = bytes.subspan(static_cast<std::size_t>(n));
        }
        return {};
    }
    Status schliesse() {
        const int handle = std::exchange(m_handle, -1);
        if (handle < 0 || ::fsync(handle) != 0 || ::close(handle) != 0) return failure();
        return {};
    }

private:
    [[nodiscard]] Error failure() const {
        const bool full = errno == ENOSPC || errno == EDQUOT;
        return makeError(full ? isp::codes::kDiskFull : isp::codes::kFileNotWritable, {utf8(m_path)})
            .because(std::generic_category().message(errno));
    }
    fs::path m_path;
    int m_handle;
};

/// Beside the source, where what is copied lies open anyway; where nothing may be written there, with the
/// temporary files of the account.
Result<Privatordner> workshopFor(const fs::path& quelle) {
    auto beside = Privatordner::in(folderOf(quelle));
    if (beside) return beside;
    std::error_code error;
    const auto temporary = fs::temp_directory_path(error);
    return error ? std::move(beside) : Privatordner::in(temporary);
}

/// A consistent copy of a store or backup of any schema, whoever has it open.
Status copyOf(const fs::path& quelle, const fs::path& copy, const Progress& progress) {
    std::error_code error;
    if (!fs::is_regular_file(quelle, error)) return makeError(codes::kFileNotFound, {utf8(quelle)});
    try {
        const auto source = connectAndLook(quelle, OpenMode::kReadOnly);
        if (source->db().execAndGet("PRAGMA application_id").getInt() != kApplicationId)
            return makeError(codes::kNotAStore, {utf8(quelle)});
        ISP_CHECK(copyDatabase(*source, copy, progress));
    } catch (const SQLite::Exception& e) {
        return toError(e, quelle);
    }
    return pruefeSicherung(copy);
}

Status sync(const fs::path& file) {
    const int handle = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool done = handle >= 0 && ::fsync(handle) == 0;
    const int why = errno;
    if (handle >= 0) ::close(handle);
    if (done) return {};
    return makeError(why == ENOSPC ? isp::codes::kDiskFull : isp::codes::kFileNotWritable, {utf8(file)});
}

/// Packs the copy and reads it back: what cannot be opened again must not be trusted with the only copy.
Status packAndCheck(const fs::path& copy, const fs::path& packed, const Passwort& passwort,
                    const Progress& progress) {
    ISP_CHECK(packe(copy, packed, passwort, part(progress, 0.2, 0.8)));
    ISP_CHECK(sync(packed));
    ISP_TRY(auto leser, Behaelterleser::oeffne(packed));
    return leser.pruefeSiegel(passwort, part(progress, 0.8, 1.0));
}

Status nameIt(const fs::path& packed, const fs::path& ziel, Vorhandenes vorhandenes) {
    if (vorhandenes == Vorhandenes::kBleibt) return publish(packed, ziel);
    std::error_code error;
    fs::rename(packed, ziel, error);
    if (error) return makeError(isp::codes::kFileNotWritable, {utf8(ziel)}).because(error.message());
    return {};
}

Status checkTarget(const fs::path& ziel, Vorhandenes vorhandenes) {
    ISP_CHECK(pruefeFremdeDatei(ziel));
    std::error_code error;
    if (fs::is_directory(ziel, error)) return makeError(isp::codes::kFileIsDirectory, {utf8(ziel)});
    if (vorhandenes == Vorhandenes::kBleibt && fs::exists(fs::symlink_status(ziel, error)))
        return makeError(isp::codes::kFileExists, {utf8(ziel)});
    return {};
}

/// Is this the first page of one of our stores? Asked before anything else of it is written.
bool beginsAsStore(std::span<const char> bytes) {
    constexpr std::size_t kMark = 68;
    if (bytes.size() < kMark + 4 || std::memcmp(bytes.data(), "SQLite format 3", 16) != 0) return false;
    std::uint32_t mark = 0;
    for (std::size_t i = 0; i < 4; ++i)
        mark = (mark << 8U) | static_cast<unsigned char>(bytes[kMark + i]);
    return mark == static_cast<std::uint32_t>(kApplicationId);
}

Status checkSpace(const fs::path& folder, std::uintmax_t needed, const fs::path& ziel) {
    std::error_code error;
    const auto space = fs::space(folder, error);
    if (!error && space.available < needed) return makeError(isp::codes::kDiskFull, {utf8(ziel)});
    return {};
}

Status unpackTo(const fs::path& file, Behaelterleser& leser, const fs::path& behaelter,
                const Passwort& passwort, const Progress& progress) {
    Klartext out(file);
    bool begun = false;
    ISP_CHECK(leser.entpacke(
        passwort,
        [&](std::span<const char> bytes) -> Status {
            if (!begun && !beginsAsStore(bytes))
                return makeError(codes::kBehaelterFremd, {utf8(behaelter)}).because("no store inside");
            begun = true;
            return out.schreibe(bytes);
        },
        progress));
    if (!begun) return makeError(codes::kBehaelterFremd, {utf8(behaelter)}).because("nothing inside");
    return out.schliesse();
}

/// What is wrong with the content is wrong with the container: the file that is checked has no name yet.
Status checkContent(const fs::path& file, const fs::path& behaelter) {
    auto sound = pruefeSicherung(file);
    if (sound) return {};
    auto error = std::move(sound).error();
    if (!error.args.empty()) error.args.front() = utf8(behaelter);
    return error;
}

}  // namespace

Status schuetze(const fs::path& quelle, const fs::path& ziel, const Passwort& passwort,
                Vorhandenes vorhandenes, const Progress& progress) {
    captureSqliteLog();
    ISP_CHECK(checkTarget(ziel, vorhandenes));
    std::error_code ignored;
    if (fs::equivalent(quelle, ziel, ignored)) return makeError(isp::codes::kFileExists, {utf8(ziel)});
    ISP_TRY(const auto finished, Privatordner::in(folderOf(ziel)));
    ISP_TRY(const auto open, workshopFor(quelle));
    const auto copy = open / kBehaeltereintrag;
    ISP_CHECK(copyOf(quelle, copy, part(progress, 0.0, 0.2)));
    const auto packed = finished / "behaelter.ispz";
    ISP_CHECK(packAndCheck(copy, packed, passwort, progress));
    ISP_CHECK(nameIt(packed, ziel, vorhandenes));
    syncFolder(ziel);
    log::info("store", "a container with a password was written");
    return {};
}

Status entschuetze(const fs::path& behaelter, const fs::path& ziel, const Passwort& passwort,
                   const Progress& progress) {
    captureSqliteLog();
    ISP_CHECK(pruefeFremdeDatei(behaelter));
    ISP_CHECK(checkTarget(ziel, Vorhandenes::kBleibt));
    ISP_TRY(auto leser, Behaelterleser::oeffne(behaelter));
    ISP_CHECK(leser.pruefeSiegel(passwort, part(progress, 0.0, 0.4)));
    ISP_TRY(const auto open, Privatordner::in(folderOf(ziel)));
    ISP_CHECK(checkSpace(open.pfad(), leser.groesse(), ziel));
    const auto file = open / kBehaeltereintrag;
    ISP_CHECK(unpackTo(file, leser, behaelter, passwort, part(progress, 0.4, 1.0)));
    ISP_CHECK(checkContent(file, behaelter));
    ISP_CHECK(publish(file, ziel));
    syncFolder(ziel);
    log::info("store", "a container with a password was unpacked");
    return {};
}

}  // namespace isp::store
