// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/historie.h"

#include "domain/zeichen.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <array>
#include <functional>

namespace isp::texte {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 10> kAktionen{{
    {"angelegt", QT_TRANSLATE_NOOP("Historie", "angelegt")},
    {"geaendert", QT_TRANSLATE_NOOP("Historie", "geändert")},
    {"geloescht", QT_TRANSLATE_NOOP("Historie", "gelöscht")},
    {"eingespielt", QT_TRANSLATE_NOOP("Historie", "aus einem Änderungspaket übernommen")},
    {"importiert", QT_TRANSLATE_NOOP("Historie", "eingelesen")},
    {"zurueckgezogen", QT_TRANSLATE_NOOP("Historie", "zurückgezogen")},
    {"wiederhergestellt", QT_TRANSLATE_NOOP("Historie", "wiederhergestellt")},
    {"person_geloescht", QT_TRANSLATE_NOOP("Historie", "mit allen Spuren gelöscht")},
    {"wiederholt", QT_TRANSLATE_NOOP("Historie", "wiederholt")},
    {"rueckgaengig", QT_TRANSLATE_NOOP("Historie", "rückgängig gemacht")},
}};

constexpr std::array<std::pair<const char*, const char*>, 5> kSperrgruende{{
    {"klein", QT_TRANSLATE_NOOP("Historie", "kleine Zahl")},
    {"quelle", QT_TRANSLATE_NOOP("Historie", "von der Quelle geheim gehalten")},
    {"frueher", QT_TRANSLATE_NOOP("Historie", "schon in einer früheren Freigabe gesperrt")},
    {"zweit", QT_TRANSLATE_NOOP("Historie", "schützt eine kleine Zahl")},
    {"abgeleitet", QT_TRANSLATE_NOOP("Historie", "aus einer gesperrten Angabe berechnet")},
}};

QString shortened(QString text, int longest) {
    text = text.simplified();
    return text.size() <= longest ? text : QString(text.left(longest - 1) + QChar(0x2026));
}

QString value(const QJsonValue& v, int longest) {
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
            return shortened(all.join(QStringLiteral(", ")), longest);
        }
        case QJsonValue::Object:
            return shortened(QString::fromUtf8(QJsonDocument(v.toObject()).toJson(QJsonDocument::Compact)),
                             longest);
        case QJsonValue::String:
            if (const auto day = QDate::fromString(v.toString(), Qt::ISODate); day.isValid())
                return day.toString(QStringLiteral("dd.MM.yyyy"));
            if (!v.toString().isEmpty()) return QStringLiteral("„%1“").arg(shortened(v.toString(), longest));
            break;
        default:
            break;
    }
    return QCoreApplication::translate("Historie", "(leer)");
}

/// What only the program reads: a record within the record.
bool isProtokoll(const QJsonValue& v) {
    return v.isString() && v.toString().startsWith(u'{');
}

bool isEmpty(const QJsonValue& v) {
    return isProtokoll(v) || v.isNull() || v.isUndefined() || (v.isString() && v.toString().isEmpty()) ||
           (v.isArray() && v.toArray().isEmpty());
}

QJsonObject objectOf(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

/// How fields are called and what stands in them, for one kind of reader.
struct Lesart {
    int longest;
    std::function<QString(const QString& feld)> label;
    std::function<QJsonValue(const QString& feld, const QJsonValue&)> wert;
};

QStringList fields(const std::string& alt, const std::string& neu, const Lesart& lesart) {
    const auto before = objectOf(alt);
    const auto after = objectOf(neu);
    QStringList keys = before.keys();
    for (const auto& key : after.keys())
        if (!keys.contains(key)) keys << key;
    QStringList parts;
    for (const auto& key : keys) {
        const auto was = lesart.wert(key, before.value(key));
        const auto is = lesart.wert(key, after.value(key));
        if (alt.empty() || neu.empty()) {
            const auto& only = alt.empty() ? is : was;
            if (!isEmpty(only))
                parts << QStringLiteral("%1: %2").arg(lesart.label(key), value(only, lesart.longest));
        } else {
            parts << QStringLiteral("%1: %2 → %3")
                         .arg(lesart.label(key), value(was, lesart.longest), value(is, lesart.longest));
        }
    }
    return parts;
}

}  // namespace

QString aktion(const std::string& name) {
    for (const auto& [code, word] : kAktionen)
        if (name == code) return QCoreApplication::translate("Historie", word);
    return QString::fromStdString(name);
}

QString aenderung(const std::string& alt, const std::string& neu) {
    constexpr int kKurz = 60;
    const Lesart roh{kKurz, [](const QString& key) { return key; },
                     [](const QString&, const QJsonValue& v) { return v; }};
    return fields(alt, neu, roh).join(QStringLiteral("; "));
}

QStringList aenderungen(std::string_view tabelle, const std::string& alt, const std::string& neu) {
    constexpr int kLang = 2000;
    const auto inWords = [tabelle](const QString& key, const QJsonValue& v) {
        const auto word =
            v.isString() ? codewort(tabelle, key.toStdString(), v.toString().toStdString()) : QString();
        return word.isEmpty() ? v : QJsonValue(word);
    };
    return fields(alt, neu, {kLang, [](const QString& key) { return feldname(key.toStdString()); }, inWords});
}

QString sperrgrund(const std::string& code) {
    for (const auto& [known, word] : kSperrgruende)
        if (code == known) return QCoreApplication::translate("Historie", word);
    return QString::fromStdString(code);
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
