// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/freigabetor.h"

#include "analysis/formel.h"
#include "base/clock.h"
#include "domain/freigabe.h"
#include "store/ablage.h"
#include "store/benutzer.h"
#include "store/lieferung_repository.h"
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

QJsonArray sperrliste(const std::vector<Sperrung>& sperrungen) {
    return jsonArray(sperrungen, [](const Sperrung& s) {
        return QJsonValue(QJsonObject{{QStringLiteral("code"), q(s.code)},
                                      {QStringLiteral("auspraegungen"), q(s.auspraegungen)},
                                      {QStringLiteral("raum"), q(s.raum)},
                                      {QStringLiteral("periode"), q(s.periode.toString())},
                                      {QStringLiteral("grund"), QLatin1String(grundText(s.grund))},
                                      {QStringLiteral("abgeleitet"), s.abgeleitet}});
    });
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

Result<const Sperrmuster*> Freigabetor::muster(const Kennzahl& kennzahl, std::optional<LieferungId> stand) {
    const auto key = std::pair(kennzahl.id, stand.value_or(LieferungId{}));
    if (const auto known = m_muster.find(key); known != m_muster.end()) return &known->second;
    const auto& bestand = m_werkbank.bestand();
    auto& auswertung = m_werkbank.auswertung();
    ISP_TRY(auto made, sperrmuster(auswertung, bestand, kennzahl, stand));
    if (geheimschwelle(kennzahl) > 0.0) {
        ISP_TRY(const auto before, m_gedaechtnis.gesperrtes(kennzahl));
        const bool more = std::any_of(before.begin(), before.end(), [&](const auto& entry) {
            return !made.gesperrt.contains(entry.first);
        });
        if (more) {
            ISP_TRY(auto with, sperrmuster(auswertung, bestand, kennzahl, stand, before));
            for (auto& [ort, was] : with.gesperrt)  // the reason that holds today is the better one
                if (const auto at = made.gesperrt.find(ort); at != made.gesperrt.end())
                    was.grund = at->second.grund;
            made = std::move(with);
        }
    }
    if (!made.sicher) return makeError(codes::kNichtGeschuetzt, {kennzahl.code});
    return &m_muster.emplace(key, std::move(made)).first->second;
}

Result<Freigabetor::Maske> Freigabetor::kennzahlMaske(const Kennzahl& kennzahl,
                                                      const std::vector<AuspraegungId>& auspraegungen,
                                                      const Anfrage& anfrage, const Werteblock& block) {
    Maske out(block.zellen.size(), Sperre::kOffen);
    ISP_TRY(const auto* pattern, muster(kennzahl, anfrage.stand));
    const auto* reihe = m_werkbank.bestand().reihe(kennzahl.id, auspraegungen);
    if (reihe == nullptr) return out;  // and so without figures
    const auto hidden = [&](Position p, const Periode& periode) {
        const auto at = pattern->gesperrt.find({reihe->id, p, periode.code()});
        return at != pattern->gesperrt.end() ? at->second.grund : Sperre::kOffen;
    };
    const auto schwelle = geheimschwelle(kennzahl);
    for (std::size_t i = 0; i < block.perioden.size(); ++i) {
        for (std::size_t r = 0; r < block.raeume.size(); ++r) {
            auto& cell = out[i * block.raeume.size() + r];
            if (anfrage.gebiet.empty()) {
                cell = hidden(block.raeume[r], block.perioden[i]);
                continue;
            }
            // A sum the pattern does not know: it may only be made of what is shown.
            for (const auto p : anfrage.gebiet)
                if (hidden(p, block.perioden[i]) != Sperre::kOffen) cell = Sperre::kZweit;
            if (analysis::istKlein(block.zelle(i, r).wert, schwelle)) cell = Sperre::kKlein;
        }
    }
    return out;
}

namespace {

/// The Perioden of a part a figure of a formula can rest on. A formula takes one of them (workspace/
/// ausrichtung.h); which one depends on its other parts, so all that may be are looked at: better one figure
/// too many than one that tells a secret.
std::vector<std::size_t> quellen(const Werteblock& teil, const Periode& periode) {
    std::vector<std::size_t> out;
    std::size_t holding = 0;
    for (std::size_t i = 0; i < teil.perioden.size(); ++i) {
        if (teil.perioden[i].lastDay() <= periode.lastDay()) holding = i;
        const bool sameYear = teil.perioden[i].year() == periode.year() &&
                              (teil.perioden[i].art() != periode.art() || teil.perioden[i] == periode);
        if (sameYear) out.push_back(i);
    }
    if (teil.fortgeltend && !teil.perioden.empty() && std::find(out.begin(), out.end(), holding) == out.end())
        out.push_back(holding);
    return out;
}

}  // namespace

Result<Freigabetor::Maske> Freigabetor::indikatorMaske(const Indikator& indikator, const Anfrage& anfrage,
                                                       const Werteblock& block) {
    ISP_TRY(const auto parsed, analysis::Formel::parse(indikator.formel));
    Maske out(block.zellen.size(), Sperre::kOffen);
    std::vector<Teil> teile;
    for (const auto& bezug : parsed.bezuege()) {
        for (auto& merkmale : combinations(bezug)) {
            const Anfrage part{bezug.code, anfrage.ebene, std::move(merkmale), anfrage.stand, anfrage.gebiet};
            auto read = m_werkbank.auswertung().werte(part);
            if (!read) {
                if (read.error().code == codes::kUnknownReihe) continue;  // one Ausprägung nobody delivered
                return std::move(read).error();
            }
            ISP_TRY(auto hidden, maske(part, *read.value()));
            teile.push_back({read.value(), std::move(hidden)});
        }
    }
    for (std::size_t i = 0; i < block.perioden.size(); ++i)
        for (const auto& teil : teile)
            for (const auto from : quellen(*teil.block, block.perioden[i]))
                for (std::size_t r = 0; r < block.raeume.size(); ++r) {
                    auto& cell = out[i * block.raeume.size() + r];
                    const auto hidden = teil.maske[from * block.raeume.size() + r];
                    if (hidden == Sperre::kKlein || cell == Sperre::kOffen) cell = hidden;
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
    std::string auspraegungen;
    for (const auto& [merkmal, auspraegung] : anfrage.merkmale)
        auspraegungen += (auspraegungen.empty() ? "" : ", ") + auspraegung;
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
                                    hidden[at], block->istIndikator, auspraegungen});
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
    QJsonObject patterns;
    for (const auto& [key, pattern] : m_muster) {
        const auto* kennzahl = m_werkbank.bestand().kennzahl(key.first);
        auto entries = patterns.value(q(kennzahl->code)).toArray();
        for (const auto& entry : musterAlsJson(m_werkbank.bestand(), pattern))
            entries.append(entry);
        if (!entries.empty()) patterns[q(kennzahl->code)] = entries;
    }
    const QJsonObject content{
        {QStringLiteral("kennzahlen"), jsonArray(m_codes, text)},
        {QStringLiteral("ebenen"), jsonArray(m_ebenen, text)},
        {QStringLiteral("perioden"),
         jsonArray(m_perioden, [](const Periode& p) { return QJsonValue(q(p.toString())); })},
        {QStringLiteral("stand"), all.empty() ? QString() : q(all.back().uid)},
        {QStringLiteral("gesperrt"), sperrliste(m_sperrungen)},
        {QStringLiteral("muster"), patterns}};
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

const char* grundcode(const Sperrung& sperrung) noexcept {
    return sperrung.abgeleitet ? "abgeleitet" : grundText(sperrung.grund);
}

Status Freigabetor::verwirf(FreigabeId freigabe) {
    return store::Ablage<Freigabe>(m_werkbank.store()).loesche(freigabe);
}

}  // namespace isp::workspace
