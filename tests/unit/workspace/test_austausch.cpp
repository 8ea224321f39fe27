// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packages of changes as files, on the demo store: made, looked at, taken in, taken back, found in a mailbox.
#include "store/ablage.h"
#include "store/lieferung_repository.h"
#include "support/alte_werkbank.h"
#include "texte/austauschworte.h"
#include "unit/store/store_fixture.h"
#include "unit/workspace/werkbank_fixture.h"
#include "workspace/austauschauftrag.h"
#include "workspace/sicherungen.h"
#include "workspace/themenbuch.h"

#include <QFile>
#include <QStandardPaths>
#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <thread>

namespace isp::workspace {
namespace {

class Aenderungsaustausch : public test::WerkbankTest {
protected:
    void SetUp() override {
        QStandardPaths::setTestModeEnabled(true);
        a = demo();
        Thema thema;
        thema.titel = "Anfang";
        ASSERT_TRUE(store::Ablage<Thema>(a->store()).speichere(thema));
        const auto other = path("b.isp");
        ASSERT_TRUE(a->store().backupTo(other));
        ASSERT_TRUE(a->store().backupTo(path("anfang.isp")));
        auto opened = Werkbank::oeffnen(other);
        ASSERT_TRUE(opened);
        b = std::move(opened).value();
    }

    static ThemaId titel(Werkbank& w, const std::string& text) {
        auto thema = store::Ablage<Thema>(w.store()).alle().value().front();
        thema.titel = text;
        EXPECT_TRUE(w.aendere(QString(), [&]() -> Status {
            ISP_CHECK(store::Ablage<Thema>(w.store()).speichere(thema));
            return {};
        }));
        return thema.id;
    }
    static std::string titelIn(Werkbank& w) {
        return store::Ablage<Thema>(w.store()).alle().value().front().titel;
    }
    std::filesystem::path paketVon(Werkbank& w, const char* name = "d.ispx") {
        const auto made = erzeugePaket(w.pfad(), path("anfang.isp").string(), path(name));
        EXPECT_TRUE(made) << (made ? "" : made.error().code.id);
        return path(name);
    }
    Aenderungspaket gelesen(const std::filesystem::path& file) {
        auto out = lesePaket(file);
        EXPECT_TRUE(out) << (out ? "" : out.error().code.id);
        return std::move(out).value();
    }
    static Result<Zusammenfuehrung> uebernimm(Werkbank& w, const Aenderungspaket& paket,
                                              const Konfliktvorgabe& vorgabe) {
        ISP_TRY(auto done, spielePaketEin(w.store(), paket, vorgabe));
        auto out = done.ergebnis;
        ISP_CHECK(registriereEinspielung(w, std::move(done)));
        return out;
    }
    static Paketstand standIn(Werkbank& w, const Aenderungspaket& paket) {
        return paketstand(w.store(), paket.kopf.uid).value();
    }
    static std::size_t lieferungenIn(Werkbank& w) {
        return store::LieferungRepository(w.store()).lieferungen().value().size();
    }

    std::unique_ptr<Werkbank> a, b;
};

TEST_F(Aenderungsaustausch, APackageIsTakenInAndTakenBack) {
    titel(*a, "Neuer Titel");
    importiere(*a, write("t.csv", "schluessel;periode;kennzahl;wert\n01060063;2023;BEV;81000\n"));
    const auto before = titelIn(*b);
    const auto count = lieferungenIn(*b);
    const auto paket = gelesen(paketVon(*a));
    EXPECT_EQ(paket.kopf.werkbank, a->store().uid());
    const auto seen = pruefePaket(b->store(), paket, {});
    ASSERT_TRUE(seen) << seen.error().code.id << seen.error().detail;
    EXPECT_EQ(seen->werte, 1);
    EXPECT_EQ(titelIn(*b), before) << "a preview only";
    const auto taken = uebernimm(*b, paket, {});
    ASSERT_TRUE(taken) << taken.error().code.id << taken.error().detail;
    EXPECT_TRUE(taken->vollstaendig());
    EXPECT_EQ(titelIn(*b), "Neuer Titel");
    EXPECT_EQ(lieferungenIn(*b), count + 1);
    EXPECT_EQ(zelle(*b, "BEV", "gemeinde", "01060063", "2023").wert, 81000);
    EXPECT_EQ(standIn(*b, paket), Paketstand::kUebernommen);
    b->undoStack().undo();
    EXPECT_EQ(titelIn(*b), before);
    EXPECT_EQ(lieferungenIn(*b), count);
    EXPECT_EQ(standIn(*b, paket), Paketstand::kNeu);
    b->undoStack().redo();
    EXPECT_EQ(titelIn(*b), "Neuer Titel");
    EXPECT_EQ(zelle(*b, "BEV", "gemeinde", "01060063", "2023").wert, 81000);
}

TEST_F(Aenderungsaustausch, AnOpenConflictKeepsThePackageOpen) {
    titel(*a, "Von A");
    titel(*b, "Von B");
    const auto paket = gelesen(paketVon(*a));
    const auto open = uebernimm(*b, paket, {});
    ASSERT_TRUE(open);
    EXPECT_EQ(open->offen(), 1);
    EXPECT_EQ(standIn(*b, paket), Paketstand::kNeu);
    EXPECT_NE(texte::zusammenfassung(*open).indexOf(QStringLiteral("1 offener Konflikt")), -1);
    ASSERT_TRUE(uebernimm(*b, paket, {Konfliktregel::kDeren, {}}));
    EXPECT_EQ(titelIn(*b), "Von A");
    EXPECT_EQ(standIn(*b, paket), Paketstand::kUebernommen);
    titel(*b, "Danach");
    const auto again = uebernimm(*b, paket, {Konfliktregel::kDeren, {}});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->zeilen.empty());
    EXPECT_EQ(titelIn(*b), "Danach");
}

TEST_F(Aenderungsaustausch, WhatWasTakenBackIsAskedAgain) {
    titel(*a, "Von A");
    titel(*b, "Von B");
    const auto paket = gelesen(paketVon(*a));
    ASSERT_TRUE(uebernimm(*b, paket, {Konfliktregel::kDeren, {}}));
    b->undoStack().undo();
    EXPECT_EQ(titelIn(*b), "Von B");
    EXPECT_EQ(pruefePaket(b->store(), paket, {})->offen(), 1) << "nobody has decided against it";
}

TEST_F(Aenderungsaustausch, TheNextPackageCountsFromTheLast) {
    EXPECT_EQ(erzeugePaket(a->pfad(), {}, path("x.ispx")).error().code.id, "workspace.package_no_start");
    titel(*a, "Erstens");
    EXPECT_EQ(gelesen(paketVon(*a)).kopf.geaendert, 1);
    const auto made = erzeugePaket(a->pfad(), {}, path("x.ispx"));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->kopf.geaendert, 0);
    titel(*a, "Zweitens");
    EXPECT_EQ(erzeugePaket(a->pfad(), {}, path("x.ispx")).value().kopf.geaendert, 1);
    EXPECT_EQ(erzeugePaket(a->pfad(), "1999-01-01", path("x.ispx")).error().code.id,
              "workspace.package_bad_start");
    const auto foreign = Werkbank::anlegen(path("fremd.isp"), {true, false});
    ASSERT_TRUE(foreign);
    EXPECT_EQ(erzeugePaket(a->pfad(), path("fremd.isp").string(), path("x.ispx")).error().code.id,
              "store.backup_foreign");
}

/// Whoever saves while a package is made finds it in this one or in the next.
TEST_F(Aenderungsaustausch, WhatIsSavedMeanwhileTravels) {
    std::atomic<bool> done = false;
    std::atomic<int> written = 0;
    std::thread writer([&, file = a->pfad()] {
        const auto store = store::Store::open(file);
        for (int n = 0; store && !done && n < 5000; ++n) {
            Thema thema;
            thema.titel = "Nebenher " + std::to_string(n);
            if (store::Ablage<Thema>(**store).speichere(thema)) ++written;
        }
    });
    std::vector<std::filesystem::path> packages = {paketVon(*a, "0.ispx")};
    for (const char* name : {"1.ispx", "2.ispx"}) {
        EXPECT_TRUE(erzeugePaket(a->pfad(), {}, path(name)));
        packages.push_back(path(name));
    }
    done = true;
    writer.join();
    EXPECT_TRUE(erzeugePaket(a->pfad(), {}, path("3.ispx")));
    packages.push_back(path("3.ispx"));
    EXPECT_GT(written, 2);
    for (const auto& file : packages)
        ASSERT_TRUE(uebernimm(*b, gelesen(file), {}));
    EXPECT_EQ(store::Ablage<Thema>(b->store()).alle().value().size(),
              store::Ablage<Thema>(a->store()).alle().value().size());
}

/// A package that could not be written is none the next one may count from.
TEST_F(Aenderungsaustausch, WhatWasNotSentIsSentTheNextTime) {
    paketVon(*a, "0.ispx");
    titel(*a, "Erstens");
    const auto before = sicherungenVon(a->pfad()).size();
    EXPECT_EQ(erzeugePaket(a->pfad(), {}, path("nirgends/x.ispx")).error().code.id, "base.file_not_writable");
    EXPECT_EQ(sicherungenVon(a->pfad()).size(), before);
    EXPECT_EQ(erzeugePaket(a->pfad(), {}, path("1.ispx"))->kopf.geaendert, 1);
}

TEST_F(Aenderungsaustausch, AFolderIsTheMailbox) {
    titel(*a, "Erstens");
    const auto first = gelesen(paketVon(*a, "1.ispx"));
    titel(*a, "Zweitens");
    ASSERT_TRUE(erzeugePaket(a->pfad(), {}, path("2.ispx")));
    write("kein.ispx", "Brief");
    ASSERT_TRUE(uebernimm(*b, first, {}));
    const auto mail = postfach(b->store(), path(""));
    ASSERT_TRUE(mail);
    ASSERT_EQ(mail->size(), 3U);
    EXPECT_EQ((*mail)[0].stand, Paketstand::kUebernommen) << "taken in, though both stores are copies of one";
    EXPECT_EQ((*mail)[1].stand, Paketstand::kNeu);
    EXPECT_EQ((*mail)[1].kopf.geaendert, 1);
    EXPECT_EQ((*mail)[2].stand, Paketstand::kUnlesbar) << "what cannot be read is not passed over";
    EXPECT_FALSE(postfach(b->store(), path("nirgends")));
}

TEST_F(Aenderungsaustausch, FilesThatAreNoPackagesAreRefused) {
    titel(*a, "Neu");
    const auto file = paketVon(*a);
    QFile in(QString::fromStdString(file.string()));
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const auto whole = in.readAll();
    const auto codeOf = [&](const QByteArray& bytes) -> std::string {
        const auto read = lesePaket(write("x.ispx", bytes.toStdString()));
        return read ? "ok" : std::string(read.error().code.id);
    };
    EXPECT_EQ(codeOf(whole), "ok");
    EXPECT_EQ(codeOf({}), "workspace.package_foreign");
    EXPECT_EQ(codeOf("PK\3\4"), "workspace.package_foreign");
    EXPECT_EQ(codeOf("isp-aenderungen 3\n" + whole.mid(whole.indexOf('\n') + 1)), "workspace.package_newer");
    EXPECT_EQ(codeOf("isp-aenderungen 1\n" + whole.mid(whole.indexOf('\n') + 1)), "ok") << "older ones open";
    EXPECT_EQ(codeOf("isp-aenderungen x\n"), "workspace.package_foreign");
    EXPECT_EQ(codeOf("isp-aenderungen 1\n{}\n"), "store.package_damaged");
    for (qsizetype size = whole.indexOf('\n') + 1; size < whole.size(); size += 7)
        EXPECT_EQ(codeOf(whole.left(size)), "store.package_damaged") << size;
    auto changed = whole;
    changed[changed.size() - 3] = 'X';
    EXPECT_EQ(codeOf(changed), "store.package_damaged");
    EXPECT_EQ(lesePaket(path("nirgends.ispx")).error().code.id, "base.file_not_found");
    EXPECT_FALSE(schreibePaket(gelesen(file), b->pfad())) << "an open store is nobody's to replace";
}

// Beside the window
// -----------------------------------------------------------------------------------------------

TEST_F(Aenderungsaustausch, AJobTakesInAndTheWindowTakesBack) {
    titel(*a, "Neuer Titel");
    const auto file = paketVon(*a);
    const auto before = titelIn(*b);
    const auto seen = paketVorschau(b->pfad(), {file, {}, {}}, {});
    ASSERT_TRUE(seen) << seen.error().code.id << seen.error().detail;
    EXPECT_EQ(seen->ergebnis.zeilen.size(), 1U);
    EXPECT_FALSE(seen->fremd);
    EXPECT_EQ(titelIn(*b), before);
    auto done = paketEinspielen(b->pfad(), seen->paket, {}, {});
    ASSERT_TRUE(done) << done.error().code.id << done.error().detail;
    EXPECT_FALSE(done->nichtGesichert);
    EXPECT_EQ(sicherungenVon(b->pfad()).front().anlass, Sicherungsanlass::kEinspielen);
    EXPECT_FALSE(b->undoStack().canUndo());
    int told = 0;
    QObject::connect(b.get(), &Werkbank::themenChanged, b.get(), [&] { ++told; });
    ASSERT_TRUE(registriereEinspielung(*b, std::move(done).value()));
    EXPECT_EQ(told, 1);
    EXPECT_EQ(titelIn(*b), "Neuer Titel");
    EXPECT_EQ(paketVorschau(b->pfad(), {file, {}, {}}, {})->stand, Paketstand::kUebernommen);
    b->undoStack().undo();
    EXPECT_EQ(titelIn(*b), before);
    EXPECT_EQ(standIn(*b, *seen->paket), Paketstand::kNeu);
}

TEST_F(Aenderungsaustausch, StoppedItLeavesTheStoreAsItWas) {
    titel(*a, "Neuer Titel");
    const auto paket = std::make_shared<const Aenderungspaket>(gelesen(paketVon(*a)));
    const auto before = titelIn(*b);
    Progress stopped;
    stopped.cancel.cancel();
    EXPECT_EQ(paketVorschau(b->pfad(), {{}, paket, {}}, stopped).error().code.id, "base.canceled");
    EXPECT_EQ(paketEinspielen(b->pfad(), paket, {}, stopped).error().code.id, "base.canceled");
    EXPECT_EQ(titelIn(*b), before);
    EXPECT_EQ(standIn(*b, *paket), Paketstand::kNeu);
    // Also where it has begun to write.
    Progress later;
    later.report = [&later](double share) {
        if (share > 0.5) later.cancel.cancel();
    };
    EXPECT_EQ(paketEinspielen(b->pfad(), paket, {}, later).error().code.id, "base.canceled");
    EXPECT_EQ(titelIn(*b), before);
    EXPECT_TRUE(store::pruefe(b->store())->items().empty());
}

TEST_F(Aenderungsaustausch, ProgressOnlyGrows) {
    titel(*a, "Neuer Titel");
    importiere(*a, write("t.csv", "schluessel;periode;kennzahl;wert\n01060063;2023;BEV;81000\n"));
    const auto paket = std::make_shared<const Aenderungspaket>(gelesen(paketVon(*a)));
    std::vector<double> shares;
    Progress progress;
    progress.report = [&](double share) { shares.push_back(share); };
    ASSERT_TRUE(paketEinspielen(b->pfad(), paket, {}, progress));
    ASSERT_GT(shares.size(), 3U);
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_NEAR(shares.back(), 1, 1e-9);
}

TEST_F(Aenderungsaustausch, AStoreKnowsItsOwnPackages) {
    titel(*a, "Neu");
    const auto seit = path("anfang.isp").string();
    ASSERT_TRUE(paketSchreiben(a->pfad(), seit, path("eigen.ispx"), true, {}));
    ASSERT_TRUE(paketSchreiben(a->pfad(), seit, path("auch.ispx"), false, {}));
    EXPECT_EQ(paketVorschau(a->pfad(), {path("eigen.ispx"), {}, {}}, {})->stand, Paketstand::kEigenes);
    EXPECT_EQ(paketVorschau(a->pfad(), {path("auch.ispx"), {}, {}}, {})->stand, Paketstand::kNeu);
    EXPECT_EQ(paketVorschau(b->pfad(), {path("eigen.ispx"), {}, {}}, {})->stand, Paketstand::kNeu);
}

TEST_F(Aenderungsaustausch, TheMailboxIsKeptInTheStoreWhereItIsWanted) {
    EXPECT_EQ(postfachordner(b->store()).value(), "");
    ASSERT_TRUE(postfachZeigen(b->pfad(), path(""), false, {}));
    EXPECT_EQ(postfachordner(b->store()).value(), "");
    ASSERT_TRUE(postfachZeigen(b->pfad(), path(""), true, {}));
    EXPECT_EQ(postfachordner(b->store()).value(), path("").string());
}

TEST_F(Aenderungsaustausch, PackagesOfOtherStores) {
    titel(*a, "Neu");
    const auto file = paketVon(*a);
    const auto fremd = Werkbank::anlegen(path("fremd.isp"), {true, false});
    ASSERT_TRUE(fremd);
    const auto seen = paketVorschau(path("fremd.isp"), {file, {}, {}}, {});
    ASSERT_TRUE(seen) << seen.error().code.id << seen.error().detail;
    EXPECT_TRUE(seen->fremd);
    auto elsewhere = gelesen(file);
    elsewhere.kopf.crs = "EPSG:25833";
    EXPECT_EQ(pruefePaket(b->store(), elsewhere, {}).error().code.id, "workspace.package_crs");
    EXPECT_EQ(spielePaketEin(b->store(), elsewhere, {}).error().code.id, "workspace.package_crs");
}

TEST_F(Aenderungsaustausch, AStoreThatMayNotBeWrittenToTakesNothing) {
    titel(*a, "Neu");
    const auto paket = gelesen(paketVon(*a));
    const auto reading = Werkbank::oeffnen(b->pfad(), store::OpenMode::kReadOnly);
    ASSERT_TRUE(reading);
    EXPECT_EQ(pruefePaket((*reading)->store(), paket, {}).error().code.id, "workspace.read_only");
    EXPECT_EQ(spielePaketEin((*reading)->store(), paket, {}).error().code.id, "workspace.read_only");
}

// One folder for the backups of several
// -----------------------------------------------------------------------------------------------

/// Anna and Ben work on copies of one store, of one name, and keep their backups in one folder.
class GemeinsameSicherungen : public Aenderungsaustausch {
protected:
    void SetUp() override {
        Aenderungsaustausch::SetUp();
        m_home = qgetenv("HOME");
        qputenv("HOME", m_dir.path().toLocal8Bit());  // settings of its own
        for (const char* who : {"anna", "ben"})
            std::filesystem::create_directory(path(who));
        ASSERT_TRUE(a->store().backupTo(path("anna/segeberg.isp")));
        ASSERT_TRUE(a->store().backupTo(path("ben/segeberg.isp")));
        a = Werkbank::oeffnen(path("anna/segeberg.isp")).value();
        b = Werkbank::oeffnen(path("ben/segeberg.isp")).value();
        Sicherungsregel regel;
        regel.ordner = path("sicherungen");
        ASSERT_TRUE(setSicherungsregel(regel));
    }
    void TearDown() override { qputenv("HOME", m_home); }

    QByteArray m_home;
};

TEST_F(GemeinsameSicherungen, EachCountsFromItsOwnLastPackage) {
    paketVon(*a, "anna.ispx");
    Thema thema;
    thema.titel = "Von Ben";
    ASSERT_TRUE(store::Ablage<Thema>(b->store()).speichere(thema));
    paketVon(*b, "ben.ispx");
    titel(*a, "Von Anna");
    const auto made = erzeugePaket(a->pfad(), {}, path("anna2.ispx"));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->kopf.geloescht, 0) << "what Ben has made is none that Anna deleted";
    EXPECT_EQ(made->kopf.geaendert, 1);
    ASSERT_TRUE(uebernimm(*b, gelesen(path("anna2.ispx")), {}));
    EXPECT_EQ(store::Ablage<Thema>(b->store()).alle().value().size(), 2U);
    EXPECT_EQ(sicherungenVon(a->pfad()).size(), 2U) << "and sees no other's";
}

TEST_F(GemeinsameSicherungen, EachIsSavedOnceADay) {
    EXPECT_TRUE(pruefeNachOeffnen(a->pfad(), true, {})->gesichert);
    EXPECT_TRUE(pruefeNachOeffnen(b->pfad(), true, {})->gesichert);
    EXPECT_FALSE(pruefeNachOeffnen(a->pfad(), true, {})->gesichert);
    EXPECT_EQ(neuesteHeile(a->pfad(), {})->pfad, sicherungenVon(a->pfad()).front().pfad);
}

/// Names of earlier versions do not say whose they are.
TEST_F(GemeinsameSicherungen, ABackupOfAnEarlierVersionIsNoBaseUnlessItIsNamed) {
    const auto uid8 = a->store().uid().substr(0, 8);
    std::filesystem::create_directory(path("sicherungen"));
    const auto old = path("sicherungen/segeberg." + uid8 + ".0007.20260101T000000Z.austausch.isp");
    ASSERT_TRUE(a->store().backupTo(old));
    titel(*a, "Seither");
    EXPECT_EQ(erzeugePaket(a->pfad(), {}, path("x.ispx")).error().code.id, "workspace.package_no_start");
    EXPECT_EQ(erzeugePaket(a->pfad(), "2026-02-01", path("x.ispx")).error().code.id,
              "workspace.package_bad_start");
    ASSERT_EQ(sicherungenVon(a->pfad()).size(), 1U) << "it is listed";
    EXPECT_EQ(erzeugePaket(a->pfad(), old.filename().string(), path("x.ispx"))->kopf.geaendert, 1);
    EXPECT_EQ(erzeugePaket(a->pfad(), {}, path("x.ispx"))->kopf.geaendert, 0) << "now it has one of its own";
}

// A state of an older program
// -----------------------------------------------------------------------------------------------

class AelterAnfang : public Aenderungsaustausch, public ::testing::WithParamInterface<int> {
protected:
    /// A store as a program of that schema has left it. Its uids are made by hand; a package holds real ones.
    void makeOld(const char* name) {
        const auto fixture =
            fmt::format("{}/tests/migration/fixtures/{:04}_klein.sql", ISP_SOURCE_DIR, GetParam());
        store::test::makeHistoricStore(path(name), GetParam(), store::test::readBytes(fixture));
        SQLite::Database db(path(name).string(), SQLite::OPEN_READWRITE);
        std::vector<std::string> tables;
        SQLite::Statement q(db,
                            "SELECT s.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c "
                            "ON c.name = 'uid' WHERE s.type = 'table'");
        while (q.executeStep())
            tables.push_back(q.getColumn(0).getString());
        for (const auto& table : tables)
            db.exec(fmt::format("UPDATE {} SET uid = printf('22222222-2222-4222-8222-%012x', rowid)", table));
    }
};

TEST_P(AelterAnfang, CountsFromABackupOfAnOlderSchema) {
    for (const char* name : {"stand.isp", "anna.isp", "bernd.isp"})
        makeOld(name);
    std::filesystem::permissions(path("stand.isp"), std::filesystem::perms::owner_read);
    auto anna = Werkbank::oeffnen(path("anna.isp"));
    ASSERT_TRUE(anna) << anna.error().code.id;
    auto bernd = Werkbank::oeffnen(path("bernd.isp"));
    ASSERT_TRUE(bernd);
    titel(**anna, "Von Anna");
    const auto made = erzeugePaket((*anna)->pfad(), path("stand.isp").string(), path("alt.ispx"));
    ASSERT_TRUE(made) << made.error().code.id << made.error().detail;
    EXPECT_EQ(made->kopf.geaendert, 1);
    EXPECT_EQ(made->kopf.neu + made->kopf.geloescht, 0) << "what the migration does is no change of hers";
    const auto taken = uebernimm(**bernd, gelesen(path("alt.ispx")), {});
    ASSERT_TRUE(taken) << taken.error().code.id << taken.error().detail;
    EXPECT_TRUE(taken->vollstaendig()) << texte::zusammenfassung(*taken).toStdString();
    EXPECT_EQ(titelIn(**bernd), "Von Anna");
}

INSTANTIATE_TEST_SUITE_P(Schemata, AelterAnfang,
                         ::testing::Values(2, store::shippedMigrations().back().version - 1));

}  // namespace
}  // namespace isp::workspace
