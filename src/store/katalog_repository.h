// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace isp::store {

/// What an entry of the catalogue carries whatever kind it is of: tags and the mark of a favourite. Entries
/// are named by their uid.
class KatalogRepository {
public:
    explicit KatalogRepository(Store& store) : m_store(store) {}

    /// Tags by uid, each list in order.
    [[nodiscard]] Result<std::map<std::string, std::vector<std::string>>> schlagwoerter();
    [[nodiscard]] Result<std::set<std::string>> favoriten();
    /// Replaces the tags of an entry. Blanks at the ends, empty ones and those that differ in case only are
    /// left out. `bezeichnung` names the entry in the history.
    [[nodiscard]] Status setSchlagwoerter(const std::string& uid, const std::string& bezeichnung,
                                          const std::vector<std::string>& woerter);
    [[nodiscard]] Status setFavorit(const std::string& uid, bool favorit);
    /// An entry that is gone leaves no tags and no mark.
    [[nodiscard]] Status vergiss(const std::string& uid, const std::string& bezeichnung);

    /// How often Lieferungen, import profiles, remembered places and requests name a supplier, each with one
    /// of them: (table, name).
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> nutztLieferant(
        const std::string& name);
    /// Everything of these that names a supplier names it by its new name.
    [[nodiscard]] Status benenneLieferantUm(const std::string& alt, const std::string& neu);

private:
    Store& m_store;
};

}  // namespace isp::store
