// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/indexbeschreibung.h"

#include "domain/periode.h"
#include "workspace/indexcodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <cmath>

namespace isp::workspace {

namespace {

QString q(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Error member(const QString& name, const QString& allowed) {
    return makeError(codes::kIndexMember, {name.toStdString(), allowed.toStdString()});
}

/// A misspelt member would silently be its default.
Status nurBekannte(const QJsonObject& json, const QStringList& known, const QString& where) {
    for (const auto& name : json.keys())
        if (!known.contains(name)) return member(where + name, known.join(QStringLiteral(", ")));
    return {};
}

template <typename E>
QString words() {
    QStringList out;
    for (const auto& [value, text] : Aufzaehlung<E>::werte)
        out << QString::fromLatin1(text);
    return out.join(QStringLiteral(", "));
}

Status readText(const QJsonObject& json, const char* name, std::string& into) {
    const auto value = json[QLatin1String(name)];
    if (value.isUndefined() || value.isNull()) return {};
    if (!value.isString()) return member(QString::fromLatin1(name), QStringLiteral("\"…\""));
    into = value.toString().trimmed().toStdString();
    return {};
}

Status readMerkmale(const QJsonObject& json, const QString& where, Indexbestandteil& part) {
    const auto value = json[QStringLiteral("merkmale")];
    if (value.isUndefined()) return {};
    const auto allowed = QStringLiteral("{\"geschlecht\": \"weiblich\"}");
    if (!value.isObject()) return member(where + QStringLiteral("merkmale"), allowed);
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString()) return member(where + QStringLiteral("merkmale.") + it.key(), allowed);
        part.merkmale.emplace_back(it.key().toStdString(), it->toString().toStdString());
    }
    return {};
}

Result<Indexbestandteil> readPart(const QJsonValue& value, int number) {
    const auto where = QStringLiteral("teile[%1].").arg(number);
    if (!value.isObject()) return member(where, QStringLiteral("{\"code\": …}"));
    const auto json = value.toObject();
    ISP_CHECK(nurBekannte(json,
                          {QStringLiteral("code"), QStringLiteral("merkmale"), QStringLiteral("richtung"),
                           QStringLiteral("gewicht")},
                          where));
    Indexbestandteil part;
    part.code = json[QStringLiteral("code")].toString().trimmed().toStdString();
    if (part.code.empty()) return member(where + QStringLiteral("code"), QStringLiteral("ALO_QUOTE"));
    const auto richtung = richtungFromText(json[QStringLiteral("richtung")].toString().toStdString());
    // The direction is what decides who is called burdened: nobody else may guess it.
    if (!richtung || *richtung == Richtung::kNeutral)
        return member(where + QStringLiteral("richtung"), QStringLiteral("hoch_schlecht, hoch_gut"));
    part.richtung = *richtung;
    const auto weight = json[QStringLiteral("gewicht")];
    part.gewicht = weight.isUndefined() ? 1.0 : weight.toDouble(0.0);
    if (!(part.gewicht > 0.0))
        return member(where + QStringLiteral("gewicht"), QStringLiteral("größer als 0"));
    ISP_CHECK(readMerkmale(json, where, part));
    return part;
}

Status readDynamik(const QJsonObject& json, Indexbeschreibung& out) {
    const auto value = json[QStringLiteral("dynamik")];
    if (value.isUndefined()) return {};
    if (value.isNull()) {
        out.dynamik = 0;
        return {};
    }
    const auto object = value.toObject();
    ISP_CHECK(nurBekannte(object, {QStringLiteral("perioden")}, QStringLiteral("dynamik.")));
    const double n = object[QStringLiteral("perioden")].toDouble(kIndexDynamik);
    if (!value.isObject() || n < 0 || n > kIndexDynamikMax || n != std::floor(n))
        return member(QStringLiteral("dynamik.perioden"), QStringLiteral("0 … %1").arg(kIndexDynamikMax));
    out.dynamik = static_cast<int>(n);
    return {};
}

Status readMethod(const QJsonObject& json, Indexbeschreibung& out) {
    const auto value = json[QStringLiteral("methode")];
    if (value.isUndefined()) return {};
    const auto found = fromText<analysis::Indexmethode>(value.toString().toStdString());
    if (!found) return member(QStringLiteral("methode"), words<analysis::Indexmethode>());
    out.methode = *found;
    return {};
}

Status readLimits(const QJsonObject& json, Indexbeschreibung& out) {
    const auto minimum = json[QStringLiteral("mindest_einwohner")];
    if (!minimum.isUndefined()) {
        out.mindestEinwohner = minimum.toDouble(-1.0);
        if (out.mindestEinwohner < 0.0)
            return member(QStringLiteral("mindest_einwohner"), QStringLiteral("0 …"));
    }
    if (out.periode == "letzte") out.periode.clear();
    if (!out.periode.empty() && !Periode::parse(out.periode))
        return member(QStringLiteral("periode"), QStringLiteral("2021, 2021-12-31, letzte"));
    return {};
}

}  // namespace

Result<Indexbeschreibung> indexbeschreibungOf(std::string_view json) {
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(q(json).toUtf8(), &problem);
    if (!document.isObject()) return makeError(codes::kIndexNotJson, {std::to_string(problem.offset)});
    const auto object = document.object();
    ISP_CHECK(nurBekannte(object,
                          {QStringLiteral("name"), QStringLiteral("raumebene"), QStringLiteral("periode"),
                           QStringLiteral("methode"), QStringLiteral("mindest_einwohner"),
                           QStringLiteral("teile"), QStringLiteral("dynamik")},
                          {}));
    Indexbeschreibung out;
    ISP_CHECK(readText(object, "name", out.name));
    ISP_CHECK(readText(object, "raumebene", out.raumebene));
    ISP_CHECK(readText(object, "periode", out.periode));
    ISP_CHECK(readMethod(object, out));
    ISP_CHECK(readLimits(object, out));
    ISP_CHECK(readDynamik(object, out));
    const auto parts = object[QStringLiteral("teile")];
    if (!parts.isArray()) return member(QStringLiteral("teile"), QStringLiteral("[{\"code\": …}]"));
    int number = 0;
    for (const auto& value : parts.toArray()) {
        ISP_TRY(auto part, readPart(value, ++number));
        out.teile.push_back(std::move(part));
    }
    return out;
}

std::string toJson(const Indexbeschreibung& b) {
    QJsonArray parts;
    for (const auto& part : b.teile) {
        QJsonObject json{{QStringLiteral("code"), q(part.code)},
                         {QStringLiteral("richtung"), QString::fromLatin1(toText(part.richtung))},
                         {QStringLiteral("gewicht"), part.gewicht}};
        if (!part.merkmale.empty()) {
            QJsonObject merkmale;
            for (const auto& [merkmal, auspraegung] : part.merkmale)
                merkmale[q(merkmal)] = q(auspraegung);
            json[QStringLiteral("merkmale")] = merkmale;
        }
        parts.append(json);
    }
    QJsonObject json{{QStringLiteral("name"), q(b.name)},
                     {QStringLiteral("methode"), QString::fromLatin1(toText(b.methode))},
                     {QStringLiteral("mindest_einwohner"), b.mindestEinwohner},
                     {QStringLiteral("dynamik"), QJsonObject{{QStringLiteral("perioden"), b.dynamik}}},
                     {QStringLiteral("teile"), parts}};
    if (!b.raumebene.empty()) json[QStringLiteral("raumebene")] = q(b.raumebene);
    if (!b.periode.empty()) json[QStringLiteral("periode")] = q(b.periode);
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

}  // namespace isp::workspace
