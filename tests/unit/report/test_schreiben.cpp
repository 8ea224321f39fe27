// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "report/codes.h"
#include "report/odt_xml.h"
#include "report/schreiben.h"
#include "texte/meldung.h"
#include "unit/report/beispiel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace isp::report::test {

namespace {

bool wellFormed(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

int count(const QString& text, const QString& pattern) {
    auto it = QRegularExpression(pattern).globalMatch(text);
    int n = 0;
    for (; it.hasNext(); it.next())
        ++n;
    return n;
}

}  // namespace

class TestSchreiben : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameDocumentGivesTheSameBytes() {
        for (const auto format : {Dateiformat::kPdf, Dateiformat::kOdt, Dateiformat::kHtml}) {
            const auto a = alsDatei(dokument(), format), b = alsDatei(dokument(), format);
            QVERIFY(a && b);
            QVERIFY(!a->isEmpty());
            QCOMPARE(*a, *b);
        }
    }

    void pdfHasLanguageBookmarksAndEmbeddedFonts() {
        const auto pdf = alsPdf(dokument());
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
    }

    void htmlIsAccessibleAndNothingInItIsInterpreted() {
        const auto bytes = alsHtml(dokument());
        QVERIFY(bytes);
        const auto html = QString::fromUtf8(*bytes);
        QVERIFY(html.contains(QStringLiteral("<html lang=\"de\">")));
        QVERIFY(html.contains(QStringLiteral("class=\"sprung\" href=\"#inhalt\"")));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;")));
        QVERIFY(!html.contains(QStringLiteral("<b>nach")));
        QCOMPARE(count(html, QStringLiteral("<table>")), 2);
        QCOMPARE(count(html, QStringLiteral("<caption>[^<]")), 2);
        QCOMPARE(count(html, QStringLiteral("<th scope=\"col\"")), 4);
        QCOMPARE(count(html, QStringLiteral("<th scope=\"row\"")), 8);
        QCOMPARE(count(html, QStringLiteral("<img ")), 2);
        QCOMPARE(count(html, QStringLiteral("<img alt=\"[^\"]+\"")), 2);
        QVERIFY(html.contains(QStringLiteral("intern – nicht zur Weitergabe")));
        QCOMPARE(count(html, QStringLiteral("<h1[ >]")), 1);
        // No level is left out on the way down.
        int level = 0;
        for (auto it = QRegularExpression(QStringLiteral("<h([1-6])[ >]")).globalMatch(html); it.hasNext();) {
            const int next = it.next().captured(1).toInt();
            QVERIFY2(next <= level + 1, qPrintable(QString::number(next)));
            level = next;
        }
    }

    void odtIsAPackageOfWellFormedParts() {
        const auto bytes = alsOdt(dokument());
        QVERIFY(bytes);
        QVERIFY(bytes->startsWith("PK\x03\x04"));
        QCOMPARE(bytes->mid(30, 8 + 39), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
        const auto parts = odtInhalt(dokument(), {});
        QVERIFY(parts);
        QCOMPARE(parts->size(), std::size_t{3});  // content and two pictures
        const auto content = QString::fromUtf8(parts->front().inhalt);
        QVERIFY(wellFormed(parts->front().inhalt));
        QVERIFY(wellFormed(odtStile(dokument())));
        QVERIFY(wellFormed(odtAngaben(dokument())));
        QVERIFY(wellFormed(odtManifest(*parts)));
        QCOMPARE(count(content, QStringLiteral("<table:table-header-rows>")),
                 3);  // the facts are a table too
        QCOMPARE(count(content, QStringLiteral("<svg:desc>")), 2);
        QVERIFY(content.contains(QStringLiteral("text:outline-level=\"1\"")));
        QVERIFY(content.contains(QStringLiteral("日本語")));
    }

    void theSuffixDecidesAndOthersAreRefused() {
        QVERIFY(dateiformat(QStringLiteral("a.PDF")).value() == Dateiformat::kPdf);
        const auto wrong = dateiformat(QStringLiteral("a.docx"));
        QVERIFY(!wrong);
        QVERIFY(wrong.error().code == codes::kUnknownFormat);
    }

    void nothingIsLeftWhereItCouldNotBeWritten() {
        QTemporaryDir folder;
        const auto inside = folder.filePath(QStringLiteral("fehlt/bericht.pdf"));
        QVERIFY(schreibe(dokument(), inside).error().code == isp::codes::kFileNotWritable);
        QVERIFY(schreibe(dokument(), folder.path() + QStringLiteral("/ordner.pdf/x.pdf")).error().code ==
                isp::codes::kFileNotWritable);
        // What happens before the file appears fails: the old file stays as it was.
        const auto path = folder.filePath(QStringLiteral("bericht.html"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("alt");
        old.close();
        const auto refused = schreibe(dokument(), path, {}, [](const QByteArray&) {
            return Status(makeError(isp::codes::kInternal, {"x"}));
        });
        QVERIFY(!refused);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("alt"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void canceledWorkWritesNothing() {
        QTemporaryDir folder;
        Progress progress;
        progress.cancel.cancel();
        for (const auto* suffix : {"pdf", "odt", "html"}) {
            const auto path = folder.filePath(QStringLiteral("b.") + QLatin1String(suffix));
            QVERIFY(schreibe(dokument(), path, progress).error().code == isp::codes::kCanceled);
            QVERIFY(!QFileInfo::exists(path));
        }
    }

    void aFontThatIsMissingIsSaid() {
        auto d = dokument();
        QVERIFY(schriftHinweise(d).empty());
        d.gestaltung.schrift = QStringLiteral("Gibt Es Nicht Grotesk");
        const auto notes = schriftHinweise(d);
        QCOMPARE(notes.items().size(), std::size_t{1});
        QVERIFY(
            texte::meldung(notes.items().front()).ganz().contains(QStringLiteral("Gibt Es Nicht Grotesk")));
        QVERIFY(alsPdf(d));
    }

    void everyCodeHasItsSentence() {
        for (const auto& code :
             {codes::kUnknownFormat, codes::kLogo, codes::kSchriftFehlt, codes::kOhneSitzung})
            QVERIFY(texte::hatSatz(code.id));
    }
};

static const Registered<TestSchreiben> kRegistered;

}  // namespace isp::report::test

#include "test_schreiben.moc"
