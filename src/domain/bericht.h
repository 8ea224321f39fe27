// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <optional>
#include <string>
#include <string_view>

namespace isp {

using BerichtId = Id<struct BerichtTag>;
using BerichtsvorlageId = Id<struct BerichtsvorlageTag>;

/// What ISP hands out (concept 5.1).
enum class Berichtsart { kSozialatlas, kThema, kVorlage, kProtokoll };

/// Whether a report follows the data or keeps what it said.
enum class Standart { kLaufend, kEingefroren };

/// Which reports a Berichtsvorlage is meant for.
enum class Vorlagenzweck { kAlle, kSozialatlas, kThema, kVorlage, kProtokoll };

template <>
struct Aufzaehlung<Berichtsart> {
    static constexpr std::array werte{
        std::pair{Berichtsart::kSozialatlas, "sozialatlas"}, std::pair{Berichtsart::kThema, "thema"},
        std::pair{Berichtsart::kVorlage, "vorlage"}, std::pair{Berichtsart::kProtokoll, "protokoll"}};
};
template <>
struct Aufzaehlung<Standart> {
    static constexpr std::array werte{std::pair{Standart::kLaufend, "laufend"},
                                      std::pair{Standart::kEingefroren, "eingefroren"}};
};
template <>
struct Aufzaehlung<Vorlagenzweck> {
    static constexpr std::array werte{
        std::pair{Vorlagenzweck::kAlle, "alle"}, std::pair{Vorlagenzweck::kSozialatlas, "sozialatlas"},
        std::pair{Vorlagenzweck::kThema, "thema"}, std::pair{Vorlagenzweck::kVorlage, "vorlage"},
        std::pair{Vorlagenzweck::kProtokoll, "protokoll"}};
};

/// Whether a template is meant for such a report.
[[nodiscard]] bool passt(Vorlagenzweck zweck, Berichtsart art) noexcept;

/// Bytes that are no text. The history says how many there are.
struct Binaer {
    std::string bytes;
    friend bool operator==(const Binaer&, const Binaer&) = default;
};

/// A report that was made. What it says is kept beside it (store/bericht_repository.h).
struct Bericht {
    BerichtId id;
    std::string uid;
    Berichtsart art = Berichtsart::kSozialatlas;
    std::string titel;
    std::string wunsch;  ///< JSON (report::Berichtswunsch): what it takes to make it again
    bool oeffentlich = false;
    Standart standart = Standart::kLaufend;
    LieferungId stand;     ///< the last Lieferung that counted; none: there was none
    std::string standtag;  ///< ISO day of that Lieferung; stays when it goes
    BerichtsvorlageId vorlage;
    std::string vorlagenname;  ///< as it was called; '' = made without one
    std::string datei;         ///< name without its folder; '' = none was written
    std::string sha256;        ///< of the file, lower-case hex
    std::string inhaltSha256;  ///< of the document; the same content has the same
    std::string erzeugt;       ///< ISO, UTC
    std::string wer;
};

inline constexpr std::size_t kLogoBytes = 500'000;
inline constexpr std::size_t kVorlagentext = 20'000;  ///< longest text of a template, bytes
inline constexpr double kLesbar = 4.5;                ///< least contrast of text (WCAG 2.1, 1.4.3)

/// How the house's reports look and which words of its own stand in them. All texts are plain text with
/// placeholders (`{titel}`) and number fields (`{wert:…}`; report/textfelder.h).
struct Berichtsvorlage {
    BerichtsvorlageId id;
    std::string uid;
    std::string name;
    Vorlagenzweck zweck = Vorlagenzweck::kAlle;
    std::string schrift;              ///< family; '' = the system's
    std::string akzent = "#0b5cad";   ///< headings, links: `#rrggbb`, readable on white
    std::string flaeche = "#eef3f8";  ///< behind key facts: text must be readable on it
    Binaer logo;                      ///< PNG, JPEG or SVG; empty = none
    std::string kopfzeile;            ///< '' = the title
    std::string fusszeile;
    std::string herausgeber;
    std::string vorwort;
    std::string schluss;
    std::string teile;  ///< codes of chapters and steps, comma between; '' = all
    std::string notiz;
};

/// Contrast of two colours `#rrggbb`, 1 … 21 (WCAG 2.1, relative luminance); nullopt for what is no colour.
[[nodiscard]] std::optional<double> kontrast(std::string_view a, std::string_view b);

}  // namespace isp
