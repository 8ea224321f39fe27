// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/historie.h"

#include "domain/zeichen.h"
#include "texte/meldung.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <array>

namespace isp::texte {

namespace {

constexpr int kLang = 60;

constexpr std::array<std::pair<const char*, const char*>, 8> kAktionen{{
    {"angelegt", QT_TRANSLATE_NOOP("Historie", "angelegt")},
    {"geaendert", QT_TRANSLATE_NOOP("Historie", "geändert")},
    {"geloescht", QT_TRANSLATE_NOOP("Historie", "gelöscht")},
    {"importiert", QT_TRANSLATE_NOOP("Historie", "eingelesen")},
    {"zurueckgezogen", QT_TRANSLATE_NOOP("Historie", "zurückgezogen")},
    {"wiederhergestellt", QT_TRANSLATE_NOOP("Historie", "wiederhergestellt")},
    {"wiederholt", QT_TRANSLATE_NOOP("Historie", "wiederholt")},
    {"rueckgaengig", QT_TRANSLATE_NOOP("Historie", "rückgängig gemacht")},
}};

QString shortened(QString text) {
    text = text.simplified();
    return text.size() <= kLang ? text : QString(text.left(kLang - 1) + QChar(0x2026));
}

QString value(const QJsonValue& v) {
    switch (v.type()) {
        case QJsonValue::Bool:
            return v.toBool() ? QCoreApplication::translate("Historie", "ja")
                              : QCoreApplication::translate("Historie", "nein");
        case QJsonValue::Double:
            return QLocale(QLocale::German).toString(v.toDouble(), 'g', 12);
        case QJsonValue::Array: {
            QStringList all;
            for (const auto& one : v.toArray())
                all << one.toVariant().toString();
            return shortened(all.join(QStringLiteral(", ")));
        }
        case QJsonValue::Object:
            return shortened(QString::fromUtf8(QJsonDocument(v.toObject()).toJson(QJsonDocument::Compact)));
        case QJsonValue::String:
            if (!v.toString().isEmpty()) return QStringLiteral("„%1“").arg(shortened(v.toString()));
            break;
        default:
            break;
    }
    return QCoreApplication::translate("Historie", "(leer)");
}

bool isEmpty(const QJsonValue& v) {
    return v.isNull() || v.isUndefined() || (v.isString() && v.toString().isEmpty()) ||
           (v.isArray() && v.toArray().isEmpty());
}

QJsonObject objectOf(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

}  // namespace

QString aktion(const std::string& name) {
    for (const auto& [code, word] : kAktionen)
        if (name == code) return QCoreApplication::translate("Historie", word);
    return QString::fromStdString(name);
}

QString aenderung(const std::string& alt, const std::string& neu) {
    const auto before = objectOf(alt);
    const auto after = objectOf(neu);
    QStringList keys = before.keys();
    for (const auto& key : after.keys())
        if (!keys.contains(key)) keys << key;
    QStringList parts;
    for (const auto& key : keys) {
        const auto was = before.value(key);
        const auto is = after.value(key);
        if (alt.empty() || neu.empty()) {
            const auto& only = alt.empty() ? is : was;
            if (!isEmpty(only)) parts << QStringLiteral("%1: %2").arg(key, value(only));
        } else {
            parts << QStringLiteral("%1: %2 → %3").arg(key, value(was), value(is));
        }
    }
    return parts.join(QStringLiteral("; "));
}

std::vector<std::pair<std::string, std::string>> zeichenerklaerung() {
    std::vector<std::pair<std::string, std::string>> out;
    for (int n = 1; n < kZeichenCount; ++n) {
        const auto sign = static_cast<Zeichen>(n);
        out.emplace_back(std::string(symbol(sign)), bedeutung(sign).toStdString());
    }
    return out;
}

}  // namespace isp::texte
