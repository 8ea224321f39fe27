// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_werkbank.h"

#include "base/contracts.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <filesystem>

namespace isp::test {

namespace {

std::filesystem::path freshPath() {
    static const QTemporaryDir dir;
    static int number = 0;
    return std::filesystem::path(dir.path().toStdU16String()) / (std::to_string(++number) + ".isp");
}

std::unique_ptr<workspace::Werkbank> made(const workspace::AnlegeOptionen& optionen) {
    auto werkbank = workspace::Werkbank::anlegen(freshPath(), optionen);
    ISP_REQUIRE(werkbank.has_value());
    return std::move(werkbank).value();
}

}  // namespace

std::unique_ptr<workspace::Werkbank> demoWerkbank() {
    static const auto original = [] {
        const auto werkbank = made({false, true, "EPSG:25832"});
        return werkbank->pfad();
    }();
    const auto copy = freshPath();
    std::filesystem::copy_file(original, copy);
    auto werkbank = workspace::Werkbank::oeffnen(copy);
    ISP_REQUIRE(werkbank.has_value());
    return std::move(werkbank).value();
}

std::unique_ptr<workspace::Werkbank> ohneWerte() {
    return made({});
}

std::unique_ptr<workspace::Werkbank> leereWerkbank() {
    return made({true, false, "EPSG:25832"});
}

QString geteilteDatei(const char* name) {
    const QString path = QString::fromUtf8(ISP_SHARED_DATA "/") + QString::fromLatin1(name);
    return QFileInfo::exists(path) ? path : QString();
}

EbeneId ebene(const workspace::Werkbank& werkbank, const char* code) {
    const auto* found = werkbank.bestand().ebene(code);
    ISP_REQUIRE(found != nullptr);
    return found->id;
}

RaumId raum(const workspace::Werkbank& werkbank, const char* code, const char* schluessel) {
    const auto* found = werkbank.bestand().raum(ebene(werkbank, code), schluessel);
    ISP_REQUIRE(found != nullptr);
    return found->id;
}

}  // namespace isp::test
