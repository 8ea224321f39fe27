// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace isp::cli {

/// What one run of the program left behind.
struct Lauf {
    int ende = -1;
    QString aus;
    QString fehler;
    [[nodiscard]] QStringList zeilen() const { return aus.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
};

class Befehle : public ::testing::Test {
protected:
    Lauf isp(const QStringList& arguments) {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                           m_dir.filePath(QStringLiteral("einstellungen")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ISP_PROGRAM), arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Lauf csv(QStringList arguments) {
        return isp(arguments << QStringLiteral("--format") << QStringLiteral("csv"));
    }

    QString demo() {
        const auto store = QStringLiteral("w.isp");
        EXPECT_EQ(isp({QStringLiteral("anlegen"), store, QStringLiteral("--demo")}).ende, 0);
        return store;
    }
    void write(const QString& name, const QByteArray& text) {
        QFile file(m_dir.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const QString& name) {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
};

inline QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

}  // namespace isp::cli
