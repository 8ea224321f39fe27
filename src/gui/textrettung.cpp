// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/textrettung.h"

#include "base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace isp::gui::textrettung {

namespace {

constexpr int kTage = 30;
constexpr int kPauseMs = 1000;
constexpr qint64 kLaengste = 16 * 1024 * 1024;

QString& currentStore() {
    static QString path;
    return path;
}

QDir folder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                QStringLiteral("/entwuerfe"));
}

/// The key itself is in the file: a name must not tell whose record it is.
QString pathOf(const QString& schluessel) {
    const auto hash = QCryptographicHash::hash(schluessel.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder().filePath(QString::fromLatin1(hash.left(32)) + QStringLiteral(".json"));
}

void removeOld() {
    const auto limit = QDateTime::currentDateTimeUtc().addDays(-kTage);
    for (const auto& file : folder().entryInfoList({QStringLiteral("*.json")}, QDir::Files))
        if (file.lastModified() < limit) QFile::remove(file.filePath());
}

bool write(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file.write(content) == content.size() && file.commit();
}

}  // namespace

void setWerkbank(const QString& pfad) {
    currentStore() = pfad;
}

QString schluesselVon(const QString& datensatz) {
    return currentStore() + u'\n' + datensatz;
}

void merke(const QString& schluessel, const QMap<QString, QString>& texte) {
    if (!folder().mkpath(QStringLiteral("."))) return;
    QJsonObject fields;
    for (auto it = texte.begin(); it != texte.end(); ++it)
        fields.insert(it.key(), it.value());
    const QJsonObject all{
        {QStringLiteral("schluessel"), schluessel},
        {QStringLiteral("zeit"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {QStringLiteral("texte"), fields}};
    if (!write(pathOf(schluessel), QJsonDocument(all).toJson(QJsonDocument::Compact)))
        log::error("gui", "a draft could not be kept");
}

std::optional<Entwurf> finde(const QString& schluessel) {
    removeOld();
    QFile file(pathOf(schluessel));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto all = QJsonDocument::fromJson(file.read(kLaengste)).object();
    if (all[QStringLiteral("schluessel")].toString() != schluessel) return {};
    Entwurf out;
    out.zeit = QDateTime::fromString(all[QStringLiteral("zeit")].toString(), Qt::ISODateWithMs);
    const auto fields = all[QStringLiteral("texte")].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        out.texte.insert(it.key(), it.value().toString());
    return out;
}

void vergiss(const QString& schluessel) {
    QFile::remove(pathOf(schluessel));
}

QString zeitText(const Entwurf& entwurf) {
    return entwurf.zeit.toLocalTime().toString(QStringLiteral("dd.MM.yyyy, HH:mm"));
}

Mitschrift::Mitschrift(Texte texte) : m_texte(std::move(texte)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] {
        const auto unstored = m_texte();
        if (!unstored.isEmpty()) merke(m_schluessel, unstored);
    });
}

void Mitschrift::beginne(const QString& schluessel) {
    m_pause.stop();
    m_schluessel = schluessel;
}

void Mitschrift::geschrieben() {
    if (!m_schluessel.isEmpty()) m_pause.start();
}

void Mitschrift::erledigt() {
    m_pause.stop();
    if (!m_schluessel.isEmpty()) vergiss(m_schluessel);
}

}  // namespace isp::gui::textrettung
