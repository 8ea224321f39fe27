// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/issue.h"
#include "base/result.h"
#include "domain/bericht.h"
#include "domain/durchlauf.h"
#include "domain/planungsrunde.h"
#include "report/dokument.h"
#include "workspace/bericht_atlas.h"

#include <QImage>
#include <filesystem>
#include <string>
#include <vector>

namespace isp::report {

/// The chapters of a Sozialatlas; the texts are those of the options and never renamed.
enum class Kapitel { kMethode, kIndikatoren, kProfile, kIndizes, kUngleichheit, kLuecken, kQuellen };

}  // namespace isp::report

namespace isp {
template <>
struct Aufzaehlung<report::Kapitel> {
    static constexpr std::array werte{std::pair{report::Kapitel::kMethode, "methode"},
                                      std::pair{report::Kapitel::kIndikatoren, "indikatoren"},
                                      std::pair{report::Kapitel::kProfile, "profile"},
                                      std::pair{report::Kapitel::kIndizes, "indizes"},
                                      std::pair{report::Kapitel::kUngleichheit, "ungleichheit"},
                                      std::pair{report::Kapitel::kLuecken, "luecken"},
                                      std::pair{report::Kapitel::kQuellen, "quellen"}};
};
}  // namespace isp

namespace isp::report {

/// Texts of the house that stand in a report beside what the program writes. Placeholders are filled in.
struct Berichtstexte {
    QString herausgeber;  ///< cover and properties of the file
    QString vorwort;      ///< after the contents
    QString schluss;      ///< at the end
};

/// What is to be made.
struct Berichtswunsch {
    Berichtsart art = Berichtsart::kSozialatlas;
    ThemaId thema;             ///< kThema, kVorlage
    SitzungsterminId sitzung;  ///< kProtokoll
    bool oeffentlich = false;
    EbeneId ebene;
    IndikatorensetId set;
    std::vector<RaumId> raeume;        ///< none: all; of a Thema: those whose records and figures are wanted
    std::vector<Kapitel> kapitel;      ///< none: all
    std::vector<Schrittart> schritte;  ///< none: all
    std::optional<Periode> bis;
    QString gremium;            ///< kVorlage: whom it is for
    BerichtsvorlageId vorlage;  ///< what the wish itself leaves open comes from it
    bool einfrieren = false;    ///< keeps what it says
    Gestaltung gestaltung;
    Berichtstexte texte;
};

/// What it is about by uid. The template and whether it is frozen stand in the record. Error
/// workspace::codes::kBerichtsbezugFehlt.
[[nodiscard]] Result<std::string> toJson(const Berichtswunsch& wunsch, workspace::Werkbank& werkbank);
/// What is not understood is left out. Error workspace::codes::kBerichtsbezugFehlt.
[[nodiscard]] Result<Berichtswunsch> berichtswunschOf(const std::string& json, workspace::Werkbank& werkbank);

/// The document of a wish with its template applied and all fields filled in, the figures that stand in it
/// remembered by the Zahlenquelle. `hinweise` gets fields that could not be filled. Errors: unknown Thema or
/// Sitzung (store::codes::kUnknownObject), those of workspace::sammleAtlas, base codes::kCanceled.
[[nodiscard]] Result<Dokument> baue(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch,
                                    const Progress& progress = {}, IssueList* hinweise = nullptr);

/// The chapters, one file each.
[[nodiscard]] Result<Dokument> sozialatlas(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch,
                                           const Progress& progress);
[[nodiscard]] Result<Dokument> themenbericht(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch,
                                             const Progress& progress);
[[nodiscard]] Result<Dokument> gremienvorlage(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch);
[[nodiscard]] Result<Dokument> protokoll(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch);

struct Ergebnis {
    std::string titel;
    std::size_t gesperrt = 0;
    std::vector<workspace::Sperrung> sperrungen;
    std::vector<workspace::Berichtszahl> zahlen;
    BerichtId bericht;  ///< as it is remembered; none: the store can only be read
    IssueList hinweise;
};

/// Makes the document, writes it by the suffix of `ziel` and remembers it (report/berichtsbuch.h), in the
/// place of `vorher` where that is given; a public one is logged as a Freigabe. Errors: those of baue and
/// schreibe; workspace codes::kReadOnly for something public or frozen from a store that can only be read.
[[nodiscard]] Result<Ergebnis> erstelle(workspace::Werkbank& werkbank, const Berichtswunsch& wunsch,
                                        const QString& ziel, const Progress& progress = {},
                                        const Bericht& vorher = {});
/// Writes a document; where the report is public a Freigabe is logged before and taken back where nothing
/// could be written. Gives the SHA-256 of the file.
[[nodiscard]] Result<std::string> gibFrei(workspace::Freigabetor& tor, const Bericht& bericht,
                                          const Dokument& dokument, const QString& ziel,
                                          const Progress& progress = {});
/// The same for a job: opens the store itself, only to read where it can not be written.
[[nodiscard]] Result<Ergebnis> berichtAuftrag(const std::filesystem::path& werkbank,
                                              const Berichtswunsch& wunsch, const QString& ziel,
                                              const Progress& progress);

/// The first pages as pictures, as they would stand in the PDF.
struct Berichtsvorschau {
    QString titel;
    int seiten = 0;              ///< of the whole document
    std::vector<QImage> bilder;  ///< at most as many as asked for
    std::size_t gesperrt = 0;    ///< figures kept back in something public
};

/// For a job: opens the store itself, only to read, and logs nothing: nothing leaves the program. `breite`:
/// pixels of a page.
[[nodiscard]] Result<Berichtsvorschau> vorschauAuftrag(const std::filesystem::path& werkbank,
                                                       const Berichtswunsch& wunsch, int hoechstens,
                                                       int breite, const Progress& progress);

}  // namespace isp::report
