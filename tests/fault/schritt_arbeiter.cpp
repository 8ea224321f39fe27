// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fault_schritt_arbeiter WAS STORE JOURNAL: `demo` makes the demo store; `schritt` takes a step of one of its
// Themen to and fro through the use case the window calls, until it is killed.
#include "fault/journal.h"
#include "workspace/demothemen.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <array>
#include <optional>
#include <string>

using namespace isp;
using namespace isp::fault;

namespace {

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
    return what == "schritt" ? schritt(argv[2], Journal(argv[3])) : 2;
}
