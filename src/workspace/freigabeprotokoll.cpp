// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/freigabeprotokoll.h"

#include "store/ablage.h"
#include "workspace/werkbank.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <unordered_map>

namespace isp::workspace {

namespace {

/// `alter=unter 3;geschlecht=weiblich`: the Reihe in words that are the same in every store.
std::string reihenwort(const Bestand& bestand, const Reihe& reihe) {
    std::vector<std::string> parts;
    for (const auto id : reihe.auspraegungen)
        if (const auto* a = bestand.auspraegung(id))
            if (const auto* m = bestand.merkmal(a->merkmal)) parts.push_back(m->code + "=" + a->code);
    std::sort(parts.begin(), parts.end());
    std::string out;
    for (const auto& part : parts)
        out += (out.empty() ? "" : ";") + part;
    return out;
}

}  // namespace

QJsonArray musterAlsJson(const Bestand& bestand, const Sperrmuster& muster) {
    std::unordered_map<std::int64_t, std::string> words;
    for (const auto& reihe : bestand.reihen())
        words.emplace(reihe.id.value, reihenwort(bestand, reihe));
    QJsonArray out;
    for (const auto& [ort, was] : muster.gesperrt) {
        const auto& [reihe, p, periode] = ort;
        out.append(QJsonArray{QString::fromStdString(words[reihe.value]),
                              QString::fromStdString(bestand.raeume()[p].uid), periode, was.wert});
    }
    return out;
}

Result<Gesperrtes> Freigabegedaechtnis::gesperrtes(const Kennzahl& kennzahl) {
    if (!m_freigaben) {
        ISP_TRY(m_freigaben, store::Ablage<Freigabe>(m_werkbank.store()).alle());
    }
    Gesperrtes out;
    if (m_freigaben->empty()) return out;
    const auto& bestand = m_werkbank.bestand();
    std::unordered_map<std::string, ReiheId> reihen;
    for (const auto* reihe : bestand.reihen(kennzahl.id))
        reihen.emplace(reihenwort(bestand, *reihe), reihe->id);
    std::unordered_map<std::string, Position> raeume;
    for (Position p = 0; p < bestand.raeume().size(); ++p)
        raeume.emplace(bestand.raeume()[p].uid, p);
    for (const auto& freigabe : *m_freigaben) {
        const auto content = QJsonDocument::fromJson(QByteArray::fromStdString(freigabe.inhalt)).object();
        const auto all = content[QLatin1String("muster")].toObject();
        for (const auto& entry : all[QString::fromStdString(kennzahl.code)].toArray()) {
            const auto one = entry.toArray();
            const auto reihe = reihen.find(one.at(0).toString().toStdString());
            const auto raum = raeume.find(one.at(1).toString().toStdString());
            if (reihe == reihen.end() || raum == raeume.end()) continue;  // gone since, and its figures too
            out.emplace(Sperrort{reihe->second, raum->second, one.at(2).toInt()},
                        Gesperrt{analysis::Sperre::kFrueher, one.at(3).toDouble()});
        }
    }
    return out;
}

}  // namespace isp::workspace
