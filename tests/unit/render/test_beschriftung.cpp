// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/beschriftung.h"
#include "unit/render/beispiel.h"

namespace isp::render::test {

namespace {

const QRectF kArea(0, 0, 1000, 600);

Labelwunsch wish(std::size_t gebiet, const QString& text, QPointF at, double rank,
                 QSizeF frame = {300, 200}) {
    return {gebiet, text, at, QRectF(at - QPointF(frame.width(), frame.height()) / 2.0, frame), rank, 1.2};
}

std::vector<Label> place(std::vector<Labelwunsch> wishes, std::span<const QRectF> taken = {}) {
    return placeLabels(std::move(wishes), Theme::light().font(TextRole::kNote), 2.0, kArea, taken);
}

}  // namespace

class TestBeschriftung : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMoreImportantOneComesFirst() {
        const auto labels = place({wish(0, QStringLiteral("Wahlstedt"), {500, 300}, 1.0, {60, 20}),
                                   wish(1, QStringLiteral("Segeberg"), {500, 300}, 2.0, {60, 20})});
        QCOMPARE(labels.front().gebiet, std::size_t{1});
        QCOMPARE(labels.front().rect.center(), QPointF(500, 300));
        for (std::size_t i = 1; i < labels.size(); ++i)
            QVERIFY(!labels[i].rect.intersects(labels[0].rect));
    }

    void movesAsideRatherThanVanish() {
        const auto labels = place({wish(0, QStringLiteral("Nord"), {500, 300}, 1.0),
                                   wish(1, QStringLiteral("Süd"), {500, 302}, 2.0)});
        QCOMPARE(labels.size(), std::size_t{2});
        QVERIFY(!labels[0].rect.intersects(labels[1].rect));
    }

    void longNamesBreakAtBlankOrHyphen() {
        auto labels = place({wish(0, QStringLiteral("Auenland Südholstein"), {500, 300}, 1.0, {90, 90})});
        QCOMPARE(labels.at(0).zeilen,
                 (QStringList{QStringLiteral("Auenland"), QStringLiteral("Südholstein")}));
        labels = place({wish(0, QStringLiteral("Boostedt-Rickling"), {500, 300}, 1.0, {80, 90})});
        QCOMPARE(labels.at(0).zeilen, (QStringList{QStringLiteral("Boostedt-"), QStringLiteral("Rickling")}));
        labels = place({wish(0, QStringLiteral("Krems II"), {500, 300}, 1.0, {55, 90})});
        QCOMPARE(labels.at(0).zeilen, QStringList{QStringLiteral("Krems II")});
    }

    void tooSmallAreasGetNone() {
        QVERIFY(place({wish(0, QStringLiteral("Norderstedt"), {500, 300}, 1.0, {20, 200})}).empty());
        QVERIFY(place({wish(0, QStringLiteral("Norderstedt"), {500, 300}, 1.0, {200, 4})}).empty());
    }

    void edgesAndTakenPlacesAreKeptFree() {
        QVERIFY(place({wish(0, QStringLiteral("Rand"), {995, 300}, 1.0, {10, 10})}).empty());
        const std::array taken{QRectF(300, 0, 400, 600)};
        QVERIFY(place({wish(0, QStringLiteral("Legende"), {500, 300}, 1.0)}, taken).empty());
    }

    void placesAreSparedWhereThereIsRoomAndCoveredWhereNot() {
        const auto font = Theme::light().font(TextRole::kNote);
        const auto label = [&](const QRectF& spot) {
            const std::array spared{spot};
            return placeLabels({wish(0, QStringLiteral("Leezen"), {500, 300}, 1.0, {200, 200})}, font, 2.0,
                               kArea, {}, spared);
        };
        const QRectF point(495, 295, 10, 10);
        const auto beside = label(point);
        QCOMPARE(beside.size(), std::size_t{1});
        QVERIFY(!beside[0].rect.intersects(point));
        const auto over = label(QRectF(300, 100, 400, 400));
        QCOMPARE(over.size(), std::size_t{1});
        QCOMPARE(over[0].rect.center(), QPointF(500, 300));
    }

    void hostileTextsDoNotBreakIt() {
        const QString endless(200, QLatin1Char('W'));
        const auto labels =
            place({wish(0, endless, {500, 300}, 2.0, {900, 500}), wish(1, QString(), {100, 100}, 1.0),
                   wish(2, QStringLiteral("  \n\t "), {100, 100}, 1.0)});
        QCOMPARE(labels.size(), std::size_t{1});
        QVERIFY(kArea.contains(labels[0].rect));
        QVERIFY(labels[0].zeilen.first().endsWith(QChar(0x2026)));
    }
};

static const Registered<TestBeschriftung> kRegistered;

}  // namespace isp::render::test

#include "test_beschriftung.moc"
