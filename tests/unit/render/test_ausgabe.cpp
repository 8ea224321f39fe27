// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "render/ausgabe.h"
#include "render/codes.h"
#include "texte/meldung.h"
#include "unit/render/beispiel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace isp::render::test {

namespace {

void scribble(QPainter& painter, QSizeF size) {
    painter.fillRect(QRectF({}, size), Qt::white);
    painter.setFont(Theme::light().font(TextRole::kTitle));
    painter.drawText(QPointF(50, 80), QStringLiteral("Räume & Größe <1>"));
    painter.fillRect(QRectF(10, 10, 20, 20), Qt::red);
}

constexpr Bildformat kSmall{{400, 300}, Bildformat::Papier::kKeins, 0.0};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestAusgabe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pngHasSizeResolutionAndTitle() {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("Größe.PNG"));
        QVERIFY(savePicture(path, {{1920, 1080}, Bildformat::Papier::kKeins, 1.0}, QStringLiteral("Titel"),
                            scribble));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1920, 1080));
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Titel"));
        QCOMPARE(image.pixelColor(20, 20), QColor(Qt::red));
        QVERIFY(std::abs(image.dotsPerMeterX() - 3780) <= 1);
    }

    void picturesGrowWithTheirSize() {
        QCOMPARE((Bildformat{{1366, 768}, Bildformat::Papier::kKeins, 0.0}.scale()), 1.0);
        QCOMPARE((Bildformat{{2732, 1536}, Bildformat::Papier::kKeins, 0.0}.scale()), 2.0);
        QCOMPARE((Bildformat{{800, 600}, Bildformat::Papier::kKeins, 0.0}.scale()), 1.0);
        QCOMPARE((Bildformat{{400, 600}, Bildformat::Papier::kKeins, 0.0}.scale()), 0.5);
        const auto image = *renderImage({{2732, 1536}, Bildformat::Papier::kKeins, 0.0}, scribble);
        QCOMPARE(image.pixelColor(55, 55), QColor(Qt::red));
        QCOMPARE(image.pixelColor(65, 65), QColor(Qt::white));
    }

    void svgIsWellFormedAndReadable() {
        const auto bytes = *renderSvg(kSmall, QStringLiteral("A & B"), scribble);
        QXmlStreamReader xml(bytes);
        bool hasText = false;
        while (!xml.atEnd()) {
            xml.readNext();
            hasText = hasText || xml.text().contains(QStringLiteral("Größe <1>"));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(hasText);
        QVERIFY(bytes.contains("sans-serif"));
        QVERIFY(QSvgRenderer(bytes).isValid());
    }

    void pdfHasOnePageOfTheRightSizeAndItsFonts() {
        const auto bytes =
            *renderPdf({{}, Bildformat::Papier::kA4Quer, 0.0}, QStringLiteral("Titel"), scribble);
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        QVERIFY(bytes.contains("/Count 1\n"));
        const auto box = bytes.indexOf("/MediaBox [");
        const auto numbers = bytes.mid(box + 11, 40).split(']').first().simplified().split(' ');
        QVERIFY(std::abs(numbers.value(2).toDouble() - 842.0) < 1.0);
        QVERIFY(std::abs(numbers.value(3).toDouble() - 595.0) < 1.0);
        QVERIFY(bytes.contains("/FontFile"));
        QVERIFY(!bytes.contains("/Subtype /Image"));
    }

    void refusesWhatItCannotDraw() {
        QTemporaryDir folder;
        const auto refused = [&](const char* name, QSize size) {
            return savePicture(folder.filePath(QString::fromLatin1(name)),
                               {size, Bildformat::Papier::kKeins, 0.0}, {}, scribble)
                .error()
                .code;
        };
        QVERIFY(refused("karte.gif", {400, 300}) == codes::kUnknownFormat);
        QVERIFY(refused("karte", {400, 300}) == codes::kUnknownFormat);
        QVERIFY(refused("karte.png", {0, 300}) == codes::kBadSize);
        QVERIFY(refused("karte.png", {400, -1}) == codes::kBadSize);
        QVERIFY(refused("karte.svg", {400, 1'000'000}) == codes::kBadSize);
        QVERIFY(refused("karte.pdf", {100, 300}) == codes::kBadSize);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void unwritableTargetsLeaveNothingBehind() {
        QTemporaryDir folder;
        const auto missing = folder.filePath(QStringLiteral("gibt/es/nicht.png"));
        QVERIFY(savePicture(missing, kSmall, {}, scribble).error().code == isp::codes::kFileNotWritable);
        QDir(folder.path()).mkdir(QStringLiteral("ordner.png"));
        const auto error =
            savePicture(folder.filePath(QStringLiteral("ordner.png")), kSmall, {}, scribble).error();
        QVERIFY(error.code == isp::codes::kFileIsDirectory);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("ordner.png")});
        // /proc takes no files, whoever asks.
        const auto proc = QStringLiteral("/proc/isp-karte.pdf");
        if (QFileInfo::exists(QStringLiteral("/proc/self")))
            QVERIFY(savePicture(proc, kSmall, {}, scribble).error().code == isp::codes::kFileNotWritable);
    }

    void anExistingFileIsReplacedAsAWhole() {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("karte.svg"));
        QVERIFY(writeFile(path, "alt"));
        QVERIFY(!savePicture(path, {{1, 1}, Bildformat::Papier::kKeins, 0.0}, {}, scribble));
        QCOMPARE(contentOf(path), QByteArray("alt"));
        QVERIFY(savePicture(path, kSmall, {}, scribble));
        QVERIFY(contentOf(path).startsWith("<?xml"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void everyCodeHasItsSentence() {
        for (const auto& code : {codes::kUnknownPalette, codes::kUnknownFormat, codes::kBadSize})
            QVERIFY(texte::hatSatz(code.id));
        QCOMPARE(texte::meldung(makeError(codes::kBadSize, {"1", "2", "200", "10000"})).ganz(),
                 QStringLiteral(
                     "Ein Bild von 1 × 2 Pixeln kann nicht gezeichnet werden. Wählen Sie Breite und Höhe "
                     "zwischen 200 und 10000 Pixeln."));
    }
};

static const Registered<TestAusgabe> kRegistered;

}  // namespace isp::render::test

#include "test_ausgabe.moc"
