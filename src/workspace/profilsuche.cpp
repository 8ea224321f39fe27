// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which profile a file is for, and what differs where it no longer fits.
#include "domain/text.h"
#include "exchange/kopftexte.h"
#include "workspace/codes.h"
#include "workspace/profil.h"

#include <algorithm>
#include <iterator>

namespace isp::workspace {

namespace {

struct Kopf {
    std::string layout;
    std::vector<std::string> texte;  ///< ascending
};

Kopf kopfOf(const std::string& kennzeichen) {
    Kopf out;
    std::size_t from = 0;
    for (bool first = true; from <= kennzeichen.size(); first = false) {
        const auto end = std::min(kennzeichen.find('\n', from), kennzeichen.size());
        auto line = kennzeichen.substr(from, end - from);
        if (first)
            out.layout = std::move(line);
        else if (!line.empty())
            out.texte.push_back(std::move(line));
        from = end + 1;
    }
    std::sort(out.texte.begin(), out.texte.end());
    return out;
}

std::vector<std::string> without(const std::vector<std::string>& all, const std::vector<std::string>& these) {
    std::vector<std::string> out;
    std::set_difference(all.begin(), all.end(), these.begin(), these.end(), std::back_inserter(out));
    return out;
}

/// Share of the headers both have, 0…1.
double gemeinsam(const Kopf& a, const Kopf& b) {
    const auto missing = without(a.texte, b.texte).size();
    const auto both = a.texte.size() - missing;
    const auto all = b.texte.size() + missing;
    return all == 0 ? 1.0 : static_cast<double>(both) / static_cast<double>(all);
}

constexpr double kNahe = 0.5;

/// How well a profile fits a file with these sheets; 0 = not at all, from 1 on exactly.
double passung(const Importprofil& profil, const std::vector<std::string>& blaetter,
               const std::string& dateiname) {
    if (profil.kennzeichen.empty()) return 0.0;
    const bool named = !profil.dateimuster.empty() && passtMuster(profil.dateimuster, dateiname);
    const double byName = named ? 0.5 : profil.dateimuster.empty() ? 0.25 : 0.0;
    const auto own = kopfOf(profil.kennzeichen);
    double best = 0.0;
    for (const auto& blatt : blaetter) {
        if (blatt == profil.kennzeichen) return 1.0 + byName;
        const auto kopf = kopfOf(blatt);
        const auto share = gemeinsam(own, kopf);
        if (kopf.layout == own.layout && (share >= kNahe || named)) best = std::max(best, share * 0.9);
    }
    return best;
}

/// The sheet the profile means, else the one nearest to it.
std::string naechstes(const Importprofil& profil, const exchange::Rohdatei& rohdatei) {
    const auto wanted = kopfOf(profil.kennzeichen);
    std::string best;
    double share = -1.0;
    for (std::size_t i = 0; i < rohdatei.blaetter.size(); ++i) {
        const auto here = kennzeichen(rohdatei, i);
        const auto kopf = kopfOf(here);
        const auto value = gemeinsam(wanted, kopf) + (kopf.layout == wanted.layout ? 1.0 : 0.0);
        if (value <= share) continue;
        share = value;
        best = here;
    }
    return best;
}

Result<Profilfund> fundOf(Importprofil profil, const exchange::Rohdatei& rohdatei) {
    Profilfund fund;
    ISP_TRY(fund.optionen, optionenFromJson(profil.zuordnung));
    fund.optionen.profil = profil.name;
    if (fund.optionen.lieferant.empty()) fund.optionen.lieferant = profil.lieferant;
    if (!profil.kennzeichen.empty()) fund.abweichung = abweichung(profil, naechstes(profil, rohdatei));
    fund.profil = std::move(profil);
    return fund;
}

std::string list(const std::vector<std::string>& texte) {
    constexpr std::size_t kMax = 8;
    std::string out;
    for (std::size_t i = 0; i < std::min(kMax, texte.size()); ++i) {
        const auto& text = texte[i];
        const auto from = text.front() == exchange::kKennzahlMarke ? std::size_t{1} : std::size_t{0};
        out += (i == 0 ? "„" : ", „") + text.substr(from) + "“";
    }
    if (texte.size() > kMax) out += " …";
    return out;
}

}  // namespace

std::string kennzeichen(const exchange::Rohdatei& rohdatei, std::size_t blatt) {
    if (blatt >= rohdatei.blaetter.size()) return {};
    const auto kopf = exchange::kopftexteOf(rohdatei, blatt);
    if (kopf.layout.empty() && kopf.texte.empty()) return {};
    auto out = kopf.layout;
    for (const auto& text : kopf.texte)
        out += '\n' + text;
    return out;
}

std::string kennzeichen(const Importvorschau& vorschau) {
    return kennzeichen(vorschau.rohdatei, vorschau.blatt);
}

Profilabweichung abweichung(const Importprofil& profil, const std::string& kennzeichen) {
    if (profil.kennzeichen.empty() || profil.kennzeichen == kennzeichen) return {};
    const auto own = kopfOf(profil.kennzeichen);
    const auto here = kopfOf(kennzeichen);
    return {own.layout == here.layout ? std::string() : own.layout, without(own.texte, here.texte),
            without(here.texte, own.texte)};
}

IssueList abweichungAlsHinweise(const Importprofil& profil, const Profilabweichung& abweichung) {
    IssueList issues;
    if (!abweichung.layout.empty())
        issues.add(Severity::kWarning, codes::kProfilLayout, {profil.name, abweichung.layout});
    if (!abweichung.fehlt.empty())
        issues.add(Severity::kWarning, codes::kProfilSpaltenFehlen, {profil.name, list(abweichung.fehlt)});
    if (!abweichung.neu.empty())
        issues.add(Severity::kWarning, codes::kProfilSpaltenNeu, {profil.name, list(abweichung.neu)});
    return issues;
}

Result<std::optional<Profilfund>> passendesProfil(store::Store& store, const exchange::Rohdatei& rohdatei,
                                                  const std::string& dateiname) {
    ISP_TRY(const auto all, profile(store));
    if (all.empty()) return std::optional<Profilfund>();
    std::vector<std::string> blaetter;
    for (std::size_t i = 0; i < rohdatei.blaetter.size(); ++i)
        blaetter.push_back(kennzeichen(rohdatei, i));
    const Importprofil* best = nullptr;
    double most = 0.0;
    for (const auto& p : all) {
        const auto value = passung(p, blaetter, dateiname);
        const bool better = value > most || (value > 0.0 && value == most && p.zuletzt > best->zuletzt);
        if (!better) continue;
        best = &p;
        most = value;
    }
    if (best == nullptr) return std::optional<Profilfund>();
    ISP_TRY(auto fund, fundOf(*best, rohdatei));
    return std::optional(std::move(fund));
}

Result<Profilfund> profilFuer(store::Store& store, const std::string& name,
                              const exchange::Rohdatei& rohdatei) {
    ISP_TRY(auto found, profil(store, name));
    return fundOf(std::move(found), rohdatei);
}

bool passtMuster(std::string_view muster, std::string_view dateiname) {
    const auto pattern = toLower(muster);
    const auto text = toLower(dateiname);
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string::npos;
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (star != std::string::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

std::string musterFuer(const std::string& dateiname) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    constexpr std::size_t kYear = 4;
    std::string out;
    for (std::size_t i = 0; i < dateiname.size();) {
        auto end = i;
        while (end < dateiname.size() && digit(dateiname[end]))
            ++end;
        const bool year =
            end - i == kYear && (dateiname.compare(i, 2, "19") == 0 || dateiname.compare(i, 2, "20") == 0);
        const bool day = end - i == 2 * kYear && dateiname.compare(i, 2, "20") == 0;
        if (year || day) {
            out += '*';
        } else {
            out.append(dateiname, i, std::max<std::size_t>(end - i, 1));
        }
        i = std::max(end, i + 1);
    }
    return out;
}

}  // namespace isp::workspace
