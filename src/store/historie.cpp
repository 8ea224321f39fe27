// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historie.h"

#include "base/clock.h"
#include "base/uid.h"
#include "store/zeile.h"

#include <cstdlib>

#ifdef __unix__
#include <pwd.h>
#include <unistd.h>
#endif

namespace isp::store {

namespace {

void write(Connection& connection, std::string_view aktion, const Objekt& objekt, const std::string& alt,
           const std::string& neu) {
    auto q = connection.abfrage(
        "INSERT INTO historie (uid, zeitpunkt, wer, aktion, objekt_art, objekt_uid, bezeichnung, alt, neu) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    bindAll(*q, newUid(), Clock::nowIso(), currentUser(), std::string(aktion), objekt.art, objekt.uid,
            objekt.bezeichnung, alt, neu);
    q->exec();
}

}  // namespace

std::string currentUser() {
    for (const char* name : {"ISP_BENUTZER", "USER", "LOGNAME", "USERNAME"}) {
        if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return value;
    }
#ifdef __unix__
    // Services and scheduled jobs run without these variables; the history still needs a name.
    if (const passwd* entry = getpwuid(getuid()); entry != nullptr && entry->pw_name != nullptr)
        return entry->pw_name;
#endif
    return {};
}

void recordAdded(Connection& connection, const Objekt& objekt, const Felder& neu) {
    write(connection, "angelegt", objekt, {}, neu.toJson());
}

void recordRemoved(Connection& connection, const Objekt& objekt, const Felder& alt) {
    write(connection, "geloescht", objekt, alt.toJson(), {});
}

void recordChanged(Connection& connection, const Objekt& objekt, Felder alt, Felder neu) {
    Felder::keepDifferences(alt, neu);
    if (!neu.empty()) write(connection, "geaendert", objekt, alt.toJson(), neu.toJson());
}

void recordTakenOver(Connection& connection, const Objekt& objekt, const Felder& alt, const Felder& neu) {
    write(connection, "eingespielt", objekt, alt.toJson(), neu.toJson());
}

void recordAction(Connection& connection, std::string_view aktion, const Objekt& objekt, const Felder& neu) {
    write(connection, aktion, objekt, {}, neu.toJson());
}

}  // namespace isp::store
