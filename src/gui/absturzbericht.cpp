// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/absturzbericht.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSysInfo>
#include <QTextStream>

namespace isp::gui {

namespace {

constexpr int kLines = 200;
constexpr qint64 kTailBytes = 64 * 1024;

QString endOfLog(const QString& ordner) {
    QFile file(QDir(ordner).filePath(QStringLiteral("isp-werkbank.log")));
    if (!file.open(QIODevice::ReadOnly)) return {};
    if (file.size() > kTailBytes) file.seek(file.size() - kTailBytes);
    auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() > kLines) lines = lines.mid(lines.size() - kLines);
    return lines.join(u'\n').replace(QDir::homePath(), QStringLiteral("~"));
}

QString write(const QString& ordner, const QString& version) {
    const auto now = QDateTime::currentDateTimeUtc();
    const auto name =
        QStringLiteral("absturz-%1.txt").arg(now.toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz")));
    QSaveFile file(QDir(ordner).filePath(name));
    if (!file.open(QIODevice::WriteOnly)) return {};
    QTextStream out(&file);
    out << "ISP-Werkbank " << version << ", Qt " << qVersion() << '\n'
        << QSysInfo::prettyProductName() << ", " << QSysInfo::currentCpuArchitecture() << '\n'
        << "written " << now.toString(Qt::ISODate)
        << " at the start after a run that did not end in order\n\n"
        << endOfLog(ordner) << '\n';
    out.flush();
    return file.commit() ? file.fileName() : QString();
}

}  // namespace

Laufmarke::Laufmarke(const QString& ordner) {
    const auto name = QStringLiteral("lauf-%1-%2.lock")
                          .arg(QCoreApplication::applicationPid())
                          .arg(QDateTime::currentMSecsSinceEpoch());
    m_lock = std::make_unique<QLockFile>(QDir(ordner).filePath(name));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0)) m_lock.reset();
}

QStringList berichteAbstuerze(const QString& ordner, const QString& version) {
    QStringList written;
    const QDir folder(ordner);
    for (const auto& name : folder.entryList({QStringLiteral("lauf-*.lock")}, QDir::Files)) {
        QLockFile mark(folder.filePath(name));
        mark.setStaleLockTime(0);
        // It can be had only where the process that made it is gone; unlocking removes it.
        if (!mark.tryLock(0)) continue;
        mark.unlock();
        if (const auto report = write(ordner, version); !report.isEmpty()) written << report;
    }
    return written;
}

}  // namespace isp::gui
