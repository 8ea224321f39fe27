// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/meldung.h"
#include "texte/sprache.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <cmath>

namespace isp::texte {

namespace {

const QLocale& german() {
    static const QLocale locale(QLocale::German, QLocale::Germany);
    return locale;
}

QString tr(const char* text) {
    return QCoreApplication::translate("Format", text);
}

const QString kFehltZeichen = QStringLiteral("·");

}  // namespace

QString zahl(double wert, int nachkommastellen) {
    if (!std::isfinite(wert)) return kFehltZeichen;
    auto text = german().toString(wert, 'f', nachkommastellen);
    // A value that rounds to nothing is shown without a sign: `-0,0` is no number a planner knows.
    const auto zero = german().toString(0.0, 'f', nachkommastellen);
    return text == QStringLiteral("-") + zero ? zero : text;
}

QString wert(const Zelle& zelle, int nachkommastellen) {
    if (!zelle.hasValue()) {
        const auto sign = symbol(zelle.zeichen);
        return sign.empty() || sign == "." ? kFehltZeichen
                                           : QString::fromLatin1(sign.data(), qsizetype(sign.size()));
    }
    const auto number = zahl(zelle.wert, nachkommastellen);
    switch (zelle.zeichen) {
        case Zeichen::kKeins:
            return number;
        case Zeichen::kGenauNull:
            return QStringLiteral("–");
        case Zeichen::kWenigerAlsHalb:
            return QStringLiteral("0");
        case Zeichen::kEingeschraenkt:
            return QStringLiteral("(") + number + QStringLiteral(")");
        default: {
            const auto sign = symbol(zelle.zeichen);
            return number + QStringLiteral(" ") + QString::fromLatin1(sign.data(), qsizetype(sign.size()));
        }
    }
}

QString bedeutung(Zeichen zeichen) {
    switch (zeichen) {
        case Zeichen::kKeins:
            return {};
        case Zeichen::kGenauNull:
            return tr(QT_TRANSLATE_NOOP("Format", "genau null"));
        case Zeichen::kWenigerAlsHalb:
            return tr(QT_TRANSLATE_NOOP("Format", "weniger als die Hälfte der kleinsten Einheit"));
        case Zeichen::kUnbekannt:
            return tr(QT_TRANSLATE_NOOP("Format", "unbekannt"));
        case Zeichen::kGeheim:
            return tr(QT_TRANSLATE_NOOP("Format", "geheim gehalten"));
        case Zeichen::kSpaeter:
            return tr(QT_TRANSLATE_NOOP("Format", "Angabe folgt später"));
        case Zeichen::kNichtSinnvoll:
            return tr(QT_TRANSLATE_NOOP("Format", "nicht sinnvoll"));
        case Zeichen::kNichtVerlaesslich:
            return tr(QT_TRANSLATE_NOOP("Format", "nicht verlässlich genug"));
        case Zeichen::kEingeschraenkt:
            return tr(QT_TRANSLATE_NOOP("Format", "eingeschränkt aussagekräftig"));
        case Zeichen::kVorlaeufig:
            return tr(QT_TRANSLATE_NOOP("Format", "vorläufig"));
        case Zeichen::kRevidiert:
            return tr(QT_TRANSLATE_NOOP("Format", "berichtigt"));
        case Zeichen::kGeschaetzt:
            return tr(QT_TRANSLATE_NOOP("Format", "geschätzt"));
        case Zeichen::kUnvollstaendig:
            return tr(QT_TRANSLATE_NOOP("Format", "unvollständig: Teile fehlen"));
    }
    return {};
}

QString periode(const Periode& p) {
    switch (p.art()) {
        case PeriodeArt::kJahr:
            return QString::number(p.year());
        case PeriodeArt::kHalbjahr:
            return tr(QT_TRANSLATE_NOOP("Format", "%1. Halbjahr %2")).arg(p.part()).arg(p.year());
        case PeriodeArt::kQuartal:
            return tr(QT_TRANSLATE_NOOP("Format", "%1. Quartal %2")).arg(p.part()).arg(p.year());
        case PeriodeArt::kMonat:
            return namensschema().standaloneMonthName(p.part()) + QStringLiteral(" ") +
                   QString::number(p.year());
        case PeriodeArt::kStichtag:
            break;
    }
    return QDate(p.year(), p.part(), p.day()).toString(QStringLiteral("dd.MM.yyyy"));
}

QString datum(const std::string& iso) {
    const auto date = QDate::fromString(QString::fromStdString(iso).left(10), Qt::ISODate);
    return date.isValid() ? date.toString(QStringLiteral("dd.MM.yyyy")) : QString::fromStdString(iso);
}

QString richtung(Richtung r) {
    switch (r) {
        case Richtung::kHochSchlecht:
            return tr(QT_TRANSLATE_NOOP("Format", "hoch ist ungünstig"));
        case Richtung::kHochGut:
            return tr(QT_TRANSLATE_NOOP("Format", "hoch ist günstig"));
        case Richtung::kNeutral:
            break;
    }
    return tr(QT_TRANSLATE_NOOP("Format", "neutral"));
}

}  // namespace isp::texte
