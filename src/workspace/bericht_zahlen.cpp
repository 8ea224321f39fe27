// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/bericht_zahlen.h"

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

Result<WerteblockPtr> Zahlenquelle::werte(const Anfrage& anfrage, const PeriodenFilter& perioden) {
    if (m_oeffentlich) return m_tor.schuetze(anfrage, perioden);
    return m_werkbank.auswertung().werte(anfrage);
}

void Zahlenquelle::merke(const Werteblock& block, std::size_t periode, std::size_t spalte) {
    const auto& bestand = m_werkbank.bestand();
    const auto& zelle = block.zelle(periode, spalte);
    const auto* ebene = bestand.ebene(block.ebene);
    Berichtszahl out{block.code,
                     ebene == nullptr ? std::string() : ebene->code,
                     bestand.raeume()[block.raeume[spalte]].uid,
                     block.perioden[periode].toString(),
                     zelle.hasValue() ? std::optional(zelle.wert) : std::nullopt,
                     block.nachkommastellen};
    if (m_gemerkt.insert(out.code + '|' + out.ebene + '|' + out.raum + '|' + out.periode).second)
        m_zahlen.push_back(std::move(out));
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
            if (const auto block = werkbank.auswertung().werte({then.code, ebene->id, {}, {}})) {
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

std::string toJson(const std::vector<Berichtszahl>& zahlen) {
    QJsonArray out;
    for (const auto& z : zahlen)
        out.append(QJsonArray{q(z.code), q(z.ebene), q(z.raum), q(z.periode),
                              z.wert ? QJsonValue(*z.wert) : QJsonValue(), z.nachkommastellen});
    return QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<Berichtszahl> berichtszahlenOf(const std::string& json) {
    std::vector<Berichtszahl> out;
    for (const auto& value : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array()) {
        const auto row = value.toArray();
        if (row.size() != 6) continue;
        const auto text = [&](int i) { return row[i].toString().toStdString(); };
        out.push_back({text(0), text(1), text(2), text(3),
                       row[4].isDouble() ? std::optional(row[4].toDouble()) : std::nullopt, row[5].toInt()});
    }
    return out;
}

}  // namespace isp::workspace
