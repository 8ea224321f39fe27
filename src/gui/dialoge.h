// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// The few questions the window asks in boxes of their own. One place, so that a test can answer them.
namespace isp::gui::dialoge {

struct Dateifrage {
    QString titel;
    QString ordner;
    QString filter;     ///< `Tabellen (*.csv *.xlsx);;Alle Dateien (*)`
    QString endung;     ///< added to a new file that has none, without dot
    QString vorschlag;  ///< file name for a new file
};

/// Path of an existing file; empty when canceled.
[[nodiscard]] QString frageDatei(QWidget* parent, const Dateifrage& frage);
/// Path of a folder; empty when canceled.
[[nodiscard]] QString frageOrdner(QWidget* parent, const Dateifrage& frage);
/// Path of a file to be written; an existing one has been confirmed. Empty when canceled.
[[nodiscard]] QString frageNeueDatei(QWidget* parent, const Dateifrage& frage);

struct Rueckfrage {
    QString titel;
    QString text;
    QString hinweis;
    QString ja;  ///< the verb of what will be done: `Löschen`
};
[[nodiscard]] bool bestaetige(QWidget* parent, const Rueckfrage& frage);

/// For tests: while it lives, the functions above answer this at once.
class Antwort {
public:
    explicit Antwort(const QString& datei, bool ja = true);
    ~Antwort();
    Antwort(const Antwort&) = delete;
    Antwort& operator=(const Antwort&) = delete;
};

}  // namespace isp::gui::dialoge
