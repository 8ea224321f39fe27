// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/id.h"

#include <optional>
#include <string>

namespace isp {

/// Checks one after the other; the first that fails is the answer. Fields are named by their column.
class Regelkette {
public:
    Regelkette& pflicht(const char* field, const std::string& text);
    template <typename Tag>
    Regelkette& pflicht(const char* field, Id<Tag> id) {
        return fordere(id.valid(), field);
    }
    template <typename V>
    Regelkette& pflicht(const char* field, const std::optional<V>& value) {
        return fordere(value.has_value(), field);
    }
    /// '' or a day of the calendar, ISO.
    Regelkette& datum(const char* field, const std::string& iso);
    /// '' or a time of the day, HH:MM.
    Regelkette& uhrzeit(const char* field, const std::string& text);
    /// Both dates valid, and where both are given the first not after the second.
    Regelkette& folge(const char* first, const std::string& a, const char* second, const std::string& b);
    Regelkette& folge(const char* first, std::optional<double> a, const char* second,
                      std::optional<double> b);
    /// Within both ends where given.
    Regelkette& bereich(const char* field, std::optional<double> value, double lowest, double highest);
    /// Not below `lowest` where given; for what has no highest value (codes::kMindestwert).
    Regelkette& mindestens(const char* field, std::optional<double> value, double lowest);
    Regelkette& regel(bool kept, Error error);

    [[nodiscard]] Status status() { return std::move(m_status); }

private:
    Regelkette& fordere(bool given, const char* field);

    Status m_status;
};

}  // namespace isp
