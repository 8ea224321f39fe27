// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/austauschbild.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace isp::workspace {

/// What a package says of itself: who made it, of what, from when to when.
struct Paketkopf {
    std::string uid;
    std::string werkbank;      ///< uid of the store it was made from
    std::string werkbankname;  ///< its file name, for people
    std::string crs;
    std::string autor;
    std::string erzeugt;  ///< ISO, UTC
    std::string seit;     ///< the state it counts from: ISO, or the name of its file
    int schema = 0;
    std::int64_t neu = 0, geaendert = 0, geloescht = 0;
};

/// A file `.ispx`: a line that says what it is, a line of JSON (the head), then the two changesets of
/// store::Unterschied. Not packed: what is read is never larger than the file.
struct Aenderungspaket {
    Paketkopf kopf;
    store::Unterschied inhalt;
};

inline constexpr const char* kPaketendung = ".ispx";

/// Replaces the file as a whole or leaves it. Errors: base kFileNotWritable; a file of the open store.
[[nodiscard]] Status schreibePaket(const Aenderungspaket& paket, const std::filesystem::path& pfad);

/// Errors: base kFileNotFound, kFileNotReadable, kFileTooLarge; codes::kPaketFremd for another file,
/// kPaketNeuer for one of a newer program; store::codes::kPaketBeschaedigt where its bytes are not those that
/// were written.
[[nodiscard]] Result<Aenderungspaket> lesePaket(const std::filesystem::path& pfad);

/// The head alone, without looking at the rest: for lists.
[[nodiscard]] Result<Paketkopf> lesePaketkopf(const std::filesystem::path& pfad);

}  // namespace isp::workspace
