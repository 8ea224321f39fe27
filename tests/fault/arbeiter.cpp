// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fault_arbeiter WAS STORE JOURNAL: does the same piece of work until it is killed (`migration`: once). Says
// `bereit` when it begins. After each piece that the store said is committed, a line goes into JOURNAL with
// one write(): what stands there must be in the store afterwards.
#include "domain/wert.h"
#include "fault/journal.h"
#include "store/lieferung_repository.h"
#include "store/sicherung.h"
#include "store/store.h"

#include <string>

using namespace isp;
using namespace isp::fault;

namespace {

/// Lieferungen of 40 figures, again and again; the store is one of fehlerproben.
int import(const char* path, const Journal& journal) {
    auto store = store::Store::open(path);
    if (!store) return fail(store.error());
    ready();
    for (int n = 0; n < kPieces; ++n) {
        std::vector<Wert> figures;
        for (int year = 1990; year < 2010; ++year)
            for (std::int32_t raum = 1; raum <= 2; ++raum)
                figures.push_back({Periode::jahr(year).code(), raum, static_cast<double>(n + year), {}});
        Lieferung lieferung;
        lieferung.datei = "d.csv";
        const std::vector<store::ReihenWerte> reihen = {{ReiheId{1}, std::move(figures)}};
        auto done = store::LieferungRepository(**store).schreibe(lieferung, reihen);
        if (!done) return fail(done.error());
        journal.note(done->uid);
    }
    return 0;
}

int sicherung(const char* path, const Journal& journal) {
    auto store = store::Store::open(path);
    if (!store) return fail(store.error());
    store::Sicherungsregel regel;
    regel.letzte = 3;
    regel.tage = regel.monate = 0;
    ready();
    for (int n = 0; n < kPieces; ++n) {
        auto done = store::sichere(**store, regel, store::Sicherungsanlass::kHand);
        if (!done) return fail(done.error());
        journal.note(done->pfad.string());
    }
    return 0;
}

int migration(const char* path, const Journal& journal) {
    ready();
    auto store = store::Store::open(path);
    if (!store) return fail(store.error());
    journal.note("offen");
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) return 2;
    const std::string what = argv[1];
    const Journal journal(argv[3]);
    if (what == "import") return import(argv[2], journal);
    if (what == "sicherung") return sicherung(argv[2], journal);
    if (what == "migration") return migration(argv[2], journal);
    return 2;
}
