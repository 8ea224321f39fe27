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
#include <fmt/format.h>

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
    EXPECT_EQ(codeOf("isp-aenderungen 2\n" + whole.mid(whole.indexOf('\n') + 1)), "workspace.package_newer");
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
