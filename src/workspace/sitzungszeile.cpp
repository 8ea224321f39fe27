// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in one line during a meeting: decisions with their votes, Aufträge with owner and date.
#include "workspace/sitzungsbuch.h"

#include <QDate>
#include <QRegularExpression>
#include <optional>

namespace isp::workspace {

namespace {

/// The votes at the end: `(8:0)` or `(8:0:1)`.
const QRegularExpression& votes() {
    static const QRegularExpression kVotes(
        QStringLiteral("\\s*\\((\\d{1,5})\\s*:\\s*(\\d{1,5})(?:\\s*:\\s*(\\d{1,5}))?\\)\\s*$"));
    return kVotes;
}

/// The date at the end: `bis 15.12.2026`, `bis 15.12.26`, `bis 15.12.`, `bis zum 2026-12-15`.
const QRegularExpression& dueDate() {
    static const QRegularExpression kDate(
        QStringLiteral("(?:^|\\s)bis\\s+(?:zum\\s+)?(?:(\\d{1,2})\\.\\s?(\\d{1,2})\\.?\\s?(\\d{4}|\\d{2})?|"
                       "(\\d{4})-(\\d{2})-(\\d{2}))\\.?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return kDate;
}

constexpr int kJahrhundert = 2000;
constexpr int kKurzesJahr = 100;

QDate dateOf(const QRegularExpressionMatch& found, const QDate& heute) {
    const auto number = [&](int group) { return found.captured(group).toInt(); };
    if (!found.captured(4).isEmpty()) return {number(4), number(5), number(6)};
    const int day = number(1);
    const int month = number(2);
    if (!found.captured(3).isEmpty()) {
        const int year = number(3);
        return {year < kKurzesJahr ? kJahrhundert + year : year, month, day};
    }
    // Without a year: this one, or the next where the day has passed. 29.2. waits for a leap year.
    constexpr int kSchaltjahre = 8;
    for (int year = heute.year(); year <= heute.year() + kSchaltjahre; ++year)
        if (const QDate date(year, month, day); date.isValid() && date >= heute) return date;
    return {};
}

const Akteur* akteurNamed(const QString& name, const std::vector<Akteur>& akteure) {
    const Akteur* begins = nullptr;
    int count = 0;
    for (const auto& a : akteure) {
        const auto known = QString::fromStdString(a.name);
        if (known.compare(name, Qt::CaseInsensitive) == 0) return &a;
        if (!known.startsWith(name, Qt::CaseInsensitive)) continue;
        begins = &a;
        ++count;
    }
    return count == 1 ? begins : nullptr;
}

}  // namespace

Rundenbeschluss beschlussAusZeile(const QString& zeile) {
    Rundenbeschluss out;
    auto text = zeile.simplified();
    if (const auto found = votes().match(text); found.hasMatch()) {
        out.ja = found.captured(1).toInt();
        out.nein = found.captured(2).toInt();
        if (!found.captured(3).isEmpty()) out.enthaltung = found.captured(3).toInt();
        text = text.left(found.capturedStart());
    }
    out.text = text.toStdString();
    return out;
}

Planungsauftrag auftragAusZeile(const QString& zeile, const std::vector<Akteur>& akteure,
                                const std::string& heute) {
    Planungsauftrag out;
    auto text = zeile.simplified();
    const auto today = QDate::fromString(QString::fromStdString(heute), Qt::ISODate);
    if (const auto found = dueDate().match(text); found.hasMatch())
        if (const auto date = dateOf(found, today); date.isValid()) {
            out.frist = date.toString(Qt::ISODate).toStdString();
            text = text.left(found.capturedStart()).trimmed();
        }
    // The last one that stands at the beginning of a word: an address in the text is no owner.
    static const QRegularExpression kOwner(QStringLiteral("(?:^|\\s)@(\\S[^@]*)$"));
    if (const auto found = kOwner.match(text); found.hasMatch()) {
        auto name = found.captured(1).trimmed();
        while (name.endsWith(u','))
            name.chop(1);
        if (const auto* akteur = akteurNamed(name, akteure))
            out.akteur = akteur->id;
        else
            out.name = name.toStdString();
        text = text.left(found.capturedStart()).trimmed();
    }
    out.titel = text.toStdString();
    return out;
}

}  // namespace isp::workspace
