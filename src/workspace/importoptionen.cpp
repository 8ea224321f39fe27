// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/codes.h"
#include "workspace/importeur.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace isp::workspace {

namespace {

/// The text members of a mapping, in one place for reading and writing.
struct TextMember {
    const char* key;
    std::string ImportOptionen::*member;
};

constexpr TextMember kTextMembers[] = {
    {"layout", &ImportOptionen::layout},       {"kennzahl", &ImportOptionen::kennzahl},
    {"raumebene", &ImportOptionen::raumebene}, {"blatt", &ImportOptionen::blatt},
    {"quelle", &ImportOptionen::quelle},       {"stand", &ImportOptionen::stand},
    {"lizenz", &ImportOptionen::lizenz},       {"lieferant", &ImportOptionen::lieferant},
    {"zeilen", &ImportOptionen::zeilen},
};

struct MapMember {
    const char* key;
    std::map<std::string, std::string> ImportOptionen::*member;
};

constexpr MapMember kMapMembers[] = {
    {"kennzahlen", &ImportOptionen::kennzahlen},
    {"raeume", &ImportOptionen::raeume},
};

Status readMember(const QString& key, const QJsonValue& value, ImportOptionen& out) {
    const auto wrong = [&] { return makeError(codes::kMappingInvalid, {key.toStdString()}); };
    for (const auto& m : kTextMembers) {
        if (key != QLatin1String(m.key)) continue;
        if (!value.isString()) return wrong();
        out.*m.member = value.toString().toStdString();
        return {};
    }
    for (const auto& m : kMapMembers) {
        if (key != QLatin1String(m.key)) continue;
        if (!value.isObject()) return wrong();
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString()) return wrong();
            (out.*m.member)[it.key().toStdString()] = it.value().toString().toStdString();
        }
        return {};
    }
    if (key == QLatin1String("ausgeschlossen")) {
        if (!value.isArray()) return wrong();
        for (const auto& entry : value.toArray()) {
            if (!entry.isString()) return wrong();
            out.ausgeschlossen.insert(entry.toString().toStdString());
        }
        return {};
    }
    if (key == QLatin1String("periode")) {
        out.periode = Periode::parse(value.toString().toStdString());
        if (!out.periode) return wrong();
        return {};
    }
    if (key == QLatin1String("anlegen") && value.isBool()) {
        out.anlegen = value.toBool();
        return {};
    }
    return wrong();
}

}  // namespace

Result<ImportOptionen> optionenFromJson(const std::string& json, ImportOptionen start) {
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &problem);
    if (!document.isObject()) {
        return makeError(codes::kMappingNotJson, {std::to_string(problem.offset)})
            .because(problem.errorString().toStdString());
    }
    const auto object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        ISP_CHECK(readMember(it.key(), it.value(), start));
    return start;
}

std::string toJson(const ImportOptionen& optionen) {
    QJsonObject object;
    const ImportOptionen defaults;
    for (const auto& m : kTextMembers)
        if (optionen.*m.member != defaults.*m.member)
            object[QLatin1String(m.key)] = QString::fromStdString(optionen.*m.member);
    for (const auto& m : kMapMembers) {
        if ((optionen.*m.member).empty()) continue;
        QJsonObject inner;
        for (const auto& [from, to] : optionen.*m.member)
            inner[QString::fromStdString(from)] = QString::fromStdString(to);
        object[QLatin1String(m.key)] = inner;
    }
    if (!optionen.ausgeschlossen.empty()) {
        QJsonArray places;
        for (const auto& place : optionen.ausgeschlossen)
            places.append(QString::fromStdString(place));
        object[QStringLiteral("ausgeschlossen")] = places;
    }
    if (optionen.periode)
        object[QStringLiteral("periode")] = QString::fromStdString(optionen.periode->toString());
    if (optionen.anlegen) object[QStringLiteral("anlegen")] = true;
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

}  // namespace isp::workspace
