// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>
#include <memory>

namespace isp::gui {

/// What the window remembers between two starts. One typed table of keys and defaults; an INI file, so that
/// it can be read, copied and deleted without tools. Settings of an older program are carried over
/// (einstellungen_stand.h).
class Einstellungen {
public:
    /// The user's own file, or `datei` (tests, --rundgang).
    explicit Einstellungen(const QString& datei = {});

    [[nodiscard]] QStringList zuletzt() const;
    /// To the front; keeps the last ten.
    void merkeZuletzt(const QString& pfad);
    void vergissZuletzt(const QString& pfad);
    /// The store to open at the next start; empty after the user closed it.
    [[nodiscard]] QString letzteWerkbank() const;
    void setLetzteWerkbank(const QString& pfad);

    [[nodiscard]] QString farbschema() const;
    void setFarbschema(const QString& schema);
    /// Language of the words, `de` or `en`; read at the start of the program.
    [[nodiscard]] QString sprache() const;
    void setSprache(const QString& sprache);
    [[nodiscard]] int schriftProzent() const;
    void setSchriftProzent(int prozent);

    [[nodiscard]] QString bereich() const;
    void setBereich(const QString& id);
    /// Last shown Kennzahl or Indikator.
    [[nodiscard]] QString code() const;
    void setCode(const QString& code);

    /// True the first time for this store: the warning about network shares is given once.
    bool merkeNetzhinweis(const QString& pfad);

    [[nodiscard]] QByteArray fenster() const;
    void setFenster(const QByteArray& geometrie);
    /// Folder of the last file dialog.
    [[nodiscard]] QString ordner() const;
    void setOrdner(const QString& ordner);

    /// The newest version that was used with these settings; empty at the very first start.
    [[nodiscard]] QString programmversion() const;
    void setProgrammversion(const QString& version);

private:
    std::unique_ptr<QSettings> m_settings;
};

}  // namespace isp::gui
