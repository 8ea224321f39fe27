// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace isp::workspace {

/// Is this the name of a file system that lies on another computer (nfs, cifs, sshfs …)? There SQLite can not
/// rely on locks, and two computers writing at once can damage a store.
[[nodiscard]] bool istNetzdateisystem(const QByteArray& art);

/// Whether the file lies on a network share: by the kind of its file system, on Windows by the kind of its
/// drive. False where that cannot be found out.
[[nodiscard]] bool liegtImNetz(const QString& pfad);

}  // namespace isp::workspace
