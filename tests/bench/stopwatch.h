// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <chrono>
#ifndef _WIN32
#include <sys/resource.h>
#endif

namespace isp::bench {

/// Times the part of an iteration that counts (with UseManualTime). The counter `cpu_ms` is what the process
/// and the programs it has waited for used of the processor in it: on a busy machine that is the figure to
/// compare.
class Stopwatch {
public:
    explicit Stopwatch(benchmark::State& state)
        : m_state(state),
          m_start(Clock::now()),
          m_cpu(cpuSeconds()) {}

    void stop() const {
        m_state.SetIterationTime(std::chrono::duration<double>(Clock::now() - m_start).count());
        auto& counter = m_state.counters["cpu_ms"];
        counter.flags = benchmark::Counter::kAvgIterations;
        counter.value += (cpuSeconds() - m_cpu) * 1e3;
    }

private:
    using Clock = std::chrono::steady_clock;

    static double cpuSeconds() {
        double seconds = 0.0;
#ifndef _WIN32
        for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
            rusage usage{};
            getrusage(who, &usage);
            for (const auto& t : {usage.ru_utime, usage.ru_stime})
                seconds += static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
        }
#endif
        return seconds;
    }

    benchmark::State& m_state;
    Clock::time_point m_start;
    double m_cpu;
};

}  // namespace isp::bench
