// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quelltexte.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>
#include <stdexcept>

namespace isp::test {

namespace {

constexpr int kGeduldMs = 120'000;

[[noreturn]] void fail(const QString& what) {
    throw std::runtime_error(what.toStdString());
}

QStringList readWordings(QXmlStreamReader& xml) {
    QStringList out;
    const bool unfinished = xml.attributes().value(QStringLiteral("type")) == QStringLiteral("unfinished");
    QString plain;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) out << xml.readElementText();
        if (token == QXmlStreamReader::Characters) plain += xml.text();
        if (token == QXmlStreamReader::EndElement) break;
    }
    if (unfinished) return {};
    if (out.isEmpty() && !plain.isEmpty()) out << plain;
    return out;
}

void readMessage(QXmlStreamReader& xml, Textbuch& buch) {
    Textschluessel key;
    key.zaehlt = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    QStringList wordings;
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            key.text = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            key.kommentar = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            wordings = readWordings(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    auto& known = buch[key];
    if (known.isEmpty()) known = wordings;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%L?\\d|%n|\\{\\{|\\}\\}"));
    QStringList out;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        out << match.next().captured();
    out.sort();
    return out;
}

bool hasMnemonic(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("&\\w"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

QString mangelOf(const QString& text, const QString& english) {
    if (english.isEmpty()) return QStringLiteral("not translated");
    if (placeholders(text) != placeholders(english)) return QStringLiteral("other placeholders");
    if (hasMnemonic(text) != hasMnemonic(english)) return QStringLiteral("mnemonic lost or added");
    if (text.count(u'|') != english.count(u'|')) return QStringLiteral("other frames");
    if (text.front().isSpace() != english.front().isSpace() ||
        text.back().isSpace() != english.back().isSpace())
        return QStringLiteral("other spaces around it");
    return {};
}

}  // namespace

Textbuch leseTextbuch(const QString& datei) {
    QFile file(datei);
    if (!file.open(QIODevice::ReadOnly)) fail(datei + QStringLiteral(": ") + file.errorString());
    QXmlStreamReader xml(&file);
    Textbuch buch;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("message"))
            readMessage(xml, buch);
    }
    if (xml.hasError()) fail(datei + QStringLiteral(": ") + xml.errorString());
    return buch;
}

void schreibeTextbuch(const QString& datei, const Textbuch& buch) {
    QFile file(datei);
    if (!file.open(QIODevice::WriteOnly)) fail(datei + QStringLiteral(": ") + file.errorString());
    QXmlStreamWriter xml(&file);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    xml.writeStartElement(QStringLiteral("TS"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    xml.writeAttribute(QStringLiteral("language"), QStringLiteral("en_GB"));
    xml.writeAttribute(QStringLiteral("sourcelanguage"), QStringLiteral("de_DE"));
    xml.writeStartElement(QStringLiteral("context"));
    xml.writeTextElement(QStringLiteral("name"), QStringLiteral("isp"));
    for (const auto& [key, wordings] : buch) {
        xml.writeStartElement(QStringLiteral("message"));
        if (key.zaehlt) xml.writeAttribute(QStringLiteral("numerus"), QStringLiteral("yes"));
        xml.writeTextElement(QStringLiteral("source"), key.text);
        if (!key.kommentar.isEmpty()) xml.writeTextElement(QStringLiteral("comment"), key.kommentar);
        xml.writeStartElement(QStringLiteral("translation"));
        if (wordings.isEmpty()) xml.writeAttribute(QStringLiteral("type"), QStringLiteral("unfinished"));
        for (const auto& wording : wordings) {
            if (key.zaehlt) {
                xml.writeTextElement(QStringLiteral("numerusform"), wording);
            } else {
                xml.writeCharacters(wording);
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    if (xml.hasError() || !file.flush()) fail(datei + QStringLiteral(": ") + file.errorString());
}

namespace {

/// `more`: further options of lupdate.
Textbuch runLupdate(const QString& lupdate, const QString& projekt, const QStringList& more) {
    const QTemporaryDir scratch;
    const auto found = scratch.filePath(QStringLiteral("quellen.ts"));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(lupdate, QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"),
                                       QStringLiteral("none"), projekt + QStringLiteral("/src"),
                                       projekt + QStringLiteral("/ui"), QStringLiteral("-ts"), found} +
                               more);
    if (!process.waitForFinished(kGeduldMs) || process.exitCode() != 0)
        fail(lupdate + QStringLiteral(": ") + process.errorString() + QString::fromUtf8(process.readAll()));
    return leseTextbuch(found);
}

}  // namespace

Textbuch sammleQuelltexte(const QString& lupdate, const QString& projekt) {
    auto buch = runLupdate(lupdate, projekt, {});
    // In tr(QT_TRANSLATE_NOOP("…", "text")) lupdate looks for a text right after tr( and passes over what
    // follows; it sees the macro where tr is nothing it knows.
    buch.merge(
        runLupdate(lupdate, projekt, {QStringLiteral("-tr-function-alias"), QStringLiteral("tr=unbenutzt")}));
    for (auto& [key, wordings] : buch)
        wordings.clear();
    return buch;
}

QString mangel(const Textschluessel& text, const QStringList& englisch) {
    const qsizetype expected = text.zaehlt ? 2 : 1;
    if (englisch.size() != expected) return QStringLiteral("not translated");
    for (const auto& wording : englisch)
        if (auto what = mangelOf(text.text, wording); !what.isEmpty()) return what;
    return {};
}

}  // namespace isp::test
