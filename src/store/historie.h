// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/benutzer.h"
#include "store/connection.h"
#include "store/json.h"

#include <string>
#include <string_view>

namespace isp::store {

/// Of what a row of the history tells.
struct Objekt {
    const char* art;
    const std::string& uid;
    const std::string& bezeichnung;
};

/// Each writes one row of the history inside the present transaction. Throw SQLite::Exception.
void recordAdded(Connection& connection, const Objekt& objekt, const Felder& neu);
void recordRemoved(Connection& connection, const Objekt& objekt, const Felder& alt);
/// Keeps only the fields that differ. Where none does, nothing is written.
void recordChanged(Connection& connection, const Objekt& objekt, Felder alt, Felder neu);
/// Of a record another store has changed: `eingespielt`, with what it was and is.
void recordTakenOver(Connection& connection, const Objekt& objekt, const Felder& alt, const Felder& neu);
void recordAction(Connection& connection, std::string_view aktion, const Objekt& objekt, const Felder& neu);

}  // namespace isp::store
