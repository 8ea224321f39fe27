// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Suppliers are named by their names all over the store: a new name has to reach every place.
#include "domain/text.h"
#include "store/ablage.h"
#include "store/katalog_repository.h"
#include "store/kennzahl_repository.h"
#include "store/lieferung_repository.h"
#include "workspace/codes.h"
#include "workspace/katalog.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>

namespace isp::workspace {

namespace {

QString stepText(const char* text) {
    return QCoreApplication::translate("Schritte", text);
}

bool names(const Kennzahl& kennzahl, const std::string& name) {
    const auto all = lieferantenVon(kennzahl);
    return std::find(all.begin(), all.end(), name) != all.end();
}

std::string renamed(const Kennzahl& kennzahl, const std::string& alt, const std::string& neu) {
    std::string out;
    for (const auto& one : lieferantenVon(kennzahl))
        out += (out.empty() ? "" : "; ") + (one == alt ? neu : one);
    return out;
}

}  // namespace

Result<std::vector<Lieferantzeile>> Katalog::lieferanten() {
    std::map<std::string, Lieferantzeile> byName;
    ISP_TRY(const auto records, store::Ablage<Lieferant>(m_werkbank.store()).alle());
    for (const auto& l : records)
        byName[l.name].lieferant = l;
    for (const auto& k : m_werkbank.bestand().kennzahlen())
        for (const auto& name : lieferantenVon(k))
            ++byName[name].kennzahlen;
    ISP_TRY(const auto lieferungen, store::LieferungRepository(m_werkbank.store()).lieferungen());
    for (const auto& l : lieferungen)
        if (!l.lieferant.empty()) ++byName[l.lieferant].lieferungen;
    std::vector<Lieferantzeile> out;
    for (auto& [name, zeile] : byName) {
        zeile.lieferant.name = name;
        out.push_back(std::move(zeile));
    }
    return out;
}

Status Katalog::benenneUm(const std::string& alt, const std::string& neu) {
    store::KennzahlRepository kennzahlen(m_werkbank.store());
    for (auto k : m_werkbank.bestand().kennzahlen()) {
        if (!names(k, alt)) continue;
        k.lieferant = renamed(k, alt, neu);
        ISP_CHECK(kennzahlen.save(k));
    }
    return store::KatalogRepository(m_werkbank.store()).benenneLieferantUm(alt, neu);
}

Result<LieferantId> Katalog::speichere(const Lieferant& lieferant, const std::string& alterName) {
    if (!m_werkbank.schreibbar()) return makeError(codes::kReadOnly);
    auto saved = lieferant;
    saved.name = trim(saved.name);
    ISP_TRY(const auto records, store::Ablage<Lieferant>(m_werkbank.store()).alle());
    for (const auto& other : records)
        if (other.id != saved.id && equalsNoCase(other.name, saved.name))
            return makeError(codes::kLieferantVergeben, {other.name}).at({.file = {}, .field = "name"});
    if (saved.name.find(';') != std::string::npos)
        return makeError(codes::kLieferantStrichpunkt, {saved.name}).at({.file = {}, .field = "name"});
    LieferantId id;
    const auto work = [&]() -> Status {
        ISP_TRY(id, store::Ablage<Lieferant>(m_werkbank.store()).speichere(saved));
        return alterName.empty() || alterName == saved.name ? Status{} : benenneUm(alterName, saved.name);
    };
    ISP_CHECK(m_werkbank.aendere(stepText(QT_TRANSLATE_NOOP("Schritte", "Lieferant*in speichern")), work,
                                 Umfang::kBestand));
    return id;
}

Status Katalog::loesche(const Lieferant& lieferant) {
    for (const auto& k : m_werkbank.bestand().kennzahlen())
        if (names(k, lieferant.name))
            return makeError(codes::kLieferantGenannt, {lieferant.name, "kennzahl", k.name});
    ISP_TRY(const auto users, store::KatalogRepository(m_werkbank.store()).nutztLieferant(lieferant.name));
    if (!users.empty())
        return makeError(codes::kLieferantGenannt,
                         {lieferant.name, users.front().first, users.front().second});
    const auto work = [&] { return store::Ablage<Lieferant>(m_werkbank.store()).loesche(lieferant.id); };
    return m_werkbank.aendere(stepText(QT_TRANSLATE_NOOP("Schritte", "Lieferant*in löschen")), work);
}

}  // namespace isp::workspace
