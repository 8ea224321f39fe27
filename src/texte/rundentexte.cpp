// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/rundentexte.h"

#include "domain/kreislauf.h"
#include "texte/hinweisworte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "texte/rundenworte.h"

#include <QCoreApplication>
#include <QStringList>

namespace isp::texte {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Runde", text);
}
QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString nameOf(const std::map<std::int64_t, std::string>& names, std::int64_t id) {
    const auto found = names.find(id);
    return found == names.end() ? QString() : q(found->second);
}

/// An actor and the person of it.
QString personOf(AkteurId akteur, const std::string& name, const Sitzungsnamen& namen) {
    const auto unit = nameOf(namen.akteure, akteur.value);
    if (unit.isEmpty() || name.empty()) return unit.isEmpty() ? q(name) : unit;
    return q(name) + QStringLiteral(" (") + unit + QStringLiteral(")");
}

QString schrittName(const std::optional<int>& schritt) {
    const auto art = schritt ? schrittart(*schritt) : std::nullopt;
    return art ? titel(*art) : QString();
}

const char* kindOf(Punktherkunft herkunft) {
    switch (herkunft) {
        case Punktherkunft::kAuftrag:
            return QT_TRANSLATE_NOOP("Runde", "Auftrag: %1");
        case Punktherkunft::kHinweis:
            return QT_TRANSLATE_NOOP("Runde", "Hinweis: %1");
        case Punktherkunft::kSchritt:
            return QT_TRANSLATE_NOOP("Runde", "Sachstand: %1");
        case Punktherkunft::kWiedervorlage:
            return QT_TRANSLATE_NOOP("Runde", "Wiedervorlage: %1");
        case Punktherkunft::kBeschluss:
            return QT_TRANSLATE_NOOP("Runde", "Beschluss steht aus: %1");
        case Punktherkunft::kDaten:
            return QT_TRANSLATE_NOOP("Runde", "Daten: %1");
        case Punktherkunft::kEigener:
        case Punktherkunft::kUebertrag:
            break;
    }
    return "%1";
}

QString dueText(const Punktvorschlag& v) {
    if (v.datum.empty()) return v.herkunft == Punktherkunft::kAuftrag ? tr("ohne Frist") : QString();
    const auto day = datum(v.datum);
    const bool late = v.ueberfaellig;
    switch (v.herkunft) {
        case Punktherkunft::kUebertrag:
            return tr("in der Sitzung vom %1 nicht behandelt").arg(day);
        case Punktherkunft::kWiedervorlage:
            return tr("Wiedervorlage am %1").arg(day);
        case Punktherkunft::kDaten:
            return late ? tr("waren am %1 fällig").arg(day) : tr("fällig am %1").arg(day);
        default:
            return late ? tr("Frist %1, überfällig").arg(day) : tr("Frist %1").arg(day);
    }
}

void addPunkt(QStringList& lines, const Tagesordnungspunkt& p, int place, const Sitzungsnamen& namen) {
    auto line = tr("TOP %1  %2").arg(place).arg(q(p.titel));
    QStringList remarks;
    if (p.art != Punktart::kBeratung) remarks << wort(p.art);
    if (p.minuten) remarks << tr("%1 Min.").arg(*p.minuten);
    if (!remarks.isEmpty()) line += QStringLiteral(" (") + remarks.join(QStringLiteral(", ")) + u')';
    lines << line;
    const auto thema = nameOf(namen.themen, p.thema.value);
    if (!thema.isEmpty() && !q(p.titel).contains(thema)) lines << tr("       Thema: %1").arg(thema);
}

QStringList peopleOf(const Sitzungsakte& akte, Anwesenheit anwesenheit, const Sitzungsnamen& namen) {
    QStringList out;
    for (const auto& t : akte.teilnahmen)
        if (t.anwesenheit == anwesenheit) out << personOf(t.akteur, t.name, namen);
    return out;
}

void addPeople(QStringList& lines, const Sitzungsakte& akte, const Sitzungsnamen& namen) {
    static constexpr std::pair<Anwesenheit, const char*> kGruppen[] = {
        {Anwesenheit::kAnwesend, QT_TRANSLATE_NOOP("Runde", "Anwesend: %1")},
        {Anwesenheit::kEntschuldigt, QT_TRANSLATE_NOOP("Runde", "Entschuldigt: %1")},
        {Anwesenheit::kAbwesend, QT_TRANSLATE_NOOP("Runde", "Nicht anwesend: %1")},
        {Anwesenheit::kOffen, QT_TRANSLATE_NOOP("Runde", "Anwesenheit nicht festgehalten: %1")}};
    for (const auto& [anwesenheit, words] : kGruppen)
        if (const auto people = peopleOf(akte, anwesenheit, namen); !people.isEmpty())
            lines << tr(words).arg(people.join(QStringLiteral("; ")));
}

/// Decisions and Aufträge of one Punkt (0: of the meeting as a whole).
void addResults(QStringList& lines, const Sitzungsakte& akte, TagesordnungspunktId punkt,
                const Sitzungsnamen& namen) {
    for (const auto& b : akte.beschluesse) {
        if (b.punkt != punkt) continue;
        const auto votes = stimmen(b);
        lines << tr("Entscheidung: %1").arg(q(b.text)) +
                     (votes.isEmpty() ? QString() : QStringLiteral(" (") + votes + u')');
    }
    for (const auto& a : akte.auftraege)
        if (a.punkt == punkt) lines << tr("Auftrag: %1").arg(auftragszeile(a, namen));
}

QStringList headOf(const Sitzungsakte& akte, const Sitzungsnamen& namen) {
    const auto& t = akte.termin;
    QStringList lines{tr("Zeit: %1").arg(sitzungszeit(t))};
    if (!t.ort.empty()) lines << tr("Ort: %1").arg(q(t.ort));
    if (const auto lead = nameOf(namen.akteure, t.leitung.value); !lead.isEmpty())
        lines << tr("Leitung: %1").arg(lead);
    return lines;
}

}  // namespace

QString punkttitel(const Punktvorschlag& vorschlag) {
    auto title = tr(kindOf(vorschlag.herkunft)).arg(q(vorschlag.gegenstand));
    if (vorschlag.herkunft == Punktherkunft::kHinweis && !vorschlag.wer.empty())
        title += QStringLiteral(" – ") + q(vorschlag.wer);
    return title;
}

QString punktanlass(const Punktvorschlag& vorschlag) {
    if (vorschlag.hinweis) return erklaerung(*vorschlag.hinweis);
    QStringList parts;
    if (const auto due = dueText(vorschlag); !due.isEmpty()) parts << due;
    if (const auto step = schrittName(vorschlag.schritt); !step.isEmpty())
        parts << tr("Schritt „%1“").arg(step);
    if (!vorschlag.wer.empty()) parts << q(vorschlag.wer);
    return parts.join(QStringLiteral(" · "));
}

QString sitzungszeit(const Sitzungstermin& termin) {
    const auto day = datum(termin.datum);
    if (termin.beginn.empty()) return day;
    if (termin.ende.empty()) return tr("%1, %2 Uhr").arg(day, q(termin.beginn));
    const auto both = tr("%1, %2 bis %3 Uhr").arg(day, q(termin.beginn), q(termin.ende));
    return termin.ende <= termin.beginn ? tr("%1 (Folgetag)").arg(both) : both;
}

QString sitzungsname(const Sitzungstermin& termin) {
    return tr("%1, %2").arg(q(termin.titel), datum(termin.datum));
}

QString stimmen(const Rundenbeschluss& beschluss) {
    QStringList parts;
    if (beschluss.ja) parts << tr("%1 Ja").arg(*beschluss.ja);
    if (beschluss.nein) parts << tr("%1 Nein").arg(*beschluss.nein);
    if (beschluss.enthaltung)
        parts << (*beschluss.enthaltung == 1 ? tr("1 Enthaltung")
                                             : tr("%1 Enthaltungen").arg(*beschluss.enthaltung));
    return parts.join(QStringLiteral(", "));
}

QString auftragsempfaenger(const Planungsauftrag& auftrag, const Sitzungsnamen& namen) {
    return personOf(auftrag.akteur, auftrag.name, namen);
}

QString auftragszeile(const Planungsauftrag& auftrag, const Sitzungsnamen& namen) {
    QStringList parts;
    if (const auto who = auftragsempfaenger(auftrag, namen); !who.isEmpty()) parts << who;
    if (!auftrag.frist.empty()) parts << tr("bis %1").arg(datum(auftrag.frist));
    const auto rest = parts.isEmpty() ? QString() : QStringLiteral(" – ") + parts.join(QStringLiteral(", "));
    return q(auftrag.titel) + rest;
}

QString tagesordnung(const Sitzungsakte& akte, const Sitzungsnamen& namen) {
    if (akte.punkte.empty()) return tr("Die Tagesordnung steht noch nicht fest.");
    QStringList lines;
    int place = 0;
    for (const auto& p : akte.punkte)
        addPunkt(lines, p, ++place, namen);
    return lines.join(u'\n');
}

QString einladung(const Sitzungsakte& akte, const Sitzungsnamen& namen) {
    QStringList lines{tr("Betreff: Einladung – %1").arg(sitzungsname(akte.termin)),
                      QString(),
                      tr("Guten Tag,"),
                      QString(),
                      tr("hiermit lade ich zur Sitzung „%1“ ein.").arg(q(akte.termin.titel)),
                      QString()};
    lines << headOf(akte, namen);
    if (!akte.termin.vorbemerkung.empty()) lines << QString() << q(akte.termin.vorbemerkung);
    lines << QString() << tr("Tagesordnung") << tagesordnung(akte, namen);
    lines << QString() << tr("Mit freundlichen Grüßen") << QString();
    return lines.join(u'\n');
}

QString protokoll(const Sitzungsakte& akte, const Sitzungsnamen& namen) {
    QStringList lines{tr("Betreff: Protokoll – %1").arg(sitzungsname(akte.termin)), QString()};
    lines << headOf(akte, namen);
    if (const auto keeper = nameOf(namen.akteure, akte.termin.schriftfuehrung.value); !keeper.isEmpty())
        lines << tr("Schriftführung: %1").arg(keeper);
    addPeople(lines, akte, namen);
    if (!akte.termin.vorbemerkung.empty()) lines << QString() << q(akte.termin.vorbemerkung);
    int place = 0;
    for (const auto& p : akte.punkte) {
        lines << QString();
        addPunkt(lines, p, ++place, namen);
        if (p.zustand == Punktzustand::kVertagt) lines << tr("Vertagt.");
        if (!p.protokoll.empty()) lines << q(p.protokoll);
        addResults(lines, akte, p.id, namen);
    }
    QStringList whole;
    addResults(whole, akte, {}, namen);
    if (!whole.isEmpty()) lines << QString() << tr("Ohne Tagesordnungspunkt") << whole;
    return lines.join(u'\n');
}

}  // namespace isp::texte
