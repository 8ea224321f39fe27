// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "report/pdf_verweise.h"
#include "report/satz.h"
#include "report/schreiben.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace isp::report {

namespace {

constexpr int kDpi = 1200;

Result<QByteArray> paint(const Dokument& dokument, const Seitenwerk& werk, const Progress& progress) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(sauber(dokument.titel));
    writer.setCreator(QStringLiteral("ISP-Werkbank"));
    QPainter painter;
    if (!painter.begin(&writer)) return makeError(isp::codes::kInternal, {"QPdfWriter"});
    for (int page = 0; page < werk.seitenzahl(); ++page) {
        if (progress.canceled()) {
            painter.end();
            return makeError(isp::codes::kCanceled);
        }
        if (page > 0) writer.newPage();
        painter.save();
        painter.scale(kDpi / 96.0, kDpi / 96.0);
        werk.male(painter, page);
        painter.restore();
        progress.at(0.3 + 0.6 * (page + 1) / werk.seitenzahl());
    }
    painter.end();
    return bytes;
}

}  // namespace

Result<QByteArray> alsPdf(const Dokument& dokument, const Progress& progress) {
    const Progress first{progress.cancel, [&progress](double share) { progress.at(0.3 * share); }};
    ISP_TRY(const auto werk, Seitenwerk::setze(dokument, first));
    ISP_TRY(const auto bytes, paint(dokument, *werk, progress));
    auto done = mitVerweisen(bytes, dokument, *werk);
    progress.at(1.0);
    return done;
}

}  // namespace isp::report
