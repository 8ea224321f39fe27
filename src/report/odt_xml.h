// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an ODT file. Internal to its writer.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "report/dokument.h"

#include <QByteArray>
#include <utility>
#include <vector>

namespace isp::report {

/// A file inside the package.
struct Paketteil {
    QByteArray name;
    QByteArray typ;
    QByteArray inhalt;
    bool gepackt = true;
};

/// Named styles, page, header and footer.
[[nodiscard]] QByteArray odtStile(const Dokument& dokument);
[[nodiscard]] QByteArray odtAngaben(const Dokument& dokument);
[[nodiscard]] QByteArray odtManifest(const std::vector<Paketteil>& teile);
/// content.xml, and the pictures it names.
[[nodiscard]] Result<std::vector<Paketteil>> odtInhalt(const Dokument& dokument, const Progress& progress);

}  // namespace isp::report
