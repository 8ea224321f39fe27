// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/einstellungen.h"

#include "gui/einstellungen_stand.h"

#include <QDir>
#include <QStandardPaths>
#include <algorithm>

namespace isp::gui {

namespace {

constexpr int kMaxZuletzt = 10;
constexpr int kMinProzent = 80;
constexpr int kMaxProzent = 300;

/// Who renames a key or changes what it means adds a step in einstellungen_stand.cpp.
struct Schluessel {
    const char* name;
    const char* standard;
};
constexpr Schluessel kZuletzt{"werkbank/zuletzt", ""};
constexpr Schluessel kLetzte{"werkbank/letzte", ""};
constexpr Schluessel kFarbschema{"ansicht/farbschema", "system"};
constexpr Schluessel kSprache{"ansicht/sprache", "de"};
constexpr Schluessel kSchrift{"ansicht/schrift_prozent", "100"};
constexpr Schluessel kBereich{"ansicht/bereich", "haus"};
constexpr Schluessel kCode{"ansicht/code", ""};
constexpr Schluessel kNetz{"werkbank/im_netz", ""};
constexpr Schluessel kFenster{"fenster/geometrie", ""};
constexpr Schluessel kOrdner{"dialog/ordner", ""};
constexpr Schluessel kVersion{"programm/version", ""};

QVariant read(const QSettings& settings, const Schluessel& key) {
    return settings.value(QString::fromLatin1(key.name), QString::fromLatin1(key.standard));
}

void write(QSettings& settings, const Schluessel& key, const QVariant& value) {
    settings.setValue(QString::fromLatin1(key.name), value);
}

QString standardDatei() {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return QDir(folder).filePath(QStringLiteral("fenster.ini"));
}

}  // namespace

Einstellungen::Einstellungen(const QString& datei)
    : m_settings(
          std::make_unique<QSettings>(datei.isEmpty() ? standardDatei() : datei, QSettings::IniFormat)) {
    hebeEinstellungen(*m_settings);
}

QStringList Einstellungen::zuletzt() const {
    auto list = read(*m_settings, kZuletzt).toStringList();
    list.removeAll(QString());
    return list;
}

void Einstellungen::merkeZuletzt(const QString& pfad) {
    auto list = zuletzt();
    list.removeAll(pfad);
    list.prepend(pfad);
    while (list.size() > kMaxZuletzt)
        list.removeLast();
    write(*m_settings, kZuletzt, list);
}

void Einstellungen::vergissZuletzt(const QString& pfad) {
    auto list = zuletzt();
    list.removeAll(pfad);
    write(*m_settings, kZuletzt, list);
}

QString Einstellungen::letzteWerkbank() const {
    return read(*m_settings, kLetzte).toString();
}

void Einstellungen::setLetzteWerkbank(const QString& pfad) {
    write(*m_settings, kLetzte, pfad);
}

QString Einstellungen::farbschema() const {
    return read(*m_settings, kFarbschema).toString();
}

void Einstellungen::setFarbschema(const QString& schema) {
    write(*m_settings, kFarbschema, schema);
}

QString Einstellungen::sprache() const {
    return read(*m_settings, kSprache).toString();
}

void Einstellungen::setSprache(const QString& sprache) {
    write(*m_settings, kSprache, sprache);
}

int Einstellungen::schriftProzent() const {
    bool isNumber = false;
    const int percent = read(*m_settings, kSchrift).toInt(&isNumber);
    return isNumber ? std::clamp(percent, kMinProzent, kMaxProzent) : 100;
}

void Einstellungen::setSchriftProzent(int prozent) {
    write(*m_settings, kSchrift, std::clamp(prozent, kMinProzent, kMaxProzent));
}

QString Einstellungen::bereich() const {
    return read(*m_settings, kBereich).toString();
}

void Einstellungen::setBereich(const QString& id) {
    write(*m_settings, kBereich, id);
}

QString Einstellungen::code() const {
    return read(*m_settings, kCode).toString();
}

void Einstellungen::setCode(const QString& code) {
    write(*m_settings, kCode, code);
}

bool Einstellungen::merkeNetzhinweis(const QString& pfad) {
    auto list = read(*m_settings, kNetz).toStringList();
    list.removeAll(QString());
    if (list.contains(pfad)) return false;
    write(*m_settings, kNetz, list << pfad);
    return true;
}

QByteArray Einstellungen::fenster() const {
    return m_settings->value(QString::fromLatin1(kFenster.name)).toByteArray();
}

void Einstellungen::setFenster(const QByteArray& geometrie) {
    write(*m_settings, kFenster, geometrie);
}

QString Einstellungen::ordner() const {
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const auto& folder : {read(*m_settings, kOrdner).toString(), documents})
        if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    return QDir::homePath();
}

void Einstellungen::setOrdner(const QString& ordner) {
    write(*m_settings, kOrdner, ordner);
}

QString Einstellungen::programmversion() const {
    return read(*m_settings, kVersion).toString();
}

void Einstellungen::setProgrammversion(const QString& version) {
    write(*m_settings, kVersion, version);
}

}  // namespace isp::gui
