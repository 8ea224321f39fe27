// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "report/bericht.h"

#include <QString>
#include <QStringList>

/// What stands in braces in the texts of a template, and the number fields that may stand in any text of a
/// report (docs/methoden.md, „Zahlenfelder“):
///
///     {kreis} {titel} {stand} {datum} {jahr} {herausgeber} {ebene} {seite} {seiten}
///     {wert:CODE|RAUM|PERIODE}          the figure with its sign        RAUM: a key, or kreis
///     {differenz:CODE|RAUM|VON|BIS}     with + or −                     PERIODE: 2021, letzte, letzte-1 …
///     {rang:CODE|RAUM|PERIODE}          3 von 15, 1 = highest           and in each |stand:ID or |stand:TAG
///     {periode:CODE|RAUM|PERIODE}       which Periode that is
///     {einheit:CODE}
///
/// A figure that is missing, secret or of something unknown becomes a mark in the text and a message; never
/// 0.
namespace isp::report {

class Textfelder {
public:
    Textfelder(workspace::Zahlenquelle& quelle, const Berichtswunsch& wunsch);

    /// All texts of the wish filled in, but {titel}, {seite} and {seiten}, which are known later.
    [[nodiscard]] Berichtswunsch gefuellt(Berichtswunsch wunsch);
    /// The number fields of one text.
    [[nodiscard]] QString zahlen(const QString& text);
    /// The number fields in paragraphs and lists of a document.
    void fuelle(Dokument& dokument);
    [[nodiscard]] const IssueList& hinweise() const noexcept { return m_hinweise; }

private:
    struct Feld;
    [[nodiscard]] QString fuelle(const QString& text, bool platzhalter);
    [[nodiscard]] QString feldtext(const QString& roh);
    [[nodiscard]] QString marke(Code code, const QString& roh, const QString& wort,
                                const QString& grund = {});
    [[nodiscard]] QString wert(const Feld& feld);
    [[nodiscard]] QString differenz(const Feld& feld);
    [[nodiscard]] QString rang(const Feld& feld);
    [[nodiscard]] QString einheit(const Feld& feld);
    /// The cell in words, or its mark.
    [[nodiscard]] QString oderMarke(const Feld& feld, std::size_t periode, const QString& text);
    /// Fills block and column; false: `feld.fehler` is the mark.
    [[nodiscard]] bool frage(Feld& feld);
    [[nodiscard]] std::optional<std::size_t> periodeOf(const Feld& feld, const QString& text) const;
    void fuelle(std::vector<Block>& bloecke);

    workspace::Zahlenquelle& m_quelle;
    EbeneId m_ebene;
    std::optional<Periode> m_bis;
    QList<std::pair<QString, QString>> m_platzhalter;
    IssueList m_hinweise;
};

/// {titel} in a text of the house.
[[nodiscard]] QString mitTitel(QString text, const QString& titel);
/// {seite} and {seiten} in a header or footer; empty texts where a page has no number.
[[nodiscard]] QString mitSeite(QString text, const QString& seite, const QString& seiten);
[[nodiscard]] bool nenntSeite(const QString& text);

/// All placeholders with what they stand for, for lists and menus.
[[nodiscard]] QList<std::pair<QString, QString>> platzhalterliste();

}  // namespace isp::report
