// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/austausch.h"
#include "store/austauschort.h"

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace isp::store {

struct Austauschplan;

/// What a deletion of a person, made here or there, says of one field.
enum class Personenschutz {
    kKeiner,
    kUnsers,           ///< what is here stays: they only lack the deletion
    kUnsersNachRegel,  ///< a question, but no rule brings theirs in place of a deleted person
    kOhneRegel,        ///< a text that may hold the name: only a person can say
    kDeren,            ///< the deletion they have made
};

/// A record both sides have.
struct Personensatz {
    const Austauschtabelle& tabelle;
    const Satzaenderung& aenderung;
    const Satzaenderung* ganz = nullptr;  ///< theirs as a whole, where the package has it
    const std::vector<Feldinhalt>& meins;
    bool beideNeu = false;
    bool beruehrt = false;  ///< they have changed it by hand
};

/// Who was deleted, here or as the package says. A deletion erases the name from the history, so what is
/// asked elsewhere („has this been here before?“) has no answer for persons. Throws SQLite::Exception.
class Austauschpersonen {
public:
    Austauschpersonen(Austauschort& ort, std::span<const Satzaenderung> aenderungen);

    [[nodiscard]] Personenschutz schutz(const Personensatz& satz, const Feldaenderung& feld);
    /// Contact data that go with a name that is replaced, whatever became of them here.
    void ergaenze(const Austauschtabelle& tabelle, const std::vector<Feldinhalt>& meins,
                  std::vector<Feldaenderung>& felder) const;
    /// A record that comes back to where it was deleted: with the replacement it had here.
    void schwaerze(const Austauschtabelle& tabelle, Satzaenderung& satz);
    /// After a plan was carried out: each deletion of the package is one here, too, and the names it has
    /// replaced leave the history. Returns what stands for these.
    [[nodiscard]] std::vector<std::string> uebernimm(const Austauschplan& plan);

private:
    [[nodiscard]] bool isErsatz(const Feldinhalt& value) const;
    [[nodiscard]] Personenschutz ofMention(const Personensatz& satz, const Feldaenderung& feld);
    [[nodiscard]] Personenschutz ofDeleted(const Personensatz& satz, const Feldinhalt& ourName,
                                           const char* nameColumn) const;
    [[nodiscard]] bool lacksOnly(const std::string& with, const std::string& without) const;

    Austauschort& m_ort;
    std::span<const Satzaenderung> m_aenderungen;
    std::set<std::string> m_ersatz;
};

}  // namespace isp::store
