// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/satzleser.h"

#include "base/uid.h"
#include "workspace/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <fmt/format.h>

namespace isp::workspace {

namespace {

const QString kLabel = QStringLiteral("label");

std::string why(const Error& error) {
    std::string out(error.code.id);
    if (!error.location.field.empty()) out += " " + error.location.field;
    for (const auto& argument : error.args)
        out += " " + argument;
    return out;
}

}  // namespace

Satzleser Satzleser::weiter(std::string datei) const {
    auto next = *this;
    next.m_datei = std::move(datei);
    next.m_anzahl.clear();
    return next;
}

void Satzleser::kenne(const std::string& label, store::Verweis verweis) {
    m_labels[label] = std::move(verweis);
}

Result<store::Verweis> Satzleser::finde(const QString& label) const {
    const auto name = (label.startsWith(QLatin1Char('@')) ? label.mid(1) : label).toStdString();
    const auto found = m_labels.find(name);
    if (found == m_labels.end()) return fehler("@" + name, "unknown");
    return found->second;
}

Error Satzleser::fehler(const std::string& eintrag, const std::string& grund) const {
    return makeError(codes::kShippedDataBroken, {m_datei, eintrag + ": " + grund});
}

Error Satzleser::fehler(const std::string& eintrag, const Error& grund) const {
    return fehler(eintrag, why(grund));
}

Result<store::Feldwert> Satzleser::wertOf(const QJsonValue& value) const {
    if (value.isBool()) return store::Feldwert(value.toBool());
    if (value.isDouble()) return store::Feldwert(value.toDouble());
    if (value.isObject()) {
        const auto text = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        return store::Feldwert(text.toStdString());
    }
    if (value.isArray()) {
        std::vector<store::Verweis> list;
        for (const auto& label : value.toArray()) {
            ISP_TRY(auto verweis, finde(label.toString()));
            list.push_back(std::move(verweis));
        }
        return store::Feldwert(std::move(list));
    }
    const auto text = value.toString();
    if (!text.startsWith(QLatin1Char('@'))) return store::Feldwert(text.toStdString());
    ISP_TRY(auto verweis, finde(text));
    return store::Feldwert(std::move(verweis));
}

Status Satzleser::addFelder(store::Feldwerte& felder, const QJsonObject& json) const {
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == kLabel) continue;
        ISP_TRY(felder[it.key().toStdString()], wertOf(it.value()));
    }
    return {};
}

Status Satzleser::eintrag(const std::string& tabelle, const QJsonObject& alle, const QJsonObject& json) {
    const auto label = json[kLabel].toString().toStdString();
    const auto place = fmt::format("{} {}", tabelle, ++m_anzahl[tabelle]);
    const auto name = label.empty() ? place : fmt::format("{} @{}", place, label);
    store::Feldwerte felder;
    ISP_CHECK(addFelder(felder, alle));
    ISP_CHECK(addFelder(felder, json));
    const auto uid = nameUid(fmt::format("{}/{}", m_datei, place));
    const auto written = store::schreibeSatz(m_store, tabelle, uid, felder);
    if (!written) return fehler(name, written.error());
    if (label.empty()) return {};
    if (m_labels.contains(label)) return fehler(name, "label twice");
    kenne(label, {tabelle, *written});
    return {};
}

Status Satzleser::schreibe(const QJsonObject& block) {
    const auto tabelle = block[QStringLiteral("tabelle")].toString().toStdString();
    const auto alle = block[QStringLiteral("alle")].toObject();
    for (const auto& entry : block[QStringLiteral("eintraege")].toArray())
        ISP_CHECK(eintrag(tabelle, alle, entry.toObject()));
    return {};
}

}  // namespace isp::workspace
