// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `isp bericht` and `isp berichte` as a user runs them: every kind in every form, what is refused, what a
// public report leaves out, and that a frozen one is not touched by newer data.
#include "domain/planungsrunde.h"
#include "unit/cli/befehlsprobe.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace isp::cli {
namespace {

class Bericht : public Befehle {
protected:
    /// The demo store with its Themen and one meeting; their ids.
    void SetUp() override {
        demo();
        auto open = workspace::Werkbank::oeffnen(m_dir.filePath(QStringLiteral("w.isp")).toStdString());
        ASSERT_TRUE(open);
        auto& werkbank = **open;
        const auto themen = werkbank.themen().themen();
        ASSERT_TRUE(themen);
        m_thema = QString::number(themen->front().id.value);
        Sitzungstermin termin;
        termin.titel = "Planungsrunde";
        termin.datum = "2026-11-12";
        termin.notiz = "NURINTERN";
        const auto id = werkbank.themen().speichere(termin, QStringLiteral("Sitzung"));
        ASSERT_TRUE(id);
        Sitzungsteilnahme guest;
        guest.sitzung = *id;
        guest.name = "Erika Beispiel";
        ASSERT_TRUE(werkbank.themen().speichere(guest, QStringLiteral("Teilnahme")));
        m_sitzung = QString::number(id->value);
    }
    [[nodiscard]] QStringList call(const QString& art, const QString& datei) const {
        QStringList out{QStringLiteral("bericht"), QStringLiteral("w.isp"), art};
        if (art == QStringLiteral("thema") || art == QStringLiteral("vorlage")) out << m_thema;
        if (art == QStringLiteral("protokoll")) out << m_sitzung;
        return out << QStringLiteral("-o") << datei;
    }
    [[nodiscard]] bool exists(const QString& name) const { return QFileInfo::exists(m_dir.filePath(name)); }

    QString m_thema;
    QString m_sitzung;
};

TEST_F(Bericht, IsMadeInEachKindAndForm) {
    for (const char* art : {"sozialatlas", "thema", "vorlage", "protokoll"}) {
        for (const auto& [suffix, head] :
             {std::pair{"pdf", "%PDF-"}, std::pair{"odt", "PK"}, std::pair{"html", "<!DOCTYPE html"}}) {
            const auto file =
                QStringLiteral("%1.%2").arg(QString::fromLatin1(art), QString::fromLatin1(suffix));
            const auto run = isp(call(QString::fromLatin1(art), file));
            EXPECT_EQ(run.ende, 0) << art << " " << suffix << ": " << run.fehler.toStdString();
            EXPECT_TRUE(read(file).startsWith(head)) << file.toStdString();
        }
    }
    const auto list = csv(words("berichte w.isp"));
    EXPECT_EQ(list.ende, 0) << list.fehler.toStdString();
    EXPECT_EQ(list.zeilen().value(0),
              QStringLiteral("id,art,titel,erzeugt,stand,art_des_standes,neuere_daten"));
    EXPECT_EQ(list.zeilen().size(), 13);
    EXPECT_EQ(list.aus.count(QStringLiteral(",laufend,nein")), 12);
}

TEST_F(Bericht, SaysWhatIsWrong) {
    const std::pair<QStringList, int> calls[] = {
        {words("bericht w.isp gedicht -o a.pdf"), 2},
        {words("bericht w.isp thema -o a.pdf"), 2},
        {words("bericht w.isp vorlage x -o a.pdf"), 2},
        {words("bericht w.isp protokoll -o a.pdf"), 2},
        {words("bericht w.isp sozialatlas"), 2},
        {words("bericht w.isp sozialatlas -o a.txt"), 2},
        {words("bericht w.isp thema 9999 -o a.pdf"), 1},
        {words("bericht w.isp protokoll 9999 -o a.pdf"), 1},
        {words("bericht w.isp sozialatlas -o nirgends/a.pdf"), 1},
        {words("bericht w.isp sozialatlas --kapitel unsinn -o a.pdf"), 2},
        {words("bericht w.isp sozialatlas --vorlage unsinn -o a.pdf"), 2},
        {words("bericht w.isp sozialatlas --logo fehlt.png -o a.pdf"), 1},
        {words("bericht fehlt.isp sozialatlas -o a.pdf"), 3}};
    for (const auto& [arguments, end] : calls) {
        const auto run = isp(arguments);
        EXPECT_EQ(run.ende, end) << arguments.join(QLatin1Char(' ')).toStdString() << ": "
                                 << run.fehler.toStdString();
        EXPECT_FALSE(run.fehler.trimmed().isEmpty());
    }
    EXPECT_FALSE(exists(QStringLiteral("a.pdf")));
    EXPECT_FALSE(exists(QStringLiteral("a.txt")));
    EXPECT_EQ(csv(words("berichte w.isp")).zeilen().size(), 1);
}

TEST_F(Bericht, IsNotWrittenIntoAFolderThatMustNotBeWritten) {
    QDir(m_dir.path()).mkdir(QStringLiteral("zu"));
    QFile folder(m_dir.filePath(QStringLiteral("zu")));
    folder.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    if (QFileInfo(folder.fileName()).isWritable()) GTEST_SKIP() << "who runs this may write everywhere";
    EXPECT_EQ(isp(call(QStringLiteral("sozialatlas"), QStringLiteral("zu/a.pdf"))).ende, 1);
    folder.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_FALSE(exists(QStringLiteral("zu/a.pdf")));
}

TEST_F(Bericht, HidesWhatIsInternalFromThePublic) {
    const auto inside = call(QStringLiteral("protokoll"), QStringLiteral("innen.html"));
    ASSERT_EQ(isp(inside).ende, 0);
    EXPECT_TRUE(read(QStringLiteral("innen.html")).contains("Erika Beispiel"));
    EXPECT_FALSE(read(QStringLiteral("innen.html")).contains("NURINTERN"));
    auto outside = call(QStringLiteral("protokoll"), QStringLiteral("aussen.html"));
    ASSERT_EQ(isp(outside << QStringLiteral("--oeffentlich")).ende, 0);
    EXPECT_FALSE(read(QStringLiteral("aussen.html")).contains("Erika Beispiel"));
    EXPECT_FALSE(read(QStringLiteral("aussen.html")).contains("nicht zur Weitergabe"));
    auto atlas = call(QStringLiteral("sozialatlas"), QStringLiteral("atlas.html"));
    const auto run = isp(atlas << QStringLiteral("--oeffentlich"));
    ASSERT_EQ(run.ende, 0) << run.fehler.toStdString();
    EXPECT_TRUE(run.fehler.contains(QStringLiteral("esperrt")));
    EXPECT_FALSE(read(QStringLiteral("atlas.html")).contains("nicht zur Weitergabe"));
}

TEST_F(Bericht, WithTheTemplateThatShipsNamesItsPublisher) {
    auto arguments = call(QStringLiteral("sozialatlas"), QStringLiteral("a.html"));
    arguments << QStringLiteral("--vorlage") << QStringLiteral("Kreis, schlicht")
              << QStringLiteral("--kapitel") << QStringLiteral("methode");
    const auto run = isp(arguments);
    ASSERT_EQ(run.ende, 0) << run.fehler.toStdString();
    const auto text = read(QStringLiteral("a.html"));
    EXPECT_TRUE(text.contains("Kreis Segeberg, Integrierte Sozialplanung"));
    EXPECT_TRUE(text.contains("#1f3a5f"));
    EXPECT_FALSE(
        text.contains("{"
                      "kreis}"));
    EXPECT_FALSE(
        text.contains("{"
                      "titel}"));
}

TEST_F(Bericht, ThatIsFrozenSaysWhenNewerDataContradictIt) {
    auto arguments = call(QStringLiteral("sozialatlas"), QStringLiteral("a.html"));
    ASSERT_EQ(isp(arguments << QStringLiteral("--einfrieren")).ende, 0);
    EXPECT_TRUE(csv(words("berichte w.isp")).aus.contains(QStringLiteral(",eingefroren,nein")));
    const auto last = csv(words("werte w.isp BEV --raumebene raum --periode letzte"));
    ASSERT_EQ(last.ende, 0) << last.fehler.toStdString();
    const auto cells = last.zeilen().value(1).split(QLatin1Char(','));
    ASSERT_GE(cells.size(), 4);
    write(QStringLiteral("neu.csv"), "schluessel;periode;kennzahl;wert\n010600005;2030-12-31;BEV;12345\n");
    const auto taken = isp(words("import w.isp neu.csv"));
    ASSERT_EQ(taken.ende, 0) << taken.fehler.toStdString();
    EXPECT_TRUE(csv(words("berichte w.isp")).aus.contains(QStringLiteral(",eingefroren,ja")));
}

}  // namespace
}  // namespace isp::cli
