// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A frozen report stays what it was: through the store, through newer data, withdrawn Lieferungen, other
// formulas.
#include "domain/indikator.h"
#include "report/berichtsbuch.h"
#include "report/bilddaten.h"
#include "report/codes.h"
#include "report/eingefroren.h"
#include "report/schreiben.h"
#include "store/ablage.h"
#include "store/lieferung_repository.h"
#include "unit/report/beispiel.h"
#include "workspace/grenzlader.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <algorithm>
#include <cstdlib>

namespace isp::report::test {

class TestEingefroren : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Werkbank> m_werkbank;

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Bericht record(BerichtId id) { return *store::Ablage<Bericht>(m_werkbank->store()).lies(id); }

    /// Other boundaries for all Räume of the level `raum`: stripes side by side.
    void loadStripes() {
        const auto& bestand = m_werkbank->bestand();
        QStringList features;
        for (const auto position : bestand.positionen(bestand.ebene("raum")->id)) {
            const double west = 10.0 + 0.02 * static_cast<double>(features.size());
            features
                << QStringLiteral(
                       R"({"type":"Feature","properties":{"schluessel":"%1"},"geometry":{"type":"Polygon",)"
                       R"("coordinates":[[[%2,53.8],[%3,53.8],[%3,54.0],[%2,54.0],[%2,53.8]]]}})")
                       .arg(QString::fromStdString(bestand.raeume()[position].schluessel))
                       .arg(west)
                       .arg(west + 0.02);
        }
        QFile file(path("streifen.geojson"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral(R"({"type":"FeatureCollection","features":[%1]})")
                       .arg(features.join(u','))
                       .toUtf8());
        file.close();
        workspace::GrenzOptionen options;
        options.raumebene = "raum";
        options.schluesselfeld = "schluessel";
        workspace::Grenzlader loader(m_werkbank->store(), bestand);
        const auto seen = loader.vorschau(path("streifen.geojson").toStdString(), options);
        QVERIFY(seen);
        const auto loaded = loader.uebernehmen(*seen);
        QVERIFY(loaded);
        QCOMPARE(loaded->geladen, static_cast<std::size_t>(features.size()));
        QVERIFY(m_werkbank->registriereGrenzen(*loaded));
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        workspace::AnlegeOptionen options;
        options.demo = true;
        auto made = workspace::Werkbank::anlegen(path("w.isp").toStdString(), options);
        QVERIFY(made);
        m_werkbank = std::move(made).value();
    }

    void aDocumentComesBackAsItWas() {
        Dokument d;
        d.titel = QStringLiteral("Titel <b>");
        d.deckblatt = true;
        d.zeitIso = QStringLiteral("2026-11-28T10:00:00.000Z");
        d.add(Verzeichnis{QStringLiteral("Inhalt"), 2});
        d.add(Ueberschrift{2, QStringLiteral("Kapitel"), QStringLiteral("k"), true});
        d.add(Absatz{{Lauf{QStringLiteral("fett"), true}, Lauf{QStringLiteral(" und nicht")}}});
        d.add(Absatz{laeufe(QStringLiteral("unter der Überschrift")), Absatzart::kZurUeberschrift});
        d.add(Absatz{laeufe(QStringLiteral("Leitung: ____")), Absatzart::kUnterschrift});
        d.add(Liste{{laeufe(QStringLiteral("eins")), laeufe(QStringLiteral("zwei"))}, true});
        d.add(tabelle(3));
        d.add(Kasten{{{QStringLiteral("12,5"), QStringLiteral("Quote")}}});
        Nebeneinander both;
        both.links.emplace_back(bild());
        both.rechts.emplace_back(Absatz{laeufe(QStringLiteral("daneben"))});
        d.add(both);
        const auto frozen = friereEin(d);
        const auto back = entpacke(packe(frozen));
        QVERIFY(back);
        QCOMPARE(inhaltSha256(*back), inhaltSha256(frozen));
        QCOMPARE(*alsHtml(*back), *alsHtml(frozen));
        QCOMPARE(*alsOdt(*back), *alsOdt(frozen));
        QCOMPARE(*alsPdf(*back), *alsPdf(frozen));
    }

    /// The same but for the edges, where a fraction of a pixel may differ.
    void theRecordingPaintsWhatThePicturePaints() {
        auto picture = bild();
        picture.zeichner = [](QPainter& p, QSizeF size) {
            p.fillRect(QRectF(0.0, 0.0, size.width() / 2.0, size.height()), Qt::red);
            QFont font;
            font.setPixelSize(24);
            p.setFont(font);
            p.drawText(QRectF(QPointF(), size), Qt::AlignCenter, QStringLiteral("Ränge 1–5"));
        };
        Dokument d;
        d.add(picture);
        const auto frozen = friereEin(d);
        const auto live = QImage::fromData(*alsPng(picture));
        const auto kept = QImage::fromData(*alsPng(std::get<Bild>(frozen.bloecke.front().inhalt)));
        QCOMPARE(kept.size(), live.size());
        qint64 different = 0;
        for (int y = 0; y < live.height(); ++y)
            for (int x = 0; x < live.width(); ++x)
                different += std::abs(qGray(live.pixel(x, y)) - qGray(kept.pixel(x, y))) > 64 ? 1 : 0;
        QVERIFY2(different * 100 < qint64{1} * live.width() * live.height(),
                 qPrintable(QString::number(different)));
    }

    void whatIsDamagedIsRefused() {
        const auto good = packe(friereEin(Dokument{}));
        QVERIFY(entpacke(good));
        std::string bomb(64, '\x55');
        qToBigEndian<quint32>(0xfffffff0U, bomb.data());
        for (const auto& bad : {std::string(), std::string("kurz"), bomb, good.substr(0, good.size() / 2),
                                qCompress("[1,2", 4).toStdString(), qCompress("{}", 2).toStdString()}) {
            const auto read = entpacke(bad);
            QVERIFY(!read);
            QCOMPARE(read.error().code.id, codes::kBerichtKaputt.id);
        }
    }

    void aFrozenAtlasIsNotTouchedByWhatHappensLater() {
        Berichtswunsch wunsch;
        wunsch.einfrieren = true;
        const auto made = erstelle(*m_werkbank, wunsch, path("a.html"));
        QVERIFY(made);
        QVERIFY(made->bericht.valid());
        const auto before = dokumentOf(*m_werkbank, made->bericht);
        QVERIFY(before);
        QCOMPARE(inhaltSha256(*before), record(made->bericht).inhaltSha256);
        QVERIFY(berichtsliste(*m_werkbank)->front().neuereDaten == false);

        // A Lieferung goes, a formula changes: the live report would say something else.
        const auto lieferungen = store::LieferungRepository(m_werkbank->store()).lieferungen();
        QVERIFY(lieferungen && !lieferungen->empty());
        QVERIFY(m_werkbank->setZurueckgezogen(lieferungen->front().id, true, "falsch geliefert"));
        for (auto indikator : m_werkbank->bestand().indikatoren()) {
            if (!indikator.standard) continue;
            indikator.formel = "(" + indikator.formel + ") * 2";
            QVERIFY(m_werkbank->speichereIndikator(indikator));
            break;
        }
        const auto after = dokumentOf(*m_werkbank, made->bericht);
        QVERIFY(after);
        QCOMPARE(inhaltSha256(*after), inhaltSha256(*before));
        QVERIFY(erzeugeNeu(*m_werkbank, made->bericht, path("b.html")));
        QCOMPARE(bytes(path("b.html")), bytes(path("a.html")));
        QVERIFY(erzeugeNeu(*m_werkbank, made->bericht, path("b.pdf")));
        QVERIFY(bytes(path("b.pdf")).startsWith("%PDF-"));
        const auto other = widersprueche(*m_werkbank, made->bericht);
        QVERIFY(other && !other->empty());
        QVERIFY(other->front().damals.wert != other->front().heute);
        QVERIFY(berichtsliste(*m_werkbank)->front().neuereDaten);
    }

    void otherBoundariesChangeTheLiveReportAndNotTheFrozenOne() {
        Berichtswunsch wunsch;
        wunsch.kapitel = {Kapitel::kIndikatoren};
        wunsch.einfrieren = true;
        const auto frozen = erstelle(*m_werkbank, wunsch, path("frozen.html"));
        wunsch.einfrieren = false;
        const auto live = erstelle(*m_werkbank, wunsch, path("live.html"));
        QVERIFY(frozen && live);
        loadStripes();
        QVERIFY(erzeugeNeu(*m_werkbank, live->bericht, path("live2.html")));
        QVERIFY(bytes(path("live2.html")) != bytes(path("live.html")));
        QVERIFY(erzeugeNeu(*m_werkbank, frozen->bericht, path("frozen2.html")));
        QCOMPARE(bytes(path("frozen2.html")), bytes(path("frozen.html")));
        QVERIFY(widersprueche(*m_werkbank, frozen->bericht)->empty());  // the figures are the same
    }

    void aLiveReportFollowsAndCanBeFrozen() {
        Berichtswunsch wunsch;
        wunsch.kapitel = {Kapitel::kIndikatoren};
        const auto made = erstelle(*m_werkbank, wunsch, path("a.html"));
        QVERIFY(made);
        QVERIFY(record(made->bericht).standart == Standart::kLaufend);
        const auto lieferungen = store::LieferungRepository(m_werkbank->store()).lieferungen();
        QVERIFY(m_werkbank->setZurueckgezogen(lieferungen->front().id, true, "falsch geliefert"));
        QVERIFY(berichtsliste(*m_werkbank)->front().neuereDaten);
        const auto again = erzeugeNeu(*m_werkbank, made->bericht, path("b.html"));
        QVERIFY(again);
        QCOMPARE(again->bericht, made->bericht);
        QVERIFY(bytes(path("b.html")) != bytes(path("a.html")));
        QVERIFY(!berichtsliste(*m_werkbank)->front().neuereDaten);
        QVERIFY(friereBerichtEin(*m_werkbank, made->bericht));
        QVERIFY(record(made->bericht).standart == Standart::kEingefroren);
        const auto twice = friereBerichtEin(*m_werkbank, made->bericht);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code.id, codes::kSchonEingefroren.id);
    }

    void theRecordSaysWhatWasMade() {
        const auto made = erstelle(*m_werkbank, {}, path("a.html"));
        QVERIFY(made);
        const auto b = record(made->bericht);
        QCOMPARE(b.datei, std::string("a.html"));
        QCOMPARE(QByteArray::fromStdString(b.sha256),
                 QCryptographicHash::hash(bytes(path("a.html")), QCryptographicHash::Sha256).toHex());
        QVERIFY(b.stand.valid());
        QVERIFY(!b.erzeugt.empty());
        QVERIFY(m_werkbank->themen().loesche<Bericht>(b.id, QStringLiteral("weg")));
        QVERIFY(berichtsliste(*m_werkbank)->empty());
        m_werkbank->undoStack().undo();
        QCOMPARE(berichtsliste(*m_werkbank)->size(), std::size_t{1});
    }
};

static const Registered<TestEingefroren> kRegistered;

}  // namespace isp::report::test

#include "test_eingefroren.moc"
