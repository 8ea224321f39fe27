// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schreibsperre.h"

#include "store/codes.h"
#include "store/sicherung_codes.h"

#include <QFileInfo>

namespace isp::workspace {

QString sperrdatei(const QString& werkbank) {
    return werkbank + QStringLiteral(".lock");
}

Result<std::unique_ptr<QLockFile>> nimmSchreibsperre(const QString& werkbank) {
    auto lock = std::make_unique<QLockFile>(sperrdatei(QFileInfo(werkbank).absoluteFilePath()));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) return lock;
    if (lock->error() != QLockFile::LockFailedError) return std::unique_ptr<QLockFile>();
    qint64 process = 0;
    QString host, program;
    if (!lock->getLockInfo(&process, &host, &program))
        return makeError(store::codes::kLocked, {werkbank.toStdString()});
    return makeError(store::codes::kBelegt,
                     {werkbank.toStdString(), program.toStdString(), host.toStdString()});
}

}  // namespace isp::workspace
