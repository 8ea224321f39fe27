// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bilddaten.h"

#include "base/codes.h"
#include "domain/bericht.h"
#include "report/codes.h"
#include "report/satz.h"
#include "report/worte.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <cmath>
#include <memory>

namespace isp::report {

namespace {

constexpr double kDpi = 200.0;
constexpr int kLogoSeite = 4000;  ///< pixels

QSize pixelsOf(const Bild& bild, double dpi) {
    const auto side = [dpi](double mm) {
        return std::clamp(static_cast<int>(std::lround(mm / 25.4 * dpi)), render::kLeastPixels,
                          render::kMostPixels);
    };
    return {side(bild.mm.width()), side(bild.mm.height())};
}

/// Uncompressed XML in UTF-8; a renderer would unpack more, and read what no check has seen.
bool isPlainXml(const QByteArray& bytes) {
    const auto begin = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3, 100) : bytes.left(100);
    return begin.trimmed().startsWith('<') && !bytes.contains('\0');
}

/// A reference to something in the same file.
bool staysInside(QStringView value) {
    static const QRegularExpression kOutside(QStringLiteral("url\\s*\\(\\s*[\"']?(?!#)"),
                                             QRegularExpression::CaseInsensitiveOption);
    return !kOutside.match(value.toString()).hasMatch();
}

bool isHarmless(const QXmlStreamReader& xml) {
    static const QStringList kRefused{QStringLiteral("script"),
                                      QStringLiteral("image"),
                                      QStringLiteral("use"),
                                      QStringLiteral("foreignobject"),
                                      QStringLiteral("style"),
                                      QStringLiteral("feimage"),
                                      QStringLiteral("set"),
                                      QStringLiteral("animate"),
                                      QStringLiteral("animatecolor"),
                                      QStringLiteral("animatemotion"),
                                      QStringLiteral("animatetransform"),
                                      QStringLiteral("discard")};
    if (kRefused.contains(xml.name().toString().toLower())) return false;
    for (const auto& attribute : xml.attributes()) {
        const bool reference = attribute.name().compare(u"href", Qt::CaseInsensitive) == 0;
        if (reference && !attribute.value().startsWith(u'#')) return false;
        if (!staysInside(attribute.value())) return false;
    }
    return true;
}

/// Nothing but drawing: no entities, programs, movement, or anything from outside the file.
bool isDrawing(const QByteArray& svg) {
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) return false;
        if (token == QXmlStreamReader::ProcessingInstruction) return false;  // a style sheet
        if (token == QXmlStreamReader::StartElement && !isHarmless(xml)) return false;
    }
    const auto encoding = xml.documentEncoding();
    return !xml.hasError() && (encoding.isEmpty() || encoding.compare(u"utf-8", Qt::CaseInsensitive) == 0);
}

}  // namespace

Result<QByteArray> alsPng(const Bild& bild) {
    render::Bildformat format;
    format.pixel = pixelsOf(bild, kDpi);
    format.massstab = kDpi / 96.0;
    ISP_TRY(const auto image, render::renderImage(format, bild.zeichner));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) return makeError(isp::codes::kInternal, {"PNG"});
    return bytes;
}

Result<QByteArray> alsSvg(const Bild& bild) {
    render::Bildformat format;
    format.pixel = pixelsOf(bild, 96.0);
    format.massstab = 1.0;
    return render::renderSvg(format, bild.titel.isEmpty() ? bild.alternative : bild.titel, bild.zeichner);
}

QString bildart(const QByteArray& bytes) {
    if (bytes.startsWith("\x89PNG\r\n")) return QStringLiteral("png");
    if (bytes.startsWith("\xff\xd8\xff")) return QStringLiteral("jpeg");
    if (isPlainXml(bytes) && bytes.left(1000).contains("<svg")) return QStringLiteral("svg");
    return {};
}

Status pruefeLogo(const QByteArray& bytes, const QString& name) {
    const std::vector<std::string> args{name.toStdString()};
    const auto kind = bildart(bytes);
    if (bytes.size() > static_cast<qsizetype>(kLogoBytes) || kind.isEmpty())
        return makeError(codes::kLogo, args);
    if (kind == QStringLiteral("svg")) {
        if (!isDrawing(bytes)) return makeError(codes::kLogoInhalt, args);
    } else {
        QBuffer buffer;
        buffer.setData(bytes);
        const auto size = QImageReader(&buffer, kind.toLatin1()).size();
        if (size.width() > kLogoSeite || size.height() > kLogoSeite)
            return makeError(codes::kLogoInhalt, args);
    }
    if (seitenverhaeltnis(bytes) <= 0.0) return makeError(codes::kLogo, args);
    return {};
}

double seitenverhaeltnis(const QByteArray& bytes) {
    const auto kind = bildart(bytes);
    QSizeF size;
    if (kind == QStringLiteral("svg")) {
        size = QSvgRenderer(bytes).defaultSize();
    } else if (!kind.isEmpty()) {
        QBuffer buffer;
        buffer.setData(bytes);
        size = QImageReader(&buffer, kind.toLatin1()).size();
    }
    return size.height() > 0.0 ? size.width() / size.height() : 0.0;
}

std::vector<Block> logoblock(const Gestaltung& gestaltung, double mm) {
    if (!pruefeLogo(gestaltung.logo, {})) return {};
    const double ratio = seitenverhaeltnis(gestaltung.logo);
    Bild out;
    out.mm = {std::min(mm * ratio, 170.0), std::min(mm, 170.0 / ratio)};
    out.alternative = tr(QT_TRANSLATE_NOOP("Bericht", "Logo"));
    if (bildart(gestaltung.logo) == QStringLiteral("svg")) {
        const auto svg = std::make_shared<QSvgRenderer>(gestaltung.logo);
        out.zeichner = [svg](QPainter& p, QSizeF size) { svg->render(&p, QRectF(QPointF(), size)); };
    } else {
        const auto image = QImage::fromData(gestaltung.logo);
        out.zeichner = [image](QPainter& p, QSizeF size) {
            p.setRenderHint(QPainter::SmoothPixmapTransform);
            p.drawImage(QRectF(QPointF(), size), image);
        };
    }
    return {Block(out)};
}

}  // namespace isp::report
