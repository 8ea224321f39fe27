// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace isp::test {

/// An X server, a session bus and the accessibility bus on it, for this test alone: nothing of the session it
/// runs in is seen or touched. All of it ends with the object.
class Buehne {
public:
    Buehne();
    ~Buehne();
    Buehne(const Buehne&) = delete;
    Buehne& operator=(const Buehne&) = delete;

    /// Why it does not stand; empty where it does.
    [[nodiscard]] const QString& hindernis() const noexcept { return m_hindernis; }
    /// Starts the program on it; false where it does not start.
    bool starte(const QString& programm, const QStringList& argumente);
    [[nodiscard]] bool laeuft() const;
    [[nodiscard]] const QDBusConnection& bus() const noexcept { return m_bus; }

private:
    QProcess* starteProzess(const QString& programm, const QStringList& argumente);
    QByteArray ersteZeile(QProcess& prozess);
    bool baue();

    QTemporaryDir m_ordner;
    QProcessEnvironment m_umgebung;
    std::vector<std::unique_ptr<QProcess>> m_prozesse;
    QDBusConnection m_bus;
    QString m_hindernis;
};

}  // namespace isp::test
