// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/meldung.h"

#include "texte/feldmeldung.h"
#include "texte/kreislauf.h"
#include "texte/meldungsort.h"
#include "texte/saetze.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <unordered_map>

namespace isp::texte {

namespace {

const Satz* findSatz(std::string_view code) {
    static const auto index = [] {
        std::unordered_map<std::string_view, const Satz*> map;
        for (const auto table : {saetzeBase(), saetzeDomain(), saetzeGdal(), saetzeAnalysis(), saetzeStore(),
                                 saetzeGeo(), saetzeExchange(), saetzeWorkspace(), saetzeEinlesen(),
                                 saetzeRender(), saetzeReport(), saetzeCli()})
            for (const auto& satz : table)
                map.emplace(satz.code, &satz);
        return map;
    }();
    const auto found = index.find(code);
    return found == index.end() ? nullptr : found->second;
}

Meldungsort s_ort = Meldungsort::kFenster;

/// `{{A|B}}` → A on the command line, B in the window.
QString fuerOrt(QString pattern) {
    constexpr qsizetype kMark = 2;
    for (auto from = pattern.indexOf(QLatin1String("{{")); from >= 0;
         from = pattern.indexOf(QLatin1String("{{"), from)) {
        const auto bar = pattern.indexOf(u'|', from);
        const auto to = pattern.indexOf(QLatin1String("}}"), from);
        if (bar < 0 || to < bar) break;
        const auto chosen = s_ort == Meldungsort::kBefehlszeile
                                ? pattern.mid(from + kMark, bar - from - kMark)
                                : pattern.mid(bar + 1, to - bar - 1);
        pattern.replace(from, to + kMark - from, chosen);
    }
    return pattern;
}

QString q(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Fills %1, %2 … in one pass, so that a `%2` inside an argument stays what it is.
QString filled(const QString& pattern, const std::vector<std::string>& args) {
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (!placeholder) {
            out += pattern[i];
            continue;
        }
        const auto n = static_cast<std::size_t>(pattern[++i].digitValue());
        if (n >= 1 && n <= args.size()) out += q(args[n - 1]);
    }
    return out;
}

QString tr(const char* text) {
    return QCoreApplication::translate("Meldungen", text);
}

/// Where it is, without the file where the sentence names it already.
QString place(const Location& where, const QString& sentence) {
    QStringList parts;
    if (!where.file.empty() && !sentence.contains(u'„' + q(where.file) + u'“')) parts << q(where.file);
    if (!where.field.empty()) parts << q(where.field);
    if (where.row > 0) parts << tr(QT_TRANSLATE_NOOP("Meldungen", "Zeile %1")).arg(where.row);
    if (where.column > 0) parts << tr(QT_TRANSLATE_NOOP("Meldungen", "Spalte %1")).arg(where.column);
    return parts.join(QStringLiteral(", "));
}

QString stateWord(const auto& known) {
    return known ? wort(*known) : QString();
}

/// `Linie` of the OGC type `Line String`.
QString geometryWord(std::string_view type) {
    if (type.ends_with("Point")) return tr(QT_TRANSLATE_NOOP("Meldungen", "Punkt"));
    if (type.ends_with("String")) return tr(QT_TRANSLATE_NOOP("Meldungen", "Linie"));
    return {};
}

/// `1990` of a year, `1.250,5` of any other number.
QString numberWord(std::string_view text, bool year) {
    bool ok = false;
    const double number = q(text).toDouble(&ok);
    if (!ok || year) return {};
    const auto point = text.find('.');
    return zahl(number, point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1));
}

/// `„Interpretation der Ergebnisse“, „Steuern und Umsetzen“`
QString stepWords(const std::string& steps) {
    QStringList words;
    for (const auto& part : q(steps).split(QStringLiteral(", "))) {
        const auto step = fromText<Schrittart>(part.toStdString());
        words << u'„' + (step ? titel(*step) : part) + u'“';
    }
    return words.join(QStringLiteral(", "));
}

/// The German word for an argument (Satz::arten); empty where it stays as it is.
QString argumentWord(char art, const std::string& argument, bool year, const Feldnamen& felder) {
    switch (art) {
        case 'f': {
            const auto label = felder ? felder(argument) : QString();
            return label.isEmpty() ? feldname(argument) : label;
        }
        case 'o':
            return objektart(argument);
        case 'd':
            return datum(argument);
        case 'k':
            return kriterien(argument);
        case 'g':
            return geometryWord(argument);
        case 'n':
            return numberWord(argument, year);
        case 's': {
            const auto step = fromText<Schrittart>(argument);
            return step ? titel(*step) : QString();
        }
        case 'l':
            return stepWords(argument);
        case 'z':
            return stateWord(fromText<Schrittzustand>(argument));
        case 't':
            return stateWord(fromText<Themenzustand>(argument));
        default:
            return {};
    }
}

std::vector<std::string> germanWords(const Satz& satz, const std::vector<std::string>& args,
                                     const Feldnamen& felder) {
    auto out = args;
    // The field comes first in every sentence that gives the range of one.
    const bool year = !args.empty() && std::string_view(args.front()).ends_with("jahr");
    for (std::size_t i = 0; i < std::min(args.size(), satz.arten.size()); ++i)
        if (const auto word = argumentWord(satz.arten[i], args[i], year, felder); !word.isEmpty())
            out[i] = word.toStdString();
    return out;
}

Meldung build(const Code& code, const std::vector<std::string>& args, const Location& where,
              const Feldnamen& felder = {}) {
    Meldung m;
    const auto* satz = findSatz(code.id);
    if (satz == nullptr) {  // a test keeps this from happening; should it happen, nothing is lost
        m.satz = q(code.id);
        for (const auto& arg : args)
            m.satz += QStringLiteral(" ") + q(arg);
    } else {
        const auto words = germanWords(*satz, args, felder);
        m.satz = filled(fuerOrt(tr(satz->satz)), words);
        if (satz->abhilfe[0] != '\0') m.abhilfe = filled(fuerOrt(tr(satz->abhilfe)), words);
    }
    // A field of a record stands in the sentence already, or beside it in the form.
    const bool ofRecord = code.id.starts_with("domain.");
    if (const auto at = place(where, m.satz); !at.isEmpty() && !ofRecord)
        m.satz = at + QStringLiteral(": ") + m.satz;
    return m;
}

}  // namespace

void setzeUmgebung(Meldungsort ort) {
    s_ort = ort;
}

QString Meldung::ganz() const {
    return abhilfe.isEmpty() ? satz : satz + QStringLiteral(" ") + abhilfe;
}

Meldung meldung(const Error& error) {
    return meldung(error, Feldnamen());
}

Meldung meldung(const Error& error, const Feldnamen& felder) {
    auto m = build(error.code, error.args, error.location, felder);
    m.technisch = q(error.detail);
    return m;
}

Meldung meldung(const Issue& issue) {
    auto m = build(issue.code, issue.args, issue.location);
    if (issue.count > 1) {
        m.satz += QStringLiteral(" ") + tr(QT_TRANSLATE_NOOP("Meldungen", "(insgesamt %1-mal)"))
                                            .arg(static_cast<qulonglong>(issue.count));
    }
    return m;
}

bool hatSatz(std::string_view code) {
    return findSatz(code) != nullptr;
}

}  // namespace isp::texte
