// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that say how something is done: import profiles and templates of reports.
#include "fuzz/ziel.h"
#include "report/vorlage.h"
#include "support/anwendung.h"
#include "workspace/importeur.h"

#include <QByteArray>
#include <QGuiApplication>
#include <cstdlib>

namespace {

using namespace isp;

void profile(std::string_view bytes) {
    const auto read = workspace::optionenFromJson(std::string(bytes));
    if (read && !workspace::optionenFromJson(workspace::toJson(*read))) std::abort();
}

void vorlage(std::string_view bytes) {
    const auto read = report::vorlageOf(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                        QStringLiteral("v.ispv"));
    if (read && !report::vorlageOf(report::alsVorlagendatei(*read), QStringLiteral("v.ispv"))) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    test::ensureApplication<QGuiApplication>();  // logos are measured with Qt's readers
    const auto in = fuzz::eingabe(data, size, 2);
    in.art == 0 ? profile(in.bytes) : vorlage(in.bytes);
    return 0;
}

std::vector<std::string> isp::fuzz::saaten() {
    test::ensureApplication<QGuiApplication>();
    return {
        saat(
            0,
            R"({"layout":"genesis","kennzahl":"BEV","kennzahlen":{"insgesamt":"BEV"},"raeume":{"Segeberg":"01060"},
"ausgeschlossen":["x"],"zeilen":"3-9","stand":"2022-12-31"})"),
        saat(1, inhalt(ISP_SOURCE_DIR "/data/vorlagen/kreis_schlicht.ispv"))};
}

std::vector<std::string> isp::fuzz::woerter() {
    return {"\"",      "{",     "}",           "[",       "]",      ":",    ",",       "null",
            "true",    "1e999", "\\u0000",     "\\ud800", "layout", "logo", "{titel}", "{wert:",
            "#ffffff", "<svg",  "iVBORw0KGgo", "data:",   "../",    "\xC3"};
}
