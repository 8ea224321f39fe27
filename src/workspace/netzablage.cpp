// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/netzablage.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <array>
#include <string_view>

#ifdef _WIN32
#include <windows.h>
#endif

namespace isp::workspace {

namespace {

constexpr std::array<std::string_view, 14> kNetz = {
    "nfs",           "nfs4",       "cifs",  "smb3",  "smbfs",           "smb2", "afpfs", "fuse.sshfs",
    "fuse.smbnetfs", "fuse.davfs", "davfs", "ncpfs", "fuse.gvfsd-fuse", "9p"};

}  // namespace

bool istNetzdateisystem(const QByteArray& art) {
    const auto name = art.toLower().toStdString();
    return std::find(kNetz.begin(), kNetz.end(), name) != kNetz.end();
}

bool liegtImNetz(const QString& pfad) {
    const auto folder = QFileInfo(pfad).absolutePath();
#ifdef _WIN32
    // QStorageInfo names the file system of the server there, not that it is one.
    if (folder.startsWith(QStringLiteral("//"))) return true;
    const auto drive = folder.left(3).toStdWString();
    return GetDriveTypeW(drive.c_str()) == DRIVE_REMOTE;
#else
    return istNetzdateisystem(QStorageInfo(folder).fileSystemType());
#endif
}

}  // namespace isp::workspace
