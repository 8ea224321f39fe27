// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/befehl.h"
#include "texte/meldung.h"
#include "workspace/codes.h"
#include "workspace/importpruefung.h"
#include "workspace/schreibsperre.h"
#include "workspace/sicherungen.h"

#include <QFileInfo>
#include <algorithm>
#include <cstdio>

namespace isp::cli {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

Status sperre(const Aufruf& aufruf) {
    static std::unique_ptr<QLockFile> held;  // to the end of the process, which is one command
    if (held || !QFileInfo::exists(aufruf.store)) return {};
    ISP_TRY(held, workspace::nimmSchreibsperre(aufruf.store));
    return {};
}

Result<std::unique_ptr<workspace::Werkbank>> oeffne(const Aufruf& aufruf, store::OpenMode mode) {
    if (mode == store::OpenMode::kReadWrite) ISP_CHECK(sperre(aufruf));
    ISP_TRY(auto werkbank, workspace::Werkbank::oeffnen(aufruf.pfad(), mode));
    if (mode == store::OpenMode::kReadOnly) return werkbank;
    ISP_CHECK(werkbank->store().schnellpruefung());
    if (const auto failed = workspace::sichereTaeglich(werkbank->store(), aufruf.progress)) {
        const auto text = QStringLiteral("Warnung: %1\n").arg(texte::meldung(*failed).ganz());
        std::fputs(text.toUtf8().constData(), stderr);
    }
    return werkbank;
}

Result<const Raumebene*> ebeneOf(const Aufruf& aufruf, const workspace::Bestand& bestand) {
    if (bestand.raeume().empty()) return makeError(workspace::codes::kNoRaeume);
    if (aufruf.hat("raumebene")) {
        const auto code = aufruf.text("raumebene");
        if (const auto* ebene = bestand.ebene(code)) return ebene;
        return workspace::unknownEbene(bestand, code);
    }
    if (const auto* ebene = bestand.analyseEbene()) return ebene;
    return workspace::unknownEbene(bestand, ebenen::kRaum);
}

namespace {

Error badPeriode(const Aufruf& aufruf) {
    return makeError(codes::kBadOption, {"--periode", aufruf.text("periode"),
                                         "2023, 2023-Q2, 2023-06, 2023-12-31, 2015..2023, letzte"});
}

}  // namespace

Result<PeriodenFilter> periodenOf(const Aufruf& aufruf, const PeriodenFilter& otherwise) {
    if (!aufruf.hat("periode")) return otherwise;
    const auto filter = PeriodenFilter::parse(aufruf.text("periode"));
    if (!filter) return badPeriode(aufruf);
    return *filter;
}

Result<std::optional<Periode>> periodeOf(const Aufruf& aufruf) {
    if (!aufruf.hat("periode") || aufruf.text("periode") == "letzte") return std::optional<Periode>();
    const auto periode = Periode::parse(aufruf.text("periode"));
    if (!periode) {
        return makeError(codes::kBadOption,
                         {"--periode", aufruf.text("periode"), "2023, 2023-Q2, 2023-06, 2023-12-31, letzte"});
    }
    return std::optional(*periode);
}

Result<std::string> gebietsstandOf(const Aufruf& aufruf) {
    if (!aufruf.hat("gebietsstand")) return std::string();
    const auto text = aufruf.text("gebietsstand");
    if (text == "heute") return Clock::todayIso();
    const auto day = Periode::parse(text);
    if (!day || day->art() != PeriodeArt::kStichtag)
        return makeError(codes::kBadOption, {"--gebietsstand", text, "2023-01-01, heute"});
    return day->toString();
}

Result<int> zahlOf(const Aufruf& aufruf, const char* option, int otherwise, int min, int max) {
    if (!aufruf.hat(option)) return otherwise;
    bool ok = false;
    const int n = q(aufruf.text(option)).toInt(&ok);
    if (!ok || n < min || n > max) {
        return makeError(codes::kBadOption, {std::string("--") + option, aufruf.text(option),
                                             std::to_string(min) + " … " + std::to_string(max)});
    }
    return n;
}

}  // namespace isp::cli
