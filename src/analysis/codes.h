// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

/// Positions in formulas count characters from 1.
namespace isp::analysis::codes {

// Classes: refusals
inline constexpr Code kNoValues{"analysis.no_values"};
inline constexpr Code kValueTooLarge{"analysis.value_too_large"};    // %1 values beyond ±1e100
inline constexpr Code kTooFewDistinct{"analysis.too_few_distinct"};  // %1 distinct values, %2 classes
inline constexpr Code kClassCount{"analysis.class_count", ErrorClass::kUsage};  // %1 asked, %2 most
inline constexpr Code kNoBounds{"analysis.no_bounds", ErrorClass::kUsage};
inline constexpr Code kBoundsNotAscending{"analysis.bounds_not_ascending", ErrorClass::kUsage};  // %1 which
inline constexpr Code kMultiplesNotAscending{"analysis.multiples_not_ascending",
                                             ErrorClass::kUsage};           // %1 which
inline constexpr Code kBadHinge{"analysis.bad_hinge", ErrorClass::kUsage};  // %1 what was given

// Classes: hints
inline constexpr Code kManyClasses{"analysis.many_classes"};       // %1 classes, %2 values
inline constexpr Code kValueNearEdge{"analysis.value_near_edge"};  // %1 values, %2 and %3 the two classes
inline constexpr Code kValuesOutside{"analysis.values_outside"};   // %1 values
inline constexpr Code kClassesMerged{"analysis.classes_merged"};   // %1 asked, %2 got

// Formulas
inline constexpr Code kFormulaEmpty{"analysis.formula_empty"};
inline constexpr Code kFormulaTooLong{"analysis.formula_too_long"};  // %1 bytes, %2 most
inline constexpr Code kFormulaTooDeep{"analysis.formula_too_deep"};  // %1 position, %2 most
inline constexpr Code kFormulaNotUtf8{"analysis.formula_not_utf8"};
inline constexpr Code kTooManyReferences{"analysis.too_many_references"};    // %1 position, %2 most
inline constexpr Code kReferenceNotClosed{"analysis.reference_not_closed"};  // %1 position of `[`
inline constexpr Code kReferenceNotOpened{"analysis.reference_not_opened"};  // %1 position of `]`
inline constexpr Code kReferenceNested{"analysis.reference_nested"};         // %1 position of the inner `[`
inline constexpr Code kReferenceEmpty{"analysis.reference_empty"};           // %1 position
inline constexpr Code kReferenceBadSelection{"analysis.reference_bad_selection"};  // %1 position, %2 part
inline constexpr Code kReferenceTwice{"analysis.reference_twice"};  // %1 position, %2 what stands twice
inline constexpr Code kUnknownName{"analysis.unknown_name"};        // %1 position, %2 name
inline constexpr Code kUnexpectedCharacter{"analysis.unexpected_character"};  // %1 position, %2 character
inline constexpr Code kAssignment{"analysis.assignment"};                     // %1 position
inline constexpr Code kTextInFormula{"analysis.text_in_formula"};             // %1 position
inline constexpr Code kStrayComma{"analysis.stray_comma"};                    // %1 position
inline constexpr Code kUnexpectedToken{"analysis.unexpected_token"};          // %1 position, %2 token
inline constexpr Code kUnfinished{"analysis.formula_unfinished"};
inline constexpr Code kParenthesisNotClosed{"analysis.parenthesis_not_closed"};  // %1 position of `(`
inline constexpr Code kParenthesisNotOpened{"analysis.parenthesis_not_opened"};  // %1 position of `)`
inline constexpr Code kArgumentCount{"analysis.argument_count"};                 // %1 position, %2 function
inline constexpr Code kFormulaNotUnderstood{"analysis.formula_not_understood"};  // detail: muParser

inline constexpr Code kForecastTooShort{"analysis.forecast_too_short"};  // %1 figures, %2 needed
inline constexpr Code kForecastNotAhead{"analysis.forecast_not_ahead"};  // %1 year asked, %2 last year
inline constexpr Code kForecastTooFar{
    "analysis.forecast_too_far"};  // %1 year, %2 steps, %3 most, %4 length of the series

inline constexpr Code kForecastSteps{
    "analysis.forecast_steps"};  // %1 steps, %2 most, %3 length of the series

// Index
inline constexpr Code kIndexNoParts{"analysis.index_no_parts"};
inline constexpr Code kIndexTooFew{"analysis.index_too_few"};       // %1 Räume with all parts, %2 needed
inline constexpr Code kIndexConstant{"analysis.index_constant"};    // %1 number of the part, 0 = the sum
inline constexpr Code kIndexWeight{"analysis.index_weight"};        // %1 number of the part
inline constexpr Code kIndexDirection{"analysis.index_direction"};  // %1 number of the part

}  // namespace isp::analysis::codes
