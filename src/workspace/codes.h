// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::workspace::codes {

// Asking for what is not there: wrong usage or input.
inline constexpr Code kUnknownCode{"workspace.unknown_code"};        // %1 code
inline constexpr Code kUnknownEbene{"workspace.unknown_ebene"};      // %1 level, %2 known levels
inline constexpr Code kUnknownMerkmal{"workspace.unknown_merkmal"};  // %1 Merkmal, %2 code of the Kennzahl
inline constexpr Code kMerkmalForm{"workspace.merkmal_form", ErrorClass::kUsage};  // %1 text
inline constexpr Code kUnknownAuspraegung{
    "workspace.unknown_auspraegung"};                            // %1 Ausprägung, %2 Merkmal, %3 known ones
inline constexpr Code kUnknownReihe{"workspace.unknown_reihe"};  // %1 Kennzahl with selection
inline constexpr Code kUnknownLieferung{"workspace.unknown_lieferung"};       // %1 id
inline constexpr Code kMerkmalOnIndikator{"workspace.merkmal_on_indikator"};  // %1 code
inline constexpr Code kCycle{"workspace.cycle"};                              // %1 chain of codes
inline constexpr Code kFormulaRefers{"workspace.formula_refers"};             // %1 Indikator, %2 unknown code
inline constexpr Code kInUse{"workspace.in_use"};          // %1 code, %2 Indikator that uses it
inline constexpr Code kNoPeriode{"workspace.no_periode"};  // %1 code, %2 period asked for
inline constexpr Code kNoValues{"workspace.no_values"};    // %1 code, %2 level
inline constexpr Code kNoRaeume{"workspace.no_raeume"};
inline constexpr Code kNoGrenzen{"workspace.no_grenzen"};      // %1 level
inline constexpr Code kCodeInvalid{"workspace.code_invalid"};  // %1 code
inline constexpr Code kNameMissing{"workspace.name_missing"};
inline constexpr Code kCodeNamed{"workspace.code_named"};  // %1 code, %2 table of what names it, %3 its name
inline constexpr Code kLieferantVergeben{"workspace.supplier_taken"};         // %1 name
inline constexpr Code kLieferantStrichpunkt{"workspace.supplier_semicolon"};  // %1 name
inline constexpr Code kLieferantGenannt{
    "workspace.supplier_in_use"};  // %1 name, %2 table of what names it, %3 its name
// Units of a formula: doubts, not refusals.
inline constexpr Code kEinheitGemischt{"workspace.units_mixed"};  // %1 unit, %2 other unit
inline constexpr Code kEinheitAnders{"workspace.unit_other"};     // %1 unit of the formula, %2 stated
inline constexpr Code kEinheitFaktor{"workspace.unit_factor"};    // %1 unit of the formula, %2 stated
inline constexpr Code kFewerClasses{"workspace.fewer_classes"};   // %1 distinct values, %2 classes asked for
inline constexpr Code kAnsichtUnlesbar{"workspace.view_unreadable"};  // %1 name
// Lists of Angebote.
inline constexpr Code kAngebotslisteLeer{"workspace.offers_empty"};  // %1 file
inline constexpr Code kAngebotOhneName{"workspace.offer_without_name"};
inline constexpr Code kAngebotszahl{"workspace.offer_number"};  // %1 text
inline constexpr Code kAngebotsort{"workspace.offer_place"};
// Import.
inline constexpr Code kNothingMatched{"workspace.nothing_matched"};  // %1 places in the table, %2 examples
inline constexpr Code kOrtUnknown{"workspace.ort_unknown"};          // %1 key, %2 name
inline constexpr Code kOrtAmbiguous{"workspace.ort_ambiguous"};      // %1 key or name
inline constexpr Code kOrtWithoutKey{"workspace.ort_without_key"};   // %1 name
inline constexpr Code kOrtDoubled{"workspace.ort_doubled"};          // %1 first, %2 second, %3 Raum
inline constexpr Code kLostZeros{"workspace.lost_zeros"};            // %1 example
inline constexpr Code kNegativeCount{
    "workspace.negative_count"};  // %1 Kennzahl, %2 Raum, %3 Periode, %4 value
inline constexpr Code kSumDiffers{
    "workspace.sum_differs"};  // %1 Kennzahl, %2 Raum, %3 Periode, %4 stated, %5 sum of parts
inline constexpr Code kNameAnders{
    "workspace.name_differs"};  // %1 key, %2 name in the file, %3 name of the Raum
inline constexpr Code kPeriodenartAnders{
    "workspace.periode_kind_differs"};  // %1 Kennzahl, %2 latest Periode stored, %3 of the file
inline constexpr Code kNothingLeft{"workspace.nothing_left"};  // nothing usable in the table
inline constexpr Code kUnitDiffers{"workspace.unit_differs"};  // %1 Kennzahl, %2 stored, %3 in the file
inline constexpr Code kMappingNotJson{"workspace.mapping_not_json"};              // %1 offset
inline constexpr Code kMappingInvalid{"workspace.mapping_invalid"};               // %1 member
inline constexpr Code kUnknownProfil{"workspace.unknown_profil"};                 // %1 name
inline constexpr Code kProfilSpaltenFehlen{"workspace.profile_columns_missing"};  // %1 profile, %2 headers
inline constexpr Code kProfilSpaltenNeu{"workspace.profile_columns_new"};         // %1 profile, %2 headers
inline constexpr Code kProfilLayout{"workspace.profile_layout"};                  // %1 profile, %2 its layout
inline constexpr Code kKeinProfil{"workspace.no_profile_fits"};                   // %1 file
inline constexpr Code kProfilnameVergeben{"workspace.profile_name_taken"};        // %1 name
inline constexpr Code kOrdnerLeer{"workspace.folder_without_tables"};             // %1 folder
// Export.
inline constexpr Code kNichtGeschuetzt{"workspace.not_protected"};  // %1 code
inline constexpr Code kZuVieleFelder{"workspace.too_many_fields"};  // %1 fields
// Correcting single figures.
inline constexpr Code kKorrekturLeer{"workspace.correction_empty"};
inline constexpr Code kKorrekturWert{"workspace.correction_value"};      // neither number nor sign
inline constexpr Code kKorrekturEbene{"workspace.correction_level"};     // %1 Kennzahl, %2 level
inline constexpr Code kKorrekturPeriode{"workspace.correction_period"};  // %1 Periode, %2 Raum
inline constexpr Code kKorrekturDoppelt{"workspace.correction_twice"};   // %1 Raum
inline constexpr Code kKorrekturUnveraendert{"workspace.correction_unchanged"};
inline constexpr Code kNieGeliefert{"workspace.never_delivered"};  // %1 code, %2 Raum, %3 Periode
inline constexpr Code kWertIstSumme{
    "workspace.figure_is_sum"};  // %1 code, %2 Raum, %3 number of parts, %4 keys of some
inline constexpr Code kWertBerechnet{"workspace.figure_is_computed"};  // %1 Indikator, %2 codes of its parts
// Boundaries.
inline constexpr Code kGrenzeUnknownKey{"workspace.grenze_unknown_key"};  // %1 key, %2 name
inline constexpr Code kGrenzeNoneMatched{
    "workspace.grenze_none_matched"};                                // %1 features, %2 level, %3 examples
inline constexpr Code kGrenzeMissing{"workspace.grenze_missing"};    // %1 key, %2 name
inline constexpr Code kGrenzenMissing{"workspace.grenzen_missing"};  // %1 how many, %2 level
inline constexpr Code kGrenzeAreaDiffers{
    "workspace.grenze_area_differs"};  // %1 Raum, %2 official, %3 drawn, %4 %
inline constexpr Code kGrenzeNotDissolved{"workspace.grenze_not_dissolved"};  // %1 Raum, %2 missing part
inline constexpr Code kDateInvalid{"workspace.date_invalid"};                 // %1 text
// Own Räume.
inline constexpr Code kRaumLeer{"workspace.raum_empty"};               // %1 name
inline constexpr Code kRaumnameVergeben{"workspace.raum_name_taken"};  // %1 name
inline constexpr Code kKeinEigenerRaum{"workspace.raum_not_own"};
inline constexpr Code kSatzBelegt{"workspace.set_not_empty"};  // %1 level
// Levels and Räume from a table.
inline constexpr Code kRaumtabelleSpalten{"workspace.raum_table_columns"};  // %1 file
inline constexpr Code kRaumtabelleLeer{"workspace.raum_table_empty"};       // %1 file
inline constexpr Code kRaumzeileLeer{"workspace.raum_row_empty"};
inline constexpr Code kRaumzeileDoppelt{"workspace.raum_row_twice"};  // %1 key
inline constexpr Code kRaumzeileOhneUeber{
    "workspace.raum_row_without_parent"};                                // %1 name, %2 key of the parent
inline constexpr Code kEbenencode{"workspace.level_code"};               // %1 code
inline constexpr Code kEbenenrang{"workspace.level_rank_taken"};         // %1 rank, %2 level
inline constexpr Code kNichtZuordenbarDa{"workspace.placeless_exists"};  // %1 name
// Gebietsstand and breaks.
inline constexpr Code kNurGleicheEbene{"workspace.change_across_levels"};         // %1 from, %2 to
inline constexpr Code kSchluesselSpalten{"workspace.key_table_columns"};          // %1 file
inline constexpr Code kSchluesselLeer{"workspace.key_table_empty"};               // %1 file
inline constexpr Code kSchluesselOrt{"workspace.key_table_place"};                // %1 key
inline constexpr Code kSchluesselMehrdeutig{"workspace.key_table_ambiguous"};     // %1 key
inline constexpr Code kSchluesselAnteil{"workspace.key_table_share"};             // %1 text
inline constexpr Code kPrognoseNachBruch{"workspace.forecast_after_break"};       // %1 break, %2 years since
inline constexpr Code kBruchInReihe{"workspace.series_breaks"};                   // %1 code, %2 day, %3 why
inline constexpr Code kAnteileGehenNichtAuf{"workspace.shares_do_not_add_up"};    // %1 Raum, %2 day
inline constexpr Code kRaumEndetOhneNachfolge{"workspace.raum_ends_unrecorded"};  // %1 Raum, %2 day
inline constexpr Code kNachfolgeUngueltig{"workspace.successor_not_valid"};       // %1 Raum, %2 day
inline constexpr Code kVorgaengerUngueltig{"workspace.predecessor_not_valid"};    // %1 Raum, %2 day
inline constexpr Code kVorgaengerBesteht{"workspace.predecessor_goes_on"};        // %1 Raum, %2 day
// Checks of the whole store.
inline constexpr Code kForeignWithoutParent{"workspace.foreign_without_parent"};  // %1 count
inline constexpr Code kRaumWithoutParent{"workspace.raum_without_parent"};        // %1 key, %2 name
inline constexpr Code kParentNotCoarser{"workspace.parent_not_coarser"};          // %1 Raum, %2 parent
inline constexpr Code kFormulaBroken{"workspace.formula_broken"};                 // %1 Indikator, %2 why
inline constexpr Code kWertOutsideValidity{
    "workspace.wert_outside_validity"};  // %1 Kennzahl, %2 Raum, %3 Periode
// Creating.
inline constexpr Code kCrsInvalid{"workspace.crs_invalid"};  // %1 CRS
inline constexpr Code kShippedDataBroken{"workspace.shipped_data_broken",
                                         ErrorClass::kInternal};  // %1 file, %2 what
// Recurring Aktivitäten.
inline constexpr Code kKeineSerie{"workspace.keine_serie"};
inline constexpr Code kSerieZuEnde{"workspace.serie_zu_ende"};
inline constexpr Code kSerieZuLang{"workspace.serie_zu_lang"};
inline constexpr Code kReadOnly{"workspace.read_only", ErrorClass::kStore};

inline constexpr Code kZielOhneReihe{"workspace.goal_without_series"};          // %1 Ziel
inline constexpr Code kNichtsZuBewerten{"workspace.nothing_to_rate"};           // %1 Thema
inline constexpr Code kBedarfNichtFestgelegt{"workspace.demand_not_fixed"};     // %1 Bedarf
inline constexpr Code kBedarfOhneQuote{"workspace.demand_without_quota"};       // %1 Bedarf
inline constexpr Code kBedarfOhnePersonen{"workspace.demand_without_persons"};  // %1 Bedarf
inline constexpr Code kUnbekannterDurchlauf{"workspace.unknown_round"};         // %1 Thema

// Charts: what one cannot show, and why.
inline constexpr Code kChartTooFew{"workspace.chart_too_few"};     // %1 needed, %2 there
inline constexpr Code kChartConstant{"workspace.chart_constant"};  // %1 name
inline constexpr Code kChartNoShare{"workspace.chart_no_share"};   // %1 name
inline constexpr Code kChartNoPyramid{"workspace.chart_no_pyramid"};
inline constexpr Code kChartNoSet{"workspace.chart_no_set"};
inline constexpr Code kChartEmptySet{"workspace.chart_empty_set"};            // %1 set, %2 Periode
inline constexpr Code kChartOnePeriod{"workspace.chart_one_period"};          // %1 name
inline constexpr Code kChartNotComparable{"workspace.chart_not_comparable"};  // %1, %2 Perioden
inline constexpr Code kChartNoOther{"workspace.chart_no_other"};              // %1 name, %2 Periode
inline constexpr Code kChartNoNeighbours{"workspace.chart_no_neighbours"};    // %1 Räume with neighbours

}  // namespace isp::workspace::codes
