// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sammler.h"

#include "exchange/beschnitt.h"
#include "exchange/codes.h"
#include "exchange/kopf.h"

#include <algorithm>
#include <bit>

namespace isp::exchange {

namespace {

constexpr std::size_t kFirstSlots = 1024;

std::string keyOf(const Tabellenreihe& reihe) {
    std::string key = reihe.kennzahlCode + '\x1e' + reihe.kennzahlText;
    for (const auto& [merkmal, auspraegung] : reihe.merkmale)
        key.append("\x1f").append(merkmal).append("=").append(auspraegung);
    return key;
}

}  // namespace

Location Quelle::location(long row, long column) const {
    return {datei.datei, row < 0 ? 0 : raster().line(static_cast<std::size_t>(row)), column + 1,
            datei.isTabellenkalkulation() ? blatt.name : std::string()};
}

Sammler::Sammler(const Quelle& quelle, std::string_view layout) : m_quelle(quelle) {
    m_tabelle.layout = layout;
    m_tabelle.blatt = quelle.blatt.name;
    m_tabelle.issues.append(quelle.datei.issues);
}

void Sammler::reserve(std::size_t cells) {
    auto& z = m_tabelle.zellen;
    z.reihe.reserve(cells);
    z.ort.reserve(cells);
    z.periode.reserve(cells);
    z.wert.reserve(cells);
    z.zeichen.reserve(cells);
    z.zeile.reserve(cells);
    z.spalte.reserve(cells);
}

std::uint32_t Sammler::ort(std::string_view schluessel, std::string_view name, std::size_t row) {
    const auto key = trimmed(schluessel);
    const auto named = trimmed(name);
    const auto identity = key.empty() ? named : key;
    if (!m_tabelle.orte.empty() && identity == m_lastOrt) return m_lastOrtIndex;
    m_lastOrt = identity;
    const auto next = static_cast<std::uint32_t>(m_tabelle.orte.size());
    const auto [found, isNew] = m_orte.try_emplace(m_lastOrt, next);
    if (isNew) m_tabelle.orte.push_back({std::string(key), oneLine(named), m_quelle.raster().line(row)});
    m_lastOrtIndex = found->second;
    return m_lastOrtIndex;
}

std::uint32_t Sammler::reihe(const Tabellenreihe& reihe) {
    const auto next = static_cast<std::uint32_t>(m_tabelle.reihen.size());
    const auto [found, isNew] = m_reihen.try_emplace(keyOf(reihe), next);
    if (isNew) m_tabelle.reihen.push_back(reihe);
    return found->second;
}

std::size_t Sammler::slotOf(std::uint32_t reihe, std::uint32_t ort, std::int32_t periode) const noexcept {
    std::uint64_t h = (static_cast<std::uint64_t>(ort) << 32U) | reihe;
    h ^= static_cast<std::uint64_t>(static_cast<std::uint32_t>(periode)) * 0x9e3779b97f4a7c15ULL;
    h *= 0xff51afd7ed558ccdULL;
    h ^= h >> 32U;
    return static_cast<std::size_t>(h) & (m_slots.size() - 1);
}

void Sammler::enterAll() {
    const auto& z = m_tabelle.zellen;
    if (z.size() * 2 >= m_slots.size()) {
        m_slots.assign(std::bit_ceil(z.size() * 4 + kFirstSlots), 0);
        m_entered = 0;
    }
    for (; m_entered < z.size(); ++m_entered) {
        auto slot = slotOf(z.reihe[m_entered], z.ort[m_entered], z.periode[m_entered]);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<std::uint32_t>(m_entered + 1);
    }
}

std::size_t Sammler::find(const Platz& p) {
    enterAll();
    const auto& z = m_tabelle.zellen;
    for (auto slot = slotOf(p.reihe, p.ort, p.periode); m_slots[slot] != 0;
         slot = (slot + 1) & (m_slots.size() - 1)) {
        const auto i = m_slots[slot] - 1;
        if (z.ort[i] == p.ort && z.reihe[i] == p.reihe && z.periode[i] == p.periode) return i;
    }
    return z.size();
}

namespace {

/// What spreadsheets show where a formula failed: `#DIV/0!`, `#NAME?`, `#WERT!`, `#N/A`, `Err:502`.
bool isErrorCell(std::string_view text) {
    const auto t = trim(text);
    return (t.size() > 2 && t.front() == '#' && t[1] >= 'A' && t[1] <= 'Z') || t.substr(0, 4) == "Err:";
}

}  // namespace

void Sammler::add(const Platz& p, const Zellinhalt& inhalt, std::string_view text, bool isNew) {
    const auto row = static_cast<long>(p.row);
    const auto column = static_cast<long>(p.column);
    switch (inhalt.art) {
        case Zellart::kLeer:
            return;
        case Zellart::kKeineZahl:
            return issue(Severity::kRefused, isErrorCell(text) ? codes::kErrorCell : codes::kNotANumber,
                         {abbreviated(text)}, row, column);
        case Zellart::kMehrdeutig:
            return issue(Severity::kRefused, codes::kAmbiguousNumber, {abbreviated(text)}, row, column);
        case Zellart::kWert:
            break;
    }
    auto& z = m_tabelle.zellen;
    if (!isNew) {
        const auto earlier = find(p);
        if (earlier < z.size()) return noteDuplicate(p, inhalt, earlier);
    }
    z.reihe.push_back(p.reihe);
    z.ort.push_back(p.ort);
    z.periode.push_back(p.periode);
    z.wert.push_back(inhalt.wert);
    z.zeichen.push_back(inhalt.zeichen);
    z.zeile.push_back(static_cast<std::uint32_t>(m_quelle.raster().line(p.row)));
    z.spalte.push_back(static_cast<std::uint32_t>(p.column + 1));
}

void Sammler::noteDuplicate(const Platz& p, const Zellinhalt& inhalt, std::size_t earlier) {
    const auto& z = m_tabelle.zellen;
    const auto& ort = m_tabelle.orte[p.ort];
    const Wert before{0, 0, z.wert[earlier], z.zeichen[earlier]};
    const bool equal = before == Wert{0, 0, inhalt.wert, inhalt.zeichen};
    issue(equal ? Severity::kNote : Severity::kRefused, equal ? codes::kDuplicateEqual : codes::kDuplicate,
          {ort.schluessel.empty() ? ort.name : ort.schluessel, std::to_string(z.zeile[earlier]),
           std::to_string(m_quelle.raster().line(p.row))},
          static_cast<long>(p.row), static_cast<long>(p.column));
}

bool Sammler::refuseTooLong(std::size_t row, std::size_t expected) {
    const auto& raster = m_quelle.raster();
    for (auto c = expected; c < raster.columns(row); ++c) {
        if (trimmed(raster.cell(row, c)).empty()) continue;
        issue(Severity::kRefused, codes::kRowTooLong,
              {std::to_string(raster.columns(row)), std::to_string(expected)}, static_cast<long>(row),
              static_cast<long>(c));
        return true;
    }
    return false;
}

void Sammler::noteTooShort(std::size_t row, std::size_t expected) {
    const auto cells = m_quelle.raster().columns(row);
    issue(Severity::kWarning, codes::kRowTooShort, {std::to_string(cells), std::to_string(expected)},
          static_cast<long>(row), static_cast<long>(cells));
}

void Sammler::warnGuess(const Dezimal& dezimal, std::string_view text, std::size_t row, std::size_t column) {
    const auto form = zahlform(text);
    if (form != Zahlform::kKommaOffen && form != Zahlform::kPunktOffen) return;
    if (std::find(m_guessed.begin(), m_guessed.end(), column) != m_guessed.end()) return;
    m_guessed.push_back(column);
    const bool decimal = (form == Zahlform::kPunktOffen) == (dezimal.zeichen == '.');
    issue(Severity::kWarning, decimal ? codes::kReadAsDecimal : codes::kReadAsGrouped, {abbreviated(text)},
          static_cast<long>(row), static_cast<long>(column));
}

void Sammler::issue(Severity severity, Code code, std::vector<std::string> args, long row, long column) {
    m_tabelle.issues.add(severity, code, std::move(args), m_quelle.location(row, column));
}

Result<Tabelle> Sammler::finish() && {
    // A table whose figures were all refused is handed on: its issues say why.
    if (m_tabelle.zellen.size() == 0 && m_tabelle.issues.count(Severity::kRefused) == 0)
        return makeError(codes::kNoData).at(m_quelle.location());
    assignCodes(m_tabelle.reihen, m_quelle.optionen.kennzahl);
    return std::move(m_tabelle);
}

}  // namespace isp::exchange
