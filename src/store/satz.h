// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace isp::store {

class Store;

/// A reference to a record: its table and its id in this store.
struct Verweis {
    std::string tabelle;
    std::int64_t id = 0;
};

/// What a field of a record holds when it comes as data: a text (also the word of an enumeration), yes or no,
/// a number, one reference, or the references of a list.
using Feldwert = std::variant<std::string, bool, double, Verweis, std::vector<Verweis>>;
using Feldwerte = std::map<std::string, Feldwert>;

/// Adds a record of any kind of the Steuerungskreislauf, given as data: `felder` by the names of the columns
/// of its table, lists by the name of their link table without `tabelle_` in front. Fields that are not given
/// keep what the record begins with. Checked like every other record. Errors: codes::kUnknownObject for the
/// table; codes::kSatzfeld for a field it does not have, a value of the wrong kind, or a reference to another
/// table than the field's; those of Ablage::speichere.
[[nodiscard]] Result<std::int64_t> schreibeSatz(Store& store, const std::string& tabelle,
                                                const std::string& uid, const Feldwerte& felder);

/// The same the other way: a record as a JSON object, its fields by the names of the columns, lists by their
/// link tables, references by their ids.
template <typename T>
[[nodiscard]] std::string alsJson(const T& record);

}  // namespace isp::store
