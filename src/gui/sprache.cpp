// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sprache.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <array>
#include <cstring>

namespace isp::gui {

namespace {

struct Text {
    const char* englisch;  ///< without `&`
    const char* deutsch;
};

constexpr std::array<Text, 24> kTexte = {{
    {"OK", "OK"},
    {"Cancel", "Abbrechen"},
    {"Close", "Schließen"},
    {"Save", "Speichern"},
    {"Save All", "Alles speichern"},
    {"Open", "Öffnen"},
    {"Yes", "Ja"},
    {"Yes to All", "Ja, alle"},
    {"No", "Nein"},
    {"No to All", "Nein, keine"},
    {"Abort", "Abbrechen"},
    {"Retry", "Wiederholen"},
    {"Ignore", "Ignorieren"},
    {"Discard", "Verwerfen"},
    {"Help", "Hilfe"},
    {"Apply", "Anwenden"},
    {"Reset", "Zurücksetzen"},
    {"Restore Defaults", "Voreinstellungen"},
    {"Undo", "Rückgängig"},
    {"Redo", "Wiederholen"},
    {"Cut", "Ausschneiden"},
    {"Copy", "Kopieren"},
    {"Paste", "Einfügen"},
    {"Select All", "Alles auswählen"},
}};

/// Stands behind Qt's own translation and answers where that one has nothing.
class Standardtexte : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        const auto plain = QString::fromLatin1(source).remove(u'&');
        for (const auto& text : kTexte)
            if (plain == QString::fromLatin1(text.englisch)) return QString::fromUtf8(text.deutsch);
        return {};
    }
};

/// Our own words in another language. One text has one translation wherever it stands, so all of them lie in
/// one context of the file (scripts/uebersetzung) and it does not matter which one a caller names.
class Woerterbuch : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char*, const char* source, const char* comment, int n) const override {
        return QTranslator::translate("isp", source, comment, n);
    }
};

void speakEnglish(QApplication& app) {
    auto* words = new Woerterbuch(&app);
    if (words->load(QStringLiteral(":/sprache/isp_en.qm"))) QCoreApplication::installTranslator(words);
}

void speakGerman(QApplication& app, const QLocale& german) {
    // Asked in the reverse order of their installation.
    QCoreApplication::installTranslator(new Standardtexte(&app));
    auto* qt = new QTranslator(&app);
    if (qt->load(german, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
}

}  // namespace

void richteSpracheEin(QApplication& app, texte::Sprache sprache) {
    const QLocale german(QLocale::German, QLocale::Germany);
    QLocale::setDefault(german);
    texte::setzeSprache(sprache);
    if (sprache == texte::Sprache::kEnglisch) {
        speakEnglish(app);
    } else {
        speakGerman(app, german);
    }
}

}  // namespace isp::gui
