// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>
#include <optional>
#include <vector>

namespace isp::gui {

/// What a field is edited with, and what its value is as a QVariant. An invalid QVariant is a missing value.
enum class Feldart {
    kAbschnitt,  ///< no field: a heading with a sentence over the fields that follow
    kText,       ///< QString
    kLangtext,   ///< QString
    kZahl,       ///< double
    kGanzzahl,   ///< qlonglong
    kDatum,      ///< QString, ISO
    kWahl,       ///< the key of the choice
    kMehrfach,   ///< QVariantList of keys
    kJaNein,     ///< bool
};

/// One entry of a choice.
struct Wahl {
    Wahl(QVariant key, QString shown, QString tip = {})
        : schluessel(std::move(key)),
          text(std::move(shown)),
          hinweis(std::move(tip)) {}

    QVariant schluessel;
    QString text;
    QString hinweis;
};

/// Everything about a field but where its value lies: what the form shows and checks.
struct Feldvorgabe {
    Feldart art = Feldart::kText;
    QString schluessel;  ///< ASCII; the editor's object name is `feld_<schluessel>`
    QString label;
    QString hilfe;  ///< one sentence below the editor
    QString platzhalter;
    QString einheit;  ///< beside a number
    bool pflicht = false;
    bool breit = false;  ///< takes both columns
    bool keineAngabe = false;
    int nachkommastellen = 0;
    int zeilen = 4;      ///< of a long text at first; it grows with what is written
    int zeichenMax = 0;  ///< 0: any length
    std::optional<double> min;
    std::optional<double> max;
    std::vector<Wahl> wahlen;
    QStringList vorschlaege;  ///< offered while typing; anything else may be written too
};

}  // namespace isp::gui
