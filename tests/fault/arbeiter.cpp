// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fault_arbeiter WAS STORE JOURNAL: does the same piece of work until it is killed (or, for `demo` and
// `migration`, once). Says `bereit` when it begins. After each piece that the store said is committed, a line
// goes into JOURNAL with one write(): what stands there must be in the store afterwards.
#include "domain/wert.h"
#include "store/lieferung_repository.h"
#include "store/sicherung.h"
#include "store/store.h"
#include "workspace/demothemen.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

using namespace isp;

namespace {

constexpr int kPieces = 100'000;  // never reached: the test kills before

int fail(const Error& error) {
    std::fprintf(stderr, "%s %s\n", std::string(error.code.id).c_str(), error.detail.c_str());
    return 1;
}

void ready() {
    [[maybe_unused]] const auto n = ::write(STDOUT_FILENO, "bereit\n", 7);
}

class Journal {
public:
    explicit Journal(const char* path) : m_file(::open(path, O_WRONLY | O_CREAT | O_APPEND, 0600)) {}
    ~Journal() { ::close(m_file); }
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    void note(const std::string& text) const {
        const auto line = text + "\n";
        [[maybe_unused]] const auto n = ::write(m_file, line.data(), line.size());
    }

private:
    int m_file;
};

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

/// A step and two states it may go to and fro between.
struct Wechsel {
    SchrittId schritt;
    Schrittzustand hin{};
    Schrittzustand zurueck{};
};

std::optional<Wechsel> findWechsel(workspace::Themenbuch& buch, const std::vector<SchrittId>& steps) {
    constexpr std::array kAll = {Schrittzustand::kOffen, Schrittzustand::kInArbeit,
                                 Schrittzustand::kAbgeschlossen, Schrittzustand::kEntfaellt};
    for (const auto step : steps)
        for (const auto to : kAll)
            for (const auto back : kAll)
                if (to != back && buch.setZustand(step, to, "Probe") &&
                    buch.setZustand(step, back, "Probe") && buch.setZustand(step, to, "Probe") &&
                    buch.setZustand(step, back, "Probe"))
                    return Wechsel{step, to, back};
    return std::nullopt;
}

int schritt(const char* path, const Journal& journal) {
    auto werkbank = workspace::Werkbank::oeffnen(path);
    if (!werkbank) return fail(werkbank.error());
    auto& buch = (*werkbank)->themen();
    std::vector<SchrittId> steps;
    for (std::int64_t id = 1; id <= 60; ++id)
        steps.push_back(SchrittId{id});
    const auto wechsel = findWechsel(buch, steps);
    if (!wechsel) {
        std::fprintf(stderr, "no step can be changed\n");
        return 1;
    }
    ready();
    for (int n = 0; n < kPieces; ++n) {
        const auto to = n % 2 == 0 ? wechsel->hin : wechsel->zurueck;
        if (auto done = buch.setZustand(wechsel->schritt, to, std::to_string(n)); !done)
            return fail(done.error());
        journal.note(std::to_string(wechsel->schritt.value));
    }
    return 0;
}

int demo(const char* path) {
    auto made = workspace::legeMitBeispielenAn(path, {.leer = false, .demo = true, .crs = "EPSG:25832"}, {});
    return made ? 0 : fail(made.error());
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) return 2;
    const QCoreApplication app(argc, argv);
    const std::string what = argv[1];
    if (what == "demo") return demo(argv[2]);
    const Journal journal(argv[3]);
    if (what == "import") return import(argv[2], journal);
    if (what == "sicherung") return sicherung(argv[2], journal);
    if (what == "migration") return migration(argv[2], journal);
    if (what == "schritt") return schritt(argv[2], journal);
    return 2;
}
