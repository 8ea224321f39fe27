// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an update changes for its user: settings that are carried over, and the page of what is new.
#include "fensterprobe.h"
#include "gui/dialogs/neuigkeiten_dialog.h"
#include "gui/einstellungen_stand.h"
#include "proben.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>

using namespace isp;
using gui::NeuigkeitenDialog;
using test::Fensterprobe;

namespace {

QVersionNumber v(const char* text) {
    return QVersionNumber::fromString(QLatin1String(text));
}

QSettings ini(const Fensterprobe& probe, const char* name) {
    return QSettings(probe.pfad(QString::fromLatin1(name)), QSettings::IniFormat);
}

/// Mean difference of two pictures of the same size, 0 to 255.
double difference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const auto p = a.pixel(x, y);
            const auto q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
                   std::abs(qBlue(p) - qBlue(q)) + std::abs(qAlpha(p) - qAlpha(q));
        }
    return sum / 4.0 / a.width() / a.height();
}

}  // namespace

class NeuigkeitenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsAreReadAndOrdered() {
        const auto all = gui::leseNeuerungen(QStringLiteral(
            "# Titel\nVorwort\n## 0.9.0\nalt\n## Ohne Nummer\nfehlt\n## 0.10.0 · Mai\n\n### Karten\nneu\n"));
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].version, v("0.10.0"));  // not after 0.9.0 as text
        QCOMPARE(all[0].titel, QStringLiteral("0.10.0 · Mai"));
        QCOMPARE(all[0].text, QStringLiteral("### Karten\nneu"));
        QCOMPARE(all[1].text, QStringLiteral("alt"));
        QVERIFY(gui::leseNeuerungen({}).empty());
    }

    void onlyWhatCameSinceIsShown() {
        const auto all = gui::leseNeuerungen(QStringLiteral("## 0.3\nc\n## 0.2\nb\n## 0.1\na\n"));
        const auto news = gui::neuSeit(all, v("0.1"), v("0.2"));
        QCOMPARE(news.size(), std::size_t{1});
        QCOMPARE(news[0].text, QStringLiteral("b"));
        QVERIFY(gui::neuSeit(all, v("0.3"), v("0.3")).empty());
        QVERIFY(gui::neuSeit(all, v("0.3"), v("0.1")).empty());
    }

    /// Who raises the version of the program says what is new.
    void theVersionOfTheProgramIsDescribed() {
        const auto all = gui::mitgelieferteNeuerungen();
        QVERIFY(!all.empty());
        QCOMPARE(all.front().version, v(ISP_VERSION));
        QVERIFY(!all.front().text.isEmpty());
    }

    void theFirstStartIsQuiet() {
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        probe.fenster().zeigeNeuesNachUmstieg(QStringLiteral(ISP_VERSION));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QCOMPARE(probe.einstellungen().programmversion(), QStringLiteral(ISP_VERSION));
    }

    void anUpdateIsSaidOnce() {
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        probe.einstellungen().setProgrammversion(QStringLiteral("0.0.9"));
        probe.fenster().zeigeNeuesNachUmstieg(QStringLiteral(ISP_VERSION));
        auto* dialog = probe.dialog<NeuigkeitenDialog>();
        QVERIFY(dialog != nullptr);
        QVERIFY(probe.finde<QTextBrowser>("neuigkeiten", dialog)
                    ->toPlainText()
                    .contains(QStringLiteral("Version " ISP_VERSION)));
        auto* inFocus = dialog->focusWidget();
        QTest::keyClick(inFocus != nullptr ? inFocus : dialog, Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        probe.fenster().zeigeNeuesNachUmstieg(QStringLiteral(ISP_VERSION));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void anOlderProgramIsQuietAndKeepsTheNote() {
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        probe.einstellungen().setProgrammversion(QStringLiteral("99.0"));
        probe.fenster().zeigeNeuesNachUmstieg(QStringLiteral(ISP_VERSION));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QCOMPARE(probe.einstellungen().programmversion(), QStringLiteral("99.0"));
    }

    void theMenuShowsAllVersions() {
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        probe.fenster().aktion(QStringLiteral("neues"))->trigger();
        auto* dialog = probe.dialog<NeuigkeitenDialog>();
        QVERIFY(dialog != nullptr);
        auto* text = probe.finde<QTextBrowser>("neuigkeiten", dialog);
        const auto plain = text->toPlainText();
        QVERIFY(plain.contains(QStringLiteral("Version " ISP_VERSION)));
        // Marks of the format are gone, and headings are not larger than the title of the window.
        for (const char* mark : {"**", "##", "]("})
            QVERIFY2(!plain.contains(QLatin1String(mark)), mark);
        QCOMPARE(text->document()->begin().blockFormat().headingLevel(), 2);
        int entries = 0;
        for (auto block = text->document()->begin(); block.isValid(); block = block.next())
            entries += block.textList() != nullptr ? 1 : 0;
        int written = 0;
        for (const auto& version : gui::mitgelieferteNeuerungen())
            written += static_cast<int>(QString(u'\n' + version.text).count(QStringLiteral("\n- ")));
        QVERIFY(written > 0);
        QCOMPARE(entries, written);
        QVERIFY(text->document()->size().width() <= text->viewport()->width());
    }

    void settingsOfAnOlderProgramAreCarriedOver() {
        const Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        auto old = ini(probe, "alt.ini");
        old.setValue(QStringLiteral("fenster/geometrie_v1"), QByteArray("Maße"));
        old.setValue(QStringLiteral("ansicht/schrift_prozent"), 125);
        old.sync();
        const gui::Einstellungen settings(probe.pfad(QStringLiteral("alt.ini")));
        QCOMPARE(settings.fenster(), QByteArray("Maße"));
        QCOMPARE(settings.schriftProzent(), 125);
        QCOMPARE(settings.programmversion(), QStringLiteral("0.0.0"));  // so that the news are shown
    }

    void carryingOverTwiceChangesNothing() {
        const Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        auto old = ini(probe, "zweimal.ini");
        old.setValue(QStringLiteral("fenster/geometrie_v1"), 1);
        gui::hebeEinstellungen(old);
        old.setValue(QStringLiteral("fenster/geometrie_v1"), 2);  // an old program was used in between
        const auto before = old.allKeys();
        gui::hebeEinstellungen(old);
        QCOMPARE(old.allKeys(), before);
        QCOMPARE(old.value(QStringLiteral("fenster/geometrie")).toInt(), 1);
    }

    void freshSettingsGetTheStandOnly() {
        const Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        auto fresh = ini(probe, "frisch.ini");
        gui::hebeEinstellungen(fresh);
        QCOMPARE(fresh.allKeys(), QStringList{QStringLiteral("programm/einstellungsstand")});
    }

    void settingsOfANewerProgramStayAsTheyAre() {
        const Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        auto newer = ini(probe, "neuer.ini");
        newer.setValue(QStringLiteral("programm/einstellungsstand"), gui::kEinstellungsstand + 7);
        newer.setValue(QStringLiteral("fenster/geometrie_v1"), 1);
        newer.setValue(QStringLiteral("zukunft/neu"), 1);
        const auto before = newer.allKeys();
        gui::hebeEinstellungen(newer);
        QCOMPARE(newer.allKeys(), before);
        QCOMPARE(newer.value(QStringLiteral("programm/einstellungsstand")).toInt(),
                 gui::kEinstellungsstand + 7);
    }

    /// The pictures that are installed are of the one drawing.
    void installedIconsMatchTheDrawing() {
        QSvgRenderer drawing(QStringLiteral(":/icons/isp-werkbank.svg"));
        for (const int size : {48, 256}) {
            const QImage installed(
                QStringLiteral(ISP_SOURCE_DIR "/resources/paket/isp-werkbank-%1.png").arg(size));
            QCOMPARE(installed.size(), QSize(size, size));
            QImage drawn(size, size, QImage::Format_ARGB32);
            drawn.fill(Qt::transparent);
            QPainter painter(&drawn);
            painter.setRenderHint(QPainter::Antialiasing);
            drawing.render(&painter);
            painter.end();
            QVERIFY2(difference(installed.convertToFormat(QImage::Format_ARGB32), drawn) < 4.0,
                     qPrintable(QString::number(size)));
        }
    }
};

static const isp::test::Probe<NeuigkeitenTest> kRegistered;
#include "test_neuigkeiten.moc"
