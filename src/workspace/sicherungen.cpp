// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sicherungen.h"

#include "base/codes.h"
#include "base/log.h"
#include "base/speicherschutz.h"
#include "store/sicherung_codes.h"
#include "store/unfertig.h"
#include "workspace/schreibsperre.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <functional>

namespace isp::workspace {

namespace {

constexpr int kMax = 1000;

QString settingsFile() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(QStringLiteral("isp-werkbank/sicherung.ini"));
}

int countIn(const QSettings& settings, const char* key, int otherwise, int least) {
    bool isNumber = false;
    const int n = settings.value(QLatin1String(key), otherwise).toInt(&isNumber);
    return isNumber ? std::clamp(n, least, kMax) : otherwise;
}

/// A backup that was due and failed is written down; whoever asked shows it.
std::optional<Error> failure(Error error) {
    log::error("store", error);
    return error;
}

}  // namespace

Sicherungsregel sicherungsregel() {
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    Sicherungsregel regel;
    regel.ein = settings.value(QStringLiteral("sicherung/ein"), true).toBool();
    regel.ordner = settings.value(QStringLiteral("sicherung/ordner")).toString().toStdU16String();
    regel.letzte = countIn(settings, "sicherung/letzte", regel.letzte, 1);
    regel.tage = countIn(settings, "sicherung/tage", regel.tage, 0);
    regel.monate = countIn(settings, "sicherung/monate", regel.monate, 0);
    return regel;
}

Status setSicherungsregel(const Sicherungsregel& regel) {
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("sicherung/ein"), regel.ein);
    settings.setValue(QStringLiteral("sicherung/ordner"),
                      QString::fromStdU16String(regel.ordner.u16string()));
    settings.setValue(QStringLiteral("sicherung/letzte"), std::clamp(regel.letzte, 1, kMax));
    settings.setValue(QStringLiteral("sicherung/tage"), std::clamp(regel.tage, 0, kMax));
    settings.setValue(QStringLiteral("sicherung/monate"), std::clamp(regel.monate, 0, kMax));
    settings.sync();
    if (settings.status() == QSettings::NoError) return {};
    return makeError(isp::codes::kFileNotWritable, {settingsFile().toStdString()});
}

std::vector<Sicherung> sicherungenVon(const std::filesystem::path& werkbank) {
    return store::sicherungen(werkbank, sicherungsregel());
}

Result<Sicherung> findeSicherung(const std::filesystem::path& werkbank, const std::string& gesucht) {
    bool isNumber = false;
    const auto number = QString::fromStdString(gesucht).toLongLong(&isNumber);
    const std::filesystem::path path(QString::fromStdString(gesucht).toStdU16String());
    const auto all = sicherungenVon(werkbank);
    const auto named = [&](const Sicherung& s) { return s.pfad.filename() == path; };
    const auto numbered = [&](const Sicherung& s) { return isNumber && number > 0 && s.nummer == number; };
    // Another copy may have given the same number.
    const auto own = [&](const Sicherung& s) { return s.eigen && numbered(s); };
    for (const auto& matches : {std::function<bool(const Sicherung&)>(named), {own}, {numbered}}) {
        const auto found = std::find_if(all.begin(), all.end(), matches);
        if (found == all.end()) continue;
        if (std::find_if(found + 1, all.end(), matches) != all.end()) break;
        return *found;
    }
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return makeError(store::codes::kBackupUnknown, {gesucht});
    return Sicherung{.pfad = path, .nummer = 0, .zeitpunkt = {}};
}

std::optional<Sicherung> neuesteHeile(const std::filesystem::path& werkbank, const Progress& progress) {
    for (const auto& s : sicherungenVon(werkbank)) {
        if (progress.canceled()) return std::nullopt;
        if (s.anlass == Sicherungsanlass::kErsetzt) continue;  // somebody had a reason to replace it
        if (!s.eigen) continue;                                // perhaps the work of somebody else
        if (store::pruefeSicherung(s.pfad)) return s;
    }
    return std::nullopt;
}

Result<Oeffnungsbefund> pruefeNachOeffnen(const std::filesystem::path& werkbank, bool sichern,
                                          const Progress& progress) {
    ISP_TRY(const auto store, store::Store::open(werkbank, store::OpenMode::kReadOnly));
    Oeffnungsbefund out;
    if (auto sound = store->schnellpruefung(); !sound) {
        // No backup of what is broken: the rule would let it push out a sound one.
        out.beschaedigt = failure(sound.error());
        return out;
    }
    if (!sichern || progress.canceled()) return out;
    // Whoever backs up holds the lock of who writes.
    store::raeumeUnfertige(*store, sicherungsregel());
    auto made = store::sichereTaeglich(*store, sicherungsregel(), progress);
    if (made)
        out.gesichert = std::move(made).value();
    else if (made.error().code.errorClass != ErrorClass::kCanceled)
        out.nichtGesichert = failure(made.error());
    return out;
}

Result<Sicherung> sichereJetzt(const std::filesystem::path& werkbank, Sicherungsanlass anlass,
                               const Progress& progress) {
    ISP_TRY(const auto store, store::Store::open(werkbank, store::OpenMode::kReadOnly));
    return store::sichere(*store, sicherungsregel(), anlass, progress);
}

std::optional<Error> sichereVorImport(store::Store& store, std::size_t werte, const Progress& progress) {
    const auto regel = sicherungsregel();
    if (!regel.ein || werte < kGrosserImport) return std::nullopt;
    if (auto made = store::sichere(store, regel, Sicherungsanlass::kImport, progress); !made)
        return failure(made.error());
    return std::nullopt;
}

std::optional<Error> sichereTaeglich(store::Store& store, const Progress& progress) {
    store::raeumeUnfertige(store, sicherungsregel());
    if (auto made = store::sichereTaeglich(store, sicherungsregel(), progress); !made)
        return failure(made.error());
    return std::nullopt;
}

Result<std::filesystem::path> stelleWiederHer(const std::filesystem::path& werkbank,
                                              const std::filesystem::path& sicherung,
                                              const Progress& progress) {
    return store::stelleWiederHer(werkbank, sicherung, progress);
}

Result<std::filesystem::path> kopiereSicherung(const std::filesystem::path& sicherung,
                                               const std::filesystem::path& ziel, const Progress& progress) {
    ISP_CHECK(pruefeFremdeDatei(ziel));
    // Another window that shows a store of this name must not lose it.
    std::unique_ptr<QLockFile> lock;
    const auto name = QString::fromStdU16String(ziel.u16string());
    if (QFileInfo::exists(name)) {
        ISP_TRY(lock, nimmSchreibsperre(name));
    }
    return store::kopiereSicherung(sicherung, ziel, progress);
}

Status pruefeSicherung(const std::filesystem::path& sicherung) {
    return store::pruefeSicherung(sicherung);
}

}  // namespace isp::workspace
