// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <QStringList>
#include <memory>

namespace isp::gui {

/// Says that a run of the window is under way, in a lock file `lauf-….lock` that ends with it. What a run
/// leaves behind was no orderly end: the next start writes a report of it.
class Laufmarke {
public:
    explicit Laufmarke(const QString& ordner);

private:
    std::unique_ptr<QLockFile> m_lock;
};

/// For each run that did not end in order a file `absturz-….txt` in `ordner`: versions, system and the end of
/// the log. The log holds codes, counts and paths only, nothing out of a store; the user's home folder is
/// written as `~`. Returns the files written; a mark is reported once.
QStringList berichteAbstuerze(const QString& ordner, const QString& version);

}  // namespace isp::gui
