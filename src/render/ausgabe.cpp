// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ausgabe.h"

#include "base/codes.h"
#include "base/speicherschutz.h"
#include "render/codes.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFont>
#include <QFontInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kDpi = 96.0;
constexpr int kPdfDpi = 1200;
constexpr QSizeF kDesign{1366.0, 768.0};
/// Less than this has no room for a legible legend: smaller pictures are made smaller as a whole.
constexpr QSizeF kSmallest{800.0, 600.0};

Status checkSize(QSize size) {
    const auto wrong = [](int v) { return v < kLeastPixels || v > kMostPixels; };
    if (!wrong(size.width()) && !wrong(size.height())) return {};
    return makeError(codes::kBadSize, {std::to_string(size.width()), std::to_string(size.height()),
                                       std::to_string(kLeastPixels), std::to_string(kMostPixels)});
}

QString creator() {
    return QStringLiteral("ISP-Werkbank");
}

}  // namespace

double Bildformat::scale() const noexcept {
    if (massstab > 0.0) return massstab;
    const auto fit = [this](QSizeF to) {
        return std::min(pixel.width() / to.width(), pixel.height() / to.height());
    };
    const double large = fit(kDesign);
    return large >= 1.0 ? large : std::min(1.0, fit(kSmallest));
}

QSizeF Bildformat::logicalSize() const noexcept {
    if (papier == Papier::kKeins) return QSizeF(pixel) / scale();
    const QSizeF a4 = QPageSize(QPageSize::A4).size(QPageSize::Inch) * kDpi;
    return papier == Papier::kA4Hoch ? a4 : a4.transposed();
}

Result<QImage> renderImage(const Bildformat& format, const Zeichner& zeichner) {
    ISP_CHECK(checkSize(format.pixel));
    QImage image(format.pixel, QImage::Format_RGB32);
    if (image.isNull()) return makeError(isp::codes::kOutOfMemory, {"render image"});
    const double scale = format.scale();
    const double perMeter = kDpi * scale / 0.0254;
    image.setDotsPerMeterX(static_cast<int>(std::lround(perMeter)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(perMeter)));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    zeichner(painter, QSizeF(format.pixel) / scale);
    painter.end();
    return image;
}

Result<QByteArray> renderPdf(const Bildformat& format, const QString& titel, const Zeichner& zeichner) {
    if (format.papier == Bildformat::Papier::kKeins) ISP_CHECK(checkSize(format.pixel));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSizeF size = format.logicalSize();
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPdfDpi);
        writer.setPageSize(QPageSize(size * (72.0 / kDpi), QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(titel);
        writer.setCreator(creator());
        QPainter painter(&writer);
        painter.scale(kPdfDpi / kDpi, kPdfDpi / kDpi);
        zeichner(painter, size);
    }
    return bytes;
}

Result<QByteArray> renderSvg(const Bildformat& format, const QString& titel, const Zeichner& zeichner) {
    if (format.papier == Bildformat::Papier::kKeins) ISP_CHECK(checkSize(format.pixel));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSizeF size = format.logicalSize();
    const bool paper = format.papier != Bildformat::Papier::kKeins;
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(static_cast<int>(kDpi));
        generator.setSize(paper ? size.toSize() : format.pixel);
        generator.setViewBox(QRectF({}, size));
        generator.setTitle(titel.toHtmlEscaped());  // it does not escape by itself
        generator.setDescription(creator());
        QPainter painter(&generator);
        zeichner(painter, size);
    }
    // `Sans Serif` is a name only this system knows: name the real font and a fallback every viewer has.
    const QByteArray named = "font-family=\"" + QFont().family().toUtf8() + "\"";
    const QByteArray real = "font-family=\"" + QFontInfo(QFont()).family().toUtf8() + ", sans-serif\"";
    bytes.replace(named, real);
    return bytes;
}

Status savePicture(const QString& path, const Bildformat& format, const QString& titel,
                   const Zeichner& zeichner) {
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("svg")) {
        ISP_TRY(const auto bytes, renderSvg(format, titel, zeichner));
        return writeFile(path, bytes);
    }
    if (suffix == QStringLiteral("pdf")) {
        ISP_TRY(const auto bytes, renderPdf(format, titel, zeichner));
        return writeFile(path, bytes);
    }
    if (suffix != QStringLiteral("png")) return makeError(codes::kUnknownFormat, {path.toStdString()});
    ISP_TRY(auto image, renderImage(format, zeichner));
    image.setText(QStringLiteral("Title"), titel);
    image.setText(QStringLiteral("Software"), creator());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) return makeError(isp::codes::kInternal, {"PNG"});
    return writeFile(path, bytes);
}

Status writeFile(const QString& path, const QByteArray& bytes) {
    const std::vector<std::string> args{path.toStdString()};
    if (QFileInfo(path).isDir()) return makeError(isp::codes::kFileIsDirectory, args);
    ISP_CHECK(pruefeFremdeDatei(path.toStdString()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return makeError(isp::codes::kFileNotWritable, args).because(file.errorString().toStdString());
    const bool written = file.write(bytes) == bytes.size();
    if (written && file.commit()) return {};
    const auto reason = file.errorString().toStdString();
    file.cancelWriting();
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    const bool full = volume.isValid() && volume.bytesAvailable() < bytes.size();
    return makeError(full ? isp::codes::kDiskFull : isp::codes::kFileNotWritable, args).because(reason);
}

}  // namespace isp::render
