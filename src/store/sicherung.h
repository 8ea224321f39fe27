// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isp::store {

class Unfertig;

/// Why a backup was made.
enum class Sicherungsanlass {
    kOeffnen,     ///< first opening for writing on a day
    kMigration,   ///< before the schema was changed; made by migrate(), beside the store
    kImport,      ///< before a large import
    kEinspielen,  ///< before changes of another store were taken in
    kAustausch,   ///< the state that was exported: what the next export counts from
    kHand,        ///< asked for
    kErsetzt,     ///< what a restored backup took the place of
};
inline constexpr std::array kSicherungsanlaesse = {
    Sicherungsanlass::kOeffnen,    Sicherungsanlass::kMigration, Sicherungsanlass::kImport,
    Sicherungsanlass::kEinspielen, Sicherungsanlass::kAustausch, Sicherungsanlass::kHand,
    Sicherungsanlass::kErsetzt};
/// The word in the file name: `oeffnen`.
[[nodiscard]] std::string_view toText(Sicherungsanlass anlass);

/// How many backups are kept: the last ones, the last one of each of the last days that have any, and of each
/// of the last months. Days and months are counted in the backups themselves, not from today: a clock that is
/// wrong cannot empty the folder.
struct Sicherungsregel {
    bool ein = true;
    std::filesystem::path ordner;  ///< empty: `segeberg.sicherungen` beside the store
    int letzte = 10;
    int tage = 14;
    int monate = 12;
};

struct Sicherung {
    std::filesystem::path pfad;
    std::int64_t nummer = 0;  ///< counts up, whatever the clock says; 0 for files without one
    std::string zeitpunkt;    ///< ISO, UTC; to the second
    Sicherungsanlass anlass = Sicherungsanlass::kHand;
    std::uintmax_t groesse = 0;  ///< bytes
    /// Of this very file. False where the name does not say so: a backup of an earlier version in a folder
    /// that other copies of the store may share, or of a file that lay elsewhere.
    bool eigen = true;
};

/// The folder the rule names for this store.
[[nodiscard]] std::filesystem::path sicherungsordner(const std::filesystem::path& werkbank,
                                                     const Sicherungsregel& regel);

/// All backups of this store, the newest first: those in the folder, copies made before a migration, and what
/// was replaced by restoring. Looks at names only, so it works where the store itself is damaged or gone.
/// Those of another copy of the store in a shared folder are left out (kopiekennung()).
[[nodiscard]] std::vector<Sicherung> sicherungen(const std::filesystem::path& werkbank,
                                                 const Sicherungsregel& regel);

/// Whether the name says that the file is a backup of this very store, and of no other copy of it.
[[nodiscard]] bool istEigene(const std::filesystem::path& werkbank, const std::filesystem::path& sicherung);

/// Could a file of that name be one of the backups of the store, or what migrating and restoring keep beside
/// it? Numbered ones only with the beginning of its uid: two stores of one name may share a folder.
[[nodiscard]] bool heisstWieSicherung(const std::string& name, const std::filesystem::path& werkbank,
                                      const std::string& uid);

/// Which of `alle` (newest first) the rule does not keep. Never the newest, never what was not made by
/// sichere().
[[nodiscard]] std::vector<Sicherung> ueberzaehlige(std::span<const Sicherung> alle,
                                                   const Sicherungsregel& regel);

/// Is the file a sound store that this program can read? Reads all pages (quick_check). Errors: those of
/// Store::open, codes::kBackupForeign where `uid` is given and the file is of another store.
[[nodiscard]] Status pruefeSicherung(const std::filesystem::path& sicherung, const std::string& uid = {});

/// Makes a backup, checks it, and only then removes what the rule does not keep. A backup that does not stand
/// the check is removed and is an error (codes::kBackupBad). Not inside a Transaktion.
[[nodiscard]] Result<Sicherung> sichere(Store& store, const Sicherungsregel& regel, Sicherungsanlass anlass,
                                        const Progress& progress = {});

/// A checked copy in the folder for backups that counts as none yet: for work that must see exactly the state
/// that is kept afterwards. Under a hidden name until behalte(); removed where it is not kept.
class Standkopie {
public:
    /// Errors: those of sichere().
    [[nodiscard]] static Result<Standkopie> mache(Store& store, const Sicherungsregel& regel,
                                                  const Progress& progress = {});
    ~Standkopie();
    Standkopie(Standkopie&& other) noexcept;
    Standkopie(const Standkopie&) = delete;
    Standkopie& operator=(const Standkopie&) = delete;
    Standkopie& operator=(Standkopie&&) = delete;

    /// A store to be opened for reading; let go of before behalte().
    [[nodiscard]] const std::filesystem::path& pfad() const noexcept;
    /// Makes it a backup under the next free number and removes what the rule does not keep.
    [[nodiscard]] Result<Sicherung> behalte(Sicherungsanlass anlass);

private:
    Standkopie(std::unique_ptr<Unfertig> datei, std::filesystem::path werkbank, std::string uid8,
               Sicherungsregel regel);

    std::unique_ptr<Unfertig> m_datei;  ///< none: kept, or moved from
    std::filesystem::path m_werkbank;
    std::string m_uid8;
    Sicherungsregel m_regel;
};

/// sichere() unless the newest backup is from today; also where it is from the future, for then the clock was
/// or is wrong. nullopt where none was due or the rule is switched off.
[[nodiscard]] Result<std::optional<Sicherung>> sichereTaeglich(Store& store, const Sicherungsregel& regel,
                                                               const Progress& progress = {});

/// A copy of the backup under a name of its own, to be opened and worked on; a backup is never worked on
/// itself. What has that name now is kept, as by stelleWiederHer(), whatever it is. Errors:
/// isp::codes::kEigenerSpeicher for a store this process has open, codes::kLocked for one anybody else has,
/// isp::codes::kFileExists for the backup itself.
[[nodiscard]] Result<std::filesystem::path> kopiereSicherung(const std::filesystem::path& sicherung,
                                                             const std::filesystem::path& ziel,
                                                             const Progress& progress = {});

/// Puts a backup in the place of the store. The backup is checked, copied beside the store and checked again;
/// the present file is kept under the name that is returned (empty where there was none); the exchange is one
/// rename. codes::kLocked while anybody has the store open; where the store cannot say which it is and the
/// name of the backup does not either, codes::kBackupUnclear. On any error the store is as it was.
[[nodiscard]] Result<std::filesystem::path> stelleWiederHer(const std::filesystem::path& werkbank,
                                                            const std::filesystem::path& sicherung,
                                                            const Progress& progress = {});

}  // namespace isp::store
