// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packages of changes as files, on the demo store: made, looked at, taken in, taken back, found in a mailbox.
#include "store/ablage.h"
#include "store/lieferung_repository.h"
#include "texte/austauschworte.h"
#include "unit/workspace/werkbank_fixture.h"
#include "workspace/austausch.h"
#include "workspace/sicherungen.h"
#include "workspace/themenbuch.h"

#include <QFile>
#include <QStandardPaths>

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
    const auto seen = pruefePaket(*b, paket, {});
    ASSERT_TRUE(seen) << seen.error().code.id << seen.error().detail;
    EXPECT_EQ(seen->werte, 1);
    EXPECT_EQ(titelIn(*b), before) << "a preview only";
    const auto taken = uebernimmPaket(*b, paket, {});
    ASSERT_TRUE(taken) << taken.error().code.id << taken.error().detail;
    EXPECT_TRUE(taken->vollstaendig());
    EXPECT_EQ(titelIn(*b), "Neuer Titel");
    EXPECT_EQ(lieferungenIn(*b), count + 1);
    EXPECT_EQ(zelle(*b, "BEV", "gemeinde", "01060063", "2023").wert, 81000);
    EXPECT_TRUE(istUebernommen(*b, paket.kopf.uid).value());
    b->undoStack().undo();
    EXPECT_EQ(titelIn(*b), before);
    EXPECT_EQ(lieferungenIn(*b), count);
    EXPECT_FALSE(istUebernommen(*b, paket.kopf.uid).value());
    b->undoStack().redo();
    EXPECT_EQ(titelIn(*b), "Neuer Titel");
    EXPECT_EQ(zelle(*b, "BEV", "gemeinde", "01060063", "2023").wert, 81000);
}

TEST_F(Aenderungsaustausch, AnOpenConflictKeepsThePackageOpen) {
    titel(*a, "Von A");
    titel(*b, "Von B");
    const auto paket = gelesen(paketVon(*a));
    const auto open = uebernimmPaket(*b, paket, {});
    ASSERT_TRUE(open);
    EXPECT_EQ(open->offen(), 1);
    EXPECT_FALSE(istUebernommen(*b, paket.kopf.uid).value());
    EXPECT_NE(texte::zusammenfassung(*open).indexOf(QStringLiteral("1 offener Konflikt")), -1);
    ASSERT_TRUE(uebernimmPaket(*b, paket, {Konfliktregel::kDeren, {}}));
    EXPECT_EQ(titelIn(*b), "Von A");
    EXPECT_TRUE(istUebernommen(*b, paket.kopf.uid).value());
    titel(*b, "Danach");
    const auto again = uebernimmPaket(*b, paket, {Konfliktregel::kDeren, {}});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->zeilen.empty());
    EXPECT_EQ(titelIn(*b), "Danach");
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
    ASSERT_TRUE(uebernimmPaket(*b, first, {}));
    const auto mail = postfach(*b, path(""));
    ASSERT_TRUE(mail);
    ASSERT_EQ(mail->size(), 2U);
    EXPECT_TRUE((*mail)[0].uebernommen);
    EXPECT_FALSE((*mail)[1].uebernommen);
    EXPECT_EQ((*mail)[1].kopf.geaendert, 1);
    EXPECT_FALSE(postfach(*b, path("nirgends")));
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

}  // namespace
}  // namespace isp::workspace
