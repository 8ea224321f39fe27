// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sicherung.h"

#include "base/clock.h"
#include "base/codes.h"
#include "base/contracts.h"
#include "base/log.h"
#include "store/codes.h"
#include "store/datei.h"
#include "store/kopie.h"
#include "store/migration.h"
#include "store/sicherung_codes.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

namespace isp::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kUidChars = 8;

struct Anlasswort {
    Sicherungsanlass anlass;
    std::string_view wort;
};
constexpr std::array kWorte = {
    Anlasswort{Sicherungsanlass::kOeffnen, "oeffnen"},
    Anlasswort{Sicherungsanlass::kMigration, "schema"},
    Anlasswort{Sicherungsanlass::kImport, "import"},
    Anlasswort{Sicherungsanlass::kEinspielen, "einspielen"},
    Anlasswort{Sicherungsanlass::kAustausch, "austausch"},
    Anlasswort{Sicherungsanlass::kHand, "hand"},
    Anlasswort{Sicherungsanlass::kErsetzt, "ersetzt"},
};

std::optional<Sicherungsanlass> anlassOf(std::string_view wort) {
    for (const auto& entry : kWorte)
        if (entry.wort == wort) return entry.anlass;
    return std::nullopt;
}

/// `20261128T215232Z` ↔ `2026-11-28T21:52:32Z`: colons may not stand in the names of files everywhere.
std::string compactTime(const std::string& iso) {
    std::string out;
    for (const char c : iso.substr(0, 19))
        if (c != '-' && c != ':') out += c;
    return out + "Z";
}

bool isCompactTime(std::string_view text) {
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z') return false;
    for (std::size_t i = 0; i < 15; ++i)
        if (i != 8 && (text[i] < '0' || text[i] > '9')) return false;
    return true;
}

std::string isoTime(std::string_view t) {
    return fmt::format("{}-{}-{}T{}:{}:{}Z", t.substr(0, 4), t.substr(4, 2), t.substr(6, 2), t.substr(9, 2),
                       t.substr(11, 2), t.substr(13, 2));
}

/// The parts between the dots after `stem.`; empty where the name does not begin so or is no store.
std::vector<std::string> partsAfter(const std::string& stem, const fs::path& file) {
    const auto name = utf8(file.filename());
    if (!name.starts_with(stem + ".") || !name.ends_with(".isp")) return {};
    std::vector<std::string> parts;
    std::string part;
    for (const char c : name.substr(stem.size() + 1)) {
        if (c != '.') {
            part += c;
            continue;
        }
        parts.push_back(std::exchange(part, {}));
    }
    return parts;  // without `isp`
}

std::optional<std::int64_t> numberOf(const std::string& text) {
    std::int64_t n = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, n);
    if (text.empty() || read.ec != std::errc() || read.ptr != end || n < 0) return std::nullopt;
    return n;
}

/// Time of last writing, for files that carry none in their names.
std::string fileTime(const fs::path& file) {
    std::error_code error;
    const auto written = fs::last_write_time(file, error);
    if (error) return {};
    const auto sys = std::chrono::file_clock::to_sys(written);
    return toIso(std::chrono::floor<std::chrono::milliseconds>(sys)).substr(0, 19) + "Z";
}

/// What stands in the name: `stem.uid8.kopie.0042.20261128T215232Z.oeffnen.isp`, of earlier versions without
/// `kopie`; `stem.ersetzt.20261128T215232Z.isp` and `stem.schema6.isp`.
struct Gelesen {
    Sicherung sicherung;
    std::string kopie;
};
std::optional<Gelesen> fromName(const std::string& stem, const fs::path& file) {
    auto parts = partsAfter(stem, file);
    Gelesen read{{.pfad = file, .nummer = 0, .zeitpunkt = {}}, {}};
    auto& out = read.sicherung;
    if (parts.size() == 5 && parts[1].size() == kUidChars) {
        read.kopie = parts[1];
        parts.erase(parts.begin() + 1);
    }
    if (parts.size() == 4 && parts[0].size() == kUidChars && isCompactTime(parts[2])) {
        const auto number = numberOf(parts[1]);
        const auto anlass = anlassOf(parts[3]);
        if (!number || !anlass) return std::nullopt;
        out.nummer = *number;
        out.zeitpunkt = isoTime(parts[2]);
        out.anlass = *anlass;
    } else if (parts.size() == 2 && parts[0] == "ersetzt" && isCompactTime(parts[1])) {
        out.zeitpunkt = isoTime(parts[1]);
        out.anlass = Sicherungsanlass::kErsetzt;
    } else if (parts.size() == 1 && parts[0].starts_with("schema")) {
        out.zeitpunkt = fileTime(file);
        out.anlass = Sicherungsanlass::kMigration;
    } else {
        return std::nullopt;
    }
    std::error_code ignored;
    out.groesse = fs::file_size(file, ignored);
    return read;
}

fs::path folderOf(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

std::string stemOf(const fs::path& werkbank) {
    return utf8(werkbank.stem());
}

bool isSame(const fs::path& a, const fs::path& b) {
    std::error_code ignored;
    return fs::equivalent(a, b, ignored);
}

/// Where no other copy of the store keeps its backups unless somebody wants it: beside this one.
bool liesBeside(const fs::path& werkbank, const fs::path& folder) {
    return isSame(folder, folderOf(werkbank)) || isSame(folder, sicherungsordner(werkbank, {}));
}

bool isOwn(const Gelesen& read, const std::string& kopie, bool beside) {
    return read.kopie.empty() ? beside : read.kopie == kopie;
}

/// A name that tells of another copy is another's; only in the store's own folder for backups may it be one
/// from before the store was moved.
void addFrom(const fs::path& folder, const fs::path& werkbank, std::vector<Sicherung>& out) {
    const auto stem = stemOf(werkbank), kopie = kopiekennung(werkbank);
    const bool beside = liesBeside(werkbank, folder);
    const bool moved = isSame(folder, sicherungsordner(werkbank, {}));
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (!it->is_regular_file(ignored)) continue;
        auto found = fromName(stem, it->path());
        if (!found) continue;
        found->sicherung.eigen = isOwn(*found, kopie, beside);
        if (found->sicherung.eigen || found->kopie.empty() || moved)
            out.push_back(std::move(found->sicherung));
    }
}

/// Newest first: by number, for only that does not depend on the clock; files without one by their time.
bool newer(const Sicherung& a, const Sicherung& b) {
    if (a.nummer > 0 && b.nummer > 0) return a.nummer > b.nummer;
    if (a.zeitpunkt != b.zeitpunkt) return a.zeitpunkt > b.zeitpunkt;
    return a.pfad.filename() < b.pfad.filename();
}

/// Marks the first `count` with different beginnings of their time (10 characters: days, 7: months).
void keepPer(std::span<const Sicherung> alle, std::size_t chars, int count, std::set<std::size_t>& kept) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < alle.size(); ++i) {
        if (alle[i].nummer == 0) continue;
        const auto period = alle[i].zeitpunkt.substr(0, chars);
        if (seen.contains(period)) continue;
        if (seen.size() >= static_cast<std::size_t>(std::max(0, count))) return;
        seen.insert(period);
        kept.insert(i);
    }
}

/// Two stores of one name may share a folder, and copies of one store, too: each looks after its own.
std::vector<Sicherung> ownOf(const fs::path& werkbank, const std::string& uid8,
                             const Sicherungsregel& regel) {
    auto alle = sicherungen(werkbank, regel);
    const auto mine = "." + uid8 + ".";
    std::erase_if(alle, [&](const Sicherung& s) {
        return !s.eigen || utf8(s.pfad.filename()).find(mine) == std::string::npos;
    });
    return alle;
}

void removeOld(const fs::path& werkbank, const std::string& uid8, const Sicherungsregel& regel) {
    for (const auto& old : ueberzaehlige(ownOf(werkbank, uid8, regel), regel)) {
        std::error_code error;
        if (!fs::remove(old.pfad, error) || error)
            log::warning("store", "an old backup could not be removed: " + utf8(old.pfad));
    }
}

}  // namespace

std::string_view toText(Sicherungsanlass anlass) {
    for (const auto& entry : kWorte)
        if (entry.anlass == anlass) return entry.wort;
    return {};
}

fs::path sicherungsordner(const fs::path& werkbank, const Sicherungsregel& regel) {
    if (!regel.ordner.empty()) return regel.ordner;
    auto name = werkbank.stem();
    name += ".sicherungen";
    return folderOf(werkbank) / name;
}

std::vector<Sicherung> sicherungen(const fs::path& werkbank, const Sicherungsregel& regel) {
    std::vector<Sicherung> out;
    const auto folder = sicherungsordner(werkbank, regel);
    addFrom(folder, werkbank, out);
    if (!isSame(folder, folderOf(werkbank))) addFrom(folderOf(werkbank), werkbank, out);
    std::sort(out.begin(), out.end(), newer);
    return out;
}

bool istEigene(const fs::path& werkbank, const fs::path& sicherung) {
    const auto read = fromName(stemOf(werkbank), sicherung);
    return read && isOwn(*read, kopiekennung(werkbank), liesBeside(werkbank, folderOf(sicherung)));
}

bool heisstWieSicherung(const std::string& name, const fs::path& werkbank, const std::string& uid) {
    const auto found = fromName(stemOf(werkbank), fs::path(std::u8string(name.begin(), name.end())));
    if (!found) return false;
    return found->sicherung.nummer == 0 ||
           name.find("." + uid.substr(0, kUidChars) + ".") != std::string::npos;
}

std::vector<Sicherung> ueberzaehlige(std::span<const Sicherung> alle, const Sicherungsregel& regel) {
    std::set<std::size_t> kept;
    int last = 0;
    bool austausch = false;
    for (std::size_t i = 0; i < alle.size(); ++i) {
        const bool exchanged = alle[i].anlass == Sicherungsanlass::kAustausch;
        const bool numbered = alle[i].nummer > 0;
        if (!numbered || (numbered && last < std::max(1, regel.letzte)) || (exchanged && !austausch))
            kept.insert(i);
        if (numbered) ++last;
        austausch = austausch || exchanged;
    }
    keepPer(alle, 10, regel.tage, kept);
    keepPer(alle, 7, regel.monate, kept);
    std::vector<Sicherung> out;
    for (std::size_t i = 0; i < alle.size(); ++i)
        if (!kept.contains(i)) out.push_back(alle[i]);
    return out;
}

Standkopie::Standkopie(std::unique_ptr<Unfertig> datei, fs::path werkbank, std::string uid8,
                       Sicherungsregel regel)
    : m_datei(std::move(datei)),
      m_werkbank(std::move(werkbank)),
      m_uid8(std::move(uid8)),
      m_regel(std::move(regel)) {}

Standkopie::Standkopie(Standkopie&& other) noexcept = default;
Standkopie::~Standkopie() = default;

const fs::path& Standkopie::pfad() const noexcept {
    return m_datei->pfad();
}

Result<Standkopie> Standkopie::mache(Store& store, const Sicherungsregel& regel, const Progress& progress) {
    const auto folder = sicherungsordner(store.path(), regel);
    ISP_CHECK(makeFolderFor(store.path(), folder));
    Standkopie out(std::make_unique<Unfertig>(folder / store.path().filename()), store.path(),
                   store.uid().substr(0, kUidChars), regel);
    ISP_CHECK(store.backupTo(out.pfad(), progress));
    if (auto sound = pruefeSicherung(out.pfad(), store.uid()); !sound)
        return makeError(codes::kBackupBad, {utf8(out.pfad())}).because(sound.error().detail);
    return out;
}

/// Where two programs make one at once, each gets a number of its own.
Result<Sicherung> Standkopie::behalte(Sicherungsanlass anlass) {
    const auto folder = sicherungsordner(m_werkbank, m_regel);
    for (;;) {
        std::int64_t last = 0;
        for (const auto& s : sicherungen(m_werkbank, m_regel))
            last = std::max(last, s.nummer);
        const auto time = compactTime(Clock::nowIso());
        const auto name = fmt::format("{}.{}.{}.{:04}.{}.{}.isp", stemOf(m_werkbank), m_uid8,
                                      kopiekennung(m_werkbank), last + 1, time, toText(anlass));
        const auto target = folder / fs::path(std::u8string(name.begin(), name.end()));
        const auto named = publish(m_datei->pfad(), target);
        if (!named && named.error().code == isp::codes::kFileExists) continue;
        ISP_CHECK(named);
        m_datei.reset();
        syncFolder(target);
        log::info("store", fmt::format("backup {} made ({})", last + 1, toText(anlass)));
        removeOld(m_werkbank, m_uid8, m_regel);
        std::error_code ignored;
        return Sicherung{target, last + 1, isoTime(time), anlass, fs::file_size(target, ignored)};
    }
}

Result<Sicherung> sichere(Store& store, const Sicherungsregel& regel, Sicherungsanlass anlass,
                          const Progress& progress) {
    ISP_TRY(auto kopie, Standkopie::mache(store, regel, progress));
    return kopie.behalte(anlass);
}

Result<std::optional<Sicherung>> sichereTaeglich(Store& store, const Sicherungsregel& regel,
                                                 const Progress& progress) {
    if (!regel.ein) return std::optional<Sicherung>();
    for (const auto& s : ownOf(store.path(), store.uid().substr(0, kUidChars), regel)) {
        if (s.nummer == 0) continue;
        if (s.zeitpunkt.substr(0, 10) == Clock::todayIso()) return std::optional<Sicherung>();
        break;  // the newest decides
    }
    ISP_TRY(auto made, sichere(store, regel, Sicherungsanlass::kOeffnen, progress));
    return std::optional(std::move(made));
}

}  // namespace isp::store
