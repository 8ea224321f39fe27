// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sitzungskalender.h"

#include "base/codes.h"
#include "base/speicherschutz.h"

#include <QDateTime>
#include <QSaveFile>
#include <QTimeZone>

namespace isp::workspace {

namespace {

constexpr qsizetype kZeilenlaenge = 75;  // octets, RFC 5545 3.1

/// One content line, folded: a continuation begins with a space, which counts.
QByteArray folded(const QByteArray& line) {
    QByteArray out;
    qsizetype used = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype length = 1;  // octets of the character that begins here
        while (i + length < line.size() && (static_cast<unsigned char>(line[i + length]) & 0xC0U) == 0x80U)
            ++length;
        if (used + length > kZeilenlaenge) {
            out += "\r\n ";
            used = 1;
        }
        out += line.mid(i, length);
        used += length;
        i += length;
    }
    return out + "\r\n";
}

/// A TEXT value, RFC 5545 3.3.11; control characters have no place in it.
QByteArray escaped(const QString& text) {
    QString out;
    auto plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const auto c : plain) {
        if (c == u'\\' || c == u';' || c == u',') out += u'\\';
        if (c == u'\n' || c == u'\r')
            out += QStringLiteral("\\n");
        else if (c.unicode() >= 0x20 || c == u'\t')
            out += c;
    }
    return out.toUtf8();
}

QByteArray escaped(const std::string& text) {
    return escaped(QString::fromStdString(text));
}

QDateTime momentOf(const QDate& date, const std::string& time) {
    static const QTimeZone kZone("Europe/Berlin");
    return QDateTime(date, QTime::fromString(QString::fromStdString(time), QStringLiteral("HH:mm")), kZone);
}

QByteArray utc(const QDateTime& moment) {
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray timesOf(const Sitzungstermin& s) {
    const auto date = QDate::fromString(QString::fromStdString(s.datum), Qt::ISODate);
    if (s.beginn.empty()) {
        const auto day = [](const QDate& d) { return d.toString(QStringLiteral("yyyyMMdd")).toLatin1(); };
        QByteArray out = folded("DTSTART;VALUE=DATE:" + day(date));
        out += folded("DTEND;VALUE=DATE:" + day(date.addDays(1)));
        return out;
    }
    QByteArray out = folded("DTSTART:" + utc(momentOf(date, s.beginn)));
    if (!s.ende.empty())
        out += folded("DTEND:" + utc(momentOf(date.addDays(s.ende <= s.beginn ? 1 : 0), s.ende)));
    return out;
}

QByteArray eventOf(const Kalendereintrag& eintrag, const QDateTime& jetzt) {
    const auto& s = eintrag.termin;
    QByteArray out = "BEGIN:VEVENT\r\n";
    out += folded("UID:" + escaped(s.uid) + "@isp-werkbank");
    out += folded("DTSTAMP:" + utc(jetzt));
    // Later files replace earlier ones: seconds since 2020 stay below the limit of an INTEGER.
    static const qint64 kStart = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    out += folded("SEQUENCE:" + QByteArray::number(std::max<qint64>(0, jetzt.toSecsSinceEpoch() - kStart)));
    out += timesOf(s);
    out += folded("SUMMARY:" + escaped(s.titel));
    if (!s.ort.empty()) out += folded("LOCATION:" + escaped(s.ort));
    if (!eintrag.beschreibung.isEmpty()) out += folded("DESCRIPTION:" + escaped(eintrag.beschreibung));
    out += s.zustand == Sitzungszustand::kAbgesagt ? "STATUS:CANCELLED\r\n" : "STATUS:CONFIRMED\r\n";
    return out + "END:VEVENT\r\n";
}

}  // namespace

QByteArray kalenderdatei(const std::vector<Kalendereintrag>& eintraege, const std::string& jetzt) {
    const auto now = QDateTime::fromString(QString::fromStdString(jetzt), Qt::ISODateWithMs);
    QByteArray out =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ISP-Werkbank//Planungsrunde//DE\r\nMETHOD:PUBLISH\r\n";
    for (const auto& eintrag : eintraege)
        out += eventOf(eintrag, now);
    return out + "END:VCALENDAR\r\n";
}

Status schreibeKalender(const QString& pfad, const QByteArray& inhalt) {
    ISP_CHECK(pruefeFremdeDatei(pfad.toStdString()));
    QSaveFile file(pfad);
    if (!file.open(QIODevice::WriteOnly) || file.write(inhalt) != inhalt.size() || !file.commit())
        return makeError(isp::codes::kFileNotWritable, {pfad.toStdString()});
    return {};
}

}  // namespace isp::workspace
