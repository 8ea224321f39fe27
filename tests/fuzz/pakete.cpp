// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packages of changes from a shared folder: refused, or taken in and the store is sound; and taken back, it
// is what it was.
#include "base/clock.h"
#include "base/uid.h"
#include "domain/planung.h"
#include "domain/themenakte.h"
#include "fuzz/ziel.h"
#include "store/ablage.h"
#include "store/austausch.h"
#include "store/kennzahl_repository.h"
#include "store/lieferung_repository.h"
#include "store/raum_repository.h"
#include "workspace/aenderungspaket.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <chrono>
#include <cstdlib>
#include <memory>

namespace {

using namespace isp;
namespace fs = std::filesystem;

template <typename T>
T need(Result<T> result) {
    if (!result) std::abort();
    return std::move(result).value();
}
void need(const Status& status) {
    if (!status) std::abort();
}

/// The same in each process: an input that was kept fits the store of the next run.
std::string uid(int number) {
    return nameUid("fuzz/" + std::to_string(number));
}

template <typename T>
auto add(store::Store& store, T record, int number) {
    record.uid = uid(number);
    return need(store::Ablage<T>(store).speichere(record));
}

void fill(store::Store& store) {
    store::RaumRepository raeume(store);
    const auto ebene =
        need(raeume.saveEbene({{}, uid(1), "gemeinde", "Gemeinde", "Gemeinden", 10, true, false}));
    Raum raum;
    raum.ebene = ebene;
    raum.schluessel = "01060005";
    raum.name = "Bad Segeberg";
    need(raeume.save(raum));
    Kennzahl bev;
    bev.uid = uid(2);
    bev.code = "BEV";
    bev.name = "Bevölkerung";
    need(store::KennzahlRepository(store).save(bev));
    Thema thema;
    thema.titel = "Kitaplätze";
    add(store, thema, 3);
    Zielgruppe gruppe;
    gruppe.name = "Kinder";
    add(store, gruppe, 4);
}

void setTitel(store::Store& store, const char* titel) {
    store::Ablage<Thema> themen(store);
    auto thema = need(themen.alle()).front();
    thema.titel = titel;
    need(themen.speichere(thema));
}

/// What the sender has done: changed, deleted, new with references, figures.
void work(store::Store& store) {
    setTitel(store, "Von dort");
    store::Ablage<Zielgruppe> gruppen(store);
    need(gruppen.loesche(need(gruppen.alle()).front().id));
    const auto raum = need(store::RaumRepository(store).raeume()).front().id;
    Durchlauf durchlauf;
    durchlauf.thema = need(store::Ablage<Thema>(store).alle()).front().id;
    durchlauf.nummer = 1;
    durchlauf.beginn = "2024-01-01";
    Massnahme massnahme;
    massnahme.durchlauf = add(store, durchlauf, 5);
    massnahme.titel = "Neubau";
    massnahme.raeume = {raum};
    add(store, massnahme, 6);
    store::KennzahlRepository kennzahlen(store);
    const auto reihe = need(kennzahlen.reihe(need(kennzahlen.kennzahlen()).front().id, {}));
    Lieferung lieferung;
    lieferung.uid = uid(7);
    lieferung.datei = "t.csv";
    const std::vector<store::ReihenWerte> reihen = {
        {reihe,
         {{Periode::jahr(2023).code(), static_cast<std::int32_t>(raum.value), 17000, Zeichen::kKeins}}}};
    need(store::LieferungRepository(store).schreibe(lieferung, reihen));
}

std::unique_ptr<store::Store> copyOf(store::Store& store, const char* name) {
    const auto path = fuzz::ordner() / name;
    need(store.backupTo(path));
    return need(store::Store::open(path));
}

/// The store packages are taken into, and a sound package for it.
struct Probe {
    std::unique_ptr<store::Store> store;
    workspace::Aenderungspaket paket;

    Probe() {
        const Clock::Fixed clock(TimePoint(std::chrono::hours(24 * 365 * 56)));
        store = need(store::Store::create(fuzz::ordner() / "hier.isp"));
        fill(*store);
        const auto anfang = copyOf(*store, "anfang.isp");
        const auto dort = copyOf(*store, "dort.isp");
        work(*dort);
        setTitel(*store, "Von hier");
        paket.kopf = {uid(8), uid(9), "dort.isp", "EPSG:25832", "Anna", Clock::nowIso(), Clock::nowIso(), 1,
                      1,      1,      1};
        paket.inhalt = need(store::vergleicheStaende(anfang.get(), *dort));
        if (!store::pruefe(*store)->items().empty()) std::abort();
    }
};

Probe& probe() {
    static Probe one;
    return one;
}

/// Puts the right hash into the head, so that what was changed behind it is read.
std::string mended(std::string_view bytes) {
    std::string out(bytes);
    const auto first = out.find('\n');
    const auto head = first == std::string::npos ? first : out.find('\n', first + 1);
    constexpr std::string_view kMark = "\"sha256\":\"";
    const auto at = out.find(kMark);
    constexpr std::size_t kHashSize = 64;
    if (head == std::string::npos || at == std::string::npos || at + kMark.size() + kHashSize > head)
        return out;
    const auto body =
        QByteArray::fromRawData(out.data() + head + 1, static_cast<qsizetype>(out.size() - head - 1));
    const auto hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    out.replace(at + kMark.size(), kHashSize, hash.constData(), kHashSize);
    return out;
}

void takeIn(const store::Unterschied& unterschied, Konfliktregel regel) {
    const auto inhalt = store::lesePaketinhalt(unterschied);
    if (!inhalt) return;
    auto& store = *probe().store;
    {
        store::Transaktion transaktion(store);
        need(transaktion.begun());
        const auto taken = store::spieleEin(store, *inhalt, {regel, {}}, {"paket", "Paket"});
        if (!taken && taken.error().code.errorClass != ErrorClass::kInput) std::abort();
        if (taken && !store::pruefe(store)->items().empty()) std::abort();
    }
    const auto themen = need(store::Ablage<Thema>(store).alle());
    if (themen.size() != 1 || themen.front().titel != "Von hier") std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto in = fuzz::eingabe(data, size, 4);
    const auto regel = in.art % 2 == 0 ? Konfliktregel::kDeren : Konfliktregel::kOffenLassen;
    if (in.art < 2) {  // the changes alone
        store::Unterschied changes{probe().paket.inhalt.tabellen, {in.bytes.begin(), in.bytes.end()}, {}};
        takeIn(changes, regel);
        return 0;
    }
    const auto path = fuzz::datei("p.ispx", mended(in.bytes));
    [[maybe_unused]] const auto head = workspace::lesePaketkopf(path);
    if (const auto read = workspace::lesePaket(path)) takeIn(read->inhalt, regel);
    return 0;
}

std::vector<std::string> isp::fuzz::saaten() {
    const auto& paket = probe().paket;
    const auto path = ordner() / "saat.ispx";
    need(workspace::schreibePaket(paket, path));
    const auto& changes = paket.inhalt.aenderungen;
    const std::string bytes(changes.begin(), changes.end());
    return {saat(0, bytes), saat(1, bytes), saat(2, inhalt(path)), saat(3, inhalt(path))};
}

std::vector<std::string> isp::fuzz::woerter() {
    std::vector<std::string> out{"isp-aenderungen 1\n",
                                 "\"laenge\":",
                                 "\"tabellen\":{",
                                 "\"uid\":\"x\"",
                                 "{",
                                 "}",
                                 "[]",
                                 "null",
                                 "thema",
                                 "massnahme",
                                 "durchlauf",
                                 "lieferungswert",
                                 "aenderungszeit",
                                 "historie",
                                 "raum",
                                 "kennzahl",
                                 "zielgruppe",
                                 " 0 5\n",
                                 " 4\n",
                                 "nan",
                                 std::string("T\x02\x01\x00", 4),
                                 std::string("\x12\x00", 2),
                                 std::string("\x17\x00", 2),
                                 std::string("\x09\x00", 2),
                                 std::string(8, '\xff'),
                                 std::string("\x01\x00\x00\x00\x00\x00\x00\x00\x01", 9),
                                 "\x03\x24",
                                 "\x05",
                                 "\xC3"};
    for (int number = 1; number <= 9; ++number)
        out.push_back(uid(number));
    return out;
}
