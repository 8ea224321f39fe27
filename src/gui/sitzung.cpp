// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sitzung.h"

#include "base/codes.h"
#include "domain/text.h"
#include "gui/einstellungen.h"
#include "gui/textrettung.h"
#include "workspace/anlegen.h"
#include "workspace/demothemen.h"
#include "workspace/gefuellt.h"
#include "workspace/netzablage.h"
#include "workspace/schreibsperre.h"
#include "workspace/sicherungen.h"
#include "workspace/verlauf.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace isp::gui {

namespace {

std::filesystem::path pathOf(const QString& text) {
    return std::filesystem::path(text.toStdU16String());
}

constexpr std::string_view kReadOnlyStore = "store.read_only";

store::OpenMode modeFor(const QString& pfad) {
    const QFileInfo file(pfad);
    const bool writable = !file.exists() || file.isDir() || file.isWritable();
    return writable ? store::OpenMode::kReadWrite : store::OpenMode::kReadOnly;
}

/// The first name of the demo that no other window has open.
QString freeDemoPath(const QString& ordner, std::unique_ptr<QLockFile>& lock) {
    constexpr int kMax = 20;
    const QDir folder(ordner);
    for (int n = 1; n <= kMax; ++n) {
        const auto suffix = n == 1 ? QString() : QStringLiteral("-%1").arg(n);
        const auto path = folder.filePath(QStringLiteral("segeberg-demo%1.isp").arg(suffix));
        auto candidate = std::make_unique<QLockFile>(workspace::sperrdatei(path));
        candidate->setStaleLockTime(0);
        if (!candidate->tryLock(0)) continue;
        workspace::removeStoreFiles(pathOf(path));
        if (QFileInfo::exists(path)) continue;
        lock = std::move(candidate);
        return path;
    }
    return {};
}

}  // namespace

std::string ersterCode(const workspace::Bestand& bestand) {
    const auto& all = bestand.indikatoren();
    const auto filled = workspace::gefuellteCodes(bestand);
    const auto telling = std::find_if(all.begin(), all.end(), [&](const Indikator& i) {
        const bool ofGroups = i.formel.find(':') != std::string::npos;
        return filled.contains(toLower(i.code)) && i.standard && i.richtung != Richtung::kNeutral &&
               !ofGroups;
    });
    if (telling != all.end()) return telling->code;
    if (!all.empty()) return all.front().code;
    return bestand.kennzahlen().empty() ? std::string() : bestand.kennzahlen().front().code;
}

Sitzung::Sitzung(Einstellungen& einstellungen, QObject* parent)
    : QObject(parent),
      m_einstellungen(einstellungen) {
    connect(&m_auswahl, &workspace::Auswahl::codeChanged, this, [this] {
        if (m_werkbank) m_einstellungen.setCode(QString::fromStdString(m_auswahl.code()));
    });
    connect(&m_anlegen, &workspace::Job::progressed, this, &Sitzung::anlegenProgressed);
}

Sitzung::~Sitzung() = default;

Status Sitzung::oeffne(const QString& pfad, bool nurLesen) {
    const auto absolute = QFileInfo(pfad).absoluteFilePath();
    auto mode = nurLesen ? store::OpenMode::kReadOnly : modeFor(absolute);
    const auto busyBefore = std::exchange(m_belegtVon, QString());
    // The lock of the present store is given up when this one is open, and not before.
    std::unique_ptr<QLockFile> lock;
    if (mode == store::OpenMode::kReadWrite && !nimmSperre(absolute, lock)) mode = store::OpenMode::kReadOnly;
    auto opened = workspace::Werkbank::oeffnen(pathOf(absolute), mode);
    // The folder may refuse what the file allows.
    if (!opened && opened.error().code.id == kReadOnlyStore)
        opened = workspace::Werkbank::oeffnen(pathOf(absolute), store::OpenMode::kReadOnly);
    if (!opened) {
        m_belegtVon = busyBefore;
        return std::move(opened).error();
    }
    m_einstellungen.merkeZuletzt(absolute);
    m_einstellungen.setLetzteWerkbank(absolute);
    setWerkbank(std::move(opened).value());
    if (lock || m_gesperrt != absolute || !m_werkbank->schreibbar()) m_sperre = std::move(lock);
    m_gesperrt = m_sperre ? absolute : QString();
    pruefeNachOeffnen();
    return {};
}

void Sitzung::schliesse() {
    m_einstellungen.setLetzteWerkbank({});
    setWerkbank(nullptr);
    m_sperre.reset();
}

bool Sitzung::hatSperre(const QString& pfad) const {
    const QFileInfo lockFile(workspace::sperrdatei(pfad));
    if (m_demoLock && QFileInfo(m_demoLock->fileName()) == lockFile) return true;
    return m_sperre && m_gesperrt == pfad;
}

/// One window writes to a store. Where another one does, `belegtVon` says which; where no lock can be made at
/// all (a folder that refuses it), SQLite's own locks have to do.
bool Sitzung::nimmSperre(const QString& pfad, std::unique_ptr<QLockFile>& sperre) {
    if (hatSperre(pfad)) return true;
    if (!QFileInfo::exists(pfad)) return true;  // the store says what is wrong
    auto lock = workspace::nimmSchreibsperre(pfad);
    if (lock) {
        sperre = std::move(lock).value();
        return true;
    }
    const auto& who = lock.error().args;
    m_belegtVon = who.size() < 3
                      ? tr("einem anderen Fenster")
                      : tr("%1 auf %2").arg(QString::fromStdString(who[1]), QString::fromStdString(who[2]));
    return false;
}

/// Pages and backup of the day, beside the window. A demo is made anew each time and needs none.
void Sitzung::pruefeNachOeffnen() {
    const auto path = m_werkbank->pfad();
    const auto text = QString::fromStdU16String(path.u16string());
    if (workspace::liegtImNetz(text) && m_einstellungen.merkeNetzhinweis(text)) Q_EMIT imNetz(text);
    const bool backup = m_werkbank->schreibbar() && !m_demoLock;
    m_pruefung.start(
        [path, backup](const Progress& progress) {
            return workspace::pruefeNachOeffnen(path, backup, progress);
        },
        [this, text](const Result<workspace::Oeffnungsbefund>& found) {
            if (!found) return;  // closed or moved away meanwhile; opening has told what there was to tell
            if (found->beschaedigt) Q_EMIT beschaedigt(text, *found->beschaedigt);
            if (found->nichtGesichert) Q_EMIT sicherungFailed(*found->nichtGesichert);
        });
}

void Sitzung::sucheSicherung(const QString& pfad) {
    m_wiederherstellung.start(
        [path = pathOf(pfad)](const Progress& progress) -> Result<std::optional<workspace::Sicherung>> {
            return workspace::neuesteHeile(path, progress);
        },
        [this, pfad](const Result<std::optional<workspace::Sicherung>>& found) {
            if (!found || !*found) return;
            const auto& s = **found;
            Q_EMIT wiederherstellungPossible(pfad, QString::fromStdU16String(s.pfad.u16string()),
                                             QString::fromStdString(s.zeitpunkt));
        });
}

void Sitzung::stelleWiederHer(const QString& pfad, const QString& sicherung) {
    m_pruefung.cancel();
    setWerkbank(nullptr);
    m_wiederherstellung.start(
        [path = pathOf(pfad), backup = pathOf(sicherung)](const Progress& progress) {
            return workspace::stelleWiederHer(path, backup, progress);
        },
        [this, pfad](const Result<std::filesystem::path>& kept) {
            const auto opened = oeffne(pfad);
            if (!kept) {
                Q_EMIT failed(kept.error());
            } else if (!opened) {
                Q_EMIT failed(opened.error());
            } else {
                Q_EMIT wiederhergestellt(QString::fromStdU16String(kept->filename().u16string()));
            }
        });
}

void Sitzung::oeffneKopie(const QString& sicherung, const QString& ziel) {
    m_wiederherstellung.start(
        [backup = pathOf(sicherung), path = pathOf(ziel)](const Progress& progress) {
            return workspace::kopiereSicherung(backup, path, progress);
        },
        [this, ziel](const Result<std::filesystem::path>& kept) {
            const auto opened = kept ? oeffne(ziel) : Status(kept.error());
            if (!opened) Q_EMIT failed(opened.error());
        });
}

void Sitzung::setWerkbank(std::unique_ptr<workspace::Werkbank> werkbank) {
    if (m_werkbank) Q_EMIT storeAboutToChange();
    // The old store lives until everyone has let go of it.
    const auto old = std::exchange(m_werkbank, std::move(werkbank));
    if (m_werkbank) {
        connect(m_werkbank.get(), &workspace::Werkbank::bestandChanged, this, &Sitzung::keepCodeValid);
        new workspace::Schrittmarken(*m_werkbank);  // its child
        initAuswahl();
    }
    textrettung::setWerkbank(m_werkbank ? QString::fromStdU16String(m_werkbank->pfad().u16string())
                                        : QString());
    Q_EMIT storeChanged();
}

void Sitzung::initAuswahl() {
    const auto& bestand = m_werkbank->bestand();
    const auto* ebene = bestand.analyseEbene();
    m_auswahl.setRaeume({});
    m_auswahl.setHover({});
    m_auswahl.setEbene(ebene != nullptr ? ebene->id : EbeneId{});
    const auto remembered = m_einstellungen.code().toStdString();
    const bool known = bestand.indikator(remembered) != nullptr || bestand.kennzahl(remembered) != nullptr;
    m_auswahl.setCode(known ? remembered : ersterCode(bestand));
    m_auswahl.setPeriode({});
}

void Sitzung::keepCodeValid() {
    const auto& bestand = m_werkbank->bestand();
    const auto& code = m_auswahl.code();
    if (bestand.indikator(code) == nullptr && bestand.kennzahl(code) == nullptr)
        m_auswahl.setCode(ersterCode(bestand));
    if (bestand.ebene(m_auswahl.ebene()) != nullptr) return;
    const auto* ebene = bestand.analyseEbene();
    if (ebene != nullptr) m_auswahl.setEbene(ebene->id);
}

void Sitzung::legeAn(const QString& pfad, const workspace::AnlegeOptionen& optionen) {
    Q_EMIT anlegenStarted(QFileInfo(pfad).fileName());
    m_anlegen.start(
        [path = pathOf(pfad), optionen](const Progress& progress) -> Status {
            // The Werkbank of the job ends with it: the window opens its own.
            ISP_TRY([[maybe_unused]] const auto made,
                    workspace::legeMitBeispielenAn(path, optionen, progress));
            return {};
        },
        [this, pfad](Status result) {
            Q_EMIT anlegenFinished();
            if (result) result = oeffne(pfad);
            if (!result) Q_EMIT failed(result.error());
        });
}

void Sitzung::legeDemoAn(const QString& ordner) {
    const auto folder = ordner.isEmpty()
                            ? QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                                  .filePath(QStringLiteral("demo"))
                            : ordner;
    if (!QDir().mkpath(folder)) {
        Q_EMIT failed(makeError(codes::kFileNotWritable, {folder.toStdString()}));
        return;
    }
    std::unique_ptr<QLockFile> lock;
    // The present demo is let go first: a fresh one takes its place.
    if (m_demoLock) setWerkbank(nullptr);
    m_demoLock.reset();
    const auto path = freeDemoPath(folder, lock);
    if (path.isEmpty()) {
        Q_EMIT failed(makeError(codes::kFileNotWritable, {folder.toStdString()}));
        return;
    }
    m_demoLock = std::move(lock);
    workspace::AnlegeOptionen optionen;
    optionen.demo = true;
    legeAn(path, optionen);
}

}  // namespace isp::gui
