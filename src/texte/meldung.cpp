// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/meldung.h"

#include "texte/kreislauf.h"
#include "texte/saetze.h"

#include <QCoreApplication>
#include <array>
#include <unordered_map>

namespace isp::texte {

namespace {

const Satz* findSatz(std::string_view code) {
    static const auto index = [] {
        std::unordered_map<std::string_view, const Satz*> map;
        for (const auto table :
             {saetzeBase(), saetzeDomain(), saetzeGdal(), saetzeAnalysis(), saetzeStore(), saetzeGeo(),
              saetzeExchange(), saetzeWorkspace(), saetzeRender(), saetzeCli()})
            for (const auto& satz : table)
                map.emplace(satz.code, &satz);
        return map;
    }();
    const auto found = index.find(code);
    return found == index.end() ? nullptr : found->second;
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

/// Errors about records of the Steuerungskreislauf name fields, steps and tables by their keys.
bool speaksOfRecords(const Code& code) {
    return code.id.starts_with("domain.") || code.id == "store.still_referred";
}

std::vector<std::string> germanWords(const std::vector<std::string>& args) {
    std::vector<std::string> out;
    for (const auto& arg : args) {
        const auto word = argumentwort(arg);
        out.push_back(word.isEmpty() ? arg : word.toStdString());
    }
    return out;
}

Meldung build(const Code& code, const std::vector<std::string>& args, const Location& where) {
    Meldung m;
    const auto* satz = findSatz(code.id);
    if (satz == nullptr) {  // a test keeps this from happening; should it happen, nothing is lost
        m.satz = q(code.id);
        for (const auto& arg : args)
            m.satz += QStringLiteral(" ") + q(arg);
    } else {
        const auto words = speaksOfRecords(code) ? germanWords(args) : args;
        m.satz = filled(tr(satz->satz), words);
        if (satz->abhilfe[0] != '\0') m.abhilfe = filled(tr(satz->abhilfe), words);
    }
    // A field of a record stands in the sentence already.
    if (const auto at = place(where, m.satz); !at.isEmpty() && !speaksOfRecords(code))
        m.satz = at + QStringLiteral(": ") + m.satz;
    return m;
}

}  // namespace

QString Meldung::ganz() const {
    return abhilfe.isEmpty() ? satz : satz + QStringLiteral(" ") + abhilfe;
}

Meldung meldung(const Error& error) {
    auto m = build(error.code, error.args, error.location);
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
