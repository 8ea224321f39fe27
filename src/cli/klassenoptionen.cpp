// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/klassenoptionen.h"

#include "workspace/werteabfrage.h"

#include <cmath>

namespace isp::cli {

namespace {

Result<std::vector<double>> numbersOf(const Aufruf& aufruf, const char* option) {
    std::vector<double> out;
    for (const auto& part : q(aufruf.text(option)).split(QLatin1Char(','))) {
        bool ok = false;
        const double x = part.trimmed().toDouble(&ok);
        if (!ok || !std::isfinite(x))
            return makeError(codes::kBadOption, {std::string("--") + option, aufruf.text(option), "1,2.5,3"});
        out.push_back(x);
    }
    return out;
}

}  // namespace

Result<workspace::Klassenwahl> klassenwahlOf(const Aufruf& aufruf) {
    workspace::Klassenwahl wahl;
    if (aufruf.hat("methode")) {
        const auto methode = analysis::klassenmethodeFromText(aufruf.text("methode"));
        if (!methode) {
            return makeError(codes::kBadOption,
                             {"--methode", aufruf.text("methode"),
                              "quantile, gleich, jenks, stdabw, kopf-schwanz, pretty, box, manuell"});
        }
        wahl.optionen.methode = *methode;
    }
    ISP_TRY(wahl.optionen.anzahl, zahlOf(aufruf, "klassen", wahl.optionen.anzahl, 1, 12));
    if (aufruf.hat("grenzen")) {
        ISP_TRY(wahl.optionen.grenzen, numbersOf(aufruf, "grenzen"));
        if (!aufruf.hat("methode")) wahl.optionen.methode = analysis::Klassenmethode::kManuell;
    } else if (wahl.optionen.methode == analysis::Klassenmethode::kManuell) {
        return makeError(codes::kUsage, {"--methode manuell braucht --grenzen"});
    }
    if (aufruf.hat("vielfache")) {
        ISP_TRY(wahl.optionen.vielfache, numbersOf(aufruf, "vielfache"));
    }
    return wahl;
}

Result<workspace::Anfrage> anfrageOf(const Aufruf& aufruf, EbeneId ebene) {
    workspace::Anfrage anfrage{aufruf.argumente.front().toStdString(), ebene, {}, {}};
    for (const auto& text : aufruf.parser.values(QStringLiteral("merkmal"))) {
        ISP_TRY(auto pair, workspace::parseMerkmal(text.toStdString()));
        anfrage.merkmale.push_back(std::move(pair));
    }
    ISP_TRY(anfrage.gebietsstand, gebietsstandOf(aufruf));
    return anfrage;
}

}  // namespace isp::cli
