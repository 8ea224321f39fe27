// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buehne.h"

#include <QDBusMessage>
#include <QDBusReply>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <algorithm>
#include <iterator>

namespace isp::test {

namespace {

constexpr int kStartMs = 15'000;
constexpr int kEndeMs = 3'000;
const QString kSitzung = QStringLiteral("isp-sitzung");
const QString kZugang = QStringLiteral("isp-zugang");

}  // namespace

Buehne::Buehne() : m_umgebung(QProcessEnvironment::systemEnvironment()), m_bus(QString()) {
    for (const char* tool : {"Xvfb", "dbus-daemon"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty()) {
            m_hindernis = QStringLiteral("%1 is not installed").arg(QLatin1String(tool));
            return;
        }
    // The buses put their sockets here; the program finds no settings of anybody.
    const auto home = m_ordner.path();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                             "XDG_DOCUMENTS_DIR", "ISP_LOG_DIR"})
        m_umgebung.insert(QString::fromLatin1(name), home);
    m_umgebung.remove(QStringLiteral("WAYLAND_DISPLAY"));
    m_umgebung.remove(QStringLiteral("AT_SPI_BUS_ADDRESS"));
    m_umgebung.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_umgebung.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_umgebung.insert(QStringLiteral("LANGUAGE"), QStringLiteral("de"));
    m_umgebung.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    if (!baue() && m_hindernis.isEmpty()) m_hindernis = QStringLiteral("the buses do not start");
}

Buehne::~Buehne() {
    QDBusConnection::disconnectFromBus(kZugang);
    QDBusConnection::disconnectFromBus(kSitzung);
    // The program before what it stands on.
    std::for_each(m_prozesse.rbegin(), m_prozesse.rend(), [](const auto& process) {
        process->terminate();
        if (process->waitForFinished(kEndeMs)) return;
        process->kill();
        process->waitForFinished(kEndeMs);
    });
}

QProcess* Buehne::starteProzess(const QString& programm, const QStringList& argumente) {
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_umgebung);
    process->setWorkingDirectory(m_ordner.path());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(programm, argumente);
    if (!process->waitForStarted(kStartMs)) return nullptr;
    m_prozesse.push_back(std::move(process));
    return m_prozesse.back().get();
}

/// What a server says of where it is.
QByteArray Buehne::ersteZeile(QProcess& prozess) {
    QElapsedTimer since;
    since.start();
    while (!prozess.canReadLine() && since.elapsed() < kStartMs)
        if (!prozess.waitForReadyRead(kStartMs - static_cast<int>(since.elapsed()))) break;
    return prozess.readLine().trimmed();
}

bool Buehne::baue() {
    auto* server = starteProzess(
        QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
         QStringLiteral("1400x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    const auto display = server != nullptr ? ersteZeile(*server) : QByteArray();
    if (display.isEmpty()) {
        m_hindernis = QStringLiteral("Xvfb does not start");
        return false;
    }
    m_umgebung.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(display));

    auto* daemon = starteProzess(QStringLiteral("dbus-daemon"),
                                 {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                  QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
    const auto address = daemon != nullptr ? ersteZeile(*daemon) : QByteArray();
    if (address.isEmpty()) return false;
    m_umgebung.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLatin1(address));

    // The session bus starts the launcher (at-spi2-core), that one a bus of its own and, on it, the registry.
    auto session = QDBusConnection::connectToBus(QString::fromLatin1(address), kSitzung);
    const QDBusReply<QString> found = session.call(
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")),
        QDBus::Block, kStartMs);
    if (!found.isValid()) {
        m_hindernis = QStringLiteral("no accessibility bus (at-spi2-core): ") + found.error().message();
        return false;
    }
    m_bus = QDBusConnection::connectToBus(found.value(), kZugang);
    return m_bus.isConnected();
}

bool Buehne::starte(const QString& programm, const QStringList& argumente) {
    return starteProzess(programm, argumente) != nullptr;
}

bool Buehne::laeuft() const {
    return !m_prozesse.empty() && m_prozesse.back()->state() == QProcess::Running;
}

}  // namespace isp::test
