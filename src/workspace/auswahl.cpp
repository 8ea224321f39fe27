// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/auswahl.h"

#include <utility>

namespace isp::workspace {

void Auswahl::setCode(const std::string& code, Merkmalwahl merkmale) {
    if (code == m_code && merkmale == m_merkmale) return;
    m_code = code;
    m_merkmale = std::move(merkmale);
    Q_EMIT codeChanged();
}

void Auswahl::setEbene(EbeneId ebene) {
    if (ebene == m_ebene) return;
    m_ebene = ebene;
    m_vorher.clear();
    const bool marked = !m_raeume.empty(), filtered = !m_filter.empty();
    m_raeume.clear();
    m_filter.clear();
    m_hover.reset();
    Q_EMIT ebeneChanged();
    if (marked) Q_EMIT raeumeChanged();
    if (filtered) Q_EMIT filterChanged();
}

void Auswahl::setPeriode(const std::optional<Periode>& periode) {
    if (periode == m_periode) return;
    m_periode = periode;
    Q_EMIT periodeChanged();
}

void Auswahl::setKlassenwahl(const Klassenwahl& wahl) {
    m_klassenwahl = wahl;
    Q_EMIT darstellungChanged();
}

void Auswahl::setStand(const std::optional<LieferungId>& stand) {
    if (stand == m_stand) return;
    m_stand = stand;
    Q_EMIT standChanged();
}

void Auswahl::setGebietsstand(const std::string& isoDate) {
    if (isoDate == m_gebietsstand) return;
    m_gebietsstand = isoDate;
    Q_EMIT standChanged();
}

void Auswahl::setPalette(const std::string& palette) {
    if (palette == m_palette) return;
    m_palette = palette;
    Q_EMIT darstellungChanged();
}

std::string Auswahl::einstellung(const std::string& schluessel, const std::string& vorgabe) const {
    const auto found = m_einstellungen.find(schluessel);
    return found == m_einstellungen.end() ? vorgabe : found->second;
}

void Auswahl::setSeite(const std::string& seite) {
    if (seite == m_seite) return;
    m_seite = seite;
    Q_EMIT seiteChanged();
}

void Auswahl::setEinstellung(const std::string& schluessel, const std::string& wert) {
    auto changed = m_einstellungen;
    if (wert.empty())
        changed.erase(schluessel);
    else
        changed[schluessel] = wert;
    setEinstellungen(std::move(changed));
}

void Auswahl::setEinstellungen(Einstellungen einstellungen) {
    if (einstellungen == m_einstellungen) return;
    m_einstellungen = std::move(einstellungen);
    Q_EMIT einstellungenChanged();
}

void Auswahl::setHover(std::optional<RaumId> raum) {
    if (raum == m_hover) return;
    m_hover = raum;
    Q_EMIT hoverChanged();
}

void Auswahl::waehle(RaumId raum, bool add) {
    auto next = add ? m_raeume : std::set<RaumId>{};
    if (add && m_raeume.contains(raum)) {
        next.erase(raum);
    } else {
        next.insert(raum);
    }
    setRaeume(std::move(next));
}

void Auswahl::remember() {
    constexpr std::size_t kMaxSteps = 100;
    m_vorher.push_back({m_raeume, m_filter});
    if (m_vorher.size() > kMaxSteps) m_vorher.erase(m_vorher.begin());
}

void Auswahl::setRaeume(std::set<RaumId> raeume) {
    if (raeume == m_raeume) return;
    remember();
    m_raeume = std::move(raeume);
    Q_EMIT raeumeChanged();
}

void Auswahl::setFilter(std::set<RaumId> raeume) {
    if (raeume == m_filter) return;
    remember();
    m_filter = std::move(raeume);
    auto left = m_raeume;
    if (!m_filter.empty()) std::erase_if(left, [this](RaumId r) { return !m_filter.contains(r); });
    const bool fewer = left != m_raeume;
    m_raeume = std::move(left);
    if (fewer) Q_EMIT raeumeChanged();
    Q_EMIT filterChanged();
}

void Auswahl::stepBack() {
    if (m_vorher.empty()) return;
    const auto before = std::move(m_vorher.back());
    m_vorher.pop_back();
    const bool other = before.filter != m_filter, marks = before.raeume != m_raeume;
    m_filter = before.filter;
    m_raeume = before.raeume;
    if (marks) Q_EMIT raeumeChanged();
    if (other) Q_EMIT filterChanged();
}

}  // namespace isp::workspace
