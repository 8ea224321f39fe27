// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/aktivitaetsserie.h"

#include "workspace/codes.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QDate>
#include <algorithm>

namespace isp::workspace {

namespace {

QDate dateOf(std::string_view iso) {
    return QDate::fromString(QString::fromUtf8(iso.data(), static_cast<qsizetype>(iso.size())), Qt::ISODate);
}

std::string isoOf(const QDate& date) {
    return date.toString(Qt::ISODate).toStdString();
}

constexpr int kTageJeWoche = 7;

/// Months from one date to the next; 0 where it does not count in months.
int monthsOf(Wiederholung w) {
    switch (w) {
        case Wiederholung::kMonatlich:
            return 1;
        case Wiederholung::kVierteljaehrlich:
            return 3;
        case Wiederholung::kHalbjaehrlich:
            return 6;
        case Wiederholung::kJaehrlich:
            return 12;
        default:
            return 0;
    }
}

/// A series as it is in the store: its first Aktivität and its last date.
struct Serie {
    Aktivitaet vorlage;  ///< the chosen one, tied to the first
    std::string erster;
    std::string letzter;
    std::vector<Teilnahme> teilnahmen;
};

Result<Serie> serieOf(Werkbank& werkbank, AktivitaetId id) {
    ISP_TRY(const auto alle, werkbank.themen().alle<Aktivitaet>());
    const auto* chosen = Themenakte::find(alle, id);
    if (chosen == nullptr || chosen->wiederholung == Wiederholung::kKeine ||
        !dateOf(chosen->beginn).isValid())
        return makeError(codes::kKeineSerie);
    Serie serie{*chosen, chosen->beginn, chosen->beginn, {}};
    if (!serie.vorlage.serie.valid()) serie.vorlage.serie = id;
    for (const auto& a : alle) {
        if (a.id != serie.vorlage.serie && a.serie != serie.vorlage.serie) continue;
        if (a.id == serie.vorlage.serie && dateOf(a.beginn).isValid()) serie.erster = a.beginn;
        serie.letzter = std::max(serie.letzter, a.beginn);
    }
    ISP_TRY(const auto teilnahmen, werkbank.themen().alle<Teilnahme>());
    std::copy_if(teilnahmen.begin(), teilnahmen.end(), std::back_inserter(serie.teilnahmen),
                 [&](const Teilnahme& t) { return t.aktivitaet == id; });
    return serie;
}

Result<AktivitaetId> legeAn(Werkbank& werkbank, const Serie& serie, const std::string& beginn,
                            const QString& text) {
    ISP_TRY(const auto id, werkbank.themen().speichere(folgeaktivitaet(serie.vorlage, beginn), text));
    for (auto teilnahme : serie.teilnahmen) {
        teilnahme.id = {};
        teilnahme.uid.clear();
        teilnahme.aktivitaet = id;
        teilnahme.anwesend = false;
        ISP_CHECK(werkbank.themen().speichere(teilnahme, text));
    }
    return id;
}

}  // namespace

std::optional<std::string> serientermin(std::string_view erster, Wiederholung wiederholung, int n) {
    const auto first = dateOf(erster);
    if (!first.isValid() || wiederholung == Wiederholung::kKeine) return std::nullopt;
    if (wiederholung == Wiederholung::kWoechentlich)
        return isoOf(first.addDays(static_cast<qint64>(kTageJeWoche) * n));
    return isoOf(first.addMonths(monthsOf(wiederholung) * n));  // the last day where the month is shorter
}

std::vector<std::string> serientermine(std::string_view erster, Wiederholung wiederholung,
                                       std::string_view nach, std::string_view bis) {
    std::vector<std::string> out;
    if (bis < erster) return out;
    for (int n = 1; out.size() <= static_cast<std::size_t>(kSerieMax); ++n) {
        auto date = serientermin(erster, wiederholung, n);
        if (!date || *date > bis) break;
        if (*date > nach) out.push_back(std::move(*date));
    }
    return out;
}

Aktivitaet folgeaktivitaet(const Aktivitaet& vorlage, std::string_view beginn) {
    auto next = vorlage;
    next.id = {};
    next.uid.clear();
    next.phase = Aktivitaetsphase::kVorbereitung;
    next.beginn = std::string(beginn);
    next.durchfuehrung.clear();
    next.begleitung.clear();
    next.nachbereitung.clear();
    const auto from = dateOf(vorlage.beginn);
    const auto to = dateOf(vorlage.ende);
    if (from.isValid() && to.isValid()) next.ende = isoOf(dateOf(beginn).addDays(from.daysTo(to)));
    return next;
}

Result<AktivitaetId> legeNaechstenTerminAn(Werkbank& werkbank, AktivitaetId aktivitaet) {
    ISP_TRY(const auto serie, serieOf(werkbank, aktivitaet));
    const auto& bis = serie.vorlage.wiederholungBis;
    std::optional<std::string> next;
    for (int n = 1; !next || *next <= serie.letzter; ++n)
        next = serientermin(serie.erster, serie.vorlage.wiederholung, n);
    if (!bis.empty() && *next > bis) return makeError(codes::kSerieZuEnde);
    const auto text = QStringLiteral("Nächsten Termin anlegen");
    AktivitaetId id;
    ISP_CHECK(werkbank.aendere(text, [&]() -> Status {
        ISP_TRY(id, legeAn(werkbank, serie, *next, text));
        return {};
    }));
    return id;
}

Result<int> legeSerieAn(Werkbank& werkbank, AktivitaetId aktivitaet, const std::string& bis) {
    ISP_TRY(const auto serie, serieOf(werkbank, aktivitaet));
    const auto dates = serientermine(serie.erster, serie.vorlage.wiederholung, serie.letzter, bis);
    if (dates.empty()) return makeError(codes::kSerieZuEnde);
    if (dates.size() > static_cast<std::size_t>(kSerieMax)) return makeError(codes::kSerieZuLang);
    const auto text = QStringLiteral("Serie anlegen");
    const auto done = werkbank.aendere(text, [&]() -> Status {
        for (const auto& date : dates)
            ISP_CHECK(legeAn(werkbank, serie, date, text));
        return {};
    });
    ISP_CHECK(done);
    return static_cast<int>(dates.size());
}

}  // namespace isp::workspace
