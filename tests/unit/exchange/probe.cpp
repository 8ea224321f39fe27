// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/probe.h"

#include <atomic>
#include <cmath>
#include <fstream>
#include <unistd.h>

namespace isp::exchange::test {

Datei::Datei(std::string_view bytes, std::string_view name) {
    static std::atomic<int> counter{0};
    const auto folder = std::filesystem::temp_directory_path() /
                        ("isp_exchange_" + std::to_string(getpid()) + "_" + std::to_string(++counter));
    std::filesystem::create_directories(folder);
    m_path = folder / name;
    std::ofstream(m_path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

Datei::~Datei() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path.parent_path(), ignored);
}

std::filesystem::path sharedFile(const std::string& name) {
    const auto path = std::filesystem::path(ISP_SHARED_DATA) / name;
    return std::filesystem::exists(path) ? path : std::filesystem::path();
}

Result<Tabelle> readTable(const std::filesystem::path& path, const LeseOptionen& optionen) {
    ISP_TRY(const auto datei, readRohdatei(path));
    return understand(datei, optionen);
}

Result<Tabelle> readText(std::string_view text, const LeseOptionen& optionen) {
    const Datei datei(text);
    return readTable(datei.path(), optionen);
}

Nachschlag::Nachschlag(const Tabelle& tabelle) : m_tabelle(tabelle) {
    const auto& z = tabelle.zellen;
    for (std::uint32_t o = 0; o < tabelle.orte.size(); ++o)
        m_orte.emplace(tabelle.orte[o].schluessel, o);
    for (std::size_t i = 0; i < z.size(); ++i)
        m_cells.emplace(std::tuple(z.reihe[i], z.ort[i], z.periode[i]), i);
}

std::optional<std::size_t> Nachschlag::index(const std::string& schluessel, const std::string& periode,
                                             const Merkmale& merkmale, const std::string& kennzahl) const {
    const auto when = Periode::parse(periode);
    const auto ort = m_orte.find(schluessel);
    if (!when || ort == m_orte.end()) return std::nullopt;
    for (std::uint32_t r = 0; r < m_tabelle.reihen.size(); ++r) {
        const auto& reihe = m_tabelle.reihen[r];
        if (reihe.merkmale != merkmale || (!kennzahl.empty() && reihe.kennzahlCode != kennzahl)) continue;
        const auto found = m_cells.find({r, ort->second, when->code()});
        if (found != m_cells.end()) return found->second;
    }
    return std::nullopt;
}

double Nachschlag::wert(const std::string& schluessel, const std::string& periode, const Merkmale& merkmale,
                        const std::string& kennzahl) const {
    const auto i = index(schluessel, periode, merkmale, kennzahl);
    if (!i) ADD_FAILURE() << "no cell for " << schluessel << ", " << periode;
    return i ? m_tabelle.zellen.wert[*i] : std::nan("");
}

Zeichen Nachschlag::zeichen(const std::string& schluessel, const std::string& periode,
                            const Merkmale& merkmale, const std::string& kennzahl) const {
    const auto i = index(schluessel, periode, merkmale, kennzahl);
    if (!i) ADD_FAILURE() << "no cell for " << schluessel << ", " << periode;
    return i ? m_tabelle.zellen.zeichen[*i] : Zeichen::kUnvollstaendig;
}

Issue issueOf(const Tabelle& tabelle, const Code& code) {
    for (const auto& issue : tabelle.issues.items())
        if (issue.code == code) return issue;
    ADD_FAILURE() << "no issue " << code.id;
    return {};
}

}  // namespace isp::exchange::test
