// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/gantt.h"
#include "render/textsatz.h"

#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

QString day(QDate date) {
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QString span(const Ganttzeile& zeile) {
    if (zeile.von.isValid() && zeile.bis.isValid())
        return tr(QT_TRANSLATE_NOOP("Render", "%1 bis %2")).arg(day(zeile.von), day(zeile.bis));
    if (zeile.von.isValid()) return tr(QT_TRANSLATE_NOOP("Render", "ab %1, Ende offen")).arg(day(zeile.von));
    if (zeile.bis.isValid())
        return tr(QT_TRANSLATE_NOOP("Render", "bis %1, Beginn offen")).arg(day(zeile.bis));
    return tr(QT_TRANSLATE_NOOP("Render", "ohne Termin"));
}

}  // namespace

QStringList zeilenAngaben(const Gantt& gantt, int zeile) {
    if (zeile < 0 || zeile >= static_cast<int>(gantt.zeilen.size())) return {};
    const auto& row = gantt.zeilen[static_cast<std::size_t>(zeile)];
    QStringList out{row.titel, span(row)};
    auto state = wort(row.zeichen);
    if (row.anteil && std::isfinite(*row.anteil))
        state += tr(QT_TRANSLATE_NOOP("Render", ", zu %1 %% fertig"))
                     .arg(std::lround(std::clamp(*row.anteil, 0.0, 1.0) * 100.0))
                     .replace(QStringLiteral("%%"), QStringLiteral("%"));
    out << state;
    if (ueberfaellig(row, gantt.heute)) out << tr(QT_TRANSLATE_NOOP("Render", "Überfällig"));
    return out;
}

QStringList meilensteinAngaben(const Ganttmeilenstein& meilenstein, QDate heute) {
    QStringList out{tr(QT_TRANSLATE_NOOP("Render", "Meilenstein: %1")).arg(meilenstein.titel)};
    out << (meilenstein.datum.isValid() ? day(meilenstein.datum)
                                        : tr(QT_TRANSLATE_NOOP("Render", "ohne Termin")));
    out << (meilenstein.erreicht               ? tr(QT_TRANSLATE_NOOP("Render", "erreicht"))
            : ueberfaellig(meilenstein, heute) ? tr(QT_TRANSLATE_NOOP("Render", "überfällig"))
                                               : tr(QT_TRANSLATE_NOOP("Render", "noch nicht erreicht")));
    return out;
}

QString ganttSatz(const Gantt& gantt) {
    if (gantt.zeilen.empty()) return tr(QT_TRANSLATE_NOOP("Render", "Noch nichts geplant"));
    const auto late = std::count_if(gantt.zeilen.begin(), gantt.zeilen.end(),
                                    [&](const auto& row) { return ueberfaellig(row, gantt.heute); });
    const auto count =
        gantt.zeilen.size() == 1
            ? tr(QT_TRANSLATE_NOOP("Render", "Zeitplan mit einer Zeile"))
            : tr(QT_TRANSLATE_NOOP("Render", "Zeitplan mit %1 Zeilen")).arg(gantt.zeilen.size());
    return late == 0 ? count : count + tr(QT_TRANSLATE_NOOP("Render", ", davon %1 überfällig")).arg(late);
}

}  // namespace isp::render
