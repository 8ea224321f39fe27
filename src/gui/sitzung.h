// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/auswahl.h"
#include "workspace/jobs.h"
#include "workspace/werkbank.h"

#include <QLockFile>
#include <QObject>
#include <memory>

namespace isp::gui {

class Einstellungen;

/// The store the window works on, and the selection on it: opening, creating and closing. Speaks in signals;
/// the window shows.
class Sitzung : public QObject {
    Q_OBJECT

public:
    Sitzung(Einstellungen& einstellungen, QObject* parent = nullptr);
    ~Sitzung() override;

    [[nodiscard]] workspace::Werkbank* werkbank() const noexcept { return m_werkbank.get(); }
    [[nodiscard]] workspace::Auswahl& auswahl() noexcept { return m_auswahl; }

    /// A file that may not be written is opened for reading, any other where `nurLesen` asks for it. On
    /// failure the present store stays open.
    [[nodiscard]] Status oeffne(const QString& pfad, bool nurLesen = false);
    void schliesse();
    /// Who has the store open for writing (`rechner, isp-werkbank`), where this window therefore shows it for
    /// reading only; empty otherwise.
    [[nodiscard]] QString belegtVon() const { return m_belegtVon; }
    /// Puts a backup in the place of the store `pfad` in a job, and opens it: storeChanged() and
    /// wiederhergestellt(), or failed(). A store that is open is let go before, and opened again on failure.
    void stelleWiederHer(const QString& pfad, const QString& sicherung);
    /// Copies a backup in a job to a file of its own and opens that: storeChanged() or failed(). The present
    /// store stays open until then.
    void oeffneKopie(const QString& sicherung, const QString& ziel);
    /// Looks in a job for the newest sound backup: wiederherstellungPossible(), or nothing where there is
    /// none.
    void sucheSicherung(const QString& pfad);
    /// Creates a store in a job and opens it: anlegenFinished(), storeChanged() or failed().
    void legeAn(const QString& pfad, const workspace::AnlegeOptionen& optionen);
    /// A fresh demo store in the user's data folder (`ordner` for tests); one that another window shows is
    /// left alone.
    void legeDemoAn(const QString& ordner = {});
    void brichAnlegenAb() { m_anlegen.cancel(); }
    [[nodiscard]] bool legtAn() const noexcept { return m_anlegen.running(); }

Q_SIGNALS:
    /// The store that is open will be let go: the last moment to save what is being written.
    void storeAboutToChange();
    void storeChanged();
    void failed(const isp::Error& error);
    void anlegenStarted(const QString& name);
    void anlegenProgressed(double share);
    void anlegenFinished();
    /// A page of the open store is broken.
    void beschaedigt(const QString& pfad, const isp::Error& error);
    /// A backup that was due could not be made; the work goes on.
    void sicherungFailed(const isp::Error& error);
    void wiederherstellungPossible(const QString& pfad, const QString& sicherung, const QString& zeitpunkt);
    /// `bisherige`: what the replaced file is called now; empty where there was none.
    void wiederhergestellt(const QString& bisherige);
    /// The store lies on a network share; said once per store.
    void imNetz(const QString& pfad);

private:
    void setWerkbank(std::unique_ptr<workspace::Werkbank> werkbank);
    void initAuswahl();
    void keepCodeValid();
    [[nodiscard]] bool hatSperre(const QString& pfad) const;
    bool nimmSperre(const QString& pfad, std::unique_ptr<QLockFile>& sperre);
    void pruefeNachOeffnen();

    Einstellungen& m_einstellungen;
    workspace::Auswahl m_auswahl;
    std::unique_ptr<workspace::Werkbank> m_werkbank;
    std::unique_ptr<QLockFile> m_demoLock;
    std::unique_ptr<QLockFile> m_sperre;  ///< one window writes, the others look
    QString m_gesperrt;                   ///< the store m_sperre is for
    QString m_belegtVon;
    workspace::Job m_anlegen;
    workspace::Job m_pruefung;
    workspace::Job m_wiederherstellung;
};

/// The Indikator or Kennzahl a store opens with: one that tells good from bad for all people, else any. Empty
/// in an empty store.
[[nodiscard]] std::string ersterCode(const workspace::Bestand& bestand);

}  // namespace isp::gui
