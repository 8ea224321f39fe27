// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/satz.h"

#include <QJsonObject>
#include <map>
#include <string>

namespace isp::workspace {

/// Writes records that come as JSON. A block is `{"tabelle": "ziel", "alle": {…}, "eintraege": [{…}, …]}`:
/// fields by the names of the columns, `alle` for every entry. `"@name"` refers to the entry with that
/// `label`, an object is kept as JSON text. Everything is checked by the rules of the domain.
class Satzleser {
public:
    /// `datei` names the source in errors and makes the uids, so that two stores agree on them.
    Satzleser(store::Store& store, std::string datei) : m_store(store), m_datei(std::move(datei)) {}
    /// Another file that may refer to all that is known so far.
    [[nodiscard]] Satzleser weiter(std::string datei) const;

    void kenne(const std::string& label, store::Verweis verweis);
    /// Error codes::kShippedDataBroken for an unknown one. With or without `@`.
    [[nodiscard]] Result<store::Verweis> finde(const QString& label) const;
    /// Error codes::kShippedDataBroken naming file, table, entry and what is wrong with it.
    [[nodiscard]] Status schreibe(const QJsonObject& block);
    [[nodiscard]] Error fehler(const std::string& eintrag, const std::string& grund) const;
    [[nodiscard]] Error fehler(const std::string& eintrag, const Error& grund) const;

private:
    [[nodiscard]] Result<store::Feldwert> wertOf(const QJsonValue& value) const;
    [[nodiscard]] Status addFelder(store::Feldwerte& felder, const QJsonObject& json) const;
    [[nodiscard]] Status eintrag(const std::string& tabelle, const QJsonObject& alle,
                                 const QJsonObject& json);

    store::Store& m_store;
    std::string m_datei;
    std::map<std::string, store::Verweis> m_labels;
    std::map<std::string, int> m_anzahl;  ///< entries of each table so far
};

}  // namespace isp::workspace
