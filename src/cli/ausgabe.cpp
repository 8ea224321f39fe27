// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ausgabe.h"

#include "texte/meldung.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace isp::cli {

namespace {

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

/// The shortest text that reads back as the same number.
QString exact(double x) {
    char buffer[64];
    const auto end = std::to_chars(std::begin(buffer), std::end(buffer), x).ptr;
    return QString::fromLatin1(buffer, end - buffer);
}

QString germanText(const Feld& feld) {
    return std::visit(Overloaded{
                          [](std::monostate) { return QString(); },
                          [](const QString& text) { return text; },
                          [](const Feld::Zahl& z) { return texte::zahl(z.wert, z.nachkommastellen); },
                          [](std::int64_t n) { return texte::zahl(static_cast<double>(n), 0); },
                          [](bool yes) { return yes ? QStringLiteral("ja") : QStringLiteral("nein"); },
                      },
                      feld.inhalt());
}

QString csvText(const Feld& feld) {
    auto text = std::visit(Overloaded{
                               [](std::monostate) { return QString(); },
                               [](const QString& t) { return t; },
                               [](const Feld::Zahl& z) { return exact(z.wert); },
                               [](std::int64_t n) { return QString::number(n); },
                               [](bool yes) { return yes ? QStringLiteral("1") : QStringLiteral("0"); },
                           },
                           feld.inhalt());
    const bool quote = std::any_of(
        text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (!quote) return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QByteArray jsonString(const QString& text) {
    // QJsonDocument writes arrays and objects only: take the brackets off again.
    const auto array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray jsonText(const Feld& feld) {
    return std::visit(Overloaded{
                          [](std::monostate) { return QByteArray("null"); },
                          [](const QString& t) { return jsonString(t); },
                          [](const Feld::Zahl& z) { return exact(z.wert).toLatin1(); },
                          [](std::int64_t n) { return QByteArray::number(static_cast<qlonglong>(n)); },
                          [](bool yes) { return QByteArray(yes ? "true" : "false"); },
                      },
                      feld.inhalt());
}

/// Numbers stand on the right; a missing one says nothing about its column.
bool isNumber(const Feld& feld) {
    return std::holds_alternative<Feld::Zahl>(feld.inhalt()) ||
           std::holds_alternative<std::int64_t>(feld.inhalt());
}

QByteArray asTabelle(const Ausgabetabelle& t) {
    std::vector<qsizetype> widths;
    std::vector<bool> right(t.spalten.size(), true);
    for (const auto& name : t.spalten)
        widths.push_back(name.size());
    std::vector<std::vector<QString>> cells;
    for (const auto& row : t.zeilen) {
        auto& line = cells.emplace_back();
        for (std::size_t c = 0; c < row.size(); ++c) {
            line.push_back(germanText(row[c]).replace(QLatin1Char('\n'), QLatin1Char(' ')));
            widths[c] = std::max(widths[c], line.back().size());
            const bool missing = std::holds_alternative<std::monostate>(row[c].inhalt());
            right[c] = right[c] && (missing || isNumber(row[c]));
        }
    }
    const auto printed = [&](const std::vector<QString>& line) -> QString {
        QString out;
        for (std::size_t c = 0; c < line.size(); ++c) {
            const auto padded =
                right[c] ? line[c].rightJustified(widths[c]) : line[c].leftJustified(widths[c]);
            out += (c == 0 ? QString() : QStringLiteral("  ")) + padded;
        }
        while (out.endsWith(QLatin1Char(' ')))
            out.chop(1);
        return out + QLatin1Char('\n');
    };
    QString out = printed(t.spalten);
    for (const auto& line : cells)
        out += printed(line);
    return out.toUtf8();
}

QByteArray asCsv(const Ausgabetabelle& t) {
    QByteArray out;
    for (std::size_t c = 0; c < t.spalten.size(); ++c)
        out += (c == 0 ? "" : ",") + csvText(t.spalten[c]).toUtf8();
    out += '\n';
    for (const auto& row : t.zeilen) {
        for (std::size_t c = 0; c < row.size(); ++c)
            out += (c == 0 ? "" : ",") + csvText(row[c]).toUtf8();
        out += '\n';
    }
    return out;
}

QByteArray asJson(const Ausgabetabelle& t) {
    QByteArray out = "[";
    for (std::size_t r = 0; r < t.zeilen.size(); ++r) {
        out += r == 0 ? "\n  {" : ",\n  {";
        for (std::size_t c = 0; c < t.zeilen[r].size(); ++c)
            out += (c == 0 ? "" : ", ") + jsonString(t.spalten[c]) + ": " + jsonText(t.zeilen[r][c]);
        out += '}';
    }
    return out + (t.zeilen.empty() ? "]\n" : "\n]\n");
}

}  // namespace

Feld Feld::zahl(double wert, int nachkommastellen) {
    Feld feld;
    if (std::isfinite(wert)) feld.m_inhalt = Zahl{wert, nachkommastellen};
    return feld;
}

Feld Feld::zahl(const std::optional<double>& wert, int nachkommastellen) {
    return wert ? zahl(*wert, nachkommastellen) : Feld();
}

QByteArray formatiere(const Ausgabetabelle& tabelle, Format format) {
    switch (format) {
        case Format::kCsv:
            return asCsv(tabelle);
        case Format::kJson:
            return asJson(tabelle);
        case Format::kTabelle:
            break;
    }
    return asTabelle(tabelle);
}

}  // namespace isp::cli
