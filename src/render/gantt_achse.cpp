// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/gantt.h"
#include "texte/sprache.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace isp::render {

namespace {

constexpr int kMonthsOfYear = 12, kMonthsOfQuarter = 3;
/// Years between two labels where single years have no room.
constexpr std::array<int, 7> kYearSteps = {1, 2, 5, 10, 20, 50, 100};

int monthNumber(QDate day) {
    return day.year() * kMonthsOfYear + day.month() - 1;
}

QDate firstOf(int monthNumber) {
    return {monthNumber / kMonthsOfYear, monthNumber % kMonthsOfYear + 1, 1};
}

/// Equal fields of some months between two first days of a month.
template <typename Name>
std::vector<Zeitfeld> fields(int from, int to, int months, const Name& name) {
    std::vector<Zeitfeld> out;
    for (int at = from - from % months; at < to; at += months) {
        const auto begin = firstOf(std::max(at, from)), end = firstOf(std::min(at + months, to));
        out.push_back({begin, end, name(firstOf(at))});
    }
    return out;
}

QString yearName(QDate day) {
    return QString::number(day.year());
}

QString quarterName(QDate day) {
    return QStringLiteral("Q%1").arg((day.month() - 1) / kMonthsOfQuarter + 1);
}

QString monthName(QDate day) {
    return texte::namensschema()
        .standaloneMonthName(day.month(), QLocale::ShortFormat)
        .remove(QLatin1Char('.'));
}

}  // namespace

Zeitachse ganttachse(QDate von, QDate bis, double breite, double feld) {
    if (!von.isValid() || !bis.isValid()) return {};
    if (bis < von) std::swap(von, bis);
    const double room = std::max(1.0, breite / std::max(1.0, feld));
    int from = monthNumber(von), to = monthNumber(bis) + 1;
    Zeitachse axis;
    if (to - from <= room) {
        axis.unten = fields(from, to, 1, monthName);
        axis.oben = fields(from, to, kMonthsOfYear, yearName);
    } else if (from -= from % kMonthsOfQuarter,
               to += (kMonthsOfQuarter - to % kMonthsOfQuarter) % kMonthsOfQuarter;
               (to - from) / kMonthsOfQuarter <= room) {
        axis.unten = fields(from, to, kMonthsOfQuarter, quarterName);
        axis.oben = fields(from, to, kMonthsOfYear, yearName);
    } else {
        from -= from % kMonthsOfYear;
        to += (kMonthsOfYear - to % kMonthsOfYear) % kMonthsOfYear;
        const int years = (to - from) / kMonthsOfYear;
        const auto* step =
            std::find_if(kYearSteps.begin(), kYearSteps.end() - 1, [&](int s) { return years / s <= room; });
        axis.unten = fields(from, to, kMonthsOfYear * *step, yearName);
    }
    axis.von = firstOf(from);
    axis.bis = firstOf(to);
    return axis;
}

bool ueberfaellig(const Ganttzeile& zeile, QDate heute) {
    const bool done =
        zeile.zeichen == Schrittzeichen::kAbgeschlossen || zeile.zeichen == Schrittzeichen::kEntfaellt;
    return !done && zeile.bis.isValid() && heute.isValid() && zeile.bis < heute;
}

bool ueberfaellig(const Ganttmeilenstein& meilenstein, QDate heute) {
    return !meilenstein.erreicht && meilenstein.datum.isValid() && heute.isValid() &&
           meilenstein.datum < heute;
}

}  // namespace isp::render
