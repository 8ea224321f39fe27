// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/abhaengigkeiten.h"

#include "analysis/formel.h"
#include "domain/text.h"
#include "workspace/bestand.h"

#include <algorithm>
#include <map>

namespace isp::workspace {

namespace {

/// A tree for people: what is larger than this nobody reads.
constexpr std::size_t kMaxKnoten = 400;

/// The codes a formula names, each once.
std::vector<std::string> codesOf(const std::string& formel) {
    std::vector<std::string> out;
    const auto parsed = analysis::Formel::parse(formel);
    if (!parsed) return out;
    for (const auto& bezug : parsed->bezuege()) {
        const bool known = std::any_of(out.begin(), out.end(),
                                       [&](const auto& code) { return equalsNoCase(code, bezug.code); });
        if (!known) out.push_back(bezug.code);
    }
    return out;
}

class Baum {
public:
    explicit Baum(const Bestand& bestand) : m_bestand(bestand) {}

    std::vector<Abhaengigkeit> down(const std::string& code, const std::string& formel) {
        m_kette.push_back(toLower(code));
        std::vector<Abhaengigkeit> out;
        for (const auto& used : codesOf(formel))
            if (auto node = knot(used)) {
                if (node->art == Abhaengigkeit::Art::kIndikator && !node->kreis)
                    node->teile = down(node->code, m_bestand.indikator(used)->formel);
                out.push_back(std::move(*node));
            }
        m_kette.pop_back();
        return out;
    }

    std::vector<Abhaengigkeit> up(const std::string& code) {
        m_kette.push_back(toLower(code));
        std::vector<Abhaengigkeit> out;
        for (const auto* user : usersOf(code))
            if (auto node = knot(user->code)) {
                if (!node->kreis) node->teile = up(user->code);
                out.push_back(std::move(*node));
            }
        m_kette.pop_back();
        return out;
    }

private:
    /// nullopt: the tree is large enough.
    std::optional<Abhaengigkeit> knot(const std::string& code) {
        if (++m_knoten > kMaxKnoten) return std::nullopt;
        Abhaengigkeit node;
        node.code = code;
        node.kreis = std::find(m_kette.begin(), m_kette.end(), toLower(code)) != m_kette.end();
        if (const auto* kennzahl = m_bestand.kennzahl(code)) {
            node.art = Abhaengigkeit::Art::kKennzahl;
            node.code = kennzahl->code;
            node.name = kennzahl->name;
        } else if (const auto* indikator = m_bestand.indikator(code)) {
            node.art = Abhaengigkeit::Art::kIndikator;
            node.code = indikator->code;
            node.name = indikator->name;
        }
        return node;
    }

    const std::vector<const Indikator*>& usersOf(const std::string& code) {
        if (!m_gelesen) {
            for (const auto& indikator : m_bestand.indikatoren())
                for (const auto& used : codesOf(indikator.formel))
                    m_nutzer[toLower(used)].push_back(&indikator);
            m_gelesen = true;
        }
        return m_nutzer[toLower(code)];
    }

    const Bestand& m_bestand;
    std::vector<std::string> m_kette;  ///< lower case, from the root down
    std::map<std::string, std::vector<const Indikator*>> m_nutzer;
    bool m_gelesen = false;
    std::size_t m_knoten = 0;
};

}  // namespace

std::vector<Abhaengigkeit> benutzt(const Bestand& bestand, const std::string& code,
                                   const std::string& formel) {
    return Baum(bestand).down(code, formel);
}

std::vector<Abhaengigkeit> benutztVon(const Bestand& bestand, const std::string& code) {
    return Baum(bestand).up(code);
}

}  // namespace isp::workspace
