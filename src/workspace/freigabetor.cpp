// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/freigabetor.h"

#include "analysis/formel.h"
#include "base/clock.h"
#include "domain/freigabe.h"
#include "store/ablage.h"
#include "store/benutzer.h"
#include "store/lieferung_repository.h"
#include "workspace/ausrichtung.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace isp::workspace {

namespace {

using analysis::Sperre;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

template <typename Range, typename F>
QJsonArray jsonArray(const Range& range, F&& text) {
    QJsonArray out;
    for (const auto& one : range)
        out.append(text(one));
    return out;
}

const char* grundText(Sperre grund) {
    switch (grund) {
        case Sperre::kKlein:
            return "klein";
        case Sperre::kQuelle:
            return "quelle";
        case Sperre::kFrueher:
            return "frueher";
        case Sperre::kZweit:
            return "zweit";
        case Sperre::kOffen:
            break;
    }
    return "";
}

std::vector<LieferungId> standOf(const std::vector<Lieferung>& all, const std::vector<Freigabe>& releases,
                                 const std::string& code) {
    std::set<LieferungId> out;
    for (const auto& freigabe : releases) {
        const auto content = QJsonDocument::fromJson(QByteArray::fromStdString(freigabe.inhalt)).object();
        if (!content[QLatin1String("kennzahlen")].toArray().contains(q(code))) continue;
        const auto stand = content[QLatin1String("stand")].toString().toStdString();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto& l) { return l.uid == stand; });
        if (found != all.end() && found->id != all.back().id) out.insert(found->id);
    }
    return {out.begin(), out.end()};
}

/// The chosen Ausprägungen of a reference, one list per combination.
std::vector<std::vector<std::pair<std::string, std::string>>> combinations(const analysis::Bezug& bezug) {
    std::vector<std::vector<std::pair<std::string, std::string>>> out = {{}};
    for (const auto& auswahl : bezug.auswahl) {
        std::vector<std::vector<std::pair<std::string, std::string>>> next;
        for (const auto& name : auswahl.auspraegungen)
            for (auto one : out) {
                one.emplace_back(auswahl.merkmal, name);
                next.push_back(std::move(one));
            }
        out = std::move(next);
    }
    return out;
}

}  // namespace

/// A part of a formula: its Perioden and what of it is kept back.
struct Freigabetor::Teil {
    WerteblockPtr block;
    Maske maske;
};

Result<const Sperrmuster*> Freigabetor::muster(const Kennzahl& kennzahl) {
    if (const auto known = m_muster.find(kennzahl.id); known != m_muster.end()) return &known->second;
    const auto& bestand = m_werkbank.bestand();
    std::map<Sperrort, Gesperrt> before;
    if (geheimschwelle(kennzahl) > 0.0) {
        ISP_TRY(const auto all, store::LieferungRepository(m_werkbank.store()).lieferungen());
        ISP_TRY(const auto releases, store::Ablage<Freigabe>(m_werkbank.store()).alle());
        for (const auto stand : standOf(all, releases, kennzahl.code)) {
            ISP_TRY(const auto old, sperrmuster(m_werkbank.auswertung(), bestand, kennzahl, stand));
            before.insert(old.gesperrt.begin(), old.gesperrt.end());
        }
    }
    ISP_TRY(auto made, sperrmuster(m_werkbank.auswertung(), bestand, kennzahl, {}, before));
    if (!made.sicher) return makeError(codes::kNichtGeschuetzt, {kennzahl.code});
    return &m_muster.emplace(kennzahl.id, std::move(made)).first->second;
}

Result<Freigabetor::Maske> Freigabetor::kennzahlMaske(const Kennzahl& kennzahl,
                                                      const std::vector<AuspraegungId>& auspraegungen,
                                                      const Anfrage&, const Werteblock& block) {
    Maske out(block.zellen.size(), Sperre::kOffen);
    ISP_TRY(const auto* pattern, muster(kennzahl));
    const auto* reihe = m_werkbank.bestand().reihe(kennzahl.id, auspraegungen);
    if (reihe == nullptr) return out;
    for (std::size_t i = 0; i < block.perioden.size(); ++i) {
        for (std::size_t r = 0; r < block.raeume.size(); ++r) {
            const auto at = pattern->gesperrt.find({reihe->id, block.raeume[r], block.perioden[i].code()});
            if (at != pattern->gesperrt.end()) out[i * block.raeume.size() + r] = at->second.grund;
        }
    }
    return out;
}

Result<Freigabetor::Maske> Freigabetor::indikatorMaske(const Indikator& indikator, const Anfrage& anfrage,
                                                       const Werteblock& block) {
    ISP_TRY(const auto parsed, analysis::Formel::parse(indikator.formel));
    Maske out(block.zellen.size(), Sperre::kOffen);
    std::vector<Teil> teile;
    std::vector<WerteblockPtr> blocks;
    for (const auto& bezug : parsed.bezuege()) {
        for (auto& merkmale : combinations(bezug)) {
            const Anfrage part{bezug.code, anfrage.ebene, std::move(merkmale), anfrage.stand};
            auto read = m_werkbank.auswertung().werte(part);
            if (!read) {
                if (read.error().code == codes::kUnknownReihe) continue;  // one Ausprägung nobody delivered
                return std::move(read).error();
            }
            ISP_TRY(auto hidden, maske(part, *read.value()));
            blocks.push_back(read.value());
            teile.push_back({read.value(), std::move(hidden)});
        }
    }
    // The same Periode of each part as in the formula; where a part stands for none, its year does.
    const auto ausrichtung = richteAus(blocks);
    for (std::size_t i = 0; i < block.perioden.size(); ++i) {
        const auto found =
            std::find(ausrichtung.perioden.begin(), ausrichtung.perioden.end(), block.perioden[i]);
        for (std::size_t k = 0; k < teile.size(); ++k) {
            const auto from = found != ausrichtung.perioden.end()
                                  ? std::optional(ausrichtung.quelle[k][static_cast<std::size_t>(
                                        found - ausrichtung.perioden.begin())])
                                  : teile[k].block->index(block.perioden[i]);
            if (!from) continue;
            for (std::size_t r = 0; r < block.raeume.size(); ++r) {
                auto& cell = out[i * block.raeume.size() + r];
                const auto hidden = teile[k].maske[*from * block.raeume.size() + r];
                if (cell == Sperre::kOffen || hidden == Sperre::kKlein) {
                    if (hidden != Sperre::kOffen) cell = hidden;
                }
            }
        }
    }
    return out;
}

Result<Freigabetor::Maske> Freigabetor::maske(const Anfrage& anfrage, const Werteblock& block) {
    const auto& bestand = m_werkbank.bestand();
    if (const auto* kennzahl = bestand.kennzahl(anfrage.code)) {
        m_codes.insert(kennzahl->code);
        std::vector<AuspraegungId> ids;
        for (const auto& [merkmal, auspraegung] : anfrage.merkmale) {
            const auto* dimension = bestand.merkmal(merkmal);
            const auto* one =
                dimension == nullptr ? nullptr : bestand.auspraegung(dimension->id, auspraegung);
            if (one != nullptr) ids.push_back(one->id);
        }
        return kennzahlMaske(*kennzahl, ids, anfrage, block);
    }
    const auto* indikator = bestand.indikator(anfrage.code);
    if (indikator == nullptr) return makeError(codes::kUnknownCode, {anfrage.code});
    return indikatorMaske(*indikator, anfrage, block);
}

Result<WerteblockPtr> Freigabetor::schuetze(const Anfrage& anfrage, const PeriodenFilter& perioden) {
    ISP_TRY(const auto block, m_werkbank.auswertung().werte(anfrage));
    ISP_TRY(const auto hidden, maske(anfrage, *block));
    const auto& bestand = m_werkbank.bestand();
    auto out = std::make_shared<Werteblock>(*block);
    const auto asked = block->indices(perioden);
    const std::set<std::size_t> shown(asked.begin(), asked.end());
    for (std::size_t i = 0; i < block->perioden.size(); ++i) {
        if (shown.contains(i)) m_perioden.insert(block->perioden[i]);
        for (std::size_t r = 0; r < block->raeume.size(); ++r) {
            const auto at = i * block->raeume.size() + r;
            if (hidden[at] == Sperre::kOffen) continue;
            const bool told = block->zellen[at].hasValue();
            out->zellen[at] = Zelle{kFehlt, 0.0F, Zeichen::kGeheim, true};
            if (!told || !shown.contains(i)) continue;
            m_sperrungen.push_back({block->code, bestand.raeume()[block->raeume[r]].name, block->perioden[i],
                                    hidden[at], block->istIndikator});
        }
    }
    m_ebenen.insert(bestand.ebene(anfrage.ebene)->code);
    return WerteblockPtr(out);
}

std::size_t Freigabetor::zweitsperrungen() const noexcept {
    return static_cast<std::size_t>(std::count_if(
        m_sperrungen.begin(), m_sperrungen.end(),
        [](const auto& s) { return s.grund == Sperre::kZweit || s.grund == Sperre::kFrueher; }));
}

Result<FreigabeId> Freigabetor::protokolliere(const std::string& art, const std::string& ziel) {
    if (!m_werkbank.schreibbar()) return makeError(codes::kReadOnly);
    ISP_TRY(const auto all, store::LieferungRepository(m_werkbank.store()).lieferungen());
    const auto text = [](const std::string& t) { return QJsonValue(q(t)); };
    const QJsonObject content{
        {QStringLiteral("kennzahlen"), jsonArray(m_codes, text)},
        {QStringLiteral("ebenen"), jsonArray(m_ebenen, text)},
        {QStringLiteral("perioden"),
         jsonArray(m_perioden, [](const Periode& p) { return QJsonValue(q(p.toString())); })},
        {QStringLiteral("stand"), all.empty() ? QString() : q(all.back().uid)},
        {QStringLiteral("gesperrt"), jsonArray(m_sperrungen, [](const Sperrung& s) {
             return QJsonValue(QJsonObject{{QStringLiteral("code"), q(s.code)},
                                           {QStringLiteral("raum"), q(s.raum)},
                                           {QStringLiteral("periode"), q(s.periode.toString())},
                                           {QStringLiteral("grund"), QLatin1String(grundText(s.grund))},
                                           {QStringLiteral("abgeleitet"), s.abgeleitet}});
         })}};
    Freigabe freigabe;
    freigabe.zeitpunkt = Clock::nowIso();
    freigabe.wer = store::currentUser();
    freigabe.art = art;
    freigabe.ziel = ziel;
    freigabe.inhalt = QJsonDocument(content).toJson(QJsonDocument::Compact).toStdString();
    freigabe.zweitsperrungen = static_cast<std::int64_t>(zweitsperrungen());
    freigabe.gesperrt = static_cast<std::int64_t>(m_sperrungen.size()) - freigabe.zweitsperrungen;
    return store::Ablage<Freigabe>(m_werkbank.store()).speichere(freigabe);
}

}  // namespace isp::workspace
