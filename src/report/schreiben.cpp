// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/schreiben.h"

#include "base/codes.h"
#include "report/codes.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QFontInfo>

namespace isp::report {

Result<Dateiformat> dateiformat(const QString& pfad) {
    const auto suffix = QFileInfo(pfad).suffix().toLower();
    if (suffix == QStringLiteral("pdf")) return Dateiformat::kPdf;
    if (suffix == QStringLiteral("odt")) return Dateiformat::kOdt;
    if (suffix == QStringLiteral("html") || suffix == QStringLiteral("htm")) return Dateiformat::kHtml;
    return makeError(codes::kUnknownFormat, {pfad.toStdString()});
}

Result<QByteArray> alsDatei(const Dokument& dokument, Dateiformat format, const Progress& progress) {
    switch (format) {
        case Dateiformat::kPdf:
            return alsPdf(dokument, progress);
        case Dateiformat::kOdt:
            return alsOdt(dokument, progress);
        case Dateiformat::kHtml:
            break;
    }
    return alsHtml(dokument, progress);
}

Status pruefeZiel(const QString& pfad) {
    ISP_CHECK(dateiformat(pfad));
    const QFileInfo info(pfad);
    const std::vector<std::string> args{pfad.toStdString()};
    if (info.isDir()) return makeError(isp::codes::kFileIsDirectory, args);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir() || !folder.isWritable() || (info.exists() && !info.isWritable()))
        return makeError(isp::codes::kFileNotWritable, args);
    return {};
}

Status schreibe(const Dokument& dokument, const QString& pfad, const Progress& progress,
                const std::function<Status(const QByteArray&)>& vorher) {
    ISP_TRY(const auto format, dateiformat(pfad));
    ISP_CHECK(pruefeZiel(pfad));
    ISP_TRY(const auto bytes, alsDatei(dokument, format, progress));
    if (progress.canceled()) return makeError(isp::codes::kCanceled);
    if (vorher) ISP_CHECK(vorher(bytes));
    return render::writeFile(pfad, bytes);
}

IssueList schriftHinweise(const Dokument& dokument) {
    IssueList out;
    const auto& family = dokument.gestaltung.schrift;
    if (family.isEmpty() || QFontDatabase::families().contains(family, Qt::CaseInsensitive)) return out;
    out.add(Severity::kWarning, codes::kSchriftFehlt,
            {family.toStdString(), QFontInfo(QFont()).family().toStdString()});
    return out;
}

}  // namespace isp::report
