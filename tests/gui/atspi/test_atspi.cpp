// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buehne.h"
#include "element.h"

#include <QTest>

using namespace isp::test;

namespace {

constexpr int kWarteMs = 20'000;
const QString kDruecken = QStringLiteral("Press");

/// Beside this one, unless another build is to be looked at.
QString programm() {
    return qEnvironmentVariable("ISP_PROGRAMM", QStringLiteral(ISP_PROGRAMM));
}

}  // namespace

/// The program with its demo, as a screen reader meets it.
class AtspiTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Buehne> m_buehne;
    std::optional<Element> m_fenster;

    std::optional<Element> warteAuf(const Element& in, const std::function<bool(const Element&)>& gesucht) {
        std::optional<Element> found;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] { return (found = in.finde(gesucht)).has_value() || !m_buehne->laeuft(); }, kWarteMs);
        return found;
    }

    std::optional<Element> warteAuf(Rolle rolle, const QString& name) {
        return warteAuf(*m_fenster, [&](const Element& e) {
            return e.ist(rolle) && (name.isEmpty() || e.name() == name) && e.zuSehen();
        });
    }

    /// Presses the button of an area, whatever kind of button it is.
    bool oeffneBereich(const QString& titel) {
        const auto button = warteAuf(*m_fenster, [&](const Element& e) {
            return e.name() == titel && e.aktionen().contains(kDruecken);
        });
        return button && button->fuehreAus(kDruecken);
    }

private Q_SLOTS:
    void initTestCase() {
        m_buehne = std::make_unique<Buehne>();
        if (!m_buehne->hindernis().isEmpty()) QSKIP(qPrintable(m_buehne->hindernis()));
        QVERIFY(m_buehne->starte(programm(), {QStringLiteral("--demo")}));
        m_fenster = warteAuf(Element::wurzel(m_buehne->bus()),
                             [](const Element& e) { return e.ist(Rolle::kFenster); });
        QVERIFY2(m_fenster.has_value(), "the program does not appear on the bus");
    }

    void cleanupTestCase() { m_buehne.reset(); }

    void theWindowIsNamed() { QVERIFY(m_fenster->name().contains(QStringLiteral("ISP-Werkbank"))); }

    void theMenuBarNamesItsMenus() {
        const auto bar = warteAuf(Rolle::kMenueleiste, {});
        QVERIFY(bar.has_value());
        QStringList names;
        for (const auto& menu : bar->kinder())
            names << menu.name();
        QVERIFY2(names.contains(QStringLiteral("Datei")) && names.contains(QStringLiteral("Hilfe")),
                 qPrintable(names.join(u',')));
    }

    void theBarOfAreasNamesItsButtons() {
        const auto bar =
            warteAuf(*m_fenster, [](const Element& e) { return e.name() == QStringLiteral("Bereiche"); });
        QVERIFY(bar.has_value());
        QStringList names;
        for (const auto& button : bar->kinder()) {
            names << button.name();
            QVERIFY2(button.aktionen().contains(kDruecken), qPrintable(button.name()));
        }
        const QStringList wanted{QStringLiteral("Haus"),    QStringLiteral("Atlas"),
                                 QStringLiteral("Daten"),   QStringLiteral("Räume"),
                                 QStringLiteral("Themen"),  QStringLiteral("Planungsrunde"),
                                 QStringLiteral("Berichte")};
        QCOMPARE(names, wanted);
    }

    void aPressedButtonOpensATableWithHeadings() {
        QVERIFY(oeffneBereich(QStringLiteral("Daten")));
        const auto table = warteAuf(Rolle::kTabelle, {});
        QVERIFY(table.has_value());
        QVERIFY(!table->name().isEmpty());
        const auto columns = table->spalten();
        QVERIFY(columns.size() > 1);
        for (const auto& column : columns)
            QVERIFY2(!column.isEmpty(), qPrintable(columns.join(u',')));
    }

    /// A drawing is a list of its parts: a Thema on the board is pressed, the wheel shows its steps.
    void theWheelTellsItsSteps() {
        QVERIFY(oeffneBereich(QStringLiteral("Themen")));
        const auto board = warteAuf(*m_fenster, [](const Element& e) {
            return e.ist(Rolle::kListe) && e.zuSehen() && !e.kinder().empty() &&
                   e.kinder().front().aktionen().contains(kDruecken);
        });
        QVERIFY(board.has_value());
        QVERIFY(board->kinder().front().fuehreAus(kDruecken));
        const auto wheel = warteAuf(Rolle::kListe, QStringLiteral("Steuerungskreislauf"));
        QVERIFY(wheel.has_value());
        QVERIFY(!wheel->beschreibung().isEmpty());
        const auto steps = wheel->kinder();
        QCOMPARE(steps.size(), std::size_t{7});
        for (const auto& step : steps) {
            QVERIFY(step.ist(Rolle::kListeneintrag));
            QVERIFY(!step.name().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(AtspiTest)
#include "test_atspi.moc"
