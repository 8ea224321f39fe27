// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `isp schuetzen`, `isp entschuetzen` and `isp personen --faellig`.
#include "store/aufbewahrung.h"
#include "unit/cli/befehlsprobe.h"

#include <QDirIterator>
#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace isp::cli {
namespace {

constexpr const char* kGeheim = "sechs zufällige Wörter im Satz";

class Schutz : public Befehle {
protected:
    void SetUp() override {
        qputenv("ISP_LOG_DIR", m_dir.filePath(QStringLiteral("log")).toUtf8());
        ASSERT_EQ(isp(words("anlegen w.isp --leer")).ende, 0);
        write(QStringLiteral("geheim.txt"), QByteArray(kGeheim) + "\r\nzweite Zeile\n");
    }
    /// Runs the program at a terminal of its own and types the lines, each when it is asked for.
    Lauf amTerminal(const QStringList& arguments, const QList<QByteArray>& lines) {
        std::vector<QByteArray> texts = {ISP_PROGRAM};
        for (const auto& a : arguments)
            texts.push_back(a.toUtf8());
        std::vector<char*> argv;
        for (auto& text : texts)
            argv.push_back(text.data());
        argv.push_back(nullptr);
        const auto folder = m_dir.path().toUtf8();
        int terminal = -1;
        const auto child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
        if (child == 0) {
            if (::chdir(folder.constData()) == 0) ::execv(argv.front(), argv.data());
            ::_exit(99);
        }
        QByteArray seen;
        qsizetype typed = 0;
        char piece[1024];
        for (ssize_t n = 0; (n = ::read(terminal, piece, sizeof piece)) > 0;) {
            seen.append(piece, n);
            while (typed < lines.size() && seen.count(": ") > typed) {
                const QByteArray line = lines[typed++] + "\n";
                EXPECT_EQ(::write(terminal, line.constData(), static_cast<std::size_t>(line.size())),
                          line.size());
            }
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        ::close(terminal);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, QString::fromUtf8(seen), {}};
    }
    QByteArray allLogs() {
        QByteArray all;
        QDirIterator it(m_dir.filePath(QStringLiteral("log")), QDir::Files);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly)) all += file.readAll();
        }
        return all;
    }
};

TEST_F(Schutz, AStoreGoesThereAndBackWithAPasswordFromAFile) {
    auto run = isp(words("schuetzen w.isp w.ispz --passwort-datei geheim.txt"));
    ASSERT_EQ(run.ende, 0) << run.fehler.toStdString();
    EXPECT_TRUE(run.fehler.contains(QStringLiteral("Ohne das Passwort")));
    run = isp(words("entschuetzen w.ispz neu.isp --passwort-datei geheim.txt"));
    ASSERT_EQ(run.ende, 0) << run.fehler.toStdString();
    EXPECT_EQ(isp(words("pruefen neu.isp")).ende, 0);
    EXPECT_EQ(csv(words("info neu.isp")).aus, csv(words("info w.isp")).aus);
    EXPECT_EQ(isp(words("info w.ispz")).ende, 3) << "a container is no store";
}

TEST_F(Schutz, WhatIsRefusedSaysWhy) {
    ASSERT_EQ(isp(words("schuetzen w.isp w.ispz --passwort-datei geheim.txt")).ende, 0);
    const auto expect = [&](const char* call, int code, const char* text) {
        const auto run = isp(words(call));
        EXPECT_EQ(run.ende, code) << call << run.fehler.toStdString();
        EXPECT_TRUE(run.fehler.contains(QString::fromUtf8(text))) << call << run.fehler.toStdString();
    };
    write(QStringLiteral("anders.txt"), "ein anderes Passwort");
    write(QStringLiteral("kurz.txt"), "elfZeichen.");
    write(QStringLiteral("leer.txt"), "");
    write(QStringLiteral("kein.ispz"), "PK kein Archiv");
    expect("entschuetzen w.ispz a.isp --passwort-datei anders.txt", 1, "Das Passwort passt nicht");
    expect("entschuetzen w.ispz a.isp --passwort-datei leer.txt", 1, "Das Passwort ist leer");
    expect("schuetzen w.isp b.ispz --passwort-datei kurz.txt", 1, "Das Passwort hat 11 Zeichen");
    expect("schuetzen w.isp w.ispz --passwort-datei geheim.txt", 1, "gibt es schon");
    expect("entschuetzen w.ispz w.isp --passwort-datei geheim.txt", 1, "gibt es schon");
    expect("entschuetzen kein.ispz a.isp --passwort-datei geheim.txt", 3, "keine geschützte Werkbank");
    expect("schuetzen w.isp b.isp --passwort-datei geheim.txt", 2, "endet auf .ispz");
    expect("schuetzen w.isp b.ispz --passwort-datei fehlt.txt", 1, "gibt es nicht");
    expect("schuetzen w.isp b.ispz --passwort geheim", 2, "gibt es hier nicht");
    EXPECT_FALSE(QFile::exists(m_dir.filePath(QStringLiteral("a.isp"))));
    EXPECT_FALSE(QFile::exists(m_dir.filePath(QStringLiteral("b.ispz"))));
    const auto hidden = QDir(m_dir.path()).entryList({QStringLiteral(".isp-*")}, QDir::Dirs | QDir::Hidden);
    EXPECT_TRUE(hidden.isEmpty()) << "no private folder is left";
    const auto logs = allLogs();
    EXPECT_FALSE(logs.isEmpty());
    for (const char* secret : {kGeheim, "ein anderes Passwort", "elfZeichen."})
        EXPECT_FALSE(logs.contains(secret)) << secret;
}

TEST_F(Schutz, ThePasswordIsAskedForAtTheTerminalAndNotShown) {
    auto run = amTerminal(words("schuetzen w.isp w.ispz"), {kGeheim, kGeheim});
    ASSERT_EQ(run.ende, 0) << run.aus.toStdString();
    EXPECT_TRUE(run.aus.contains(QStringLiteral("mindestens 12 Zeichen"))) << run.aus.toStdString();
    EXPECT_FALSE(run.aus.contains(QString::fromUtf8(kGeheim))) << run.aus.toStdString();
    run = amTerminal(words("entschuetzen w.ispz neu.isp"), {kGeheim});
    EXPECT_EQ(run.ende, 0) << run.aus.toStdString();
    EXPECT_FALSE(run.aus.contains(QString::fromUtf8(kGeheim)));
    EXPECT_EQ(isp(words("entschuetzen w.ispz aus_datei.isp --passwort-datei geheim.txt")).ende, 0)
        << "the same password, typed or read";
    run = amTerminal(words("schuetzen w.isp b.ispz"), {kGeheim, "etwas ganz anderes"});
    EXPECT_EQ(run.ende, 2);
    EXPECT_TRUE(run.aus.contains(QStringLiteral("nicht gleich"))) << run.aus.toStdString();
    run = amTerminal(words("schuetzen w.isp b.ispz"), {"kurz"});
    EXPECT_EQ(run.ende, 1) << "not asked a second time";
    EXPECT_FALSE(QFile::exists(m_dir.filePath(QStringLiteral("b.ispz"))));
}

TEST_F(Schutz, WhatIsPastItsPeriodIsListed) {
    auto run = csv(words("personen w.isp --faellig"));
    EXPECT_EQ(run.ende, 0);
    EXPECT_TRUE(run.fehler.contains(QStringLiteral("keine Aufbewahrungsfrist"))) << run.fehler.toStdString();
    const auto file = m_dir.filePath(QStringLiteral("w.isp")).toStdString();
    {
        auto store = store::Store::open(file);
        ASSERT_TRUE(store);
        ASSERT_TRUE(store::setFrist(**store, {Fristart::kSitzung, 12}));
    }
    run = csv(words("personen w.isp --faellig"));
    EXPECT_TRUE(run.fehler.contains(QStringLiteral("Nichts ist über seine"))) << run.fehler.toStdString();
    EXPECT_EQ(isp(words("personen w.isp --faellig --loeschen")).ende, 2);
    ASSERT_EQ(isp(words("anlegen demo.isp --demo")).ende, 0);
    {
        auto store = store::Store::open(m_dir.filePath(QStringLiteral("demo.isp")).toStdString());
        ASSERT_TRUE(store);
        for (const auto& [art, text] : Aufzaehlung<Fristart>::werte)
            ASSERT_TRUE(store::setFrist(**store, {art, 1}));
    }
    run = csv(words("personen demo.isp --faellig"));
    EXPECT_EQ(run.ende, 0) << run.fehler.toStdString();
    ASSERT_GE(run.zeilen().size(), 2) << run.aus.toStdString() << run.fehler.toStdString();
    EXPECT_TRUE(run.zeilen().front().contains(QStringLiteral("faellig")))
        << run.zeilen().front().toStdString();
}

}  // namespace
}  // namespace isp::cli
