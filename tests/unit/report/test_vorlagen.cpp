// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Templates: applied, carried as files that are never trusted, and the fields in their texts.
#include "domain/berichtscodes.h"
#include "report/bilddaten.h"
#include "report/codes.h"
#include "report/schreiben.h"
#include "report/textfelder.h"
#include "report/vorlage.h"
#include "texte/meldung.h"
#include "unit/report/beispiel.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace isp::report::test {

class TestVorlagen : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Werkbank> m_werkbank;

    static Berichtsvorlage vorlage() {
        Berichtsvorlage out;
        out.name = "Haus";
        out.akzent = "#7b3294";
        out.kopfzeile = "{titel}";
        out.fusszeile = "{herausgeber}, Seite {seite}";
        out.herausgeber = "{kreis}";
        out.vorwort = "Stand {stand}, {jahr}.";
        out.teile = "methode";
        return out;
    }
    static QByteArray png(int side) {
        QImage image(side, side, QImage::Format_Mono);
        image.fill(1);
        QByteArray out;
        QBuffer buffer(&out);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return out;
    }
    static std::string code(const Result<Berichtsvorlage>& read) {
        return read ? std::string() : std::string(read.error().code.id);
    }
    QString felder(const QString& text, bool oeffentlich = false, IssueList* hinweise = nullptr) {
        workspace::Zahlenquelle quelle(*m_werkbank, oeffentlich);
        Textfelder fields(quelle, {});
        auto out = fields.zahlen(text);
        if (hinweise != nullptr) hinweise->append(fields.hinweise());
        return out;
    }
    /// A Kennzahl and a Raum that have figures, with the last of them.
    struct Probe {
        QString code, raum, wert;
    };
    Probe probe() {
        const auto& bestand = m_werkbank->bestand();
        for (const auto& k : bestand.kennzahlen()) {
            const auto block = m_werkbank->auswertung().werte({k.code, bestand.analyseEbene()->id, {}, {}});
            if (!block || !(*block)->letzte()) continue;
            const auto at = *(*block)->letzte();
            for (std::size_t r = 0; r < (*block)->raeume.size(); ++r)
                if ((*block)->zelle(at, r).complete())
                    return {QString::fromStdString(k.code),
                            QString::fromStdString(bestand.raeume()[(*block)->raeume[r]].schluessel),
                            texte::wert((*block)->zelle(at, r), (*block)->nachkommastellen)};
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() {
        m_folder = std::make_unique<QTemporaryDir>();
        workspace::AnlegeOptionen options;
        options.demo = true;
        auto made =
            workspace::Werkbank::anlegen(m_folder->filePath(QStringLiteral("w.isp")).toStdString(), options);
        QVERIFY(made);
        m_werkbank = std::move(made).value();
    }

    void aTemplateGivesLookAndWords() {
        const auto id = speichereVorlage(*m_werkbank, vorlage());
        QVERIFY(id);
        Berichtswunsch wunsch;
        wunsch.vorlage = *id;
        workspace::Zahlenquelle quelle(*m_werkbank, false);
        IssueList notes;
        const auto d = baue(quelle, wunsch, {}, &notes);
        QVERIFY(d);
        QVERIFY(notes.empty());
        QCOMPARE(d->verfasser, QStringLiteral("Kreis Segeberg"));
        QCOMPARE(d->gestaltung.kopfzeile, d->titel);
        QCOMPARE(d->gestaltung.fusszeile, QStringLiteral("Kreis Segeberg, Seite {seite}"));
        QCOMPARE(d->gestaltung.akzent, QColor(0x7b, 0x32, 0x94));
        const auto html = QString::fromUtf8(*alsHtml(*d));
        QVERIFY(!html.contains(QStringLiteral("{seite}")));
        QVERIFY(!html.contains(QStringLiteral("{stand}")));
        for (const auto* heading : ueberschriften(*d))
            QVERIFY(!heading->anker.startsWith(QStringLiteral("indikator-")));
        // What the wish itself says goes first.
        wunsch.texte.herausgeber = QStringLiteral("Andere");
        QCOMPARE(baue(quelle, wunsch)->verfasser, QStringLiteral("Andere"));
        QVERIFY(m_werkbank->themen().loesche<Berichtsvorlage>(*id, QStringLiteral("weg")));
        QVERIFY(baue(quelle, wunsch));
    }

    void itIsCarriedAsAFile() {
        auto out = vorlage();
        out.logo.bytes = png(20).toStdString();
        const auto path = m_folder->filePath(QStringLiteral("v.ispv"));
        QVERIFY(schreibeVorlage(out, path));
        const auto first = ladeVorlage(*m_werkbank, path), second = ladeVorlage(*m_werkbank, path);
        QVERIFY(first && second);
        const auto all = *m_werkbank->themen().alle<Berichtsvorlage>();
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[1].name, all[0].name + " (2)");
        QCOMPARE(all[0].logo, out.logo);
        QCOMPARE(all[0].vorwort, out.vorwort);
        auto taken = all[1];
        taken.name = "haus";
        QCOMPARE(speichereVorlage(*m_werkbank, taken).error().code.id, codes::kVorlagenname.id);
        for (const auto& v : all)
            QVERIFY(m_werkbank->themen().loesche<Berichtsvorlage>(v.id, QStringLiteral("weg")));
    }

    void aFileFromOutsideIsNotTrusted() {
        const auto good = QJsonDocument::fromJson(alsVorlagendatei(vorlage())).object();
        const auto with = [&](const char* key, const QJsonValue& value) {
            auto out = good;
            out[QLatin1String(key)] = value;
            return vorlageOf(QJsonDocument(out).toJson(), QStringLiteral("v.ispv"));
        };
        const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
        QCOMPARE(code(with("name", QStringLiteral("gut"))), std::string());
        const std::string file(codes::kVorlagendatei.id);
        QCOMPARE(code(vorlageOf("kein json", {})), file);
        QCOMPARE(code(vorlageOf(QByteArray(3'000'000, '['), {})), file);
        QCOMPARE(code(vorlageOf(QByteArray(50'000, '['), {})), file);
        QCOMPARE(code(vorlageOf("PK\x03\x04", {})), file);
        QCOMPARE(code(with("format", QStringLiteral("anderes"))), file);
        QCOMPARE(code(with("fassung", 99)), file);
        QCOMPARE(code(with("zweck", QStringLiteral("../../etc"))), file);
        QCOMPARE(code(with("schrift", QStringLiteral("a;}body{"))), file);
        QCOMPARE(code(with("logo", QStringLiteral("%%%"))), file);
        QCOMPARE(code(with("logo", text("kein bild"))), std::string(codes::kLogo.id));
        QCOMPARE(code(with("logo", text(png(5000)))), std::string(codes::kLogoInhalt.id));
        QCOMPARE(code(with("akzent", QStringLiteral("rot"))), std::string(isp::codes::kFarbe.id));
        QCOMPARE(code(with("akzent", QStringLiteral("#ffff00"))), std::string(isp::codes::kKontrast.id));
        QCOMPARE(code(with("flaeche", QStringLiteral("#101010"))), std::string(isp::codes::kKontrast.id));
        QCOMPARE(code(with("vorwort", QString(30'000, u'x'))), std::string(isp::codes::kZuGross.id));
        QCOMPARE(code(with("name", QString())), std::string("domain.required"));
    }

    void anSvgThatDoesMoreThanDrawIsNoLogo() {
        const auto svg = [](const char* inner) -> QByteArray {
            return QByteArray(
                       "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                       "width='10' height='10'>") +
                   inner + "</svg>";
        };
        QVERIFY(pruefeLogo(svg("<rect width='5' height='5'/>"), QStringLiteral("l")));
        for (const char* bad : {"<script>1</script>", "<image xlink:href='file:///etc/passwd'/>",
                                "<a href='https://x'><rect/></a>", "<use xlink:href='#a'/>",
                                "<rect fill='url(https://x)'/>", "<style>@import 'x'</style>"})
            QVERIFY2(!pruefeLogo(svg(bad), QStringLiteral("l")), bad);
        QVERIFY(!pruefeLogo("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg("&a;"), QStringLiteral("l")));
    }

    void theTemplateThatShipsIsThere() {
        const auto v = vorlageNamens(*m_werkbank, "kreis, SCHLICHT");
        QVERIFY(v);
        QCOMPARE(*ladeMitgelieferteVorlagen(*m_werkbank), 0);
        QCOMPARE(vorlageNamens(*m_werkbank, "fehlt").error().code.id, codes::kVorlageUnbekannt.id);
    }

    void numberFieldsShowFigures() {
        const auto p = probe();
        QVERIFY(!p.code.isEmpty());
        const auto field = QStringLiteral("{wert:%1|%2|letzte}").arg(p.code, p.raum);
        QCOMPARE(felder(QStringLiteral("Es sind ") + field + QStringLiteral(".")),
                 QStringLiteral("Es sind ") + p.wert + QStringLiteral("."));
        QVERIFY(!felder(QStringLiteral("{periode:%1|%2|letzte}").arg(p.code, p.raum)).contains(u'['));
        QVERIFY(felder(QStringLiteral("{rang:%1|%2|letzte}").arg(p.code, p.raum))
                    .contains(QStringLiteral(" von ")));
        QVERIFY(!felder(QStringLiteral("{wert:%1|kreis}").arg(p.code)).contains(u'{'));
        // What is in braces and no field stays.
        QCOMPARE(felder(QStringLiteral("{etwas} {wert} }{ {}")), QStringLiteral("{etwas} {wert} }{ {}"));
    }

    void whatCanNotBeFilledIsSaid() {
        const auto p = probe();
        IssueList notes;
        for (const auto& [field, mark] :
             {std::pair{QStringLiteral("{wert:FEHLT|%1|letzte}").arg(p.raum), "[unbekannter Indikator]"},
              {QStringLiteral("{wert:%1|999|letzte}").arg(p.code), "[unbekannter Raum]"},
              {QStringLiteral("{wert:%1|%2|1850}").arg(p.code, p.raum), "[keine Angabe]"},
              {QStringLiteral("{wert:%1|%2|bald}").arg(p.code, p.raum), "[keine Angabe]"},
              {QStringLiteral("{wert:%1|%2|letzte|stand:9999}").arg(p.code, p.raum), "[unbekannter Stand]"},
              {QStringLiteral("{differenz:%1|%2|letzte|letzte}").arg(p.code, p.raum), "[keine Angabe]"}})
            QCOMPARE(felder(field, false, &notes), QString::fromUtf8(mark));
        QCOMPARE(notes.items().size(), std::size_t{6});
        for (const auto& note : notes.items())
            QVERIFY(texte::hatSatz(note.code.id));
    }

    void inAPublicTextASecretStaysBack() {
        workspace::Zahlenquelle quelle(*m_werkbank, true);
        const auto& bestand = m_werkbank->bestand();
        for (const auto& k : bestand.kennzahlen()) {
            const auto block = quelle.werte({k.code, bestand.analyseEbene()->id, {}, {}});
            if (!block) continue;
            for (std::size_t i = 0; i < (*block)->perioden.size(); ++i)
                for (std::size_t r = 0; r < (*block)->raeume.size(); ++r) {
                    if ((*block)->zelle(i, r).zeichen != Zeichen::kGeheim) continue;
                    const auto field =
                        QStringLiteral("{wert:%1|%2|%3}")
                            .arg(QString::fromStdString(k.code),
                                 QString::fromStdString(bestand.raeume()[(*block)->raeume[r]].schluessel),
                                 QString::fromStdString((*block)->perioden[i].toString()));
                    IssueList notes;
                    QCOMPARE(felder(field, true, &notes), QStringLiteral("[geheim gehalten]"));
                    QCOMPARE(notes.count(codes::kFeldGeheim), std::size_t{1});
                    return;
                }
        }
        QSKIP("the demo store holds no secret figure");
    }

    void fieldsInTheTextsOfAThemaAreFilledToo() {
        const auto p = probe();
        Thema thema;
        thema.titel = "Felder";
        thema.fragestellung = QStringLiteral("Warum {wert:%1|%2|letzte}?").arg(p.code, p.raum).toStdString();
        const auto id = m_werkbank->themen().legeAn(thema);
        QVERIFY(id);
        Berichtswunsch wunsch;
        wunsch.art = Berichtsart::kThema;
        wunsch.thema = *id;
        workspace::Zahlenquelle quelle(*m_werkbank, false);
        const auto d = baue(quelle, wunsch);
        QVERIFY(d);
        QVERIFY(QString::fromUtf8(*alsHtml(*d)).contains(QStringLiteral("Warum %1?").arg(p.wert)));
        QVERIFY(!quelle.zahlen().empty());
    }
};

static const Registered<TestVorlagen> kRegistered;

}  // namespace isp::report::test

#include "test_vorlagen.moc"
