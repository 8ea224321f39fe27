// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/bericht_zahlen.h"

#include "store/lieferung_repository.h"
#include "workspace/werkbank.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <unordered_map>

namespace isp::workspace {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

bool gleich(const std::optional<double>& a, const std::optional<double>& b, int stellen) {
    if (a.has_value() != b.has_value()) return false;
    if (!a) return true;
    const double factor = std::pow(10.0, stellen);
    return std::abs(std::round(*a * factor) - std::round(*b * factor)) < 0.5;
}

}  // namespace

std::string gebietsname(const Bestand& bestand) {
    const auto* whole = bestand.gebietsEbene();
    if (whole == nullptr) return {};
    for (const auto p : bestand.positionen(whole->id)) {
        const auto& raum = bestand.raeume()[p];
        if (!raum.eigenes) continue;
        const bool said = raum.typ.empty() || q(raum.name).contains(q(raum.typ), Qt::CaseInsensitive);
        return said ? raum.name : raum.typ + " " + raum.name;
    }
    return {};
}

Result<WerteblockPtr> Zahlenquelle::werte(const Anfrage& anfrage, const PeriodenFilter& perioden) {
    if (m_oeffentlich) return m_tor.schuetze(anfrage, perioden);
    return m_werkbank.auswertung().werte(anfrage);
}

void Zahlenquelle::merke(const Werteblock& block, std::size_t periode, std::size_t spalte,
                         const std::vector<std::pair<std::string, std::string>>& merkmale) {
    const auto& bestand = m_werkbank.bestand();
    const auto& zelle = block.zelle(periode, spalte);
    const auto* ebene = bestand.ebene(block.ebene);
    Berichtszahl out{block.code,
                     ebene == nullptr ? std::string() : ebene->code,
                     bestand.raeume()[block.raeume[spalte]].uid,
                     block.perioden[periode].toString(),
                     zelle.hasValue() ? std::optional(zelle.wert) : std::nullopt,
                     block.nachkommastellen,
                     merkmale};
    auto key = out.code + '|' + out.ebene + '|' + out.raum + '|' + out.periode;
    for (const auto& [merkmal, auspraegung] : merkmale)
        key += '|' + merkmal + '=' + auspraegung;
    if (m_gemerkt.insert(std::move(key)).second) m_zahlen.push_back(std::move(out));
}

Result<std::vector<Berichtswiderspruch>> widersprueche(Werkbank& werkbank,
                                                       const std::vector<Berichtszahl>& zahlen) {
    const auto& bestand = werkbank.bestand();
    std::unordered_map<std::string, Position> byUid;
    for (Position p = 0; p < bestand.raeume().size(); ++p)
        byUid.emplace(bestand.raeume()[p].uid, p);
    std::vector<Berichtswiderspruch> out;
    for (const auto& then : zahlen) {
        if (!then.wert) continue;  // secret or missing then: nothing was said
        const auto* ebene = bestand.ebene(then.ebene);
        const auto raum = byUid.find(then.raum);
        const auto periode = Periode::parse(then.periode);
        Berichtswiderspruch found{then, then.code, then.raum, {}};
        if (raum != byUid.end()) found.raum = bestand.raeume()[raum->second].name;
        if (ebene != nullptr && raum != byUid.end() && periode) {
            if (const auto block = werkbank.auswertung().werte({then.code, ebene->id, then.merkmale, {}})) {
                found.name = (*block)->name;
                const auto at = (*block)->index(*periode);
                const auto column = (*block)->spalte(raum->second);
                if (at && column && (*block)->zelle(*at, *column).hasValue())
                    found.heute = (*block)->zelle(*at, *column).wert;
            }
        }
        if (!gleich(then.wert, found.heute, then.nachkommastellen)) out.push_back(std::move(found));
    }
    return out;
}

Result<bool> hatNeuereDaten(Werkbank& werkbank, const std::vector<Berichtszahl>& zahlen, LieferungId stand) {
    const auto& bestand = werkbank.bestand();
    store::LieferungRepository lieferungen(werkbank.store());
    std::set<std::pair<std::string, std::string>> asked;
    std::set<ReiheId> reihen;
    for (const auto& z : zahlen) {
        const auto* ebene = bestand.ebene(z.ebene);
        if (ebene == nullptr || !asked.emplace(z.code, z.ebene).second) continue;
        if (const auto block = werkbank.auswertung().werte({z.code, ebene->id, z.merkmale, {}}))
            reihen.insert((*block)->quellreihen.begin(), (*block)->quellreihen.end());
    }
    for (const auto reihe : reihen) {
        ISP_TRY(const auto sources, lieferungen.quellen(reihe));
        for (const auto id : sources)
            if (id.value > stand.value) return true;
    }
    ISP_TRY(const auto other, widersprueche(werkbank, zahlen));
    return !other.empty();
}

std::string toJson(const std::vector<Berichtszahl>& zahlen) {
    QJsonArray out;
    for (const auto& z : zahlen) {
        QJsonArray merkmale;
        for (const auto& [merkmal, auspraegung] : z.merkmale)
            merkmale.append(QJsonArray{q(merkmal), q(auspraegung)});
        out.append(QJsonArray{q(z.code), q(z.ebene), q(z.raum), q(z.periode),
                              z.wert ? QJsonValue(*z.wert) : QJsonValue(), z.nachkommastellen, merkmale});
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<Berichtszahl> berichtszahlenOf(const std::string& json) {
    std::vector<Berichtszahl> out;
    for (const auto& value : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array()) {
        const auto row = value.toArray();
        if (row.size() != 7) continue;
        const auto text = [&](int i) { return row[i].toString().toStdString(); };
        out.push_back({text(0),
                       text(1),
                       text(2),
                       text(3),
                       row[4].isDouble() ? std::optional(row[4].toDouble()) : std::nullopt,
                       row[5].toInt(),
                       {}});
        for (const auto& pair : row[6].toArray())
            out.back().merkmale.emplace_back(pair.toArray()[0].toString().toStdString(),
                                             pair.toArray()[1].toString().toStdString());
    }
    return out;
}

}  // namespace isp::workspace
