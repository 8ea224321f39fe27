// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_X [--eingaben N] [--sekunden S] [--saat N] [--saaten DIR] [FILE…]: runs the target on its seeds and on
// N mutations of them, at most S seconds long, and prints the counts. The same number gives the same inputs.
// FILE: runs these inputs only. --saaten DIR: writes the seeds there, for libFuzzer.
// What ends the process, or takes longer than 30 s, is left as `absturz-X` in the present folder.
#include "fuzz/ziel.h"
#include "support/zaehlung.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <random>
#include <unistd.h>

namespace {

using Uhr = std::chrono::steady_clock;

constexpr unsigned kSekundenJeEingabe = 30;
constexpr std::size_t kMaxBytes = 1U << 20;

std::string g_eingabe;              // what runs, for the handler
std::array<char, 128> g_absturz{};  // where it is left

extern "C" void beiAbsturz(int signal) {
    // Only what a signal handler may do.
    const int file = ::open(g_absturz.data(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0644);
    if (file >= 0) {
        [[maybe_unused]] const auto n = ::write(file, g_eingabe.data(), g_eingabe.size());
        ::close(file);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(std::string bytes) {
    g_eingabe = std::move(bytes);
    ::alarm(kSekundenJeEingabe);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(g_eingabe.data()), g_eingabe.size());
    ::alarm(0);
}

/// One to eight changes of a seed.
class Mutation {
public:
    Mutation(std::vector<std::string> seeds, std::vector<std::string> words, unsigned number)
        : m_seeds(std::move(seeds)),
          m_words(std::move(words)),
          m_random(number) {}

    std::string next() {
        auto out = pick(m_seeds);
        for (auto n = 1 + below(8); n > 0; --n)
            change(out);
        if (out.size() > kMaxBytes) out.resize(kMaxBytes);
        return out;
    }

private:
    std::size_t below(std::size_t n) { return n == 0 ? 0 : m_random() % n; }
    const std::string& pick(const std::vector<std::string>& from) { return from[below(from.size())]; }
    char byte() { return static_cast<char>(below(256)); }

    void change(std::string& s) {
        const auto at = below(s.size() + 1);
        const auto length = std::min(s.size() - at, 1 + below(below(8) == 0 ? 4096 : 16));
        switch (below(9)) {
            case 0:
                if (at < s.size()) s[at] = static_cast<char>(s[at] ^ (1 << below(8)));
                break;
            case 1:
                if (at < s.size()) s[at] = byte();
                break;
            case 2:
                s.insert(at, 1 + below(4), byte());
                break;
            case 3:
                s.erase(at, length);
                break;
            case 4:
                s.insert(at, s.substr(at, length));
                break;
            case 5: {
                const auto& other = pick(m_seeds);
                const auto from = below(other.size() + 1);
                s.replace(at, length, other, from, length);
                break;
            }
            case 6:
                if (!m_words.empty()) s.insert(at, pick(m_words));
                break;
            case 7:
                if (!m_words.empty()) s.replace(at, length, pick(m_words));
                break;
            default:
                for (std::size_t i = at; i < at + length; ++i)
                    if (s[i] >= '0' && s[i] <= '9') s[i] = static_cast<char>('0' + below(10));
        }
    }

    std::vector<std::string> m_seeds, m_words;
    std::mt19937 m_random;
};

struct Wunsch {
    unsigned long eingaben = 2000;
    double sekunden = 20.0;
    unsigned saat = 20261129;
    std::string ordner;
    std::vector<std::string> dateien;
};

Wunsch wunschOf(int argc, char** argv) {
    Wunsch out;
    for (int i = 1; i < argc; ++i) {
        const std::string_view arg = argv[i];
        const char* value = i + 1 < argc ? argv[i + 1] : "";
        if (arg == "--eingaben")
            out.eingaben = std::strtoul(value, nullptr, 10), ++i;
        else if (arg == "--sekunden")
            out.sekunden = std::strtod(value, nullptr), ++i;
        else if (arg == "--saat")
            out.saat = static_cast<unsigned>(std::strtoul(value, nullptr, 10)), ++i;
        else if (arg == "--saaten")
            out.ordner = value, ++i;
        else
            out.dateien.emplace_back(arg);
    }
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    const auto wunsch = wunschOf(argc, argv);
    const auto name = std::filesystem::path(argv[0]).filename().string();
    std::snprintf(g_absturz.data(), g_absturz.size(), "absturz-%s", name.c_str());
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGALRM})
        std::signal(signal, beiAbsturz);
    auto seeds = isp::fuzz::saaten();
    if (!wunsch.ordner.empty()) {
        for (std::size_t i = 0; i < seeds.size(); ++i)
            std::ofstream(std::filesystem::path(wunsch.ordner) / std::to_string(i), std::ios::binary)
                << seeds[i];
        return 0;
    }
    for (const auto& file : wunsch.dateien)
        run(isp::fuzz::inhalt(file));
    if (!wunsch.dateien.empty()) return 0;
    const auto begin = Uhr::now();
    const auto seconds = [begin] { return std::chrono::duration<double>(Uhr::now() - begin).count(); };
    for (const auto& seed : seeds)
        run(seed);
    const auto sound = seeds.size();
    Mutation mutation(std::move(seeds), isp::fuzz::woerter(), wunsch.saat);
    unsigned long done = 0;
    for (; done < wunsch.eingaben && seconds() < wunsch.sekunden; ++done)
        run(mutation.next());
    isp::test::nenneZahl(fmt::format("{}: {} seeds, {} mutated inputs, {:.1f} s, number {}", name, sound,
                                     done, seconds(), wunsch.saat));
    return sound > 0 && done > 0 ? 0 : 1;
}
