// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rueckzug.h"

#include "domain/codes.h"
#include "domain/text.h"
#include "store/lieferung_repository.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>
#include <set>

namespace isp::workspace {

namespace {

using store::ReihenWerte;

/// Which codes rest on given Reihen; each is asked once.
class Herkunftspruefung {
public:
    Herkunftspruefung(Werkbank& werkbank, const std::vector<ReihenWerte>& geliefert) : m_werkbank(werkbank) {
        for (const auto& r : geliefert)
            m_reihen.insert(r.reihe);
        if (const auto* ebene = werkbank.bestand().analyseEbene()) m_ebene = ebene->id;
    }

    /// A code that can no longer be computed rests on nothing.
    bool restsOn(const std::string& code) {
        const auto [entry, fresh] = m_known.try_emplace(code, false);
        if (!fresh || code.empty()) return entry->second;
        const auto block = m_werkbank.auswertung().werte({code, m_ebene, {}, {}});
        if (!block) return false;
        const auto& used = (*block)->quellreihen;
        entry->second =
            std::any_of(used.begin(), used.end(), [this](ReiheId r) { return m_reihen.contains(r); });
        return entry->second;
    }

    /// A Kennzahl any of whose Reihen the Lieferung brought, also by Ausprägung.
    bool brings(const std::string& code) {
        const auto* kennzahl = m_werkbank.bestand().kennzahl(code);
        if (kennzahl == nullptr) return restsOn(code);
        const auto reihen = m_werkbank.bestand().reihen(kennzahl->id);
        return std::any_of(reihen.begin(), reihen.end(),
                           [this](const Reihe* r) { return m_reihen.contains(r->id); });
    }

private:
    Werkbank& m_werkbank;
    std::set<ReiheId> m_reihen;
    EbeneId m_ebene;
    std::map<std::string, bool> m_known;
};

std::string codeOf(const Ansicht& ansicht) {
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(ansicht.definition)).object();
    return json[QStringLiteral("code")].toString().toStdString();
}

std::string codeOf(const Ziel& ziel, const Bestand& bestand) {
    if (const auto* kennzahl = bestand.kennzahl(ziel.kennzahl)) return kennzahl->code;
    for (const auto& i : bestand.indikatoren())
        if (i.id == ziel.indikator) return i.code;
    return {};
}

/// Whether two sorted lists have a figure of one place in common.
bool meet(const std::vector<Wert>& a, const std::vector<Wert>& b) {
    const auto before = [](const Wert& x, const Wert& y) {
        return x.periode != y.periode ? x.periode < y.periode : x.raum < y.raum;
    };
    return std::any_of(b.begin(), b.end(),
                       [&](const Wert& w) { return std::binary_search(a.begin(), a.end(), w, before); });
}

Result<std::vector<Lieferung>> laterCorrections(Werkbank& werkbank, LieferungId lieferung,
                                                const std::vector<ReihenWerte>& geliefert) {
    store::LieferungRepository repository(werkbank.store());
    ISP_TRY(const auto all, repository.lieferungen());
    std::vector<Lieferung> out;
    for (const auto& l : all) {
        if (l.id <= lieferung || l.art != Lieferungsart::kKorrektur || l.zurueckgezogen) continue;
        ISP_TRY(const auto corrected, repository.geliefert(l.id));
        const bool same = std::any_of(corrected.begin(), corrected.end(), [&](const ReihenWerte& c) {
            return std::any_of(geliefert.begin(), geliefert.end(), [&](const ReihenWerte& g) {
                return g.reihe == c.reihe && meet(g.werte, c.werte);
            });
        });
        if (same) out.push_back(l);
    }
    return out;
}

}  // namespace

Result<Lieferungsfolgen> lieferungsfolgen(Werkbank& werkbank, LieferungId lieferung) {
    ISP_TRY(const auto geliefert, store::LieferungRepository(werkbank.store()).geliefert(lieferung));
    Herkunftspruefung origin(werkbank, geliefert);
    Lieferungsfolgen out;
    std::set<AnsichtId> affected;
    ISP_TRY(const auto ansichten, werkbank.themen().alle<Ansicht>());
    for (const auto& a : ansichten) {
        if (!a.stand.valid() || a.stand < lieferung || !origin.brings(codeOf(a))) continue;
        out.ansichten.push_back(a);
        affected.insert(a.id);
    }
    ISP_TRY(const auto befunde, werkbank.themen().alle<Befund>());
    std::copy_if(befunde.begin(), befunde.end(), std::back_inserter(out.befunde),
                 [&](const Befund& b) { return affected.contains(b.ansicht); });
    ISP_TRY(const auto ziele, werkbank.themen().alle<Ziel>());
    for (const auto& z : ziele)
        if (z.ausgangswert && origin.brings(codeOf(z, werkbank.bestand()))) out.ziele.push_back(z);
    ISP_TRY(out.korrekturen, laterCorrections(werkbank, lieferung, geliefert));
    return out;
}

Result<bool> beruhtAuf(Werkbank& werkbank, const Ansicht& ansicht, LieferungId lieferung) {
    ISP_TRY(const auto geliefert, store::LieferungRepository(werkbank.store()).geliefert(lieferung));
    return Herkunftspruefung(werkbank, geliefert).brings(codeOf(ansicht));
}

Status zieheZurueck(Werkbank& werkbank, LieferungId lieferung, const std::string& grund) {
    const std::string why(trim(grund));
    if (why.empty()) {
        auto error = makeError(isp::codes::kGrundFehlt);
        error.location.field = "grund";
        return error;
    }
    return werkbank.setZurueckgezogen(lieferung, true, why);
}

Status stelleWiederHer(Werkbank& werkbank, LieferungId lieferung) {
    return werkbank.setZurueckgezogen(lieferung, false);
}

}  // namespace isp::workspace
