// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/panel.h"
#include "gui/projector/folienbau.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <vector>

class QKeyEvent;
class QScreen;

namespace isp::gui {

class Leinwand;
class Leinwandfenster;
class Vortragsfenster;

/// A presentation while it runs: the sequence, where it stands, what the audience sees and what the presenter
/// sees. Both windows send their keys here. Losing a screen never loses the place.
///
/// Keys: → ↓ Page Down Space on; ← ↑ Page Up back; Home, End; digits and Enter go to a screen; B or . black,
/// F freeze (the audience keeps what it sees while the presenter goes on), + − 0 to the next Raum, the one
/// before, all; Shift+← Shift+→ Periode; E decision, A Auftrag; Esc ends.
class Praesentation : public QObject {
    Q_OBJECT

public:
    /// Reads the sequence; begin() shows it. Errors: those of reading.
    [[nodiscard]] static Result<Praesentation*> lade(Umgebung& umgebung, PraesentationsfolgeId folge,
                                                     QObject* parent);
    ~Praesentation() override;

    /// Opens the windows: full screen on `schirm` (nullptr: the screen that is not the window's, else the
    /// only one), the presenter's on another one where there is one.
    void beginne(QScreen* schirm = nullptr);
    void beende();
    [[nodiscard]] bool laeuft() const noexcept { return m_laeuft; }

    [[nodiscard]] int anzahl() const noexcept { return static_cast<int>(m_folge.folien.size()); }
    [[nodiscard]] int stelle() const noexcept { return m_stelle; }
    void geheZu(int stelle);
    void weiter() { geheZu(m_stelle + 1); }
    void zurueck() { geheZu(m_stelle - 1); }
    void setSchwarz(bool schwarz);
    [[nodiscard]] bool schwarz() const noexcept { return m_schwarz; }
    void setEingefroren(bool eingefroren);
    [[nodiscard]] bool eingefroren() const noexcept { return m_eingefroren; }

    // Live changes of a map; they hold until the screen is left and are not kept.
    void setCode(const std::string& code);
    void setEbene(EbeneId ebene);
    void schrittPeriode(int schritte);
    void zoomeAuf(std::optional<RaumId> raum);
    void schrittRaum(int schritte);

    [[nodiscard]] const Folienstand* stand() const { return m_stand ? &*m_stand : nullptr; }
    [[nodiscard]] const render::Folie& folie() const noexcept { return m_folie; }
    /// The screen after this one; nullopt at the end.
    [[nodiscard]] std::optional<render::Folie> naechste();
    /// Working notes of the screen and its Punkt: for the presenter only.
    [[nodiscard]] QString notizen() const;
    [[nodiscard]] const Praesentationsfolie* aktuell() const;
    [[nodiscard]] const Sitzungsakte& akte() const noexcept { return m_akte; }
    [[nodiscard]] QString titel(int stelle);
    /// Seconds since it was begun.
    [[nodiscard]] qint64 sekunden() const { return m_uhr.isValid() ? m_uhr.elapsed() / 1000 : 0; }
    [[nodiscard]] bool schreibbar() const;

    /// Typed in one line (workspace/sitzungsbuch.h); false where it could not be kept, which is said.
    bool entscheide(const QString& zeile);
    bool erteile(const QString& zeile);

    /// A key of one of the windows; true where it was one of the presentation's.
    bool taste(QKeyEvent* event);
    /// A screen came or went: the windows are put where there is room. Called by the signals of the screens,
    /// and by tests.
    void ordneFenster();

    /// The presenter's window as an ordinary one, also where there is no second screen.
    void zeigeVortragImFenster(QSize groesse);
    [[nodiscard]] Leinwandfenster* leinwand() const noexcept { return m_leinwand; }
    [[nodiscard]] Vortragsfenster* vortrag() const noexcept { return m_vortrag; }
    /// Both windows are on one screen.
    [[nodiscard]] bool einSchirm() const noexcept { return m_einSchirm; }

Q_SIGNALS:
    void changed();
    /// The presenter asks for the field of decisions (false) or of Aufträge (true).
    void eingabeRequested(bool auftrag);
    void gemeldet(const QString& text);
    void beendet();

private:
    Praesentation(Umgebung& umgebung, workspace::Folge folge, QObject* parent);
    Status liesAkte();
    void storeChanged();
    void show();
    void aendereWunsch(const Folienwunsch& wunsch);
    void springe();
    [[nodiscard]] QScreen* screenForAudience() const;

    Umgebung& m_umgebung;
    workspace::Folge m_folge;
    Sitzungsakte m_akte;
    Folienbau m_bau;
    Folienwunsch m_wunsch;
    std::optional<Folienstand> m_stand;
    render::Folie m_folie;
    QPointer<Leinwandfenster> m_leinwand;
    QPointer<Vortragsfenster> m_vortrag;
    QPointer<QScreen> m_wunschschirm;
    QElapsedTimer m_uhr;
    QTimer m_zifferntakt;
    QString m_ziffern;
    int m_stelle = 0;
    bool m_laeuft = false;
    bool m_schwarz = false;
    bool m_eingefroren = false;
    bool m_einSchirm = false;
};

}  // namespace isp::gui
