// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/issue.h"
#include "base/result.h"
#include "report/dokument.h"

#include <functional>

namespace isp::report {

enum class Dateiformat { kPdf, kOdt, kHtml };

/// By the suffix; error codes::kUnknownFormat.
[[nodiscard]] Result<Dateiformat> dateiformat(const QString& pfad);

/// The bytes of the file. The same document gives the same bytes.
[[nodiscard]] Result<QByteArray> alsPdf(const Dokument& dokument, const Progress& progress = {});
[[nodiscard]] Result<QByteArray> alsOdt(const Dokument& dokument, const Progress& progress = {});
[[nodiscard]] Result<QByteArray> alsHtml(const Dokument& dokument, const Progress& progress = {});
[[nodiscard]] Result<QByteArray> alsDatei(const Dokument& dokument, Dateiformat format,
                                          const Progress& progress = {});

/// Error base codes where nothing can be written there; to be asked before the work begins.
[[nodiscard]] Status pruefeZiel(const QString& pfad);

/// Writes the document by the suffix of the path: whole or not at all. `vorher` runs when the content is
/// ready and before the file appears (a release is logged there); its error leaves nothing behind.
[[nodiscard]] Status schreibe(const Dokument& dokument, const QString& pfad, const Progress& progress = {},
                              const std::function<Status(const QByteArray& bytes)>& vorher = {});

/// A note where the font of the document is not installed.
[[nodiscard]] IssueList schriftHinweise(const Dokument& dokument);

}  // namespace isp::report
