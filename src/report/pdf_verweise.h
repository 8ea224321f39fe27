// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/satz.h"

#include <QByteArray>

namespace isp::report {

/// What Qt 6.4 does not write: bookmarks, links inside the document, language, author and title bar. Error
/// base codes::kInternal where the file can not be read back.
[[nodiscard]] Result<QByteArray> mitVerweisen(const QByteArray& pdf, const Dokument& dokument,
                                              const Seitenwerk& werk);

}  // namespace isp::report
